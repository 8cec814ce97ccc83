import {html, type TemplateResult} from 'lit';

/** A subject with a column of its own, where the marks of its partners are under one another. */
export interface RelationColumn {
  point: number;
  label: string;
}

/** The subjects that are done, or those that are planned. */
export interface RelationGroup {
  title: string;
  isPlanned: boolean;
  columns: readonly RelationColumn[];
}

/**
 * The names of the columns end at one edge, and a line leads from each to its column: the name of the last column is the first.
 * Hidden from screen readers, since every mark has its subject in its name.
 */
export function columnHeads(groups: readonly RelationGroup[]): TemplateResult {
  return html`<div class="column-heads" aria-hidden="true">
    ${groups.map((group, n) => headGroup(group, groups.slice(n + 1)))}
  </div>`;
}

/** On a phone, later groups are above, and their lines pass the names of this one. */
function headGroup({title, columns}: RelationGroup, later: readonly RelationGroup[]): TemplateResult {
  const leads = (names: readonly string[]) => names.map((name) => html`<span class="lead ${name}"></span>`);
  const row = (name: string, label: string, own: readonly string[]) =>
    html`<div class="column-head">
      <span class=${name}>${label}</span>${leads([...own, ...later.flatMap((one) => one.columns.map(() => 'passing'))])}
    </div>`;
  const names = columns.map(({label}, i) =>
    row(
      'head-label',
      label,
      columns.map((_, column) => (column < i ? 'across' : column > i ? 'down' : 'corner')),
    ),
  );
  return html`<div class="head-group">
    ${row(
      'head-title',
      title,
      columns.map(() => 'beside'),
    )}
    ${names.toReversed()}
  </div>`;
}
