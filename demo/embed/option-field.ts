import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../../src/datasets/source.js';
import type {Option} from './figures.js';
import {helpOf, nameOf, valueOf} from './option-words.js';
import {words} from './words.js';

/** One option as a field of a form, with its description as help. */
export function optionField(option: Option, value: string, language: Language): TemplateResult {
  const {name, kind} = option;
  const id = `option-${name}`;
  const input =
    kind === 'choice'
      ? select(option, value, language)
      : kind === 'flag'
        ? html`<input id=${id} name=${name} type="checkbox" aria-describedby="${id}-help" .checked=${value !== ''} />`
        : html`<input
            id=${id}
            name=${name}
            type=${kind === 'number' ? 'number' : 'text'}
            autocomplete="off"
            aria-describedby="${id}-help"
            .value=${value}
          />`;
  const {text, lang} = helpOf(option, language);
  return html`<div class="field">
    <label for=${id}>${nameOf(option, language)} <code>${name}</code></label>
    ${input}
    <p class="help" id="${id}-help" lang=${lang === language ? nothing : lang}>${withCode(text)}</p>
  </div>`;
}

function select(option: Option, value: string, language: Language): TemplateResult {
  const {name, values, default: initial} = option;
  const now = value || initial;
  // The reader of the preview may have chosen what the manifest does not list.
  const all = [...(initial ? [] : ['']), ...values, ...(now === '' || values.includes(now) ? [] : [now])];
  return html`<select id="option-${name}" name=${name} aria-describedby="option-${name}-help">
    ${all.map(
      (one) =>
        html`<option value=${one} .selected=${one === now}>
          ${one ? valueOf(option, one, language) : words.unset[language]}
        </option>`,
    )}
  </select>`;
}

/** What is between backticks is code. */
export function withCode(text: string): unknown[] {
  return text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
}
