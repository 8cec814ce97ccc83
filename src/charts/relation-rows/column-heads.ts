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
 * The names of the columns, which are lines of their own and not slanted. In a wide figure, names of the first group start at
 * their column, and lines lead down from those before. All others end at their column. Every mark has its subject in its name.
 */
export function columnHeads(groups: readonly RelationGroup[]): TemplateResult {
  const [first, last] = groups;
  const linesOf = (group: RelationGroup | undefined, from?: number) =>
    group?.columns.slice(from).map(() => html`<span class="in-column${lineOf(group)}"></span>`) ?? [];
  const fromStart = (group: RelationGroup) => [
    html`<div class="head-title">${group.title}</div>`,
    ...group.columns.map(
      ({label}, i) =>
        html`<div class="column-head">
          ${linesOf(group).slice(0, i)}<span class="head-label${lineOf(group)}">${label}</span>
        </div>`,
    ),
  ];
  const toEnd = (group: RelationGroup, title: string, before?: RelationGroup, after?: RelationGroup) => [
    html`<div class="column-head">
      ${linesOf(before)}<span class="head-title at-end">${title}</span>${linesOf(after)}
    </div>`,
    ...group.columns
      .map(
        ({label}, i) =>
          html`<div class="column-head">
            ${linesOf(before)}<span class="head-label at-end${lineOf(group)}">${label}</span
            >${linesOf(group, i + 1)}${linesOf(after)}
          </div>`,
      )
      .toReversed(),
  ];
  return html`<div class="column-heads wide" aria-hidden="true">
      ${fromStart(first!)} ${last ? toEnd(last, last.title, first) : ''}
    </div>
    <div class="column-heads narrow" aria-hidden="true">
      ${last ? toEnd(last, last.narrowTitle) : ''} ${toEnd(first!, first!.narrowTitle, undefined, last)}
    </div>`;
}
