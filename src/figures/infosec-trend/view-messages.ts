// All languages at once: this file is itself fetched with a view, and the three are shorter than one more request.
// oxlint-disable report-widgets/on-demand -- see above
import {words as en} from './view-messages.en.js';
import type {InfosecTrendWords} from './messages.nb.js';
import {words as nb, type TrendViewWords} from './view-messages.nb.js';
import {words as nn} from './view-messages.nn.js';
import type {TrendShown} from './views.js';

const texts = {nb, nn, en};

/** What the other views and the files say besides; an author's own words first. */
export function viewWords({language, words}: TrendShown): InfosecTrendWords & TrendViewWords {
  return {...texts[language], ...words};
}
