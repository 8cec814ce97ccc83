import type {ReportTimelineWords} from './messages.nb.js';
import {capital, uncapital} from '../../i18n/capital.js';
import {shortForms} from '../../i18n/short-forms.en.js';
import {frame} from '../../figure/messages.en.js';

export const words: ReportTimelineWords = {
  ...frame,
  heading: 'Timeline',
  timeline: 'Timeline',
  items: 'Entries',
  shortForms,
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
  happened: (year) => (year ? `happened in ${year === 'other' ? 'other years' : year}` : 'already happened'),
  inSection: 'section',
  when: 'When',
  what: 'What',
  kind: 'Type',
  status: 'Status',
  quotation: 'Wording of the report',
  wording: 'Wording',
  caption: 'Timeline, with the wording of the report (in Norwegian)',
  afterTurn: (_, after) => `After New Year ${after}`,
  example: ', including ',
  clause: 'when ',
  event: (when, text, isPlanned) => `${isPlanned ? `Planned for ${when}` : when}: ${text}`,
  incident: (text, when) => `${capital(text)} ${/^\d/.test(when) ? `in ${when}` : uncapital(when)}`,
  headline: ({count, planned, busiest}) => {
    const [all, some] = [frame.count(count), (n: number) => frame.countOf(n, count)];
    const of = (n: number) => `${capital(some(n))} of ${all} entries`;
    const ahead = planned === count ? `all ${all}` : `${some(planned)} of the ${all}`;
    const were = `${planned === 1 ? 'was' : 'were'} planned`;
    if (busiest) return `${of(busiest.count)} are in ${busiest.year}${planned > 0 ? `, and ${ahead} ${were}` : ''}`;
    return planned > 0 && planned < count ? `${of(planned)} ${were} when the report was written` : undefined;
  },
  period: (from, to) => (from === to ? `The year ${from}` : `Years from ${from} to ${to}`),
  finding: ({count, planned, from, to}) => {
    const years = from === to ? `in ${from}` : `from ${from} to ${to}`;
    const all = `${capital(frame.count(count))} ${count === 1 ? 'entry' : 'entries'} ${years}.`;
    return planned === 0 ? all : `${all} ${count === 1 ? 'It was' : 'All were'} planned when the report was written.`;
  },
  nothing: 'The report has no entries of this kind in these years.',
  onlyYears: 'The report gives years, not dates. So the order within a year does not say which came first.',
  break: 'A break (//) means that years are left out.',
  howToRead: 'Filled marks are what has happened. Hollow marks are what was planned when the report was written.',
};
