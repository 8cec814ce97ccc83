import {html, type ReactiveController, type TemplateResult} from 'lit';
import {numbersIn} from '../i18n/numbers.js';
import type {ParsedSource, DimensionMapping} from './imported-data.js';
import type {MissingDocument} from '../datasets/edition.js';
import type {Language} from '../datasets/source.js';
import type {PublishedFigure} from '../figure/figure-export.js';
import {copyOf} from './snapshot-copy.js';
import {Fetching, srcOf, type Host} from './fetch-source.js';
import {insideSteps, insideOf, isMuchInside, tableInside, watchInside, whileRendered} from './page-content.js';
import {longestId, mostAtOnce} from './limits.js';
import {atOnce, inSlices, whileWanted, type Steps} from './slices.js';
import {keepFocus} from './keep-focus.js';
import {
  codeOf,
  failureSentences,
  hasWords,
  loadWords,
  noteLines,
  noteView,
  originSentences,
  wordsIn,
} from './import-messages.js';
import type {OwnNote, OwnTopic, ImportContext} from './importer.js';

/** What was read of the content of an element: an answer, or the topic itself where the content is a list of links. */
interface Content {
  answer: ParsedSource | undefined;
  topic: unknown;
}

/**
 * Numbers of an author's own in the place of the report's: from an address, or from what is inside the element. Until
 * they are there, and when loading or reading them fails, `topic` is `undefined` and the figure shows the report.
 */
export class OwnData implements ReactiveController {
  topic: unknown;

  /** `undefined` where the numbers are in the page. */
  #fetching: Fetching | undefined;
  #answer: ParsedSource | undefined;
  #failure: Error | undefined;
  /** A reader has asked for the numbers again. */
  #isRetried = false;
  /** What `topic` was read from: language, edition and hints change what is read. */
  #readAs = '';
  /** The last event for these numbers: in another language they are the same. */
  #lastEvent = '';
  #isContentNew = true;
  /** Much content is being read in slices, or has been, since it changed. */
  #reading: Promise<void> | undefined;
  #sliced: Content | {error: unknown} | undefined;
  /** So many times the content has changed while it was read. */
  #timesOvertaken = 0;
  /** The content was read outside the page, where nothing has a style. */
  #isReadApart = false;

