import {html, nothing, type TemplateResult} from 'lit';
import {copyCode, copyLabel} from '../copy.js';
import {withCode} from '../embed/option-field.js';
import {language} from '../settings.js';
import {sourceOf, type Told} from './finding.js';
import type {Verdict} from './verdicts.js';
import {words} from './words.js';

/** One verdict for each place in what was pasted, the gravest first, with all that is said of it. */
export function findingList(id: string, verdicts: readonly Verdict[], draw: () => void): TemplateResult {
  return html`<ul class="findings">
    ${verdicts.map(
      ({kind, place, told}, index) =>
        html`<li class="place ${kind}">
          <p>
            <span class="verdict">${words[kind][language()]}</span>
            ${place === undefined ? nothing : html`<code class="source">${sourceOf(place)}</code>`}
          </p>
          ${told.map(
            ({code, says, names, pieces}, at) =>
              html`<div class="finding" data-code=${code}>
                <p>${withCode(filled(says[language()], names))}</p>
                ${pieces
                  .filter((piece) => isFirst(piece, told.slice(0, at)))
                  .map((piece, part) => pieceOf(`${id}-${index}-${at}-${part}`, piece, draw))}
              </div>`,
          )}
        </li>`,
    )}
  </ul>`;
}

/** The same code is shown once in a place. */
const isFirst = ({code}: Told['pieces'][number], earlier: readonly Told[]): boolean =>
  !earlier.some(({pieces}) => pieces.some((piece) => piece.code === code));

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
