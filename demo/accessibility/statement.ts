import statement from '../accessibility.json' with {type: 'json'};
import type {Phrase} from '../words.js';
import type {Status} from './words.js';

interface Evidence {
  /** Left out where it is all of them. */
  elements?: readonly string[];
}
export interface Test extends Evidence {
  test: string;
  file: string;
  browsers: readonly string[];
  tool?: string;
}
export interface Look extends Evidence {
  date: string;
  lookedAt: Phrase;
  seen: Phrase;
}
export interface Fault extends Evidence {
  what: Phrase;
}
export interface Criterion {
  id: string;
  level: string;
  name: {nb?: string; en: string};
  en301549: string | null;
  why?: Phrase;
  elements: Readonly<Record<string, Status>>;
  tests: readonly Test[];
  looks: readonly Look[];
  faults: readonly Fault[];
}

/** One reading of a figure, or one question that was answered, with one screen reader and browser. */
export interface Run {
  date: string;
  reader: string;
  browser: string;
  faults?: readonly string[];
}
interface Heard<Result> extends Evidence {
  id: string;
  tag: string;
  runs: Readonly<Record<string, Run & Result>>;
}
export type Reading = Heard<{said: readonly string[]}> & {lang: string};
/** `peer` is another library that draws the same numbers. */
export type Question = Heard<{presses: number}> & {name: string; peer?: string};

/** One heuristic of Chartability, and how it is answered. */
export interface Heuristic {
  principle: string;
  name: string;
  isCritical: boolean;
  tests?: readonly {criterion: string; test: string; file: string}[];
  look?: {date: string; seen: string};
  failure?: string;
}

export const {elements, version, package: packageName} = statement;
export const readings = statement.heard.figures as unknown as readonly Reading[];
export const questions = statement.heard.questions as unknown as readonly Question[];
export const {workbook} = statement.chartability;
export const heuristics = statement.chartability.heuristics as unknown as readonly Heuristic[];
export const criteria = statement.criteria as unknown as readonly Criterion[];
export const limits: readonly Phrase[] = statement.limits;

export const concerns = ({elements: own}: Evidence, tag: string): boolean => tag === '' || !own || own.includes(tag);

/** What is known of a criterion in one figure, or in how many of all. */
export function statusesIn({elements: of}: Criterion, tag: string): [Status, number][] {
  if (tag !== '') return [[of[tag]!, 1]];
  const counts = new Map<Status, number>();
  for (const status of Object.values(of)) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts];
}
