import {evidenceIn, type Folder} from '../cli/topics.js';
import {readClaims, type Verdict} from '../datasets/claims.js';
import type {goalsSchema, ResultEvidence} from '../datasets/goals.js';
import {readGuidance} from '../datasets/guidance.js';
import {readPartnerNetwork} from '../datasets/partners.js';
import type {Infer} from '../datasets/schema.js';
import {languages, type Language} from '../datasets/source.js';
import type {ReportClaimsWords} from '../figures/report-claims/messages.nb.js';
import {numbersIn} from '../i18n/numbers.js';

type Chapter = Infer<typeof goalsSchema>['chapters'][number];
export type ResultInChapter = Chapter['goals'][number]['results'][number] & {chapter: Pick<Chapter, 'id' | 'section'>};

const words = new Map<Language, ReportClaimsWords>();
for (const language of languages) {
  const module = (await import(`../figures/report-claims/messages.${language}.js`)) as {words: ReportClaimsWords};
  words.set(language, module.words);
}

const inLanguages = (text: (language: Language) => string) =>
  Object.fromEntries(languages.map((language) => [language, text(language)])) as Record<Language, string>;

/** Guides by publisher, those with most first. */
export function guidesOf({figure}: ResultInChapter, folder: Folder): ResultEvidence {
  const {guides, publishers} = readGuidance(folder('guidance'), 'nb');
  const {publisher} = figure!.select;
  const counted = publishers
    .filter(({id}) => publisher === undefined || id === publisher)
    .map(({id}) => ({id, count: guides.filter((guide) => guide.publisher === id).length}))
    .toSorted((a, b) => b.count - a.count);
  return {names: counted.map(({id}) => id), guides: counted.reduce((sum, {count}) => sum + count, 0)};
}

/** The partners that a result names in its own words, in their order, or else those of the subject that it points to. */
export function partnersOf({quote, figure}: ResultInChapter, folder: Folder): ResultEvidence {
  const {year, subject: id} = figure!.select;
  const subjectsIn = (language: Language) => readPartnerNetwork(folder('partners'), language).subjects;
  const subjects = subjectsIn('nb').filter((one) => year === undefined || one.year === year);
  const known = new Set(subjects.flatMap(({partners}) => partners.map((partner) => partner.id)));
  // An id of several words is before one that is a part of it.
  const ids = [...known]
    .toSorted((a, b) => b.length - a.length)
    .map((one) => one.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  const named = new Set(quote.match(new RegExp(`(?<![\\p{L}\\d])(?:${ids.join('|')})(?![\\p{L}\\d])`, 'gu')));
  if (named.size > 0) return {names: [...named]};
  const subject = subjects.find((one) => one.id === id);
  if (!subject) return {};
  const about = inLanguages((language) => subjectsIn(language).find((one) => one.id === id)!.label);
  return {names: subject.partners.map((partner) => partner.id), about};
}

/** The count that the report has in the words of a result. */
export function numberOf({quote, chapter}: ResultInChapter, folder: Folder): ResultEvidence {
  const figuresIn = (language: Language) => evidenceIn(folder, language).numbers.figures;
  const at = figuresIn('nb').findIndex(
    ({quotation, numbers, ...one}) =>
      one.chapter === chapter.id && quotation === quote && numbers.length === 1 && numbers[0].approximate === false,
  );
  if (at < 0) return {};
  const [{value}] = figuresIn('nb')[at]!.numbers;
  return {value, about: inLanguages((language) => figuresIn(language)[at]!.numbers[0].unit)};
}

/**
 * The claim that has words of a result, in its section, where it does not hold in all cases. Of several it is the one that
 * holds in the smallest share of them. More than two exceptions are too many to name.
 */
function partlyOf({quote, chapter}: ResultInChapter, verdicts: readonly Verdict[], folder: Folder): ResultEvidence {
  const [least] = verdicts
    .filter(({claim}) => claim.chapter === chapter.id && claim.section === chapter.section)
    .filter(({claim, cases, holds}) => quote.includes(claim.quotation) && holds < cases.length)
    .toSorted((a, b) => a.holds / a.cases.length - b.holds / b.cases.length);
  if (!least) return {};
  const {claim, cases, exceptions, holds} = least;
  const isNamed = exceptions.length <= 2 && exceptions.every(({measure}) => measure !== undefined);
  const exception = (language: Language) => {
    const {trend} = evidenceIn(folder, language);
    const names = {
      measure: (id: string) => trend.measures.find((one) => one.id === id)?.short ?? id,
      level: (id: string) => trend.levels.find((one) => one.id === id)?.label ?? id,
    };
    const [numbers, messages] = [numbersIn(language), words.get(language)!];
    const each = exceptions.map((one) => messages.caseOf(one, names, numbers));
    return messages.exceptions(numbers.list(each), holds === 0).replace(/\.$/, '');
  };
  return {
    partly: {cases: cases.map((one) => one.holds), isWhole: claim.quotation === quote},
    ...(isNamed ? {exceptions: inLanguages(exception)} : {}),
  };
}

/** The evidence for every result of a report. `folder` has no document of a topic that the report does not have. */
export function evidenceLines(year: string, folder: Folder): string {
  const has = (...names: readonly string[]) => names.every((topic) => folder(topic) !== undefined);
  if (!has('goals')) return '';
  const isCounted = has('infosec-trend', 'cef-funding', 'guidance', 'key-figures');
  const isTested = isCounted && has('claims');
  const {verdicts} = isTested ? readClaims(folder('claims'), 'nb', evidenceIn(folder, 'nb')) : {verdicts: []};
  const behind = (result: ResultInChapter): ResultEvidence => {
    const tag = result.figure?.tag;
    if (tag === 'guidance-list' && has('guidance')) return guidesOf(result, folder);
    if (tag === 'partner-network' && has('partners')) return partnersOf(result, folder);
    return tag === 'key-figures' && isCounted ? numberOf(result, folder) : {};
  };
  const {chapters} = folder('goals') as Infer<typeof goalsSchema>;
  const results = chapters.flatMap((chapter) =>
    chapter.goals.flatMap((goal) => goal.results.map((result) => ({...result, chapter}))),
  );
  const lines = results.map((result) => {
    const found = JSON.stringify({...behind(result), ...partlyOf(result, verdicts, folder)});
    return found === '{}' ? '' : `  '${year} ${result.chapter.id} ${result.id}': ${found},\n`;
  });
  return lines.join('');
}
