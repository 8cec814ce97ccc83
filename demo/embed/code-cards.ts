import {html, nothing, type TemplateResult} from 'lit';
import {isFree} from '../../src/embed/rights.js';
import type {Language} from '../../src/datasets/source.js';
import {copyCode, copyLabel, writeAsLink} from '../copy.js';
import type {Phrase} from '../words.js';
import {formNames, type Code, type FormName} from './forms.js';
import {withCode} from './option-field.js';
import {fateIn, fates} from './survival.js';
import {forms, roles, words} from './words.js';

const asLink: Phrase = {nb: 'Kopier som lenke', nn: 'Kopier som lenkje', en: 'Copy as a link'};

/** An address can come from anybody, so a figure takes only choices from it. */
const byAddress: readonly FormName[] = ['link', 'iframe', 'wordpress', 'markdown', 'newsletter'];

interface Cards {
  codes: Readonly<Record<FormName, readonly Code[]>>;
  /** The form that is recommended, and stands open. */
  best: FormName;
  tool: string;
  /** The names of the options that are chosen. */
  options: readonly string[];
  language: Language;
  draw: () => void;
}

/** Each form with its code, the recommended one by itself. What is open stays open. */
export function codeCards({codes, best, tool, options, language, draw}: Cards): {
  first: TemplateResult;
  others: TemplateResult[];
} {
  const left = options.filter((name) => !isFree(name));
  const card = (name: FormName) => {
    const fate = fateIn(tool, name);
    return html`<details class="form" id="form-${name}" ?open=${name === best}>
      <summary>
        <h3 id="form-${name}-title">${forms[name].title[language]}</h3>
        ${name === best ? html`<span class="badge">${words.recommended[language]}</span>` : nothing}
        ${fate ? html`<span class="fate ${fate}">${tool}: ${fates[fate][language]}</span>` : nothing}
      </summary>
      <p>${forms[name].about[language]}</p>
      ${
        left.length > 0 && byAddress.includes(name)
          ? html`<p class="help">
              ${withCode(words.notInAddress[language].replace('{names}', left.map((one) => `\`${one}\``).join(', ')))}
            </p>`
          : nothing
      }
      ${codes[name].map((code, index) => codeBlock(`${name}-${index}`, name, code, language, draw))}
    </details>`;
  };
  return {first: card(best), others: formNames.filter((name) => name !== best).map(card)};
}

function codeBlock(id: string, name: FormName, {role, text}: Code, language: Language, draw: () => void) {
  return html`<div class="piece">
    <p class="label" id="${id}-label">${roles[role][language]}</p>
    <div class="code">
      <pre><code id=${id} data-role=${role}>${text}</code></pre>
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-describedby="form-${name}-title ${id}-label"
          @click=${() => copyCode(id, draw)}
        >
          ${copyLabel(id)}
        </button>
        ${
          name === 'link' && role === 'place'
            ? html`<button
                type="button"
                class="button"
                @click=${() => copyCode(id, draw, (markup) => writeAsLink(markup))}
              >
                ${asLink[language]}
              </button>`
            : nothing
        }
      </div>
    </div>
  </div>`;
}
