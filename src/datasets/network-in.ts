import type {Partner, PartnerNetwork, Subject} from './partners.js';

/** The network in one year, or in all: partners with most subjects come first, and those without any are left out. */
export function networkIn(network: PartnerNetwork, year: string | undefined): PartnerNetwork {
  const subjects = network.subjects.filter((subject) => year === undefined || subject.year === year);
  const years = network.years.filter((one) => year === undefined || one.year === year);
  const counts = new Map(
    network.partners.map((partner) => [partner, years.map((of) => subjectsOf(subjects, partner, of.year).length)]),
  );
  const total = (partner: Partner) => counts.get(partner)!.reduce((sum, count) => sum + count, 0);
  return {
    ...network,
    subjects,
    years,
    partners: network.partners
      .filter((partner) => total(partner) > 0)
      // Where the totals are equal, finished work goes before planned work, and then the order of the report decides.
      .sort((a, b) => total(b) - total(a) || counts.get(b)![0]! - counts.get(a)![0]!),
  };
}

/** The subjects that a partner takes part in, in one year or in all of them. */
export function subjectsOf(subjects: readonly Subject[], {id}: Partner, year?: string): Subject[] {
  return subjects.filter(
    (subject) => (year === undefined || subject.year === year) && subject.partners.some((one) => one.id === id),
  );
}
