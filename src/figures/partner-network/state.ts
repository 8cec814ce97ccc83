import type {ReactiveControllerHost} from 'lit';
import {partnerFinding} from '../../datasets/partner-finding.js';
import {networkIn, subjectsOf} from '../../datasets/network-in.js';
import {partnerNetwork, type Partner, type PartnerNetwork} from '../../datasets/partners.js';
import {sectionsOf} from '../../datasets/source.js';
import type {ChartInteraction} from '../../charts/chart-interaction.js';
import type {Score} from '../../charts/unit-squares/tally.js';
import type {FigureContext, FigureHost, FigureSource, FigureState} from '../../figure/declaration.js';
import {headlineOf, type splitFinding} from '../../figure/headline.js';
import type {PartnerNetworkWords} from './messages.nb.js';

export interface NetworkOptions {
  year?: string | undefined;
  partner?: string | undefined;
}

/** The members of the element that its views use. */
export interface NetworkHost extends FigureHost<NetworkOptions>, Pick<ReactiveControllerHost, 'updateComplete'> {
  /** The active mark of the rows, and their tab stop. */
  readonly interaction: ChartInteraction;
}

export interface NetworkState extends FigureState<PartnerNetworkWords> {
  isImported: boolean;
  edition: string;
  /** All years. */
  all: PartnerNetwork;
  /** The requested year. */
  year: string | undefined;
  /** The years that are shown. */
  network: PartnerNetwork;
  /** The highlighted partner. */
  partner: Partner | undefined;
  isHintHidden: boolean;
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
    messages,
    isImported: imported !== undefined,
    numbers,
    edition,
    all,
    year,
    network: networkIn(all, year),
    partner: all.partners.find(({id}) => id === partner),
    isHintHidden: hiddenParts.has('hint'),
  };
}

export function networkText({all, year, partner, messages, numbers}: NetworkState): ReturnType<typeof splitFinding> {
  const finding = partnerFinding(all, year, partner);
  // The heading is about all that is shown, so it stays when a reader chooses a partner.
  const news = partner ? partnerFinding(all, year, undefined) : finding;
  const first = news.years.find(({most}) => most);
  return {
    headline: first && headlineOf(...messages.headline(first, numbers)),
    finding: messages.finding(finding, numbers),
  };
}

/** The source, with the sections of all subjects that are shown. */
export function sourceOf({network: {source, subjects}}: NetworkState): FigureSource {
  return {source: {...source, sections: sectionsOf(subjects)}};
}

/** A row for partners of the same number of subjects, most first, as the rows count them. The fourth one can have all others. */
export function partnerScores({network, messages, numbers}: NetworkState): Score[] {
  const hasDone = network.subjects.some(({planned}) => !planned);
  const subjects = network.subjects.filter(({planned}) => planned !== hasDone);
  const all = network.partners.map((partner) => ({id: partner.id, n: subjectsOf(subjects, partner).length}));
  const counts = [...new Set(all.map(({n}) => n))].filter((n) => n > 0);
  return counts.slice(0, 4).map((count, i) => {
    const isLess = i === 3 && counts.length > 4;
    const ids = all.filter(({n}) => n === count || (isLess && n > 0 && n < count)).map(({id}) => id);
    const isNamed = !isLess && ids.length <= 4;
    return {
      count,
      meaning: hasDone ? 'filled' : 'uncounted',
      name: isNamed ? numbers.list(ids) : messages.several(ids.length, isLess),
    };
  });
}
