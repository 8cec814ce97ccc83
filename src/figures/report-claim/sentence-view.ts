import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {unitSquare} from '../../charts/unit-squares/view.js';
import {kindOf} from '../../datasets/claim-counts.js';
import type {Verdict} from '../../datasets/claims.js';
import type {FrameContent} from '../../figure/frame.js';
import {sourceLine} from '../../figure/source-line.js';
import {capital} from '../../i18n/capital.js';
import {caseTable} from '../report-claims/case-table.js';
import type {ClaimsHost} from '../report-claims/claim-marks-controller.js';
import {meanings} from '../report-claims/state.js';
import {answerParts, methodOf, outcomeView, reservationsOf, sharesSource} from '../report-claims/verdict-text.js';
import type {ClaimState} from './state.js';

/** The claim and its answer, as part of the line of text or as a block of its own. */
export function frame(
  {drawing, notice: text, slotChanged}: FrameContent,
  {language, verdict, isAlone, isInGroup}: ClaimState,
  {claimMarks}: ClaimsHost,
): TemplateResult {
  if (!verdict && !isAlone) return html`<span class="figure sentence" lang=${language}>${drawing}</span>`;
  // Touch does not hover: it presses, or scrolls.
  const hover = ({type, pointerType, currentTarget}: Event & {pointerType?: string}) => {
    if (!isInGroup || pointerType === 'touch') return;
    const isOver = type === 'pointerenter' || type === 'focusin';
    claimMarks.hover(isOver ? (currentTarget as Element) : undefined);
  };
  const notice = html`<span aria-live="polite" aria-atomic="true" dir="ltr"
    >${text ? html` <span class="notice" part="notice">${text}</span>` : nothing}</span
  >`;
  return html`<span
    class="figure ${isAlone ? 'block' : 'sentence'}"
    part="figure"
    lang=${language}
    dir=${isAlone ? 'ltr' : nothing}
    @slotchange=${slotChanged}
    @pointerenter=${hover}
    @pointerleave=${hover}
    @focusin=${hover}
    @focusout=${hover}
    >${drawing}${notice}</span
  >`;
}

export function draw(state: ClaimState, figure: ClaimsHost): TemplateResult {
  const {verdict, name, messages, importNote} = state;
  if (!verdict) return html`<slot>${name === '' ? nothing : messages.noUnknown(name)}</slot>`;
  const {claim} = verdict;
  // The rest of the answer is in the name of the badge, and with the comparisons that it opens.
  const [answer, ...others] = [...answerParts(verdict, state), ...(importNote ? [`; ${importNote}`] : [])];
  const outcome = outcomeView(verdict, state, true);
  const translation = claim.translation === undefined ? nothing : html` <span dir="ltr">[${claim.translation}]</span>`;
  return html`<span class="statement"
      ><slot><q lang="nb" dir="ltr">${messages.quoted(claim.quotation)}</q>${translation}</slot></span
    >
    <span @pointerenter=${point} @pointerleave=${point} @click=${keepOpen} @focusout=${closeLeft}
      ><button type="button" class="badge" popovertarget="card" aria-label=${[answer, ...others].join('')} dir="ltr">
        ${share(verdict)}${outcome}${others.length > 0 ? '\u00a0…' : nothing}</button
      ><span class="answer" dir="ltr">(${outcome}${others})</span>${card(verdict, state, figure)}</span
    >`;
}

/** A square as in the list of claims, beside words that say the same; nothing where the claim cannot be tested. */
export function share(verdict: Verdict): SVGTemplateResult | typeof nothing {
  const kind = kindOf(verdict);
  if (kind === 'untestable') return nothing;
  return svg`<svg class="share" viewBox="0 0 12 12" aria-hidden="true">${unitSquare(meanings[kind], 0.75, 0.75, 10.5)}</svg>`;
}

/** The comparisons behind the answer. */
function card(verdict: Verdict, state: ClaimState, figure: ClaimsHost): TemplateResult {
  const {claims, messages, importNote} = state;
  const [test, ...limits] = methodOf(verdict, state);
  const texts = [reservationsOf(verdict, state).join(' '), test!].filter(Boolean);
  return html`<div id="card" class="card" popover dir="ltr" @beforetoggle=${returnFocus} @toggle=${showStart}>
    <p>${outcomeView(verdict, state)}</p>
    ${texts.map((text) => html`<p class="detail">${text}</p>`)} ${caseTable(verdict, state)}
    ${[...limits, ...(importNote ? [capital(importNote)] : [])].map((text) => html`<p class="detail">${text}</p>`)}
    <p class="detail">${sourceLine(claims.source, messages, [])}${sharesSource(claims, messages)}</p>
    ${figure.claimMarks.canShow(verdict) ? showButton(verdict, state, figure) : nothing}
  </div>`;
}

/** The card that opened because the pointer rested on its badge. There is one pointer, and one open card. */
let hovered: HTMLElement | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Opens the card when the pointer has rested on the badge, and closes it when it has left both. A finger presses. */
function point({type, pointerType, currentTarget}: PointerEvent): void {
  if (pointerType === 'touch') return;
  clearTimeout(waiting);
  const opened = (currentTarget as Element).querySelector<HTMLElement>('.card')!;
  waiting = setTimeout(() => {
    if (type === 'pointerleave') {
      if (!hovered?.matches(':focus-within')) hovered?.hidePopover();
    } else if (opened.isConnected && !opened.matches(':popover-open')) {
      opened.showPopover();
      hovered = opened;
    }
  }, 300);
}

/** A press on the badge of a card that the pointer opened, or inside the card, keeps it open when the pointer leaves. */
function keepOpen(event: Event): void {
  clearTimeout(waiting);
  if (hovered?.matches(':popover-open') && !hovered.contains(event.target as Node)) event.preventDefault();
  hovered = undefined;
}

/** Tab goes on past the links of the card, which lies over what comes next. */
function closeLeft({relatedTarget, currentTarget}: FocusEvent): void {
  const whole = currentTarget as Element;
  if (relatedTarget && !whole.contains(relatedTarget as Node))
    whole.querySelector<HTMLElement>('.card:popover-open')?.hidePopover();
}

/** A browser remembers how far a card was scrolled before it was closed. */
function showStart({newState, currentTarget}: ToggleEvent & {currentTarget: EventTarget | null}): void {
  if (newState === 'open') (currentTarget as HTMLElement).scrollTop = 0;
}

/** A browser loses the focus when Escape closes a popover in a shadow tree with a link focused in it. */
function returnFocus({newState, currentTarget}: ToggleEvent & {currentTarget: EventTarget | null}): void {
  const popover = currentTarget as HTMLElement;
  if (newState !== 'closed' || !popover.matches(':focus-within')) return;
  popover.parentElement!.querySelector<HTMLElement>('.badge')!.focus();
}

/** Shows the numbers of the claim in the figures of its group. */
export function showButton(verdict: Verdict, {messages}: ClaimState, {claimMarks}: ClaimsHost): TemplateResult {
  const {id} = verdict.claim;
  const {shown, missed} = claimMarks;
  // A screen reader announces only text that is added to an existing live region.
  return html`<button
      type="button"
      class="button"
      aria-pressed=${id === shown}
      @click=${() => claimMarks.press(verdict)}
    >
      ${messages.showInFigure}
    </button>
    <p class="detail" role="status">${missed?.claim === id ? messages[missed.result] : nothing}</p>`;
}
