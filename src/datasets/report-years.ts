import {reportYears} from '../../data/editions/years.js';

/** The year of the report that is asked for, or of the newest where that does not exist. */
export function reportYear(edition: string): string {
  return reportYears.includes(edition) ? edition : reportYears.at(-1)!;
}
