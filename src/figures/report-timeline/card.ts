import {squares, type CardMaker} from '../../figure/card.js';
import {newsItem, type TimelineState} from './state.js';

/** When the event of the heading was, and its place among all in the order of time. */
const card: CardMaker<TimelineState> = ({items, messages}) => {
  const news = newsItem({items, messages});
  if (!news) return undefined;
  const {from, to, isAfterTurn} = news.when;
  const mark = squares(items.map((item) => (item === news ? 'filled' : 'empty')));
  const number = from === to && !isAfterTurn ? messages.year(from) : messages.span(isAfterTurn ? from - 1 : from, to);
  return mark && {number, mark};
};

export default card;
