import type {ReportTimelineWords} from './messages.nb.js';
import {capital} from '../../i18n/capital.js';
import {shortForms} from '../../i18n/short-forms.nn.js';
import {frame} from '../../figure/messages.nn.js';

export const words: ReportTimelineWords = {
  ...frame,
  heading: 'Tidslinje',
  shortForms,
  timeline: 'Tidslinje',
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
  inSection: 'avsnittet',
  when: 'Når',
  what: 'Kva',
  kind: 'Type',
  status: 'Status',
  quotation: 'Ordlyden i rapporten',
  wording: 'Ordlyden',
  caption: 'Tidslinje, med ordlyden i rapporten',
  year: (year) => `${year}`,
  span: (from, to) => `${from}–${to}`,
  afterTurn: (before, after) => `Etter årsskiftet ${before}–${after}`,
  example: ', mellom anna ',
  headline: (when, text, isPlanned) => `${isPlanned ? `Planlagt for ${when}` : when}: ${text}`,
  finding: ({count, planned, from, to, busiest}) => {
    const years = from === to ? `i ${from}` : `frå ${from} til ${to}`;
    const all = `${capital(frame.count(count))} punkt ${years}.`;
    const most = busiest ? `${capital(frame.count(busiest.count))} av dei er frå ${busiest.year}` : '';
    const ahead =
      planned === 0
        ? ''
        : count === 1
          ? 'Det var planlagt då rapporten blei skriven'
          : planned === count
            ? 'Alle var planlagde då rapporten blei skriven'
            : `${frame.count(planned)} var planlagde då rapporten blei skriven`;
    const rest = [most, ahead].filter(Boolean).join(', og ');
    return rest ? `${all} ${capital(rest)}.` : all;
  },
  nothing: 'Rapporten har ingen punkt av dette slaget i desse åra.',
  onlyYears:
    'Rapporten oppgir år, ikkje datoar. Eit felt fyller derfor heile året, og rekkjefølgja innanfor eit år seier ikkje kva som kom først.',
  openEnd: 'Striper mot høgre betyr at rapporten ikkje seier når noko slutta.',
  howToRead: 'Fylte felt er det som har skjedd. Opne felt er det som var planlagt då rapporten blei skriven.',
};
