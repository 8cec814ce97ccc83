import {html, nothing, type TemplateResult} from 'lit';
import {layoutUnitSquares} from '../../charts/unit-squares/layout.js';
import {caseSquares} from '../../charts/unit-squares/marks.js';
import {claimsByKind} from '../../datasets/claim-counts.js';
import type {Verdict} from '../../datasets/claims.js';
import {fold} from '../../figure/fold.js';
import type {ClaimsHost} from './claim-marks-controller.js';
import type {ClaimsState} from './state.js';
import {answerParts, caseAnswer, exceptionOf, methodOf} from './verdict-text.js';

/** The most comparisons of a claim whose test is not folded. */
const mostOpen = 5;

/**
 * The number of claims with each verdict, followed by every claim as a quotation with its answer, the best verdicts first.
 * The finding says the same in words.
 */
export function draw(state: ClaimsState, figure: ClaimsHost): TemplateResult {
  const {claims, messages} = state;
  const groups = claimsByKind(claims.verdicts);
  const scores = groups.map(
    ({kind, verdicts}) =>
      html`<span class="score-number">${verdicts.length}&nbsp;</span
        ><span class="score-kind">${messages.kinds[kind](verdicts.length)}</span>`,
  );
  const isScored = groups.length > 1;
  return html`${isScored ? html`<div class="scoreboard">${scores.map((score) => html`<p class="score">${score}</p>`)}</div>` : nothing}
  ${groups.map(({kind, verdicts}, i) => {
    const list = html`<ul class="claims">
      ${verdicts.map(({verdict, position}) => item(verdict, position, state, figure))}
    </ul>`;
    return html`<p class="claims-kind">${messages.kinds[kind](verdicts.length)}</p>
      ${isScored ? fold(figure, scores[i]!, list) : list}`;
  })}`;
}

function item(verdict: Verdict, position: number, state: ClaimsState, figure: ClaimsHost): TemplateResult {
  const {claim} = verdict;
  const {messages, isInGroup} = state;
  const {claimMarks} = figure;
  const isShown = claim.id === claimMarks.shown;
  const enter = ({currentTarget}: Event) => isInGroup && claimMarks.hover(currentTarget as Element, position);
  const leave = () => isInGroup && claimMarks.hover();
  const exception = exceptionOf(verdict, state);
  const [answer, ...reservations] = answerParts(verdict, state);
  return html`<li
    class="claim-item${isShown ? ' shown' : ''}"
    @pointerenter=${enter}
    @pointerleave=${leave}
    @focusin=${enter}
    @focusout=${leave}
  >
    <blockquote class="quotation" id="claim-${claim.id}" lang="nb">${messages.quoted(claim.quotation)}</blockquote>
    ${claim.translation === undefined ? nothing : html`<p class="translation">${messages.translation}: ${claim.translation}</p>`}
    ${squares(verdict, state, figure)}
    ${verdict.cases.length === 0 ? nothing : html`<p class="verdict"><strong>${answer}</strong>${reservations}</p>`}
    ${exception === undefined ? nothing : html`<p class="claim-exception">${exception}</p>`}
    ${methodView(verdict, state, figure)}
  </li>`;
}

/** How a claim was tested. It is folded where a claim has many comparisons; elsewhere it is a few lines. */
function methodView(verdict: Verdict, state: ClaimsState, {claimMarks}: ClaimsHost): TemplateResult {
  const {claim, cases} = verdict;
  const {messages, isInGroup} = state;
  const isFolded = cases.length > mostOpen;
  const id = `method-${claim.id}`;
  const content = html`${methodOf(verdict, state).map(
      (detail, i) => html`<p class="claim-detail" id=${i === 0 && !isFolded ? id : nothing}>${detail}</p>`,
    )}
    <p class="claim-section">${messages.inSection} <span lang="nb">${messages.quoted(claim.section)}</span></p>
    ${
      isInGroup && cases.length > 0
        ? html`<button
            type="button"
            class="control button"
            id="show-${claim.id}"
            aria-labelledby="show-${claim.id} claim-${claim.id}"
            aria-pressed=${claim.id === claimMarks.shown}
            @click=${() => claimMarks.press(verdict)}
          >
            ${messages.showInFigure}
          </button>`
        : nothing
    }`;
  if (!isFolded) return html`<div class="claim-method">${content}</div>`;
  return html`<details class="claim-method">
    <summary id=${id}>${messages.tested}</summary>
    ${content}
  </details>`;
}

/** One square for each case, filled where the claim holds; the label of the drawing describes the comparison. */
function squares({claim, cases}: Verdict, state: ClaimsState, {interaction}: ClaimsHost): unknown {
  if (cases.length === 0) return nothing;
  return caseSquares(layoutUnitSquares(cases.map(({holds}) => holds)), {
    id: claim.id,
    labelledBy: `method-${claim.id}`,
    interaction,
    describe: (position) => caseAnswer(cases[position]!, state),
  });
}
