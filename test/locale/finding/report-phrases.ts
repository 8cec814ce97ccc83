import {capital} from '../../../src/i18n/capital.js';
import type {Language} from '../../../src/datasets/source.js';
import type {Facts, ShownFacts} from './facts.js';
import {templates} from './index.js';
import {listed, uncapital, unitsOf} from './lists.js';
import {Reader, oneOf, type Statement} from './reader.js';

/** The years of the report and of the random tables. */
const everyYear = Array.from({length: 20}, (_, i) => `${2001 + i}`);
const readers = new Map<Language, Reader>();

/** One reader a language: its patterns take longer to make than to use. */
export function readerIn(language: Language): Reader {
  const known = readers.get(language);
  if (known) return known;
  const {bodies: names, and, they, done} = templates[language];
  const body = oneOf(Object.values(names));
  const capitals = (texts: readonly string[]) => oneOf([...texts, ...texts.map(capital)]);
  const reader = new Reader(templates[language], everyYear, {
    body,
    bodies: `${body}(?:(?:, |${and})${body})*`,
    ref: body,
    on: String.raw`(?:\([^)]+\)|(?:på dei?|on the) \S+ (?:tiltak|measures)[^.]+)`,
    who: capitals([...Object.values(names), they]),
    done: capitals(Object.values(done)),
  });
  readers.set(language, reader);
  return reader;
}

/** What the parts of a sentence about the report's shares stand for, in the order in which they are read. */
export class ReportPhrases {
  readonly #words;
  readonly #reader: Reader;
  readonly #bodies: Map<string, string>;
  readonly #names: Map<string, string>;
  /** What the last share and the last level were: a pronoun stands for them. */
  #share: {measure: string | undefined; level: string | undefined} | undefined;
  #body: string | undefined;

  constructor(
    readonly language: Language,
    readonly facts: Facts,
    readonly shown: ShownFacts,
    measureNames: ReadonlyMap<string, string>,
  ) {
    const words = (this.#words = templates[language]);
    this.#bodies = new Map(facts.levels.map((id) => [words.bodies[id]!, id]));
    this.#names = new Map(facts.measures.map((id) => [measureNames.get(id)!, id]));
    this.#reader = readerIn(language);
  }

  /** «52,3 prosent i kommunene og 81,7 prosent i statlige virksomheter» */
  values(text: string): {level: string | undefined; value: number}[] {
    const pattern = this.#words.value
      .replace('{percentage}', String.raw`(?<number>\d[\d.,]*)\u00a0?%`)
      .replace('{body}', `(?<body>${oneOf([...this.#bodies.keys()])})`);
    return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({groups}) => {
      this.#body = this.#bodies.get(groups!['body']!);
      return {level: this.#body, value: this.units(groups!['number']!)};
    });
  }

  /** What those did whose share it is, and who they are; that of the sentence before where nothing is said of it. */
  shareOf({done, body}: Statement['said']): {measure?: string | undefined; level?: string | undefined} {
    if (done === undefined) return this.#share ?? {};
    const [measure] = Object.entries(this.#words.done).find(([, text]) => text === uncapital(done)) ?? [];
    const level = this.#bodies.get(body ?? '');
    if (level !== undefined) this.#body = level;
    return (this.#share = {measure, level});
  }

  who(text: string): string[] | undefined {
    const own = uncapital(text);
    if (own === this.#words.they) return this.#body === undefined ? undefined : [this.#body];
    const levels = listed(own, this.#bodies, this.#words.and);
    this.#body = levels?.length === 1 ? levels[0] : undefined;
    return levels;
  }

  bodiesOf(text: string): string[] | undefined {
    const levels = listed(text, this.#bodies, this.#words.and);
    if (levels?.length === 1) this.#body = levels[0];
    return levels;
  }

  items(text: string): {level: string | undefined; number: number}[] {
    return [...text.matchAll(/([^()]+?) \(([+−]?\d(?:[\d.,]*\d)?)[^)]*\)(?:, | og | and |$)/gu)].map(
      ([, body, number]) => ({
        level: this.#bodies.get(body!),
        number: this.units(number!),
      }),
    );
  }

  named(
    text: string,
  ): {measure: string | undefined; level: string | undefined; number: number | undefined} | undefined {
    const said = this.#reader.read(text, this.#words.named);
    if (!said) return undefined;
    const {measure, body, number} = said;
    return {
      measure: this.#names.get(measure!),
      level: body === undefined ? undefined : (this.#bodies.get(body) ?? 'unknown'),
      number: number === undefined ? undefined : this.units(number),
    };
  }

  part(text: string): {n: number; of: number; hasGaps: boolean; measure: string | undefined} {
    const said = this.#reader.read(text, this.#words.part) ?? {};
    const of = said['of'] === undefined ? 2 : this.count(said['of'])!;
    return {
      n: this.count(said['n']) ?? of,
      of,
      hasGaps: said['gaps'] !== undefined,
      measure: this.#names.get(said['measure'] ?? ''),
    };
  }

  /** «én» is «ett» in another gender. */
  count(text: string | undefined): number | undefined {
    if (text === undefined) return undefined;
    if (['én', 'éin'].includes(text)) return 1;
    return /^\d+$/.test(text) ? Number(text) : this.#words.counts.indexOf(text);
  }

  yearsOf(text: string): readonly string[] | number {
    const said = this.#reader.read(text, this.#words.when);
    const {years} = this.shown;
    const isWhole = said?.['from'] === years[0] && said?.['to'] === years.at(-1);
    if (said?.['n'] !== undefined)
      return isWhole && this.count(said['of']) === years.length ? this.count(said['n'])! : [];
    if (said?.['from'] !== undefined) return isWhole ? years : [];
    return listed(said?.['periods'] ?? '', new Map(years.map((year) => [year, year])), this.#words.and) ?? [];
  }

  isReference(text: string): boolean {
    return this.#bodies.get(text) === this.facts.compareWith;
  }

  spans(text: string, values: readonly number[]): boolean {
    const {low, high = low} = this.#reader.read(text, this.#words.range) ?? {};
    return this.units(low ?? '') === Math.min(...values) && this.units(high ?? '') === Math.max(...values);
  }

  /** Of a number, with its sign for per cent or without. */
  units(text: string): number {
    return unitsOf(text.replace(/\u00a0?%$/, ''), this.language === 'en', this.facts.decimals);
  }
}
