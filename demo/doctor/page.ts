import {html, nothing, render, type TemplateResult} from 'lit';
import {hostField} from '../embed/fields.js';
import {withCode} from '../embed/option-field.js';
import {usualHost} from '../embed/usual-host.js';
import {language, startSettings} from '../settings.js';
import type {Phrase} from '../words.js';
import {answer, type Answer} from './answer.js';
import {findingList} from './finding-list.js';
import type {Kind} from './recognise.js';
import {samples} from './samples.js';
import type {Verdict} from './verdicts.js';
import {words} from './words.js';

const say = (word: keyof typeof words): string => (words[word] as Phrase)[language()];

/** What was written, field by field. */
const written = {pasted: '', original: '', integrity: '', page: '', host: usualHost};
let hasLoader = true;
let found: Answer = {kinds: []};
let asked = 0;

/** Answers come when they are ready; only that to the last question counts. */
async function ask(): Promise<void> {
  const mine = ++asked;
  const answers = await answer(written, hasLoader);
  if (mine !== asked) return;
  found = answers;
  draw();
}

function draw(): void {
  const {html: ofHtml, policy: ofPolicy, kinds} = found;
  const kindNames = kinds.map(say).join(` ${say('and')} `);
  render(
    html`<form class="asking" @submit=${(event: Event) => event.preventDefault()}>
        ${area('pasted', 'pasted', 'pastedHelp')}
        <div class="buttons" role="group" aria-labelledby="samples-title">
          <span id="samples-title">${say('tryExample')}:</span>
          ${Object.entries(samples).map(
            ([kind, sample]) =>
              html`<button type="button" class="button" @click=${() => write('pasted', sample(usualHost))}>
                ${capital(say(kind as Kind))}
              </button>`,
          )}
        </div>
        <details class="about">
          <summary>${say('site')}</summary>
          ${about()}
        </details>
      </form>
      <div class="result">
        <p class="tally" role="status">
          ${kindNames ? html`<span class="kinds">${say('readAs')} ${kindNames}.</span>` : nothing} ${summary()}
        </p>
        ${ofHtml ? section('html', say('ofHtml'), ofHtml.verdicts) : nothing}
        ${ofPolicy ? section('policy', say('ofPolicy'), ofPolicy) : nothing}
      </div>`,
    document.querySelector<HTMLElement>('#tool')!,
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the answer depends on beside what was pasted. */
const about = () =>
  html`${hostField(written.host, (text) => write('host', text))}
    <label class="check"
      ><input
        id="has-loader"
        type="checkbox"
        .checked=${hasLoader}
        @change=${({target}: Event) => {
          hasLoader = (target as HTMLInputElement).checked;
          void ask();
        }}
      /><span>${withCode(say('hasLoader'))}</span></label
    >
    ${area('original', 'original', 'originalHelp')} ${area('integrity', 'integrity', 'integrityHelp')}
    <div class="field">
      <label for="page">${say('pageAddress')}</label>
      <input
        id="page"
        type="url"
        autocomplete="off"
        aria-describedby="page-help"
        .value=${written.page}
        @input=${onInput('page')}
      />
      <p class="help" id="page-help">${withCode(say('pageHelp'))}</p>
    </div>`;

function section(id: string, title: string, verdicts: readonly Verdict[]): TemplateResult {
  return html`<section id="${id}-found" aria-labelledby="${id}-found-title">
    <h2 id="${id}-found-title">${title}</h2>
    ${findingList(id, verdicts, draw)}
  </section>`;
}

/** What is said aloud when the answer has changed. */
function summary(): string {
  const {html: ofHtml, policy: ofPolicy} = found;
  const verdicts = [...(ofHtml?.verdicts ?? []), ...(ofPolicy ?? [])];
  if (verdicts.length === 0) return say('empty');
  const count = (kind: Verdict['kind']) => `${say(kind)}: ${verdicts.filter((one) => one.kind === kind).length}. `;
  return `${count('bad')}${count('note')}${count('good')}${ofHtml ? `${say('drawn')}: ${ofHtml.drawn}.` : ''}`.trim();
}

function area(
  id: 'pasted' | 'original' | 'integrity',
  label: keyof typeof words,
  help: keyof typeof words,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${say(label)}</label>
    <textarea
      id=${id}
      spellcheck="false"
      autocomplete="off"
      aria-describedby="${id}-help"
      .value=${written[id]}
      @input=${onInput(id)}
    ></textarea>
    <p class="help" id="${id}-help">${withCode(say(help))}</p>
  </div>`;
}

function onInput(field: keyof typeof written) {
  return ({target}: Event) => write(field, (target as HTMLInputElement).value);
}

function write(field: keyof typeof written, text: string): void {
  written[field] = text;
  void ask();
  draw();
}

startSettings();
draw();
