import {ownEntries} from './built-ins.js';

/** The documents of one topic, one for each report. Only the newest is loaded from the start. */
export interface Documents {
  readonly newest: {readonly year: string; readonly document: unknown};
  /** Functions that fetch the documents, by year. */
  readonly older: Readonly<Record<string, () => Promise<{readonly default: unknown}>>>;
}

/** A document that has not been fetched. */
export interface MissingDocument {
  /** Identifies the document. */
  readonly key: unknown;
  load(): Promise<unknown>;
}

/** The reports that a figure has data for. */
export interface ReportEditions {
  /** The years in ascending order. */
  readonly years: readonly string[];
  /** The documents that must be fetched before the report of a year can be read. */
  missing(year: string): readonly MissingDocument[];
}

/**
 * The reports that a topic has data for, by year. A figure shows the newest unless another is asked for.
 *
 * `reader` runs once per year and option: figures on one page share the result.
 */
export class Editions<Topic, Option = void> implements ReportEditions {
  /** Every topic that has been loaded, so that a build can read them all. */
  static readonly topics: Editions<unknown, never>[] = [];

  readonly years: readonly string[];
  readonly newest: string;
  readonly #older: ReadonlyMap<string, Documents['older'][string]>;
  /** By year. Commands add the reports of other folders, before any is read. */
  readonly documents: Map<string, unknown>;
  readonly #read = new Map<string, Topic>();

  /** @param uses - Other topics that `reader` reads of the same year. */
  constructor(
    {newest, older}: Documents,
    private readonly reader: (document: unknown, option: Option, year: string) => Topic,
    private readonly uses: readonly ReportEditions[] = [],
  ) {
    this.newest = newest.year;
    this.#older = new Map(ownEntries(older));
    this.documents = new Map([[newest.year, newest.document]]);
    this.years = [...this.#older.keys(), newest.year].sort();
    Editions.topics.push(this);
  }

  missing(year: string): readonly MissingDocument[] {
    const fetch = this.documents.has(year) ? undefined : this.#older.get(year);
    const own = fetch && {key: fetch, load: async () => this.documents.set(year, (await fetch()).default)};
    const all = [...(own ? [own] : []), ...this.uses.flatMap((topic) => topic.missing(year))];
    return [...new Map(all.map((one) => [one.key, one])).values()];
  }

  /** Whether there is a report of a year, and it can be read now. */
  has(year: string): boolean {
    return this.years.includes(year) && this.missing(year).length === 0;
  }

  /**
   * The topic as one report has it, or as the newest has it when there is no such report.
   *
   * @throws {Error} when the report has not been fetched.
   */
  get(year: string | undefined, option: Option): Topic {
    const known = year !== undefined && this.years.includes(year) ? year : this.newest;
    if (!this.documents.has(known)) throw new Error(`The report of ${known} has not been fetched.`);
    const key = `${known} ${option}`;
    let topic = this.#read.get(key);
    if (topic === undefined) {
      topic = this.reader(this.documents.get(known), option, known);
      this.#read.set(key, topic);
    }
    return topic;
  }
}
