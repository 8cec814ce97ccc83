import {html, type TemplateResult} from 'lit';
import {uncapital} from '../../i18n/capital.js';
import {words as nb, type ReportClaimsWords} from './messages.nb.js';
import type {Numbers} from '../../i18n/numbers.js';
import {texts} from '../../i18n/texts.js';
import type {TrendNames} from '../infosec-trend/finding-sentences.js';
import type {ClaimCase} from '../../datasets/claim-cases.js';
import {isOfShares} from '../../datasets/claim-test.js';
import type {Claim, Claims, Verdict} from '../../datasets/claims.js';
import {infosecTrend} from '../../datasets/infosec-trend.js';
import type {Language} from '../../datasets/source.js';
import {sourceLine, sourceText} from '../../figure/source-line.js';

export const claimTexts = texts<ReportClaimsWords>(nb, {
  nn: () => import('./messages.nn.js'),
  en: () => import('./messages.en.js'),
});

/** The answer in a few words: «holder i 9 av 10 tilfeller». */
export function answerOf({cases, holds}: Verdict, words: ReportClaimsWords): string {
  return cases.length === 0 ? words.untestable : words.holds(holds, cases.length);
}

/** How the statement was tested, where it does not hold, and what it could not be tested for. */
export function detailsOf(verdict: Verdict, words: ReportClaimsWords, numbers: Numbers, language: Language): string[] {
  const names = namesIn(language);
  const {claim, exceptions, missingLevels} = verdict;
  return [
    words.test(claim.test, names, numbers),
    ...(exceptions.length > 0 ? [whatElse(verdict, words, names, numbers)] : []),
    ...(missingLevels.length > 0
      ? [
          words.missing(
            missingLevels.map((id) => uncapital(names.level(id))),
            numbers,
          ),
        ]
      : []),
  ];
}

function namesIn(language: Language): TrendNames {
  const trend = infosecTrend(undefined, language);
  return {
    measure: (id) => trend.measures.find((one) => one.id === id)?.short ?? id,
    level: (id) => trend.levels.find((one) => one.id === id)?.label ?? id,
  };
}

/** One number that a statement was held against, or two that were compared. */
export function caseOf(
  {test}: Claim,
  one: ClaimCase,
  words: ReportClaimsWords,
  numbers: Numbers,
  language: Language,
): string {
  const {compared, holds} = one;
  if (compared?.unit !== 'count') return words.caseOf(one, namesIn(language), numbers);
  const value = numbers.exact(compared.value);
  return holds && test.kind !== 'before-after' ? value : words.differs(test, value, numbers.exact(compared.against));
}

/** Where a statement does not hold, and by how much. */
function whatElse(
  {claim, exceptions, holds}: Verdict,
  words: ReportClaimsWords,
  names: TrendNames,
  numbers: Numbers,
): string {
  const [only] = exceptions;
  return only?.compared?.unit === 'count'
    ? words.differs(claim.test, numbers.exact(only.compared.value), numbers.exact(only.compared.against))
    : words.exceptions(exceptions, holds === 0, names, numbers);
}

/** Where the statements come from, and the shares that they are held against. */
export function claimsSource(claims: Claims, words: ReportClaimsWords): TemplateResult {
  const shares = sharesOf(claims, words);
  return sourceLine(claims.source, words, [], shares && html` ${sourceLine(...shares, [])}`);
}

/** The same as text, for files. */
export function claimsSourceText(claims: Claims, words: ReportClaimsWords): string {
  const shares = sharesOf(claims, words);
  const of = shares && sourceText(...shares);
  return sourceText(claims.source, words) + (of ? `. ${of} (${shares[0].licence?.name ?? words.noLicence})` : '');
}

function sharesOf({verdicts, shares}: Claims, words: ReportClaimsWords) {
  const isShown = verdicts.some(({claim}) => isOfShares(claim.test));
  return isShown
    ? ([
        {...shares, report: ''},
        {...words, source: words.shares},
      ] as const)
    : undefined;
}
