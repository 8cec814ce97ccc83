import type {CefFundingMapWords} from './messages.nb.js';
import type {ChartInteraction} from '../../charts/chart-interaction.js';
import {
  cefFinding,
  cefFunding,
  type CefFunding,
  type CountyFunding,
  type Majority,
} from '../../datasets/cef-funding.js';
import {byShare, shareFinding} from '../../datasets/county-shares.js';
import type {FigureContext, FigureHost, FigureState} from '../../figure/declaration.js';
import {headlineOf, splitFinding} from '../../figure/headline.js';
import type {HighlightedMark} from '../../figure/selection.js';
import {annotationCode} from './annotation-code.js';
import type {FundingAnnotations} from './annotations.js';
import type {ImportedFunding} from './import.js';
import {mapOf, type DrawnMap} from './maps.js';

/** The number of municipalities with support, or their share of all in the county. */
export type Statistic = 'count' | 'share';

export interface FundingOptions {
  county?: string | undefined;
  statistic?: Statistic;
}

/** The members of the element that its views use. */
export interface FundingHost extends FigureHost {
  /** The active mark of the map and the bars, and their tab stop. */
  readonly interaction: ChartInteraction;
  /** Called when the reader chooses counts or shares. */
  chooseStatistic(statistic: Statistic, label: string): void;
}

export interface FundingState extends FigureState<CefFundingMapWords> {
  funding: CefFunding;
  statistic: Statistic;
  /** The counties in descending order of the number that is shown. */
  counties: readonly CountyFunding[];
  /** The number of the chosen county. */
  county: string | undefined;
  /** Counties that are highlighted by another figure of the group. */
  highlights: readonly HighlightedMark[];
  readonly annotations: FundingAnnotations | undefined;
  /** The map of the counties; `undefined` where it could not be fetched. */
  map: DrawnMap | undefined;
  headingLevel: number;
  isHintHidden: boolean;
  isKeyHidden: boolean;
  isSwitchHidden: boolean;
  /** Without its finding, a figure gives no stronger colour to the counties that the headline counts together. */
  isSummaryHidden: boolean;
  /** The heading of the chapter has the number and the amount. */
  isHeadlineAbove: boolean;
}

export function fundingState(options: FundingOptions, context: FigureContext<CefFundingMapWords>): FundingState {
  const {language, messages, numbers, edition, hiddenParts, highlights, option} = context;
  const imported = context.imported as ImportedFunding | undefined;
  const funding = imported?.funding ?? cefFunding(edition, language);
  const names = funding.counties.map(({code, name}) => [code, name] as const);
  const asked = option<Statistic>('statistic', options.statistic, ['count', 'share']) ?? 'count';
  const statistic = funding.inCounties ? asked : 'count';
  if (statistic !== asked) {
    context.warn('ignores statistic="share", because the numbers do not say how many municipalities a county has.');
  }
  return {
    language,
    messages: {...messages, ...imported?.messages},
    numbers: imported?.numbers ?? numbers,
    funding,
    statistic,
    counties: statistic === 'share' ? byShare(funding.counties) : funding.counties,
    county: option('county', options.county, names),
    highlights,
    map: mapOf(funding).value,
    annotations: annotationCode.value?.fundingAnnotations(options, funding, context),
    headingLevel: context.headingLevel,
    isHintHidden: hiddenParts.has('hint'),
    isKeyHidden: hiddenParts.has('key'),
    isSwitchHidden: hiddenParts.has('views') || !funding.inCounties,
    isHeadlineAbove: context.isHeadlineAbove,
    isSummaryHidden: hiddenParts.has('summary'),
  };
}

export function fundingText({
  funding,
  county,
  statistic,
  messages,
  numbers,
  isHeadlineAbove,
}: FundingState): ReturnType<typeof splitFinding> {
  if (messages.ownFinding) {
    const {news, lacking, of} = messages.ownFinding;
    return splitFinding(news, [...(county === undefined ? [] : of(county)), ...lacking]);
  }
  const shares = statistic === 'share' ? shareFinding(funding, county) : undefined;
  if (shares) return splitFinding(messages.shareFinding(shares, numbers), []);
  const finding = cefFinding(funding, county);
  const headlines = isHeadlineAbove ? messages.whereMost(finding) : messages.headline(finding, numbers);
  return {headline: headlineOf(...headlines), finding: messages.finding(finding, numbers)};
}

/** Whether counties are chosen or highlighted: the others are then dimmed. */
export const areSomeHighlighted = ({county, highlights}: FundingState): boolean =>
  county !== undefined || highlights.some((mark) => mark.county !== undefined);

/** The counties that the headline counts together, where the finding is shown and others have some too. */
export function majorityInHeadline({
  funding,
  statistic,
  messages,
  isSummaryHidden,
}: FundingState): Majority | undefined {
  if (statistic === 'share' || messages.ownFinding || isSummaryHidden) return undefined;
  const {majority, countiesWith} = cefFinding(funding, undefined);
  return majority && majority.counties.length < countiesWith ? majority : undefined;
}

/** The notes on signs of the drawing that no key explains: the star of a county, and the colours of shares. */
export function signNotes({funding, statistic, messages}: FundingState, view: string): string[] {
  const star = funding.inCounties?.merged;
  return [...(star ? [star] : []), ...(view === 'map' && statistic === 'share' ? [messages.roundedColours] : [])];
}

/** The counties of the headline, which have a stronger colour where the finding is shown and others have a number too. */
export function countiesInHeadline(state: FundingState): readonly CountyFunding[] | undefined {
  if (state.statistic !== 'share') return majorityInHeadline(state)?.counties;
  if (state.messages.ownFinding || state.isSummaryHidden) return undefined;
  const highest = shareFinding(state.funding, undefined)?.highest?.counties;
  return highest && highest.length < state.counties.filter((one) => one.municipalities).length ? highest : undefined;
}

export function measuredText({funding: {source, countyDivision}, statistic, messages}: FundingState): string {
  // The shares are not from the report.
  if (statistic === 'share') return messages.shareUnit(countyDivision);
  return messages.ownFinding ? messages.unit : `${messages.unit}, ${source.report}`;
}

/** Notes on the meaning of the numbers, and on their limits. The table and files have shares beside their counts. */
export function notesOf({funding, statistic, messages, numbers}: FundingState, view: string): string[] {
  const {counties, countyDivision, inCounties} = funding;
  const unlisted = counties.filter(({municipalities}) => municipalities === null).map(({name}) => name);
  const computed = inCounties && (statistic === 'share' || view === 'table') && messages.computed(inCounties.caveat);
  return [
    messages.howToRead(countyDivision),
    ...(computed ? [computed] : []),
    ...(unlisted.length > 0 ? [messages.notListedNote(unlisted, numbers)] : []),
  ];
}

/** A note on the programme. */
export function backgroundOf({funding: {programme}}: FundingState): string[] {
  return programme ? [programme] : [];
}
