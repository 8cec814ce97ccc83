import type {LitElement} from 'lit';
import {numbersIn} from '../i18n/numbers.js';
import type {Language} from '../datasets/source.js';
import {AddressController} from './address-controller.js';
import type {AnyDeclaration, FigureHost, FigureState, FrameMessages} from './declaration.js';
import {editionToShow, readEdition, readHeadingLevel, readHiddenParts} from './figure-options.js';
import type {Part} from './frame.js';
import {GroupController, type Follower} from './group-controller.js';
import {ImportLoader} from './import-loader.js';
import {LanguageController} from './language-controller.js';
import type {MissingPart} from './missing-part.js';
import type {OptionReader} from './option-reader.js';
import {ownMembers} from './own-members.js';
import type {StyleController} from './style-controller.js';
import {toText} from './to-text.js';
import {ViewController} from './view-controller.js';

/** An element with the properties that its author sets and the methods that its views call. */
export type Figure = LitElement & Follower & FigureHost & Partial<Record<OptionName, string | undefined>>;
type OptionName = 'heading' | 'headingLevel' | 'edition' | 'hide' | 'address';

/** The state and texts of a figure since its last update. */
export interface Shown<State extends FigureState> {
  readonly state: State;
  readonly view: string;
  /** The heading that the author gives; empty if none. */
  readonly ownHeading: string;
  readonly topic: string;
  readonly headline: string | undefined;
  readonly finding: string;
  readonly headingLevel: number;
  readonly hide: ReadonlySet<Part>;
  /** An error in the options, for the reader. */
  readonly notice: string | undefined;
}

/** Computes the state of a figure from its options and its context: once for each update. */
export class StateController<State extends FigureState> {
  readonly group: GroupController;
  readonly import: ImportLoader;
  readonly views: ViewController<State>;
  shown: Shown<State> | undefined;
  readonly option: OptionReader['read'];
  readonly #styles: StyleController;
  readonly #language: LanguageController;
  readonly #address: AddressController;

  constructor(
    private readonly host: Figure,
    private readonly declaration: () => AnyDeclaration<State>,
    private readonly options: OptionReader,
    styles: StyleController,
  ) {
    this.#styles = styles;
    this.option = (attribute, value, allowed) => options.read(attribute, value, allowed, this.import.isWaiting);
    this.group = new GroupController(host, () => declaration().hasHighlights ?? false);
    this.import = new ImportLoader(host, () => declaration().importer);
    this.views = new ViewController(host, () => declaration().views, options, styles);
    this.#language = new LanguageController(host);
    this.#address = new AddressController(host);
  }

  /** The messages in the language of the page or, until those have been fetched, in bokmål. */
  get messages(): FrameMessages {
    return this.declaration().messages.get(this.#language.language);
  }

  /** The language of the page, whose texts may not have been fetched. */
  get language(): Language {
    return this.#language.language;
  }

  /** How to read the view that is shown, followed by the notes of the figure. */
  notes(): readonly string[] {
    const {state, view} = this.shown!;
    return [...(this.views.shown.notes?.(state) ?? []), ...this.declaration().notes(state, view)];
  }

  /** Notes that nobody needs to read the drawing. */
  background(): readonly string[] {
    const {state, view} = this.shown!;
    return this.declaration().background?.(state, view) ?? [];
  }

  /** A note on the abbreviations that the report uses in the part that is shown; none where it uses none. */
  abbreviations(): readonly string[] {
    return this.declaration().abbreviations?.(this.shown!.state) ?? [];
  }

  /** The parts that the next update needs and that have not been fetched. */
  missing(): readonly (MissingPart | undefined)[] {
    const {host, options, option} = this;
    const declaration = this.declaration();
    const {messages, editions} = declaration;
    const edition = readEdition(options, host.edition, editions);
    const language = this.#language.read();
    const required = declaration.requires?.(host, {option}).filter(({value}) => value === undefined) ?? [];
    return [
      messages.has(language) ? undefined : {key: `messages ${language}`, load: () => messages.load(language)},
      this.#address.missing(),
      ...(editions?.missing(edition) ?? []),
      ...this.import.missing(language, edition),
      this.views.missing(),
      ...required.map((code) => ({key: code, load: () => code.load()})),
    ];
  }

  /** Whether the numbers that are shown are the report's, and no others are awaited. */
  get isOfReport(): boolean {
    const isOwn = this.import.isWaiting || this.import.controller?.topic !== undefined;
    return this.shown?.state.ignoresImport === true || !isOwn;
  }

  /** Called before the figure is drawn. */
  update(): void {
    const {host, options, option} = this;
    const declaration = this.declaration();
    const asked = this.#language.read();
    const language: Language = declaration.messages.has(asked) ? asked : 'nb';
    const messages = declaration.messages.get(language);
    const {edition, notice} = editionToShow(options, host.edition, declaration.editions, messages);
    this.import.update(language, edition);
    this.views.update();
    const hide = readHiddenParts(options, host.hide);
    const headingLevel = readHeadingLevel(options, host.headingLevel);
    const computed = declaration.state(host, {
      language,
      messages,
      numbers: numbersIn(language),
      view: this.views.name,
      edition,
      imported: this.import.controller?.topic,
      importNote: this.import.controller?.report.answerNote,
      isHeadlineAbove: host.getAttribute('in-chapter') === 'headline-above',
      headingLevel,
      hiddenParts: hide,
      highlights: this.group.highlights.marks,
      claim: this.group.highlights.claim,
      previous: this.shown?.state,
      option,
      warn: (message) => this.import.isWaiting || options.warn(message),
    });
    const state = ownMembers(computed);
    this.#styles.add(state.annotations?.styles ?? []);
    this.#styles.add(host.foldCounts?.styles ?? []);
    this.import.drawn = state.annotations?.drawn;
    const view = this.views.name;
    const topic = declaration.topic?.(state) ?? state.messages.heading;
    const headline = declaration.headline?.(state, view);
    const finding = declaration.finding(state, view);
    this.shown = {state, view, ownHeading: toText(host.heading), topic, headline, finding, headingLevel, hide, notice};
  }
}
