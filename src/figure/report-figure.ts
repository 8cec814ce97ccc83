import type {CSSResultGroup, PropertyDeclaration, PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {version} from '../version.js';
import type {AnyDeclaration, FigureEvents, FigureHost, FigureState, SelectionDetail} from './declaration.js';
import {renderFailure, renderFigure} from './figure-content.js';
import {FilesController} from './files-controller.js';
import {frameStyles} from './frame-styles.js';
import {GuardedElement} from './guarded-element.js';
import {ListController} from './list-controller.js';
import {LoadController} from './load-controller.js';
import {OptionReader} from './option-reader.js';
import {ownMembers} from './own-members.js';
import {PlaceholderController} from './placeholder-controller.js';
import {pollution} from './polluted-prototypes.js';
import {reportError} from './report-error.js';
import type {Selection} from './selection.js';
import {StateController} from './state-controller.js';
import {StatusController} from './status-controller.js';
import {StyleController} from './style-controller.js';
import {ToolsController} from './tools-controller.js';
import {ViewportController} from './viewport-controller.js';

/**
 * The base class of every figure: its language, edition, heading, frame and files. A subclass has its options and a
 * declaration; the base fetches the code that they need, computes the state once for each update, and draws the frame around
 * the view. Every element inherits this documentation, except for entries that it documents again, names in
 * `omittedOptions`, or leaves out with `@omit`: `@omit csspart summary`.
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
export abstract class ReportFigure<State extends FigureState = FigureState>
  extends GuardedElement
  implements FigureHost
{
  /** The version of the library that defined this element. */
  static readonly version: string = version;

  /** Options of this class that an element does not honour, by property. They are not its attributes. */
  static readonly omittedOptions: readonly string[] = [];

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

  /**
   * Keeps what the reader chooses in the page's address, under this name, so that a link to the page opens what was seen.
   */
  @property() address?: string | undefined;

  /** One sentence about the last thing that the reader did. */
  @state() protected statusMessage = '';

  protected abstract readonly declaration: AnyDeclaration<State>;

  protected readonly options = new OptionReader(this);
  readonly #placeholder = new PlaceholderController(this);
  readonly #styles = new StyleController(this);
  readonly #viewport = new ViewportController(this, this.#styles);
  readonly #state = new StateController<State>(this, () => this.#declaration, this.options, this.#styles);
  readonly #status = new StatusController(this, () => this.statusMessage);
  /** Says what the reader did, and draws the figure again, also where the sentence is the same as before. @internal */
  readonly announce = (sentence: string): void => {
    this.statusMessage = sentence;
    this.requestUpdate();
  };
  readonly #load = new LoadController<State>(this, this.#state, this.options, this.announce);
  /** The files of the figure. @internal */
  readonly files = new FilesController<State>(this, () => this.#declaration, this.#state);
  readonly #tools = new ToolsController<State>(this, {
    state: this.#state,
    load: this.#load,
    files: this.files,
    styles: this.#styles,
    say: this.announce,
  });
  /** @internal */
  readonly asList: ListController<State> = new ListController<State>(this, {
    state: this.#state,
    styles: this.#styles,
    load: this.#load,
  });
  #failure: unknown;
  /** The template of the current update: if it fails, a sentence replaces the drawing. */
  #rendered: TemplateResult | undefined;
  #ownDeclaration: AnyDeclaration<State> | undefined;

  protected static override finalize(): void {
    // An element that omits an option declares others, and so has its own list: the deletion affects no other element.
    for (const option of this.omittedOptions) this.elementProperties.delete(option);
    super.finalize();
  }

  get #declaration(): AnyDeclaration<State> {
    return (this.#ownDeclaration ??= ownMembers(this.declaration));
  }

  /** The state that is shown; undefined before the first update. */
  protected get state(): State | undefined {
    return this.#state.shown?.state;
  }

  /**
   * The figure as an SVG document: title, finding, drawing, notes, source and licence. A list is typeset, and says how many
   * entries there is no room for. The document of a chapter lists its figures with the finding of each. Rejects where a
   * filter leaves nothing to draw, and for a `<report-claim>` without a claim.
   */
  toSVG(): Promise<string> {
    return this.files.file('svg');
  }

  /** The same as a PNG picture, with title, finding, source and licence inside the file. Rejects where `toSVG()` does. */
  toPNG(): Promise<Blob> {
    return this.files.file('png');
  }

  /**
   * The numbers as CSV.
   *
   * @param form `excel`: byte order mark, semicolons and decimal commas, as Excel in Norwegian opens it. `rfc4180`: commas and decimal points.
   */
  toCSV(form: 'excel' | 'rfc4180' = 'rfc4180'): Promise<string> {
    return this.files.file(form === 'excel' ? 'csv' : 'csv-rfc');
  }

  /**
   * The numbers as an Excel workbook: typed numbers with the decimals of their source, and a second sheet with title,
   * columns, notes, source and licence.
   */
  toXLSX(): Promise<Blob> {
    return this.files.file('xlsx');
  }

  /** The data as published, with its source. */
  toJSON(): Promise<string> {
    return this.files.file('json');
  }

  /** Takes over what the reader chose in another figure of the group. Most figures have nothing to follow. */
  follow(selection: Selection): void {
    this.#state.group.choose(selection);
    for (const option of this.#declaration.follows ?? [])
      if (Object.hasOwn(selection, option)) Reflect.set(this, option, selection[option]);
  }

  /** The reader chose something in a view. @internal */
  choose(options: object, status?: string, detail: SelectionDetail = options): void {
    Object.assign(this, options);
    if (status !== undefined) this.statusMessage = status;
    this.emit('report-select', detail);
  }

  /** Allows parts that could not be fetched to be fetched again, when the author or the reader changes an option. */
  override requestUpdate(...change: [name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration]): void {
    if (change[0] && change[0] !== 'statusMessage') this.#load?.retry();
    super.requestUpdate(...change);
  }

  /** Waits only for missing parts: a figure that has everything is drawn at once. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    // Nothing will be drawn, so nothing has to be fetched.
    if (pollution()) return super.scheduleUpdate();
    const wait = this.#placeholder.wait() ?? this.#load.wait();
    if (wait) return wait.then(() => this.scheduleUpdate());
    return this.#viewport.wait(() => this.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const before = this.state;
    this.#failure = undefined;
    try {
      this.#state.update();
    } catch (error) {
      this.#fail(error);
    }
    if (!before) return;
    if (this.state.subject !== before.subject) this.#tools.close();
    if (this.state.language === before.language) return;
    // A status in another language is out of date.
    this.statusMessage = '';
    this.#tools.translate();
  }

  protected override update(changed: PropertyValues): void {
    try {
      this.#rendered = this.render();
    } catch (error) {
      this.#fail(error);
    }
    try {
      super.update(changed);
    } finally {
      this.#rendered = undefined;
    }
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      // In a page that forbids all markup, the author's content stays.
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#failure = error;
    reportError(`<${this.localName}> could not be drawn.`, error);
  }

  protected override render(): TemplateResult {
    const [declaration, status, lacking] = [this.#declaration, this.#status.text, this.#load.lacking];
    const parts = {controller: this.#state, tools: this.#tools, list: this.asList, chooseView: this.#chooseView};
    if (this.#rendered) return this.#rendered;
    if (this.#failure) return renderFailure(this.#state.messages.failed);
    return renderFigure(this, {...parts, declaration, lacking, status});
  }

  readonly #chooseView = (view: string, label: string): void => {
    this.#load.retry();
    Object.assign(this, {view});
    this.statusMessage = this.state!.messages.viewShown(label);
    this.emit('report-view', {view});
  };

  /** Tells the page what the reader did. */
  protected emit<Type extends keyof FigureEvents>(type: Type, detail: FigureEvents[Type]): void {
    this.dispatchEvent(
      new CustomEvent(type, {__proto__: null, bubbles: true, composed: true, detail} as CustomEventInit),
    );
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow({__proto__: null, mode: 'open'} as ShadowRootInit);
    this.#viewport.enter(this.#placeholder.keep(root));
    this.#styles.adopt(root);
    this.#state.import.watch(() => this.requestUpdate());
    return root;
  }

  /** Called when the element has been moved to another document. */
  adoptedCallback(): void {
    this.#styles.adopt();
  }
}
