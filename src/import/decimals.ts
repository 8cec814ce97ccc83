import type {Numbers} from '../i18n/numbers.js';
import type {OwnTrend, Unit} from './imported-data.js';
import {mostDecimals} from './number.js';
import {ImportError} from './import-error.js';
import {valuesOf} from './trend-values.js';

/** The most decimals of a number, except where it would then have too few significant digits. */
const mostOfOrdinary = 6;

/** The fewest significant digits of a number whose other decimals are left out: no error exceeds 0.05 %. */
const leastSignificant = 4;

/** Decimal digits that floating point preserves. Later digits, as of 0.1 + 0.2, are rounding errors. */
const significantKept = 15;

/**
 * The decimals of the number with the most: up to six, or as many as are needed for four significant digits.
 *
 * @throws {ImportError} for a number that would need more than can be written.
 */
export function decimalsOf(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, decimalsOfOne(value)), 0);
}

function decimalsOfOne(value: number): number {
  const [digits = '', exponent] = Number(value.toPrecision(significantKept)).toExponential().split('e');
  const power = Number(exponent);
  const all = Math.max(0, (digits.split('.')[1] ?? '').length - power);
  const decimals = Math.min(all, Math.max(mostOfOrdinary, leastSignificant - 1 - power));
  if (decimals > mostDecimals) throw new ImportError('long-number', 'value', `at most ${mostDecimals} decimals`, value);
  return decimals;
}

/** The decimals that a source states, or more where its numbers have more, so that figure and sentences agree. */
export function decimalsShown(values: readonly number[], unit: Unit | undefined): number {
  return Math.max(unit?.decimals ?? 0, decimalsOf(values));
}

/** A trend with the decimals of its numbers. */
export function withDecimals(trend: OwnTrend): OwnTrend & {decimals: number} {
  return {...trend, decimals: decimalsShown(valuesOf(trend), trend.unit)};
}

/** Number formats with these decimals as the default. */
export function writtenWith(decimals: number, numbers: Numbers): Numbers {
  return {
    ...numbers,
    decimal: (value, digits = decimals) => numbers.decimal(value, digits),
    signed: (value, digits = decimals) => numbers.signed(value, digits),
  };
}
