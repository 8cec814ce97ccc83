import {html, type TemplateResult} from 'lit';
import type {ClaimCase} from '../../datasets/claim-cases.js';
import {kindOf} from '../../datasets/claim-counts.js';
import {isOfShares} from '../../datasets/claim-test.js';
import type {Claim, Claims, Verdict} from '../../datasets/claims.js';
import {infosecTrend} from '../../datasets/infosec-trend.js';
import type {FigureState} from '../../figure/declaration.js';
import {sourceLine, sourceName, sourceText} from '../../figure/source-line.js';
import {capital, uncapital} from '../../i18n/capital.js';
import type {TrendNames} from '../infosec-trend/finding-sentences.js';
import type {ReportClaimsWords} from './messages.nb.js';
import {outcomeOf} from './case-numbers.js';

/** The language, messages and number formats of a verdict, and the year of its report: the newest if left out. */
type Writing = Pick<FigureState<ReportClaimsWords>, 'language' | 'messages' | 'numbers'> & {
  readonly claims?: Pick<Claims, 'year'>;
};

/** The answer in a few words, including contrary numbers and untested parts: «stemmer bare delvis, nemlig i 9 av 10 tilfeller; ikke …». */
export function answerOf(verdict: Verdict, writing: Writing): string {
  return answerParts(verdict, writing).join('');
}

/** The same in parts, each beginning with the sign that joins it to the previous one. */
export function answerParts(verdict: Verdict, writing: Writing): readonly string[] {
  const {messages} = writing;
  const untested = verdict.cases.length > 0 && untestedIn(verdict, writing);
  return [...resultOf(verdict, writing), ...(untested ? [messages.untested(untested)] : [])];
}

/** The answer without the untested parts: «stemmer bare delvis, nemlig i 9 av 10 tilfeller», and the last change, where it is the other way. */
export function resultOf(verdict: Verdict, writing: Writing): readonly [string, ...string[]] {
  const {claim, holds, reversal} = verdict;
  return [
    outcomeIn(verdict, writing).join(', '),
    ...(reversal && holds > 0 && claim.test.kind === 'change'
      ? [writing.messages.reversal(claim.test.direction, reversal)]
      : []),
  ];
}

const outcomeIn = (verdict: Verdict, {messages}: Writing) =>
  outcomeOf({kind: kindOf(verdict), holds: verdict.holds, of: verdict.cases.length}, messages);

/** The verdict as the loudest words, and the number of cases on the same line. In a sentence it is in a button, which can have no `strong`. */
export function outcomeView(verdict: Verdict, writing: Writing, isInSentence = false): TemplateResult {
  const [outcome, count] = outcomeIn(verdict, writing);
  const words = isInSentence ? outcome : capital(outcome!);
  return html`${isInSentence ? html`<span class="outcome">${words}</span>` : html`<strong>${words}</strong>`}${count && html`, <span class="in-cases">${count}</span>`}`;
}

/** The parts after the answer as sentences: «Fra 2019 til 2020 gikk det andre veien: 9 av 10 andeler falt.» */
export function reservationsOf(verdict: Verdict, writing: Writing, parts = answerParts(verdict, writing)): string[] {
  return parts.slice(1).map((part) => `${capital(part.replace(/^[,;] /, ''))}.`);
}

/** The parts of a claim that its test does not cover. */
export function untestedIn({claim, missingLevels}: Verdict, writing: Writing): string {
  const {messages, numbers} = writing;
  const levels = missingLevels.map((id) => uncapital(namesIn(writing).level(id)));
  const parts = [numbers.list(levels), claim.untested ?? ''].filter((part) => part !== '');
  return parts.length < 2 ? parts.join('') : messages.besides(parts[0]!, parts[1]!);
}

/** How the claim was tested, where it does not hold, and its untested parts. */
export function detailsOf(verdict: Verdict, writing: Writing): string[] {
  const [test, ...limits] = methodOf(verdict, writing);
  return [test!, exceptionOf(verdict, writing) ?? '', ...limits].filter(Boolean);
}

/** The numbers that a test lacks, as a sentence; empty where it lacks none. */
export function missingIn({claim, cases, missingLevels, missingYears}: Verdict, writing: Writing): string {
  const {messages, numbers} = writing;
  const levels = missingLevels.map((id) => uncapital(namesIn(writing).level(id)));
  if (missingYears.length > 0) return messages.missingYears(missingYears, numbers);
  // Further levels of a statement are not among those that are compared.
  const also = claim.test.kind === 'lower' ? (claim.test.also ?? []) : [];
  const isApart = cases.length === 0 && isOfShares(claim.test) && missingLevels.every((id) => also.includes(id));
  if (isApart) return messages.noCommonMeasure;
  return levels.length > 0 ? messages.missing(levels, numbers) : '';
}

