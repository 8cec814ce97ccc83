import {cefFunding, cefFundingEditions} from '../../datasets/cef-funding.js';
import {infosecTrend, infosecTrendEditions} from '../../datasets/infosec-trend.js';
import {trendNews} from '../../datasets/trend-news.js';
import {headlineOf} from '../../figure/headline.js';
import type {ChapterId} from '../../datasets/chapter-ids.js';
import type {ChapterState} from './state.js';

/** The headline of a chapter, from its first figure, which then has its next one; undefined for a report that is not fetched yet. */
export function headlineText(state: ChapterState): string | undefined {
  return headlineOf(news[state.subject](state));
}

const news: Readonly<Record<ChapterId, (state: ChapterState) => string | undefined>> = {
  informasjonssikkerhet({year, language, messages, numbers}) {
    if (!infosecTrendEditions.has(year)) return undefined;
    const moves = trendNews(infosecTrend(year, language));
    return (
      moves && messages.news.informasjonssikkerhet(moves, numbers.list(moves.levels.map((id) => messages.bodies[id]!)))
    );
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
