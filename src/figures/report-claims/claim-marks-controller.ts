import type {LitElement, ReactiveController} from 'lit';
import type {ChartInteraction} from '../../charts/chart-interaction.js';
import type {Verdict} from '../../datasets/claims.js';
import type {FigureHost} from '../../figure/declaration.js';
import {figuresIn} from '../../figure/language-controller.js';
import type {HighlightedMark, Highlights} from '../../figure/selection.js';
import {toText} from '../../figure/to-text.js';
import type {ClaimsState} from './state.js';

/** What the views of claims ask of the element. */
export interface ClaimsHost extends FigureHost {
  readonly claimMarks: ClaimMarksController;
  /** Where the pointer and the focus are in the squares of the claims; not in a sentence. */
  readonly interaction?: ChartInteraction;
}

/** A figure that can be in a group. */
export type GroupFigure = LitElement & {group?: string | undefined};

/** What comes of a press on a claim, by the name of the message that says so. */
type PressResult = 'letGo' | 'shownInFigures' | 'shownLater' | 'shownNowhere';

/** Shows the marks of claims in the other figures of the group: of the one that is hovered, and of the one that is pressed. */
export class ClaimMarksController implements ReactiveController {
  /** The claim whose marks are shown in the figures of the group. */
  shown: string | undefined;
  /** The claim that was pressed last, where no figure shows its marks now. */
  missed: {readonly claim: string; readonly result: 'shownLater' | 'shownNowhere'} | undefined;
  #press: object | undefined;
  #hovered: {readonly claim: string; readonly item: Element; readonly position: number} | undefined;

  /** @param state - What the element shows. */
  constructor(
    private readonly host: GroupFigure & FigureHost,
    private readonly state: () => ClaimsState | undefined,
  ) {
    host.addController(this);
  }

  /**
   * The pointer or the focus is on a claim, or on none.
   *
   * @param item - What the claim is in.
   * @param position - Which of the claims that are shown it is.
   */
  hover(item?: Element, position: number = 0): void {
    const verdict = item && this.#verdicts[position];
    this.#hovered = verdict && {claim: verdict.claim.id, item, position};
    this.#emitHover(verdict);
  }

  /** The reader asks to see the marks of a claim in the figures of the group, or no longer to see them. */
  async press(verdict: Verdict): Promise<void> {
    const press = (this.#press = {});
    if (verdict.claim.id === this.shown) return this.#end(verdict, 'letGo');
    const tag = drawnBy(verdict);
    const isDrawn = () => this.#figuresOfGroup().some(({localName}) => localName === tag);
    let isToCome = false;
    if (!isDrawn() || this.host.ownerDocument.querySelector(`${tag}:not(:defined)`)) {
      isToCome = await this.#drawWaiting(tag);
      // Something else was asked for meanwhile.
      if (press !== this.#press) return;
    }
    this.#end(verdict, isDrawn() ? 'shownInFigures' : isToCome ? 'shownLater' : 'shownNowhere');
  }

  /** Something was chosen in another figure of the group: it has the marks of this claim now, or of none. */
  follow(claim: string | undefined): void {
    this.#press = undefined;
    this.#show(claim);
  }

  /** No event is fired when another claim is under the pointer, or none. */
  hostUpdated(): void {
    if (!this.#hovered) return;
    const {claim, item, position} = this.#hovered;
    const verdict = item.isConnected ? this.#verdicts[position] : undefined;
    if (verdict?.claim.id !== claim) this.hover(verdict && item, position);
  }

  /** An element that is taken away is not left by the pointer, and its events do not reach the page: another figure sends one. */
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

  /** @returns Whether a figure that is not drawn yet is going to show the marks. */
  async #drawWaiting(tag: string): Promise<boolean> {
    try {
      return await (await import('./waiting-figures.js')).drawWaiting(this.host, tag);
    } catch (error) {
      // The reader hears that there is no figure.
      console.warn(error);
      return false;
    }
  }

  #end(pressed: Verdict, result: PressResult): void {
    const {id} = pressed.claim;
    // Imported numbers that have come meanwhile can give a claim other marks.
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

  /** Wherever they are in the page. */
  #figuresOfGroup(): GroupFigure[] {
    return [...figuresIn(this.host.ownerDocument)]
      .map(({host}) => host as GroupFigure)
      .filter(({group}) => toText(group) === toText(this.host.group));
  }
}

/** What the figures of a group take over of a claim: the marks that it is about; none where there is no claim. */
function selectionOf(verdict: Verdict | undefined): Highlights {
  return {claim: verdict?.claim.id, marks: verdict?.cases.flatMap(({marks}) => marks) ?? []};
}

/** The element that draws the marks of a claim: they are all of one figure. */
function drawnBy(verdict: Verdict): string {
  const {county, figure}: HighlightedMark = selectionOf(verdict).marks[0] ?? {};
  return county !== undefined ? 'cef-funding-map' : figure !== undefined ? 'key-figures' : 'infosec-trend';
}
