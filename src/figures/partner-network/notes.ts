import {html, nothing, type TemplateResult} from 'lit';
import {explained} from '../../i18n/short-forms.js';
import type {NetworkYear} from '../../datasets/partners.js';
import {inSentence, type NetworkShown} from './state.js';

/** How to read the view, and what it does not show. */
export function networkNotes(view: 'matrix' | 'list' | 'table', shown: NetworkShown): string[] {
  const {network, words, numbers} = shown;
  const {subjects, partners, years, unnamed} = network;
  const yearsThat = (are: (year: NetworkYear) => boolean) => years.filter(are).map(({year}) => year);
  const otherForms = [...new Set(subjects.map(({form}) => form))].filter((form) => form !== 'co-operation');
  const continuing = subjects.filter(({continues}) => continues);
  const projects = partners.filter(({kind}) => kind === 'project');
  return [
    ...(view === 'matrix'
      ? [
          words.howToRead(
            yearsThat(({planned}) => !planned),
            yearsThat(({planned}) => planned),
            numbers,
          ),
        ]
      : []),
    ...(otherForms.length > 0
      ? [
          words.otherForms(
            otherForms.map((form) => words.formNames[form]),
            numbers,
          ),
        ]
      : []),
    ...(continuing.length > 0
      ? [
          words.continues(
            continuing.map(({label}) => inSentence(label)),
            numbers,
          ),
        ]
      : []),
    ...(projects.length > 0
      ? [
          words.projects(
            projects.map(({id}) => id),
            numbers,
          ),
        ]
      : []),
    ...(unnamed && years.some(({year}) => year === `${network.year}`)
      ? [words.unnamed(numbers.integer(unnamed.count))]
      : []),
    ...explained(subjects, words.shortForms),
  ];
}

/** The names in full, and which of them are not the report's. The list has them beside the abbreviations. */
export function names(view: 'matrix' | 'list' | 'table', shown: NetworkShown): TemplateResult | typeof nothing {
  const {network, language, words, numbers} = shown;
  const named = network.partners.filter(({name}) => name !== undefined);
  const ours = named.filter(({isNameOurs}) => isNameOurs).map(({id}) => id);
  const note = ours.length > 0 ? html`<p>${words.ourNames(ours, numbers)}</p>` : nothing;
  if (view === 'list' || named.length === 0) return note;
  return html`<details>
    <summary>${words.names}</summary>
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
