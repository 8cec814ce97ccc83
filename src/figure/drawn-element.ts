import {html, isServer, type CSSResult, type LitElement, type PropertyDeclaration, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {createIn} from '../i18n/page-document.js';
import {GuardedElement} from './guarded-element.js';
import {figuresIn} from './language-controller.js';
import {reportError} from './report-error.js';
import {stylesFor} from './document-styles.js';

/** What a figure goes through from being put into a page to being drawn, and what is left where that fails. */
export abstract class DrawnElement extends GuardedElement {
  /** What the status line says: one sentence about the last thing that the reader did. */
  @state() protected statusLine = '';

  readonly #warned = new Set<string>();
  readonly #lateStyles = new Set<CSSResult>();
  #adopted: readonly CSSStyleSheet[] = [];
  #placeholder: ChildNode[] = [];
  /** How many figures stood in the page when this one came to it; 0 where it must keep its height. */
  #place = 0;
  /** Whether anything has been asked for since a part did not come. */
  protected isAskedAnew = true;

  protected abstract get words(): {readonly lacking: string; readonly failed: string};

  /** Starts to fetch what the next drawing needs and does not have. */
  protected abstract missing(): readonly Promise<unknown>[];

  protected abstract draw(): TemplateResult;

  /** Waits only for what is missing: a drawing that has everything is drawn at once. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.hasUpdated && this.querySelector(':focus')) return this.#leftAlone().then(() => this.scheduleUpdate());
    const missing = this.missing();
    if (missing.length > 0) return this.#updateAfter(missing);
    if (!this.#isLate()) return super.scheduleUpdate();
    // What is asked for while it waits may need something else.
    const draw = () => {
      this.#place = 0;
      return this.scheduleUpdate();
    };
    return import('./draw-in-turn.js').then(({inTurn, manyStyles}) => {
      this.adopt(manyStyles);
      return inTurn(this, draw);
    }, draw);
  }

  /** What a reader has come to in what the author wrote, as a link, is not taken away. */
  async #leftAlone(): Promise<void> {
    await new Promise((left) =>
      this.addEventListener('focusout', left, {__proto__: null, once: true} as AddEventListenerOptions),
    );
    await new Promise(requestAnimationFrame);
  }

  /** An author or a reader asks for something; what only looks different now, as a mark that is pointed at, has no name. */
  override requestUpdate(...asked: [name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration]): void {
    if (asked[0]) this.isAskedAnew = true;
    super.requestUpdate(...asked);
  }

  /**
   * What cannot be fetched is done without: bokmål for another language, the first view for another one. What was chosen
   * meanwhile asked for an update that was under way already, and may need something else again.
   */
  async #updateAfter(missing: readonly Promise<unknown>[]): Promise<void> {
    this.isAskedAnew = false;
    const failures = (await Promise.allSettled(missing)).filter((result) => result.status === 'rejected');
    const isDone = failures.length > 0 && !this.isAskedAnew;
    for (const {reason} of failures) this.lacks(reason);
    this.isAskedAnew = !isDone;
    await (isDone ? super.scheduleUpdate() : this.scheduleUpdate());
  }

  /** Whether this figure can wait to be drawn: one of many, and not among the first, which fill more than a window. */
  #isLate(): boolean {
    return !this.hasUpdated && this.#place > 4 && figuresIn(this.ownerDocument).size > 20;
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      // Where a page forbids all markup, the author's content stays.
      this.failed(error);
    }
  }

  protected override render(): TemplateResult {
    try {
      return this.draw();
    } catch (error) {
      this.failed(error);
      return html`<div class="figure">
        <p>${this.words.failed}</p>
        <slot></slot>
      </div>`;
    }
  }

  protected failed(error: unknown): void {
    reportError(`<${this.localName}> could not be drawn.`, error);
  }

  /** A part of the figure did not come: the reader, the page and its author are told. */
  protected lacks(reason: unknown): void {
    this.statusLine = this.words.lacking;
    this.dispatchEvent(new CustomEvent('error', {__proto__: null, detail: {code: 'network'}} as CustomEventInit));
    this.warn(`could not fetch a part of itself: ${String(reason)}`);
  }

  /** Tells the author of the page, once for each thing to tell. */
  protected warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<${this.localName}> ${message}`);
  }

  /** Until the first drawing is there, the author's own content (or what a server drew) stays in sight. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow({__proto__: null, mode: 'open'} as ShadowRootInit);
    const isNew = !root.firstChild;
    if (isNew) root.append(createIn(this.ownerDocument, 'slot'));
    this.#placeholder = [...root.childNodes];
    this.adoptStyles(root);
    // What a server has drawn keeps its height, and so do the parts of a chapter, which take over from what it has drawn.
    if (isNew && this.getRootNode() === this.ownerDocument) this.#place = figuresIn(this.ownerDocument).size + 1;
    root.addEventListener('transitionend', this.checkColours);
    return root;
  }

  /** What stood in the figure's place makes room for it. */
  protected dropPlaceholder(): void {
    for (const node of this.#placeholder.splice(0)) node.remove();
  }

  protected override firstUpdated(): void {
    this.dropPlaceholder();
    // What was set before the element was defined has come back with the first drawing only.
    const missing = this.statusLine ? [] : this.missing();
    if (missing.length > 0) void Promise.allSettled(missing).then(() => this.requestUpdate());
    requestAnimationFrame(this.checkColours);
  }

  /**
   * A control that the reader has touched no longer minds its attribute: told anew, it shows what is drawn, also where a
   * view could not be fetched or the page has taken a choice back.
   */
  protected override updated(): void {
    // Of the two, each has one; the other means nothing to it.
    const isChosen = {checked: true, selected: true};
    for (const control of this.renderRoot.querySelectorAll('input[checked], option[selected]'))
      Object.assign(control, isChosen);
  }

  /** Colours that a page gives may not be legible; where it gives any, what sees to that is fetched. */
  protected readonly checkColours = (): void => {
    // Of the element itself: to be asked of its inside, a figure far from the window would be styled for nothing else.
    if (/[^-,\s]|(^|,)\s*,|,\s*$/.test(getComputedStyle(this).getPropertyValue('--_given')))
      import('./contrast.js').then(({keepLegible}) => keepLegible(this), console.warn);
  };

  /** Called when the element has been moved to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.adoptStyles(this.shadowRoot);
  }

  /** Styles of what has been fetched later than the element. */
  protected adopt(styles: CSSResult): void {
    if (this.#lateStyles.has(styles) || isServer) return;
    this.#lateStyles.add(styles);
    this.adoptStyles(this.shadowRoot!);
  }

  protected adoptStyles(root: ShadowRoot): void {
    const {elementStyles} = this.constructor as typeof LitElement;
    const before = this.#adopted;
    this.#adopted = stylesFor(this.ownerDocument, [...elementStyles, ...this.#lateStyles] as CSSResult[]);
    // Others see to it that colours of the page can be read.
    root.adoptedStyleSheets = [...this.#adopted, ...root.adoptedStyleSheets.filter((sheet) => !before.includes(sheet))];
  }
}
