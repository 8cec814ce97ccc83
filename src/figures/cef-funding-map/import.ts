import type {CefFundingMapWords} from './messages.nb.js';
import {divisionNotes, reasonOf, unmatchedRows} from './division-notes.js';
import {mapOf} from './maps.js';
import {ownFinding} from './own-finding.js';
import {annotationCode} from './annotation-code.js';
import type {Numbers} from '../../i18n/numbers.js';
import {cefFunding} from '../../datasets/cef-funding.js';
import {divisionIn} from '../../datasets/division-years.js';
import type {OwnFunding, UnmatchedRow} from '../../import/imported-data.js';
import {isOnMark, listedNotes} from '../../import/marked-notes.js';
import {fundingFrom} from '../../import/funding-from.js';
import {isPercentUnit} from '../../import/trend-axes.js';
import {decimalsShown} from '../../import/decimals.js';
import {drawable} from '../../import/limits.js';
import {saysPercent, saysRate} from '../../import/says-percent.js';
import {shortNumber} from '../../i18n/short-number.js';
import {withFixed} from '../../import/only-category.js';
import type {OwnNote, OwnTopic, ImportContext} from '../../import/importer.js';

/** Imported numbers for the map, and the messages that are true of them. */
export interface ImportedFunding {
  funding: OwnFunding;
  messages: Partial<CefFundingMapWords>;
  numbers: Numbers & Required<Pick<Numbers, 'whole'>>;
}

export const topic: OwnTopic<ImportedFunding> = {
  requires: ({funding}) => [mapOf(funding)],
  codeOfNotes: ({funding}) => (funding.notes.some(isOnMark) ? [annotationCode] : []),
  mapping: (host) => {
    const {dimensionCounty: county, fix} = host as {dimensionCounty?: string; fix?: string};
    return {county, fix};
  },
  read(answer, mapping, context) {
    const funding = fundingFrom(answer, mapping, context.language, context.edition);
    const values = funding.counties.flatMap(({municipalities}) => (municipalities === null ? [] : [municipalities]));
    drawable(values);
    const decimals = decimalsShown(values, funding.unit);
    const plain = (value: number) => context.numbers.decimal(value, decimals);
    const isPercent = isOfHundred(funding);
    const isRate = isPercent || [funding.unit?.label, funding.counted, funding.label].some(saysRate);
    const isLarge = values.some((value) => Math.abs(value) >= 1e6);
    const whole = isPercent ? (value: number) => context.numbers.percent(value, decimals) : plain;
    // The drawing has little room for a number; its title names the unit.
    const integer = isLarge ? shortNumber(context.language) : plain;
    const longest = Math.max(0, ...values.map((value) => integer(value).length));
    const shown = {
      ...funding,
      ...(isPercent && {unit: {...funding.unit, label: '%'}}),
      decimals,
      coloursAreas: isRate || decimals > 0 || values.some((value) => value < 0),
      written: (code: string, number: string) => {
        const {status, sign, value} = funding.cells.get(code) ?? {};
        if (!status) return undefined;
        return value === null ? context.words.status[status] : `${number} ${sign}`;
      },
      remark: (code: string) => {
        const status = funding.cells.get(code)?.status;
        return status && context.words.status[status];
      },
      // The gutter has room for two digits.
      end: 100 - 6 * Math.max(0, longest - 2),
    };
    const numbers = {...context.numbers, integer, whole};
    return {funding: shown, numbers, messages: messagesOf(shown, {...context, numbers: {...numbers, integer: whole}})};
  },
  // The file has all rows of the data, those that are not drawn too.
  toExport: ({funding}, figure, {words}) => {
    const rows = funding.unmatched.map((row) => {
      const remark = row.status ? `${words.status[row.status]}. ` : '';
      return ['', row.name, row.value, `${remark}${reasonOf(row, funding, words)}`];
    });
    return {...figure, table: {...figure.table, rows: [...figure.table.rows, ...rows]}};
  },
  notes: ({funding, numbers}, context) => {
    const inWords = {...context, numbers: {...numbers, integer: numbers.whole}};
    return [
      ...(funding.only.length > 0 ? [context.words.only(funding.only, context.numbers)] : []),
      ...divisionNotes(funding, context),
      ...otherPeriods(funding, context),
      ...signs(funding, context),
      ...unmatchedRows(funding, inWords),
      ...(isRounded(funding) ? [context.words.rounded] : []),
      ...listedNotes(funding.notes, context, (code) => funding.counties.find((one) => one.code === code)!.name),
      ...ofTheReport(funding, inWords),
    ];
  },
};

/** Whether a number has more digits than JavaScript can represent. */
function isRounded({counties}: OwnFunding): boolean {
  return counties.some(({municipalities}) => Math.abs(municipalities ?? 0) > Number.MAX_SAFE_INTEGER);
}

