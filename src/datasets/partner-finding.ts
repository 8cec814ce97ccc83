import {networkIn, subjectsOf} from './network-in.js';
import type {NetworkYear, Partner, PartnerNetwork} from './partners.js';

export interface YearFinding extends NetworkYear {
  /** The number of partners without projects. */
  partners: number;
  /** The ids of partners that are projects. */
  projects: string[];
  subjects: number;
  /** Partners with the most subjects; `undefined` where all partners have as many, or too many share the first place. */
  most: {partners: string[]; subjects: number} | undefined;
  /** Set when one partner is highlighted: how many of the year's subjects it takes part in. */
  taking: number | undefined;
}

export interface PartnerFinding {
  /** Name of the partner that the finding is about. */
  partner: string | undefined;
  years: YearFinding[];
}

/** The finding on the network: the numbers of partners and subjects in a year, and the most active partners. */
export function partnerFinding(
  network: PartnerNetwork,
  year: string | undefined,
  partner: Partner | undefined,
): PartnerFinding {
  return {
    partner: partner?.id,
    years: network.years
      .filter((one) => year === undefined || one.year === year)
      .map((one) => {
        const {partners, subjects} = networkIn(network, one.year);
        return {
          ...one,
          partners: partners.filter(({kind}) => kind !== 'project').length,
          projects: partners.filter(({kind}) => kind === 'project').map(({id}) => id),
          subjects: subjects.length,
          most: most(partners.map(({id}, i) => ({id, count: subjectsOf(subjects, partners[i]!).length}))),
          taking: partner && subjectsOf(subjects, partner).length,
        };
      }),
  };
}

function most(counts: readonly {id: string; count: number}[]): YearFinding['most'] {
  const highest = Math.max(0, ...counts.map(({count}) => count));
  const first = counts.filter(({count}) => count === highest).map(({id}) => id);
  return first.length === counts.length || first.length > 3 ? undefined : {partners: first, subjects: highest};
}
