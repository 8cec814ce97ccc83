import type {Lazy} from '../figure/lazy.js';
import type {MissingPart} from '../figure/missing-part.js';
import type {OwnTopic} from './importer.js';

/**
 * The code that what was read needs, and that has not been fetched.
 *
 * @param tried - Gets the code of notes that fetching has been tried for; without it, the numbers are shown then.
 */
export function lateParts(own: OwnTopic, topic: unknown, tried: Set<unknown>): readonly MissingPart[] {
  const {requires, codeOfNotes} = topic === undefined ? {} : own;
  const late = (codes: readonly Lazy<unknown>[] = []) => codes.filter(({value}) => value === undefined);
  return [
    ...late(requires?.(topic)).map((code) => ({key: code, load: () => code.load()})),
    ...late(codeOfNotes?.(topic)).map((code) => ({key: code, load: () => code.load().finally(() => tried.add(code))})),
  ];
}
