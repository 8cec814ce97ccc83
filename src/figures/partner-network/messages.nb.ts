import type {PartnerFinding, YearFinding} from '../../datasets/partner-finding.js';
import {capital} from '../../i18n/capital.js';
import type {Form, NetworkYear} from '../../datasets/partners.js';
import type {Numbers} from '../../i18n/numbers.js';
import {shortForms} from '../../i18n/short-forms.nb.js';
import {frame} from '../../figure/messages.nb.js';

/** The status of a subject, or of the subjects of a year. */
type Status = Pick<NetworkYear, 'planned' | 'ongoing'>;

type With = (partners: string, isOwn: boolean) => string;
export const words = {
  ...frame,
  heading: 'Hvem Digdir samarbeider med, og om hva',
  ownHeading: 'Hvem som samarbeider, og om hva',
  /** The name of the list where it is folded. */
  items: 'Partnere og hva de er med på',
  shortForms,
  matrix: 'Oversikt',
  list: 'Liste',
  partner: 'Partner',
  name: 'Fullt navn',
  subject: 'Tema',
  how: 'Hvordan, og med hvem',
  howInTable: 'Med hvem, og ordlyden i rapporten',
  year: 'År',
  status: 'Status',
  quotation: 'Ordlyden i rapporten',
  sectionName: 'Avsnitt',
  caption: 'Tema, partnere og ordlyden i rapporten',
  done: 'gjort',
  ongoing: 'pågår',
  noYear: 'ikke oppgitt',
  planned: 'planlagt',
  yearTitle: (year: string, {planned, ongoing}: Status) =>
    planned ? `Planlagt for ${year}` : `Gjort i ${year}${ongoing ? ', eller pågående' : ''}`,
  groupTitle: (when: string, subjects: number) => `${when}: ${subjects} tema`,
  /** Over the numbers of the partners: of the subjects that are done, or of those that are planned. */
  countTitle: (year: string, {planned, ongoing}: Status, of: number) => {
    const when = planned ? `planlagt for ${year}` : `i ${year}${ongoing ? ' eller pågående' : ''}`;
    return `Antall tema per partner ${when}, av\u00a0${of}`;
  },
  /** Partners who are too many to name, after the most subjects that one of them has. */
  several: (n: number, isLess: boolean) =>
    `${isLess ? 'eller færre: ' : ''}${frame.counted(n)} ${n === 1 ? 'partner' : 'partnere'}`,
  yearTag: (year: string, {planned, ongoing}: Status) => (planned ? `planlagt for ${year}` : ongoing ? 'pågår' : year),
  /** The participants, and the report's name for the form of participation. */
  with: {
    'co-operation': (partners: string) => `Samarbeid med ${partners}`,
    dialogue: (partners: string) => `Dialog med ${partners}`,
    recommendation: (partners: string, isOwn: boolean) =>
      `Tiltak fra ${partners} som ${isOwn ? 'er anbefalt' : 'Digdir anbefaler'}`,
    transfer: (partners: string) => `Ansvar overført til ${partners}`,
    participation: (partners: string) => `Deltakelse i arbeid hos ${partners}`,
    assistance: (partners: string) => `Bistand til ${partners}`,
    lead: (partners: string) => `Ledelse av ${partners}`,
  } satisfies Record<Form, With> as Record<Form, With>,
  formNames: {
    'co-operation': 'samarbeid',
    dialogue: 'dialog',
    recommendation: 'anbefaling',
    transfer: 'overføring av ansvar',
    participation: 'deltakelse',
    assistance: 'bistand',
    lead: 'ledelse',
  } as Record<Form, string>,
  mark: (partner: string, subject: string, how: string) => `${partner}: ${subject}, ${how}`,
  taking: (counts: readonly (NetworkYear & {subjects: number})[], numbers: Numbers) =>
    numbers.list(
      counts.map(({year, planned, ongoing, subjects}) => {
        const when = planned ? `planlagt for ${year}` : ongoing ? `som er fra ${year} eller pågår` : `i ${year}`;
        return `${frame.count(subjects)} tema ${when}`;
      }),
    ),
  chosen: (partner: string | undefined) =>
    partner === undefined ? 'Ingen partner er fremhevet.' : `${partner} er fremhevet.`,
  endHighlight: 'Vis alle likt',
  hint: 'Trykk på et merke for å se ordlyden i rapporten.',
  keys: 'Tastatur: Tab går til merkene. Bruk piltastene, Home og End. Enter fremhever, Esc lukker.',
  /** On the years of the plans. */
  hollow: (years: string) => `Åpne merker er planlagt for ${years}.`,
  howToRead: (hasOngoing: boolean) =>
    `${hasOngoing ? 'Det som pågår, har ikke noe år i rapporten. ' : ''}Partnerne med flest tema står først.`,
  continues: (subjects: readonly string[], numbers: Numbers) =>
    `Rapporten sier at samarbeidet om ${numbers.list(subjects)} skal fortsette, uten å si når. Det står derfor ikke som planlagt.`,
  unnamed: (count: string, isImported: boolean, isOne: boolean) =>
    `Rapporten teller også ${count} samarbeidspartner${isOne ? '' : 'e'}${isImported ? '' : ' fra ulike land i grenseoverskridende prosjekter'}. ${isOne ? 'Den' : 'De'} er ikke navngitt, og er ikke med her.`,
  names: 'Hva forkortelsene står for',
  ourNames: (partners: readonly string[], numbers: Numbers) =>
    `Rapporten skriver bare forkortelsen for ${numbers.list(partners)}. De fulle navnene har vi lagt til.`,
  unit: 'Antall tema',
  headline: ({year, planned, ongoing, subjects, most}: YearFinding, numbers: Numbers): readonly string[] => {
    if (!most) return [];
    const {partners} = most;
    // A year is named only where all subjects have one.
    const when = planned ? ` som er planlagt for ${year}` : ongoing ? '' : ` i ${year}`;
    const who = `${numbers.list(partners)} er med på flest tema${when}`;
    const share = `${frame.countOf(most.subjects, subjects, frame.count)} av ${frame.count(subjects)}`;
    return [`${who}: ${share}${partners.length > 1 ? ' hver' : ''}`, who];
  },
  finding: ({partner, years}: PartnerFinding, numbers: Numbers) =>
    years.map((year) => (partner === undefined ? ofYear(year, numbers) : ofPartner(partner, year))).join(' '),
};

