import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import type {DataTable} from '../../charts/data-table/table.js';
import {label} from '../../charts/type-scale.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import {wordTable} from '../../charts/word-table/view.js';
import type {FigureHost} from '../../figure/declaration.js';
import {sortedTable} from '../../figure/sorted-table.js';
import type {ClaimsState} from './state.js';
import {caseTable} from './case-table.js';
import {answerLines, methodOf} from './verdict-text.js';

/** Columns of fixed widths, so that spaced letters make no table wider than the figure. The numbers of a claim have most room. */
const widths = css`
  @container figure (inline-size > 40em) {
    .words,
    .words .case-table {
      table-layout: fixed;
      overflow-wrap: break-word;
    }
    .words > thead th:first-child {
      inline-size: 21%;
    }
    .words > thead th:last-child {
      inline-size: 52%;
    }
    .words .case-table thead > tr > :first-child {
      inline-size: 34%;
    }
  }
  @container figure (inline-size <= 56em) {
    .words .case-table {
      font-size: max(${label}, 12px);
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
