import type {Language} from '../datasets/source.js';
import type {OwnTopic} from '../import/importer.js';

/** Fetches the code that reads an author's own numbers for one element. */
export type OwnTopicSource = () => Promise<{topic: OwnTopic}>;

/** For an element that accepts own numbers only as a file in the format of the report. */
export const ownDocument =
  (read: (document: unknown, language: Language) => unknown): OwnTopicSource =>
  async () => ({topic: (await import('../import/own-document.js')).documentTopic(read)});
