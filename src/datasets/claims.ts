import {documents} from '../../data/editions/claims.js';
import {cefFunding, cefFundingEditions} from './cef-funding.js';
import {casesOf, type ClaimCase, type Evidence} from './claim-cases.js';
import {earlierYearsOf, reversalOf, type EarlierYear, type Reversal} from './claim-limits.js';
import {readTest, type ClaimTest} from './claim-test.js';
import {asArray, asNumber, asObject, asString, DataError, own} from './data-error.js';
import {Editions} from './edition.js';
import {infosecTrend, infosecTrendEditions, type Trend} from './infosec-trend.js';
import {keyFigures, keyFiguresEditions} from './key-figures.js';
import {labelsOf} from './labels.js';
import {reportSource, textsOf, type Language, type Source} from './source.js';

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
  const untestedIn = labelsOf(texts, language, 'untested');
  const translationOf = language === 'en' ? labelsOf(texts, language, 'translation') : () => undefined;
  const verdicts = asArray(own(data, 'claims'), 'claims').map((value, i) => {
    const path = `claims[${i}]`;
    const fields = asObject(value, path);
    const untested = own(fields, 'untested');
    const id = asString(own(fields, 'id'), `${path}.id`);
    const claim: Claim = {
      id,
      quotation: asString(own(fields, 'quotation'), `${path}.quotation`),
      translation: translationOf(id),
      section: asString(own(fields, 'section'), `${path}.section`),
      chapter: asString(own(fields, 'chapter'), `${path}.chapter`),
      test: readTest(asObject(own(fields, 'test'), `${path}.test`), `${path}.test`, evidence.numbers),
      untested: untested === undefined ? undefined : untestedIn(asString(untested, `${path}.untested`)),
    };
    const verdict = evaluate(claim, evidence);
    checkVerdict(verdict, own(fields, 'verdict'), `${path} (${claim.id}).verdict`);
    return verdict;
  });
  return {
    year: asNumber(own(data, 'year'), 'year'),
    verdicts,
    source: reportSource(data, language, [asString(own(data, 'section'), 'section')]),
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
    reversal: reversalOf(claim.test, evidence.trend),
    earlierYears: earlierYearsOf(claim.test, evidence.trend),
  };
}

/** Numbers may change from one report to the next; a printed verdict must then be reconsidered, not changed silently. */
function checkVerdict({claim, cases, holds}: Verdict, stated: unknown, path: string): void {
  if (stated === null) {
    if (cases.length > 0) throw new DataError(path, `${holds} of ${cases.length}, as the numbers say`, stated);
    return;
  }
  const fields = asObject(stated, path);
  const [statedHolds, of] = [
    asNumber(own(fields, 'holds'), `${path}.holds`),
    asNumber(own(fields, 'of'), `${path}.of`),
  ];
  if (statedHolds !== holds || of !== cases.length) {
    throw new DataError(path, `${holds} of ${cases.length}, as the numbers say of «${claim.quotation}»`, stated);
  }
}
