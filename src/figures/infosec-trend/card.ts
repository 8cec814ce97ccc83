import {trendHeadline} from '../../datasets/trend-headline.js';
import type {CardMaker} from '../../figure/card.js';
import {mostMoved, moveCard, movesOf} from '../../figure/move-card.js';
import {trendNames} from './finding-text.js';
import type {TrendState} from './state.js';

/** The shares that moved as most did in the last year, where the heading says so; it may have room for the gap alone. */
const card: CardMaker<TrendState> = (state, share) => {
  const {trend, measures, years, messages, numbers} = state;
  const news = trendHeadline(trend, {measures: measures.map(({id}) => id), years});
  if (!news.step || !messages.headline(news, trendNames(state), numbers).hasStep) return undefined;
  const moves = movesOf(news.step);
  const way = mostMoved(moves);
  return moveCard(way, moves, share(moves[way], news.step.known.length));
};

export default card;
