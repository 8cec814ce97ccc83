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

export const {elements, version, package: packageName} = statement;
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
