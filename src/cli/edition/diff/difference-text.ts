import type {Language} from '../../../datasets/source.js';
import {numbersIn} from '../../../i18n/numbers.js';
import {outcomeOf} from '../../../figures/report-claims/case-numbers.js';
import {plainMarkdown} from '../../visible-text.js';
import type {CellChange, ClaimAnswer, Difference} from './difference.js';
import {languageNames} from '../fixed-words.js';
import {wordsIn} from '../words-in.js';
import type {DifferenceWords} from './messages.nb.js';

interface Section {
  heading: string;
  lines: readonly string[];
}

interface Writing {
  words: DifferenceWords;
  language: Language;
}

/** The difference between two reports for a terminal, or as Markdown. */
export function differenceText(difference: Difference, language: Language, format: 'text' | 'markdown'): string {
  const words = wordsIn(language).difference;
  const sections = sectionsOf(difference, {words, language}).filter(({lines}) => lines.length > 0);
  const title = words.title(difference.from, difference.to);
  if (format === 'text') {
    const parts = sections.map(({heading, lines}) => [heading, ...lines.map((line) => `  ${line}`)].join('\n'));
    return [title, ...(parts.length > 0 ? parts : [words.nothing])].join('\n\n');
  }
  const parts = sections.map(({heading, lines}) =>
    [`## ${plainMarkdown(heading)}`, '', ...lines.map((line) => `- ${plainMarkdown(line)}`)].join('\n'),
  );
  return [`# ${plainMarkdown(title)}`, ...(parts.length > 0 ? parts : [words.nothing])].join('\n\n');
}

function sectionsOf(difference: Difference, writing: Writing): Section[] {
  const {words} = writing;
  const {headings} = words;
  const {to, sentences, claims, findings, numbers, years, guides, partners, added, removed, texts} = difference;
  const names = ({added: more, removed: fewer}: Difference['guides']) => [
    ...more.map((name) => words.added(name)),
    ...fewer.map((name) => words.removed(name)),
  ];
  const rowNames = (rows: Difference['added']) => rows.map(({sheet, row}) => `${sheet}, ${row}`);
  return [
    {heading: headings.sentences(to), lines: sentences.map((one) => answersText(one, writing))},
    {heading: headings.claims, lines: claims.map((one) => answersText(one, writing))},
    {
      heading: headings.findings,
      lines: findings.flatMap(({figure, before, after}) => [
        `${figure}. ${words.was(before)}`,
        `${figure}. ${words.is(after)}`,
      ]),
    },
    {heading: headings.numbers, lines: [...names(years), ...numbers.map((change) => cellText(change, writing))]},
    {heading: headings.guides, lines: names(guides)},
    {heading: headings.partners, lines: names(partners)},
    {heading: headings.rows, lines: names({added: rowNames(added), removed: rowNames(removed)})},
    {heading: headings.texts, lines: texts.map((change) => cellText(change, writing))},
    {
      heading: headings.translations,
      lines: difference.translations.map((one) => {
        const language = one.language === 'en' ? words.english : `${languageNames.get(one.language)}`;
        return one.problem === 'missing' ? words.translation(one, language) : words.notRenewed(one, language);
      }),
    },
    {
      heading: headings.links,
      lines: difference.links.map(({address, guides: titles}) => `${address}: ${titles.join('; ')}`),
    },
  ];
}

function cellText(change: CellChange, {words, language}: Writing): string {
  const shown = (value: CellChange['before']) => {
    if (value === null) return words.empty;
    return typeof value === 'number' ? plainNumber(value, change, language) : value.replaceAll('\n', ' / ');
  };
  return words.cell(change, {before: shown(change.before), after: shown(change.after)});
}

/** Years have no sign between their digits. */
function plainNumber(value: number, {row, header, decimals}: CellChange, language: Language): string {
  const {decimal, exact} = numbersIn(language);
  if (/(?:^| )år(?:et)?(?: |$)/i.test(`${row} ${header}`)) return `${value}`;
  return decimals === undefined ? exact(value) : decimal(value, decimals);
}

interface Answers {
  quotation: string;
  before: ClaimAnswer;
  after: ClaimAnswer | undefined;
}

function answersText({quotation, before, after}: Answers, {words}: Writing): string {
  const answer = (one: ClaimAnswer | undefined) => {
    if (one === undefined) return words.notTested;
    const {claims} = words;
    const [outcome, count] = outcomeOf(one, {...claims, namely: claims.inCases});
    return `${outcome}${count ? ` (${count})` : ''}`;
  };
  return words.answers(quotation, {before: answer(before), after: answer(after)});
}
