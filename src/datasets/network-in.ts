import type {Partner, PartnerNetwork, Subject} from './partners.js';

/** The network in one year, or in all, with the partners of most subjects that are done first, and without those of none. */
export function networkIn(network: PartnerNetwork, year: string | undefined): PartnerNetwork {
  const subjects = network.subjects.filter((subject) => year === undefined || subject.year === year);
  const years = network.years.filter((one) => year === undefined || one.year === year);
  const mine = new Map(network.partners.map((partner) => [partner, subjectsOf(subjects, partner)]));
  const count = (partner: Partner) => mine.get(partner)!.length;
  const done = (partner: Partner) => mine.get(partner)!.filter(({planned}) => !planned).length;
  const shared = (partner: Partner) => mine.get(partner)!.reduce((sum, {partners}) => sum + partners.length, 0);
  return {
    ...network,
    subjects,
    years,
    partners: network.partners
      .filter((partner) => count(partner) > 0)
      // Then plans count too, then how many others take part in the same, and then the order of the report decides.
      .sort((a, b) => done(b) - done(a) || count(b) - count(a) || shared(b) - shared(a)),
  };
}

/** The subjects that a partner takes part in, in one year or in all of them. */
export function subjectsOf(subjects: readonly Subject[], {id}: Partner, year?: string): Subject[] {
  return subjects.filter(
    (subject) => (year === undefined || subject.year === year) && subject.partners.some((one) => one.id === id),
  );
}
