import {cefFunding} from '../../datasets/cef-funding.js';
import {countyDivisions, splitIn2024} from '../../datasets/county-divisions.js';
import {divisionIn} from '../../datasets/division-years.js';
import type {OwnFunding} from '../../import/imported-data.js';
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
