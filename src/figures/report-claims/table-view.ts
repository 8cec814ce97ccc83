import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import type {DataTable} from '../../charts/data-table/table.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import {wordTable} from '../../charts/word-table/view.js';
import type {FigureHost} from '../../figure/declaration.js';
import {sortedTable} from '../../figure/sorted-table.js';
import type {ClaimsState} from './state.js';
import {caseTable} from './case-table.js';
import {answerLines, methodOf} from './verdict-text.js';

/** The numbers of a claim have more room than its words. */
const widths = css`
  @container figure (inline-size > 40em) {
    .words > thead th:first-child {
      inline-size: 24%;
    }
    .words > thead th:last-child {
      inline-size: 54%;
    }
  }
`;

export const styles: readonly CSSResult[] = [tableStyles, wordTableStyles, widths];

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
          cells: [
            answerLines(verdict, state),
            html`${methodOf(verdict, state).map((text) => html`<p>${text}</p>`)} ${caseTable(verdict, state)}`,
          ],
          values: [verdict.cases.length > 0 ? verdict.holds / verdict.cases.length : null],
        })),
      },
    ],
  };
  return sortedTable(table, state, figure, wordTable);
}
