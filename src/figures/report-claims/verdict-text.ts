import {html, type TemplateResult} from 'lit';
import type {ClaimCase} from '../../datasets/claim-cases.js';
import {isOfShares} from '../../datasets/claim-test.js';
import type {Claim, Claims, Verdict} from '../../datasets/claims.js';
import {infosecTrend} from '../../datasets/infosec-trend.js';
import type {Language} from '../../datasets/source.js';
import type {FigureState} from '../../figure/declaration.js';
import {sourceLine, sourceText} from '../../figure/source-line.js';
import {uncapital} from '../../i18n/capital.js';
import type {TrendNames} from '../infosec-trend/finding-sentences.js';
import type {ReportClaimsWords} from './messages.nb.js';

/** What a verdict is written with. */
type Writing = Pick<FigureState<ReportClaimsWords>, 'language' | 'messages' | 'numbers'>;

/** The answer in a few words: «holder i 9 av 10 tilfeller». */
export function answerOf({cases, holds}: Verdict, messages: ReportClaimsWords): string {
  return cases.length === 0 ? messages.untestable : messages.holds(holds, cases.length);
}

/** How the claim was tested, where it does not hold, and what it could not be tested for. */
export function detailsOf(verdict: Verdict, writing: Writing): string[] {
  const {language, messages, numbers} = writing;
  const names = namesIn(language);
  const {claim, exceptions, missingLevels} = verdict;
  const missing = missingLevels.map((id) => uncapital(names.level(id)));
  return [
    messages.test(claim.test, names, numbers),
    ...(exceptions.length > 0 ? [exceptionText(verdict, names, writing)] : []),
    ...(missing.length > 0 ? [messages.missing(missing, numbers)] : []),
  ];
}

function namesIn(language: Language): TrendNames {
  const trend = infosecTrend(undefined, language);
  return {
    measure: (id) => trend.measures.find((one) => one.id === id)?.short ?? id,
    level: (id) => trend.levels.find((one) => one.id === id)?.label ?? id,
  };
}

/** One number that a claim was held against, or two that were compared. */
export function caseOf({test}: Claim, one: ClaimCase, {language, messages, numbers}: Writing): string {
  const {compared, holds} = one;
  if (compared?.unit !== 'count') return messages.caseOf(one, namesIn(language), numbers);
  const value = numbers.exact(compared.value);
  return holds && test.kind !== 'before-after' ? value : messages.differs(test, value, numbers.exact(compared.against));
}

/** Where a claim does not hold, and by how much. */
function exceptionText({claim, exceptions, holds}: Verdict, names: TrendNames, {messages, numbers}: Writing): string {
  const [only] = exceptions;
  return only?.compared?.unit === 'count'
    ? messages.differs(claim.test, numbers.exact(only.compared.value), numbers.exact(only.compared.against))
    : messages.exceptions(exceptions, holds === 0, names, numbers);
}

/** The source of the shares that claims are held against; nothing where no claim is about shares. */
export function sharesSource(claims: Claims, messages: ReportClaimsWords): TemplateResult | undefined {
  const shares = sharesOf(claims, messages);
  return shares && html` ${sourceLine(...shares, [])}`;
}

/** Where the claims come from, and the shares that they are held against: as text, for files. */
export function claimsSourceText(claims: Claims, messages: ReportClaimsWords): string {
  const shares = sharesOf(claims, messages);
  const text = shares && sourceText(...shares);
  return (
    sourceText(claims.source, messages) + (text ? `. ${text} (${shares[0].licence?.name ?? messages.noLicence})` : '')
  );
}

function sharesOf({verdicts, shares}: Claims, messages: ReportClaimsWords) {
  const isShown = verdicts.some(({claim}) => isOfShares(claim.test));
  return isShown
    ? ([
        {...shares, report: ''},
        {...messages, source: messages.shares},
      ] as const)
    : undefined;
}
