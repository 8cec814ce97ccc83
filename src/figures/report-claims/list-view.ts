import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Verdict} from '../../datasets/claims.js';
import type {ClaimsHost} from './claim-marks-controller.js';
import type {ClaimsState} from './state.js';
import {answerOf, detailsOf} from './verdict-text.js';

/** Every claim as a quotation, with the answer that the numbers give. */
export function draw(state: ClaimsState, figure: ClaimsHost): TemplateResult {
  return html`<ul class="claims">
    ${state.claims.verdicts.map((verdict, position) => item(verdict, position, state, figure))}
  </ul>`;
}

function item(verdict: Verdict, position: number, state: ClaimsState, {claimMarks}: ClaimsHost): TemplateResult {
  const {claim} = verdict;
  const {messages, isInGroup} = state;
  const isShown = claim.id === claimMarks.shown;
  const enter = ({currentTarget}: Event) => isInGroup && claimMarks.hover(currentTarget as Element, position);
  const leave = () => isInGroup && claimMarks.hover();
  return html`<li
    class="claim-item${isShown ? ' shown' : ''}"
    @pointerenter=${enter}
    @pointerleave=${leave}
    @focusin=${enter}
    @focusout=${leave}
  >
    <blockquote class="quotation" id="claim-${claim.id}" lang="nb">«${claim.quotation}»</blockquote>
    ${claim.translation === undefined ? nothing : html`<p class="translation">${messages.translation}: ${claim.translation}</p>`}
    <p class="claim-section">${messages.section} <span lang="nb">«${claim.section}»</span></p>
    <p class="verdict">${units(verdict)}<span>${answerOf(verdict, state)}</span></p>
    ${detailsOf(verdict, state).map((detail) => html`<p class="claim-detail">${detail}</p>`)}
    ${
      isInGroup && verdict.cases.length > 0
        ? html`<button
            type="button"
            class="button"
            id="show-${claim.id}"
            aria-labelledby="show-${claim.id} claim-${claim.id}"
            aria-pressed=${isShown}
            @click=${() => claimMarks.press(verdict)}
          >
            ${messages.showInFigure}
          </button>`
        : nothing
    }
  </li>`;
}

/** One square for each case, filled where the claim holds: the answer in words stands beside them. */
function units({cases}: Verdict): TemplateResult | typeof nothing {
  if (cases.length === 0) return nothing;
  const sorted = cases.toSorted((a, b) => Number(b.holds) - Number(a.holds));
  return html`<svg class="units" width=${sorted.length * 15} height="14" aria-hidden="true">
    ${sorted.map(({holds}, i) => svg`<rect class=${holds ? 'unit' : 'unit empty'} x=${i * 15 + 1} y="1" width="12" height="12" rx="2"></rect>`)}
  </svg>`;
}
