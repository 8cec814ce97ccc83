import {isServer, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {GroupController} from './group-controller.js';
import {LanguageController} from './language-controller.js';
import {toText as textOf} from './to-text.js';
import {numbersIn, type Numbers} from '../i18n/numbers.js';
import type {Texts} from '../i18n/texts.js';
import type {FrameWords} from './messages.nb.js';
import type {Language} from '../datasets/source.js';
import {version} from '../version.js';
import {parts, renderFrame, type FrameContent, type Part} from './frame.js';
import type {FileFormat, PublishedFigure} from './figure-export.js';
import type {Selection} from './selection.js';
import {tools, type Tool} from './tools.js';
import {viewSwitch} from './view-switch.js';
import type {OwnData} from '../import/import-controller.js';
import type {OwnTopicSource} from './importer-source.js';
import {DrawnElement} from './drawn-element.js';

export {textOf};

/** What an element gives to its frame; the rest is the same for all. */
type Framed = Omit<FrameContent, 'language' | 'heading' | 'headingLevel' | 'tools' | 'status' | 'hide'>;

export type FigureWords = FrameWords & {heading: string};

/** What every figure shares: its language, heading and edition, the parts it shows, and its files. */
export abstract class ReportElement<Words extends FigureWords = FigureWords> extends DrawnElement {
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

  /**
   * Address of numbers to show instead of the report's: JSON-stat, CSV, or the library's own JSON. `https:`, or the page's
   * own server; what is relative is so to the page's base. The numbers can also stand in the page, as a `<table>` or a
   * `<script type="application/json">` inside the element. When they cannot be had or read, the report's numbers stay and the figure says so.
   */
  @property() src?: string;

  /** Seconds to wait for `src`, from 1 to 60. */
  @property({type: Number, attribute: 'src-timeout'}) srcTimeout: number = 10;

  /** Figures of the same group follow what the reader chooses in one another. */
  @property() group?: string;

  /**
   * Keeps what the reader chooses in the page's address, under this name, so that a link to the page opens what was seen.
   */
  @property() address?: string;

  @state() protected openTool: Tool | undefined;

  readonly #language = new LanguageController(this);
  protected readonly groupController = new GroupController(this);
  #spoken: Language | undefined;
  #ownData: OwnData | undefined;
  /** The year of the report that is shown, or that own numbers are held against. */
  #edition = '';
  /** The name under which the page's address has been read. */
  #addressRead = '';
  #panel: ((tool: Tool, formats?: readonly FileFormat[]) => TemplateResult) | undefined;

  protected abstract readonly texts: Texts<Words>;

  /** How numbers of an author's own are read; fetched when there are any. */
  protected readonly ownTopic?: OwnTopicSource;

  /** What an author's own numbers stand in. */
  protected readonly ownContent: string = 'table, script[type="application/json"]';

  /** The language spoken: that of the page, once its words are there. */
  protected get language(): Language {
    const language = isServer ? this.#language.read() : this.#language.language;
    return this.texts.has(language) ? language : 'nb';
  }

  protected override get words(): Words {
    return this.texts.get(this.language);
  }

  protected get numbers(): Numbers {
    return numbersIn(this.language);
  }

  /** The figure as it is shown now: what its files are made from. */
  abstract published(): PublishedFigure;

  /**
   * The figure as an SVG document: title, finding, drawing, notes, source and licence. A list is typeset, and says how many
   * entries there is no room for; of a chapter it is the list of its figures with what each of them finds. Rejects where a
   * filter leaves nothing to draw, and for a `<report-claim>` without a claim.
   */
  toSVG(): Promise<string> {
    return this.#file('svg');
  }

  /** The same as a PNG picture, with title, finding, source and licence inside the file. Rejects where `toSVG()` does. */
  toPNG(): Promise<Blob> {
    return this.#file('png');
  }

  /**
   * The numbers as CSV.
   *
   * @param form `excel`: byte order mark, semicolons and decimal commas, as Excel in Norwegian opens it. `rfc4180`: commas and decimal points.
   */
  toCSV(form: 'excel' | 'rfc4180' = 'rfc4180'): Promise<string> {
    return this.#file(form === 'excel' ? 'csv' : 'csv-rfc');
  }

  /** The data as published, with its source. */
  toJSON(): Promise<string> {
    return this.#file('json');
  }

  #published(): PublishedFigure {
    const published = this.published();
    return this.own === undefined ? published : this.#ownData!.publish(published);
  }

  async #file<Format extends FileFormat>(format: Format) {
    // An element is drawn when it is in a page; outside one its files would wait for ever.
    const isDrawn = this.hasUpdated || this.isConnected;
    const [{figureFile}] = await Promise.all([
      import('../export/figure-file.js'),
      isDrawn && this.updateComplete.then(() => this.forFiles()),
    ]);
    return figureFile(this.localName, format, isDrawn ? this.#published() : undefined);
  }

  /** Takes over what the reader chose in another figure of the group. Most figures have nothing to follow. */
  follow(selection: Selection): void {
    this.groupController.choose(selection);
  }

  /** Code that the next drawing needs and that has not been fetched yet. */
  protected pending(): Promise<unknown> | undefined {
    return undefined;
  }

  /** Code that only the files of the figure need. */
  protected forFiles(): Promise<unknown> | undefined {
    return undefined;
  }

  protected override missing(): readonly Promise<unknown>[] {
    const language = this.#language.read();
    return [
      this.texts.has(language) ? undefined : this.texts.load(language),
      textOf(this.address) === this.#addressRead ? undefined : this.#readAddress(),
      this.#ownData ? this.#ownData.load(language) : this.hasOwnNumbers && this.#fetchOwnData(language),
      this.isAskedAnew ? this.pending() : undefined,
    ].filter((wait) => typeof wait === 'object');
  }

  /** Whether the author gives numbers of their own. */
  protected get hasOwnNumbers(): boolean {
    if (isServer || !this.ownTopic) return false;
    return textOf(this.src) !== '' || this.querySelector(this.ownContent) !== null;
  }

  async #fetchOwnData(language: Language): Promise<void> {
    const {OwnData} = await import('../import/import-controller.js');
    this.#ownData ??= new OwnData(this, (await this.ownTopic!()).topic, () => ({
      language: this.language,
      edition: this.#edition,
    }));
    await this.#ownData.load(language);
  }

  /** What the author's own numbers say, where there are any that can be read. */
  protected get own(): unknown {
    return this.#ownData?.topic;
  }

  async #readAddress(): Promise<void> {
    this.#addressRead = textOf(this.address);
    const {readAddress} = await import('./address-state.js');
    readAddress(this, this.#addressRead);
    await this.pending();
  }

  /** What was said in another language is not said any more, save what is lacking now; an open tool stays, with its focus, until it has its words. */
  protected override performUpdate(): void {
    const {language} = this.#language;
    if (language !== this.#spoken && this.texts.has(language)) {
      if (this.hasUpdated && this.statusLine !== this.words.lacking) this.statusLine = '';
      if (this.openTool) void this.#openTool(this.openTool);
      this.#spoken = language;
    }
    super.performUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Numbers of an author's own may come into the element later, while the page is parsed or after.
    if (this.ownTopic)
      new MutationObserver(() => this.requestUpdate()).observe(this, {
        __proto__: null,
        childList: true,
        subtree: true,
      } as MutationObserverInit);
    return super.createRenderRoot();
  }

  /** What went wrong with an author's own numbers, or that they are on their way. */
  protected ownNotice(isInSentence?: boolean): TemplateResult | undefined {
    return this.#ownData?.notice(isInSentence);
  }

  /** Where an answer comes from that an author's own numbers give. */
  protected get ownAnswerNote(): string | undefined {
    return this.#ownData?.answerNote;
  }

  /** Puts the frame around what an element draws. The figure is offered in all formats, or in those that there are. */
  protected frame(content: Framed, formats?: readonly FileFormat[]): TemplateResult {
    const own = this.#ownData;
    return renderFrame({
      // Where a page has polluted the prototypes, what is left out would be found there.
      __proto__: null,
      ...content,
      notice: this.ownNotice() ?? content.notice,
      notes: own ? [...content.notes, ...own.notes()] : content.notes,
      language: this.language,
      heading: this.shownHeading,
      headingLevel: this.outlineLevel,
      tools: this.tools(formats),
      status: this.statusLine,
      hide: this.hiddenParts,
    } as FrameContent);
  }

  /** The heading: the author's own, or the figure's. */
  protected get shownHeading(): string {
    return textOf(this.heading) || this.words.heading;
  }

  /** The choice between the views of an element that has a `view`. */
  protected viewSwitch<View extends string>(labels: Readonly<Record<View, string>>, chosen: View): TemplateResult {
    const views = Object.entries<string>(labels).map(([id, label]) => ({id: id as View, label}));
    return viewSwitch({
      legend: this.words.viewLegend,
      views,
      chosen,
      choose: (view) => {
        Object.assign(this, {view});
        this.statusLine = this.words.viewShown(labels[view]);
        this.tell('report-view', {view});
      },
    });
  }

  /** Tells the page what the reader did. */
  protected tell(type: 'report-view', detail: {view: string}): void;
  protected tell(
    type: 'report-select' | 'report-look',
    detail: Selection & Partial<Record<'query' | 'status' | 'sort', string | undefined>>,
  ): void;
  protected tell(type: string, detail: object): void {
    this.dispatchEvent(
      new CustomEvent(type, {__proto__: null, bubbles: true, composed: true, detail} as CustomEventInit),
    );
  }

  /**
   * Reads an attribute that takes one of a few values. Case does not matter, and a name is as good as an id.
   * What cannot be read is ignored, with a warning for the author.
   *
   * @param allowed - Ids, or pairs of an id and another name for it.
   */
  protected choice<Id extends string>(
    attribute: string,
    value: unknown,
    allowed: readonly (Id | readonly [Id, ...string[]])[],
  ): Id | undefined {
    const wanted = textOf(value).toLowerCase();
    if (wanted === '') return undefined;
    const options = allowed.map((option) => (typeof option === 'string' ? ([option] as const) : option));
    for (const names of options) if (names.some((name) => name.toLowerCase() === wanted)) return names[0];
    this.warn(`ignores ${attribute}="${shorten(textOf(value))}". It can be ${options.map(([id]) => id).join(', ')}.`);
    return undefined;
  }

  protected get hiddenParts(): ReadonlySet<Part> {
    // More words than there are parts can only be a mistake; each would be read and warned of.
    const named = textOf(this.hide).split(/\s+/, 20).filter(Boolean);
    return new Set(named.map((part) => this.choice('hide', part, parts)).filter((part) => part !== undefined));
  }

  protected get outlineLevel(): number {
    return Number(this.choice('heading-level', this.headingLevel, ['2', '3', '4', '5', '6']) ?? 3);
  }

  /** The edition to show, and what to tell the reader when it is not the one asked for. */
  protected editionOf(years: readonly string[]): {year: string; notice: string | undefined} {
    const newest = years.at(-1)!;
    const year = this.choice('edition', this.edition, years);
    const isUnknown = year === undefined && textOf(this.edition) !== '';
    this.#edition = year ?? newest;
    // Own numbers are held against this report.
    this.#ownData?.update();
    return {
      year: this.#edition,
      notice: isUnknown ? this.words.noEdition(shorten(textOf(this.edition)), newest) : undefined,
    };
  }

  /** Download, share and embed; what they need is fetched when the reader opens one. */
  protected tools(formats?: readonly FileFormat[]): TemplateResult {
    return tools({
      labels: this.words,
      open: this.openTool,
      panel: this.openTool && this.#panel?.(this.openTool, formats),
      toggle: (tool, isOpen) => {
        if (isOpen) void this.#openTool(tool);
        else if (this.openTool === tool) this.openTool = undefined;
      },
    });
  }

  async #openTool(tool: Tool): Promise<void> {
    this.openTool = tool;
    try {
      const {toolPanel, toolPanelStyles} = await import('../export/tool-panel.js');
      this.adopt(toolPanelStyles);
      await this.forFiles();
      this.#panel = await toolPanel(
        this,
        this.language,
        () => this.#published(),
        (text) => (this.statusLine = text),
      );
      this.requestUpdate();
    } catch (error) {
      this.lacks(error);
    }
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
