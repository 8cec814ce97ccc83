import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {readCefFunding} from '../../datasets/cef-funding.js';
import {isOfShares} from '../../datasets/claim-test.js';
import {claimsAgainst, claimsEditions, evaluate, readClaims, type Verdict} from '../../datasets/claims.js';
import {infosecTrendEditions, type Trend} from '../../datasets/infosec-trend.js';
import {readKeyFigures} from '../../datasets/key-figures.js';
import type {Language} from '../../datasets/source.js';
import {isLikeReport, within} from '../../import/like-report.js';
import type {ParsedSource} from '../../import/imported-data.js';
import {trendFrom} from '../../import/trend-from.js';
import {withNumbers} from '../topics.js';
import {answerIn} from './watched.js';

/** A claim of the report that comes to something else with the numbers of the source. */
export interface ClaimChange {
  id: string;
  quotation: string;
  before: {holds: number; of: number};
  now: {holds: number; of: number};
}

/**
 * The claims with another verdict, of the report in the folder of a file, or else of the report in the package. Only cells
 * that both have are compared, so that nothing but a revised number changes a verdict.
 */
export function changedClaims(file: string, published: ParsedSource, current: ParsedSource): ClaimChange[] {
  const [before, now] = [trendFrom(published, {}, 'nb'), trendFrom(current, {}, 'nb')];
  if (![before, now].every((trend) => isLikeReport(trend, infosecTrendEditions.newest))) return [];
  const test = testerIn(dirname(file));
  const fresh = test(within(now, before));
  return test(within(before, now)).flatMap((verdict, i): ClaimChange[] => {
    const other = fresh[i];
    if (!other || !isOfShares(verdict.claim.test)) return [];
    const [old, found] = [countOf(verdict), countOf(other)];
    if (old.holds === found.holds && old.of === found.of) return [];
    return [{id: verdict.claim.id, quotation: verdict.claim.quotation, before: old, now: found}];
  });
}

const countOf = ({holds, cases}: Verdict) => ({holds, of: cases.length});

/** Tests the claims of a report against other shares. */
function testerIn(folder: string): (trend: Trend) => readonly Verdict[] {
  const language: Language = 'nb';
  if (!['claims', 'cef-funding', 'key-figures', 'infosec-trend'].every((name) => existsSync(pathOf(folder, name))))
    return (trend) => claimsAgainst(trend, claimsEditions.newest, language).verdicts;
  const documentOf = (name: string) => answerIn(pathOf(folder, name), false)?.document;
  const own = answerIn(pathOf(folder, 'infosec-trend'), false);
  if (!own) return () => [];
  const evidence = {
    trend: trendFrom(own, {}, language),
    funding: readCefFunding(documentOf('cef-funding'), language),
    numbers: readKeyFigures(withNumbers(documentOf('key-figures'), documentOf), language),
  };
  const {verdicts} = readClaims(documentOf('claims'), language, evidence);
  return (trend) => verdicts.map(({claim}) => evaluate(claim, {...evidence, trend}));
}

const pathOf = (folder: string, name: string) => join(folder, `${name}.json`);
