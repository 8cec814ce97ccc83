import type {TimelineFinding, TimelineKind} from '../../datasets/timeline.js';
import {capital, uncapital} from '../../i18n/capital.js';
import {shortForms} from '../../i18n/short-forms.nb.js';
import {frame} from '../../figure/messages.nb.js';

export const words = {
  ...frame,
  heading: 'Tidslinje',
  timeline: 'Tidslinje',
  /** The name of the list where it is folded. */
  items: 'Punkter',
  shortForms,
  kinds: {
    kartlegging: 'Kartlegging',
    veiledning: 'Veiledning',
    samarbeid: 'Samarbeid',
    ansvar: 'Ansvar',
    hendelse: 'Hendelse',
    program: 'Program',
  } satisfies Record<TimelineKind, string>,
  planned: 'planlagt',
  done: 'har skjedd',
  /** After the number of such entries. */
  happened: (year?: number | 'other') => (year ? `skjedde i ${year === 'other' ? 'andre år' : year}` : 'har skjedd'),
  inSection: 'avsnittet',
  when: 'Når',
  what: 'Hva',
  kind: 'Type',
  status: 'Status',
  quotation: 'Ordlyden i rapporten',
  /** On the control that opens an event to its quotation. */
  wording: 'Ordlyden',
  caption: 'Tidslinje, med ordlyden i rapporten',
  afterTurn: (before: number, after: number) => `Etter årsskiftet ${before}–${after}`,
  /** Begins an example after what it is an example of. */
  example: ', blant annet ',
  /** Begins an example that is a sentence. */
  clause: 'da ',
  event: (when: string, text: string, isPlanned: boolean) => `${isPlanned ? `Planlagt for ${when}` : when}: ${text}`,
  /** An incident with its time: «Østre Toten kommune ble rammet av løsepengevirus etter årsskiftet 2020–2021». */
  incident: (text: string, when: string) => `${capital(text)} ${/^\d/.test(when) ? `i ${when}` : uncapital(when)}`,
  /** Counts for the heading: `undefined` where no year has most entries, and all or none were planned. */
  headline: ({count, planned, busiest}: TimelineFinding): string | undefined => {
    const [all, some] = [frame.count(count), (n: number) => frame.countOf(n, count, frame.count)];
    const of = (n: number) => `${capital(some(n))} av ${all} punkter`;
    const ahead = planned === count ? `alle ${all}` : `${some(planned)} av de ${all}`;
    if (busiest)
      return `${of(busiest.count)} gjelder ${busiest.year}${planned > 0 ? `, og ${ahead} var planlagt` : ''}`;
    return planned > 0 && planned < count ? `${of(planned)} var planlagt da rapporten ble skrevet` : undefined;
  },
  /** The unit and the period: «År fra 2018 til 2027». */
  period: (from: number, to: number) => (from === to ? `Året ${from}` : `År fra ${from} til ${to}`),
  finding: ({count, planned, from, to}: TimelineFinding) => {
    const years = from === to ? `i ${from}` : `fra ${from} til ${to}`;
    const all = `${capital(frame.count(count))} ${count === 1 ? 'punkt' : 'punkter'} ${years}.`;
    return planned === 0 ? all : `${all} ${count === 1 ? 'Det' : 'Alle'} var planlagt da rapporten ble skrevet.`;
  },
  nothing: 'Rapporten har ingen punkter av dette slaget i disse årene.',
  onlyYears: 'Rapporten oppgir år, ikke datoer. Rekkefølgen innenfor et år sier derfor ikke hva som kom først.',
  break: 'Et brudd (//) betyr at år er utelatt.',
  howToRead: 'Fylte merker er det som har skjedd. Åpne merker er det som var planlagt da rapporten ble skrevet.',
};

export type ReportTimelineWords = typeof words;
