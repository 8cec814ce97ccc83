import {periodOfCategory} from './category-period.js';
import {ImportError} from './import-error.js';
import type {OwnTrend, Period, Table, TableDimension, Unit} from './imported-data.js';
import {mostInTrend} from './limits.js';
import {comparePeriods} from './period.js';

/** The periods along the axis of a trend, in order. */
export function periodsOf({id, categories}: TableDimension): (Period & {place: number})[] {
  const count = categories.length;
  if (count > mostInTrend.years) {
    throw new ImportError('too-many', `dimension.${id}`, `at most ${mostInTrend.years} periods`, count, {
      name: 'years',
      count,
      most: mostInTrend.years,
    });
  }
  const periods = categories.map((category, place) => {
    const period = periodOfCategory(category, `dimension.${id}.category`);
    if (!period)
      throw new ImportError('time', `dimension.${id}.category`, 'a year, a quarter or a month', category.id, {
        name: category.label,
      });
    return {...period, place};
  });
  const other = periods.find(({kind}) => kind !== periods[0]!.kind);
  if (other)
    throw new ImportError('time', `dimension.${id}.category`, 'one kind of period', other.label, {name: other.label});
  if (new Set(periods.map((one) => one.id)).size < count) {
    throw new ImportError('duplicate', `dimension.${id}.category`, 'different periods', count, {
      name: periods[0]!.label,
    });
  }
  return periods.sort(comparePeriods);
}

/** The common unit of the measures: percentages and numbers of people cannot share an axis. */
export function unitOf({dimensions}: Table, measures: readonly {unit?: Unit}[]): OwnTrend['unit'] {
  const ofMeasures = measures.flatMap(({unit}) => unit ?? []);
  const units =
    ofMeasures.length > 0
      ? ofMeasures
      : dimensions.flatMap(({categories}) => categories.flatMap(({unit}) => unit ?? []));
  const labels = [...new Set(units.map(({label}) => label.trim().toLowerCase()))];
  if (labels.length > 1)
    throw new ImportError('units', 'dimension.category.unit', 'one unit for all', labels.join(', '), {choices: labels});
  const [unit] = units;
  if (!unit) return undefined;
  const decimals = Math.max(...units.map((one) => one.decimals ?? -1));
  return {label: unit.label.trim(), percent: isPercentUnit(unit.label), ...(decimals >= 0 && {decimals})};
}

export function isPercentUnit(label: string): boolean {
  return /^(%|pst\.?|prosent|pro ?cent|per ?cent|percentage)$/i.test(label.trim());
}
