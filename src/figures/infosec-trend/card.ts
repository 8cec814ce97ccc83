import {trendHeadline} from '../../datasets/trend-headline.js';
import type {SocialCardMaker} from '../../figure/card.js';
import {mostMoved, moveCard, movesOf} from '../../figure/move-card.js';
import {trendText} from './finding-text.js';
import type {TrendState, TrendView} from './state.js';

/** The shares that moved as most did in the last year, where the heading says so. */
const card: SocialCardMaker<TrendState, TrendView> = (state, partOf, view) => {
  const {trend, measures, years} = state;
  const news = trendHeadline(trend, {measures: measures.map(({id}) => id), years});
  if (!news.step || !trendText(state, view).hasStep) return undefined;
  const moves = movesOf(news.step);
  const way = mostMoved(moves);
  return moveCard(way, moves, partOf(moves[way], news.step.known.length));
};

export default card;
