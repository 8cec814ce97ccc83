import type {CefFundingMapWords} from './messages.nb.js';
import type {ChartInteraction} from '../../charts/chart-interaction.js';
import {cefFinding, cefFunding, type CefFunding} from '../../datasets/cef-funding.js';
import type {FigureContext, FigureHost, FigureState} from '../../figure/declaration.js';
import {headlineOf, splitFinding} from '../../figure/headline.js';
import type {HighlightedMark} from '../../figure/selection.js';
import type {ImportedFunding} from './import.js';

export interface FundingOptions {
  county?: string | undefined;
}

/** What the views ask of the element. */
export interface FundingHost extends FigureHost {
  /** Where the pointer and the focus are in the map and the bars. */
  readonly interaction: ChartInteraction;
}

export interface FundingState extends FigureState<CefFundingMapWords> {
  funding: CefFunding;
  /** Number of the county that is chosen. */
  county: string | undefined;
  /** Counties that are highlighted by another figure of the group. */
  highlights: readonly HighlightedMark[];
  hidesHint: boolean;
}

export function fundingState(options: FundingOptions, context: FigureContext<CefFundingMapWords>): FundingState {
  const {language, messages, numbers, edition, hiddenParts, highlights, option} = context;
  const imported = context.imported as ImportedFunding | undefined;
  const funding = imported?.funding ?? cefFunding(edition, language);
  const names = funding.counties.map(({code, name}) => [code, name] as const);
  return {
    language,
    messages: {...messages, ...imported?.messages},
    numbers: imported?.numbers ?? numbers,
    funding,
    county: option('county', options.county, names),
    highlights,
    hidesHint: hiddenParts.has('hint'),
  };
}

export function fundingText({funding, county, messages, numbers}: FundingState): ReturnType<typeof splitFinding> {
  if (messages.ownFinding) return splitFinding(messages.ownFinding.news, messages.ownFinding.lacking);
  const finding = cefFinding(funding, county);
  return {headline: headlineOf(...messages.headline(finding, numbers)), finding: messages.finding(finding, numbers)};
}

export function measuredText({funding: {source}, messages}: FundingState): string {
  return messages.ownFinding ? messages.unit : `${messages.unit}, ${source.report}`;
}

/** What the programme is, what the numbers are, and what they do not tell. */
export function notesOf({funding, messages, numbers}: FundingState): string[] {
  const unlisted = funding.counties.filter(({municipalities}) => municipalities === null).map(({name}) => name);
  return [
    ...(funding.programme ? [funding.programme] : []),
    messages.howToRead(funding.countyDivision),
    ...(unlisted.length > 0 ? [messages.notListedNote(unlisted, numbers)] : []),
  ];
}
