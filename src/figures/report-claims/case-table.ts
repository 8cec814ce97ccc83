import {css, html, nothing, svg, type CSSResult, type TemplateResult} from 'lit';
import type {ClaimCase} from '../../datasets/claim-cases.js';
import type {Verdict} from '../../datasets/claims.js';
import {small} from '../../charts/type-scale.js';
import {capital} from '../../i18n/capital.js';
import type {ClaimsState} from './state.js';
import {caseNumbers} from './case-numbers.js';
import {caseHeadOf, caseOf, namesIn} from './verdict-text.js';

/**
 * The numbers that a claim was tested on: a row for each measure and a column for each level. A number that decides has a
 * square. A number of no measure is alone on a line.
 */
export function caseTable(verdict: Verdict, state: ClaimsState): TemplateResult | typeof nothing {
  const {cases} = verdict;
  if (cases.length === 0) return nothing;
  const head = caseHeadOf(verdict, state);
  if (head === undefined)
    return html`${cases.map((one) => html`<p class="comparison">${decisive(one, caseOf(one, state), state)}</p>`)}`;
  const names = namesIn(state);
  const numbersOf = (one: ClaimCase) => caseNumbers(one, state.numbers);
  const levels = [
    ...new Set(
      cases
        .map(numbersOf)
        .reduce((all, some) => [...all, ...some])
        .map(({level}) => level),
    ),
  ];
  const measures = [...new Set(cases.map(({measure}) => measure!))];
  const cell = (measure: string, level: string) => {
    for (const one of cases) {
      const position = one.measure === measure ? numbersOf(one).findIndex((number) => number.level === level) : -1;
      if (position < 0) continue;
      const {number} = numbersOf(one)[position]!;
      return position === 0
        ? html`<td role="cell" class="comparison">${decisive(one, number, state)}</td>`
        : html`<td role="cell"><span class="case-number">${number}</span></td>`;
    }
    return html`<td role="cell"></td>`;
  };
  // The roles are written out because a narrow figure lays the rows out as grids.
  return html`<table class="case-table${levels.length > 1 ? ' of-levels' : ''}" role="table">
    <caption>
      ${capital(head)}
    </caption>
    ${
      levels.length > 1
        ? html`<thead role="rowgroup">
            <tr role="row">
              <td role="cell"></td>
              ${levels.map((id) => html`<th role="columnheader" scope="col">${names.level(id)}</th>`)}
            </tr>
          </thead>`
        : nothing
    }
    <tbody role="rowgroup">
      ${measures.map(
        (measure) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${names.measure(measure)}</th>
            ${levels.map((level) => cell(measure, level))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A filled square says that the claim holds. Where it does not, words do. */
function decisive(one: ClaimCase, text: string, {messages: {holds}}: ClaimsState): TemplateResult {
  const square = (meaning: string) =>
    svg`<rect class="unit ${meaning}" x="1" y="1" width="12" height="12" rx="2"></rect>`;
  return one.holds
    ? html`<svg class="case-square" viewBox="0 0 14 14" role="img" aria-label=${holds(1, 1)}>${square('filled')}</svg
        >&nbsp;<span class="case-number">${text}</span>`
    : html`<svg class="case-square" viewBox="0 0 14 14" aria-hidden="true">${square('against')}</svg>&nbsp;<strong
          class="case-number"
          >${text}</strong
        >
        <div class="not-held">${holds(0, 1)}</div>`;
}

export const caseTableStyles: CSSResult = css`
  .case-table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-start: 0.5em;
    line-height: 1.35;
    overflow-wrap: normal;
  }
  .case-table caption {
    padding-block-end: 0.25em;
    color: var(--_text-subtle);
    text-align: start;
  }
  .case-table :is(th, td) {
    inline-size: auto;
    padding: 0.35em 0;
    border: 0;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .case-table thead th {
    font-weight: 600;
    line-height: 1.25;
    text-align: end;
    vertical-align: bottom;
  }
  .case-table tbody tr {
    padding: 0;
    border-block-start: 1px solid var(--_grid);
    break-inside: avoid;
  }
  .case-table :is(th, td) + :is(th, td) {
    padding-inline-start: 1.25em;
    text-align: end;
  }
  .case-table :is(th, td) + td {
    white-space: nowrap;
  }
  .case-number {
    font-variant-numeric: tabular-nums;
  }
  th ~ td .case-number {
    display: inline-block;
    /* A sign, two digits and a decimal. */
    min-inline-size: 3.2em;
  }
  .case-square {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.2em;
    vertical-align: -0.14em;
  }
  .comparison strong {
    font-weight: 600;
  }
  .not-held {
    font-weight: 600;
    white-space: normal;
    line-height: 1.2;
  }
  @container figure (inline-size <= 24em) {
    .case-table {
      font-size: ${small};
    }
  }
  /* The name of a measure is over its numbers. */
  @container figure (inline-size <= 18em) {
    .case-table tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      overflow-wrap: anywhere;
    }
    .case-table.of-levels tr {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .case-table .case-number {
      min-inline-size: 0;
    }
    .case-table tbody th {
      grid-column: 1 / -1;
      padding-block-end: 0;
    }
    .case-table thead td {
      display: none;
    }
    .case-table tr > :is(th, td):is(th, td) {
      padding-inline-start: 0;
      text-align: start;
      white-space: normal;
    }
  }
`;

/** How a claim was tested, in a disclosure. */
export const methodStyles: CSSResult = css`
  .claim-method {
    justify-self: stretch;
  }
  .claim-method summary {
    position: relative;
    min-block-size: 24px;
    padding-block: 0.1em;
    color: var(--_text-subtle);
    font-size: ${small};
  }
  /* 44 pixels for a finger. */
  .claim-method summary::after {
    content: '';
    position: absolute;
    inset: -10px 0;
    z-index: 1;
  }
  .claim-method summary:hover {
    color: var(--_text);
  }
  .claim-method[open] {
    padding-block-end: 0.5em;
  }
  .claim-method .case-table {
    margin-block: 0.5em;
    font-size: ${small};
  }
  @media print {
    .claim-method summary {
      display: none;
    }
  }
  @media (scripting: none) {
    @supports selector(::details-content) {
      .claim-method summary {
        display: none;
      }
      .claim-method::details-content {
        content-visibility: visible;
      }
    }
  }
`;
