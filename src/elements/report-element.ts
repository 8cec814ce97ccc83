import {LitElement, nothing, type CSSResult, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {LanguageController} from '../controllers/language-controller.js';
import {numbersIn, type Numbers} from '../locale/numbers.js';
import type {Texts} from '../locale/texts.js';
import type {FrameWords} from '../locale/nb/frame.js';
import type {Language} from '../model/source.js';
import {version} from '../version.js';
import type {Part} from '../views/figure.js';
import type {FileFormat, PublishedFigure} from '../views/published-figure.js';
import {tools, type Tool} from '../views/tools.js';
import {stylesFor} from './document-styles.js';

const parts: readonly Part[] = ['heading', 'summary', 'views', 'key', 'hint', 'note', 'tools'];

/** What every figure shares: its language, heading and edition, the parts it shows, and its files. */
export abstract class ReportElement<Words extends FrameWords = FrameWords> extends LitElement {
  /** The version of the library that defined this element. */
  static readonly version: string = version;

  /** Replaces the heading. */
  @property() heading?: string;

  /** Level of the heading in the page's outline, from 2 to 6. */
  @property({attribute: 'heading-level'}) headingLevel: '2' | '3' | '4' | '5' | '6' = '3';

  /** The year of the report whose numbers are shown. The newest one if left out. */
  @property() edition?: string;

  /** Parts to leave out, separated by spaces: `heading`, `summary`, `views`, `key`, `hint`, `note`, `tools`. */
  @property() hide?: string;

  /** What the status line says: one sentence about the last thing that the reader did. */
  @state() protected statusLine = '';

  @state() private openTool: Tool | undefined;

  readonly #language = new LanguageController(this);
  readonly #warned = new Set<string>();
  #placeholder: ChildNode[] = [];

  protected abstract readonly texts: Texts<Words>;

  protected get language(): Language {
    return this.#language.language;
  }

  protected get words(): Words {
    return this.texts.get(this.language);
  }

  protected get numbers(): Numbers {
    return numbersIn(this.language);
  }

  /** The figure as it is shown now, for files. */
  protected abstract published(): PublishedFigure;

  protected abstract draw(): TemplateResult;

  /** The finished drawing as an SVG document with title, finding, source and licence. */
  async toSVG(): Promise<string> {
    return (await import('../publish/svg-file.js')).svgFile(this.published());
  }

  /** The finished drawing as a PNG picture, with the same texts inside the file. */
  async toPNG(): Promise<Blob> {
    return (await import('../publish/png-file.js')).pngFile(this.published());
  }

  /**
   * The numbers as CSV.
   *
   * @param form `excel`: byte order mark, semicolons and decimal commas, as Excel in Norwegian opens it. `rfc4180`: commas and decimal points.
   */
  async toCSV(form: 'excel' | 'rfc4180' = 'rfc4180'): Promise<string> {
    return (await import('../publish/csv-file.js')).csvFile(this.published(), form);
  }

  /** The data as published, with its source. */
  async toJSON(): Promise<string> {
    return `${JSON.stringify(this.published().document, null, 2)}\n`;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const {language, texts} = this;
    if (texts.has(language)) return super.scheduleUpdate();
    return texts
      .load(language)
      .catch((error: unknown) => {
        this.warn(`could not load the texts for lang="${language}" and speaks bokmål instead: ${String(error)}`);
      })
      .then(() => super.scheduleUpdate());
  }

  protected override render(): TemplateResult | typeof nothing {
    try {
      return this.draw();
    } catch (error) {
      console.error(`<${this.localName}> could not be drawn.`, error);
      return nothing;
    }
  }

  /** Until the first drawing is there, the author's own content (or what a server drew) stays in sight. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    if (!root.firstChild) root.append(this.ownerDocument.createElement('slot'));
    this.#placeholder = [...root.childNodes];
    this.#adoptStyles(root);
    return root;
  }

  protected override firstUpdated(): void {
    for (const node of this.#placeholder.splice(0)) node.remove();
  }

  /** Called when the element has been moved to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  #adoptStyles(root: ShadowRoot): void {
    const {elementStyles} = this.constructor as typeof LitElement;
    root.adoptedStyleSheets = stylesFor(this.ownerDocument, elementStyles as CSSResult[]);
  }

  /** Tells the page what the reader did. */
  protected tell(type: 'report-select' | 'report-view', detail: object): void {
    this.dispatchEvent(new CustomEvent(type, {bubbles: true, composed: true, detail}));
  }

  /** Tells the author of the page, once for each thing to tell. */
  protected warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<${this.localName}> ${message}`);
  }

  /**
   * Reads an attribute that takes one of a few values. Case does not matter, and a name is as good as an id.
   * What cannot be read is ignored, with a warning for the author.
   *
   * @param allowed - Ids, or pairs of an id and another name for it.
   */
  protected choice<Id extends string>(
    attribute: string,
    value: string | null | undefined,
    allowed: readonly (Id | readonly [Id, ...string[]])[],
  ): Id | undefined {
    const wanted = `${value ?? ''}`.trim().toLocaleLowerCase('nb');
    if (wanted === '') return undefined;
    for (const option of allowed) {
      const names = typeof option === 'string' ? [option] : option;
      if (names.some((name) => name.toLocaleLowerCase('nb') === wanted)) return names[0] as Id;
    }
    const ids = allowed.map((option) => (typeof option === 'string' ? option : option[0]));
    this.warn(`ignores ${attribute}="${shorten(`${value}`)}". It can be ${ids.join(', ')}.`);
    return undefined;
  }

  protected get hiddenParts(): ReadonlySet<Part> {
    const named = `${this.hide ?? ''}`.split(/\s+/).filter(Boolean);
    return new Set(named.map((part) => this.choice('hide', part, parts)).filter((part) => part !== undefined));
  }

  protected get outlineLevel(): number {
    return Number(this.choice('heading-level', `${this.headingLevel}`, ['2', '3', '4', '5', '6']) ?? 3);
  }

  /** The edition to show, and what to tell the reader when it is not the one asked for. */
  protected editionOf(years: readonly string[]): {year: string; notice: string | undefined} {
    const newest = years.at(-1)!;
    const year = this.choice('edition', this.edition, years);
    const isUnknown = year === undefined && `${this.edition ?? ''}`.trim() !== '';
    return {year: year ?? newest, notice: isUnknown ? this.words.noEdition(shorten(`${this.edition}`), newest) : undefined};
  }

  protected tools(formats: readonly FileFormat[]): TemplateResult {
    const {words} = this;
    return tools({
      words,
      formats,
      open: this.openTool,
      toggle: (tool, isOpen) => {
        if (isOpen) this.openTool = tool;
        else if (this.openTool === tool) this.openTool = undefined;
      },
      save: async (format) => {
        try {
          const {saveFile} = await import('../publish/save-file.js');
          this.statusLine = words.fileReady(await saveFile(this.published(), format, this.ownerDocument));
        } catch (error) {
          this.warn(`could not make the ${format} file: ${String(error)}`);
          this.statusLine = words.fileFailed;
        }
      },
      link: () => this.#address(),
      embedCode: async () => {
        const {embedCode} = await import('../publish/embed-code.js');
        return embedCode(this, this.published(), this.#address());
      },
      copied: (what, isCopied) => {
        this.statusLine = isCopied ? (what === 'link' ? words.linkCopied : words.embedCopied) : words.copyFailed;
      },
    });
  }

  /** The page, and the place in it when the author gave the figure an id. */
  #address(): string {
    const url = new URL(this.ownerDocument.location.href);
    url.hash = this.id;
    return url.href;
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
