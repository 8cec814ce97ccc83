import {html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import type {DataTable} from '../../charts/data-table/table.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import {wordTable} from '../../charts/word-table/view.js';
import type {FigureHost} from '../../figure/declaration.js';
import {sortedTable} from '../../figure/sorted-table.js';
import type {ClaimsState} from './state.js';
import {answerOf, casesOf, detailsOf} from './verdict-text.js';

export const styles: readonly CSSResult[] = [tableStyles, wordTableStyles];

export function draw(state: ClaimsState, figure: FigureHost): TemplateResult {
  const {claims, messages} = state;
  const table: DataTable = {
    caption: messages.caption,
    columns: [{label: messages.claim}, {label: messages.verdict, order: 'truth'}, {label: messages.tested}],
    groups: [
      {
        rows: claims.verdicts.map((verdict) => ({
          label: html`<span lang="nb">${messages.quoted(verdict.claim.quotation)}</span>${
              verdict.claim.translation === undefined
                ? nothing
                : ` ${messages.translation}: ${verdict.claim.translation}`
            }`,
          cells: [answerOf(verdict, state), [...detailsOf(verdict, state), casesOf(verdict, state)].join(' ').trim()],
          values: [verdict.cases.length > 0 ? verdict.holds / verdict.cases.length : null],
        })),
      },
    ],
  };
  return sortedTable(table, state, figure, wordTable);
}
