import type {RelationGroup} from '../../charts/relation-rows/column-heads.js';
import type {RelationRow} from '../../charts/relation-rows/view.js';
import {subjectsOf} from '../../datasets/network-in.js';
import type {Partner, Subject} from '../../datasets/partners.js';
import {uncapital} from '../../i18n/capital.js';
import {participantsText} from './network-text.js';
import type {NetworkState} from './state.js';

/** So many columns of the first group, with their names before them, and of the second, under their names, leave room for words. */
const mostColumns = [4, 2];

/** Work that is done comes first, and then plans. Each has its subjects of more than one partner, as many as have room. */
export function groupsOf({network, messages, numbers}: NetworkState): RelationGroup[] {
  const ofGroups = [false, true]
    .map((isPlanned) => ({isPlanned, years: network.years.filter(({planned}) => planned === isPlanned)}))
    .filter(({years}) => years.length > 0);
  return ofGroups.map(({isPlanned, years}, n) => {
    const status = {planned: isPlanned, ongoing: years.some(({ongoing}) => ongoing)};
    const when = messages.yearTitle(numbers.list(years.map(({year}) => year)), status);
    const all = network.subjects.filter(({planned}) => planned === isPlanned);
    const shared = network.subjects
      .map((subject, point) => ({subject, point}))
      .filter(({subject: {planned, partners}}) => planned === isPlanned && partners.length > 1);
    const columns = shared
      .toSorted((a, b) => b.subject.partners.length - a.subject.partners.length)
      .slice(0, mostColumns[n])
      .map(({subject: {label, year, form}, point}) => ({
        point,
        kind: messages.formNames[form],
        label: isPlanned && years.length > 1 ? `${label}, ${messages.yearTag(year, status)}` : label,
      }));
    const [rest, areAll] = [all.length - columns.length, columns.length === shared.length];
    const parts = {columns: messages.columnsTitle(columns.length, areAll), own: messages.ownTitle(rest, areAll)};
    return {
      title: messages.groupTitle(when, all.length),
      isPlanned,
      columns,
      hasOwn: rest > 0,
      parts: columns.length > 0 && rest > 0 ? parts : undefined,
    };
  });
}

/** A row for each partner, those with most subjects first. Of its marks, planned ones are last, and shared ones are by column. */
export function rowsOf(state: NetworkState): RelationRow[] {
  const {network, language, messages, numbers} = state;
  const columns = groupsOf(state).flatMap((group) => group.columns.map(({point}) => point));
  const {length} = network.subjects;
  const done = network.subjects.filter(({planned}) => !planned);
  // Partners are counted in the first group.
  const first = done.length > 0 ? done : network.subjects;
  // Words are between the columns of the two groups.
  const place = ({subject: {planned}, point}: {subject: Subject; point: number}) => {
    const column = columns.indexOf(point);
    const [isLater, at] = column < 0 ? [!planned, point] : [planned, column];
    return (planned ? 2 * length : 0) + (isLater ? length : 0) + at;
  };
  // A partner of plans alone has no number, which would be zero.
  const partOf = (count: number) =>
    count === 0 ? messages.onlyPlanned : messages.part(count, first.length, first[0]!.planned);
  return network.partners.map((partner) => ({
    id: partner.id,
    name: partner.name && {
      text: partner.name.text,
      lang: partner.name.language === language ? undefined : partner.name.language,
    },
    part: partOf(subjectsOf(first, partner).length),
    relations: network.subjects
      .map((subject, point) => ({subject, point}))
      .filter(({subject}) => subject.partners.includes(partner))
      .sort((a, b) => place(a) - place(b))
      .map(({subject, point}, i, mine) => {
        // Words beside columns do not refer to those, which have none in a wide figure.
        const before = columns.includes(point) ? mine[i - 1]?.subject : undefined;
        const how = uncapital(participantsText(subject, {messages, numbers}));
        return {
          point,
          label: subject.label,
          kind: `${kindOf(subject, state)}${othersIn(partner, subject, before, state)}`,
          description: messages.mark(
            partner.id,
            uncapital(subject.label),
            `${messages.yearTag(subject.year, subject)}: ${how}`,
          ),
          isPlanned: subject.planned,
        };
      }),
  }));
}

/** The kind of participation in words. A note has the year of the plans, where they are for one. */
function kindOf(subject: Subject, {network, messages}: NetworkState): string {
  const kind = messages.formNames[subject.form];
  const isOneYear = network.years.filter(({planned}) => planned).length === 1;
  return subject.planned ? `${kind}, ${isOneYear ? messages.planned : messages.yearTag(subject.year, subject)}` : kind;
}

/** One or two other partners by name, or how many they are; once where they are those of the subject before it too. */
function othersIn(partner: Partner, {partners}: Subject, before: Subject | undefined, state: NetworkState): string {
  const {messages, numbers} = state;
  if (partners.length === 1) return '';
  const areSame = before?.partners.length === partners.length && partners.every((one) => before.partners.includes(one));
  const others = partners.filter((one) => one !== partner).map(({id}) => id);
  const who = others.length > 2 ? messages.severalOthers(others.length) : numbers.list(others);
  return messages.others(areSame && others.length > 1 ? undefined : who);
}
