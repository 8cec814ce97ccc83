import {html, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {numbersIn} from '../locale/numbers.js';
import type {Guidance} from '../model/guidance.js';
import type {Answer} from '../model/own-data.js';
import type {Language} from '../model/source.js';
import {fetchData, FetchFailure, forgetData} from '../readers/fetch-data.js';
import {readFetched} from '../readers/read-fetched.js';
import {readTable} from '../readers/read-table.js';
import {readText} from '../readers/read-text.js';
import {snapshotIn} from '../readers/snapshot.js';
import {pause} from '../readers/steps.js';
import type {Inside, PublishedFigure} from '../views/published-figure.js';
import {copyOf} from './copy.js';
import {timeIn} from './time-in.js';
import {codeOf, failureSentences, loadWords, noteLines, noteView, wordsIn} from './told.js';
import type {OwnNote, OwnTopic, Told} from './topic.js';

const jsonScript = 'script[type="application/json"]';

interface Host extends LitElement {
  src?: string;
  srcTimeout?: number;
}

/**
 * Numbers of an author's own in the place of the report's: from an address, or from what stands inside the element. Until
 * they are there, and when they cannot be had or read, `topic` is `undefined` and the figure shows the report.
 */
export class OwnData implements ReactiveController {
  topic: unknown;

  #src: string | undefined;
  #answer: Answer | undefined;
  #fetchedAt: Date | undefined;
  #address: URL | undefined;
  #isLoading = false;
  #failure: Error | undefined;
  /** A reader has asked for the numbers again. */
  #isRetried = false;
  #request: AbortController | undefined;
  /** What `topic` was read from: language, edition and hints change what is read. */
  #readAs = '';
  /** What the page has been told last of these numbers: in another language they are the same. */
  #lastTold = '';
  #isContentNew = true;
  readonly #content = new MutationObserver(() => {
    this.#isContentNew = true;
    this.element.requestUpdate();
  });

  constructor(
    private readonly element: Host,
    private readonly own: OwnTopic,
    private readonly shown: () => {language: Language; edition: string},
  ) {
    element.addController(this);
    // Also while the element is in no page: what changes then is shown when it comes back.
    this.#content.observe(element, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['href', 'data-publisher', 'data-publisher-name', 'data-status', 'colspan', 'rowspan'],
    });
  }

  /** The words of a language, if they are not there yet. */
  load(language: Language): Promise<unknown> | undefined {
    return loadWords(language);
  }

  hostConnected(): void {
    // Moved in one task, it still waits for the request that it has made.
    if (this.#src !== undefined && !this.#answer && !this.#failure && !this.#request) this.#fetch();
  }

  /** An element that is moved comes back in the same task, and its request goes on. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.element.isConnected) this.#stop();
    });
  }

  /** Before the figure is drawn: reads what has come, or begins to fetch. */
  update(): void {
    const src = textOf(this.element.src).trim();
    if (src !== '') {
      if (src !== this.#src) this.#follow(src);
    } else if (this.#src !== undefined || this.#isContentNew) {
      this.#readContent();
    }
    this.#isContentNew = false;
    this.#read();
  }

  /** Another address: what is under way for the one before does not matter any more. */
  #follow(src: string): void {
    this.#forget();
    this.#src = src;
    this.#fetch();
  }

  #forget(): void {
    this.#stop();
    this.#src = this.#address = this.#answer = this.#fetchedAt = this.#failure = this.topic = undefined;
    this.#readAs = '';
    this.#lastTold = '';
  }

  #stop(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#isLoading = false;
  }

  #fetch(): void {
    const {element} = this;
    if (!element.isConnected) return;
    const request = new AbortController();
    this.#request = request;
    this.#isLoading = true;
    this.#lastTold = '';
    this.#failure = undefined;
    void this.#await(request);
  }

  async #await(request: AbortController): Promise<void> {
    try {
      const answer = await this.#load(request.signal);
      // Figures that waited for the same answer are drawn one after the other.
      await pause();
      if (this.#request !== request) return;
      this.#answer = answer;
      this.#end();
    } catch (error) {
      // What came for an address that is not wanted any more is nobody's concern.
      if (this.#request === request && textOf(this.element.src).trim() === this.#src) this.#end(error);
    }
  }

  async #load(signal: AbortSignal): Promise<Answer> {
    // A form or a picture of the page can hide a member of its document.
    const {baseURI} = this.element;
    const src = this.#src!;
    if (!URL.canParse(src, baseURI)) throw new FetchFailure('address', `src="${src.slice(0, 100)}" is no address`);
    const address = new URL(src, baseURI);
    this.#address = address;
    const fetched = await fetchData(address, this.#seconds, signal);
    this.#fetchedAt = fetched.at;
    return readFetched(fetched);
  }

  get #seconds(): number {
    const seconds = Number(this.element.srcTimeout);
    return seconds >= 1 && seconds <= 60 ? seconds : 10;
  }

  #end(error?: unknown): void {
    this.#isLoading = false;
    this.#request = undefined;
    if (error !== undefined) this.#fail(error);
    this.#isRetried = false;
    this.element.requestUpdate();
    void this.#keepFocus();
  }

  /** The button goes when the numbers are there: the reader who pressed it goes on from the figure. */
  async #keepFocus(): Promise<void> {
    const {updateComplete, renderRoot} = this.element;
    if (!renderRoot.querySelector('.notice .button:focus')) return;
    await updateComplete;
    const figure = renderRoot.querySelector<HTMLElement>('.figure');
    if (!figure || renderRoot.querySelector('.notice .button')) return;
    figure.tabIndex = -1;
    figure.focus();
  }

  /** The topic anew, when what it is read from or the language has changed. */
  #read(): void {
    if (!this.#answer) return;
    const {element, own} = this;
    const hints = own.hints?.(element) ?? {};
    const {language, edition} = this.shown();
    const readAs = JSON.stringify([language, edition, hints]);
    if (readAs === this.#readAs) return;
    this.#readAs = readAs;
    try {
      this.topic = own.read(this.#answer, hints, this.#told, this.element);
      this.#failure = undefined;
      this.#tell('load');
    } catch (error) {
      this.topic = undefined;
      this.#fail(error);
    }
  }

  #readContent(): void {
    this.#forget();
    const {element} = this;
    const [script, table] = [element.querySelector(jsonScript), element.querySelector('table')];
    const count = element.querySelectorAll(`table, ${jsonScript}`).length;
    if (count > 1)
      console.warn(
        `<${element.localName}> reads one of the ${count} tables and scripts inside it: the first ${script ? 'script' : 'table'}.`,
      );
    try {
      if (script) this.#answer = readText(script.textContent);
      else if (table) this.#answer = readTable(table);
      else this.topic = this.own.readContent?.(element);
      if (this.topic !== undefined) this.#tell('load');
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#failure = error instanceof Error ? error : new Error(String(error));
    const where = this.#src === undefined ? 'the numbers inside it' : `src="${this.#src.slice(0, 200)}"`;
    const code = codeOf(this.#failure);
    console.error(`<${this.element.localName}> could not use ${where} (${code}): ${this.#failure.message}`);
    this.#tell('error', code);
  }

  /** When it can be seen; neither event bubbles, as on an image. */
  #tell(type: 'load' | 'error', code = ''): void {
    const told = `${type} ${code}`;
    if (told === this.#lastTold) return;
    this.#lastTold = told;
    const event = type === 'load' ? new Event(type) : new CustomEvent(type, {detail: {code}});
    void this.element.updateComplete.then(() => this.element.dispatchEvent(event));
  }

  get #told(): Told {
    const {language, edition} = this.shown();
    return {edition, language, words: wordsIn(language, this.own.isText), numbers: numbersIn(language)};
  }

  /** What stands in the place of the numbers that are not there. */
  notice(isInSentence = false): TemplateResult | undefined {
    const told = this.#told;
    const {words, edition} = told;
    // A sentence that an author has written is not interrupted for what may go well.
    if (this.#isLoading && isInSentence && !this.#isRetried) return undefined;
    if (!this.#isLoading && !this.#failure) return undefined;
    const isInPage = this.#src === undefined;
    const sentences = this.#failure
      ? [
          ...(isInPage ? [words.inPage] : []),
          ...failureSentences(this.#failure, told, isInPage),
          isInSentence ? words.answerKept(edition) : words.kept(edition),
        ]
      : [words.loading(this.#address?.host ?? '…')];
    // The button stays while it is tried again: the reader who pressed it has the focus there.
    const hasButton = this.#isRetried || (this.#failure && !isInPage);
    return html`${sentences.join(' ')}
    ${hasButton ? html` <button type="button" class="button" @click=${this.#retry}>${words.retry}</button>` : ''}`;
  }

  readonly #retry = (): void => {
    if (this.#isLoading) return;
    if (this.#address) forgetData(this.#address);
    this.#readAs = '';
    this.#isRetried = true;
    this.#fetch();
    this.element.requestUpdate();
  };

  /** What an answer that these numbers give says of them, where there is no room for notes. */
  get answerNote(): string | undefined {
    const {words} = this.#told;
    if (this.topic === undefined) return undefined;
    return this.#fetchedAt ? words.answerFetched(this.#address!.host) : words.answerWritten;
  }

  /** Where the numbers come from, and how they differ from the report. */
  notes(): (string | TemplateResult)[] {
    return this.#notes().map(noteView);
  }

  #notes(): OwnNote[] {
    const {topic} = this;
    if (topic === undefined) return [];
    return [...this.#origin(), ...(this.own.notes?.(topic, this.#told) ?? [])];
  }

  /** Where the numbers come from, and when they lay there. */
  #origin(): string[] {
    const {words, language} = this.#told;
    const copy = snapshotIn(this.#answer);
    return [
      this.#fetchedAt ? words.fetched(this.#address!.host, timeIn(language, this.#fetchedAt)) : words.written,
      ...(copy ? [words.copied(new URL(copy.address).host, timeIn(language, new Date(copy.fetched)))] : []),
    ];
  }

  /** A figure's files carry where its numbers come from, as the page does. */
  publish(figure: PublishedFigure): PublishedFigure {
    if (this.topic === undefined) return figure;
    const own = this.own.publish?.(this.topic, figure, this.#told) ?? figure;
    const inside = this.#src === undefined ? this.#inside : undefined;
    return {
      ...own,
      ...(inside && {inside}),
      // The year of the report is not that of these.
      name: this.element.localName,
      notes: [...figure.notes, ...this.#notes().flatMap(noteLines)],
      origin: this.#origin().join(' '),
      address: own.address ?? this.#whereabouts.href,
      document: copyOf(this.#answer?.document ?? figure.document, {
        address: this.#whereabouts.href,
        fetched: (this.#fetchedAt ?? new Date()).toISOString(),
      }),
    };
  }

  /** The address that the numbers lie at: that of the page where they stand in it. */
  get #whereabouts(): URL {
    if (this.#src !== undefined) return this.#address!;
    const page = new URL(this.element.ownerDocument.location.href);
    page.hash = '';
    return page;
  }

  get #inside(): Inside | undefined {
    const script = this.element.querySelector(jsonScript);
    if (script) return {form: 'script', text: script.textContent};
    if (this.#answer?.form === 'grid') return {form: 'table', grid: this.#answer.grid};
    const {guides} = this.topic as Partial<Guidance>;
    return guides && {form: 'links', guides};
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
