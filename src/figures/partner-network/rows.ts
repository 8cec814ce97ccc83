import type {RelationColumn, RelationGroup, RelationRow} from '../../charts/relation-rows/view.js';
import {subjectsOf} from '../../datasets/network-in.js';
import type {Subject} from '../../datasets/partners.js';
import {uncapital} from '../../i18n/capital.js';
import {participantsText} from './network-text.js';
import type {NetworkState} from './state.js';

/** Work that is done comes first, and then plans. Of each, those of most partners come first, and then those of the first ones. */
export function drawnSubjects({network: {subjects, partners}}: NetworkState): Subject[] {
  const first = (subject: Subject) => partners.findIndex((partner) => subject.partners.includes(partner));
  return subjects.toSorted(
    (a, b) => Number(a.planned) - Number(b.planned) || b.partners.length - a.partners.length || first(a) - first(b),
  );
}

export function groupsOf(state: NetworkState): RelationGroup[] {
  const {network, messages, numbers} = state;
  const all = drawnSubjects(state);
  const ofGroups = [false, true]
    .map((isPlanned) => ({isPlanned, years: network.years.filter(({planned}) => planned === isPlanned)}))
    .filter(({years}) => years.length > 0);
  return ofGroups.map(({isPlanned, years}) => {
    const status = {planned: isPlanned, ongoing: years.some(({ongoing}) => ongoing)};
    const when = messages.yearTitle(numbers.list(years.map(({year}) => year)), status);
    const mine = all.filter(({planned}) => planned === isPlanned);
    return {title: messages.groupTitle(when, mine.length), rows: mine.map((subject) => rowOf(subject, state))};
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

/** Partners, with how many subjects of the first group each takes part in. */
export function columnsOf(state: NetworkState): {countTitle: string; columns: RelationColumn[]} {
  const {network, messages, numbers} = state;
  const [{planned = false} = {}] = drawnSubjects(state);
  const first = network.subjects.filter((subject) => subject.planned === planned);
  return {
    countTitle: messages.countTitle(first.length, planned),
    columns: network.partners.map((partner) => ({
      id: partner.id,
      count: numbers.integer(subjectsOf(first, partner).length),
    })),
  };
}
