import type {ReportTimelineWords} from './messages.nb.js';
import {capital} from '../../i18n/capital.js';
import {shortForms} from '../../i18n/short-forms.en.js';
import {frame} from '../../figure/messages.en.js';

export const words: ReportTimelineWords = {
  ...frame,
  heading: 'Timeline',
  shortForms,
  timeline: 'Timeline',
  kinds: {
    kartlegging: 'Review',
    veiledning: 'Guidance',
    samarbeid: 'Co-operation',
    ansvar: 'Responsibility',
    hendelse: 'Incident',
    program: 'Programme',
  },
  planned: 'planned',
  done: 'has happened',
  inSection: 'section',
  when: 'When',
  what: 'What',
  kind: 'Type',
  status: 'Status',
  quotation: 'Wording of the report',
  wording: 'Wording',
  caption: 'Timeline, with the wording of the report (in Norwegian)',
  year: (year) => `${year}`,
  span: (from, to) => `${from}–${to}`,
  afterTurn: (_, after) => `After New Year ${after}`,
  example: ', including ',
  headline: (when, text, isPlanned) => `${isPlanned ? `Planned for ${when}` : when}: ${text}`,
  finding: ({count, planned, from, to, busiest}) => {
    const years = from === to ? `in ${from}` : `from ${from} to ${to}`;
    const all = `${capital(frame.count(count))} ${count === 1 ? 'entry' : 'entries'} ${years}.`;
    const most = busiest ? `${capital(frame.count(busiest.count))} of them are in ${busiest.year}` : '';
    const ahead =
      planned === 0
        ? ''
        : count === 1
          ? 'It was planned when the report was written'
          : planned === count
            ? 'All were planned when the report was written'
            : `${frame.count(planned)} ${planned === 1 ? 'was' : 'were'} planned when the report was written`;
    const rest = [most, ahead].filter(Boolean).join(', and ');
    return rest ? `${all} ${capital(rest)}.` : all;
  },
  nothing: 'The report has no entries of this kind in these years.',
  onlyYears:
    'The report gives years, not dates. So a bar fills its whole year, and the order within a year does not say which came first.',
  openEnd: 'Stripes to the right mean that the report does not say when something ended.',
  howToRead: 'Filled bars are what has happened. Hollow bars are what was planned when the report was written.',
};
