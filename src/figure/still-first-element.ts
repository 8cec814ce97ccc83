import {html, type CSSResult, type LitElement, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {deedsOf} from './deeds.js';
import {ReportElement, textOf, type FigureWords} from './report-element.js';
import type {Picture} from './still-first-picture.js';

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

  /** As long as it is what is seen. */
  #picture: Picture | undefined;
  /** What keeps a picture is fetched only where there is one. */
  #pictureKept: Promise<void> | undefined;

  protected abstract drawLive(): TemplateResult;

  /** Until it is drawn, only the frame says anything. */
  protected override get words(): Words {
    const {parts} = this.drawing;
    return parts && this.language === 'nb' ? (parts.words as Words) : super.words;
  }

  /** Whether the picture shows what is asked for, or what draws anything else cannot be had. */
  protected get isStill(): boolean {
    return this.#picture !== undefined && (this.#isPlain || !this.drawing.parts);
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
    if (this.#pictureKept) return [this.#pictureKept];
    const missing = super.missing();
    const isThere = this.drawing.parts || (this.#picture && this.#isPlain) || !this.isAskedAnew;
    return isThere ? missing : [...missing, this.drawing.fetch()];
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const hold = this.#picture && !this.#isPlain && this.#picture.hold;
    return hold ? hold.then(() => this.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override draw(): TemplateResult {
    const {parts} = this.drawing;
    if (this.isStill) return html``;
    // What the author wrote stays where nothing can be drawn.
    if (!parts) return html`<slot></slot>`;
    const {elementStyles} = this.constructor as typeof LitElement;
    for (const styles of parts.styles) if (!elementStyles.includes(styles)) this.adopt(styles);
    if (this.#picture) {
      this.#picture.dropStyles();
      super.adoptStyles(this.shadowRoot!);
    }
    return this.drawLive();
  }

  protected override async forFiles(): Promise<unknown> {
    if (!this.#picture) return;
    this.#wake();
    await this.updateComplete;
    if (!this.drawing.parts) throw new Error(`What draws <${this.localName}> could not be fetched.`);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot;
    if (root && deedsOf in root)
      this.#pictureKept = this.#keepPicture(root).finally(() => (this.#pictureKept = undefined));
    return super.createRenderRoot();
  }

  async #keepPicture(root: ShadowRoot): Promise<void> {
    try {
      const {Picture} = await import('./still-first-picture.js');
      this.#picture = new Picture(root, () => this.#wake());
    } catch {
      // The figure is drawn in its place.
      Reflect.deleteProperty(root, deedsOf);
      super.adoptStyles(root);
    }
  }

  protected override adoptStyles(root: ShadowRoot): void {
    if (!this.#pictureKept && !this.#picture) super.adoptStyles(root);
  }

  /** The picture's style sheet stays with the document that it was made for. */
  override adoptedCallback(): void {
    super.adoptedCallback();
    if (this.#pictureKept || this.#picture) this.#wake();
  }

  protected override dropPlaceholder(): void {
    if (!this.#picture) super.dropPlaceholder();
  }

  protected override updated(): void {
    const picture = this.#picture;
    if (this.isStill) {
      picture!.say(this.statusLine);
      return;
    }
    this.#picture = undefined;
    void picture?.handOver(
      this,
      () => this.#dropPicture(),
      () => this.updateComplete,
    );
    super.updated();
  }

  #dropPicture(): void {
    super.dropPlaceholder();
    this.checkColours();
  }

  protected override lacks(reason: unknown): void {
    this.#picture?.giveUp();
    super.lacks(reason);
  }

  protected override failed(error: unknown): void {
    super.failed(error);
    this.#picture?.giveUp();
    this.#picture?.say(this.words.failed);
  }

  #wake(): void {
    // Also while something is pressed, when nothing can be drawn. Who waits for it hears of what goes wrong.
    if (!this.drawing.parts) this.drawing.fetch().catch(() => undefined);
    this.isAwake = true;
    this.isAskedAnew = true;
    this.requestUpdate();
  }
}

const plain = new WeakMap<object, HTMLElement>();

/** An element of the same kind of which nothing is asked. */
function plainOf({constructor}: HTMLElement): HTMLElement {
  if (!plain.has(constructor)) plain.set(constructor, new (constructor as new () => HTMLElement)());
  return plain.get(constructor)!;
}
