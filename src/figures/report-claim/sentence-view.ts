import {html, nothing, type TemplateResult} from 'lit';
import type {Verdict} from '../../datasets/claims.js';
import type {FrameContent} from '../../figure/frame.js';
import type {ClaimsHost} from '../report-claims/claim-marks-controller.js';
import {answerOf} from '../report-claims/verdict-text.js';
import type {ClaimState} from './state.js';

/** The claim and its answer, as part of the line of text. */
export function frame(
  {drawing, notice}: FrameContent,
  {language, verdict, isInGroup}: ClaimState,
  {claimMarks}: ClaimsHost,
): TemplateResult {
  if (!verdict) return html`<span class="figure" lang=${language}>${drawing}</span>`;
  // Touch does not hover: it presses, or scrolls.
  const hover = ({type, pointerType, currentTarget}: Event & {pointerType?: string}) => {
    if (!isInGroup || pointerType === 'touch') return;
    const isOver = type === 'pointerenter' || type === 'focusin';
    claimMarks.hover(isOver ? (currentTarget as Element) : undefined);
  };
  return html`<span
    class="figure"
    part="figure"
    lang=${language}
    @pointerenter=${hover}
    @pointerleave=${hover}
    @focusin=${hover}
    @focusout=${hover}
    >${drawing}<span aria-live="polite" aria-atomic="true" dir="ltr"
      >${notice ? html` <span class="notice" part="notice">${notice}</span>` : nothing}</span
    ></span
  >`;
}

export function draw(state: ClaimState, figure: ClaimsHost): TemplateResult {
  const {verdict, name, messages, importNote, isInGroup} = state;
  if (!verdict) return html`<slot>${name === '' ? nothing : messages.noUnknown(name)}</slot>`;
  const answer = `(${answerOf(verdict, state)}${importNote ? `; ${importNote}` : ''})`;
  return html`<span class="statement"
      ><slot
        ><q lang="nb" dir="ltr">${messages.quoted(verdict.claim.quotation)}</q>${translationOf(verdict)}</slot
      ></span
    >
    ${
      isInGroup && verdict.cases.length > 0
        ? answerButton(verdict, answer, state, figure)
        : html`<span class="answer" dir="ltr">${answer}</span>`
    }`;
}

/** A translation in square brackets, as editors add one. */
const translationOf = ({claim}: Verdict) =>
  claim.translation === undefined ? nothing : html` <span dir="ltr">[${claim.translation}]</span>`;

function answerButton(
  verdict: Verdict,
  answer: string,
  {messages}: ClaimState,
  {claimMarks}: ClaimsHost,
): TemplateResult {
  const {id} = verdict.claim;
  const {shown, missed} = claimMarks;
  // The status is part of the author's sentence, so it has no full stop.
  const status = missed?.claim === id && messages[missed.result].replace(/\.$/, '');
  // A screen reader announces only text that is added to an existing live region.
  return html`<button
      type="button"
      class="answer"
      dir="ltr"
      aria-pressed=${id === shown}
      @click=${() => claimMarks.press(verdict)}
    >
      ${answer}</button
    ><span role="status" dir="ltr"
      >${status ? html` <span class="notice" part="notice">${status}</span>` : nothing}</span
    >`;
}
