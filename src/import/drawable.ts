import {ImportError} from './import-error.js';

/** Far beyond anything that is counted, and the difference of two such numbers is still a number. */
const most = 1e300;

/** @throws {ImportError} for numbers that no axis has room for. */
export function drawable(values: readonly (number | null)[]): void {
  const beyond = values.find((value) => Math.abs(value ?? 0) > most);
  if (beyond !== undefined)
    throw new ImportError('number', 'value', `between -${most} and ${most}`, beyond, {name: `${beyond}`});
}
