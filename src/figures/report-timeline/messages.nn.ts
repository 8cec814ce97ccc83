import type {ReportTimelineWords} from './messages.nb.js';
import {capital, uncapital} from '../../i18n/capital.js';
import {shortForms} from '../../i18n/short-forms.nn.js';
import {frame} from '../../figure/messages.nn.js';

export const words: ReportTimelineWords = {
  ...frame,
  heading: 'Tidslinje',
  timeline: 'Tidslinje',
  items: 'Punkt',
  shortForms,
  kinds: {
    kartlegging: 'Kartlegging',
    veiledning: 'Rettleiing',
    samarbeid: 'Samarbeid',
    ansvar: 'Ansvar',
    hendelse: 'Hending',
    program: 'Program',
  },
  planned: 'planlagt',
  done: 'har skjedd',
  happened: (year) => (year ? `skjedde i ${year === 'other' ? 'andre år' : year}` : 'har skjedd'),
  inSection: 'avsnittet',
  when: 'Når',
  what: 'Kva',
  kind: 'Type',
  status: 'Status',
  quotation: 'Ordlyden i rapporten',
  wording: 'Ordlyden',
  caption: 'Tidslinje, med ordlyden i rapporten',
  afterTurn: (before, after) => `Etter årsskiftet ${before}–${after}`,
  example: ', mellom anna ',
  clause: 'då ',
  event: (when, text, isPlanned) => `${isPlanned ? `Planlagt for ${when}` : when}: ${text}`,
  incident: (text, when) => `${capital(text)} ${/^\d/.test(when) ? `i ${when}` : uncapital(when)}`,
  headline: ({count, planned, busiest}) => {
    const [all, some] = [frame.count(count), (n: number) => frame.countOf(n, count, frame.count)];
    const of = (n: number) => `${capital(some(n))} av ${all} punkt`;
    const ahead = planned === count ? `alle ${all}` : `${some(planned)} av dei ${all}`;
    const were = `var ${planned === 1 ? 'planlagt' : 'planlagde'}`;
    if (busiest) return `${of(busiest.count)} gjeld ${busiest.year}${planned > 0 ? `, og ${ahead} ${were}` : ''}`;
    return planned > 0 && planned < count ? `${of(planned)} ${were} då rapporten blei skriven` : undefined;
  },
  period: (from, to) => (from === to ? `Året ${from}` : `År frå ${from} til ${to}`),
  finding: ({count, planned, from, to}) => {
    const years = from === to ? `i ${from}` : `frå ${from} til ${to}`;
    const all = `${capital(frame.count(count))} punkt ${years}.`;
    return planned === 0
      ? all
      : `${all} ${count === 1 ? 'Det var planlagt' : 'Alle var planlagde'} då rapporten blei skriven.`;
  },
  nothing: 'Rapporten har ingen punkt av dette slaget i desse åra.',
  onlyYears: 'Rapporten oppgir år, ikkje datoar. Rekkjefølgja innanfor eit år seier derfor ikkje kva som kom først.',
  break: 'Eit brot (//) betyr at år er utelatne.',
  howToRead: 'Fylte merke er det som har skjedd. Opne merke er det som var planlagt då rapporten blei skriven.',
};
