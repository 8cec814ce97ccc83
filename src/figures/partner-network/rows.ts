import type {KindSample, RelationColumn, RelationRow} from '../../charts/relation-rows/view.js';
import {symbolPath} from '../../charts/symbol.js';
import {forms, type Form, type Subject} from '../../datasets/partners.js';
import {capital} from '../../i18n/capital.js';
import {inSentence, participantsText} from './network-text.js';
import type {NetworkState} from './state.js';

/** The mark of a kind of participation. */
export const symbolOf = (form: Form): string => symbolPath(forms.indexOf(form));

/** So many columns leave room for their names on a phone. */
const mostColumns = 6;

/** The subjects with more than one partner, those with most first, as many as have room. */
export function columnsOf({network, messages}: NetworkState): RelationColumn[] {
  return network.subjects
    .map((subject, point) => ({subject, point}))
    .filter(({subject}) => subject.partners.length > 1)
    .sort((a, b) => b.subject.partners.length - a.subject.partners.length)
    .slice(0, mostColumns)
    .map(({subject, point}) => ({
      point,
      label: subject.planned ? `${subject.label}, ${messages.yearTag(subject.year, subject)}` : subject.label,
    }));
}

/** A row for each partner, those with most subjects first; its marks are in the order of the columns, and then of the report. */
export function rowsOf(state: NetworkState): RelationRow[] {
  const {network, language, messages, numbers} = state;
  const columns = columnsOf(state).map(({point}) => point);
  const place = (point: number) => (columns.includes(point) ? columns.indexOf(point) : columns.length + point);
  return network.partners.map((partner) => ({
    id: partner.id,
    name: partner.name && {
      text: partner.name.text,
      lang: partner.name.language === language ? undefined : partner.name.language,
    },
    relations: network.subjects
      .map((subject, point) => ({subject, point}))
      .filter(({subject}) => subject.partners.includes(partner))
      .sort((a, b) => place(a.point) - place(b.point))
      .map(({subject, point}) => ({
        point,
        label: subject.label,
        description: messages.mark(
          partner.id,
          inSentence(subject.label),
          `${messages.yearTag(subject.year, subject)}: ${inSentence(participantsText(subject, {messages, numbers}))}`,
        ),
        symbol: symbolOf(subject.form),
        isPlanned: subject.planned,
      })),
  }));
}

/** The kinds of participation in the figure: filled where the work is done, and hollow where it is planned. */
export function kindsOf({network: {subjects, years}, messages}: NetworkState): KindSample[] {
  const kinds = (title: string, of: (subject: Subject) => boolean, isPlanned: boolean) =>
    forms
      .filter((form) => subjects.some((subject) => subject.form === form && of(subject)))
      .map((form) => ({label: capital(messages.formNames[form]) + title, symbol: symbolOf(form), isPlanned}));
  return [
    ...kinds('', ({planned}) => !planned, false),
    ...years
      .filter(({planned}) => planned)
      .flatMap(({year, ...status}) =>
        kinds(`, ${messages.yearTag(year, status)}`, (subject) => subject.year === year, true),
      ),
  ];
}
