import {html, nothing, type TemplateResult} from 'lit';

/** A subject with a column of its own, where the marks of its partners are under one another. */
export interface RelationColumn {
  point: number;
  label: string;
  /** The kind of participation in words, after the label. */
  kind: string;
}

/** The subjects that are done, or those that are planned. */
export interface RelationGroup {
  title: string;
  isPlanned: boolean;
  columns: readonly RelationColumn[];
  /** Over the subjects of the first group that have no column, where they have a place beside its columns. */
  ownTitle?: string | undefined;
}

/**
 * The names of the columns end at one edge, and a line leads from each to its column: the name of the last column is the first.
 * Hidden from screen readers, since every mark has its subject in its name.
 */
export function columnHeads([first, second]: readonly RelationGroup[]): TemplateResult {
  // Subjects without a column are under the names of the second group, whose lines pass their title.
  const own =
    first!.ownTitle === undefined
      ? nothing
      : headRow(
          'own-title',
          first!.ownTitle,
          (second?.columns ?? []).map(() => 'passing'),
        );
  return html`<div class="column-heads" aria-hidden="true">
    <div class="head-group">${headRows(first!)}</div>
    <div class="head-group">${second && headRows(second)}${own}</div>
  </div>`;
}

const headRow = (name: string, label: string | TemplateResult, leads: readonly string[]) =>
  html`<div class="column-head">
    <span class=${name}>${label}</span>${leads.map((lead) => html`<span class="lead ${lead}"></span>`)}
  </div>`;

/** The title of a group and the names of its columns. */
function headRows({title, columns}: RelationGroup): TemplateResult[] {
  const names = columns.map(({label, kind}, i) =>
    headRow(
      'head-label',
      html`${label}<span class="relation-kind">: ${kind}</span>`,
      columns.map((_, column) => (column < i ? 'across' : column > i ? 'down' : 'corner')),
    ),
  );
  return [
    headRow(
      'head-title',
      title,
      columns.map(() => 'beside'),
    ),
    ...names.toReversed(),
  ];
}
