import {deeds, deedsOf, type Deed} from './deeds.js';

interface PlacedEvent {
  event: Event;
  place: readonly number[];
}

/** The finished picture that a script has put into an element, and what a reader does to it until the figure is drawn. */
export class Picture {
  readonly #root: ShadowRoot;
  readonly #figure: Element;
  /** Its rules, which are not those of the element. */
  readonly #sheet: CSSStyleSheet;
  readonly #turnedTo: () => void;
  /** What the reader did that the picture cannot answer, in turn. */
  readonly #done: PlacedEvent[] = [];
  /** The view that the reader has chosen in the picture. */
  #chosen: readonly number[] | null = null;
  /** What was looked at last. */
  #looked: PlacedEvent | undefined;
  /** A press is let go of where it was begun, or nothing would come of it. */
  #letGo: Promise<unknown> | undefined;
  #isGivenUp = false;
  readonly #heard = new AbortController();

  /**
   * @param root - Where a script has put a picture, and has noted what was done to it.
   * @param turnedTo - A reader has turned to the picture, or had before.
   */
  constructor(root: ShadowRoot, turnedTo: () => void) {
    this.#root = root;
    this.#figure = root.querySelector('.figure')!;
    this.#sheet = root.adoptedStyleSheets[0]!;
    this.#turnedTo = turnedTo;
    const done = Reflect.get(root, deedsOf) as Deed[];
    Reflect.deleteProperty(root, deedsOf);
    for (const deed of done) this.#turnTo(deed);
    const {signal} = this.#heard;
    for (const type of deeds)
      root.addEventListener(type, (event) => this.#turnTo({event, target: event.target as Element}), {
        __proto__: null,
        signal,
      } as AddEventListenerOptions);
  }

  /**
   * The reader is told that nothing came of it, and the view that is chosen is the one that is seen; a mouse that passes by
   * does not ask again.
   */
  giveUp(): void {
    this.#done.length = 0;
    this.#isGivenUp = true;
    for (const control of this.#figure.querySelectorAll('[checked]')) Object.assign(control, {checked: true});
  }

  say(status: string): void {
    this.#figure.querySelector('.status')?.replaceChildren(status);
  }

  /** What the reader is at, and is not to be disturbed in. */
  get hold(): Promise<unknown> | undefined {
    return this.#letGo ?? this.#selection();
  }

  /** As long as the reader has marked words of the picture, they stay. */
  #selection(): Promise<unknown> | undefined {
    const root = this.#root as ShadowRoot & Pick<Document, 'getSelection'>;
    const {ownerDocument} = root;
    const selection = root.getSelection ? root.getSelection() : ownerDocument.getSelection();
    if (!selection || selection.isCollapsed || !this.#figure.contains(selection.anchorNode)) return undefined;
    return new Promise((done) =>
      ownerDocument.addEventListener('selectionchange', done, {__proto__: null, once: true} as AddEventListenerOptions),
    );
  }

  #turnTo({event, target}: Deed): void {
    const {type, pointerType} = event as Partial<PointerEvent> & Event;
    // A finger may only move the page; a tap ends as a click. What the author has put into the figure answers by itself.
    if (!this.#figure.contains(target) || (pointerType === 'touch' && type !== 'click')) return;
    const mark = target.closest('[data-series], [data-point]');
    const deed = {event, place: placeIn(this.#figure, target)};
    const {key = '', code} = event as Partial<KeyboardEvent>;
    const isKey = type === 'keydown' && /^(Arrow|Home|End|Enter|Escape| )/.test(key);
    if (type === 'pointerover') this.#looked = deed;
    if ((isKey && mark) || (type === 'click' && (mark ?? target.closest('button')))) this.#done.push(deed);
    // The page would scroll.
    if (isKey && mark) event.preventDefault();
    if (type === 'pointerdown') this.#waitFor(['pointerup', 'pointercancel']);
    else if (isKey && !mark) this.#waitFor(['keyup'], code);
    // A press begins with the focus, and ends as a click: both may have been before this was here.
    else if (type === 'click') this.#letGo = this.#untilDone(pause(0));
    else this.#letGo ??= this.#untilDone(pause(0));
    if (type !== 'pointerover' || !this.#isGivenUp) this.#turnedTo();
  }

  #waitFor(types: readonly string[], code?: string): void {
    const heard = new AbortController();
    const options = {__proto__: null, capture: true, signal: heard.signal} as AddEventListenerOptions;
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

  /** The figure is about to be drawn: of one name, what is chosen in it would not be in the picture any more. */
  dropStyles(): void {
    const chosen = this.#figure.querySelector('input:checked:not([checked])');
    this.#chosen = chosen && placeIn(this.#figure, chosen);
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  /**
   * The figure is drawn: what is open, chosen and in focus in the picture is so in the figure, and what the reader did is
   * done there.
   *
   * @param drop - Takes the picture away.
   * @param drawn - Waits until what has been done is seen.
   */
  async handOver(element: HTMLElement, drop: () => void, drawn: () => Promise<unknown>): Promise<void> {
    this.#heard.abort();
    const live = [...this.#root.querySelectorAll<HTMLElement>('.figure')].find((figure) => figure !== this.#figure)!;
    const twinOf = (one: Element) => twinAt(live, placeIn(this.#figure, one), one);
    const focused = this.#root.activeElement;
    if (focused) moveFocus(twinOf(focused) as HTMLElement | undefined, live);
    const opened = [...this.#figure.querySelectorAll('details[open]')].map(twinOf);
    const chosen = this.#chosen && twinAt(live, this.#chosen);
    drop();
    for (const details of opened) if (details) (details as HTMLDetailsElement).open = true;
    (chosen as HTMLInputElement | null | undefined)?.click();
    const done = element.matches(':hover') && this.#looked ? [this.#looked, ...this.#done] : this.#done;
    let stepped: string | undefined;
    for (const {event, place} of done.splice(0)) {
      const from = `${place}`;
      // Arrows lead from mark to mark.
      const target = event.type === 'keydown' && stepped === from ? this.#root.activeElement : twinAt(live, place);
      stepped = event.type === 'keydown' ? from : undefined;
      target?.dispatchEvent(again(event));
      await drawn();
    }
  }
}

/**
 * While the focus goes over, both figures stand in the page. The new one takes no room then: the browser would scroll to
 * keep in place what it moves, and not scroll back.
 */
function moveFocus(twin: HTMLElement | undefined, live: HTMLElement): void {
  live.style.position = 'fixed';
  twin?.focus({preventScroll: true});
  live.removeAttribute('style');
}

/** The page has heard the event itself. */
function again(event: Event): Event {
  const copy: Record<string, unknown> = {};
  // An event has its properties from its class.
  for (const name in event) copy[name] = Reflect.get(event, name);
  return new (event.constructor as typeof Event)(event.type, {__proto__: null, ...copy, composed: false} as EventInit);
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

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
