/** Imports all languages at once: this file is itself fetched with a view, and the texts are shorter than another request. */
// oxlint-disable report-widgets/on-demand -- see above
import {ownMembers} from '../../figure/own-members.js';
import type {InfosecTrendWords} from './messages.nb.js';
import type {TrendState} from './state.js';
import {words as en} from './view-messages.en.js';
import {words as nb, type TrendViewWords} from './view-messages.nb.js';
import {words as nn} from './view-messages.nn.js';

const languages = {nb, nn, en};

/** The messages of the figure, including those of its later views and files; messages of imported data have precedence. */
export function viewMessages({language, messages}: TrendState): InfosecTrendWords & TrendViewWords {
  return ownMembers({...languages[language], ...messages});
}
