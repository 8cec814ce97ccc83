import {uncapital} from '../../locale/capital.js';
import {words as nb, type ReportClaimsWords} from '../../locale/nb/report-claims.js';
import type {Numbers} from '../../locale/numbers.js';
import {texts} from '../../locale/texts.js';
import type {TrendNames} from '../../locale/trend-finding.js';
import type {ClaimCase} from '../../model/claim-cases.js';
import type {Claim, Verdict} from '../../model/claims.js';
import {infosecTrend} from '../../model/infosec-trend.js';
import type {Language} from '../../model/source.js';
import type {Mention} from '../../views/selection.js';

export const claimTexts = texts<ReportClaimsWords>(nb, {
  nn: () => import('../../locale/nn/report-claims.js'),
  en: () => import('../../locale/en/report-claims.js'),
});

/** The answer in a few words: «holder i 9 av 10». */
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

/** The marks that a statement speaks of. */
export function marksOf({cases}: Verdict): Mention[] {
  return cases.flatMap(({marks}) => marks as readonly Mention[]);
}
