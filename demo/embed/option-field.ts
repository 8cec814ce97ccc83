import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../../src/datasets/source.js';
import {readSeveral} from '../../src/i18n/read-several.js';
import type {Option} from './figures.js';
import {helpOf, nameOf, valueOf} from './option-words.js';
import {words} from './words.js';

/** One option as a field of a form, with its description as help. */
export function optionField(option: Option, value: string, language: Language): TemplateResult {
  const {name, kind} = option;
  const id = `option-${name}`;
  if (kind === 'list') return listField(option, value, language);
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

/** Several choices, each with a box. None of them is chosen where all are shown. */
function listField(option: Option, value: string, language: Language): TemplateResult {
  const {name, values} = option;
  const called = values.map((one) => [one, ...Object.values(option.labels[one] ?? {})] as const);
  const chosen = readSeveral(value, called);
  const {text, lang} = helpOf(option, language);
  return html`<fieldset class="field" name=${name} id="option-${name}" aria-describedby="option-${name}-help">
    <legend>${nameOf(option, language)} <code>${name}</code></legend>
    ${values.map(
      (one) =>
        html`<label class="box"
          ><input
            type="checkbox"
            value=${one}
            .checked=${chosen.includes(one)}
          />${valueOf(option, one, language)}</label
        >`,
    )}
    <p class="help" id="option-${name}-help" lang=${lang === language ? nothing : lang}>${withCode(text)}</p>
  </fieldset>`;
}

/** The option that somebody has changed in a form, with its value as an attribute has it. */
export function answerIn({target, type: event}: Event): Readonly<Record<string, string>> {
  const input = target as HTMLInputElement;
  const list = input.closest<HTMLFieldSetElement>('fieldset[name]');
  if (list) {
    const chosen = list.querySelectorAll<HTMLInputElement>('input:checked');
    return {[list.name]: Array.from(chosen, (one) => one.value).join(' ')};
  }
  const {name, type, value, checked} = input;
  // Half an address is not asked for.
  if (!name || (name === 'src' && event !== 'change')) return {};
  return {[name]: type === 'checkbox' ? `${checked}` : value};
}

/** What is between backticks is code. */
export function withCode(text: string): unknown[] {
  return text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
}
