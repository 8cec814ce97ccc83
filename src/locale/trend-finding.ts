import type {Change, Gap, Progress, TrendFinding} from '../model/trend-finding.js';
import {capital, uncapital} from './capital.js';
import type {Numbers} from './numbers.js';

/** What the data calls things. */
export interface TrendNames {
  measure(id: string): string;
  level(id: string): string;
}

/** The phrases of one language from which a finding is put together. */
export interface TrendPhrases {
  /** Levels as they stand in a sentence, where that differs from their name. */
  bodies: Readonly<Record<string, string>>;
  they: string;
  rose: string;
  fell: string;
  unchanged: string;
  /** A number in a sentence, as the noun that is counted wants it. */
  count(n: number): string;
  /** «på alle fem tiltak» */
  onAll(count: number, hasGaps: boolean): string;
  /** «på fire av fem tiltak» */
  onSome(count: string, all: string, hasGaps: boolean): string;
  /** «på ett», after the whole has been named. */
  onOthers(count: string): string;
  period(from: string, to: string): string;
  range(low: string, high: string): string;
  points(number: string): string;
  singleMoved(start: string, end: string, measure: string): string;
  singleUnchanged(value: string, measure: string): string;
  butBehind(range: string, reference: string, isStill: boolean): string;
  wereBehind(year: string, range: string, reference: string): string;
  wereAhead(year: string, points: string, reference: string): string;
  wereEqual(year: string, reference: string): string;
  wereBehindOn(year: string, count: string, all: string, reference: string): string;
  wereAt(year: string, body: string, range: string): string;
  notStated(body: string, year: string): string;
  /** «Fra 2018 til 2020 økte ni av ti andeler.» `count` is `undefined` when it was all of them. */
  shares(n: number): string;
  allShares(n: number): string;
  someShares(count: string, all: string): string;
  sharesRose(period: string, shares: string, except: string): string;
  sharesFell(period: string, shares: string, except: string): string;
  except(measure: string, body: string): string;
  leftOut(bodies: string): string;
}

/** Puts a finding into one to three sentences. Every number in them is computed from what is shown. */
export function trendSentences(
  finding: TrendFinding,
  phrases: TrendPhrases,
  names: TrendNames,
  numbers: Numbers,
): string {
  const say = new Sentences(phrases, names, numbers);
  return (finding.level === undefined ? say.counted(finding) : say.about(finding.level, finding)).join(' ');
}

class Sentences {
  constructor(
    private readonly phrases: TrendPhrases,
    private readonly names: TrendNames,
    private readonly numbers: Numbers,
  ) {}

  /** «Kommunene gikk fram på alle fem tiltak fra 2018 til 2020, men ligger fortsatt … bak statlige virksomheter.» */
  about(level: string, {progress, gap, to}: TrendFinding): string[] {
    const {phrases} = this;
    const told = progress.filter(({known}) => known.length > 0);
    const [first] = told;
    const notStated = told.at(-1)?.to === to ? [] : [phrases.notStated(this.body(level), to)];
    if (!first) return notStated;
    if (first.from === first.to) {
      return [phrases.wereAt(first.to, this.body(level), this.values(first)), ...this.behind(gap), ...notStated];
    }
    const moves = told.map((period, i) =>
      [
        capital(i === 0 ? this.body(level) : phrases.they),
        this.moved(period),
        phrases.period(period.from, period.to),
      ].join(' '),
    );
    if (gap?.everywhere && moves.length === 1 && first.rose.length === first.known.length) {
      return [`${moves[0]}${phrases.butBehind(this.gapRange(gap), this.body(gap.reference), gap.already)}.`];
    }
    return [...moves.map((move) => `${move}.`), ...this.behind(gap), ...notStated];
  }

