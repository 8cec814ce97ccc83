import {stringify} from '../datasets/built-ins.js';
import {srcOf, type Host} from './fetch-source.js';
import type {ParsedSource} from './imported-data.js';
import type {OwnTopic} from './importer.js';
import {mostAtOnce} from './limits.js';
import {insideSteps, isMuchInside, tableInside, watchInside, whileRendered} from './page-content.js';
import {atOnce, inSlices, whileWanted, type Steps} from './slices.js';

/** The data in the content of an element: an answer, or the topic itself where the content is a list of links. */
export interface Content {
  answer: ParsedSource | undefined;
  topic: unknown;
}

/** Reads the content of an element: at once or, if there is much of it, in slices before the figure is drawn. */
export class ContentReader {
  /** Whether the content has changed since it was last read. */
  isNew = true;
  /** The reading in slices that is in progress. */
  #reading: Promise<void> | undefined;
  #sliced: Content | {error: unknown} | undefined;
  /** How often the content has changed while it was being read. */
  #timesOvertaken = 0;
  /** The content was read outside the page, where no element has a style. */
  #isReadApart = false;

  constructor(
    private readonly element: Host,
    private readonly own: OwnTopic,
  ) {
    watchInside(element, () => this.#changed());
  }

  #changed(): void {
    this.isNew = true;
    this.#sliced = undefined;
    if (this.#reading) this.#timesOvertaken++;
    this.element.requestUpdate();
  }

  /** Called when the element is added to a page: a table that was read outside one is read again, with its styles. */
  connected(): void {
    if (this.#isReadApart && tableInside(this.element)) this.#changed();
  }

  /** Whether the content is being read in slices, or has to be before the figure is drawn. */
  get isBehind(): boolean {
    if (this.#reading) return true;
    const {element} = this;
    if (srcOf(element) !== '' || !this.isNew || this.#sliced || !isMuchInside(element)) return false;
    // A small table that keeps changing is read at once.
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
    return (this.#reading = inSlices(whileWanted(this.#steps(), isWanted), (work) => whileRendered(element, work)).then(
      (content) => ended(content ?? {answer: undefined, topic: undefined}),
      (error: unknown) => ended({error}),
    ));
  }

  /**
   * The content that has been read in slices, or else is read now.
   *
   * @throws {ImportError} when the content cannot be read.
   */
  read(): Content {
    const sliced = this.#sliced;
    this.#sliced = undefined;
    this.#timesOvertaken = 0;
    this.#isReadApart = !this.element.isConnected;
    if (sliced && 'error' in sliced) throw sliced.error;
    return sliced ?? whileRendered(this.element, () => atOnce(this.#steps()));
  }

  *#steps(): Steps<Content> {
    const {element, own} = this;
    const answer = yield* insideSteps(element);
    if (answer && own.prepare) yield* own.prepare(answer);
    return {answer, topic: answer || !own.readContent ? undefined : yield* own.readContent(element)};
  }
}

export const isSameAnswer = (one: ParsedSource, other: ParsedSource): boolean =>
  stringify(one.document) === stringify(other.document);
