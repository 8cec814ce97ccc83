import type {Language} from '../../../src/datasets/source.js';
import {ShownFacts, type Choice, type Facts} from './facts.js';
import {templates} from './index.js';
import {uncapital, unitsOf} from './lists.js';
import {Reader, anything} from './reader.js';

import type {Templates} from './templates.js';

/** A measure at a level, by the names that the author gave them. */
interface Series {
  id: string;
  measure: string;
  level: string;
  name: string;
  within: string;
}

/** What an author's table calls things: as written, but for the report's own names, which are in lower case within a sentence. */
export interface Names {
  isOfReport(name: string): boolean;
  /** Periods as they stand in a sentence, in the order of the facts. */
  periods: readonly string[];
  /** All that any table may have. */
  everyPeriod: readonly string[];
}

export const mostNames = 3;

const readers = new Map<string, Reader>();

/** One reader a language and kind of period: its patterns take longer to make than to use. */
function readerFor(language: Language, periods: readonly string[]): Reader {
  const key = `${language} ${periods[0]}`;
  const reader = readers.get(key) ?? new Reader(templates[language], periods, {high: anything, low: anything});
  readers.set(key, reader);
  return reader;
}

/** What the parts of a sentence about an author's own numbers stand for. */
export class OwnReading {
  protected readonly shown: ShownFacts;
  protected readonly words: Templates;
  protected readonly reader: Reader;
  protected readonly series: readonly Series[];
  protected readonly levels: readonly string[];

  constructor(
    protected readonly language: Language,
    protected readonly facts: Facts,
    protected readonly names: Names,
    protected readonly isPercent: boolean,
    protected readonly choice: Choice,
  ) {
    this.words = templates[language];
    this.shown = new ShownFacts(facts, choice);
    this.levels = choice.level === undefined ? facts.levels : [choice.level];
    const {measures} = this.shown;
    const within = (name: string) => (names.isOfReport(name) ? uncapital(name) : name);
    this.series = measures.flatMap((measure) =>
      this.levels.map((level) => {
        const [one, other] = [measure, level];
        const first = measures.length > 1 ? one : other;
        const second = measures.length > 1 && this.levels.length > 1 ? ` (${within(other)})` : '';
        return {id: `${measure}/${level}`, measure, level, name: first + second, within: within(first) + second};
      }),
    );
    this.reader = readerFor(language, names.everyPeriod);
  }

  /** The period that is drawn first and has numbers at both ends. */
  protected changePeriod(): [string, string] | undefined {
    if (this.choice.view !== 'rows') return undefined;
    return this.shown.steps().find((period) => this.moves(period).length > 0);
  }

  /**
   * The longest period to the last year with numbers, where changes are not drawn: those of several measures are counted over
   * it, and a series alone moves over it.
   */
  protected countedPeriod(): [string, string] | undefined {
    const {years, measures} = this.shown;
    const to = years.findLast((year) => this.valuesIn(year).length > 0);
    if (to === undefined || (measures.length < 2 && !this.isAlone()) || this.changePeriod()) return undefined;
    const from = years.find((year) => year === to || this.moves([year, to]).length > 0)!;
    return from !== to && this.moves([from, to]).length > (this.isAlone() ? 0 : 1) ? [from, to] : undefined;
  }

  protected isAlone(): boolean {
    return this.series.length === 1;
  }

  protected moves([from, to]: readonly [string, string]) {
    return this.shown.moves(this.levels, from, to).map((move) => ({...move, id: `${move.measure}/${move.level}`}));
  }

  protected valuesIn(year: string) {
    return this.shown.values(this.levels, year).map((one) => ({...one, id: `${one.measure}/${one.level}`}));
  }

  /** Whether a text names just these series, or says how many they are where they are more than three. */
  protected areNamed(text: string | undefined, ids: readonly string[], isStart = false): boolean {
    if (text === undefined || ids.length === 0) return false;
    if (ids.length > mostNames) {
      const said = this.reader.read(uncapital(text), this.words.some);
      return Number(said?.['of']) === this.series.length && Number(said?.['n'] ?? said?.['of']) === ids.length;
    }
    const names = (first: 'name' | 'within') => {
      const of = this.series.filter(({id}) => ids.includes(id)).map((one, i) => (i === 0 ? one[first] : one.within));
      return of.length < 2 ? of.join('') : of.slice(0, -1).join(', ') + this.words.and + of.at(-1)!;
    };
    return text === names('within') || (isStart && text === names('name'));
  }

  protected part(text: string): {n: number; of: number} {
    const said = this.reader.read(text, this.words.part) ?? {};
    const of = Number(said['of'] ?? 2);
    return {n: Number(said['n'] ?? of), of};
  }

  protected value(text = ''): number {
    const isRight = /\u00a0?%$/.test(text) === this.isPercent;
    return isRight ? unitsOf(text.replace(/\u00a0?%$/, ''), this.language === 'en', this.facts.decimals) : NaN;
  }

  /** A change of percentages is in percentage points. */
  protected change(text = ''): number {
    const [, number = '', unit = ''] =
      /^(\S+?)( prosentpoeng| percentage points)?$/.exec(text.replaceAll('\u00a0', '')) ?? [];
    return (unit !== '') === this.isPercent ? unitsOf(number, this.language === 'en', this.facts.decimals) : NaN;
  }
}
