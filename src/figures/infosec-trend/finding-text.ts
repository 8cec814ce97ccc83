import type {Trend} from '../../datasets/infosec-trend.js';
import {memoize} from '../../datasets/memoize.js';
import {trendFinding, type TrendFinding} from '../../datasets/trend-finding.js';
import {trendHeadline, type TrendHeadline} from '../../datasets/trend-headline.js';
import {sentences, splitFinding} from '../../figure/headline.js';
import {uncapital} from '../../i18n/capital.js';
import type {ToldHeadline} from './headline-sentence.js';
import {levelName, measureName} from './labels.js';
import type {TrendState, TrendView} from './state.js';
import type {TrendNames} from './trend-phrases.js';

/** The most years whose numbers are all written in the rows. */
export const mostWritten = 3;

/** The headline of a trend, and the rest of its finding. */
export interface TrendText {
  headline: string | undefined;
  finding: string;
  /** Whether the headline has the changes in the last year. */
  hasStep: boolean;
}

export function trendText(state: TrendState, view: TrendView): TrendText {
  const {trend, measures, years, level, messages, numbers, isHeadlineAbove} = state;
  const measure = measures.length === 1 ? measures[0]!.id : undefined;
  const [from, to] = [years[0]!, years.at(-1)!];
  return memoize(trend, `finding ${isHeadlineAbove} ${view} ${level ?? ''} ${measure ?? ''} ${from} ${to}`, () => {
    const findingOf = (of: Trend) => trendFinding(of, {view, level, measure, from, to});
    if (messages.ownFinding) {
      const {news, lacking} = messages.ownFinding(findingOf, trend, {level, measure});
      return {...splitFinding(news, lacking), hasStep: false};
    }
    const finding = findingOf(trend);
    const names = trendNames(state);
    // The heading is about all that is shown, so it stays when a reader chooses a level.
    const news = trendHeadline(trend, {measures: measures.map(({id}) => id), years});
    const {text, hasStep, hasGap, lead, since} = headingIn(
      view,
      messages.headline(news, names, numbers),
      isHeadlineAbove,
    );
    // A chapter has them in its own.
    const headline = {headline: text, hasStep: hasStep && !isHeadlineAbove};
    const inHeading = {step: hasStep ? news.step : undefined, gap: hasGap ? news.gap : undefined};
    // The lines, the table and the rows of few years show how all levels moved, and a phone has no room for it in words.
    const isDrawn = level === undefined && (view !== 'rows' || years.length <= mostWritten);
    if (isDrawn && lead !== undefined) {
      const notStated = messages.finding({...finding, progress: []}, names, numbers);
      return {...headline, finding: sentences(since, lead, notStated)};
    }
    const rest = without(finding, inHeading, isDrawn && finding.progress.length > 1);
    // A finding about one of the levels does not say it of the others; one that counts shares does.
    const isOfOne = level === undefined && finding.level !== undefined && trend.levels.length > 1;
    return {...headline, finding: sentences(isOfOne && since, messages.finding(rest, names, numbers))};
  });
}

/** About the gap in the rows, which are sorted by it, and where the chapter says how the shares moved. */
function headingIn(view: TrendView, heading: ToldHeadline, isHeadlineAbove: boolean): ToldHeadline {
  const {ofGap} = heading;
  if (isHeadlineAbove)
    return {
      ...heading,
      since: undefined,
      text: undefined,
      ...(ofGap && {text: ofGap.text, lead: ofGap.lead}),
      hasStep: true,
      hasGap: ofGap !== undefined,
    };
  return view === 'rows' && ofGap ? {...ofGap, hasStep: false, hasGap: true} : heading;
}

/** The names in the data as they are written in a sentence. */
export function trendNames({
  trend,
  messages: {within = uncapital},
}: Pick<TrendState, 'trend' | 'messages'>): TrendNames {
  return {measure: (id) => within(measureName(trend, id)), level: (id) => within(levelName(trend, id))};
}

/** A finding without what the heading gives whole, a last step in one direction of the same levels or a gap, and without what is drawn beside such a heading. */
function without(
  finding: TrendFinding,
  {step, gap}: Pick<TrendHeadline, 'step' | 'gap'>,
  isStepDrawn: boolean,
): TrendFinding {
  // The heading has no room for the numbers of one measure, nor for the names of shares that went another way.
  const isWhole = ({levels, known, rose, fell, unchanged}: TrendFinding['progress'][0]) =>
    step?.levels.length === levels.length &&
    new Set(known.map(({measure}) => measure)).size > 1 &&
    [rose, fell, unchanged].filter(({length}) => length > 0).length === 1;
  const isInHeading = (one: TrendFinding['progress'][0]) =>
    step?.from === one.from && step.to === one.to && (isStepDrawn || isWhole(one));
  const isGapDrawn = isStepDrawn && step !== undefined;
  return {
    ...finding,
    progress: finding.progress.filter((one) => !isInHeading(one)),
    gap: isGapDrawn || (gap?.level === finding.gap?.level && gap?.year === finding.gap?.year) ? undefined : finding.gap,
  };
}