/** Whether the unit, or else the column or the title, says that the numbers are percentages. */
function isOfHundred({unit, counted, label = ''}: OwnFunding): boolean {
  return unit?.label ? isPercentUnit(unit.label) : saysPercent(counted) || saysPercent(label);
}

/** Replaces all sentences about municipalities with support, which are not true of other numbers. */
function messagesOf(funding: OwnFunding, {words, numbers}: ImportContext): Partial<CefFundingMapWords> {
  const counted = inPeriod(funding.counted || words.numbersColumn, funding, words);
  const meaning = (county: string) => {
    const code = funding.counties.find(({name}) => name === county)?.code ?? '';
    const status = funding.cells.get(code)?.status;
    return status && words.status[status];
  };
  const described = (county: string, value: number | null) => {
    const status = meaning(county);
    if (value === null) return `${county}: ${status ?? words.noNumber}`;
    return `${county}: ${numbers.integer(value)}${status ? `, ${status}` : ''}`;
  };
  // The legend gives the reason for hatching if there is only one; otherwise the bars give each county's reason.
  const reasons = new Set(
    funding.counties.flatMap(({name, municipalities}) => (municipalities === null ? [meaning(name)] : [])),
  );
  const [oneReason] = reasons;
  const unit = funding.unit?.label ?? '';
  const title = /%|prosent|per ?cent/i.test(counted) ? counted : words.caption(counted, unit);
  const more = leftOut(funding, words);
  const subject = more ? words.onTheMap(counted) : counted;
  return {
    heading: withFixed(inPeriod(funding.label ?? counted, funding, words), funding.only),
    municipalities: title,
    chart: title,
    caption: title,
    keyTitle: title,
    notListed: (reasons.size === 1 && oneReason) || words.noNumber,
    described,
    howToRead: words.counties,
    notListedNote: (counties, {list}) => words.countiesWithout(list(counties)),
    unit,
    ownFinding: ownFinding(funding, {words, numbers, counted, subject, more, described}),
  };
}

/** The name of numbers with their period, unless the name already includes the period. */
function inPeriod(name: string, {period}: OwnFunding, words: ImportContext['words']): string {
  const periodName = period && words.period(period);
  return periodName === undefined || [periodName, period!.label].some((text) => name.includes(text))
    ? name
    : words.caption(name, periodName);
}

/** A sentence on the rows that are not drawn, since one of them may be the highest of all. */
function leftOut({unmatched: rows, cells, countyDivision}: OwnFunding, words: ImportContext['words']): string {
  const count = (...reasons: UnmatchedRow['reason'][]) => rows.filter(({reason}) => reasons.includes(reason)).length;
  const [ofOtherYears, unknown] = [count('split', 'merged', 'divided', 'earlier'), count('unknown')];
  if (unknown > 0) return words.rowsLeftOut(rows.length, cells.size + rows.length, unknown);
  return ofOtherYears > 0 ? words.leftOut(ofOtherYears, cells.size + ofOtherYears, countyDivision) : '';
}

/** Notes on the other periods of a table: the map shows one. */
function otherPeriods(
  {otherPeriods: others, emptyPeriods: empty}: OwnFunding,
  {words, numbers}: ImportContext,
): OwnNote[] {
  const written = (all: typeof others) => (all.length > 5 ? all.length : numbers.list(all.map(words.period)));
  return [
    ...(others.length > 0 ? [words.otherPeriods(written(others))] : []),
    ...(empty.length > 0 ? [words.emptyPeriods(written(empty))] : []),
  ];
}

/** A note on the meanings of the signs after numbers. */
function signs({cells, unmatched}: OwnFunding, {words}: ImportContext): OwnNote[] {
  const meanings = new Map<string, string>();
  for (const {value, sign, status} of [...cells.values(), ...unmatched]) {
    if (value !== null && sign !== undefined && status) meanings.set(sign, words.status[status]);
  }
  return meanings.size === 0 ? [] : [words.signs([...meanings].map(([sign, meaning]) => words.sign(sign, meaning)))];
}

function ofTheReport(imported: OwnFunding, {edition, language, words, numbers}: ImportContext): OwnNote[] {
  const report = cefFunding(edition, language);
  // Comparing numbers of something else, of another year or of other counties would have no meaning.
  const isSame = imported.year === report.year && imported.countyDivision === divisionIn(report.countyDivision);
  if (imported.amountMillionEur === undefined || !isSame) return [words.nothingCompared];
  const format = (value: number | null) => (value === null ? words.noNumber : numbers.integer(value));
  const both = report.counties.flatMap((county) => {
    const other = imported.counties.find(({code}) => code === county.code);
    const [from, to] = [county.municipalities, other?.municipalities ?? null];
    return from === null && to === null ? [] : [{name: county.name, from, to}];
  });
  const items = both
    .filter(({from, to}) => from !== to)
    .map(({name, from, to}) => words.change(`${imported.year}`, name, format(from), format(to)));
  return [items.length === 0 ? words.same(both.length) : {heading: words.differs(items.length, both.length), items}];
}
