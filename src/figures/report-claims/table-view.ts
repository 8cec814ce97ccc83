import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import {small} from '../../charts/type-scale.js';
import type {DataTable} from '../../charts/data-table/table.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import {wordTable} from '../../charts/word-table/view.js';
import {kindOf} from '../../datasets/claim-counts.js';
import type {Verdict} from '../../datasets/claims.js';
import {tally} from '../../charts/unit-squares/tally.js';
import type {FigureHost} from '../../figure/declaration.js';
import {sortedTable} from '../../figure/sorted-table.js';
import {uncapital} from '../../i18n/capital.js';
import {caseTable} from './case-table.js';
import {claimsByKind, meanings, type ClaimsState} from './state.js';
import {exceptionsIn, methodOf, missingIn, outcomeView, reservationsOf, resultOf, untestedIn} from './verdict-text.js';

/** Each row has two lines: its cells, and under them its comparisons, as wide as the table. The heads of columns too. */
const rows = css`
  .words .translation {
    font-weight: 400;
  }
  .words .tally {
    display: inline-block;
    vertical-align: -0.3em;
  }
  /* The words are in each row. */
  .words :is(thead .method, .method > .cell-label) {
    display: none;
  }
  @container figure (inline-size > 40em) {
    .words,
    .words > :is(caption, thead, tbody) {
      display: block;
    }
    .words > * > tr {
      display: grid;
      grid-template-columns: minmax(0, 31fr) minmax(0, 23fr) minmax(0, 26fr) minmax(0, 20fr);
      column-gap: 1.25em;
      border-block-end: 1px solid var(--_grid);
      break-inside: avoid;
    }
    .words > thead > tr {
      align-items: baseline;
      border-block-end: 2px solid var(--_text-subtle);
    }
    .words > * > tr > * {
      padding-inline: 0;
      border: 0;
    }
    .words > * > tr > .method {
      grid-column: 1 / -1;
      padding-block: 0 0.4em;
      font-weight: 400;
    }
    .words > tbody > tr > td::first-letter {
      text-transform: uppercase;
    }
  }
  /* A label is on the line of its words, the answer needs none, and words that only keep a place in a column are left out. */
  @container figure (inline-size <= 40em) {
    .words > tbody > tr {
      padding-block: 0.3em;
    }
    .words > tbody > tr > * {
      padding-block: 0.05em;
      line-height: 1.35;
    }
    .words > tbody > tr > td > :is(.reservation, .cell-label, .in-cases),
    .words > tbody > tr > :is(.exception, .untested) {
      font-size: ${small};
    }
    .words > tbody > tr > td > .cell-label {
      display: inline;
      font-size: inherit;
    }
    .words > tbody > tr > td > .cell-label::after {
      content: ': ';
    }
    .words > tbody :is(.outcome > .cell-label, td:has(> .no-number)) {
      display: none;
    }
  }
`;

export const styles: readonly CSSResult[] = [tableStyles, wordTableStyles, rows];

/** The claims line by line in the order of the list, each with its answer, its exceptions and its untested parts; the comparisons are folded. */
export function draw(state: ClaimsState, figure: FigureHost): TemplateResult {
  const {claims, messages} = state;
  const placed = claimsByKind(claims.verdicts).flatMap(({verdicts}) => verdicts);
  const table: DataTable = {
    caption: messages.caption,
    columns: [
      {label: messages.claim},
      {label: messages.verdict, name: 'outcome', order: 'truth'},
      {label: messages.exception, name: 'exception'},
      {label: messages.notTested, name: 'untested'},
      {label: messages.tested, name: 'method'},
    ],
    groups: [
      {
        rows: placed.map(({verdict, position: i}) => ({
          label: html`<span lang="nb" id=${quotationId(i)}>${messages.quoted(verdict.claim.quotation)}</span>${
              verdict.claim.translation === undefined
                ? nothing
                : html` <p class="translation">${messages.translation}: ${verdict.claim.translation}</p>`
            }`,
          cells: cellsOf(verdict, i, state),
          values: [verdict.cases.length > 0 ? verdict.holds / verdict.cases.length : null],
        })),
      },
    ],
  };
  return sortedTable(table, state, figure, wordTable);
}

/** The controls of all folds have one name, so each is described by its claim. */
const quotationId = (i: number) => `quotation-${i}`;

function cellsOf(verdict: Verdict, i: number, state: ClaimsState): (string | TemplateResult)[] {
  const {messages} = state;
  // Where a claim holds nowhere, no number is an exception.
  const meaning = verdict.cases.length === 0 ? uncapital(messages.notTested) : messages.outcome('never', 1);
  const dash = html`<span class="no-number" role="img" aria-label=${meaning}>–</span>`;
  const none = (words: string) => html`<span class="no-number">${words}</span>`;
  const against = verdict.holds === 0 ? dash : exceptionsIn(verdict, state) || none(messages.noException);
  const reservations = reservationsOf(verdict, state, resultOf(verdict, state));
  // A claim without a case has the reason there, and no fold.
  const beside = verdict.cases.length > 0 ? reservations : [missingIn(verdict, state)].filter(Boolean);
  const result = html`${tally(meanings[kindOf(verdict)], 1)} ${outcomeView(verdict, state)}
  ${beside.map((text) => html`<p class="reservation">${text}</p>`)}`;
  if (verdict.cases.length === 0) return [result, against, none(messages.noneTested), ''];
  return [
    result,
    against,
    untestedIn(verdict, state) || none(messages.allTested),
    html`<details class="claim-method">
      <summary aria-describedby=${quotationId(i)}>${messages.tested}</summary>
      ${methodOf(verdict, state).map((text) => html`<p class="claim-detail">${text}</p>`)} ${caseTable(verdict, state)}
    </details>`,
  ];
}
