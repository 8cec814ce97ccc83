import {timelineFinding} from '../../datasets/timeline.js';
import {squares, type CardMaker} from '../../figure/card.js';
import {findingText, newsItem, type TimelineState} from './state.js';

/** When the event of the heading was, or else how many were in the year with most, and their places in the order of time. */
const card: CardMaker<TimelineState> = (state, share) => {
  const {items, filter, messages} = state;
  const marked = (isFilled: (item: (typeof items)[number]) => boolean) =>
    squares(items.map((item) => (isFilled(item) ? 'filled' : 'empty')));
  const news = newsItem(state);
  if (news) {
    const {from, to, isAfterTurn} = news.when;
    const first = isAfterTurn ? from - 1 : from;
    const mark = marked((item) => item === news);
    return mark && {number: first === to ? messages.year(to) : messages.span(first, to), mark};
  }
  const busiest = timelineFinding(items, filter)?.busiest;
  if (!busiest) return undefined;
  const mark = marked(({when}) => when.from === busiest.year && when.to === busiest.year && !when.isAfterTurn);
  return mark && {number: share(busiest.count, items.length), mark, sentence: findingText(state)};
};

export default card;
