import type {LitElement, ReactiveController} from 'lit';
import type {ChartInteraction} from '../../charts/chart-interaction.js';
import type {Verdict} from '../../datasets/claims.js';
import type {FigureHost} from '../../figure/declaration.js';
import {figuresIn} from '../../figure/language-controller.js';
import type {HighlightedMark, Highlights} from '../../figure/selection.js';
import {toText} from '../../figure/to-text.js';
import type {ClaimsState} from './state.js';

/** The members of the element that the views of claims use. */
export interface ClaimsHost extends FigureHost {
  readonly claimMarks: ClaimMarksController;
  /** The active square of the claims; a claim in a sentence has no squares. */
  readonly interaction?: ChartInteraction;
}

/** A figure that can be in a group. */
export type GroupFigure = LitElement & {group?: string | undefined};

/** The result of pressing a claim, as the name of its message. */
type PressResult = 'cleared' | 'shownInFigures' | 'shownLater' | 'shownNowhere';

/** Shows the marks of claims in the other figures of the group: those of the hovered claim, and of the pressed one. */
export class ClaimMarksController implements ReactiveController {
  /** The claim whose marks are shown in the figures of the group. */
  shown: string | undefined;
  /** The claim that was pressed last, if no figure shows its marks now. */
  missed: {readonly claim: string; readonly result: 'shownLater' | 'shownNowhere'} | undefined;
  #press: object | undefined;
  #hovered: {readonly claim: string; readonly item: Element; readonly position: number} | undefined;

  /** @param state - Reads the current state of the element. */
  constructor(
    private readonly host: GroupFigure & FigureHost,
    private readonly state: () => ClaimsState | undefined,
  ) {
    host.addController(this);
  }

  /**
   * Called when the pointer or the focus enters a claim, or leaves it.
   *
   * @param item - The element of the claim.
   * @param position - The position of the claim in the list.
   */
  hover(item?: Element, position: number = 0): void {
    const verdict = item && this.#verdicts[position];
    this.#hovered = verdict && {claim: verdict.claim.id, item, position};
    this.#emitHover(verdict);
  }

  /** Shows the marks of a claim in the figures of the group, or ends this if they are already shown. */
  async press(verdict: Verdict): Promise<void> {
    const press = (this.#press = {});
    if (verdict.claim.id === this.shown) return this.#end(verdict, 'cleared');
    const tag = drawnBy(verdict);
    const isDrawn = () => this.#figuresOfGroup().some(({localName}) => localName === tag);
    let isToCome = false;
    if (!isDrawn() || this.host.ownerDocument.querySelector(`${tag}:not(:defined)`)) {
      isToCome = await this.#drawWaiting(tag);
      // The reader has pressed something else in the meantime.
      if (press !== this.#press) return;
    }
    this.#end(verdict, isDrawn() ? 'shownInFigures' : isToCome ? 'shownLater' : 'shownNowhere');
  }

  /** Called when something was chosen in another figure of the group, which now has the marks of this claim or of none. */
  follow(claim: string | undefined): void {
    this.#press = undefined;
    this.#show(claim);
  }

  /** The browser fires no event when an update puts another claim under the pointer, or none. */
  hostUpdated(): void {
    if (!this.#hovered) return;
    const {claim, item, position} = this.#hovered;
    const verdict = item.isConnected ? this.#verdicts[position] : undefined;
    if (verdict?.claim.id !== claim) this.hover(verdict && item, position);
  }

  /** A removed element gets no pointer event, and its own events do not reach the page, so another figure sends this one. */
  hostDisconnected(): void {
    this.#press = undefined;
    if (!this.#hovered) return;
    this.#hovered = undefined;
    this.#emitHover(undefined, this.#figuresOfGroup()[0]);
  }

  get #verdicts(): readonly Verdict[] {
    return this.state()?.claims.verdicts ?? [];
  }

  #emitHover(verdict: Verdict | undefined, from: Element | undefined = this.host): void {
    const detail = selectionOf(verdict);
    from?.dispatchEvent(
      new CustomEvent('report-hover', {__proto__: null, bubbles: true, composed: true, detail} as CustomEventInit),
    );
  }

  /** @returns Whether a figure that is not drawn yet will show the marks. */
  async #drawWaiting(tag: string): Promise<boolean> {
    try {
      return await (await import('./waiting-figures.js')).drawWaiting(this.host, tag);
    } catch (error) {
      // The message to the reader says that there is no figure.
      console.warn(error);
      return false;
    }
  }

  #end(pressed: Verdict, result: PressResult): void {
    const {id} = pressed.claim;
    // Imported numbers that have arrived in the meantime can give a claim other marks.
    const verdict = this.#verdicts.find(({claim}) => claim.id === id) ?? pressed;
    const isShown = result === 'shownInFigures';
    const isMissed = result === 'shownLater' || result === 'shownNowhere';
    this.#show(isShown ? id : undefined, isMissed ? {claim: id, result} : undefined);
    this.host.choose({}, this.state()!.messages[result], selectionOf(isShown ? verdict : undefined));
  }

  #show(claim: string | undefined, missed?: ClaimMarksController['missed']): void {
    this.shown = claim;
    this.missed = missed;
    this.host.requestUpdate();
  }

  /** All other figures of the group, anywhere in the page. */
  #figuresOfGroup(): GroupFigure[] {
    return [...figuresIn(this.host.ownerDocument)]
      .map(({host}) => host as GroupFigure)
      .filter(({group}) => toText(group) === toText(this.host.group));
  }
}

/** The selection of a claim for the figures of its group: its marks, or none where there is no claim. */
function selectionOf(verdict: Verdict | undefined): Highlights {
  return {claim: verdict?.claim.id, marks: verdict?.cases.flatMap(({marks}) => marks) ?? []};
}

/** The tag of the element that draws the marks of a claim: they are all in one figure. */
function drawnBy(verdict: Verdict): string {
  const {county, figure}: HighlightedMark = selectionOf(verdict).marks[0] ?? {};
  return county !== undefined ? 'cef-funding-map' : figure !== undefined ? 'key-figures' : 'infosec-trend';
}
