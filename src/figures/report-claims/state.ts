import {chapterIds, type ChapterId} from '../../datasets/chapter-ids.js';
import {countClaims} from '../../datasets/claim-counts.js';
import {reportClaims, type Claims} from '../../datasets/claims.js';
import {sectionsOf} from '../../datasets/sections.js';
import type {FigureContext, FigureState} from '../../figure/declaration.js';
import {headlineOf, splitFinding} from '../../figure/headline.js';
import {toText} from '../../figure/to-text.js';
import type {OwnClaims} from './import.js';
import type {ReportClaimsWords} from './messages.nb.js';

export interface ClaimsOptions {
  chapter?: string | undefined;
  group?: string | undefined;
}

export interface ClaimsState extends FigureState<ReportClaimsWords> {
  /** The claims that are shown. */
  claims: Claims;
  /** Whether other figures can show the marks of a claim. */
  isInGroup: boolean;
  /** The chapter of the claims; undefined where they are from all chapters. */
  chapter?: ChapterId | undefined;
}

export function claimsState(
  options: ClaimsOptions,
  {language, messages, numbers, edition, imported, option}: FigureContext<ReportClaimsWords>,
): ClaimsState {
  const importedClaims = imported as OwnClaims | undefined;
  const claims = importedClaims ?? reportClaims(edition, language);
  const chapter = option('chapter', options.chapter, chapterIds);
  const verdicts = claims.verdicts.filter(({claim}) => chapter === undefined || claim.chapter === chapter);
  const sections = sectionsOf(verdicts.map(({claim}) => claim));
  return {
    language,
    messages,
    // The decimals of the imported numbers, so that two compared numbers do not look alike.
    numbers: importedClaims?.numbers ?? numbers,
    claims: {...claims, verdicts, source: {...claims.source, sections}},
    chapter,
    isInGroup: toText(options.group) !== '',
  };
}

export function claimsText({claims: {verdicts}, chapter, messages}: ClaimsState): ReturnType<typeof splitFinding> {
  const counts = countClaims(verdicts);
  const finding = messages.finding(counts);
  if (counts.all < 2) return counts.all === 0 ? splitFinding([], [finding]) : splitFinding([finding], []);
  if (counts.all === counts.untestable) return splitFinding([finding], []);
  const [whole, short] = messages.headline(counts, chapter !== undefined).map((text) => headlineOf(text));
  const headline = whole ?? short;
  // The long headline has all verdicts; it lacks only the untested parts of claims that hold.
  return {headline, finding: whole ? (counts.soFar > 0 ? messages.soFar(counts) : '') : finding};
}

export function notesOf({messages}: ClaimsState, view: 'list' | 'table'): string[] {
  return [view === 'list' ? squaresNote(messages) : messages.howToRead, messages.onePart];
}

/** How to read claims with their squares: in the list on the page, and in a picture. */
export function squaresNote({howToRead, filled}: ReportClaimsWords): string {
  return `${howToRead} ${filled}`;
}
