import {axisStep, valueDomain} from '../../charts/value-domain.js';
import {uncapital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';
import {claimsAgainst, claimsEditions, reportClaims} from '../../datasets/claims.js';
import {infosecTrend, type Trend} from '../../datasets/infosec-trend.js';
import type {OwnTrend} from '../../import/imported-data.js';
import {difference} from '../../import/difference.js';
import {trendFrom} from '../../import/trend-from.js';
import {decimalsOf, withDecimals, writtenWith} from '../../import/decimals.js';
import {drawable} from '../../import/limits.js';
import {withPlainIds} from '../../import/plain-ids.js';
import {isOnMark, listedNotes} from '../../import/marked-notes.js';
import {isLikeReport, within} from '../../import/like-report.js';
import {levelName, measureName} from './labels.js';
import {annotationCode} from './annotation-code.js';
import {importedTrendMessages, type ImportedTrendMessages} from './import-messages.js';
import {valuesOf} from '../../import/trend-values.js';
import type {OwnNote, OwnTopic, ImportContext} from '../../import/importer.js';
import {areParts, arePercent, saysPercent} from '../../import/says-percent.js';
import {shortNumber} from '../../i18n/short-number.js';
import {dateIn} from '../../i18n/time-in.js';

/** Imported data for the figure, and the messages that are true of it. */
export interface ImportedTrend {
  trend: OwnTrend;
  yDomain: readonly [number, number];
  messages: ImportedTrendMessages;
  numbers: Numbers;
}

/** The properties of the element that say what is read. */
type Hint = `dimension${'Measure' | 'Level' | 'Time'}` | 'fix' | 'measures' | 'levels' | 'periods' | 'from' | 'to';

export const topic: OwnTopic<ImportedTrend> = {
  editions: claimsEditions,
  codeOfNotes: ({trend}) => (trend.notes.some(isOnMark) ? [annotationCode] : []),
  mapping: (host) => {
    const {dimensionMeasure, dimensionLevel, dimensionTime, fix, measures, levels, periods, from, to} = host as Partial<
      Record<Hint, string>
    >;
    const dimensions = {measure: dimensionMeasure, level: dimensionLevel, time: dimensionTime};
    return {...dimensions, fix, measures, levels, periods, from, to};
  },
  read(answer, mapping, context) {
    const read = withDecimals(trendFrom(answer, mapping, context.language));
    const values = valuesOf(read);
    drawable(values);
    const isLike = isLikeReport(read, context.edition);
    // Numbers without a name are called «numbers».
    const noName = context.words.numbersColumn;
    const trend = withPlainIds({
      ...read,
      measures: read.measures.map((one) => (isNamed(one) ? one : {...one, label: noName, short: noName})),
      levels: withSeriesStyles(read.levels.map((one) => (isNamed(one) ? one : {...one, label: noName}))),
      // Only shares of the same kind can be compared.
      compareWith: isLike ? read.compareWith : '',
    });
    const isPercent = read.unit?.label ? read.unit.percent : isLike || saysPercent(read.label);
    const yDomain =
      isPercent && areParts(read) && values.some((value) => value > 50) ? ([0, 100] as const) : valueDomain(values);
    const numbers = numbersFor(read.decimals, isPercent, yDomain, context);
    const messages = importedTrendMessages(trend, {isLike, isPercent}, {...context, numbers});
    return {trend, yDomain, numbers, messages};
  },
  notes: ({trend, messages}, context) => [
    ...sourceNotes(trend, messages, context),
    ...reportNotes(trend, context),
    ...claimNotes(trend, context),
  ],
};

const isNamed = ({label}: {label: string}) => label !== '–' && label !== '';

/** Levels of the report keep their styles from there, in any order; the others get the remaining styles. */
function withSeriesStyles(levels: OwnTrend['levels']): OwnTrend['levels'] {
  const {levels: inReport} = infosecTrend(undefined, 'nb');
  const known = levels.map(({id}) => inReport.findIndex((one) => one.id === id));
  const free = [...inReport, ...levels].map((_, style) => style).filter((style) => !known.includes(style));
  return levels.map((level, i) => ({...level, seriesStyle: known[i] === -1 ? free.shift()! : known[i]!}));
}

/** The report's numbers are shares with one decimal; imported numbers can have any form. */
function numbersFor(
  decimals: number,
  isPercent: boolean,
  [low, high]: readonly [number, number],
  {numbers, language}: ImportContext,
): Numbers {
  const isLarge = Math.max(-low, high) >= 1e6;
  const short = isLarge ? shortNumber(language) : undefined;
  // The axis needs as many decimals as its steps: 0,000, 0,001, 0,002.
  const onAxis = Math.max(0, -Math.floor(Math.log10(axisStep([low, high])) + 1e-9));
  return {
    ...writtenWith(decimals, numbers),
    ...(short && {short}),
    integer: short ?? ((value) => numbers.decimal(value, onAxis)),
    percent: (value, digits) => {
      if (digits === 0 && short) return short(value);
      const shown = digits === 0 ? onAxis : decimals;
      return isPercent ? numbers.percent(value, shown) : numbers.decimal(value, shown);
    },
  };
}

function sourceNotes(
  own: OwnTrend,
  {within: inName = uncapital, periodName = String}: ImportedTrendMessages,
  context: ImportContext,
): OwnNote[] {
  const {notes, only, updated, rounded} = own;
  const {words, language, numbers} = context;
  const listed = (isMandatory: boolean) =>
    listedNotes(
      notes.filter(({mandatory}) => mandatory === isMandatory),
      context,
      ({measure, level, year}) =>
        [measureName(own, measure), inName(levelName(own, level)), periodName(year)].join(', '),
    );
  const [mandatory, others] = [listed(true), listed(false)];
  return [
    ...(only.length > 0 ? [words.only(only, numbers)] : []),
    ...(updated ? [words.updated(dateIn(language, updated))] : []),
    ...(rounded ? [words.rounded] : []),
    ...mandatory,
    ...(others.length > 0 ? [{heading: words.notes, items: others}] : []),
  ];
}

/** Lists the numbers that differ from the report, and the items that only one of the two has. */
function reportNotes(own: OwnTrend, {edition, language, words, numbers}: ImportContext): OwnNote[] {
  const report = infosecTrend(edition, language);
  const {changed, compared, added, removed} = difference(report, own);
  // The report's numbers are shares; comparing them with other quantities would have no meaning.
  if (compared === 0 || !arePercent(own)) return [words.nothingCompared];
  const name = (list: readonly {id: string; label: string}[], id: string) =>
    list.find((one) => one.id === id)?.label ?? id;
  const written = (value: number | null, decimals?: number) =>
    value === null ? words.noNumber : numbers.decimal(value, decimals);
  /** Decimals as in the source, or all of them where the number would otherwise look like the report's. */
  const writtenOwn = (value: number | null, other: number | null) => {
    const looksSame = value !== null && Number(value.toFixed(own.decimals)) === other;
    return written(value, looksSame ? decimalsOf([value]) : own.decimals);
  };
  const items = changed.map(({year, level, measure, from, to}) =>
    words.change(
      year,
      uncapital(`${name(report.levels, level)}, ${report.measures.find(({id}) => id === measure)?.short}`),
      written(from),
      writtenOwn(to, from),
    ),
  );
  const names = (trend: Trend, {measures, levels, years}: typeof added) => [
    ...measures.map((id) => trend.measures.find((one) => one.id === id)?.short ?? id),
    ...levels.map((id) => name(trend.levels, id)),
    ...years,
  ];
  const [more, less] = [names(own, added), names(report, removed)];
  return [
    items.length === 0 ? words.same(compared) : {heading: words.differs(items.length, compared), items},
    ...(more.length > 0 ? [words.added(more, numbers)] : []),
    ...(less.length > 0 ? [words.removed(less, numbers)] : []),
  ];
}

/**
 * Statements of the report with another verdict on these numbers. Numbers of another quantity give no verdict, and missing
 * numbers do not change one.
 */
function claimNotes(own: OwnTrend, {edition, language, words}: ImportContext): OwnNote[] {
  if (!isLikeReport(own, edition) || !claimsEditions.has(edition)) return [];
  const report = infosecTrend(edition, language);
  const against = (trend: Trend) => claimsAgainst(trend, edition, language).verdicts;
  const [ofOwn, ofReport] = [against(own), reportClaims(edition, language).verdicts];
  // Only cells that both have are compared, so that only different numbers can change a verdict.
  const [after, before] = [against(within(own, report)), against(within(report, own))];
  const items = ofOwn.flatMap(({claim, cases, holds}, i) => {
    const [now, same, whole] = [after[i]!, before[i]!, ofReport[i]!];
    if (now.holds === same.holds) return [];
    const isWhole = same.cases.length === whole.cases.length;
    return [
      words.claimChanged(
        claim.quotation,
        words.claim(holds, cases.length),
        words.claim(same.holds, same.cases.length),
        isWhole,
      ),
    ];
  });
  return items.length > 0 ? [{heading: words.claims, items}] : [];
}
