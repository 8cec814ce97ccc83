import {html, nothing, svg, type TemplateResult} from 'lit';
import type {ClaimCase} from '../../datasets/claim-cases.js';
import type {Verdict} from '../../datasets/claims.js';
import {capital} from '../../i18n/capital.js';
import type {ClaimsState} from './state.js';
import {caseNumbers} from './case-numbers.js';
import {caseHeadOf, caseOf, namesIn} from './verdict-text.js';

/** Marks beside the numbers of a table, for the claim that stands alone. */
export interface CaseDrawing {
  /** The scale. */
  head: TemplateResult;
  /** The mark of a level. */
  name(level: string): TemplateResult;
  row(cases: readonly ClaimCase[]): TemplateResult;
}

/**
 * The numbers that a claim was tested on: a row for each measure and a column for each level. A number that decides has a
 * square. A number of no measure is alone on a line.
 */
export function caseTable(
  verdict: Verdict,
  state: ClaimsState,
  drawing?: CaseDrawing,
): TemplateResult | typeof nothing {
  const {cases} = verdict;
  if (cases.length === 0) return nothing;
  const head = caseHeadOf(verdict, state);
  if (head === undefined)
    return html`${cases.map((one) => html`<p class="comparison">${decisive(one, caseOf(one, state), verdict, state)}</p>`)}`;
  const names = namesIn(state);
  const numbersOf = (one: ClaimCase) => caseNumbers(one, state.numbers);
  const levels = [...new Set(cases.flatMap((one) => numbersOf(one).map(({level}) => level)))];
  const measures = [...new Set(cases.map(({measure}) => measure!))];
  const isSigned = cases.some((one) => numbersOf(one).some(({number}) => /^[+−]/.test(number)));
  const cell = (measure: string, level: string) => {
    for (const one of cases) {
      const position = one.measure === measure ? numbersOf(one).findIndex((number) => number.level === level) : -1;
      if (position < 0) continue;
      const {number} = numbersOf(one)[position]!;
      return position === 0
        ? html`<td role="cell" class="comparison">${decisive(one, number, verdict, state)}</td>`
        : html`<td role="cell"><span class="case-number">${number}</span></td>`;
    }
    return html`<td role="cell"></td>`;
  };
  // The roles are written out because a narrow box lays the rows out as grids.
  return html`<div class="case-box">
    <table class=${isSigned ? 'case-table signed' : 'case-table'} role="table">
      <caption>
        ${capital(head)}
      </caption>
      ${
        levels.length > 1
          ? html`<thead role="rowgroup">
              <tr role="row">
                <td role="cell"></td>
                ${levels.map((id) => html`<th role="columnheader" scope="col">${drawing?.name(id)}${names.level(id)}</th>`)}
                ${headOf(drawing)}
              </tr>
            </thead>`
          : drawing
            ? html`<thead aria-hidden="true">
                <tr>
                  <td></td>
                  <td></td>
                  ${headOf(drawing)}
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
              ${drawn(drawing?.row(cases.filter((one) => one.measure === measure)))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A head, since each cell of a table is to have one. */
const headOf = (drawing: CaseDrawing | undefined) =>
  drawing ? html`<th class="case-drawing" scope="col" aria-hidden="true">${drawing.head}</th>` : nothing;

const drawn = (drawing: TemplateResult | undefined) =>
  drawing ? html`<td class="case-drawing" aria-hidden="true">${drawing}</td>` : nothing;

/** A filled square says that the claim holds. Where it does not, a word names the exception, unless the text itself says it. */
function decisive(one: ClaimCase, text: string, {holds}: Verdict, {messages: {result}}: ClaimsState): TemplateResult {
  const square = (meaning: string) =>
    svg`<rect class="unit ${meaning}" x="1" y="1" width="12" height="12" rx="2"></rect>`;
  return one.holds
    ? html`<svg class="case-square" viewBox="0 0 14 14" role="img" aria-label=${result(true, false)}>
          ${square('filled')}</svg
        >&nbsp;<span class="case-number">${text}</span>`
    : html`<svg class="case-square" viewBox="0 0 14 14" aria-hidden="true">${square('against')}</svg>&nbsp;<strong
          class="case-number"
          >${text}</strong
        >${one.measure === undefined ? nothing : html` <span class="exception-word">${result(false, holds > 0)}</span>`}`;
}
