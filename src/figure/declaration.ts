import type {CSSResult, TemplateResult} from 'lit';
import type {ReportEditions} from '../datasets/edition.js';
import type {Language, Source} from '../datasets/source.js';
import type {Numbers} from '../i18n/numbers.js';
import type {Texts} from '../i18n/texts.js';
import type {FileFormat, FigureExport} from './figure-export.js';
import type {HintWords} from './hint.js';
import type {FoldCounts, Folding} from './fold.js';
import type {SocialCard, SocialCardMaker} from './card.js';
import type {FigureList} from './figure-list.js';
import type {FrameContent, Note, Part} from './frame.js';
import type {Importer} from './import-loader.js';
import type {Lazy} from './lazy.js';
import type {FrameWords} from './messages.nb.js';
import type {Allowed} from './option-reader.js';
import type {HighlightedMark, Selection} from './selection.js';

/** The messages that every figure has. */
export type FrameMessages = FrameWords & {heading: string; unit?: string};

/** The context in which a figure works out its state: everything but its own options. */
export interface FigureContext<Messages extends FrameMessages = FrameMessages> {
  readonly language: Language;
  readonly messages: Messages;
  readonly numbers: Numbers;
  /** The name of the view that is shown. */
  readonly view: string;
  /** The edition of the report that is shown, or that imported data is compared with. */
  readonly edition: string;
  /** The author's own data as the importer returned it; `undefined` where the report is shown. */
  readonly imported: unknown;
  /** A sentence about imported data, for an answer that has no room for notes. */
  readonly importNote: string | undefined;
  /** The heading of the chapter has the finding: the figure has its next one. */
  readonly isHeadlineAbove: boolean;
  readonly headingLevel: number;
  readonly hiddenParts: ReadonlySet<Part>;
  /** Marks that the reader has chosen or points at in another figure of the group. */
  readonly highlights: readonly HighlightedMark[];
  /** The statement that the highlighted marks belong to, if they belong to one. */
  readonly claim: string | undefined;
  /** The state before this update. */
  readonly previous: FigureState<Messages> | undefined;
  /** The value of an option that takes one of a few values or names, in any case. Others are left out, and warned of. */
  option<Id extends string>(attribute: string, value: unknown, allowed: Allowed<Id>): Id | undefined;
  /** Warns the author of the page in the console, once for each message, when the author's own data has arrived or failed. */
  warn(message: string): void;
}

/** The members of every state, which the frame needs. */
export interface FigureState<Messages extends FrameMessages = FrameMessages> {
  readonly language: Language;
  /** The messages of the figure, with those that imported data has of its own. */
  readonly messages: Messages;
  readonly numbers: Numbers;
  /** The subject of the figure: the tools that a reader has opened are closed when it changes. */
  readonly subject?: string;
  /** There is imported data, but none about the subject that is shown. */
  readonly ignoresImport?: boolean;
  /** The notes on single marks: their style sheets, their words for a picture, and which of the data are among them. */
  readonly annotations?:
    | {
        readonly styles: readonly CSSResult[];
        readonly fileNotes: readonly string[];
        readonly drawn: ReadonlySet<unknown>;
      }
    | undefined;
}

/** A reader's choice, for the other figures of the group and for the page. */
export type SelectionDetail = Selection & Partial<Record<'query' | 'status' | 'sort', string | undefined>>;

/** The events that tell the page what a reader did. */
export interface FigureEvents {
  'report-view': {view: string};
  'report-select': SelectionDetail;
  'report-hover': Selection;
}

/** The methods of a figure that its views call. */
export interface FigureHost<Options = object> extends Pick<Element, 'getAttribute' | 'hasAttribute'> {
  /** Draws the counts over the drawing, where a chapter folds it. */
  readonly foldCounts?: FoldCounts | undefined;
  /**
   * The reader chose something.
   *
   * @param options - The options that the element has from now on.
   * @param status - The text of the status line.
   * @param detail - The detail of `report-select`, where that is not the options.
   */
  choose(options: Partial<Options> & SelectionDetail, status?: string): void;
  /** Says something in the live region, and draws the figure again. The control that was pressed may show it too, as `atControl`. */
  announce(sentence: string, atControl?: string): void;
  choose(options: Partial<Options>, status: string | undefined, detail: SelectionDetail): void;
}

/** One of the ways in which a figure can be shown. */
export interface View<State, Host = FigureHost> {
  draw(state: State, figure: Host): TemplateResult;
  /** The numbers between the readout and the drawing. Where a chapter folds the drawing, they are over the fold. */
  lead?(state: State): TemplateResult;
  /** Styles of a view that is fetched after the element. */
  readonly styles?: readonly CSSResult[];
  /** How to read this view; shown before the notes of the figure. */
  notes?(state: State): readonly string[];
  /** The text between the legend and the drawing: how to reach the marks. */
  readout?(state: State, figure: Host): TemplateResult | undefined;
  /** How to reach the marks, with a pointer and with keys: said in full under «How to read the figure». */
  help?(state: State): HintWords | undefined;
}

