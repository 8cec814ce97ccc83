import {html, nothing, type TemplateResult} from 'lit';
import {explained} from '../../i18n/short-forms.js';
import {inSentence} from './network-text.js';
import type {NetworkState} from './state.js';

/** Notes on the limits of the figure. */
export function notesOf({network, messages, numbers}: NetworkState): string[] {
  const {subjects, years, unnamed} = network;
  const continuing = subjects.filter(({continues}) => continues).map(({label}) => inSentence(label));
  const hasUnnamed = unnamed && years.some(({year}) => year === `${network.year}`);
  return [
    ...(continuing.length > 0 ? [messages.continues(continuing, numbers)] : []),
    ...(hasUnnamed ? [messages.unnamed(numbers.integer(unnamed.count))] : []),
  ];
}

/** The abbreviations in the texts, without those of partners, whose full names have a place of their own. */
export function abbreviationsOf({network, messages, isImported}: NetworkState): string[] {
  const isPartner = (form: string) => network.partners.some(({id}) => id === form);
  const forms = Object.entries(messages.shortForms).filter(([form]) => !isPartner(form));
  return isImported ? [] : explained(network.subjects, Object.fromEntries(forms));
}

/** The full names, and which of them are not the report's. The rows and the list have the names themselves. */
export function namesNote(
  {network, language, messages, numbers}: NetworkState,
  view: 'matrix' | 'list' | 'table',
): TemplateResult | typeof nothing {
  const named = network.partners.filter(({name}) => name !== undefined);
  const ours = named.filter(({isNameOurs}) => isNameOurs).map(({id}) => id);
  const note = ours.length > 0 ? html`<p>${messages.ourNames(ours, numbers)}</p>` : nothing;
  if (view !== 'table' || named.length === 0) return note;
  return html`<details>
    <summary>${messages.names}</summary>
    <dl>
      ${named.map(
        ({id, name}) =>
          html`<dt>${id}</dt>
            <dd lang=${name!.language === language ? nothing : name!.language}>${name!.text}</dd>`,
      )}
    </dl>
    ${note}
  </details>`;
}
