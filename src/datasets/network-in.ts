import type {Partner, PartnerNetwork, Subject} from './partners.js';

/** The network in one year, or in all: partners with most subjects come first, and those without any are left out. */
export function networkIn(network: PartnerNetwork, year: string | undefined): PartnerNetwork {
  const subjects = network.subjects.filter((subject) => year === undefined || subject.year === year);
  const years = network.years.filter((one) => year === undefined || one.year === year);
  const mine = new Map(network.partners.map((partner) => [partner, subjectsOf(subjects, partner)]));
  const count = (partner: Partner) => mine.get(partner)!.length;
  const shared = (partner: Partner) => mine.get(partner)!.reduce((sum, {partners}) => sum + partners.length, 0);
  return {
    ...network,
    subjects,
    years,
    partners: network.partners
      .filter((partner) => count(partner) > 0)
      // Where they take part in as many, those who share them with most others go first, and then the order of the report decides.
      .sort((a, b) => count(b) - count(a) || shared(b) - shared(a)),
  };
}

/** The subjects that a partner takes part in, in one year or in all of them. */
export function subjectsOf(subjects: readonly Subject[], {id}: Partner, year?: string): Subject[] {
  return subjects.filter(
    (subject) => (year === undefined || subject.year === year) && subject.partners.some((one) => one.id === id),
  );
}
