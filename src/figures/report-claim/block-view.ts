import {html, nothing, type TemplateResult} from 'lit';
import {sourceLine} from '../../figure/source-line.js';
import {capital} from '../../i18n/capital.js';
import {caseTable} from '../report-claims/case-table.js';
import type {ClaimsHost} from '../report-claims/claim-marks-controller.js';
import {methodOf, namesIn, outcomeView, reservationsOf, sharesSource} from '../report-claims/verdict-text.js';
import {blockStyles} from './block-styles.js';
import {casePlot} from './case-plot.js';
import {share, showButton} from './sentence-view.js';
import type {ClaimState} from './state.js';

export const styles = [blockStyles];

/** The claim as a quotation, its answer, and every comparison that decides it, each with its square and its number. */
export function draw(state: ClaimState, figure: ClaimsHost): TemplateResult {
  const {verdict, claims, messages, importNote, name} = state;
  // The slot tells when the author adds words.
  const slot = html`<slot hidden></slot>`;
  if (!verdict) return html`${slot}${name === '' ? nothing : html`<p>${messages.noUnknown(name)}</p>`}`;
  const {claim, cases} = verdict;
  const [test, ...limits] = methodOf(verdict, state);
  const notes = [...limits, ...(importNote ? [capital(importNote)] : [])];
  return html`${slot}
    <div class="claim" dir="ltr">
      <div>
        <blockquote class="quotation" lang="nb">${messages.quoted(claim.quotation)}</blockquote>
        ${claim.translation === undefined ? nothing : html`<p class="translation">${messages.translation}: ${claim.translation}</p>`}
        <p class="answer">${share(verdict)}${outcomeView(verdict, state)}</p>
        ${reservationsOf(verdict, state).map((text) => html`<p class="reservation">${text}</p>`)}
      </div>
      <div>
        <p class="detail">${test}</p>
        ${caseTable(
          verdict,
          state,
          casePlot(cases, namesIn(state).series, (value) => state.numbers.percent(value, 0)),
        )}
      </div>
    </div>
    <div class="foot" dir="ltr">
      ${notes.map((note) => html`<p>${note}</p>`)}
      <p class="source" part="source">${sourceLine(claims.source, messages, [])}${sharesSource(claims, messages)}</p>
      ${figure.claimMarks.canShow(verdict) ? showButton(verdict, state, figure) : nothing}
    </div>`;
}
