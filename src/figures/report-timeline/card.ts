import {timelineFinding} from '../../datasets/timeline.js';
import {squares, type SocialCardMaker} from '../../figure/card.js';
import {incidentOf, newsItem, yearsText, type TimelineState} from './state.js';

/** The years of the incident or event in the heading, or the number in it, with the entries in the order of time. */
const card: SocialCardMaker<TimelineState> = (state, partOf) => {
  const {items, filter, messages} = state;
  const finding = timelineFinding(items, filter);
  if (!finding) return undefined;
  const {busiest, planned, count} = finding;
  const cardOf = (number: string, isFilled: (item: (typeof items)[number]) => boolean) => {
    const mark = squares(items.map((item) => (isFilled(item) ? 'filled' : 'empty')));
    return mark && {number, mark};
  };
  if (!incidentOf(state)) {
    if (busiest)
      return cardOf(
        partOf(busiest.count, count),
        ({when}) => when.from === busiest.year && when.to === busiest.year && !when.isAfterTurn,
      );
    if (messages.headline(finding)) return cardOf(partOf(planned, count), ({isPlanned}) => isPlanned);
  }
  const news = newsItem(state);
  if (!news) return undefined;
  const {from, to, isAfterTurn} = news.when;
  return cardOf(yearsText(isAfterTurn ? from - 1 : from, to), (item) => item === news);
};

export default card;
