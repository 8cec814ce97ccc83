import {cefFunding, cefFundingEditions} from '../../datasets/cef-funding.js';
import {infosecTrend, infosecTrendEditions} from '../../datasets/infosec-trend.js';
import {progress} from '../../datasets/trend-change.js';
import {trendNews} from '../../datasets/trend-news.js';
import {filledSquares, type SocialCardMaker} from '../../figure/card.js';
import {moveCard, movesOf} from '../../figure/move-card.js';
import {sourceName} from '../../figure/source-line.js';
import type {ChapterState} from './state.js';

/** The number of the heading: the shares that rose over all years, or the municipalities with support. */
const card: SocialCardMaker<ChapterState> = ({subject, year, language, numbers, messages}, partOf) => {
  if (subject === 'informasjonssikkerhet') {
    if (!infosecTrendEditions.has(year)) return undefined;
    const trend = infosecTrend(year, language);
    const news = trendNews(trend);
    const [measures, levels] = [trend.measures.map(({id}) => id), trend.levels.map(({id}) => id)];
    const whole = news && progress(trend, measures, levels, news);
    const rose = whole && moveCard('rose', movesOf(whole), partOf(news.rose, news.of));
    return rose && {...rose, source: sourceName(trend.source, messages)};
  }
  if (!cefFundingEditions.has(year)) return undefined;
  const {totalMunicipalities, source} = cefFunding(year, language);
  const mark = filledSquares(totalMunicipalities);
  return mark && {number: numbers.integer(totalMunicipalities), mark, source: sourceName(source, messages)};
};

export default card;
