import {timelineFinding} from '../../datasets/timeline.js';
import {squares, type CardMaker} from '../../figure/card.js';
import {newsItem, type TimelineState} from './state.js';

/** The number in the heading, or else the years of its event, with the entries in the order of time. */
const card: CardMaker<TimelineState> = (state, share) => {
  const {items, filter, messages} = state;
  const marked = (isFilled: (item: (typeof items)[number]) => boolean) =>
    squares(items.map((item) => (isFilled(item) ? 'filled' : 'empty')));
  const finding = timelineFinding(items, filter);
  if (!finding) return undefined;
  const {busiest, planned, count} = finding;
  if (busiest) {
    const mark = marked(({when}) => when.from === busiest.year && when.to === busiest.year && !when.isAfterTurn);
    return mark && {number: share(busiest.count, count), mark};
  }
  if (messages.headline(finding)) {
    const mark = marked(({isPlanned}) => isPlanned);
    return mark && {number: share(planned, count), mark};
  }
  const news = newsItem(state);
  if (!news) return undefined;
  const {from, to, isAfterTurn} = news.when;
  const first = isAfterTurn ? from - 1 : from;
  const mark = marked((item) => item === news);
  return mark && {number: first === to ? messages.year(to) : messages.span(first, to), mark};
};

export default card;