export type PartnerNetworkWords = typeof words;

function ofYear({year, planned, ongoing, partners, projects, subjects}: YearFinding, numbers: Numbers): string {
  const organisations = `${frame.counted(partners)} ${partners === 1 ? 'partner' : 'partnere'}`;
  const named = `${projects.length === 1 ? 'prosjektet' : 'prosjektene'} ${numbers.list(projects)}`;
  const who = projects.length > 0 ? numbers.list([...(partners > 0 ? [organisations] : []), named]) : organisations;
  const when = planned ? `planlagt for ${year}` : `fra ${year}${ongoing ? ' eller pågår' : ''}`;
  return `${capital(frame.count(subjects))} tema er ${when}, med ${who}.`;
}

function ofPartner(partner: string, {year, planned, ongoing, subjects, taking = 0}: YearFinding): string {
  if (taking === 0) return `${partner} er ikke nevnt for ${year}.`;
  const part =
    subjects === 1 ? 'det eneste' : `${frame.countOf(taking, subjects, frame.count)} av ${frame.count(subjects)}`;
  const one = subjects === 1;
  const noun = one ? 'temaet' : 'tema';
  if (planned) return `For ${year} er ${partner} med på ${part} planlagte ${noun}.`;
  return ongoing
    ? `${partner} er knyttet til ${part} ${noun} som er fra ${year} eller pågår.`
    : `I ${year} er ${partner} knyttet til ${part} ${noun}.`;
}
