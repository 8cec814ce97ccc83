import {html, type TemplateResult} from 'lit';
import {unbroken} from '../unbroken.js';

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
  /** Whether it has subjects without a column. */
  hasOwn: boolean;
  /** Over its columns, and over its subjects without a column, where it has both. */
  parts: {columns: string; own: string} | undefined;
}

/**
 * Each group has a title with a line over all that it has. The names of its columns end at one edge in the first group, and a line
 * leads from each to its column: the name of the last column is the first. In the second group, each is over its column.
 * Hidden from screen readers, since every mark has its subject in its name.
 */
export function columnHeads(groups: readonly RelationGroup[]): TemplateResult {
  const [first, second] = groups;
  return html`<div class="column-heads${second?.hasOwn ? ' halved' : ''}" aria-hidden="true">
    ${groups.map(({title}) => html`<p class="head-title">${title}</p>`)}
    <div class="head-columns">${leadingNames(first!)}</div>
    ${groups.map(({parts}) => html`<p class="own-title">${parts?.own}</p>`)}
    ${
      second &&
      html`<div class="head-columns">
        <p class="columns-title">${second.parts?.columns}</p>
        <div class="head-names">
          ${second.columns.map((one) => html`<span class="head-label">${nameOf(one)}</span>`)}
        </div>
      </div>`
    }
  </div>`;
}

const nameOf = ({label, kind}: RelationColumn) => html`${label}<span class="relation-kind">: ${unbroken(kind)}</span>`;

function leadingNames({columns, parts}: RelationGroup): TemplateResult[] {
  const row = (name: string, label: unknown, leads: readonly string[]) =>
    html`<div class="column-head">
      <span class=${name}>${label}</span>${leads.map((lead) => html`<span class="lead ${lead}"></span>`)}
    </div>`;
  const names = columns.map((one, i) =>
    row(
      'head-label',
      nameOf(one),
      columns.map((_, column) => (column < i ? 'across' : column > i ? 'down' : 'corner')),
    ),
  );
  return [row('columns-title', parts?.columns, []), ...names.toReversed()];
}
