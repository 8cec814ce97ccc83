import {partnerFinding} from '../../datasets/partner-finding.js';
import {networkIn} from '../../datasets/network-in.js';
import {partnerNetwork, type Partner, type PartnerNetwork} from '../../datasets/partners.js';
import {sectionsOf} from '../../datasets/sections.js';
import type {ChartInteraction} from '../../charts/chart-interaction.js';
import type {FigureContext, FigureHost, FigureSource, FigureState} from '../../figure/declaration.js';
import {headlineOf, type splitFinding} from '../../figure/headline.js';
import type {PartnerNetworkWords} from './messages.nb.js';

export interface NetworkOptions {
  year?: string | undefined;
  partner?: string | undefined;
}

/** What the views ask of the element. */
export interface NetworkHost extends FigureHost<NetworkOptions> {
  /** Where the pointer and the focus are in the matrices. */
  readonly interaction: ChartInteraction;
}

export interface NetworkState extends FigureState<PartnerNetworkWords> {
  edition: string;
  /** All years. */
  all: PartnerNetwork;
  /** The year that is asked for. */
  year: string | undefined;
  /** The years that are shown. */
  network: PartnerNetwork;
  /** The highlighted partner. */
  partner: Partner | undefined;
  hasHint: boolean;
}

export function networkState(
  options: NetworkOptions,
  {language, messages, numbers, edition, imported, hiddenParts, option}: FigureContext<PartnerNetworkWords>,
): NetworkState {
  const all = (imported as PartnerNetwork | undefined) ?? partnerNetwork(edition, language);
  const years = all.years.map(({year}) => year);
  const partnerNames = all.partners.map(({id, name}) => [id, name?.text ?? id] as const);
  const year = option('year', options.year, years);
  const partner = option('partner', options.partner, partnerNames);
  return {
    language,
    // Short forms of an author's own may stand for something else.
    messages: imported === undefined ? messages : {...messages, shortForms: {}},
    numbers,
    edition,
    all,
    year,
    network: networkIn(all, year),
    partner: all.partners.find(({id}) => id === partner),
    hasHint: !hiddenParts.has('hint'),
  };
}

export function networkText({all, year, partner, messages, numbers}: NetworkState): ReturnType<typeof splitFinding> {
  const finding = partnerFinding(all, year, partner);
  // The heading stays when a reader chooses a partner: it is about all that is shown.
  const news = partner ? partnerFinding(all, year, undefined) : finding;
  const first = news.years.find(({most}) => most);
  return {
    headline: first && headlineOf(...messages.headline(first, numbers)),
    finding: messages.finding(finding, numbers),
  };
}

/** The source with all the sections that what is shown comes from. */
export function sourceOf({network: {source, subjects}}: NetworkState): FigureSource {
  return {source: {...source, section: sectionsOf(subjects)}};
}
