import type {SquareMeaning} from '../../charts/unit-squares/tally.js';
import {chapterIds, type ChapterId} from '../../datasets/chapter-ids.js';
import {
  claimKinds,
  countClaims,
  countExceptions,
  kindOf,
  kindsIn,
  leadingCount,
  type ClaimKind,
} from '../../datasets/claim-counts.js';
import {reportClaims, type Claims, type Verdict} from '../../datasets/claims.js';
import {sectionsOf} from '../../datasets/source.js';
import type {FigureContext, FigureState} from '../../figure/declaration.js';
import {sentences, splitFinding} from '../../figure/headline.js';
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
  const first = leadingCount(counts);
  if (!first) return splitFinding([], [messages.noClaims]);
  const others = kindsIn(counts).slice(1);
  const rest = others.length > 0 && messages.others(counts, others);
  const found = countExceptions(verdicts);
  /** «De seks» follows a heading that counts them; elsewhere the sentence says which claims it is about. */
  const isCounted = first.kind === 'partly';
  const exceptions = counts.partly > 0 && messages.inPart({...found, isSole: found.isSole && isCounted});
  const under = isCounted ? sentences(exceptions, rest) : sentences(rest, exceptions);
  return splitFinding([messages.finding(first, chapter !== undefined)], under ? [under] : []);
}

/** How to read the squares of the claims, where some of the squares are hollow or lack a corner. */
export function squaresNote({claims, messages}: ClaimsState): string[] {
  const counts = countClaims(claims.verdicts);
  const {partly, never} = counts;
  const filled = partly + never > 0 && messages.filled(partly > 0);
  // The claim itself has the square of its kind where it has a single case, and otherwise the counts over the list have it.
  const isDrawn = (verdict: Verdict) => verdict.cases.length === 1 || kindsIn(counts).length > 1;
  const isSoFar = claims.verdicts.some((verdict) => kindOf(verdict) === 'soFar' && isDrawn(verdict));
  const sentence = sentences(filled, isSoFar && messages.noCorner);
  return sentence ? [sentence] : [];
}

/** The meaning of the square of a claim. */
export const meanings = {
  full: 'filled',
  soFar: 'soFar',
  partly: 'partly',
  never: 'against',
  untestable: 'unknown',
} as const satisfies Record<ClaimKind, SquareMeaning>;

/** A verdict with its place in the report. */
export interface PlacedVerdict {
  verdict: Verdict;
  position: number;
}

export interface ClaimGroup {
  kind: ClaimKind;
  verdicts: readonly PlacedVerdict[];
}

/** Statements grouped by their result, those that hold in the largest share of their cases first; results that no statement has are left out. */
export function claimsByKind(verdicts: readonly Verdict[]): ClaimGroup[] {
  const share = ({verdict: {holds, cases}}: PlacedVerdict) => holds / (cases.length || 1);
  const placed = verdicts.map((verdict, position) => ({verdict, position})).toSorted((a, b) => share(b) - share(a));
  return claimKinds
    .map((kind) => ({kind, verdicts: placed.filter(({verdict}) => kindOf(verdict) === kind)}))
    .filter((group) => group.verdicts.length > 0);
}
