import {readSeveral} from '../i18n/read-several.js';
import {allNames, type Nameable} from './category-names.js';
import {comparePeriods, knownPeriods, periodOfCategory, readPeriod} from './period.js';
import {ImportError} from './import-error.js';
import type {DimensionMapping, OwnTrend, Period, Table, TableCategory, TableDimension, Unit} from './imported-data.js';
import {mostInTrend} from './limits.js';
import {listed, listOf, written} from './remedy.js';
import {isNothing} from './status-signs.js';

type Placed = Period & {place: number};
type Sized = Nameable & {unit?: Unit};
type Choice = Pick<DimensionMapping, 'periods' | 'from' | 'to'>;

/** «last 10» */
const lastPeriods = /^last\s+(\d{1,4})$/i;

/** The periods along the axis of a trend, in order: those that the author chooses, or all. */
export function periodsOf(dimension: TableDimension, choice: Choice): readonly Placed[] {
  const {id} = dimension;
  const path = `dimension.${id}.category`;
  const last = lastPeriods.exec((choice.periods ?? '').trim())?.[1];
  const named = last === undefined ? periodsNamed(dimension, choice.periods) : placed(dimension.categories);
  const periods = named.map(({category, place}) => {
    const period = periodOfCategory(category, path);
    if (!period) throw new ImportError('time', path, knownPeriods, category.id, {name: category.label});
    return {...period, place};
  });
  const other = periods.find(({kind}) => kind !== periods[0]!.kind);
  if (other) throw new ImportError('time', path, 'one kind of period', other.label, {name: other.label});
  if (new Set(periods.map((one) => one.id)).size < periods.length) {
    throw new ImportError('duplicate', path, 'different periods', periods.length, {name: periods[0]!.label});
  }
  const inOrder = periods.sort(comparePeriods);
  const within = last === undefined ? between(inOrder, choice) : inOrder.slice(-Math.max(1, Number(last)));
  const [count, most] = [within.length, mostInTrend.years];
  if (count > most) {
    const remedy = {attribute: 'periods', value: `last ${most}`};
    const expected = `at most ${most} periods, chosen as with ${written(remedy)} from ${listed(within)}`;
    throw new ImportError('too-many', `dimension.${id}`, expected, count, {name: 'years', count, most, remedy});
  }
  return within;
}

const placed = (categories: readonly TableCategory[]) => categories.map((category, place) => ({category, place}));

function periodsNamed({categories}: TableDimension, names: string | undefined) {
  const all = placed(categories);
  if (typeof names !== 'string' || names.trim() === '') return all;
  const items = all.map(({category, place}) => {
    const {id: name = category.id} = readPeriod(category.id) ?? readPeriod(category.label) ?? {};
    return {id: name, sourceId: category.id, label: category.label, category, place};
  });
  const known = new Set(items.map(({id}) => id));
  const asked = readSeveral(names, allNames(items)).map((one) => (known.has(one) ? one : (readPeriod(one)?.id ?? one)));
  const unknown = asked.find((one) => !known.has(one));
  if (unknown === undefined) return items.filter(({id}) => asked.includes(id));
  // Without a period that is named, the others would look like the whole choice.
  throw new ImportError('no-category', 'periods', `some of ${listed(items)}`, unknown, {
    name: unknown,
    choices: items.map((one) => one.label),
    remedy: listOf('periods', items.slice(-2)),
  });
}

/** Only more periods than there is room for are cut here: what is further outside an axis is not drawn anyway. */
function between(periods: readonly Placed[], {from, to}: Choice): readonly Placed[] {
  if (periods.length <= mostInTrend.years) return periods;
  const at = (name: unknown, otherwise: number) => {
    const place = periods.findIndex(({id, label}) => id === name || label === name);
    return place < 0 ? otherwise : place;
  };
  const ends = [at(from, 0), at(to, periods.length - 1)].sort((a, b) => a - b);
  return periods.slice(ends[0], ends[1]! + 1);
}

