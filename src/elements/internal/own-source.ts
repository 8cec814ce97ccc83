import type {Language} from '../../model/source.js';
import type {OwnTopic} from '../../own-data/topic.js';

/** Fetches what reads an author's own numbers for one element. */
export type OwnTopicSource = () => Promise<{topic: OwnTopic}>;

/** For an element whose own numbers can only be a file in the form of the report's own. */
export const ownDocument =
  (read: (document: unknown, language: Language) => unknown): OwnTopicSource =>
  async () => ({topic: (await import('../../own-data/document.js')).documentTopic(read)});
