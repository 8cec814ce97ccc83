import {isInteger, ownKeys} from './built-ins.js';
import {documents} from '../../data/editions/key-figures.js';
import {cefFunding, cefFundingEditions} from './cef-funding.js';
import {chapterIds, type ChapterId} from './chapter-ids.js';
import {asNumber, asObject, asString, DataError, own, type Fields} from './data-error.js';
import {Editions} from './edition.js';
import {guidance, guidanceEditions} from './guidance.js';
import {capital} from '../i18n/capital.js';
import * as schema from './schema.js';
import type {Infer} from './schema.js';
import {TextReader} from './text-reader.js';
import {type Language, reportSource, sectionsOf, type Source, textsOf} from './source.js';
export type {KeyFigureId} from '../../data/editions/ids.js';

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

const figureSchema = schema.object({
  id: schema.id,
  lead: schema.optional(schema.boolean),
  chapter: schema.choice(chapterIds),
  section: schema.section,
  kind: schema.choice(kinds),
  numbers: schema.list(
    schema.object({
      id: schema.id,
      value: schema.optional(schema.number),
      readFrom: schema.optional({...schema.choice(ownKeys(elsewhere)), read: asString}),
      approximate: schema.optional(schema.choice([true, false, 'unclear'])),
    }),
  ),
  quotation: schema.quote,
  names: schema.optional(schema.list(schema.text)),
});

export const keyFiguresSchema = schema.object({year: schema.year, figures: schema.list(figureSchema)});

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
  const {year, figures: written} = keyFiguresSchema.read(document, '');
  if (written.length === 0) throw new DataError('figures', 'one figure or more', written);
  const words = new TextReader(texts, `texts.${language}`).of('figures');
  const figures = written.map((figure, i) => figureOf(figure, `figures[${i}]`, year, words.of(figure.id)));

  return {
    year,
    figures,
    source: reportSource(data, language, sectionsOf(figures)),
    document: {
      ...data,
      figures: (own(data, 'figures') as Fields[]).map((figure, i) => ({
        ...figure,
        numbers: (own(figure, 'numbers') as Fields[]).map((number, n) => ({
          ...number,
          value: figures[i]!.numbers[n]!.value,
        })),
      })),
    },
  };
}

type WrittenFigure = Infer<typeof figureSchema>;

function figureOf(figure: WrittenFigure, path: string, year: number, texts: TextReader): KeyFigure {
  const {id, chapter, kind, section, quotation, names, lead = false} = figure;
  const numbers = figure.numbers.map((number, i): KeyNumber => {
    const unit = texts.text('units', number.id);
    return {
      id: number.id,
      value: valueOf(number, `${path}.numbers[${i}]`, year),
      approximate: number.approximate ?? false,
      unit,
      label: texts.ifAny('labels', number.id) ?? `${capital(unit)} ${texts.text('detail')}`,
    };
  });
  const [first, second] = numbers;
  const values = numbers.map(({value}) => value);
  if (!first || numbers.length > 2 || (kind !== 'count' && !second))
    throw new DataError(`${path}.numbers`, kind === 'count' ? 'one or two numbers' : 'two numbers', values);
  const units = new Set(numbers.map(({unit}) => unit));
  if (kind === 'change' && units.size > 1)
    throw new DataError(`${path}.numbers`, 'two numbers of one unit, which can be compared', [...units]);
  if (kind === 'share' && !isShare(first.value, second!.value))
    throw new DataError(`${path}.numbers`, `a part and a whole, in whole units, of at most ${mostUnits}`, values);
  return {
    id,
    isLead: kind !== 'count' || lead,
    names: names && {lead: texts.text('names'), items: names},
    chapter,
    kind,
    numbers: [first, ...numbers.slice(1)],
    join: texts.ifAny('join') ?? '',
    detail: texts.text('detail'),
    subject: texts.ifAny('subject'),
    section,
    quotation,
  };
}

function valueOf({value, readFrom}: WrittenFigure['numbers'][number], path: string, year: number): number {
  if (readFrom === undefined) return asNumber(value, `${path}.value`);
  const read = own<(year: string) => number | undefined>(elsewhere, readFrom);
  const found = read?.(`${year}`);
  if (found === undefined)
    throw new DataError(`${path}.readFrom`, `a number that another topic has for ${year}`, readFrom);
  return found;
}

/** The most units that are drawn one by one, for readers to count. */
const mostUnits = 12;

function isShare(part: number, whole: number): boolean {
  const isWhole = [part, whole].every((count) => isInteger(count) && count >= 0);
  return isWhole && part <= whole && whole > 0 && whole <= mostUnits;
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
