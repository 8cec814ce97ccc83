import type {Change, Progress, TrendFinding} from '../../datasets/trend-finding.js';
import {capital, uncapital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';

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
  allShares(n: number): string;
  someShares(n: number, all: number): string;
  /** «Fra 2018 til 2020 økte ni av ti andeler.» */
  sharesMoved(period: string, isRise: boolean, shares: string, except: string): string;
  except(measure: string, body: string): string;
  leftOut(bodies: string): string;
}

/** Puts a finding into one to three sentences. Every number in them is computed from what is shown. */
export function trendSentences(
  {level, progress, gap, to: last}: TrendFinding,
  phrases: TrendPhrases,
  names: TrendNames,
  numbers: Numbers,
): string {
  const {decimal, signed, list} = numbers;
  const {bodies} = phrases;
  const bodyOf = (id: string) => (Object.hasOwn(bodies, id) ? bodies[id]! : names.level(id));
  const bodiesOf = (ids: readonly string[]) => list(ids.map(bodyOf));
  const measureOf = ({measure}: Change) => uncapital(names.measure(measure));
  const range = (low: number, high: number) =>
    low === high ? decimal(low) : phrases.range(decimal(low), decimal(high));
  const valuesOf = ({known}: Progress) => {
    const values = known.map(({end}) => end!);
    return range(Math.min(...values), Math.max(...values));
  };

  const [{from: start, to: end, levels}] = progress as [Progress];
  const reported = progress.filter(({known}) => known.length > 0);
  const [first] = reported;
  const text = level === undefined ? counted() : about();
  if (reported.at(-1)?.to !== last) text.push(phrases.notStated(bodiesOf(levels), last));
  return text.join(' ');

  /** «Kommunene gikk fram på alle fem tiltak fra 2018 til 2020, men ligger fortsatt … bak statlige virksomheter.» */
  function about(): string[] {
    if (!first) return [];
    if (start === end) return [phrases.wereAt(end, bodiesOf(levels), valuesOf(first)), ...behind()];
    const moves = reported.map((period, i) =>
      [capital(i === 0 ? bodiesOf(levels) : phrases.they), moved(period), phrases.period(period.from, period.to)].join(
        ' ',
      ),
    );
    if (gap?.everywhere && moves.length === 1 && first.rose.length === first.known.length) {
      const {smallest, largest, reference, already} = gap;
      return [`${moves[0]}${phrases.butBehind(range(smallest, largest), bodyOf(reference), already)}.`];
    }
    return [...moves.map((move) => `${move}.`), ...behind()];
  }

  /** «Fra 2018 til 2020 økte ni av ti andeler; unntaket er nye tiltak i statlige virksomheter.» */
  function counted(): string[] {
    const sentences = reported.map((one) => {
      const {from, to, known, rose, fell, unchanged} = one;
      if (from === to) return phrases.wereAt(to, '', valuesOf(one));
      const period = phrases.period(from, to);
      const all = phrases.allShares(known.length);
      if (unchanged.length === known.length) return `${capital(all)} ${phrases.unchanged} ${period}.`;
      const isRise = rose.length >= fell.length;
      const most = isRise ? rose : fell;
      const others = known.filter((change) => !most.includes(change));
      const [only] = others;
      const except = others.length === 1 && only ? phrases.except(measureOf(only), bodyOf(only.level)) : '';
      return phrases.sharesMoved(period, isRise, only ? phrases.someShares(most.length, known.length) : all, except);
    });
    const missing = levels.filter((id) => !reported.some(({known}) => known.some((change) => change.level === id)));
    if (first && missing.length > 0) {
      const left = bodiesOf(missing);
      sentences.push(start === end ? phrases.notStated(left, end) : capital(phrases.leftOut(left)));
    }
    return sentences;
  }

  function moved({known, rose, fell, unchanged, asked}: Progress): string {
    const [only] = known;
    if (asked === 1 && only) {
      const to = decimal(only.end!);
      if (only.points === 0) return phrases.singleUnchanged(to, measureOf(only));
      const single = phrases.singleMoved(decimal(only.start!), to, measureOf(only));
      return `${single} (${phrases.points(signed(only.points!))})`;
    }
    const hasGaps = known.length < asked;
    const all = phrases.count(known.length);
    const groups = [
      {verb: phrases.rose, changes: rose},
      {verb: phrases.fell, changes: fell},
      {verb: phrases.unchanged, changes: unchanged},
    ].filter(({changes}) => changes.length > 0);
    return list(
      groups.map(({verb, changes}, i) => {
        const count = phrases.count(changes.length);
        if (changes.length === known.length) return `${verb} ${phrases.onAll(known.length, hasGaps)}`;
        if (i === 0) return `${verb} ${phrases.onSome(count, all, hasGaps)}`;
        return `${verb} ${phrases.onOthers(count)}${named(changes)}`;
      }),
    );
  }

  /** A single exception is named. */
  function named(changes: readonly Change[]): string {
    const [only] = changes;
    if (changes.length !== 1 || !only) return '';
    const points = only.points === 0 ? '' : `, ${phrases.points(signed(only.points!))}`;
    return ` (${measureOf(only)}${points})`;
  }

  function behind(): string[] {
    if (!gap) return [];
    const {year, smallest, largest, everywhere, behind: measures} = gap;
    const reference = bodyOf(gap.reference);
    if (everywhere) return [phrases.wereBehind(year, range(smallest, largest), reference)];
    if (measures.length > 1) {
      const count = measures.filter(({points}) => points > 0).length;
      return [phrases.wereBehindOn(year, phrases.count(count), phrases.count(measures.length), reference)];
    }
    return smallest === 0
      ? [phrases.wereEqual(year, reference)]
      : [phrases.wereAhead(year, decimal(-smallest), reference)];
  }
}
