import {html, nothing, type TemplateResult} from 'lit';
import {language} from '../settings.js';
import {checkedHost} from './host.js';
import {withCode} from './option-field.js';
import {words} from './words.js';

interface SelectField {
  id: string;
  label: string;
  choices: readonly (readonly [value: string, text: string])[];
  now: string;
  help?: string;
  changed: (value: string) => void;
}

export function selectField({id, label, choices, now, help, changed}: SelectField): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${help ? `${id}-help` : nothing}
      @change=${({target}: Event) => changed((target as HTMLSelectElement).value)}
    >
      ${choices.map(([value, text]) => html`<option value=${value} .selected=${value === now}>${text}</option>`)}
    </select>
    ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}
  </div>`;
}

/** Where the files are. What is no safe address is said so, and changes nothing. */
export function hostField(text: string, changed: (text: string) => void): TemplateResult {
  const isWrong = checkedHost(text) === undefined;
  return html`<div class="field">
    <label for="host">${words.host[language()]}</label>
    <input
      id="host"
      type="url"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="host-help host-error"
      aria-invalid=${isWrong}
      .value=${text}
      @input=${({target}: Event) => changed((target as HTMLInputElement).value)}
    />
    <p class="help" id="host-help">${withCode(words.hostHelp[language()])}</p>
    <p class="error" id="host-error" role="status">${isWrong ? words.hostWrong[language()] : ''}</p>
  </div>`;
}

export function widthChoice(width: number | undefined, changed: (width: number | undefined) => void): TemplateResult {
  const choices = [['320', 320] as const, ['768', 768] as const, ['', undefined] as const];
  return html`<fieldset class="widths">
    <legend>${words.width[language()]}</legend>
    <div class="options">
      ${choices.map(
        ([value, pixels]) =>
          html`<label
            ><input
              type="radio"
              name="frame"
              value=${value}
              .checked=${pixels === width}
              @change=${() => changed(pixels)}
            />${value || words.full[language()]}</label
          >`,
      )}
    </div>
    <label class="pixels"
      >${words.pixels[language()]}
      <input
        id="pixels"
        type="number"
        min="200"
        max="1600"
        step="1"
        .value=${width ? `${width}` : ''}
        @change=${({target}: Event) => changed(Number((target as HTMLInputElement).value) || undefined)}
    /></label>
  </fieldset>`;
}
