import type {ReactiveController} from 'lit';
import {numbersIn} from '../i18n/numbers.js';
import type {ParsedSource} from './imported-data.js';
import type {Language} from '../datasets/source.js';
import type {MissingPart} from '../figure/missing-part.js';
import {ContentReader, isSameAnswer} from './content-reader.js';
import {Fetching, srcOf, type Host} from './fetch-source.js';
import {shortMapping} from './match-dimensions.js';
import {ImportEvents} from './import-events.js';
import {ImportReport, focusFigureAfterRetry, type Imported} from './import-report.js';
import {hasWords, loadWords, wordsIn, reportFailure} from './import-messages.js';
import {lateParts, type OwnTopic, type ImportContext} from './importer.js';

/**
 * An author's own numbers in place of the report's: from an address, or from the content of the element. While there are
 * none, and when loading or reading them fails, `topic` is `undefined` and the figure shows the report.
 */
export class ImportController implements ReactiveController {
  get topic(): unknown {
    return this.required.every(({key}) => this.#tried.has(key)) ? this.#topic : undefined;
  }

  /** `undefined` where the numbers are in the page. */
  #fetching: Fetching | undefined;
  #answer: ParsedSource | undefined;
  #topic: unknown;
  #failure: Error | undefined;
  readonly #tried = new Set<unknown>();
  /** A reader has requested the numbers again. */
  #isRetried = false;
  /** The language, edition and mapping for which `topic` was read: it depends on all of them. */
  #readAs = '';
  readonly #events: ImportEvents;
  /** The content of the element. */
  readonly content: ContentReader;
  readonly report = new ImportReport(
    () => this.#imported,
    () => this.#retry(),
  );

  constructor(
    private readonly element: Host,
    readonly own: OwnTopic,
    private readonly shown: () => Pick<ImportContext, 'language' | 'edition' | 'drawn'>,
  ) {
    this.#events = new ImportEvents(element);
    this.content = new ContentReader(element, own);
    element.addController(this);
  }

  /** The numbers have not arrived, or not all that is needed to show them. */
  get isWaiting(): boolean {
    return this.#fetching?.isLoading === true || this.topic !== this.#topic;
  }

  /** Fetches the messages of a language, and reads large content in slices, where this has not been done. */
  load(language: Language): Promise<unknown> | undefined {
    const waits = [loadWords(language), this.content.readInSlices()].filter((wait) => wait !== undefined);
    return waits.length > 0 ? Promise.all(waits) : undefined;
  }

  readonly hasWords = hasWords;

  /** Code that what was read needs, and that has not been fetched. */
  get required(): readonly MissingPart[] {
    return lateParts(this.own, this.#topic, this.#tried);
  }

  hostConnected(): void {
    this.content.connected();
    // An element that is moved within one task still waits for its first request.
    if (this.#isIdle) this.#fetch();
  }

  /** Nothing has been received from the address, and no request is pending. */
  get #isIdle(): boolean {
    return this.#fetching?.isLoading === false && !this.#answer && !this.#failure;
  }

  /** An element that is moved is connected again in the same task, and keeps its request. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.element.isConnected) this.#fetching?.stop();
    });
  }

  /** Reads received data, or begins to fetch, before the figure is drawn. */
  update(): void {
    const src = srcOf(this.element);
    if (src !== '' && src !== this.#fetching?.src) {
      // The request for the previous address is no longer needed.
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
    this.#fetching = this.#answer = this.#failure = this.#topic = undefined;
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
    void focusFigureAfterRetry(this.element);
  };

  #retry(): void {
    const fetching = this.#fetching!;
    if (fetching.isLoading) return;
    fetching.forget();
    this.#readAs = '';
    this.#isRetried = true;
    this.#fetch();
    this.element.requestUpdate();
  }

  #readContent(): void {
    const before = this.#answer;
    try {
      const {answer, topic} = this.content.read();
      // A change may concern content that is not read.
      if (answer && before && !this.#fetching && isSameAnswer(answer, before)) return;
      this.#forget();
      this.#answer = answer;
      this.#topic = topic;
      if (topic !== undefined) this.#events.dispatch('load');
    } catch (error) {
      this.#forget();
      this.#fail(error);
    }
  }

  /** Reads the topic again if the answer, the mapping, the language or the edition has changed. */
  #read(): void {
    if (!this.#answer) return;
    const {element, own} = this;
    const mapping = shortMapping(own.mapping?.(element) ?? {});
    const {language, edition} = this.shown();
    const readAs = JSON.stringify([language, edition, mapping]);
    if (readAs === this.#readAs) return;
    this.#readAs = readAs;
    try {
      this.#topic = own.read(this.#answer, mapping, this.#context);
      this.#failure = undefined;
      this.#events.dispatch('load');
      // The next update waits for it.
      if (this.topic !== this.#topic) void this.element.updateComplete.then(() => this.element.requestUpdate());
    } catch (error) {
      this.#topic = undefined;
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#failure = error instanceof Error ? error : new Error(String(error));
    this.#events.dispatch('error', reportFailure(this.element, this.#fetching?.src, this.#failure));
  }

  get #context(): ImportContext {
    const {language, edition, drawn} = this.shown();
    return {edition, language, drawn, words: wordsIn(language, this.own.isText), numbers: numbersIn(language)};
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
