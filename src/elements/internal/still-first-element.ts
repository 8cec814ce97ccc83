import {html, type CSSResult, type LitElement, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {deeds, deedsOf, type Deed} from '../../deeds.js';
import {ReportElement, textOf, type FigureWords} from './report-element.js';

interface DrawingParts {
  styles: readonly CSSResult[];
  /** All that the figure says in bokmål. */
  words: object;
}

/**
 * What draws a figure. In npm's modules it is there at once, since a bundler knows what a page needs. In the files for a
 * script tag it is fetched when something is asked for that the finished picture does not show.
 */
export interface Drawing<Parts extends DrawingParts = DrawingParts> {
  parts: Parts | undefined;
  fetch(): Promise<unknown>;
}

interface PlacedEvent {
  event: Event;
  place: readonly number[];
}

/** What a page can ask for without another drawing. */
const unseen = new Set<PropertyKey>(['group', 'address', 'srcTimeout']);

/**
 * A figure that its script has put into the page as a finished picture, before this class was fetched. The picture stays
 * until a reader turns to it or an author asks for something else; what draws the figure is fetched then.
 */
export abstract class StillFirstElement<Words extends FigureWords> extends ReportElement<Words> {
  protected abstract readonly drawing: Drawing;

  /** Whether a reader has turned to the figure. */
  @state() protected isAwake = false;

  /** The finished picture, as long as it is what is seen. */
  #still: Element | undefined;
  /** Its rules, which are not those of the element. */
  #stillSheet: CSSStyleSheet | undefined;
  /** What the reader did that the picture cannot answer, in turn. */
  readonly #done: PlacedEvent[] = [];
  /** The view that the reader has chosen in the picture. */
  #chosen: readonly number[] | null = null;
  /** What was looked at last. */
  #looked: PlacedEvent | undefined;
  /** A press is let go of where it was begun, or nothing would come of it. */
  #letGo: Promise<unknown> | undefined;
  /** Whether what draws the figure could not be fetched when it was asked for. */
  #hasFailed = false;

  protected abstract drawLive(): TemplateResult;

  /** Until it is drawn, only the frame says anything. */
  protected override get words(): Words {
    const {parts} = this.drawing;
    return parts && this.language === 'nb' ? (parts.words as Words) : super.words;
  }

  /** Whether the picture shows what is asked for, or what draws anything else cannot be had. */
  protected get isStill(): boolean {
    return this.#still !== undefined && (this.#isPlain || !this.drawing.parts);
  }

  get #isPlain(): boolean {
    const {elementProperties} = this.constructor as typeof LitElement;
    const fresh = plainOf(this);
    const isAsked = ([name, {state: isState}]: [PropertyKey, {state?: boolean}]) =>
      !isState && !unseen.has(name) && textOf(Reflect.get(this, name)) !== textOf(Reflect.get(fresh, name));
    return (
      !this.isAwake &&
      this.language === 'nb' &&
      !this.hasOwnNumbers &&
      this.groupController.spoken.marks.length === 0 &&
      ![...elementProperties].some(isAsked)
    );
  }

  protected override missing(): readonly Promise<unknown>[] {
    const missing = super.missing();
    const isThere = this.drawing.parts || (this.#still && this.#isPlain) || !this.isAskedAnew;
    return isThere ? missing : [...missing, this.drawing.fetch()];
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const wait = this.#still && !this.#isPlain && (this.#letGo ?? this.#selection());
    return wait ? wait.then(() => this.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** As long as the reader has marked words of the picture, they stay. */
  #selection(): Promise<unknown> | undefined {
    const root = this.renderRoot as ShadowRoot & Pick<Document, 'getSelection'>;
    const selection = root.getSelection ? root.getSelection() : this.ownerDocument.getSelection();
    if (!selection || selection.isCollapsed || !this.#still?.contains(selection.anchorNode)) return undefined;
    return new Promise((done) => this.ownerDocument.addEventListener('selectionchange', done, {once: true}));
  }

  protected override draw(): TemplateResult {
    const {parts} = this.drawing;
    if (this.isStill) return html``;
    // What the author wrote stays where nothing can be drawn.
    if (!parts) return html`<slot></slot>`;
    const {elementStyles} = this.constructor as typeof LitElement;
    for (const styles of parts.styles) if (!elementStyles.includes(styles)) this.adopt(styles);
    if (this.#still) {
      // Of one name, what is chosen in the figure would not be in the picture any more.
      const chosen = this.#still.querySelector('input:checked:not([checked])');
      this.#chosen = chosen && placeIn(this.#still, chosen);
      const root = this.renderRoot as ShadowRoot;
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#stillSheet);
      super.adoptStyles(root);
    }
    return this.drawLive();
  }

  protected override async forFiles(): Promise<unknown> {
    if (!this.#still) return;
    this.#wake();
    await this.updateComplete;
    if (!this.drawing.parts) throw new Error(`What draws <${this.localName}> could not be fetched.`);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot;
    const done = root && (Reflect.get(root, deedsOf) as Deed[] | undefined);
    if (!done) return super.createRenderRoot();
    this.#still = root.querySelector('.figure') ?? undefined;
    this.#stillSheet = root.adoptedStyleSheets[0];
    super.createRenderRoot();
    Reflect.deleteProperty(root, deedsOf);
    for (const deed of done) this.#turnTo(deed);
    for (const type of deeds)
      root.addEventListener(type, (event) => this.#turnTo({event, target: event.target as Element}));
    return root;
  }

  protected override adoptStyles(root: ShadowRoot): void {
    if (!this.#still) super.adoptStyles(root);
  }

  /** The picture's style sheet stays with the document that it was made for. */
  override adoptedCallback(): void {
    super.adoptedCallback();
    if (this.#still) this.#wake();
  }

  protected override dropPlaceholder(): void {
    if (!this.isStill) super.dropPlaceholder();
  }

  protected override updated(): void {
    if (this.isStill) {
      this.#still!.querySelector('.status')?.replaceChildren(this.statusLine);
      return;
    }
    if (this.#still) void this.#takeOver(this.#still);
    super.updated();
  }

  /** The reader is told that nothing came of it; a mouse that passes by does not ask again. */
  protected override lacks(reason: unknown): void {
    this.#done.length = 0;
    this.#hasFailed = this.#still !== undefined;
    super.lacks(reason);
  }

  #turnTo({event, target}: Deed): void {
    const {type, pointerType} = event as Partial<PointerEvent> & Event;
    const still = this.#still;
    // A finger may only move the page; a tap ends as a click. What the author has put into the figure answers by itself.
    if (!still?.contains(target) || (pointerType === 'touch' && type !== 'click')) return;
    const mark = target.closest('[data-series], [data-point]');
    const deed = {event, place: placeIn(still, target)};
    const {key = '', code} = event as Partial<KeyboardEvent>;
    const isKey = type === 'keydown' && /^(Arrow|Home|End|Enter|Escape| )/.test(key);
    if (type === 'pointerover') this.#looked = deed;
    if ((isKey && mark) || (type === 'click' && (mark ?? target.closest('button')))) this.#done.push(deed);
    // The page would scroll.
    if (isKey && mark) event.preventDefault();
    if (type === 'pointerdown') this.#waitFor(['pointerup', 'pointercancel']);
    else if (isKey && !mark) this.#waitFor(['keyup'], code);
    // A press begins with the focus, and ends as a click.
    else this.#letGo ??= this.#untilDone(pause(0));
    if (type !== 'pointerover' || !this.#hasFailed) this.#wake();
  }

  #wake(): void {
    this.isAwake = true;
    this.isAskedAnew = true;
    this.requestUpdate();
  }

  #waitFor(types: readonly string[], code?: string): void {
    const heard = new AbortController();
    const options = {capture: true, signal: heard.signal};
    const letGo = new Promise((done) => {
      const hear = (event: Event) => {
        const isOther = event.type === 'keyup' && (event as KeyboardEvent).code !== code;
        // Elements of the page lose their focus too. A click comes after what lets go.
        if (!isOther && (event.type !== 'blur' || event.target === window)) setTimeout(done);
      };
      for (const type of [...types, 'blur']) addEventListener(type, hear, options);
    });
    // Of what is let go of outside the page nothing is heard.
    this.#letGo = this.#untilDone(Promise.race([letGo, pause(3000)]).finally(() => heard.abort()));
  }

  #untilDone(wait: Promise<unknown>): Promise<unknown> {
    const mine = wait.finally(() => {
      if (this.#letGo === mine) this.#letGo = undefined;
    });
    return mine;
  }

  /** The figure is drawn: what is open, chosen and in focus in the picture is so in the figure, and what the reader did is done. */
  async #takeOver(still: Element): Promise<void> {
    const root = this.renderRoot as ShadowRoot;
    const live = [...root.querySelectorAll('.figure')].find((figure) => figure !== still)!;
    this.#still = undefined;
    const twinOf = (element: Element | null | undefined) => element && twinAt(live, placeIn(still, element), element);
    (twinOf(root.activeElement) as HTMLElement | undefined)?.focus({preventScroll: true});
    const opened = [...still.querySelectorAll('details[open]')].map(twinOf) as (HTMLDetailsElement | undefined)[];
    const chosen = this.#chosen && (twinAt(live, this.#chosen) as HTMLInputElement | undefined);
    super.dropPlaceholder();
    this.checkColours();
    for (const details of opened) if (details) details.open = true;
    chosen?.click();
    const done = this.matches(':hover') && this.#looked ? [this.#looked, ...this.#done] : this.#done;
    let stepped: string | undefined;
    for (const {event, place} of done.splice(0)) {
      const from = `${place}`;
      // Arrows lead from mark to mark.
      const target = event.type === 'keydown' && stepped === from ? root.activeElement : twinAt(live, place);
      stepped = event.type === 'keydown' ? from : undefined;
      target?.dispatchEvent(again(event));
      await this.updateComplete;
    }
  }
}

/** The page has heard the event itself. */
function again(event: Event): Event {
  const copy: Record<string, unknown> = {};
  // An event has its properties from its class.
  for (const name in event) copy[name] = Reflect.get(event, name);
  return new (event.constructor as typeof Event)(event.type, {...copy, composed: false});
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const plain = new WeakMap<object, HTMLElement>();

/** An element of the same kind of which nothing is asked. */
function plainOf({constructor}: HTMLElement): HTMLElement {
  if (!plain.has(constructor)) plain.set(constructor, new (constructor as new () => HTMLElement)());
  return plain.get(constructor)!;
}

/** The picture and the figure are made of the same elements in the same places. */
function placeIn(figure: Element, element: Element): readonly number[] {
  const place: number[] = [];
  for (let at = element; at !== figure && at.parentElement; at = at.parentElement)
    place.unshift([...at.parentElement.children].indexOf(at));
  return place;
}

function twinAt(figure: Element, place: readonly number[], of?: Element): Element | undefined {
  const twin = place.reduce<Element | undefined>((at, i) => at?.children[i], figure);
  return of && twin?.localName !== of.localName ? undefined : twin;
}