  /** «Fra 2018 til 2020 økte ni av ti andeler (ikke nye tiltak i statlige virksomheter).» */
  counted({progress, to: last}: TrendFinding): string[] {
    const {phrases} = this;
    const [{from, to, levels, missingLevels}] = progress as [Progress];
    const told = progress.filter(({known}) => known.length > 0);
    const sentences = told.map((period) => {
      const {from, to, known, rose, fell, unchanged} = period;
      if (from === to) return phrases.wereAt(to, '', this.values(period));
      if (unchanged.length === known.length)
        return `${capital(phrases.allShares(known.length))} ${phrases.unchanged} ${phrases.period(from, to)}.`;
      const isRise = rose.length >= fell.length;
      const most = isRise ? rose : fell;
      const others = known.filter((one) => !most.includes(one));
      const [only] = others;
      const except = others.length === 1 && only ? phrases.except(this.measure(only), this.body(only.level)) : '';
      const count = others.length === 0 ? undefined : phrases.shares(most.length);
      const sentence = isRise ? phrases.sharesRose : phrases.sharesFell;
      return sentence(
        phrases.period(from, to),
        count === undefined ? phrases.allShares(known.length) : phrases.someShares(count, phrases.shares(known.length)),
        except,
      );
    });
    const missing = missingLevels.filter((id) => told.every((period) => period.missingLevels.includes(id)));
    if (missing.length > 0)
      sentences.push(
        from === to ? phrases.notStated(this.bodies(missing), to) : capital(phrases.leftOut(this.bodies(missing))),
      );
    if (to !== last) sentences.push(phrases.notStated(this.bodies(levels), last));
    return sentences;
  }

  private moved({known, rose, fell, unchanged, asked}: Progress): string {
    const {phrases, numbers} = this;
    const [only] = known;
    if (asked === 1 && only) {
      const end = numbers.decimal(only.end!);
      if (only.points === 0) return phrases.singleUnchanged(end, this.measure(only));
      const moved = phrases.singleMoved(numbers.decimal(only.start!), end, this.measure(only));
      return `${moved} (${phrases.points(numbers.signed(only.points!))})`;
    }
    const hasGaps = known.length < asked;
    const all = phrases.count(known.length);
    const groups = [
      {verb: phrases.rose, changes: rose},
      {verb: phrases.fell, changes: fell},
      {verb: phrases.unchanged, changes: unchanged},
    ].filter(({changes}) => changes.length > 0);
    return numbers.list(
      groups.map(({verb, changes}, i) => {
        const count = phrases.count(changes.length);
        if (changes.length === known.length) return `${verb} ${phrases.onAll(known.length, hasGaps)}`;
        if (i === 0) return `${verb} ${phrases.onSome(count, all, hasGaps)}`;
        return `${verb} ${phrases.onOthers(count)}${this.named(changes)}`;
      }),
    );
  }

  /** A single exception is named. */
  private named(changes: readonly Change[]): string {
    const [only] = changes;
    if (changes.length !== 1 || !only) return '';
    const points = only.points === 0 ? '' : `, ${this.phrases.points(this.numbers.signed(only.points!))}`;
    return ` (${this.measure(only)}${points})`;
  }

  private behind(gap: Gap | undefined): string[] {
    if (!gap) return [];
    const {phrases} = this;
    const {year, smallest, everywhere, behind} = gap;
    const reference = this.body(gap.reference);
    if (everywhere) return [phrases.wereBehind(year, this.gapRange(gap), reference)];
    if (behind.length > 1) {
      const count = behind.filter(({points}) => points > 0).length;
      return [phrases.wereBehindOn(year, phrases.count(count), phrases.count(behind.length), reference)];
    }
    return smallest === 0
      ? [phrases.wereEqual(year, reference)]
      : [phrases.wereAhead(year, this.numbers.decimal(-smallest), reference)];
  }

  private values({known}: Progress): string {
    const values = known.map(({end}) => end!);
    return this.range(Math.min(...values), Math.max(...values));
  }

  private gapRange({smallest, largest}: Gap): string {
    return this.range(smallest, largest);
  }

  private range(low: number, high: number): string {
    const {decimal} = this.numbers;
    return low === high ? decimal(low) : this.phrases.range(decimal(low), decimal(high));
  }

  private bodies(levels: readonly string[]): string {
    return this.numbers.list(levels.map((level) => this.body(level)));
  }

  private body(level: string): string {
    const {bodies} = this.phrases;
    return Object.hasOwn(bodies, level) ? bodies[level]! : this.names.level(level);
  }

  private measure({measure}: Change): string {
    return uncapital(this.names.measure(measure));
  }
}
