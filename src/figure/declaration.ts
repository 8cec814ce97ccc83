import type {CSSResult, TemplateResult} from 'lit';
import type {ReportEditions} from '../datasets/edition.js';
import type {Language, Source} from '../datasets/source.js';
import type {Numbers} from '../i18n/numbers.js';
import type {Texts} from '../i18n/texts.js';
import type {FileFormat, FigureExport} from './figure-export.js';
import type {FrameContent, Note, Part} from './frame.js';
import type {Importer} from './import-loader.js';
import type {Lazy} from './lazy.js';
import type {FrameWords} from './messages.nb.js';
import type {Allowed} from './option-reader.js';
import type {HighlightedMark, Selection} from './selection.js';

/** The messages that every figure has. */
export type FrameMessages = FrameWords & {heading: string; unit?: string};

/** What a figure knows when it works out what to show: everything but its own options. */
export interface FigureContext<Messages extends FrameMessages = FrameMessages> {
  readonly language: Language;
  readonly messages: Messages;
  readonly numbers: Numbers;
  /** The name of the view that is shown. */
  readonly view: string;
  /** The edition of the report that is shown, or that imported data is compared with. */
  readonly edition: string;
  /** What the importer made of the author's own data; `undefined` where the report is shown. */
  readonly imported: unknown;
  /** What an answer from imported data says of it, where there is no room for notes. */
  readonly importNote: string | undefined;
  readonly headingLevel: number;
  readonly hiddenParts: ReadonlySet<Part>;
  /** Marks that the reader has chosen or points at in another figure of the group. */
  readonly highlights: readonly HighlightedMark[];
  /** The statement that the highlighted marks belong to, if they belong to one. */
  readonly claim: string | undefined;
  /** What was shown before this update. */
  readonly previous: FigureState<Messages> | undefined;
  /**
   * The value of an option that takes one of a few values. Case does not matter, and a name is as good as an id. Any other
   * value counts as left out, with a warning for the author.
   */
  option<Id extends string>(attribute: string, value: unknown, allowed: Allowed<Id>): Id | undefined;
  /** Warns the author of the page in the console, once for each message. */
  warn(message: string): void;
}

/** What every state has, so that the frame can be drawn around it. */
export interface FigureState<Messages extends FrameMessages = FrameMessages> {
  readonly language: Language;
  /** The messages of the figure, with those that imported data has of its own. */
  readonly messages: Messages;
  readonly numbers: Numbers;
  /** What the figure is about: the tools that a reader has opened are closed when that changes. */
  readonly subject?: string;
  /** Whether imported data that is there says nothing of what is shown. */
  readonly ignoresImport?: boolean;
}

/** What a reader chose, for the other figures of the group and for the page. */
export type SelectionDetail = Selection & Partial<Record<'query' | 'status' | 'sort', string | undefined>>;

/** The events that tell the page what a reader did. */
export interface FigureEvents {
  'report-view': {view: string};
  'report-select': SelectionDetail;
  'report-hover': Selection;
}

/** What a view can do with the figure that it is drawn in. */
export interface FigureHost<Options = object> {
  /**
   * The reader chose something.
   *
   * @param options - What the element shows from now on.
   * @param status - What the status line says of it.
   * @param detail - What `report-select` tells the page, where that is not the options.
   */
  choose(options: Partial<Options> & SelectionDetail, status?: string): void;
  choose(options: Partial<Options>, status: string | undefined, detail: SelectionDetail): void;
}

/** One of the ways in which a figure can be shown. */
export interface View<State, Host = FigureHost> {
  draw(state: State, figure: Host): TemplateResult;
  /** Styles of a view that is fetched after the element. */
  readonly styles?: readonly CSSResult[];
  /** How to read this view; before the notes of the figure. */
  notes?(state: State): readonly string[];
  /** What stands between the legend and the drawing: the hovered mark in words, or how to reach the marks. */
  readout?(state: State, figure: Host): TemplateResult | undefined;
}

