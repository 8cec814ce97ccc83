import type {Lazy} from '../figure/lazy.js';
import type {OwnTopic} from './importer.js';

/** The code that what was read needs, and that has not been fetched. */
export function lateParts(own: OwnTopic, topic: unknown): readonly Lazy<unknown>[] {
  const required = topic === undefined ? [] : (own.requires?.(topic) ?? []);
  return required.filter(({value}) => value === undefined);
}
