import type {RelationColumn, RelationGroup, RelationRow} from '../../charts/relation-rows/view.js';
import type {Score} from '../../charts/unit-squares/tally.js';
import {subjectsOf} from '../../datasets/network-in.js';
import type {Subject} from '../../datasets/partners.js';
import {uncapital} from '../../i18n/capital.js';
import {participantsText} from './network-text.js';
import type {NetworkState} from './state.js';

/** So many rows of partners are over a fold, each with at most so many names. */
const [mostRows, mostNamed] = [4, 4];

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

function rowOf(subject: Subject, {network, messages, numbers}: NetworkState): RelationRow {
  const tag = messages.yearTag(subject.year, subject);
  const how = `${tag}: ${uncapital(participantsText(subject, {messages, numbers}))}`;
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

/** The subjects of the first group, in which the partners are counted. */
function countedIn(state: NetworkState): Subject[] {
  const [{planned = false} = {}] = drawnSubjects(state);
  return state.network.subjects.filter((subject) => subject.planned === planned);
}

/** Rows of partners with the same number of subjects. Those of fewer than the first ones are counted together. */
export function partnerScores(state: NetworkState): Score[] {
  const {network, messages, numbers} = state;
  const first = countedIn(state);
  const counted = network.partners.map(({id}, i) => ({id, n: subjectsOf(first, network.partners[i]!).length}));
  const counts = [...new Set(counted.map(({n}) => n))].filter(Boolean).toSorted((a, b) => b - a);
  return counts.slice(0, mostRows).map((count, i) => {
    const isLess = i === mostRows - 1 && counts.length > mostRows;
    const ids = counted.filter(({n}) => n === count || (isLess && n > 0 && n < count)).map(({id}) => id);
    const isNamed = !isLess && ids.length <= mostNamed;
    return {count, meaning: 'filled', name: isNamed ? numbers.list(ids) : messages.several(ids.length, isLess)};
  });
}

/** Partners, with how many subjects of the first group each takes part in. */
export function columnsOf(state: NetworkState): {countTitle: string; columns: RelationColumn[]} {
  const {network, messages, numbers} = state;
  const first = countedIn(state);
  const planned = first[0]?.planned ?? false;
  return {
    countTitle: messages.countTitle(first.length, planned),
    columns: network.partners.map((partner) => ({
      id: partner.id,
      count: numbers.integer(subjectsOf(first, partner).length),
    })),
  };
}
