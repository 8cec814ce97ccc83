import {ImportError} from './import-error.js';

/** Far larger than any real number in the data; the difference of two such numbers is still finite. */
const most = 1e300;

/** @throws {ImportError} for numbers that do not fit on any axis. */
export function drawable(values: readonly (number | null)[]): void {
  const beyond = values.find((value) => Math.abs(value ?? 0) > most);
  if (beyond !== undefined)
    throw new ImportError('number', 'value', `between -${most} and ${most}`, beyond, {name: `${beyond}`});
}
