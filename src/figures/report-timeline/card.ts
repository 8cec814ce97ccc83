import {squares, type CardMaker} from '../../figure/card.js';
import {newsItem, type TimelineState} from './state.js';

/** When the event of the heading was, and its place among all in the order of time. */
const card: CardMaker<TimelineState> = ({items, messages}) => {
  const news = newsItem({items, messages});
  if (!news) return undefined;
  const {from, to} = news.when;
  const mark = squares(items.map((item) => (item === news ? 'filled' : 'empty')));
  return mark && {number: from === to ? messages.year(from) : messages.span(from, to), mark};
};

export default card;
