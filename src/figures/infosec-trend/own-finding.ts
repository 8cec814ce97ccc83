import type {Trend} from '../../datasets/infosec-trend.js';
import type {Change, TrendFinding} from '../../datasets/trend-finding.js';
import {capital} from '../../i18n/capital.js';
import type {ImportContext} from '../../import/importer.js';
import type {OwnTrend} from '../../import/imported-data.js';

/** More series or periods than this are counted and not named. */
const mostNames = 3;

/** One series of numbers over time, with its name at the beginning of a sentence and within one. */
interface Series {
  measure: string;
  level: string;
  name: string;
  within: string;
}

/** Sentences about the numbers, and about missing ones. */
export interface OwnFinding {
  readonly news: readonly string[];
  readonly lacking: readonly string[];
}

/** The only level or measure in the finding: a reader chose it, or no other is shown. */
export type ChosenSeries = Pick<TrendFinding, 'level' | 'measure'>;

/** The functions that write numbers of any kind. */
export interface OwnFindingContext extends Pick<ImportContext, 'words' | 'numbers'> {
  /** A name in a sentence; an author's name keeps its case. */
  within(label: string): string;
  /** Whether a category is all the others together. */
  isTotal(label: string): boolean;
  /** A change, with its sign and unit. */
  points(value: number): string;
}

/**
 * A finding for numbers of any subject: the highest and the lowest of the last period with numbers, or how many series rose
 * and fell, and which did so most.
 */
export function ownFinding(
  shown: OwnTrend,
  findingOf: (part: Trend) => TrendFinding,
  chosen: ChosenSeries,
  context: OwnFindingContext,
): OwnFinding {
  const drawn = findingOf(shown);
  const {trend, totals} = withoutTotals(shown, drawn.years, chosen, context);
  const finding = totals.length > 0 ? findingOf(trend) : drawn;
  const {words, numbers, within, points} = context;
  const phrases = words.ownFinding;
  const series = seriesOf(trend, finding, within);
  const period = (id: string) => words.period(trend.periods.find((one) => one.id === id)!);
  const valueOf = ({measure, level}: Series, year: string) => trend.cell(measure, level, year).value;
  const stated = statedIn(trend, finding);
  const last = stated.at(-1);
  if (last === undefined) return {news: [], lacking: [words.noNumbers]};
  const [whole] = finding.progress;
  const {news, lacking} = finding.isChange ? changes() : together();
  const notCompared = totals.length > 0 ? [phrases.totals(numbers.list(totals))] : [];
  return {news, lacking: [...lacking, ...silence(last), ...notCompared]};

  /**
   * A series alone has no highest or lowest one, and says how it moved. Numbers of several measures have no highest one that
   * says anything of all, but so many of them rose or fell.
   */
  function together(): OwnFinding {
    const hasMoved = whole && whole.from !== whole.to && whole.known.length > 0;
    if (series.length === 1 && hasMoved) return changes();
    const hasSeveral = series.some(({measure}) => measure !== series[0]!.measure);
    const isCounted = hasSeveral && hasMoved && whole.known.length > 1;
    if (!isCounted) return {news: [levels(last!)], lacking: []};
    // All series are in the count, and those without a number are named for the period in which they have none.
    return {news: changes(series.length).news.slice(0, 1), lacking: [levels(last!), ...notStatedIn(whole.from)]};
  }

  function notStatedIn(year: string): string[] {
    const missing = series.filter((one) => valueOf(one, year) === null);
    return missing.length > 0 ? [phrases.notStated(named(missing), period(year))] : [];
  }

  /** Several names in a sentence, or their number. */
  function named(of: readonly Series[], isStart = false): string {
    if (of.length > mostNames)
      return isStart ? capital(phrases.some(of.length, series.length)) : phrases.some(of.length, series.length);
    return numbers.list(of.map(({name, within: inside}, i) => (isStart && i === 0 ? name : inside)));
  }

  /** «2020: Høyest er Oslo med 12. Lavest er Bergen og Bodø med 3.» Series with the same written number are named together. */
  function levels(year: string): string {
    const known = series.filter((one) => valueOf(one, year) !== null);
    const values = known.map((one) => valueOf(one, year)!);
    const [high, low] = [Math.max(...values), Math.min(...values)].map((value) => numbers.percent(value)) as [
      string,
      string,
    ];
    const at = (text: string) => known.filter((one) => numbers.percent(valueOf(one, year)!) === text);
    const when = capital(period(year));
    return high === low
      ? words.single(when, named(known, true), high)
      : phrases.spread(when, named(at(high)), high, named(at(low)), low);
  }

  /** @param total - The series that are counted against; by default those with numbers for both periods. */
  function changes(total = finding.progress[0]!.known.length): OwnFinding {
    const [{from, to, known, rose, fell, unchanged}] = finding.progress as [(typeof finding.progress)[0]];
    const seriesAt = (of: readonly Change[]) =>
      series.filter((one) => of.some(({measure, level}) => one.measure === measure && one.level === level));
    const [start, end] = [period(from), period(to)];
    const [first] = known as [Change];
    const [only] = seriesAt(known) as [Series];
    const value = (number: number | null) => numbers.percent(number!);
    if (known.length === 1) {
      const sentence =
        first.points === 0
          ? phrases.same(only.name, value(first.end), start, end)
          : phrases.moved(only.name, value(first.start), start, value(first.end), end, points(first.points!));
      return {news: [sentence], lacking: leftOut(known.length)};
    }
    if (unchanged.length === known.length)
      return {news: [phrases.allSame(named(seriesAt(known), true), start, end)], lacking: leftOut(known.length)};
    const counts = {rose: rose.length, fell: fell.length, same: unchanged.length, of: total};
    const most = (of: readonly Change[], extreme: number) =>
      named(seriesAt(of.filter((one) => one.points === extreme)));
    const extremes = [
      ...(rose.length > 0
        ? [Math.max(...rose.map((one) => one.points!))].map((up) => phrases.mostRise(most(rose, up), points(up)))
        : []),
      ...(fell.length > 0
        ? [Math.min(...fell.map((one) => one.points!))].map((down) => phrases.mostFall(most(fell, down), points(down)))
        : []),
    ];
    return {news: [phrases.counts(start, end, counts), ...extremes], lacking: leftOut(known.length)};

    function leftOut(count: number): string[] {
      if (count === series.length) return [];
      const others = series.filter((one) => !seriesAt(known).includes(one));
      return [phrases.leftOut(named(others, true), others.length, start, end)];
    }
  }

  /** Periods without any number, and series without one in the described period. */
  function silence(described: string): string[] {
    const known = statedIn(shown, drawn);
    const silent = finding.years.filter((year) => !known.includes(year)).map(period);
    const [from, to] = [period(finding.years[0]!), period(finding.years.at(-1)!)];
    return [
      ...(finding.isChange ? [] : notStatedIn(described)),
      ...(silent.length > mostNames ? [phrases.silentIn(silent.length, finding.years.length, from, to)] : []),
      ...(silent.length > 0 && silent.length <= mostNames ? [phrases.silent(numbers.list(silent))] : []),
    ];
  }
}