/** The common unit of the numbers: percentages and numbers of people cannot share an axis. */
export function unitOf({dimensions}: Table, measures: readonly Sized[], levels: readonly Sized[]): OwnTrend['unit'] {
  const only = dimensions.flatMap(({categories}) => (categories.length === 1 ? categories : []));
  const lists = [withUnits(measures), withUnits(levels), only] as const;
  const inOrder = lists.flatMap((list) => list.flatMap(({unit}) => unit ?? []));
  const measured = lists.find((list) => list.some(({unit}) => unit?.label.trim())) ?? only;
  const given = measured.flatMap(({unit}) => unit ?? []);
  // Of categories that are fixed, one alone may name the unit.
  const units =
    measured === only && given.some(({label}) => label.trim()) ? given.filter(({label}) => label.trim()) : given;
  const plainUnit = ({label}: Unit) => (isPercentUnit(label) ? '%' : label.trim().toLowerCase());
  const kinds = new Map(units.map((one) => [plainUnit(one), one.label.trim().toLowerCase()]));
  const labels = [...kinds.values()];
  const [unit = inOrder[0]] = units;
  if (!unit) return undefined;
  if (labels.length > 1) {
    const list = measured === lists[1] ? 'levels' : 'measures';
    const ofOneUnit = measured
      .filter((one) => one.unit && plainUnit(one.unit) === plainUnit(unit))
      .slice(0, mostInTrend[list]);
    throw new ImportError('units', 'dimension.category.unit', 'one unit for all', labels.join(', '), {
      ...mixedUnits(labels, measured),
      remedy: listOf(list, ofOneUnit),
    });
  }
  const decimals = Math.max(...inOrder.map((one) => one.decimals ?? -1));
  return {label: unit.label.trim(), percent: isPercentUnit(unit.label), ...(decimals >= 0 && {decimals})};
}

/** Units beside per cent and amounts that a name may end in. */
const countUnit =
  /^(?:antall?|tal|number|stk\.?|person[ea]r|persons|årsverk|tim[ea]r|hours|dag[ea]r|days|tonn(?:es)?|kg|km)$/i;

/** «Ansatte (antall)», «Lønn (kr)»: measures or levels whose names end in different units have these. */
function withUnits(items: readonly Sized[]): readonly Sized[] {
  const units = items.map(({label}) => {
    const text = /\(([^()]{1,40})\)$/.exec(label.trim())?.[1]?.trim() ?? '';
    return isPercentUnit(text) || amount.test(text) || countUnit.test(text) ? text : '';
  });
  if (new Set(units.filter(Boolean)).size < 2) return items;
  return items.map((one, i) => ({...one, unit: {...one.unit, label: one.unit?.label.trim() || units[i]!}}));
}

/** The units of measures or levels, or one unit and a measure or level without it. */
function mixedUnits(labels: readonly string[], measures: readonly Sized[]) {
  const choices = labels.filter((label) => label !== '');
  const without = measures.find(({unit}) => unit?.label.trim() === '');
  return choices.length === 1 && without ? {choices, name: without.label} : {choices};
}

export function isPercentUnit(label: string): boolean {
  return /^(%|pst\.?|prosent|pro ?cent|per ?cent|percentage)$/i.test(label.trim());
}

/** «Mill. kr», «1 000 kr», «1 000 liter»: no organisation has such a name. */
const amount = /^(?:10{0,2}[\s.]?000|mill|millioner|mrd|milliarder|tusen)[\s.]|^(?:kr|kroner|M?NOK|M?EUR|euro)\.?$/iu;

/** Whether a column of one text has the unit of all numbers, or a sign of none. «Enhet» may be an organisation, as PST is. */
export function isUnitOfAll(column: string, text: string, isAfterNumbers: boolean): boolean {
  const [name, ...clear] = /^(?:(måle)?(?:enhet|eining)|units?( of measure)?)$/i.exec(column) ?? [];
  if (name === undefined || clear.some(Boolean) || isNothing(text)) return name !== undefined;
  return (isPercentUnit(text) && text !== 'PST') || amount.test(text) || (isAfterNumbers && /^\p{Ll}/u.test(text));
}
