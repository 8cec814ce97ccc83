/** Imports all languages at once: this file is itself fetched later, and the texts are shorter than another request. */
// oxlint-disable report-widgets/on-demand -- see above
import type {Language} from '../datasets/source.js';
import {words as en} from './later-messages.en.js';
import {words as nb, type LaterWords} from './later-messages.nb.js';
import {words as nn} from './later-messages.nn.js';

const languages = {nb, nn, en};

export function laterMessages(language: Language): LaterWords {
  return languages[language];
}
