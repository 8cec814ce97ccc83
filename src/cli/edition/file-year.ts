import {basename} from 'node:path';

/** Whether the name of a file has another year: its only number that can be one, and is no part of a date or a period. */
export function namesOtherYear(file: string, year: number): boolean {
  const numbers = [...basename(file).matchAll(/(?<!\d[.–-]?)\d{4}(?![.–-]?\d)/g)].map(([digits]) => Number(digits));
  const [named, ...others] = numbers.filter((one) => one >= 1900 && one <= 2200);
  return named !== undefined && others.length === 0 && named !== year;
}
