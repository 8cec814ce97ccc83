import {html, nothing, render, type LitElement, type TemplateResult} from 'lit';
import {copyCode, copyLabel} from '../copy.js';
import {create} from '../create.js';
import {rememberIn, told} from '../embed/chosen.js';
import {widthChoice} from '../embed/fields.js';
import {figureOf, isSecondary, type Option} from '../embed/figures.js';
import {answerIn, optionField} from '../embed/option-field.js';
import {usualHost} from '../embed/usual-host.js';
import {words as embedWords} from '../embed/words.js';
import {groups} from '../examples.js';
import {loadFigure} from '../load-figure.js';
import {markupOf, rulesFor, type Piece} from '../markup.js';
import {reflectOptions} from '../reflect-options.js';
import {settle} from '../room.js';
import {language, startSettings} from '../settings.js';

const at = (id: string) => document.querySelector<HTMLElement>(`#${id}`)!;
const tag = document.querySelector<HTMLElement>('[data-element]')!.dataset['element']!;
const {options} = figureOf(tag)!;
const asked = new URLSearchParams(location.search);
const fromAddress = Object.fromEntries(
  Array.from(asked, ([name, value]) => [name.replace('data-', ''), value] as const).filter(
    ([name]) => asked.has(`data-${name}`) && options.some((option) => option.name === name),
  ),
);

const {examples} = groups.find((group) => group.tag === tag)!;
/** An element that says nothing by itself begins with its first example. */
const first =
  examples.every(({attributes}) => attributes) && Object.keys(fromAddress).length === 0 ? examples[0] : undefined;
const example = examples.find(({id}) => id === asked.get('example')) ?? first;

/** What the form and the code say of the figure. */
let chosen: Readonly<Record<string, string>> = {};
let width: number | undefined;
const room = at('stage').querySelector<HTMLElement>('.room')!;
const live = (example ? create(tag, example) : room.firstElementChild!) as LitElement;

/** A figure that waits for the reader is its picture until then. */
const start = document.querySelector('#start');

function begin(): void {
  if (example) room.replaceChildren(live);
  else live.replaceChildren();
  if (!start?.isConnected) return;
  const hadFocus = start.matches(':focus');
  start.remove();
  void loadFigure(tag);
  // The button is gone; reading goes on where the figure appears.
  const title = at('figure-title');
  title.tabIndex = -1;
  if (hadFocus) title.focus();
}

function choose(next: Readonly<Record<string, string>>): void {
  if (start?.isConnected) begin();
  chosen = told(tag, next);
  for (const {name} of options) {
    if (Object.hasOwn(chosen, name)) live.setAttribute(name, chosen[name]!);
    else live.removeAttribute(name);
  }
  // The room that was kept is that of the figure as it was.
  room.removeAttribute('data-room');
  const address = new URL(location.href);
  address.searchParams.delete('example');
  rememberIn(address.searchParams, {tag, options: chosen, language: undefined});
  address.searchParams.delete('data-report');
  history.replaceState(null, '', address);
  draw();
}

const optionsOf = (element: Element) =>
  Object.fromEntries(Array.from(element.attributes, ({name, value}) => [name, value]));

function onInput(event: Event): void {
  const answer = answerIn(event);
  if (Object.keys(answer).length > 0) choose({...chosen, ...answer});
}

function fields(ofMany: boolean): TemplateResult[] {
  return options
    .filter((option: Option) => isSecondary(option) === ofMany)
    .map((option) => optionField(option, chosen[option.name] ?? '', language()));
}

function codeBlock(id: string, pieces: readonly Piece[]): TemplateResult {
  return html`<div class="code">
    <pre><code id=${id}>${pieces.map(({kind, text}) => (kind === 'text' ? text : html`<span class=${kind}>${text}</span>`))}</code></pre>
    <button type="button" class="button" aria-describedby="code-title" @click=${() => copyCode(id, draw)}>
      ${copyLabel(id)}
    </button>
  </div>`;
}

function draw(): void {
  const script = `<script type="module" src="${usualHost}${tag}.js"></script>\n`;
  const className = live.className;
  render(
    html`${codeBlock('element-code', [{kind: 'text', text: script}, ...markupOf(live)])}
    ${className ? codeBlock('element-css', [{kind: 'text', text: rulesFor(className)}]) : nothing}`,
    at('codes'),
  );
  render(
    html`<fieldset aria-labelledby="options-title">
        ${fields(false)}
        <details>
          <summary>${embedWords.more[language()]}</summary>
          ${fields(true)}
        </details>
      </fieldset>
      <button type="button" class="button" @click=${() => choose({})}>${embedWords.reset[language()]}</button>`,
    at('form'),
  );
  render(widthChoice(width, setWidth), at('width'));
  const more = at('more') as HTMLAnchorElement;
  const search = new URLSearchParams();
  rememberIn(search, {tag, options: chosen, language: undefined});
  more.search = `${search}`;
}

function setWidth(pixels: number | undefined): void {
  width = pixels && Math.min(Math.max(pixels, 200), 1600);
  at('stage').style.inlineSize = width ? `${width}px` : '';
  draw();
}

/** What the reader chooses in the figure is what the form and the code say. */
function onFigure({target}: Event): void {
  if (target !== live) return;
  reflectOptions(live);
  choose(optionsOf(live));
}

startSettings();
start?.addEventListener('click', begin);
if (!start || asked.has('example') || Object.keys(fromAddress).length > 0) begin();
for (const [name, value] of Object.entries(told(tag, fromAddress))) live.setAttribute(name, value);
chosen = told(tag, optionsOf(live));
for (const link of document.querySelectorAll<HTMLAnchorElement>('.examples a')) {
  if (example && link.search === `?example=${example.id}`) link.setAttribute('aria-current', 'true');
}
for (const type of ['report-view', 'report-select']) live.addEventListener(type, onFigure);
for (const type of ['input', 'change']) at('form').addEventListener(type, onInput);
at('form').addEventListener('submit', (event) => event.preventDefault());
// Beside the figure there is room for the form; above the code on a phone it waits to be opened.
(at('options') as HTMLDetailsElement).open = matchMedia('(min-width: 60rem)').matches;
draw();
// The room that is kept is that of the figure without options.
void settle(room, example !== undefined || Object.keys(chosen).length > 0);
/** A link leads into a table, not to its closed lid. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!(target instanceof HTMLDetailsElement)) return;
  target.open = true;
  // The page has become longer, and can be scrolled as far as that.
  target.scrollIntoView({behavior: 'instant'});
}
addEventListener('hashchange', openTarget);
openTarget();
