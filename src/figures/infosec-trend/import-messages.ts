import {uncapital} from '../../i18n/capital.js';
import type {TrendViewWords} from './view-messages.nb.js';
import type {InfosecTrendWords} from './messages.nb.js';
import {infosecTrend} from '../../datasets/infosec-trend.js';
import type {OwnTrend} from '../../import/imported-data.js';
import {isTotal} from '../../import/dimension-names.js';
import {withFixed} from '../../import/only-category.js';
import type {ImportContext} from '../../import/importer.js';
import {ownFinding} from './own-finding.js';

/** The messages about imported data that replace those about the report. */
export type ImportedTrendMessages = Partial<InfosecTrendWords & TrendViewWords>;

/**
 * The messages that are true of imported data. Messages about shares of public bodies are kept only where the data has the
 * same measures at the same levels.
 */
export function importedTrendMessages(
  trend: OwnTrend,
  {isLike, isPercent}: {isLike: boolean; isPercent: boolean},
  context: ImportContext,
): ImportedTrendMessages {
  const {words, numbers} = context;
  const signs = signsOf(trend, context);
  const reports = (['nb', 'nn', 'en'] as const).map((language) => infosecTrend(undefined, language));
  const ofReport = new Set(
    reports.flatMap(({levels, measures}) => [...levels.map(({label}) => label), ...measures.map(({short}) => short)]),
  );
  const within = (label: string) => (ofReport.has(label) ? uncapital(label) : label);
  const common = {signs: words.status, within, ...((signs ?? !hasGaps(trend)) && {notStatedKey: signs ?? ''})};
  if (isLike) return common;

  const unit = trend.unit?.label ?? '';
  const periodOf = (id: string) => trend.periods.find((one) => one.id === id)!;
  const period = (id: string) => words.period(periodOf(id));
  const tick = (id: string) => words.shortPeriod(periodOf(id));
  const points = (value: number) =>
    isPercent ? words.ownFinding.points(numbers.signed(value)) : numbers.signed(value);
  return {
    ...common,
    heading: withFixed(trend.label || words.heading, trend.only),
    measure: words.indicator,
    level: words.series,
    levelShort: words.series,
    percent: unit || words.numbersColumn,
    year: words.periodColumn,
    tick,
    periodName: period,
    // The unit of other numbers is not always per cent.
    changes: () => '',
    changeColumn: (from, to) => words.changeColumn(tick(from), tick(to)),
    // «The unit is number» would be no information.
    howToRead: (measures) =>
      [words.howToRead(measures), ...(unit && !/^(antall?|number)$/i.test(unit) ? [words.unit(unit)] : [])].join(' '),
    howToReadTable: words.howToReadTable,
    questions: words.questions,
    caption: words.caption(withFixed(trend.label || words.heading, trend.only), unit),
    stops: (levels, years, {list}) => words.stops(list(levels), list(years.map(period))),
    fewUnits: () => '',
    point: (series, id, value) => words.point(series, period(id), value),
    listed: {
      moved: (name, [start, from], [end, to], change) =>
        withoutStop(words.ownFinding.moved(name, start, from, end, to, points(change))),
      same: (name, value, from, to) => withoutStop(words.ownFinding.same(name, value, from, to)),
      single: (name, value, id) => words.point(name, id, value),
      none: (name) => `${name}: ${words.noNumber}`,
    },
    unit,
    unitOf: () => unit,
    isTotal,
    ownFinding: (findingOf, {levels, measures}, chosen) =>
      ownFinding({...trend, levels, measures}, findingOf, chosen, {words, numbers, within, isTotal, points}),
  };
}

const withoutStop = (sentence: string) => (sentence.endsWith('.') ? sentence.slice(0, -1) : sentence);

function hasGaps({measures, levels, years, cell}: OwnTrend): boolean {
  return measures.some(({id}) => levels.some((level) => years.some((year) => cell(id, level.id, year).value === null)));
}

/** A note on the meanings of the signs in the cells. */
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
