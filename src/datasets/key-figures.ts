import {isInteger} from './built-ins.js';
import {documents} from '../../data/editions/key-figures.js';
import {cefFunding, cefFundingEditions} from './cef-funding.js';
import {chapterIds, type ChapterId} from './chapter-ids.js';
import {asArray, asNumber, asObject, asString, DataError, own, type Fields} from './data-error.js';
import {Editions} from './edition.js';
import {guidance, guidanceEditions} from './guidance.js';
import {sectionsOf} from './sections.js';
import {reportSource, textsOf, type Language, type Source} from './source.js';

/** A count, a number before and after, or a part of a whole. */
const kinds = ['count', 'change', 'share'] as const;
export type FigureKind = (typeof kinds)[number];

export interface KeyNumber {
  id: string;
  value: number;
  /** Whether the report says «rundt»; `unclear` where its «rundt» may apply to this number as well. */
  approximate: boolean | 'unclear';
  /** The unit that is counted. */
  unit: string;
  /** The unit in words that are complete without a context. */
  label: string;
}

/** One statement of the report with its numbers. */
export interface KeyFigure {
  id: string;
  chapter: ChapterId;
  kind: FigureKind;
  /** Whether the figure comes first: a change or a share always does. */
  isLead: boolean;
  /** One number, or two that belong together: before and after, part and whole. */
  numbers: readonly [KeyNumber, ...KeyNumber[]];
  /** The word between the two numbers of a count: «ti nyhetsbrev *til* 1000 abonnenter». */
  join: string;
  /** The words after the numbers, without which they are not true. */
  detail: string;
  /** The thing that grew or shrank, where it has a name. */
  subject: string | undefined;
  /** The things that are counted or belong to it, by the report's names, after a few words of the library. */
  names: {lead: string; items: readonly string[]} | undefined;
  /** The section of the report. */
  section: string;
  /** The words of the report, in bokmål. */
  quotation: string;
}

export interface KeyFigures {
  year: number;
  figures: readonly KeyFigure[];
  source: Source;
  /** The data as published, with the numbers that it reads from other topics. */
  document: unknown;
}

/** Numbers in the data of another topic, which are not stored twice. */
const elsewhere: Record<string, (year: string) => number | undefined> = {
  'guidance.guides': (year) => (guidanceEditions.has(year) ? guidance(year, 'nb').guides.length : undefined),
  'cef-funding.municipalities': (year) =>
    cefFundingEditions.has(year) ? cefFunding(year, 'nb').totalMunicipalities : undefined,
  'cef-funding.amountMillionEur': (year) =>
    cefFundingEditions.has(year) ? cefFunding(year, 'nb').amountMillionEur : undefined,
};

export const keyFiguresEditions = new Editions<KeyFigures, Language>(documents, readKeyFigures, [
  guidanceEditions,
  cefFundingEditions,
]);

export function keyFigures(edition: string | undefined, language: Language): KeyFigures {
  return keyFiguresEditions.get(edition, language);
}

/** @throws {DataError} when a figure cannot be read, or reads a number that its year does not have. */
export function readKeyFigures(document: unknown, language: Language): KeyFigures {
  const data = asObject(document, 'document');
  const texts = textsOf(data, language);
  const year = asNumber(own(data, 'year'), 'year');
  const allWords = asObject(own(texts, 'figures'), `texts.${language}.figures`);
  const raw = asArray(own(data, 'figures'), 'figures').map((figure, i) => asObject(figure, `figures[${i}]`));
  if (raw.length === 0) throw new DataError('figures', 'one figure or more', raw);
  const figures = raw.map((figure, i) =>
    readFigure(figure, `figures[${i}]`, year, allWords, `texts.${language}.figures`),
  );

  return {
    year,
    figures,
    source: reportSource(data, language, sectionsOf(figures)),
    document: {
      ...data,
      figures: raw.map((figure, i) => ({
        ...figure,
        numbers: (figure['numbers'] as Fields[]).map((number, n) => ({
          ...number,
          value: figures[i]!.numbers[n]!.value,
        })),
      })),
    },
  };
}

