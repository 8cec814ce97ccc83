// All languages at once: this file is itself fetched with a view, and the three are shorter than one more request.
// oxlint-disable report-widgets/on-demand -- see above
import {words as en} from '../../locale/en/trend-views.js';
import type {InfosecTrendWords} from '../../locale/nb/infosec-trend.js';
import {words as nb, type TrendViewWords} from '../../locale/nb/trend-views.js';
import {words as nn} from '../../locale/nn/trend-views.js';
import type {TrendShown} from './infosec-trend-views.js';

const texts = {nb, nn, en};

/** What the other views and the files say besides; an author's own words first. */
export function viewWords({language, words}: TrendShown): InfosecTrendWords & TrendViewWords {
  return {...texts[language], ...words};
}
