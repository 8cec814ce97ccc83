import {html, type CSSResult, type TemplateResult} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import {quotation} from '../../charts/quotation.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import {wordTable} from '../../charts/word-table/view.js';
import type {Chapter} from '../../datasets/goals.js';
import {sortedTable} from '../../figure/sorted-table.js';
import {uncapital} from '../../i18n/capital.js';
import {evidenceView} from './list-view.js';
import type {GoalsHost, GoalsState} from './state.js';

export const styles: readonly CSSResult[] = [tableStyles, wordTableStyles];

export function draw(state: GoalsState, figure: GoalsHost): TemplateResult {
  const {messages, goals} = state;
  const groups = goals.chapters.flatMap((chapter) => [
    ...visionGroup(chapter, state),
    ...goalGroups(chapter, state, figure),
  ]);
  const columns = [{label: messages.goalAndResults, order: 'name' as const}, {label: messages.quote}];
  return sortedTable({caption: messages.caption, columns, groups}, state, figure, wordTable);
}

function visionGroup({name, vision, visionTranslation}: Chapter, {messages}: GoalsState) {
  return vision === undefined
    ? []
    : [{label: name, rows: [{label: messages.vision, cells: [quotation(messages.quoted(vision), visionTranslation)]}]}];
}

function goalGroups(chapter: Chapter, state: GoalsState, figure: GoalsHost) {
  const {name, goals: ofChapter} = chapter;
  const {messages, goals} = state;
  return ofChapter.map(({id, label, quote, translation, results}) => ({
    label:
      goals.chapters.length > 1
        ? `${name}, ${uncapital(messages.goal(id))}: ${label}`
        : `${messages.goal(id)}: ${label}`,
    rows: [
      {label: messages.goalRow, isLead: true, cells: [quotation(messages.quoted(quote), translation)]},
      ...results.map((result) => ({
        label: result.label,
        cells: [
          html`${quotation(messages.quoted(result.quote), result.translation)}
          ${evidenceView(result, chapter, state, figure)}`,
        ],
      })),
    ],
  }));
}
