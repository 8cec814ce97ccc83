import {reportYears} from '../../data/editions/years.js';

/** The requested year, or that of the newest report where the requested one does not exist. */
export function reportYear(edition: string): string {
  return reportYears.includes(edition) ? edition : reportYears.at(-1)!;
}