function readFigure(figure: Fields, path: string, year: number, allWords: Fields, wordsPath: string): KeyFigure {
  const id = asString(own(figure, 'id'), `${path}.id`);
  const words = asObject(own(allWords, id), `${wordsPath}.${id}`);
  const units = asObject(own(words, 'units'), `${wordsPath}.${id}.units`);
  const labels = asObject(own(words, 'labels') ?? {}, `${wordsPath}.${id}.labels`);
  const detail = asString(own(words, 'detail'), `${wordsPath}.${id}.detail`);
  const kind = oneOf(kinds, own(figure, 'kind'), `${path}.kind`);
  const numbers = asArray(own(figure, 'numbers'), `${path}.numbers`).map((value, i): KeyNumber => {
    const numberPath = `${path}.numbers[${i}]`;
    const number = asObject(value, numberPath);
    const numberId = asString(own(number, 'id'), `${numberPath}.id`);
    const unit = asString(own(units, numberId), `${wordsPath}.${id}.units.${numberId}`);
    const label = own(labels, numberId) ?? `${unit.charAt(0).toUpperCase()}${unit.slice(1)} ${detail}`;
    return {
      id: numberId,
      value: valueOf(number, numberPath, year),
      approximate: oneOf(
        [true, false, 'unclear'] as const,
        own(number, 'approximate') ?? false,
        `${numberPath}.approximate`,
      ),
      unit,
      label: asString(label, `${wordsPath}.${id}.labels.${numberId}`),
    };
  });
  const [first, second] = numbers;
  if (!first || numbers.length > 2 || (kind !== 'count' && !second)) {
    const values = numbers.map(({value}) => value);
    throw new DataError(`${path}.numbers`, kind === 'count' ? 'one or two numbers' : 'two numbers', values);
  }
  if (kind === 'share' && !isShare(first.value, second!.value)) {
    throw new DataError(`${path}.numbers`, `a part and a whole, in whole units, of at most ${mostUnits}`, [
      first.value,
      second!.value,
    ]);
  }
  const items = own(figure, 'names');
  const subject = own(words, 'subject');
  return {
    id,
    isLead: kind !== 'count' || oneOf([true, false] as const, own(figure, 'lead') ?? false, `${path}.lead`),
    names:
      items === undefined
        ? undefined
        : {
            lead: asString(own(words, 'names'), `${wordsPath}.${id}.names`),
            items: asArray(items, `${path}.names`).map((item, i) => asString(item, `${path}.names[${i}]`)),
          },
    chapter: oneOf(chapterIds, own(figure, 'chapter'), `${path}.chapter`),
    kind,
    numbers: [first, ...numbers.slice(1)],
    join: asString(own(words, 'join') ?? '', `${wordsPath}.${id}.join`),
    detail,
    subject: subject === undefined ? undefined : asString(subject, `${wordsPath}.${id}.subject`),
    section: asString(own(figure, 'section'), `${path}.section`),
    quotation: asString(own(figure, 'quotation'), `${path}.quotation`),
  };
}

function valueOf(number: Fields, path: string, year: number): number {
  const from = own(number, 'readFrom');
  if (from === undefined) return asNumber(own(number, 'value'), `${path}.value`);
  const read = own(elsewhere, asString(from, `${path}.readFrom`)) as ((year: string) => number | undefined) | undefined;
  const value = read?.(`${year}`);
  if (value === undefined) throw new DataError(`${path}.readFrom`, `a number that another topic has for ${year}`, from);
  return value;
}

/** The most units that are drawn one by one, for readers to count. */
const mostUnits = 12;

function isShare(part: number, whole: number): boolean {
  const isWhole = [part, whole].every((count) => isInteger(count) && count >= 0);
  return isWhole && part <= whole && whole > 0 && whole <= mostUnits;
}

function oneOf<Value>(allowed: readonly Value[], value: unknown, path: string): Value {
  if (!allowed.includes(value as Value)) throw new DataError(path, `one of ${allowed.join(', ')}`, value);
  return value as Value;
}

/** The number of figures in a selection, in all and for each chapter. */
export function countFigures(figures: readonly KeyFigure[]): {
  total: number;
  chapters: {id: ChapterId; count: number}[];
} {
  const countIn = (id: ChapterId) => figures.filter(({chapter}) => chapter === id).length;
  const chapters = chapterIds.map((id) => ({id, count: countIn(id)}));
  return {total: figures.length, chapters: chapters.filter(({count}) => count > 0)};
}
