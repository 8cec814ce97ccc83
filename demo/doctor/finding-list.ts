import {html, nothing, type TemplateResult} from 'lit';
import {copyCode, copyLabel} from '../copy.js';
import {withCode} from '../embed/option-field.js';
import {language} from '../settings.js';
import type {Phrase} from '../words.js';
import type {Finding} from './finding.js';
import {words} from './words.js';

/** A finding with its words, and the pieces of code that belong to it. */
export interface Told extends Finding {
  says: Phrase;
  pieces: readonly {label: Phrase; code: string; isCopied?: boolean}[];
}

/** What was found, the gravest first. */
export function findingList(id: string, found: readonly Told[], draw: () => void): TemplateResult {
  const order = ['bad', 'note', 'good'];
  const sorted = found.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return html`<ul class="findings">
    ${sorted.map(
      (one, index) =>
        html`<li class="finding ${one.kind}" data-code=${one.code}>
          <p>
            <span class="verdict">${words[one.kind][language()]}</span>
            ${one.source ? html`<code class="source">${one.source}</code>` : nothing}
          </p>
          <p>${withCode(filled(one.says[language()], one.names))}</p>
          ${one.pieces.map((piece, at) => pieceOf(`${id}-${index}-${at}`, piece, draw))}
        </li>`,
    )}
  </ul>`;
}

function pieceOf(id: string, {label, code, isCopied = true}: Told['pieces'][number], draw: () => void): TemplateResult {
  return html`<div class="piece">
    <p class="label" id="${id}-label">${label[language()]}</p>
    <div class="code">
      <pre><code id=${id}>${code}</code></pre>
      ${
        isCopied
          ? html`<button type="button" class="button" aria-describedby="${id}-label" @click=${() => copyCode(id, draw)}>
              ${copyLabel(id)}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** What an author wrote could look like a name in braces, or like code: it is put in as it is. */
function filled(text: string, names: Readonly<Record<string, string>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) =>
    Object.hasOwn(names, name) ? names[name]!.replaceAll('`', '´') : all,
  );
}
