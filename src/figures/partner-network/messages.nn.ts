import type {YearFinding} from '../../datasets/partner-finding.js';
import {capital} from '../../i18n/capital.js';
import type {PartnerNetworkWords} from './messages.nb.js';
import type {Numbers} from '../../i18n/numbers.js';
import {shortForms} from '../../i18n/short-forms.nn.js';
import {frame} from '../../figure/messages.nn.js';

export const words: PartnerNetworkWords = {
  ...frame,
  heading: 'Kven Digdir samarbeider med, og om kva',
  ownHeading: 'Kven som samarbeider, og om kva',
  items: 'Partnarar og kva dei er med på',
  shortForms,
  matrix: 'Oversikt',
  list: 'Liste',
  partner: 'Partnar',
  name: 'Fullt namn',
  subject: 'Tema',
  how: 'Korleis, og med kven',
  howInTable: 'Med kven, og ordlyden i rapporten',
  year: 'År',
  status: 'Status',
  quotation: 'Ordlyden i rapporten',
  sectionName: 'Avsnitt',
  caption: 'Tema, partnarar og ordlyden i rapporten',
  done: 'gjort',
  ongoing: 'pågår',
  noYear: 'ikkje oppgitt',
  planned: 'planlagt',
  yearTitle: (year, {planned, ongoing}) =>
    planned ? `Planlagt for ${year}` : `Gjort i ${year}${ongoing ? ', eller pågåande' : ''}`,
  groupTitle: (when, subjects) => `${when}: ${subjects} tema`,
  countTitle: (year, {planned, ongoing}, of) => {
    const when = planned ? `planlagde for ${year},` : `i ${year}${ongoing ? ' eller pågåande' : ''},`;
    return `Talet på tema ${when} per partnar, av\u00a0${of}`;
  },
  several: (n, isLess) => `${isLess ? 'eller færre: ' : ''}${frame.counted(n)} ${n === 1 ? 'partnar' : 'partnarar'}`,
  yearTag: (year, {planned, ongoing}) => (planned ? `planlagt for ${year}` : ongoing ? 'pågår' : year),
  with: {
    'co-operation': (partners) => `Samarbeid med ${partners}`,
    dialogue: (partners) => `Dialog med ${partners}`,
    recommendation: (partners, isOwn) => `Tiltak frå ${partners} som ${isOwn ? 'er tilrådde' : 'Digdir rår til'}`,
    transfer: (partners) => `Ansvar overført til ${partners}`,
    participation: (partners) => `Deltaking i arbeid hos ${partners}`,
    assistance: (partners) => `Hjelp til ${partners}`,
    lead: (partners) => `Leiing av ${partners}`,
  },
  formNames: {
    'co-operation': 'samarbeid',
    dialogue: 'dialog',
    recommendation: 'tilråding',
    transfer: 'overføring av ansvar',
    participation: 'deltaking',
    assistance: 'hjelp',
    lead: 'leiing',
  },
  mark: (partner, subject, how) => `${partner}: ${subject}, ${how}`,
  taking: (counts, numbers) =>
    numbers.list(
      counts.map(({year, planned, ongoing, subjects}) => {
        const plan = `${subjects === 1 ? 'planlagt' : 'planlagde'} for ${year}`;
        const when = planned ? plan : ongoing ? `som er frå ${year} eller pågår` : `i ${year}`;
        return `${frame.count(subjects)} tema ${when}`;
      }),
    ),
  chosen: (partner) => (partner === undefined ? 'Ingen partnar er framheva.' : `${partner} er framheva.`),
  endHighlight: 'Vis alle likt',
  hint: 'Trykk på eit merke for å sjå ordlyden i rapporten.',
  keys: 'Tastatur: Tab går til merka. Bruk piltastane, Home og End. Enter framhevar, Esc lukkar.',
  hollow: (years) => `Opne merke er planlagde for ${years}.`,
  howToRead: (hasOngoing) =>
    `${hasOngoing ? 'Det som pågår, har ikkje noko år i rapporten. ' : ''}Partnarane med flest tema står først.`,
  continues: (subjects, numbers) =>
    `Rapporten seier at samarbeidet om ${numbers.list(subjects)} skal halde fram, utan å seie når. Det står derfor ikkje som planlagt.`,
  unnamed: (count, isImported, isOne) =>
    `Rapporten tel òg ${count} samarbeidspartnar${isOne ? '' : 'ar'}${isImported ? '' : ' frå ulike land i prosjekt over landegrensene'}. ${isOne ? 'Han er ikkje namngitt' : 'Dei er ikkje namngitte'}, og er ikkje med her.`,
  names: 'Kva forkortingane står for',
  ourNames: (partners, numbers) =>
    `Rapporten skriv berre forkortinga for ${numbers.list(partners)}. Dei fulle namna har vi lagt til.`,
  unit: 'Tal på tema',
  headline: ({year, planned, ongoing, subjects, most}, numbers) => {
    if (!most) return [];
    const {partners} = most;
    const when = planned ? ` som er planlagde for ${year}` : ongoing ? '' : ` i ${year}`;
    const who = `${numbers.list(partners)} er med på flest tema${when}`;
    const share = `${frame.countOf(most.subjects, subjects, frame.count)} av ${frame.count(subjects)}`;
    return [`${who}: ${share}${partners.length > 1 ? ' kvar' : ''}`, who];
  },
  finding: ({partner, years}, numbers) =>
    years.map((year) => (partner === undefined ? ofYear(year, numbers) : ofPartner(partner, year))).join(' '),
};

function ofYear({year, planned, ongoing, partners, projects, subjects}: YearFinding, numbers: Numbers): string {
  const organisations = `${frame.counted(partners)} ${partners === 1 ? 'partnar' : 'partnarar'}`;
  const named = `${projects.length === 1 ? 'prosjektet' : 'prosjekta'} ${numbers.list(projects)}`;
  const who = projects.length > 0 ? numbers.list([...(partners > 0 ? [organisations] : []), named]) : organisations;
  const plan = `${subjects === 1 ? 'planlagt' : 'planlagde'} for ${year}`;
  const when = planned ? plan : `frå ${year}${ongoing ? ' eller pågår' : ''}`;
  return `${capital(frame.count(subjects))} tema er ${when}, med ${who}.`;
}

function ofPartner(partner: string, {year, planned, ongoing, subjects, taking = 0}: YearFinding): string {
  if (taking === 0) return `${partner} er ikkje nemnt for ${year}.`;
  const part =
    subjects === 1 ? 'det einaste' : `${frame.countOf(taking, subjects, frame.count)} av ${frame.count(subjects)}`;
  const one = subjects === 1;
  const noun = one ? 'temaet' : 'tema';
  if (planned) return `For ${year} er ${partner} med på ${part} planlagde ${noun}.`;
  return ongoing
    ? `${partner} er knytt til ${part} ${noun} som er frå ${year} eller pågår.`
    : `I ${year} er ${partner} knytt til ${part} ${noun}.`;
}
