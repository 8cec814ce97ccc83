import {timelineFinding} from '../../datasets/timeline.js';
import {squares, type CardMaker} from '../../figure/card.js';
import {findingText, type TimelineState} from './state.js';

/** The items of the year with most of them, among all in the order of time. */
const card: CardMaker<TimelineState> = (state, share) => {
  const {items, filter} = state;
  const busiest = timelineFinding(items, filter)?.busiest;
  if (!busiest) return undefined;
  const isIn = ({when}: (typeof items)[number]) =>
    when.from === busiest.year && when.to === busiest.year && !when.isAfterTurn;
  const mark = squares(items.map((item) => (isIn(item) ? 'filled' : 'empty')));
  return mark && {number: share(busiest.count, items.length), mark, sentence: findingText(state)};
};

export default card;
