import {cefFunding} from '../../datasets/cef-funding.js';
import {countyDivisions, firstYearOf, splitIn2024} from '../../datasets/county-divisions.js';
import {divisionIn} from '../../datasets/division-years.js';
import type {OwnFunding, UnmatchedRow} from '../../import/imported-data.js';
import type {ImportContext, OwnNote} from '../../import/importer.js';

/** How the counties of other numbers differ from those of the report; nothing where they are the same. */
export function divisionNotes({countyDivision: shown}: OwnFunding, context: ImportContext): OwnNote[] {
  const {edition, language, words, numbers} = context;
  const ofReport = divisionIn(cefFunding(edition, language).countyDivision);
  if (shown === ofReport) return [];
  const names = Object.assign({}, ...countyDivisions.map(({counties}) => counties)) as Readonly<Record<string, string>>;
  const divided = Object.entries(splitIn2024).map(([whole, parts]) =>
    words.divided(names[whole]!, numbers.list(parts.map((code) => names[code]!))),
  );
  return [[words.otherDivision(shown, edition, ofReport), ...divided].join(' ')];
}

/** A heading with more names is not read; the list under it has all of them. */
const mostInHeading = 20;

/** Lists each county that the map does not have, with its number. */
export function unmatchedRows(funding: OwnFunding, {words, numbers}: ImportContext): OwnNote[] {
  const {unmatched: rows} = funding;
  if (rows.length === 0) return [];
  const items = rows.map((row) => {
    const missing = row.status ? words.status[row.status] : words.noNumber;
    const number = row.value === null ? missing : `${numbers.integer(row.value)} ${row.sign ?? ''}`.trim();
    return `${row.name}: ${number}. ${reasonOf(row, funding, words)}`;
  });
  const names = rows.slice(0, mostInHeading).map(({name}) => name);
  const heading = words.unmatchedHeading(numbers.list(rows.length > names.length ? [...names, '…'] : names));
  return [{heading, items}];
}

/** Why the map does not have a row. */
export function reasonOf(
  {name, reason, within = ''}: UnmatchedRow,
  {counties, countyDivision}: OwnFunding,
  words: ImportContext['words'],
): string {
  const whole = counties.find(({code}) => code === within)?.name ?? within;
  return words.unmatched[reason](name, whole, firstYearOf(within) ?? countyDivision);
}
