import type {RelationGroup} from '../../charts/relation-rows/column-heads.js';
import type {KindSample, RelationRow} from '../../charts/relation-rows/view.js';
import {symbolPath, triangleSeries} from '../../charts/symbol.js';
import {subjectsOf} from '../../datasets/network-in.js';
import {forms, type Form, type Subject} from '../../datasets/partners.js';
import {capital} from '../../i18n/capital.js';
import {inSentence, participantsText} from './network-text.js';
import type {NetworkState} from './state.js';

/** A triangle is the mark of every kind that only words name; each kind of a column has another symbol of its own. */
const symbolOf = (form: Form, ofColumns: readonly Form[]): string => {
  const place = forms.indexOf(form);
  return symbolPath(!ofColumns.includes(form) ? triangleSeries : place < triangleSeries ? place : place + 1);
};

/** So many columns leave room for words beside them. */
const mostColumns = 6;

/** Work that is done comes first, and then plans. Each has its subjects of more than one partner, as many as have room. */
export function groupsOf({network, messages, numbers}: NetworkState): RelationGroup[] {
  const shared = network.subjects
    .map((subject, point) => ({subject, point}))
    .filter(({subject}) => subject.partners.length > 1)
    .sort((a, b) => b.subject.partners.length - a.subject.partners.length)
    .slice(0, mostColumns);
  return [false, true].flatMap((isPlanned) => {
    const years = network.years.filter(({planned}) => planned === isPlanned);
    if (years.length === 0) return [];
    const status = {planned: isPlanned, ongoing: years.some(({ongoing}) => ongoing)};
    const when = messages.yearTitle(numbers.list(years.map(({year}) => year)), status);
    const all = network.subjects.filter(({planned}) => planned === isPlanned);
    const several = all.filter(({partners}) => partners.length > 1).length;
    const columns = shared
      .filter(({subject}) => subject.planned === isPlanned)
      .map(({subject: {label, year}, point}) => ({
        point,
        label: isPlanned && years.length > 1 ? `${label}, ${messages.yearTag(year, status)}` : label,
      }));
    const [rest, areAllShared] = [all.length - columns.length, columns.length === several];
    return {
      title: messages.groupTitle(when, all.length, columns.length, areAllShared),
      isPlanned,
      columns,
      ownTitle: !isPlanned && columns.length > 0 && rest > 0 ? messages.ownTitle(rest, areAllShared) : undefined,
    };
  });
}

/** The points of all columns, from the left. */
const columnPoints = (state: NetworkState) => groupsOf(state).flatMap(({columns}) => columns.map(({point}) => point));

/** The kinds of participation that a column has. */
const formsOfColumns = (state: NetworkState) => columnPoints(state).map((point) => state.network.subjects[point]!.form);

/** A row for each partner, those with most subjects first. Of its marks, planned ones are last, and shared ones are by column. */
export function rowsOf(state: NetworkState): RelationRow[] {
  const {network, language, messages, numbers} = state;
  const columns = columnPoints(state);
  const ofColumns = formsOfColumns(state);
  const {length} = network.subjects;
  const done = network.subjects.filter(({planned}) => !planned);
  // Partners are counted in the first group.
  const first = done.length > 0 ? done : network.subjects;
  // Words are between the columns of the two groups.
  const place = ({subject: {planned}, point}: {subject: Subject; point: number}) => {
    const isColumn = columns.includes(point);
    return (
      (planned ? 2 * length : 0) + (isColumn === planned ? length : 0) + (isColumn ? columns.indexOf(point) : point)
    );
  };
  return network.partners.map((partner) => ({
    id: partner.id,
    name: partner.name && {
      text: partner.name.text,
      lang: partner.name.language === language ? undefined : partner.name.language,
    },
    part: messages.part(subjectsOf(first, partner).length, first.length),
    unit: messages.partUnit(first.length, first[0]!.planned),
    relations: network.subjects
      .map((subject, point) => ({subject, point}))
      .filter(({subject}) => subject.partners.includes(partner))
      .sort((a, b) => place(a) - place(b))
      .map(({subject, point}) => ({
        point,
        label: subject.label,
        kind: kindOf(subject, messages),
        description: messages.mark(
          partner.id,
          inSentence(subject.label),
          `${messages.yearTag(subject.year, subject)}: ${inSentence(participantsText(subject, {messages, numbers}))}`,
        ),
        symbol: symbolOf(subject.form, ofColumns),
        isPlanned: subject.planned,
      })),
  }));
}

/** The kind of participation in words, with the year that it is planned for. */
function kindOf(subject: Subject, messages: NetworkState['messages']): string {
  const kind = messages.formNames[subject.form];
  return subject.planned ? `${kind}, ${messages.yearTag(subject.year, subject)}` : kind;
}

/** The kinds of participation in columns: filled where the work is done, and hollow where it is planned. Other marks have their kind in words. */
export function kindsOf(state: NetworkState): KindSample[] {
  const {network, messages} = state;
  const ofColumns = formsOfColumns(state);
  const place = ({planned, form}: Subject) => (planned ? forms.length : 0) + forms.indexOf(form);
  const kinds = columnPoints(state)
    .map((point) => network.subjects[point]!)
    .toSorted((a, b) => place(a) - place(b))
    .map((subject) => ({
      label: capital(kindOf(subject, messages)),
      symbol: symbolOf(subject.form, ofColumns),
      isPlanned: subject.planned,
    }));
  return kinds.filter(({label}, i) => kinds.findIndex((one) => one.label === label) === i);
}
