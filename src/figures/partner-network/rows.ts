import type {KindSample, RelationRow} from '../../charts/relation-rows/view.js';
import {symbolPath} from '../../charts/symbol.js';
import {forms, type Form} from '../../datasets/partners.js';
import {capital} from '../../i18n/capital.js';
import {inSentence, participantsText} from './network-text.js';
import type {NetworkState} from './state.js';

/** The mark of a kind of participation. */
export const symbolOf = (form: Form): string => symbolPath(forms.indexOf(form));

/** A row for each partner, those with most subjects first; what is planned comes after what is done. */
export function rowsOf({network, language, messages, numbers}: NetworkState): RelationRow[] {
  return network.partners.map((partner) => ({
    id: partner.id,
    name: partner.name && {
      text: partner.name.text,
      lang: partner.name.language === language ? undefined : partner.name.language,
    },
    relations: network.subjects
      .map((subject, point) => ({subject, point}))
      .filter(({subject}) => subject.partners.includes(partner))
      .sort((a, b) => Number(a.subject.planned) - Number(b.subject.planned))
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

/** The kinds of participation in the figure, and a mark for the plans of a year. */
export function kindsOf({network, messages}: NetworkState): KindSample[] {
  const {subjects, years} = network;
  const shown = forms.filter((form) => subjects.some((subject) => subject.form === form));
  const planned = years.filter((year) => year.planned);
  return [
    ...shown.map((form) => ({label: capital(messages.formNames[form]), symbol: symbolOf(form)})),
    ...planned.map(({year, ...status}) => ({
      label: messages.yearTitle(year, status),
      symbol: symbolOf(subjects.find((subject) => subject.year === year)!.form),
      isPlanned: true,
    })),
  ];
}