/** A view as an option of the view switch. */
export interface ViewChoice<State extends FigureState, Host> {
  label(messages: State['messages']): string;
  readonly view: Lazy<View<State, Host>>;
  /** The same in words, where the view is a drawing. */
  readonly list?: Lazy<FigureList<State, Host>>;
}

/** The names of the views of an element: the values of its `view` property, or `only` where it has none. */
export type ViewName<Host> = Host extends {view: infer Name extends string} ? Name : 'only';

export interface FigureSource {
  readonly source: Source;
  /** The years of the numbers, where the source line names them. */
  readonly years?: readonly string[];
  /** A text after the source, on the page only: the source of a map, for instance. */
  readonly further?: TemplateResult | undefined;
}

/** The parts of a file that differ from the frame of the figure, or that the frame does not have. */
export type ExportContent = Pick<FigureExport, 'name' | 'table' | 'document'> & Partial<FigureExport>;

/** The module that makes the files of a figure. */
export interface Exporter<State, Name, Host> {
  /** Waits for the parts of the files that come from other figures. */
  prepare?(figure: Host): Promise<unknown>;
  exportContent(state: State, view: Name, figure: Host): ExportContent;
  /** Fetches what makes the card of the figure. Without it, a card has the finding alone. */
  card?(): Promise<{default(...known: Parameters<SocialCardMaker<State, Name>>): SocialCard | undefined}>;
}

/** Everything that distinguishes one figure from another. `Host` is the element: `state` reads its options, and views call its methods. */
export interface FigureDeclaration<
  State extends FigureState = FigureState,
  Host = FigureHost,
  Name extends string = ViewName<Host>,
  Followed extends keyof Selection = keyof Selection & keyof Host,
> {
  readonly messages: Texts<State['messages']>;
  /** The reports that the figure has data for; none for a figure without data of its own. */
  readonly editions?: ReportEditions;
  /** The views in the order of the switch. The first is never fetched later; it is shown unless another is requested. */
  readonly views: Readonly<Record<Name, ViewChoice<State, Host>>>;
  /** Reads the author's own data, for an element with `src`. */
  readonly importer?: Importer;
  /** Options that take over what the reader chooses in another figure of the group. */
  readonly follows?: readonly Followed[];
  /** Whether the figure marks what is highlighted in its group; only such a figure is drawn again when that changes. */
  readonly hasHighlights?: boolean;
  /** Whether the figure is part of a sentence of the author's. */
  readonly isInline?: boolean;
  /** Code that the state needs beside the view, such as the figures inside another one. */
  requires?(options: Host, context: Pick<FigureContext, 'option'>): readonly Lazy<unknown>[];
  /** Computes the state from the options of the element and its context. It may warn the author of a value. */
  state(options: Host, context: FigureContext<State['messages']>): State;
  /** The topic of the figure, if it is not `messages.heading`: the title of its files, and part of its name. */
  topic?(state: State): string;
  /** The main finding as a heading, in at most 15 words and without a full stop. Without it, the topic is the heading. */
  headline?(state: State, view: Name): string | undefined;
  /** The unit of the numbers, if it is not `messages.unit`. */
  unit?(state: State): string | undefined;
  /** Unit and period, for the line under the heading, if they are not the unit and the report. */
  measured?(state: State, view: Name): string;
  /** The finding without the headline; the whole finding where there is no headline. */
  finding(state: State, view: Name): string;
  /** For a drawing that a chapter has folded in a narrow window. */
  fold?(state: State): Folding | undefined;
  legend?(state: State, view: Name, figure: Host): TemplateResult | undefined;
  /** How to read the figure, and the limits of the numbers. */
  notes(state: State, view: Name): readonly string[];
  /** Notes that nobody needs to read the drawing: folded under it, and in files. */
  background?(state: State, view: Name): readonly string[];
  /** A note on the abbreviations in the texts of the report. Those of an author may have other meanings. */
  abbreviations?(state: State): readonly string[];
  /** Further notes, on the page only. */
  furtherNotes?(state: State, view: Name): readonly Note[];
  source(state: State, view: Name): FigureSource;
  /** Whether there is more than one way to show the data. */
  hasViews?(state: State): boolean;
  /** The file formats on offer, where not all of them are. */
  formats?(state: State): readonly FileFormat[] | undefined;
  /** Replaces the usual frame. */
  frame?(content: FrameContent, state: State, figure: Host): TemplateResult;
  /** The content of the files; fetched when one is made. */
  readonly exporter: Lazy<Exporter<State, Name, Host>>;
}

/** A declaration as the base class uses it, without the type of the element. */
export type AnyDeclaration<State extends FigureState> = FigureDeclaration<State, FigureHost, string, keyof Selection>;
