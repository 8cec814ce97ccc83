import {html, type TemplateResult} from 'lit';

/** A subject with a column of its own, where the marks of its partners are under one another. */
export interface RelationColumn {
  point: number;
  label: string;
}

/** The subjects that are done, or those that are planned. */
export interface RelationGroup {
  title: string;
  /** The title on a phone, where the subjects without a column are under the names of their partners. */
  narrowTitle: string;
  isPlanned: boolean;
  columns: readonly RelationColumn[];
}

/** The class of a column with plans, which has a dashed line. */
export const lineOf = ({isPlanned}: Pick<RelationGroup, 'isPlanned'>): string => (isPlanned ? ' planned-column' : '');

/**
 * The names of the columns, which are lines of their own and not slanted. In a wide figure, lines lead down from them: names of
 * the first group start at their line, and those of the second end there. Every mark has its subject in its name.
 */
export function columnHeads(groups: readonly RelationGroup[]): TemplateResult {
  const [first, last] = groups;
  const linesOf = (group: RelationGroup, from?: number, to?: number) =>
    group.columns.slice(from, to).map(() => html`<span class="in-column${lineOf(group)}"></span>`);
  const fromStart = (group: RelationGroup) => [
    html`<div class="head-title">${group.title}</div>`,
    ...group.columns.map(
      ({label}, i) =>
        html`<div class="column-head">
          ${linesOf(group, 0, i)}<span class="head-label${lineOf(group)}">${label}</span>
        </div>`,
    ),
  ];
  const toEnd = (group: RelationGroup, before: RelationGroup) => [
    html`<div class="column-head">${linesOf(before)}<span class="head-title at-end">${group.title}</span></div>`,
    ...group.columns
      .map(
        ({label}, i) =>
          html`<div class="column-head">
            ${linesOf(before)}<span class="head-label at-end${lineOf(group)}">${label}</span>${linesOf(group, i + 1)}
          </div>`,
      )
      .toReversed(),
  ];
  return html`<div class="column-heads wide" aria-hidden="true">
      ${fromStart(first!)} ${last ? toEnd(last, first!) : ''}
    </div>
    ${numberedHeads(groups)}`;
}

/** On a phone, columns have numbers, and the names of the numbers are above. */
function numberedHeads(groups: readonly RelationGroup[]): TemplateResult {
  const columns = groups
    .flatMap((group) => group.columns.map((column) => ({...column, group})))
    .map((column, i) => ({...column, number: i + 1}));
  return html`<div class="column-heads narrow" aria-hidden="true">
    ${groups
      .filter(({columns: {length}}) => length > 0)
      .map(
        (group) =>
          html`<div class="head-group">
            <div class="head-title">${group.narrowTitle}</div>
            ${columns.map((column) =>
              column.group === group
                ? html`<div class="numbered">
                    <span class="head-number">${column.number}</span>
                    <span class="numbered-label">${column.label}</span>
                  </div>`
                : '',
            )}
          </div>`,
      )}
    <div class="column-numbers">
      ${columns.map(({number}) => html`<span class="in-column"><span class="head-number">${number}</span></span>`)}
    </div>
  </div>`;
}
