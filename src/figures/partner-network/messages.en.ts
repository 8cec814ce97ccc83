import type {YearFinding} from '../../datasets/partner-finding.js';
import {capital} from '../../i18n/capital.js';
import type {PartnerNetworkWords} from './messages.nb.js';
import type {Numbers} from '../../i18n/numbers.js';
import {shortForms} from '../../i18n/short-forms.en.js';
import {frame} from '../../figure/messages.en.js';

export const words: PartnerNetworkWords = {
  ...frame,
  heading: 'Who Digdir works with, and on what',
  ownHeading: 'Who works together, and on what',
  items: 'Partners and their subjects',
  shortForms,
  matrix: 'Overview',
  list: 'List',
  partner: 'Partner',
  name: 'Full name',
  subject: 'Subject',
  how: 'How, and with whom',
  howInTable: 'With whom, and the wording of the report',
  year: 'Year',
  status: 'Status',
  quotation: 'Wording of the report',
  sectionName: 'Section',
  caption: 'Subjects, partners and the wording of the report',
  done: 'done',
  ongoing: 'under way',
  noYear: 'not stated',
  planned: 'planned',
  yearTitle: (year, {planned, ongoing}) =>
    planned ? `Planned for ${year}` : `Done in ${year}${ongoing ? ', or under way' : ''}`,
  groupTitle: (when, subjects) => `${when}: ${subjects} ${subjects === 1 ? 'subject' : 'subjects'}`,
  countTitle: (year, {planned, ongoing}, of) => {
    const when = planned ? `planned for ${year}` : `in ${year}${ongoing ? ' or under way' : ''}`;
    return `Subjects per partner ${when}, of ${of}`;
  },
  several: (n, isLess) => `${isLess ? 'or fewer: ' : ''}${frame.counted(n)} ${n === 1 ? 'partner' : 'partners'}`,
  yearTag: (year, {planned, ongoing}) => (planned ? `planned for ${year}` : ongoing ? 'under way' : year),
  with: {
    'co-operation': (partners) => `Co-operation with ${partners}`,
    dialogue: (partners) => `Dialogue with ${partners}`,
    recommendation: (all, isOwn) => `Measures from ${all} that ${isOwn ? 'are recommended' : 'Digdir recommends'}`,
    transfer: (partners) => `Responsibility transferred to ${partners}`,
    participation: (partners) => `Participation in work at ${partners}`,
    assistance: (partners) => `Assistance to ${partners}`,
    lead: (partners) => `Leadership of ${partners}`,
  },
  formNames: {
    'co-operation': 'co-operation',
    dialogue: 'dialogue',
    recommendation: 'recommendation',
    transfer: 'transferring responsibility',
    participation: 'participation',
    assistance: 'assistance',
    lead: 'leadership',
  },
  mark: (partner, subject, how) => `${partner}: ${subject}, ${how}`,
  taking: (counts, numbers) =>
    numbers.list(
      counts.map(({year, planned, ongoing, subjects}) => {
        const when = planned ? `planned for ${year}` : ongoing ? `from ${year} or under way` : `in ${year}`;
        return `${frame.count(subjects)} ${subjects === 1 ? 'subject' : 'subjects'} ${when}`;
      }),
    ),
  chosen: (partner) => (partner === undefined ? 'No partner is highlighted.' : `${partner} is highlighted.`),
  endHighlight: 'Stop highlighting',
  hint: 'Press a mark to see the wording of the report.',
  keys: 'Keyboard: Tab goes to the marks. Use the arrow keys, Home and End. Enter highlights, Esc closes.',
  hollow: (years) => `Hollow marks are planned for ${years}.`,
  howToRead: (hasOngoing) =>
    `${hasOngoing ? 'What is under way has no year in the report. ' : ''}Partners with the most subjects come first.`,
  continues: (subjects, numbers) =>
    `The report says that the co-operation on ${numbers.list(subjects)} will continue, but does not say when. It is therefore not shown as planned.`,
  unnamed: (count, isImported, isOne) =>
    `The report also counts ${count} ${isOne ? 'partner' : 'partners'}${isImported ? '' : ' from various countries in cross-border projects'}. ${isOne ? 'It is' : 'They are'} not named, and not shown here.`,
  names: 'What the abbreviations stand for',
  ourNames: (partners, numbers) =>
    `The report gives only the abbreviation for ${numbers.list(partners)}. We have added the full names.`,
  unit: 'Number of subjects',
  headline: ({year, planned, ongoing, subjects, most}, numbers) => {
    if (!most) return [];
    const {partners} = most;
    const when = planned ? ` planned for ${year}` : ongoing ? '' : ` in ${year}`;
    const who = `${numbers.list(partners)} ${partners.length > 1 ? 'take' : 'takes'} part in the most subjects${when}`;
    const share = `${frame.countOf(most.subjects, subjects)} of ${frame.count(subjects)}`;
    return [`${who}: ${share}${partners.length > 1 ? ' each' : ''}`, who];
  },
  finding: ({partner, years}, numbers) =>
    years.map((year) => (partner === undefined ? ofYear(year, numbers) : ofPartner(partner, year))).join(' '),
};

function ofYear({year, planned, ongoing, partners, projects, subjects}: YearFinding, numbers: Numbers): string {
  const organisations = `${frame.count(partners)} ${partners === 1 ? 'partner' : 'partners'}`;
  const named = `the ${projects.length === 1 ? 'project' : 'projects'} ${numbers.list(projects)}`;
  const who = projects.length > 0 ? numbers.list([...(partners > 0 ? [organisations] : []), named]) : organisations;
  const when = planned ? `planned for ${year}` : `from ${year}${ongoing ? ' or under way' : ''}`;
  const what = `${capital(frame.count(subjects))} ${subjects === 1 ? 'subject is' : 'subjects are'}`;
  return `${what} ${when}, with ${who}.`;
}

function ofPartner(partner: string, {year, planned, ongoing, subjects, taking = 0}: YearFinding): string {
  if (taking === 0) return `${partner} is not mentioned for ${year}.`;
  const part = subjects === 1 ? 'the only' : `${frame.countOf(taking, subjects)} of ${frame.count(subjects)}`;
  const noun = subjects === 1 ? 'subject' : 'subjects';
  if (planned) return `For ${year}, ${partner} takes part in ${part} planned ${noun}.`;
  return ongoing
    ? `${partner} is linked to ${part} ${noun} from ${year} or under way.`
    : `In ${year}, ${partner} is linked to ${part} ${noun}.`;
}
