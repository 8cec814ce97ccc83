import type {Numbers} from '../locale/numbers.js';
import type {OwnTrend, Unit} from '../model/own-data.js';
import {isTiny, mostDecimals} from '../readers/number.js';
import {Refusal} from '../readers/refusal.js';
import {valuesOf} from './trend-values.js';

/**
 * As many decimals as the number with the most has: up to six, or more where the largest would otherwise be zero, and
 * always so many that none becomes zero.
 *
 * @throws {Refusal} for a number that would need more than can be written.
 */
export function decimalsOf(values: readonly number[]): number {
  const tiny = values.find(isTiny);
  if (tiny !== undefined) throw new Refusal('long-number', 'value', `at most ${mostDecimals} decimals`, tiny);
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  if (sizes.length === 0) return 0;
  const before = (size: number) => Math.ceil(-Math.log10(size));
  const most = Math.min(mostDecimals, Math.max(6, before(Math.max(...sizes)) + 3, before(Math.min(...sizes))));
  const decimals = (value: number) => {
    for (let count = 0; count < most; count++) if (Number(value.toFixed(count)) === value) return count;
    return most;
  };
  return Math.max(...values.map(decimals));
}

/**
 * The decimals that a source says it shows, or up to six where its numbers have more: what is shown and what is said of
 * them agree. The rest is what computers leave, as of 0.1 + 0.2. A source that says nothing shows all.
 */
export function decimalsShown(values: readonly number[], unit: Unit | undefined): number {
  if (unit?.decimals === undefined) return decimalsOf(values);
  return Math.max(unit.decimals, decimalsOf(values.map((value) => Number(value.toFixed(6)))));
}

/** A trend that knows its decimals. */
export function withDecimals(trend: OwnTrend): OwnTrend & {decimals: number} {
  return {...trend, decimals: decimalsShown(valuesOf(trend), trend.unit)};
}

/** Numbers are written with these decimals unless others are asked for. */
export function writtenWith(decimals: number, numbers: Numbers): Numbers {
  return {
    ...numbers,
    decimal: (value, digits = decimals) => numbers.decimal(value, digits),
    signed: (value, digits = decimals) => numbers.signed(value, digits),
  };
}
