import {basename} from 'node:path';

/** Whether the name of a workbook has years, and none of them is that of its report. */
export function namesOtherYear(file: string, year: number): boolean {
  const named = basename(file).match(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g);
  return named !== null && !named.includes(`${year}`);
}
