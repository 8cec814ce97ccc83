import type {ReactiveController} from 'lit';
import type {ChartInteraction} from '../../charts/chart-interaction.js';
import type {Verdict} from '../../datasets/claims.js';
import type {FigureHost} from '../../figure/declaration.js';
import {dispatch} from '../../figure/dispatch.js';
import type {HighlightedMark, Highlights} from '../../figure/selection.js';
import {ownMembers} from '../../figure/own-members.js';
import {toText} from '../../figure/to-text.js';
import {AnsweringFigures, figuresOfGroup, type DrawingTag, type GroupFigure} from './answering-figures.js';
import type {ClaimsState} from './state.js';

/** The members of the element that the views of claims use. */
export interface ClaimsHost extends FigureHost {
  readonly claimMarks: ClaimMarksController;
  /** The active square of the claims; a claim in a sentence has no squares. */
  readonly interaction?: ChartInteraction;
}

/** The result of pressing a claim, as the name of its message. */
type PressResult = 'cleared' | 'shownInFigures' | 'shownLater' | 'shownNowhere';

/** Shows the marks of claims in the other figures of the group: those of the hovered claim, and of the pressed one. */
export class ClaimMarksController implements ReactiveController {
  /** The claim whose marks are shown in the figures of the group. */
  shown: string | undefined;
  /** The claim that was pressed last, if no figure shows its marks now. */
  missed: {readonly claim: string; readonly result: 'shownLater' | 'shownNowhere'} | undefined;
  readonly #figures: AnsweringFigures;
  #press: object | undefined;
  #hovered: {readonly claim: string; readonly item: Element; readonly position: number} | undefined;

  /** @param state - Reads the current state of the element. */
  constructor(
    private readonly host: GroupFigure & FigureHost,
    private readonly state: () => ClaimsState | undefined,
  ) {
    this.#figures = new AnsweringFigures(host);
    host.addController(this);
  }

  /** Whether a figure of the group can show the marks of a claim, now or when it is drawn. */
  canShow(verdict: Verdict): boolean {
    return toText(this.host.group) !== '' && verdict.cases.length > 0 && this.#figures.has(drawnBy(verdict));
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
    const drawn = () => figuresOfGroup(this.host, tag);
    let isToCome = false;
    if (drawn().length === 0 || this.host.ownerDocument.querySelector(`${tag}:not(:defined)`)) {
      isToCome = await this.#drawWaiting(tag);
      // The reader has pressed something else in the meantime.
      if (press !== this.#press) return;
    }
    const figures = drawn();
    this.#end(verdict, figures.length > 0 ? 'shownInFigures' : isToCome ? 'shownLater' : 'shownNowhere');
    const page = this.host.ownerDocument.defaultView;
    if (figures.length === 0 || !page) return;
    // Until then the marks are not drawn, and what was pressed is kept in its place.
    for (let frames = 2; frames > 0; frames--) await new Promise((resolve) => void page.requestAnimationFrame(resolve));
    // Where this code cannot be fetched, the marks are shown all the same.
    const scrolling = await import('./bring-into-view.js').catch(() => undefined);
    if (press === this.#press) scrolling?.bringIntoView(figures, page);
  }

  /** Ends the showing of a claim in the figures of the group. */
  end(): void {
    const shown = this.#verdicts.find(({claim}) => claim.id === this.shown);
    if (shown) void this.press(shown);
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
    this.#emitHover(undefined, figuresOfGroup(this.host)[0]);
  }

  get #verdicts(): readonly Verdict[] {
    return this.state()?.claims.verdicts ?? [];
  }

  #emitHover(verdict: Verdict | undefined, from: Element | undefined = this.host): void {
    if (from) dispatch(from, 'report-hover', selectionOf(verdict));
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
}

/** The selection of a claim for the figures of its group: its marks, or none where there is no claim. */
function selectionOf(verdict: Verdict | undefined): Highlights {
  return {claim: verdict?.claim.id, marks: verdict?.cases.flatMap(({marks}) => marks) ?? []};
}

/** The tag of the element that draws the marks of a claim: they are all in one figure. */
function drawnBy(verdict: Verdict): DrawingTag {
  const {county, figure} = ownMembers<HighlightedMark>(selectionOf(verdict).marks[0] ?? {});
  return county !== undefined ? 'cef-funding-map' : figure !== undefined ? 'key-figures' : 'infosec-trend';
}
