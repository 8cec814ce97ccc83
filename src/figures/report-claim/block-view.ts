import {html, nothing, svg, type TemplateResult} from 'lit';
import {layoutUnitSquares} from '../../charts/unit-squares/layout.js';
import {unitSquares} from '../../charts/unit-squares/view.js';
import type {ClaimCase} from '../../datasets/claim-cases.js';
import type {Verdict} from '../../datasets/claims.js';
import {sourceLine} from '../../figure/source-line.js';
import {capital} from '../../i18n/capital.js';
import type {ClaimsHost} from '../report-claims/claim-marks-controller.js';
import {
  answerParts,
  casePartsOf,
  casesByLevel,
  caseHeadOf,
  methodOf,
  reservationsOf,
  sharesSource,
} from '../report-claims/verdict-text.js';
import {blockStyles} from './block-styles.js';
import {share, showButton} from './sentence-view.js';
import type {ClaimState} from './state.js';

export const styles = [blockStyles];

/** The claim as a quotation, its answer, and every comparison that decides it, each with its square and its number. */
export function draw(state: ClaimState, figure: ClaimsHost): TemplateResult {
  const {verdict, claims, messages, importNote, name} = state;
  // The slot tells when the author adds words.
  const slot = html`<slot hidden></slot>`;
  if (!verdict) return html`${slot}${name === '' ? nothing : html`<p>${messages.noUnknown(name)}</p>`}`;
  const {claim, cases, holds} = verdict;
  const [answer = '', ...reservations] = answerParts(verdict, state);
  const [test, ...limits] = methodOf(verdict, state);
  const notes = [...limits, ...(importNote ? [capital(importNote)] : [])];
  return html`${slot}
    <div class="claim" dir="ltr">
      <div>
        <blockquote class="quotation" lang="nb">${messages.quoted(claim.quotation)}</blockquote>
        ${claim.translation === undefined ? nothing : html`<p class="translation">${messages.translation}: ${claim.translation}</p>`}
        <p class="answer">${share(holds, cases.length)}${capital(answer)}</p>
        ${reservations.length === 0 ? nothing : html`<p class="reservations">${reservationsOf(reservations).join(' ')}</p>`}
        <p class="detail">${test}</p>
      </div>
      ${cases.length === 0 ? nothing : comparisons(verdict, state)}
    </div>
    <div class="foot" dir="ltr">
      ${notes.map((note) => html`<p>${note}</p>`)}
      <p class="source" part="source">${sourceLine(claims.source, messages, [])}${sharesSource(claims, messages)}</p>
      ${figure.claimMarks.canShow(verdict) ? showButton(verdict, state, figure) : nothing}
    </div>`;
}

function comparisons(verdict: Verdict, state: ClaimState): TemplateResult {
  const head = caseHeadOf(verdict, state);
  const groups = casesByLevel(verdict, state);
  return html`<div class="comparisons${groups.length > 1 ? ' of-levels' : ''}">
    ${groups.map(
      ({name, cases}) =>
        html`<div>
          ${head === undefined ? nothing : html`<p class="level"><span>${name}</span> <span>${name === '' ? capital(head) : head}</span></p>`}
          <ul>
            ${cases.map((one) => comparison(one, state))}
          </ul>
        </div>`,
    )}
  </div>`;
}

function comparison(one: ClaimCase, state: ClaimState): TemplateResult {
  const {name, number} = casePartsOf(one, state);
  const square = layoutUnitSquares([one.holds]);
  const box = `0 0 ${square.width - 1} ${square.height - 1}`;
  const {messages} = state;
  // A filled square says that the claim holds. Where it does not, words do.
  return html`<li class=${one.holds ? 'comparison' : 'comparison exception'}>
    <span>${name}${one.holds ? nothing : `: ${messages.holds(0, 1)}`}</span>
    ${
      one.holds
        ? svg`<svg class="square" viewBox=${box} role="img" aria-label=${messages.holds(1, 1)}>${unitSquares(square, 'against')}</svg>`
        : svg`<svg class="square" viewBox=${box} aria-hidden="true">${unitSquares(square, 'against')}</svg>`
    }
    <span class="number">&nbsp;${number}</span>
  </li>`;
}
