import {LitElement, type CSSResultGroup, type PropertyDeclaration, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {version} from '../version.js';
import type {AnyDeclaration, FigureHost, FigureState, SelectionDetail} from './declaration.js';
import {dispatch} from './dispatch.js';
import {FigureLifecycle} from './figure-lifecycle.js';
import {frameStyles} from './frame-styles.js';
import {ownMembers} from './own-members.js';
import type {Selection} from './selection.js';
import type {FigureEventTarget} from './typed-events.js';

/**
 * Options, files and events of every figure; what happens in an update is in `FigureLifecycle`. Every element inherits this
 * documentation, except for entries that it documents again, names in `omittedOptions`, or leaves out: `@omit csspart summary`.
 *
 * @slot - Shown until the figure is drawn, or if it never is: a sentence and a link, for instance.
 * @slot heading - Replaces the words of the heading: text or a `<span>`, because a heading element would be nested in another.
 * @slot summary - Replaces the sentence that is computed from the data.
 * @slot note - Added under the notes.
 * @fires {CustomEvent<{view: string}>} report-view - The reader chose another view. Bubbles and is composed.
 * @fires {Event} load - The author's own numbers or words are shown. Does not bubble.
 * @fires {CustomEvent<{code: string}>} error - Loading or parsing failed, and the report's numbers stay; or a part of the figure could not be fetched. `code` says why. Does not bubble.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading: the finding in at most 15 words, or what the author gives.
 * @csspart summary - The part of the finding that is not in the heading.
 * @csspart views - The choice of view.
 * @csspart drawing - The drawing.
 * @csspart note - How to read the figure.
 * @csspart source - Source and licence.
 * @csspart tools - Download, share and embed.
 * @cssprop [--report-surface] - Background of the figure.
 * @cssprop [--report-text] - Colour of text.
 * @cssprop [--report-text-subtle] - Colour of notes and labels.
 * @cssprop [--report-accent] - Colour of links and focus.
 */
export abstract class ReportFigure<State extends FigureState = FigureState> extends LitElement implements FigureHost {
  /** The version of the library that defined this element. */
  static readonly version: string = version;

  /** Options of this class that an element does not honour, by property. They are not its attributes. */
  static readonly omittedOptions: readonly string[] = [];

  /** As in LitElement, so that Lit completes the class of an element alone. */
  protected static override readonly finalized = true;

  static override styles: CSSResultGroup = frameStyles();

  /** Replaces the heading. */
  @property() heading?: string | undefined;

  /** Level of the heading in the page's outline, from 2 to 6. */
  @property({attribute: 'heading-level'}) headingLevel: '2' | '3' | '4' | '5' | '6' = '3';

  /** The year of the report whose numbers are shown. The newest one if left out. */
  @property() edition?: string | undefined;

  /** Parts to leave out, separated by spaces: `heading`, `summary`, `views`, `key`, `hint`, `note`, `abbreviations`, `tools`. */
  @property() hide?: string | undefined;

  /** Figures of the same group follow what the reader chooses in one another. */
  @property() group?: string | undefined;

  /** Keeps what the reader chooses in the page's address, under this name, so that a link to the page opens what was seen. */
  @property() address?: string | undefined;

  /** One sentence about the last thing that the reader did. */
  @state() protected statusMessage = '';
  /** Draws the counts over a folded drawing. A chapter sets it. @internal */
  foldCounts: FigureHost['foldCounts'];
  protected abstract readonly declaration: AnyDeclaration<State>;
  readonly #lifecycle = new FigureLifecycle<State>(this, {
    declaration: () => this.declaration,
    message: () => this.statusMessage,
  });
  protected readonly options = this.#lifecycle.options;
  /** The files of the figure. @internal */
  readonly files = this.#lifecycle.files;
  /** @internal */
  readonly asList = this.#lifecycle.list;
  /** Listeners receive the events of figures with their detail. @internal */
  declare addEventListener: FigureEventTarget['addEventListener'];
  /** @internal */
  declare removeEventListener: FigureEventTarget['removeEventListener'];

  protected static override finalize(): void {
    // An element that omits an option declares others, and so has its own list: the deletion affects no other element.
    for (const option of this.omittedOptions) this.elementProperties.delete(option);
    super.finalize();
  }

  /** An omitted member of the options of a property must not be found on a polluted prototype, where it could name an attribute. */
  static override createProperty(name: PropertyKey, options: PropertyDeclaration = {}): void {
    super.createProperty(name, ownMembers(options));
  }

  /** The same for the members of the descriptor of an accessor. */
  protected static override getPropertyDescriptor(...asked: Parameters<typeof LitElement.getPropertyDescriptor>) {
    const descriptor = super.getPropertyDescriptor(...asked);
    return descriptor && ownMembers(descriptor);
  }

  /** The state that is shown; undefined before the first update. */
  protected get state(): State | undefined {
    return this.#lifecycle.state.shown?.state;
  }

  /**
   * The figure as an SVG document: title, finding, drawing, notes, source and licence. A list is typeset, and says how many
   * entries there is no room for. The document of a chapter lists its figures with the finding of each. Rejects where a
   * filter leaves nothing to draw, and for a `<report-claim>` without a claim.
   */
  toSVG(): Promise<string> {
    return this.files.file('svg');
  }

  /**
   * A PNG picture, with title, finding, source and licence inside the file.
   *
   * @param form `figure`: the same as `toSVG()`, at twice its size; rejects where that does. `card`: the finding, its number where it has one, and the source, 1200 × 630 pixels, for social media; rejects for an author's own numbers, and where there is no finding.
   */
  toPNG(form: 'figure' | 'card' = 'figure'): Promise<Blob> {
    return this.files.file(form === 'card' ? 'card' : 'png');
  }

  /**
   * The numbers as CSV.
   *
   * @param form `excel`: byte order mark, semicolons and decimal commas, as Excel in Norwegian opens it. `rfc4180`: commas and decimal points.
   */
  toCSV(form: 'excel' | 'rfc4180' = 'rfc4180'): Promise<string> {
    return this.files.file(form === 'excel' ? 'csv' : 'csv-rfc');
  }

  /** The numbers as an Excel workbook: typed numbers with the decimals of their source, and a second sheet with title, columns, notes, source and licence. */
  toXLSX(): Promise<Blob> {
    return this.files.file('xlsx');
  }

  /** The data as published, with its source. */
  toJSON(): Promise<string> {
    return this.files.file('json');
  }

  /** Takes over what the reader chose in another figure of the group. Most figures have nothing to follow. */
  follow(selection: Selection): void {
    this.#lifecycle.follow(selection);
  }

  /** The reader chose something in a view. @internal */
  choose(options: object, status?: string, detail: SelectionDetail = options): void {
    Object.assign(this, options);
    if (status !== undefined) this.statusMessage = status;
    dispatch(this, 'report-select', detail);
  }

  /** Says what the reader did, and draws the figure again, also where the sentence is the same as before. @internal */
  announce(sentence: string, atControl = ''): void {
    this.statusMessage = sentence;
    this.#lifecycle.status.atControl = atControl;
    this.requestUpdate();
  }

  /** Allows parts that could not be fetched to be fetched again, when the author or the reader changes an option. */
  override requestUpdate(...change: [name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration]): void {
    if (change[0] && change[0] !== 'statusMessage') this.#lifecycle?.load.retry();
    super.requestUpdate(...change);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#lifecycle.wait(() => this.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  protected override shouldUpdate(): boolean {
    return this.#lifecycle.canDraw();
  }

  protected override willUpdate(): void {
    this.#lifecycle.prepare();
  }

  protected override update(changed: PropertyValues): void {
    this.#lifecycle.draw(() => super.update(changed));
  }

  protected override performUpdate(): void {
    this.#lifecycle.attempt(() => super.performUpdate());
  }

  protected override render(): TemplateResult {
    return this.#lifecycle.render();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#lifecycle.enter();
  }

  adoptedCallback(): void {
    this.#lifecycle.styles.adopt();
  }
}