/** Leaves totals out where two or more other series have numbers. A level or measure that stands alone is kept. */
function withoutTotals(
  shown: OwnTrend,
  years: readonly string[],
  chosen: ChosenSeries,
  {isTotal}: OwnFindingContext,
): {trend: OwnTrend; totals: readonly string[]} {
  const levels = shown.levels.filter(({label}) => chosen.level !== undefined || !isTotal(label));
  const measures = shown.measures.filter(({short}) => chosen.measure !== undefined || !isTotal(short));
  const trend = {...shown, levels, measures};
  const hasNumbers = ({measure, level}: Series) =>
    years.some((year) => trend.cell(measure, level, year).value !== null);
  if (seriesOf(trend, chosen, String).filter(hasNumbers).length < 2) return {trend: shown, totals: []};
  const left = [...shown.measures, ...shown.levels].filter((one) => ![...measures, ...levels].includes(one));
  return {trend, totals: left.map((one) => ('short' in one ? one.short : one.label))};
}

/** The periods in which the series of a finding have numbers. */
function statedIn(trend: OwnTrend, finding: TrendFinding): string[] {
  const series = seriesOf(trend, finding, String);
  return finding.years.filter((year) => series.some((one) => trend.cell(one.measure, one.level, year).value !== null));
}

function seriesOf(trend: OwnTrend, {level, measure}: ChosenSeries, within: (label: string) => string): Series[] {
  const measures = trend.measures.filter(({id}) => measure === undefined || id === measure);
  const levels = trend.levels.filter(({id}) => level === undefined || id === level);
  return measures.flatMap((of) =>
    levels.map((at) => {
      const isBoth = measures.length > 1 && levels.length > 1;
      const [first, second] = measures.length > 1 ? [of.short, at.label] : [at.label, ''];
      return {
        measure: of.id,
        level: at.id,
        name: isBoth ? `${first} (${within(second)})` : first,
        within: isBoth ? `${within(first)} (${within(second)})` : within(first),
      };
    }),
  );
}
