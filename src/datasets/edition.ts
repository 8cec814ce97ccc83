/**
 * The reports that a topic has data for, by year. A figure shows the newest unless it is told otherwise.
 *
 * `read` runs once per year and language: figures on one page share what was read.
 */
export class Editions<Topic, Option = void> {
  /** Every topic that has been loaded, so that a build can read them all. */
  static readonly topics: Editions<unknown, never>[] = [];

  readonly years: readonly string[];
  readonly #read = new Map<string, Topic>();

  constructor(
    private readonly documents: Readonly<Record<string, unknown>>,
    private readonly reader: (document: unknown, option: Option, year: string) => Topic,
  ) {
    this.years = Object.keys(documents).sort();
    Editions.topics.push(this);
  }

  get newest(): string {
    return this.years.at(-1)!;
  }

  /** The topic as one report tells it, or as the newest does when there is no such report. */
  get(year: string | undefined, option: Option): Topic {
    const known = year !== undefined && this.years.includes(year) ? year : this.newest;
    const key = `${known} ${option}`;
    let topic = this.#read.get(key);
    if (topic === undefined) {
      topic = this.reader(this.documents[known], option, known);
      this.#read.set(key, topic);
    }
    return topic;
  }
}