  constructor(
    private readonly element: Host,
    private readonly own: OwnTopic,
    private readonly shown: () => {language: Language; edition: string},
  ) {
    element.addController(this);
    watchInside(element, () => this.#contentChanged());
  }

  #contentChanged(): void {
    this.#isContentNew = true;
    this.#sliced = undefined;
    if (this.#reading) this.#timesOvertaken++;
    this.element.requestUpdate();
  }

  /** The words of a language, and what much content says, if they are not there yet. */
  load(language: Language): Promise<unknown> | undefined {
    const waits = [loadWords(language), this.readInSlices()].filter((wait) => wait !== undefined);
    return waits.length > 0 ? Promise.all(waits) : undefined;
  }

  /** Whether much content is to be read in slices before the figure is drawn, or is being read. */
  get isBehind(): boolean {
    if (this.#reading) return true;
    const {element} = this;
    if (srcOf(element) !== '' || !this.#isContentNew || this.#sliced || !isMuchInside(element)) return false;
    // A small table that never stays as it is, is read at once.
    const inTable = tableInside(element)?.getElementsByTagName('*').length ?? Infinity;
    return this.#timesOvertaken <= 2 || inTable >= 10 * mostAtOnce.inTable;
  }

  /** Reads much content in slices. */
  readInSlices(): Promise<void> | undefined {
    if (this.#reading || !this.isBehind) return this.#reading;
    const {element} = this;
    const times = this.#timesOvertaken;
    const ended = (result: Content | {error: unknown}) => {
      this.#reading = undefined;
      if (times === this.#timesOvertaken) this.#sliced = result;
    };
    const isWanted = () => times === this.#timesOvertaken;
    return (this.#reading = inSlices(whileWanted(this.#contentSteps(), isWanted), (work) =>
      whileRendered(element, work),
    ).then(
      (content) => ended(content ?? {answer: undefined, topic: undefined}),
      (error: unknown) => ended({error}),
    ));
  }

  /** What the numbers are held against in a report, and has not been fetched. */
  missingDocuments(edition: string): readonly MissingDocument[] {
    return this.own.editions?.missing(edition) ?? [];
  }

  /** Whether the words of a language are there. */
  readonly has = hasWords;

  hostConnected(): void {
    if (this.#isReadApart && tableInside(this.element)) this.#contentChanged();
    // Moved in one task, it still waits for the request that it has made.
    if (this.#isIdle) this.#fetch();
  }

  /** Nothing has come from the address, and nothing is on its way. */
  get #isIdle(): boolean {
    return this.#fetching?.isLoading === false && !this.#answer && !this.#failure;
  }

  /** An element that is moved comes back in the same task, and its request goes on. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.element.isConnected) this.#fetching?.stop();
    });
  }

  /** Before the figure is drawn: reads what has come, or begins to fetch. */
  update(): void {
    const src = srcOf(this.element);
    if (src !== '' && src !== this.#fetching?.src) {
      // What is under way for the address before does not matter any more.
      this.#forget();
      this.#fetching = new Fetching(src, this.element, this.#fetched, this.own.prepare);
      this.#fetch();
    } else if (src !== '' && this.#isIdle) {
      this.#fetch();
    } else if (src === '' && (this.#fetching || this.#isContentNew)) {
      this.#readContent();
    }
    this.#isContentNew = false;
    this.#read();
  }

  #forget(): void {
    this.#fetching?.stop();
    this.#fetching = this.#answer = this.#failure = this.topic = undefined;
    this.#readAs = '';
    this.#lastEvent = '';
  }

  #fetch(): void {
    if (!this.element.isConnected) return;
    this.#lastEvent = '';
    this.#answer = this.#failure = undefined;
    void this.#fetching!.start();
  }

  readonly #fetched = (answer: ParsedSource | undefined, error: unknown): void => {
    if (answer) this.#answer = answer;
    else this.#fail(error);
    this.#isRetried = false;
    this.element.requestUpdate();
    void keepFocus(this.element);
  };

  readonly #retry = (): void => {
    const fetching = this.#fetching!;
    if (fetching.isLoading) return;
    fetching.forget();
    this.#readAs = '';
    this.#isRetried = true;
    this.#fetch();
    this.element.requestUpdate();
  };

  #readContent(): void {
    const [before, sliced] = [this.#answer, this.#sliced];
    this.#sliced = undefined;
    this.#timesOvertaken = 0;
    this.#isReadApart = !this.element.isConnected;
    try {
      if (sliced && 'error' in sliced) throw sliced.error;
      const {answer, topic} = sliced ?? whileRendered(this.element, () => atOnce(this.#contentSteps()));
      // What changed may be nothing that is read.
      if (answer && before && !this.#fetching && isSame(answer, before)) return;
      this.#forget();
      this.#answer = answer;
      this.topic = topic;
      if (topic !== undefined) this.#dispatch('load');
    } catch (error) {
      this.#forget();
      this.#fail(error);
    }
  }

  *#contentSteps(): Steps<Content> {
    const {element, own} = this;
    const answer = yield* insideSteps(element);
    if (answer && own.prepare) yield* own.prepare(answer);
    return {answer, topic: answer || !own.readContent ? undefined : yield* own.readContent(element)};
  }

  /** The topic anew, when what it is read from or the language has changed. */
  #read(): void {
    if (!this.#answer) return;
    const {element, own} = this;
    const hints = shortMapping(own.hints?.(element) ?? {});
    const {language, edition} = this.shown();
    const readAs = JSON.stringify([language, edition, hints]);
    if (readAs === this.#readAs) return;
    this.#readAs = readAs;
    try {
      this.topic = own.read(this.#answer, hints, this.#context);
      this.#failure = undefined;
      this.#dispatch('load');
    } catch (error) {
      this.topic = undefined;
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#failure = error instanceof Error ? error : new Error(String(error));
    const where = this.#fetching ? `src="${this.#fetching.src.slice(0, 200)}"` : 'the numbers inside it';
    const code = codeOf(this.#failure);
    console.error(`<${this.element.localName}> could not use ${where} (${code}): ${this.#failure.message}`);
    this.#dispatch('error', code);
  }

  /** When it can be seen; neither event bubbles, as on an image. */
  #dispatch(type: 'load' | 'error', code = ''): void {
    const name = `${type} ${code}`;
    if (name === this.#lastEvent) return;
    this.#lastEvent = name;
    // MooTools 1.4 to 1.6 puts another class under the name `Event`.
    const event = new CustomEvent(type, {__proto__: null, detail: code ? {code} : null} as CustomEventInit);
    void this.element.updateComplete.then(() => this.element.dispatchEvent(event));
  }

  get #context(): ImportContext {
    const {language, edition} = this.shown();
    return {edition, language, words: wordsIn(language, this.own.isText), numbers: numbersIn(language)};
  }

  /** What is in the place of the numbers that are not there. */
  notice(isInSentence = false): TemplateResult | undefined {
    const {words, edition} = this.#context;
    const [fetching, failure] = [this.#fetching, this.#failure];
    // A sentence that an author has written is not interrupted for what may go well.
    if (fetching?.isLoading ? isInSentence && !this.#isRetried : !failure) return undefined;
    const sentences = failure
      ? [
          ...(fetching ? [] : [words.inPage]),
          ...failureSentences(failure, this.#context, !fetching),
          isInSentence ? words.answerKept(edition) : words.kept(edition),
        ]
      : [words.loading(fetching?.address?.host ?? '…')];
    // The button stays while it is tried again: the reader who pressed it has the focus there.
    const hasButton = fetching && (failure || this.#isRetried);
    return html`${sentences.join(' ')}
    ${hasButton ? html` <button type="button" class="button" @click=${this.#retry}>${words.retry}</button>` : ''}`;
  }

  /** What an answer that these numbers give says of them, where there is no room for notes. */
  get answerNote(): string | undefined {
    if (this.topic === undefined) return undefined;
    const {words} = this.#context;
    return this.#fetching ? words.answerFetched(this.#fetching.address!.host) : words.answerWritten;
  }

  /** Where the numbers come from, and how they differ from the report. */
  notes(): (string | TemplateResult)[] {
    return this.#notes().map(noteView);
  }

  #notes(): OwnNote[] {
    if (this.topic === undefined) return [];
    const context = this.#context;
    return [
      ...originSentences(context, this.#answer, this.#fetching),
      ...(this.own.notes?.(this.topic, context) ?? []),
    ];
  }

  /** A figure's files carry where its numbers come from, as the page does. */
  publish(figure: PublishedFigure): PublishedFigure {
    const {element, topic} = this;
    if (topic === undefined) return figure;
    const own = this.own.publish?.(topic, figure, this.#context) ?? figure;
    const {address, at = new Date()}: Partial<Fetching> = this.#fetching ?? {};
    const href = address?.href ?? element.ownerDocument.location.href.replace(/#.*/, '');
    const inside = address ? undefined : insideOf(element, this.#answer, topic);
    return {
      ...own,
      ...(inside && {inside}),
      // The year of the report is not that of these.
      name: element.localName,
      notes: [...figure.notes, ...this.#notes().flatMap(noteLines)],
      origin: originSentences(this.#context, this.#answer, this.#fetching).join(' '),
      address: own.address ?? href,
      document: copyOf(this.#answer?.document ?? figure.document, {address: href, fetched: at.toISOString()}),
    };
  }
}

const isSame = (one: ParsedSource, other: ParsedSource) =>
  JSON.stringify(one.document) === JSON.stringify(other.document);

/** No dimension has a longer name than the limit: what is cut off behind it finds none. */
function shortMapping(hints: DimensionMapping): DimensionMapping {
  const short = (hint: unknown) => (typeof hint === 'string' ? hint.slice(0, longestId + 1) : hint);
  return Object.fromEntries(Object.entries(hints).map(([topic, hint]) => [topic, short(hint)])) as DimensionMapping;
}
