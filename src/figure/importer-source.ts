import type {Language} from '../datasets/source.js';
import type {OwnTopic} from '../import/importer.js';

/** Fetches what reads an author's own numbers for one element. */
export type OwnTopicSource = () => Promise<{topic: OwnTopic}>;

/** For an element whose own numbers can only be a file in the form of the report's own. */
export const ownDocument =
  (read: (document: unknown, language: Language) => unknown): OwnTopicSource =>
  async () => ({topic: (await import('../import/own-document.js')).documentTopic(read)});