/** How the claim was tested, and its untested parts; where there are no numbers for its test, which of them are missing. */
export function methodOf(verdict: Verdict, writing: Writing): string[] {
  const {messages, numbers} = writing;
  const names = namesIn(writing);
  const {claim, cases, earlierYears} = verdict;
  const against = claim.test.kind === 'lower' ? claim.test.against : [];
  const missing = missingIn(verdict, writing);
  const isTested = cases.length > 0;
  return [
    messages.test(claim.test, names, numbers, isTested ? undefined : missing),
    ...(isTested && missing !== '' ? [missing] : []),
    ...earlierYears.map((earlier) => messages.earlier(earlier, against, names, numbers)),
  ];
}

/** The sentences on their test that several claims have in common; one claim shares none. */
export function sharedMethod(verdicts: readonly Verdict[], writing: Writing): string[] {
  const [first, ...others] = verdicts.map((verdict) => methodOf(verdict, writing));
  return others.length === 0 ? [] : first!.filter((sentence) => others.every((other) => other.includes(sentence)));
}

/** A claim in a row of a file: in the words of the report, followed by a translation where there is one. */
export const wordsOf = ({quotation, translation}: Claim): string[] =>
  translation === undefined ? [quotation] : [quotation, translation];

/** Where the claim does not hold, and by how much, as a sentence; `undefined` where it holds. */
export function exceptionOf(verdict: Verdict, writing: Writing): string | undefined {
  const numbers = exceptionsIn(verdict, writing);
  // A number that differs from the one in the claim is a sentence already.
  if (numbers === '' || verdict.exceptions[0]!.measure === undefined) return numbers || undefined;
  return writing.messages.exceptions(numbers, verdict.holds === 0);
}

/** The numbers that speak against the claim; empty where none does. */
export function exceptionsIn({exceptions}: Verdict, writing: Writing): string {
  return writing.numbers.list(exceptions.map((one) => caseOf(one, writing)));
}

/** The names of the report's own year: the newest may no longer have a level that its claims are about. */
export function namesIn({language, claims}: Writing): TrendNames & {series(level: string): number} {
  const trend = infosecTrend(claims && `${claims.year}`, language);
  return {
    measure: (id) => trend.measures.find((one) => one.id === id)?.short ?? id,
    level: (id) => trend.levels.find((one) => one.id === id)?.label ?? id,
    series: (id) =>
      Math.max(
        0,
        trend.levels.findIndex((one) => one.id === id),
      ),
  };
}

/** One number that a claim was tested on, or two that were compared. */
export function caseOf(one: ClaimCase, writing: Writing): string {
  const {messages, numbers} = writing;
  const {compared, holds} = one;
  if (compared?.unit !== 'count') return messages.caseOf(one, namesIn(writing), numbers);
  const value = numbers.exact(compared.value);
  return holds ? value : messages.differs(value, numbers.exact(compared.against));
}

/** The years and the unit of the numbers of a claim; undefined where it is about one number. */
export function caseHeadOf({claim: {test}}: Verdict, {messages: {changeHead, shareHead}}: Writing): string | undefined {
  if (test.kind === 'lower') return shareHead(test.year);
  return test.kind === 'change' || test.kind === 'change-comparison' ? changeHead(test.from, test.to) : undefined;
}

/** A case in words, and whether the claim holds in it or it is one of its exceptions. */
export function caseAnswer(one: ClaimCase, verdict: Verdict, writing: Writing): string {
  return `${capital(caseOf(one, writing))}: ${writing.messages.result(one.holds, verdict.holds > 0)}`;
}

/** Every case of a claim, on one line; empty where the claim cannot be tested. */
export function casesOf(verdict: Verdict, writing: Writing): string {
  return verdict.cases.map((one) => caseAnswer(one, verdict, writing)).join('; ');
}

/** The source of the shares that claims are tested on; undefined where no claim is about shares. */
export function sharesSource(claims: Claims, messages: ReportClaimsWords): TemplateResult | undefined {
  const shares = sharesOf(claims, messages);
  return shares && html` ${sourceLine(...shares, [])}`;
}

/** The sources of the claims and of the shares that they are tested on, as text for files. */
export function claimsSourceText(claims: Claims, messages: ReportClaimsWords): string {
  const shares = sharesOf(claims, messages);
  const text = shares && sourceText(...shares);
  return (
    sourceText(claims.source, messages) + (text ? `. ${text} (${shares[0].licence?.name ?? messages.noLicence})` : '')
  );
}

/** The names of these sources alone, for a card. */
export function claimsSourceName(claims: Claims, messages: ReportClaimsWords): string {
  const shares = sharesOf(claims, messages);
  return [sourceName(claims.source, messages), shares && sourceName(...shares)].filter(Boolean).join('. ');
}

function sharesOf({verdicts, shares}: Claims, messages: ReportClaimsWords) {
  const words = {...messages, source: messages.shares};
  return verdicts.some(({claim}) => isOfShares(claim.test)) ? ([{...shares, report: ''}, words] as const) : undefined;
}
