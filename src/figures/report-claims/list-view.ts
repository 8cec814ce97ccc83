import {html, nothing, type TemplateResult} from 'lit';
import {layoutUnitSquares} from '../../charts/unit-squares/layout.js';
import {caseSquares} from '../../charts/unit-squares/marks.js';
import {scoreboard, scoreName, scoreNumber, tally} from '../../charts/unit-squares/tally.js';
import type {HintWords} from '../../figure/hint.js';
import {kindOf} from '../../datasets/claim-counts.js';
import type {Verdict} from '../../datasets/claims.js';
import type {ClaimsHost} from './claim-marks-controller.js';
import {claimsByKind, meanings, type ClaimsState} from './state.js';
import {caseTable} from './case-table.js';
import {caseAnswer, exceptionOf, methodOf, outcomeView, reservationsOf, sharedMethod} from './verdict-text.js';

/**
 * The number of claims with each verdict, followed by every claim as a quotation with its answer, in the same order.
 * The finding says the same in words.
 */
export function draw(state: ClaimsState, figure: ClaimsHost): TemplateResult {
  const {claims, messages} = state;
  const groups = claimsByKind(claims.verdicts).map((group) => ({
    ...group,
    count: group.verdicts.length,
    meaning: meanings[group.kind],
    name: messages.kind(group.kind, group.verdicts.length),
  }));
  const isScored = groups.length > 1;
  return html`${isScored ? scoreboard(groups) : nothing}
  ${groups.map((group) => {
    const {kind, verdicts, count, name} = group;
    const shared = sharedMethod(
      verdicts.map(({verdict}) => verdict),
      state,
    );
    const list = html`${shared.map((sentence) => html`<p class="claims-shared">${sentence}</p>`)}
      <ul class=${count === 3 || count > 4 ? 'claims thirds' : 'claims'}>
        ${verdicts.map(({verdict, position}) => item(verdict, position, shared, state, figure))}
      </ul>`;
    // Claims of a single kind say their own answer, unless they cannot be tested.
    return html`<div class="kind">
      ${isScored || kind === 'untestable' ? html`<p class="claims-kind">${name}</p>` : nothing}
      ${isScored && kind === 'untestable' ? untested(figure, html`${scoreNumber(group)}${scoreName(group)}`, list) : list}
    </div>`;
  })}`;
}

/** How to reach a square, where a claim has several. */
export function help({claims, messages}: ClaimsState): HintWords | undefined {
  return claims.verdicts.some(({cases}) => cases.length > 1) ? {...messages, isList: true} : undefined;
}

/** Claims that have no answer are folded on a phone, and in a chapter of any width. */
function untested(figure: ClaimsHost, name: TemplateResult, list: TemplateResult) {
  return html`<details class=${figure.hasAttribute('in-chapter') ? 'fold stays' : 'on-phone'}>
    <summary>${name}</summary>
    ${list}
  </details>`;
}

function item(
  verdict: Verdict,
  position: number,
  shared: readonly string[],
  state: ClaimsState,
  figure: ClaimsHost,
): TemplateResult {
  const {claim} = verdict;
  const {messages, isInGroup} = state;
  const {claimMarks} = figure;
  const enter = ({currentTarget}: Event) => isInGroup && claimMarks.hover(currentTarget as Element, position);
  const leave = () => isInGroup && claimMarks.hover();
  return html`<li
    class="claim-item${claim.id === claimMarks.shown ? ' shown' : ''}"
    @pointerenter=${enter}
    @pointerleave=${leave}
    @focusin=${enter}
    @focusout=${leave}
  >
    <div class="claim-words">
      <blockquote class="quotation" id="claim-${claim.id}" lang="nb">${messages.quoted(claim.quotation)}</blockquote>
      ${claim.translation === undefined ? nothing : html`<p class="translation">${messages.translation}: ${claim.translation}</p>`}
    </div>
    ${
      verdict.cases.length === 0 ? nothing : html`<div class="claim-answer">${answerView(verdict, state, figure)}</div>`
    }
    ${methodView(verdict, shared, state, figure)}
  </li>`;
}

/** The squares of a claim, or the one of its kind where it has a single case, and how many are filled, its exceptions, and in one paragraph what else limits the answer. */
function answerView(verdict: Verdict, state: ClaimsState, figure: ClaimsHost): TemplateResult {
  const {messages} = state;
  const [holds, of] = [verdict.holds, verdict.cases.length];
  const exception = exceptionOf(verdict, state);
  const reservations = reservationsOf(verdict, state);
  return html`<div class="claim-count">
      ${of > 1 ? squares(verdict, state, figure) : tally(meanings[kindOf(verdict)], 1)}
      <p class="verdict">
        ${of > 1 ? html`<strong>${messages.outOf(holds, of)}</strong> ${messages.cases(holds)}` : outcomeView(verdict, state)}
      </p>
    </div>
    ${exception === undefined ? nothing : html`<p class="claim-exception">${tally('against', 1)}${exception}</p>`}
    ${reservations.length > 0 ? html`<p class="reservation">${reservations.join(' ')}</p>` : nothing}`;
}

/** How a claim was tested, without the sentences that the list shares, and the section of the report. */
function methodView(
  verdict: Verdict,
  shared: readonly string[],
  state: ClaimsState,
  {claimMarks}: ClaimsHost,
): TemplateResult {
  const {claim, cases} = verdict;
  const {messages} = state;
  const details = methodOf(verdict, state).filter((sentence) => !shared.includes(sentence));
  const content = html`${details.map((detail) => html`<p class="claim-detail">${detail}</p>`)}
    ${cases.length > 1 ? caseTable(verdict, state) : nothing}
    <p class="claim-section">${messages.inSection} <span lang="nb">${messages.quoted(claim.section)}</span></p>
    ${
      claimMarks.canShow(verdict)
        ? html`<button
            type="button"
            class="control button"
            id="show-${claim.id}"
            aria-describedby="claim-${claim.id}"
            aria-pressed=${claim.id === claimMarks.shown}
            @click=${() => claimMarks.press(verdict)}
          >
            ${messages.showInFigure}
          </button>`
        : nothing
    }`;
  // The test of a single case is a sentence.
  if (cases.length < 2) return html`<div class="claim-method">${content}</div>`;
  return html`<details class="claim-method">
    <summary>${messages.tested}</summary>
    ${content}
  </details>`;
}

/** One square for each case, filled where the claim holds; the label of the drawing describes the comparison. */
function squares(verdict: Verdict, state: ClaimsState, {interaction}: ClaimsHost): TemplateResult {
  return caseSquares(layoutUnitSquares(verdict.cases.map(({holds}) => holds)), {
    id: verdict.claim.id,
    label: state.messages.comparisons,
    interaction,
    describe: (position) => caseAnswer(verdict.cases[position]!, verdict, state),
  });
}
