import {objectFrom, ownEntries} from './built-ins.js';
import {evidence} from '../../data/editions/evidence.js';
import {documents} from '../../data/editions/goals.js';
import {asObject, asString, DataError, own} from './data-error.js';
import {Editions} from './edition.js';
import {labelsOf, translationsOf} from './labels.js';
import * as schema from './schema.js';
import type {Schema} from './schema.js';
import {type Language, reportSource, sectionsOf, type Source, textsOf} from './source.js';
export type {GoalId} from '../../data/editions/ids.js';

export const figureTags = ['infosec-trend', 'guidance-list', 'key-figures', 'partner-network'] as const;
/** A figure with the numbers or the names that the report has for a result. */
export type FigureTag = (typeof figureTags)[number];

/** Figures with numbers, or with a list that is counted; the others have names. */
const numbered: readonly FigureTag[] = ['infosec-trend', 'key-figures', 'guidance-list'];

/** The report has numbers for a result, names, or neither. */
export const bases = ['numbers', 'names', 'none'] as const;
export type Basis = (typeof bases)[number];

export function basisOf({figure}: Pick<Result, 'figure'>): Basis {
  if (figure === undefined) return 'none';
  return numbered.includes(figure.tag) ? 'numbers' : 'names';
}

const selectable = ['level', 'measure', 'year', 'county', 'publisher', 'partner', 'goal', 'subject'];

export interface Result {
  id: string;
  /** Our own short heading. */
  label: string;
  /** The report's words, in bokmål. */
  quote: string;
  /** An English translation by the library, and no quotation. */
  translation: string | undefined;
  /** The figure behind the result, and what to select in it. */
  figure: {tag: FigureTag; select: Readonly<Record<string, string>>} | undefined;
}

export interface Goal {
  /** The number of the goal in its chapter. */
  id: string;
  label: string;
  quote: string;
  translation: string | undefined;
  results: readonly Result[];
}

export interface Chapter {
  id: string;
  name: string;
  section: string;
  vision: string | undefined;
  visionTranslation: string | undefined;
  /** The heading that the vision is under, where that is not the section. */
  visionSection: string | undefined;
  goals: readonly Goal[];
}

export interface Goals {
  year: number;
  chapters: readonly Chapter[];
  source: Source;
  document: unknown;
}

/** The selection in a figure, by the names of its options; other names are an error. */
const selection: Schema<Readonly<Record<string, string>>> = {
  ...schema.object(objectFrom(selectable.map((key) => [key, schema.optional(schema.text)]))),
  read: (value, path) =>
    objectFrom(
      ownEntries(asObject(value, path)).map(([key, selected]) => {
        if (!selectable.includes(key)) throw new DataError(path, `made of ${selectable}`, key);
        return [key, asString(selected, `${path}.${key}`)];
      }),
    ),
};

export const goalsSchema = schema.object({
  year: schema.year,
  chapters: schema.list(
    schema.object({
      id: schema.id,
      section: schema.section,
      vision: schema.optional(schema.quote),
      visionSection: schema.optional(schema.section),
      goals: schema.list(
        schema.object({
          id: schema.id,
          label: schema.text,
          quote: schema.quote,
          results: schema.list(
            schema.object({
              id: schema.id,
              quote: schema.quote,
              figure: schema.optional(schema.object({tag: schema.choice(figureTags), select: selection})),
            }),
          ),
        }),
      ),
    }),
  ),
});

export const goalsEditions = new Editions<Goals, Language>(documents, readGoals);

export function goalsOf(edition: string | undefined, language: Language): Goals {
  return goalsEditions.get(edition, language);
}

/** @throws {DataError} when a goal or a result cannot be read. */
export function readGoals(document: unknown, language: Language): Goals {
  const data = asObject(document, 'document');
  const texts = textsOf(data, language);
  const chapterName = labelsOf(texts, language, 'chapter');
  const goalLabel = labelsOf(texts, language, 'goal');
  const resultLabel = labelsOf(texts, language, 'result');
  const visionTranslation = translationsOf(texts, language, 'visionTranslation');
  const goalTranslation = translationsOf(texts, language, 'goalTranslation');
  const resultTranslation = translationsOf(texts, language, 'resultTranslation');

  const written = goalsSchema.read(document, '');
  const chapters = written.chapters.map((chapter): Chapter => ({
    ...chapter,
    name: chapterName(chapter.id),
    visionTranslation: visionTranslation(chapter.id),
    goals: chapter.goals.map((goal) => ({
      ...goal,
      label: goalLabel(goal.label),
      translation: goalTranslation(goal.label),
      results: goal.results.map((result) => ({
        ...result,
        label: resultLabel(result.id),
        translation: resultTranslation(result.id),
      })),
    })),
  }));

  return {
    year: written.year,
    chapters,
    source: reportSource(data, language, sectionsIn(chapters)),
    document,
  };
}

/** The selected part of the goals: one chapter, one goal of each chapter, or both. */
export function selectGoals(goals: Goals, chapter: string | undefined, goal: string | undefined): Goals {
  const chapters = goals.chapters
    .filter(({id}) => chapter === undefined || id === chapter)
    .map((one) => ({...one, goals: one.goals.filter(({id}) => goal === undefined || id === goal)}))
    .filter((one) => one.goals.length > 0);
  return {...goals, chapters, source: {...goals.source, sections: sectionsIn(chapters)}};
}

/** The numbers or names behind a result, from the data of the figure that it points to. */
export interface ResultEvidence {
  names?: readonly string[];
  /** How many guides the names have published. */
  guides?: number;
  value?: number;
  /** The unit of the number, or the subject that has the names where the words of the result do not have them. */
  about?: Readonly<Record<Language, string>>;
  /** A claim with words of the result that does not hold in all cases, and whether these are all its words. */
  partly?: {cases: readonly boolean[]; isWhole: boolean};
  /** The cases in which it does not hold. */
  exceptions?: Readonly<Record<Language, string>>;
}

export function evidenceOf(year: number, chapter: string, {id}: Pick<Result, 'id'>): ResultEvidence {
  return own<ResultEvidence>(evidence, `${year} ${chapter} ${id}`) ?? {};
}

/** How many goals and results there are, and what is behind the results. */
export interface GoalsFinding {
  goals: number;
  results: number;
  /** Goals that have at least one result. */
  withResults: number;
  behind: Readonly<Record<Basis, number>>;
}

export function goalsFinding({chapters}: Goals): GoalsFinding {
  const goals = chapters.flatMap((chapter) => chapter.goals);
  const results = goals.flatMap((goal) => goal.results).map(basisOf);
  const count = (basis: Basis) => results.filter((one) => one === basis).length;
  return {
    goals: goals.length,
    results: results.length,
    withResults: goals.filter((goal) => goal.results.length > 0).length,
    behind: {numbers: count('numbers'), names: count('names'), none: count('none')},
  };
}

/** The sections that the chapters and their visions are in. */
function sectionsIn(chapters: readonly Chapter[]): string[] {
  return sectionsOf(chapters.flatMap(({section, visionSection = section}) => [{section}, {section: visionSection}]));
}
