import {isOfShares} from '../../datasets/claim-test.js';
import {reportClaims, type Claims, type Verdict} from '../../datasets/claims.js';
import {sectionsOf} from '../../datasets/source.js';
import type {FigureContext} from '../../figure/declaration.js';
import {splitFinding} from '../../figure/headline.js';
import {toText} from '../../figure/to-text.js';
import {capital} from '../../i18n/capital.js';
import type {OwnClaims} from '../report-claims/import.js';
import type {ReportClaimsWords} from '../report-claims/messages.nb.js';
import type {ClaimsState} from '../report-claims/state.js';
import {answerParts, detailsOf, reservationsOf} from '../report-claims/verdict-text.js';

export interface ClaimOptions {
  ref?: string | undefined;
  claim?: string | undefined;
  group?: string | undefined;
}

export interface ClaimState extends ClaimsState {
  /** The verdict on the claim; `undefined` where there is no such claim. */
  verdict: Verdict | undefined;
  /** The author's name for the claim. */
  name: string;
  /** The source of the numbers behind the answer, where they are not the report's. */
  importNote: string | undefined;
  /** Whether the claim is a figure of its own, and not part of a sentence. */
  isAlone: boolean;
}

export function claimState(
  options: ClaimOptions,
  {language, messages, numbers, view, edition, imported, importNote, option}: FigureContext<ReportClaimsWords>,
): ClaimState {
  const report = reportClaims(edition, language);
  const name = options.claim ?? options.ref;
  const ids = report.verdicts.map(({claim}) => claim.id);
  const id = option('ref', name, ids);
  const find = ({verdicts}: Claims) => verdicts.find(({claim}) => claim.id === id);
  const test = find(report)?.claim.test;
  // Imported shares are no evidence on a claim about something else.
  const ignoresImport = test === undefined || !isOfShares(test);
  const importedClaims = ignoresImport ? undefined : (imported as OwnClaims | undefined);
  const claims = importedClaims ?? report;
  const verdict = find(claims);
  return {
    language,
    messages,
    numbers: importedClaims?.numbers ?? numbers,
    claims: {
      ...claims,
      verdicts: verdict ? [verdict] : [],
      source: {...claims.source, ...(verdict && {sections: sectionsOf([verdict.claim])})},
    },
    isInGroup: toText(options.group) !== '',
    ignoresImport,
    verdict,
    name: toText(name),
    importNote: importedClaims && importNote,
    isAlone: view === 'block',
  };
}

/** The answer as a headline; its other parts follow in the finding. */
export function claimText(state: ClaimState): ReturnType<typeof splitFinding> {
  const {verdict} = state;
  if (!verdict) return {headline: undefined, finding: ''};
  const [answer = ''] = answerParts(verdict, state);
  return splitFinding([`${capital(answer)}.`], [...reservationsOf(verdict, state), ...detailsOf(verdict, state)]);
}
