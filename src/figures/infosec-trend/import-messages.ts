import {capital, uncapital} from '../../i18n/capital.js';
import type {TrendViewWords} from './view-messages.nb.js';
import type {InfosecTrendWords} from './messages.nb.js';
import {infosecTrend} from '../../datasets/infosec-trend.js';
import type {OwnTrend} from '../../import/imported-data.js';
import type {TrendFinding} from '../../datasets/trend-finding.js';
import type {ImportContext} from '../../import/importer.js';

/** The messages about imported data that replace those about the report. */
export type ImportedTrendMessages = Partial<InfosecTrendWords & TrendViewWords>;

/**
 * The messages that are true of imported data. Those of the figure are about shares of public bodies: they stay only
 * where the data has the same measures at the same levels.
 */
export function importedTrendMessages(
  trend: OwnTrend,
  isLikeReport: boolean,
  context: ImportContext,
): ImportedTrendMessages {
  const {words, numbers} = context;
  const signs = signsOf(trend, context);
  const common = {signs: words.status, ...((signs ?? !hasGaps(trend)) && {notStatedKey: signs ?? ''})};
  if (isLikeReport) return common;

  const {levels: inReport} = infosecTrend(undefined, context.language);
  const unit = trend.unit?.label ?? '';
  const periodOf = (id: string) => trend.periods.find((one) => one.id === id)!;
  const period = (id: string) => words.period(periodOf(id));
  const tick = (id: string) => words.shortPeriod(periodOf(id));
  const numberText = (value: number | null) => (value === null ? words.noNumber : numbers.percent(value));
  return {
    ...common,
    heading: trend.label || words.heading,
    level: words.series,
    levelShort: words.series,
    percent: unit || words.numbersColumn,
    year: words.periodColumn,
    tick,
    within: (label) => (inReport.some((level) => level.label === label) ? uncapital(label) : label),
    periodName: period,
    period: (from, to) => words.fromTo(period(from), period(to)),
    changeColumn: (from, to) => words.changeColumn(tick(from), tick(to)),
    oneYear: words.onePeriod,
    // «The numbers are in number» says nothing.
    howToRead: (measures) =>
      [words.howToRead(measures), ...(unit && !/^(antall?|number)$/i.test(unit) ? [words.unit(unit)] : [])].join(' '),
    howToReadChange: words.howToReadChange,
    howToReadTable: words.howToReadTable,
    questions: words.questions,
    caption: words.caption(trend.label || words.heading, unit),
    stops: (levels, years, {list}) => words.stops(list(levels), list(years.map(period))),
    fewUnits: () => '',
    point: (series, id, value) => words.point(series, period(id), value),
    column: (measure, id, values) => `${measure}, ${period(id)}: ${values.join(', ')}`,
    changed: (series, {from, to, start, end, points}) =>
      words.changedSeries(
        series,
        period(from),
        numberText(start),
        period(to),
        numberText(end),
        points === null ? '' : numbers.signed(points),
      ),
    finding: (finding) => spread(trend, finding, context),
  };
}

function hasGaps({measures, levels, years, cell}: OwnTrend): boolean {
  return measures.some(({id}) => levels.some((level) => years.some((year) => cell(id, level.id, year).value === null)));
}

/** What the signs in the cells mean, for those that are there. */
function signsOf({measures, levels, years, cell}: OwnTrend, {words}: ImportContext): string | undefined {
  const meanings = new Map<string, string>();
  for (const {id: measure} of measures) {
    for (const {id: level} of levels) {
      for (const year of years) {
        const {value, sign, status} = cell(measure, level, year);
        if (status && (sign !== undefined || value === null)) meanings.set(sign ?? '–', words.status[status]);
      }
    }
  }
  if (meanings.size === 0) return undefined;
  return words.signs([...meanings].map(([sign, meaning]) => words.sign(sign, meaning)));
}

/** More that share a number are counted, not named. */
const mostNames = 3;

/** Highest and lowest of the last period shown that has numbers: all that can be said of numbers that nobody has described. */
function spread(
  trend: OwnTrend,
  {level, measure, to, progress}: TrendFinding,
  {words, numbers}: ImportContext,
): string {
  const measures = trend.measures.filter(({id}) => measure === undefined || id === measure);
  const levels = trend.levels.filter(({id}) => level === undefined || id === level);
  // Before its first period the finding has found no number, or none is shown.
  const from = trend.years.indexOf(progress[0]!.from);
  const years = trend.years.slice(from, trend.years.indexOf(to) + 1).toReversed();
  for (const year of years) {
    const known = measures.flatMap((of) =>
      levels.flatMap((series) => {
        const {value} = trend.cell(of.id, series.id, year);
        const names = [...(measures.length > 1 ? [of.short] : []), ...(levels.length > 1 ? [series.label] : [])];
        return value === null ? [] : [{name: names.join(', ') || series.label, value}];
      }),
    );
    if (known.length === 0) continue;
    const values = known.map(({value}) => value);
    const [high, low] = [Math.max(...values), Math.min(...values)].map((value) => numbers.percent(value)) as [
      string,
      string,
    ];
    // Numbers that are written alike share their place.
    const namesAt = (number: string) => {
      const names = known.filter(({value}) => numbers.percent(value) === number).map(({name}) => name);
      return names.length > mostNames ? words.sharedBy(names.length, known.length) : numbers.list(names);
    };
    const period = capital(words.period(trend.periods.find(({id}) => id === year)!));
    return high === low
      ? words.single(period, namesAt(high), high)
      : words.spread(period, namesAt(high), high, namesAt(low), low);
  }
  return words.noNumbers;
}
