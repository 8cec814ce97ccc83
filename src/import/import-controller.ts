import type {ReactiveController, TemplateResult} from 'lit';
import {numbersIn} from '../i18n/numbers.js';
import type {ParsedSource} from './imported-data.js';
import type {Language} from '../datasets/source.js';
import type {FigureExport} from '../figure/figure-export.js';
import {ContentReader, isSameAnswer} from './content-reader.js';
import {Fetching, srcOf, type Host} from './fetch-source.js';
import {shortMapping} from './match-dimensions.js';
import {ImportEvents} from './import-events.js';
import {importAnswerNote, importExport, importNotes, importNotice, type Imported} from './import-report.js';
import {keepFocus} from './keep-focus.js';
import {codeOf, hasWords, loadWords, noteView, wordsIn} from './import-messages.js';
import type {OwnTopic, ImportContext} from './importer.js';

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
  readonly #events: ImportEvents;
  /** What stands inside the element. */
  readonly content: ContentReader;

  constructor(
    private readonly element: Host,
    readonly own: OwnTopic,
    private readonly shown: () => {language: Language; edition: string},
  ) {
    this.#events = new ImportEvents(element);
    this.content = new ContentReader(element, own);
    element.addController(this);
  }

  /** The words of a language, and what much content says, if they are not there yet. */
  load(language: Language): Promise<unknown> | undefined {
    const waits = [loadWords(language), this.content.readInSlices()].filter((wait) => wait !== undefined);
    return waits.length > 0 ? Promise.all(waits) : undefined;
  }

  readonly hasWords = hasWords;

  hostConnected(): void {
    this.content.connected();
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
    } else if (src === '' && (this.#fetching || this.content.isNew)) {
      this.#readContent();
    }
    this.content.isNew = false;
    this.#read();
  }

  #forget(): void {
    this.#fetching?.stop();
    this.#fetching = this.#answer = this.#failure = this.topic = undefined;
    this.#readAs = '';
    this.#events.reset();
  }

  #fetch(): void {
    if (!this.element.isConnected) return;
    this.#events.reset();
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
    const before = this.#answer;
    try {
      const {answer, topic} = this.content.read();
      // What changed may be nothing that is read.
      if (answer && before && !this.#fetching && isSameAnswer(answer, before)) return;
      this.#forget();
      this.#answer = answer;
      this.topic = topic;
      if (topic !== undefined) this.#events.dispatch('load');
    } catch (error) {
      this.#forget();
      this.#fail(error);
    }
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
      this.#events.dispatch('load');
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
    this.#events.dispatch('error', code);
  }

  get #context(): ImportContext {
    const {language, edition} = this.shown();
    return {edition, language, words: wordsIn(language, this.own.isText), numbers: numbersIn(language)};
  }

  /** What is in the place of the numbers that are not there. */
  notice(isInSentence = false): TemplateResult | undefined {
    return importNotice(this.#imported, isInSentence, this.#retry);
  }

  /** What an answer that these numbers give says of them, where there is no room for notes. */
  get answerNote(): string | undefined {
    return importAnswerNote(this.#imported);
  }

  /** Where the numbers come from, and how they differ from the report. */
  notes(): (string | TemplateResult)[] {
    return importNotes(this.#imported).map(noteView);
  }

  /** A figure's files carry where its numbers come from, as the page does. */
  toExport(figure: FigureExport): FigureExport {
    return importExport(figure, this.#imported);
  }

  get #imported(): Imported {
    const {element, own, topic} = this;
    return {
      element,
      own,
      topic,
      context: this.#context,
      answer: this.#answer,
      fetching: this.#fetching,
      failure: this.#failure,
      isRetried: this.#isRetried,
    };
  }
}
