import {documents} from '../../data/editions/claims.js';
import {cefFunding, cefFundingEditions} from './cef-funding.js';
import {casesOf, type ClaimCase, type Evidence} from './claim-cases.js';
import {earlierYearsOf, missingYearsOf, reversalOf, type EarlierYear, type Reversal} from './claim-limits.js';
import {checkFigure, testSchema, type ClaimTest} from './claim-test.js';
import {chapterIds} from './chapter-ids.js';
import {asObject, DataError} from './data-error.js';
import {Editions} from './edition.js';
import {infosecTrend, infosecTrendEditions, type Trend} from './infosec-trend.js';
import {keyFigures, keyFiguresEditions} from './key-figures.js';
import {labelsOf} from './labels.js';
import * as schema from './schema.js';
import type {Infer} from './schema.js';
import {reportSource, textsOf, type Language, type Source} from './source.js';

const claimSchema = schema.object({
  id: schema.id,
  quotation: schema.quote,
  section: schema.section,
  chapter: schema.choice(chapterIds),
  test: testSchema,
  untested: schema.optional(schema.id),
  /** In how many cases the statement holds; `null` where the numbers cannot decide. */
  verdict: schema.nullable(schema.object({holds: schema.count, of: schema.count})),
});

type WrittenClaim = Infer<typeof claimSchema>;

export const claimsSchema = schema.object({
  year: schema.year,
  section: schema.section,
  claims: schema.list(claimSchema),
});

export interface Claim {
  id: string;
  /** The report's own words, in bokmål. */
  quotation: string;
  /** An English translation by the library, and no quotation. Readers of Norwegian need none. */
  translation: string | undefined;
  section: string;
  chapter: string;
  test: ClaimTest;
  /** The part of the statement that the test does not cover, in the reader's language. */
  untested: string | undefined;
}

/** The result of testing a statement against the numbers. */
export interface Verdict {
  claim: Claim;
  /** Cases with numbers; empty where the numbers cannot decide. */
  cases: readonly ClaimCase[];
  holds: number;
  /** The cases in which the statement does not hold. */
  exceptions: readonly ClaimCase[];
  /** Levels that the statement covers and that have no number for it. */
  missingLevels: readonly string[];
  /** Years of the test for which there is no number at all, where that leaves no case. */
  missingYears: readonly string[];
  reversal: Reversal | undefined;
  earlierYears: readonly EarlierYear[];
}

export interface Claims {
  year: number;
  verdicts: readonly Verdict[];
  /** The source of the statements. */
  source: Source;
  /** The source of the shares that most of the statements are tested against. */
  shares: Source;
  document: unknown;
}

export const claimsEditions = new Editions<Claims, Language>(
  documents,
  (document, language, year) => readClaims(document, language, evidenceOf(year, language)),
  [infosecTrendEditions, cefFundingEditions, keyFiguresEditions],
);

const evidenceOf = (year: string, language: Language): Evidence => ({
  trend: infosecTrend(year, language),
  funding: cefFunding(year, language),
  numbers: keyFigures(year, language),
});

export function reportClaims(edition: string | undefined, language: Language): Claims {
  return claimsEditions.get(edition, language);
}

/** The report's statements, tested against other shares than the report's. */
export function claimsAgainst(trend: Trend, edition: string, language: Language): Claims {
  const claims = reportClaims(edition, language);
  const evidence = {...evidenceOf(edition, language), trend};
  return {...claims, verdicts: claims.verdicts.map(({claim}) => evaluate(claim, evidence)), shares: trend.source};
}

/** @throws {DataError} when a statement cannot be read, or when the numbers contradict its stated verdict. */
export function readClaims(document: unknown, language: Language, evidence: Evidence): Claims {
  const data = asObject(document, 'document');
  const texts = textsOf(data, language);
  const {year, section, claims} = claimsSchema.read(document, '');
  const untestedIn = labelsOf(texts, language, 'untested');
  const translationOf = language === 'en' ? labelsOf(texts, language, 'translation') : () => undefined;
  const verdicts = claims.map(({verdict: stated, untested, ...written}, i) => {
    const path = `claims[${i}]`;
    checkFigure(written.test, `${path}.test`, evidence.numbers);
    const claim: Claim = {
      ...written,
      translation: translationOf(written.id),
      untested: untested === undefined ? undefined : untestedIn(untested),
    };
    const verdict = evaluate(claim, evidence);
    checkVerdict(verdict, stated, `${path} (${claim.id}).verdict`);
    return verdict;
  });
  return {
    year,
    verdicts,
    source: reportSource(data, language, [section]),
    shares: evidence.trend.source,
    document,
  };
}

/** Tests one statement against the numbers. */
export function evaluate(claim: Claim, evidence: Evidence): Verdict {
  const {cases, missingLevels} = casesOf(claim.test, evidence);
  const exceptions = cases.filter(({holds}) => !holds);
  return {
    claim,
    cases,
    holds: cases.length - exceptions.length,
    exceptions,
    missingLevels,
    missingYears: cases.length > 0 ? [] : missingYearsOf(claim.test, evidence.trend),
    reversal: reversalOf(claim.test, evidence.trend),
    earlierYears: earlierYearsOf(claim.test, evidence.trend),
  };
}

/** Numbers may change from one report to the next; a printed verdict must then be reconsidered, not changed silently. */
function checkVerdict({claim, cases, holds}: Verdict, stated: WrittenClaim['verdict'], path: string): void {
  const isSame = stated === null ? cases.length === 0 : stated.holds === holds && stated.of === cases.length;
  if (isSame) return;
  throw new DataError(path, `${holds} of ${cases.length}, as the numbers say of «${claim.quotation}»`, stated);
}