/** A view as the switch offers it. */
export interface ViewChoice<State extends FigureState, Host> {
  label(messages: State['messages']): string;
  readonly view: Lazy<View<State, Host>>;
}

/** The names of the views of an element: the values of its `view` property, or `only` where it has none. */
export type ViewName<Host> = Host extends {view: infer Name extends string} ? Name : 'only';

export interface FigureSource {
  readonly source: Source;
  /** The years that the numbers are for, where the source line names them. */
  readonly years?: readonly string[];
  /** What stands after the source on the page: that of a map, for instance. */
  readonly further?: TemplateResult | undefined;
}

/** What the files of a figure hold beside what its frame says, or otherwise than it. */
export type ExportContent = Pick<FigureExport, 'name' | 'table' | 'document'> & Partial<FigureExport>;

/** The module that makes the files of a figure. */
export interface Exporter<State, Name, Host> {
  /** Waits for what the files hold of other figures. */
  prepare?(figure: Host): Promise<unknown>;
  exportContent(state: State, view: Name, figure: Host): ExportContent;
}

/**
 * Everything that makes one figure another than its siblings. The functions are pure: they read what they are given and
 * change nothing.
 *
 * @typeParam Host - The element, whose options `state` reads and whose methods the views call.
 */
export interface FigureDeclaration<
  State extends FigureState = FigureState,
  Host = FigureHost,
  Name extends string = ViewName<Host>,
  Followed extends keyof Selection = keyof Selection & keyof Host,
> {
  readonly messages: Texts<State['messages']>;
  /** The reports that the figure has data for; none for a figure without data of its own. */
  readonly editions?: ReportEditions;
  /** The views in the order of the switch. The first is there from the start, and shown unless another is asked for. */
  readonly views: Readonly<Record<Name, ViewChoice<State, Host>>>;
  /** What reads data of the author's own, for an element with `src`. */
  readonly importer?: Importer;
  /** Options that take over what the reader chooses in another figure of the group. */
  readonly follows?: readonly Followed[];
  /** Whether the figure marks what is highlighted in its group; only such a figure is drawn again when that changes. */
  readonly hasHighlights?: boolean;
  /** Whether the figure stands in a sentence of the author's. */
  readonly isInline?: boolean;
  /** Code that the state needs beside the view, as the figures inside another one. */
  requires?(options: Host, context: Pick<FigureContext, 'option'>): readonly Lazy<unknown>[];
  /** What is shown, from the options of the element and what it stands in. It may warn the author of a value. */
  state(options: Host, context: FigureContext<State['messages']>): State;
  /** What the figure is about, if it is not `messages.heading`: the title of its files, and part of its name. */
  topic?(state: State): string;
  /** The news as a heading, in at most 15 words and without a full stop. Without it, the topic is the heading. */
  headline?(state: State, view: Name): string | undefined;
  /** Unit and period, for the line under the heading, if they are not `messages.unit` and the report. */
  measured?(state: State, view: Name): string;
  /** What there is to say beside the headline; all of it where there is none. */
  finding(state: State, view: Name): string;
  legend?(state: State, view: Name, figure: Host): TemplateResult | undefined;
  /** How to read the figure, and what the numbers do not tell. */
  notes(state: State, view: Name): readonly string[];
  /** What stands under the notes on the page and in no file. */
  furtherNotes?(state: State, view: Name): readonly Note[];
  source(state: State, view: Name): FigureSource;
  /** Whether there is anything to show in different ways. */
  hasViews?(state: State): boolean;
  /** The file formats on offer, where not all of them are. */
  formats?(state: State): readonly FileFormat[] | undefined;
  /** What stands in the place of the usual frame. */
  frame?(content: FrameContent, state: State, figure: Host): TemplateResult;
  /** What the files hold; fetched when one is made. */
  readonly exporter: Lazy<Exporter<State, Name, Host>>;
}

/** A declaration as the base class sees it, which knows no element. */
export type AnyDeclaration<State extends FigureState> = FigureDeclaration<State, FigureHost, string, keyof Selection>;
