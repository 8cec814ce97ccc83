import {trendHeadline} from '../../datasets/trend-headline.js';
import {shareCard, type CardMaker} from '../../figure/card.js';
import type {TrendState} from './state.js';

/** The shares that moved as most did in the last year. */
const card: CardMaker<TrendState> = ({trend, measures, years}, share) => {
  const {step} = trendHeadline(trend, {measures: measures.map(({id}) => id), years});
  if (!step) return undefined;
  const most = Math.max(step.rose.length, step.fell.length);
  return shareCard(most, step.known.length, share(most, step.known.length));
};

export default card;
