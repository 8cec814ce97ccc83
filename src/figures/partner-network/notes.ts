import {html, nothing, type TemplateResult} from 'lit';
import {explained} from '../../i18n/short-forms.js';
import {uncapital} from '../../i18n/capital.js';
import type {NetworkState} from './state.js';

/** Notes on the limits of the figure, and on the names that are not the report's. The overview and the table have those with the names. */
export function backgroundOf(state: NetworkState, view: 'matrix' | 'list' | 'table'): string[] {
  const {network, messages, numbers} = state;
  const {subjects, years, unnamed} = network;
  const continuing = subjects.filter(({continues}) => continues).map(({label}) => uncapital(label));
  const hasUnnamed = unnamed && years.some(({year}) => year === `${network.year}`);
  return [
    ...(continuing.length > 0 ? [messages.continues(continuing, numbers)] : []),
    ...(hasUnnamed ? [messages.unnamed(numbers.integer(unnamed.count), state.isImported, unnamed.count === 1)] : []),
    ...(view === 'list' ? ourNames(state) : []),
  ];
}

/** The abbreviations in the texts, without those of partners, whose full names have a place of their own. */
export function abbreviationsOf({network, messages, isImported}: NetworkState): string[] {
  const isPartner = (form: string) => network.partners.some(({id}) => id === form);
  const forms = Object.entries(messages.shortForms).filter(([form]) => !isPartner(form));
  return isImported ? [] : explained(network.subjects, Object.fromEntries(forms));
}

/** The full names beside the overview and the table. The list has the names itself. */
export function namesNote(state: NetworkState, view: 'matrix' | 'list' | 'table'): TemplateResult | typeof nothing {
  const {network, language, messages} = state;
  const named = network.partners.filter(({name}) => name !== undefined);
  if (view === 'list' || named.length === 0) return nothing;
  return html`<details>
    <summary>${messages.names}</summary>
    <dl>
      ${named.map(
        ({id, name}) =>
          html`<dt>${id}</dt>
            <dd lang=${name!.language === language ? nothing : name!.language}>${name!.text}</dd>`,
      )}
    </dl>
    ${ourNames(state).map((note) => html`<p>${note}</p>`)}
  </details>`;
}

/** Which names are not the report's. */
function ourNames({network, messages, numbers}: NetworkState): string[] {
  const ours = network.partners.filter(({name, isNameOurs}) => name !== undefined && isNameOurs).map(({id}) => id);
  return ours.length > 0 ? [messages.ourNames(ours, numbers)] : [];
}
