import type {RelationColumn, RelationGroup, RelationRow} from '../../charts/relation-rows/view.js';
import {subjectsOf} from '../../datasets/network-in.js';
import type {Subject} from '../../datasets/partners.js';
import {uncapital} from '../../i18n/capital.js';
import {participantsText, timeOf} from './network-text.js';
import type {NetworkState} from './state.js';

/** Work that is done comes first, and then plans. Of each, those of most partners come first, and then those of the first ones. */
export function drawnSubjects({network: {subjects, partners}}: NetworkState): Subject[] {
  const first = (subject: Subject) => partners.findIndex((partner) => subject.partners.includes(partner));
  return subjects.toSorted(
    (a, b) => Number(a.planned) - Number(b.planned) || b.partners.length - a.partners.length || first(a) - first(b),
  );
}

export function groupsOf(state: NetworkState): RelationGroup[] {
  const {messages} = state;
  const all = drawnSubjects(state);
  const isShown = (isPlanned: boolean) => state.network.years.some(({planned}) => planned === isPlanned);
  return [false, true].filter(isShown).map((isPlanned) => {
    const mine = all.filter(({planned}) => planned === isPlanned);
    const title = messages.groupTitle(messages.yearTitle(...timeOf(isPlanned, state)), mine.length);
    return {title, rows: mine.map((subject) => rowOf(subject, state))};
  });
}

function rowOf(subject: Subject, state: NetworkState): RelationRow {
  const {network, messages} = state;
  const tag = messages.yearTag(subject.year, subject);
  const how = `${tag}: ${uncapital(participantsText(subject, state))}`;
  const kind = messages.formNames[subject.form];
  const isOneYear = network.years.filter(({planned}) => planned).length === 1;
  return {
    label: subject.label,
    // The title of the group has the year.
    kind: subject.ongoing || (subject.planned && !isOneYear) ? `${kind}, ${tag}` : kind,
    isPlanned: subject.planned,
    marks: network.partners.map((partner) =>
      subject.partners.includes(partner) ? messages.mark(partner.id, uncapital(subject.label), how) : undefined,
    ),
  };
}

/** Partners, those of most subjects first, with how many of the first group each takes part in. */
export function columnsOf(state: NetworkState): {countTitle: string; columns: RelationColumn[]} {
  const {network, messages, numbers} = state;
  const [{planned = false} = {}] = drawnSubjects(state);
  const first = network.subjects.filter((subject) => subject.planned === planned);
  const counts = network.partners.map((partner) => subjectsOf(first, partner).length);
  return {
    countTitle: messages.countTitle(...timeOf(planned, state), first.length),
    columns: network.partners.map(({id}, i) => ({
      id,
      count: numbers.integer(counts[i]!),
      isMost: counts[i] === counts[0] && counts[i] !== counts.at(-1),
    })),
  };
}
