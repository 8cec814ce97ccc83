import {html, nothing, render, type TemplateResult} from 'lit';
import {checkedHost} from '../embed/host.js';
import {hostField} from '../embed/fields.js';
import {withCode} from '../embed/option-field.js';
import {usualHost} from '../embed/usual-host.js';
import {language, startSettings} from '../settings.js';
import type {Phrase} from '../words.js';
import {examine} from './examine.js';
import {findingList, type Told} from './finding-list.js';
import {htmlWords} from './html-words.js';
import {policyFindings} from './policy-findings.js';
import {words} from './words.js';

const say = (word: keyof typeof words): string => (words[word] as Phrase)[language()];

/** What was written, field by field. */
const written = {html: '', original: '', integrity: '', policy: '', page: '', host: usualHost};
let hasLoader = true;
let found: {html?: {told: Told[]; drawn: number}; policy?: Told[]} = {};
let asked = 0;

/** Answers come when they are ready; only that to the last question counts. */
async function ask(): Promise<void> {
  const mine = ++asked;
  const host = checkedHost(written.host) ?? usualHost;
  const page = URL.canParse(written.page) ? new URL(written.page) : undefined;
  const answers: typeof found = {};
  if (written.html.trim() || written.original.trim()) {
    const {html: pasted, original, integrity} = written;
    const question = {html: pasted, original, integrity, host, hasLoader, language: language()};
    const {findings, drawn} = await examine(question);
    const told = findings.map((one) => ({
      ...one,
      says: htmlWords[one.code]!,
      pieces: one.instead ? [{label: words.instead, code: one.instead}] : [],
    }));
    answers.html = {told, drawn};
  }
  if (written.policy.trim()) answers.policy = await policyFindings(written.policy, new URL(host), page);
  if (mine !== asked) return;
  found = answers;
  draw();
}

function draw(): void {
  const {html: ofHtml, policy: ofPolicy} = found;
  render(
    html`<form class="asking" @submit=${(event: Event) => event.preventDefault()}>
        <h2>${say('site')}</h2>
        ${hostField(written.host, (text) => write('host', text))}
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
        ${area('html', 'html', 'htmlHelp')} ${area('original', 'original', 'originalHelp')}
        ${area('integrity', 'integrity', 'integrityHelp')} ${area('policy', 'policy', 'policyHelp')}
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
        </div>
      </form>
      <div class="result">
        <p class="tally" role="status">${summary()}</p>
        ${ofHtml ? section('html', say('ofHtml'), ofHtml.told) : nothing}
        ${ofPolicy ? section('policy', say('ofPolicy'), ofPolicy) : nothing}
      </div>`,
    document.querySelector<HTMLElement>('#tool')!,
  );
}

function section(id: string, title: string, told: readonly Told[]): TemplateResult {
  return html`<section id="${id}-found" aria-labelledby="${id}-found-title">
    <h2 id="${id}-found-title">${title}</h2>
    ${findingList(id, told, draw)}
  </section>`;
}

/** What is said aloud when the answer has changed. */
function summary(): string {
  const {html: ofHtml, policy: ofPolicy} = found;
  const told = [...(ofHtml?.told ?? []), ...(ofPolicy ?? [])];
  if (told.length === 0) return say('empty');
  const count = (kind: Told['kind']) => `${say(kind)}: ${told.filter((one) => one.kind === kind).length}. `;
  return `${count('bad')}${count('note')}${count('good')}${ofHtml ? `${say('drawn')}: ${ofHtml.drawn}.` : ''}`.trim();
}

function area(
  id: 'html' | 'original' | 'integrity' | 'policy',
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
