import {Refusal} from '../readers/refusal.js';
import {mostDecimals} from './decimals.js';

/** Far beyond anything that is counted, and the difference of two such numbers is still a number. */
const most = 1e300;

/** Anything less would be written as zero. */
const least = 10 ** -mostDecimals;

/** @throws {Refusal} for numbers that no axis has room for, and for those that could not be told from zero. */
export function drawable(values: readonly (number | null)[]): void {
  const beyond = values.find((value) => Math.abs(value ?? 0) > most);
  if (beyond !== undefined)
    throw new Refusal('number', 'value', `between -${most} and ${most}`, beyond, {name: `${beyond}`});
  const tiny = values.find((value) => value !== null && value !== 0 && Math.abs(value) < least);
  if (tiny !== undefined) throw new Refusal('long-number', 'value', `at most ${mostDecimals} decimals`, tiny);
}
