import {documents} from '../../data/editions/goals.js';
import {asArray, asNumber, asObject, asString, DataError, own} from './data-error.js';
import {Editions} from './edition.js';
import {labelsOf} from './labels.js';
import {sectionsOf} from './sections.js';
import {readLicence, reportOf, textsOf, type Language, type Source} from './source.js';

export const figureTags = ['infosec-trend', 'guidance-list', 'key-figures', 'partner-network'] as const;
/** A figure that shows the numbers or the list that a result rests on. */
export type FigureTag = (typeof figureTags)[number];

const selectable = ['level', 'measure', 'year', 'county', 'publisher', 'partner', 'goal'];

export interface Result {
  id: string;
  /** Our own short heading. */
  label: string;
  /** The report's words, in bokmål. */
  quote: string;
  /** The figure behind the result, and what to select in it. */
  figure: {tag: FigureTag; select: Readonly<Record<string, string>>} | undefined;
}

export interface Goal {
  /** The number of the goal in its chapter. */
  id: string;
  label: string;
  quote: string;
  results: readonly Result[];
}

export interface Chapter {
  id: string;
  name: string;
  section: string;
  vision: string | undefined;
  /** The heading that the vision stands under, where that is not the section. */
  visionSection: string | undefined;
  goals: readonly Goal[];
}

export interface Goals {
  year: number;
  chapters: readonly Chapter[];
  source: Source;
  document: unknown;
}

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

  const readResult = (value: unknown, path: string): Result => {
    const result = asObject(value, path);
    const id = asString(own(result, 'id'), `${path}.id`);
    const figure = own(result, 'figure');
    return {
      id,
      label: resultLabel(id),
      quote: asString(own(result, 'quote'), `${path}.quote`),
      figure: figure === undefined ? undefined : readFigure(figure, `${path}.figure`),
    };
  };
  const readGoal = (value: unknown, path: string): Goal => {
    const goal = asObject(value, path);
    return {
      id: asString(own(goal, 'id'), `${path}.id`),
      label: goalLabel(asString(own(goal, 'label'), `${path}.label`)),
      quote: asString(own(goal, 'quote'), `${path}.quote`),
      results: asArray(own(goal, 'results'), `${path}.results`).map((result, i) =>
        readResult(result, `${path}.results[${i}]`),
      ),
    };
  };
  const chapters = asArray(own(data, 'chapters'), 'chapters').map((value, i): Chapter => {
    const path = `chapters[${i}]`;
    const chapter = asObject(value, path);
    const id = asString(own(chapter, 'id'), `${path}.id`);
    const vision = own(chapter, 'vision');
    const visionSection = own(chapter, 'visionSection');
    return {
      id,
      name: chapterName(id),
      section: asString(own(chapter, 'section'), `${path}.section`),
      vision: vision === undefined ? undefined : asString(vision, `${path}.vision`),
      visionSection: visionSection === undefined ? undefined : asString(visionSection, `${path}.visionSection`),
      goals: asArray(own(chapter, 'goals'), `${path}.goals`).map((goal, j) => readGoal(goal, `${path}.goals[${j}]`)),
    };
  });
  const report = reportOf(data, language);

  return {
    year: asNumber(own(data, 'year'), 'year'),
    chapters,
    source: {name: report, report, section: sectionsIn(chapters), licence: readLicence(own(data, 'licence'))},
    document,
  };
}

function readFigure(value: unknown, path: string): NonNullable<Result['figure']> {
  const figure = asObject(value, path);
  const tag = own(figure, 'tag') as FigureTag;
  if (!figureTags.includes(tag)) throw new DataError(`${path}.tag`, `one of ${figureTags}`, tag);
  const select = Object.entries(asObject(own(figure, 'select'), `${path}.select`)).map(([key, selected]) => {
    if (!selectable.includes(key)) throw new DataError(`${path}.select`, `made of ${selectable}`, key);
    return [key, asString(selected, `${path}.select.${key}`)] as const;
  });
  return {tag, select: Object.fromEntries(select)};
}

/** The part of the goals that is asked for: one chapter, one goal of each chapter, or both. */
export function selectGoals(goals: Goals, chapter: string | undefined, goal: string | undefined): Goals {
  const chapters = goals.chapters
    .filter(({id}) => chapter === undefined || id === chapter)
    .map((one) => ({...one, goals: one.goals.filter(({id}) => goal === undefined || id === goal)}))
    .filter((one) => one.goals.length > 0);
  return {...goals, chapters, source: {...goals.source, section: sectionsIn(chapters)}};
}

/** How many goals and results there are, in all and per chapter. */
export interface GoalsFinding {
  goals: number;
  results: number;
  /** Results with a figure that shows the numbers or the list that they rest on. */
  withFigure: number;
  chapters: readonly {name: string; goals: number; results: number}[];
}

export function goalsFinding({chapters}: Goals): GoalsFinding {
  const counts = chapters.map(({name, goals}) => ({
    name,
    goals: goals.length,
    results: goals.reduce((sum, {results}) => sum + results.length, 0),
  }));
  return {
    goals: counts.reduce((sum, {goals}) => sum + goals, 0),
    results: counts.reduce((sum, {results}) => sum + results, 0),
    withFigure: chapters
      .flatMap(({goals}) => goals.flatMap(({results}) => results))
      .filter(({figure}) => figure !== undefined).length,
    chapters: counts,
  };
}

/** The sections that the chapters and their visions stand in. */
function sectionsIn(chapters: readonly Chapter[]): string {
  return sectionsOf(chapters.flatMap(({section, visionSection = section}) => [{section}, {section: visionSection}]));
}
