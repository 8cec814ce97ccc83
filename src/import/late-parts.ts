import type {Lazy} from '../figure/lazy.js';
import type {MissingPart} from '../figure/missing-part.js';
import type {OwnTopic} from './importer.js';

/**
 * The code that what was read needs, and that has not been fetched.
 *
 * @param lost - Gets the code of notes that cannot be fetched; the numbers are shown without it.
 */
export function lateParts(own: OwnTopic, topic: unknown, lost: Set<unknown>): readonly MissingPart[] {
  if (topic === undefined) return [];
  const late = (codes: readonly Lazy<unknown>[] = [], failed = (_: unknown) => {}) =>
    codes
      .filter(({value}) => value === undefined)
      .map((code) => ({
        key: code,
        load: () =>
          code.load().catch((error: unknown) => {
            failed(code);
            throw error;
          }),
      }));
  return [...late(own.requires?.(topic)), ...late(own.codeOfNotes?.(topic), (code) => lost.add(code))];
}
