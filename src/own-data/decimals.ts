import type {Numbers} from '../locale/numbers.js';
import type {OwnTrend} from '../model/own-data.js';
import {valuesOf} from './trend-values.js';

/** As many decimals as the number with the most has: up to six, or more where the largest would otherwise be zero. */
export function decimalsOf(values: readonly number[]): number {
  const largest = Math.max(...values.map(Math.abs));
  const most = largest > 0 ? Math.min(20, Math.max(6, Math.ceil(3 - Math.log10(largest)))) : 0;
  const decimals = (value: number) => {
    for (let count = 0; count < most; count++) if (Number(value.toFixed(count)) === value) return count;
    return most;
  };
  return Math.max(0, ...values.map(decimals));
}

/** A trend that knows its decimals: those that its source shows, or those that its numbers have. */
export function withDecimals(trend: OwnTrend): OwnTrend & {decimals: number} {
  return {...trend, decimals: trend.unit?.decimals ?? decimalsOf(valuesOf(trend))};
}

/** Numbers are written with these decimals unless others are asked for. */
export function writtenWith(decimals: number, numbers: Numbers): Numbers {
  return {
    ...numbers,
    decimal: (value, digits = decimals) => numbers.decimal(value, digits),
    signed: (value, digits = decimals) => numbers.signed(value, digits),
  };
}
