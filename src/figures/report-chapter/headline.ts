import {cefFunding, cefFundingEditions} from '../../datasets/cef-funding.js';
import {infosecTrend, infosecTrendEditions} from '../../datasets/infosec-trend.js';
import {trendNews} from '../../datasets/trend-news.js';
import {headlineOf, sentences} from '../../figure/headline.js';
import type {ChapterId} from '../../datasets/chapter-ids.js';
import type {ChapterState} from './state.js';

/** The headline of a chapter, from its first figure, which then has its next one; undefined for a report that is not fetched yet. */
export function headlineText(state: ChapterState): string | undefined {
  return headlineOf(news[state.subject](state));
}

const movesIn = ({year, language}: ChapterState) =>
  infosecTrendEditions.has(year) ? trendNews(infosecTrend(year, language)) : undefined;

/** Which levels the shares of the headline are of, where they are not all, and then what the chapter is. */
export function introText(state: ChapterState): string {
  const {messages, subject, numbers} = state;
  const levels = (subject === 'informasjonssikkerhet' && movesIn(state)?.levels) || [];
  const bodies = numbers.list(levels.map((id) => messages.bodies[id]!));
  return sentences(bodies && messages.sharesOf(bodies), messages.chapters[subject].intro);
}

const news: Readonly<Record<ChapterId, (state: ChapterState) => string | undefined>> = {
  informasjonssikkerhet(state) {
    const moves = movesIn(state);
    return moves && state.messages.news.informasjonssikkerhet(moves);
  },
  internasjonalt({year, language, messages, numbers}) {
    if (!cefFundingEditions.has(year)) return undefined;
    const {totalMunicipalities: supported, amountMillionEur: amount = 0} = cefFunding(year, language);
    // The sentence is in the plural, and so is the amount.
    return supported > 1
      ? messages.news.internasjonalt(numbers.integer(supported), amount > 1 ? numbers.exact(amount) : undefined)
      : undefined;
  },
};
