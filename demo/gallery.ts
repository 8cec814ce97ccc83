import {html, nothing, render, type LitElement, type TemplateResult} from 'lit';
import '../src/all.js';
import {copyCode, copyLabel} from './copy.js';
import {groups as all, type Example, type Group} from './examples.js';
import {markupOf, rulesFor} from './markup.js';
import {reflectOptions} from './reflect-options.js';
import {language, startSettings} from './settings.js';

/** The elements that are there. */
const groups = all.filter(({tag}) => customElements.get(tag));

/** Each example with the element that it shows. */
const live = new Map<Example, HTMLElement>();
for (const {tag, examples} of groups) for (const example of examples) live.set(example, create(tag, example));

function create(tag: string, {attributes, content, table}: Example): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
  for (const {slot} of content ?? []) {
    const child = element.appendChild(slot ? document.createElement('span') : document.createTextNode(''));
    if (slot) (child as HTMLElement).slot = slot;
  }
  if (table) element.append(tableOf(table.rows));
  return element;
}

function tableOf(rows: readonly (readonly string[])[]): HTMLTableElement {
  const table = document.createElement('table');
  table.createCaption();
  for (const [y, texts] of rows.entries()) {
    const row = table.appendChild(document.createElement('tr'));
    for (const [x, text] of texts.entries()) {
      row.appendChild(document.createElement(x === 0 || y === 0 ? 'th' : 'td')).textContent = text;
    }
  }
  return table;
}

function draw(): void {
  for (const [{content, table}, element] of live) {
    content?.forEach(({text}, index) => (element.childNodes[index]!.textContent = text[language()]));
    if (table) element.querySelector('caption')!.textContent = table.caption[language()];
  }
  render(groups.map(contentsOf), document.querySelector<HTMLElement>('#contents-list')!);
  render(groups.map(groupSection), document.querySelector<HTMLElement>('#groups')!);
}

function contentsOf({tag, title, examples}: Group): TemplateResult {
  const item = (id: string, text: string, rest: unknown = nothing) =>
    html`<li><a href="#${id}">${text}</a>${rest}</li>`;
  const inside = examples.map((example) => item(example.id, example.title[language()]));
  return item(
    tag,
    title[language()],
    html`<ul>
      ${inside}
    </ul>`,
  );
}

function groupSection({tag, title, about, examples}: Group): TemplateResult {
  return html`<section class="group" id=${tag} aria-labelledby="${tag}-title">
    <div class="group-head">
      <div>
        <h2 id="${tag}-title">${title[language()]}</h2>
        <p class="tag-name"><code>&lt;${tag}&gt;</code></p>
      </div>
      <p>${about[language()]}</p>
    </div>
    ${examples.map(exampleBlock)}
  </section>`;
}

function exampleBlock(example: Example): TemplateResult {
  const {id, title, about, attributes} = example;
  const element = live.get(example)!;
  const className = attributes?.['class'];
  return html`<div class="example" id=${id}>
    <div class="side">
      <div class="about">
        <h3 id="${id}-title">${title[language()]}</h3>
        <p>${about[language()]}</p>
      </div>
      <div class="codes">
        ${codeBlock(
          `${id}-code`,
          markupOf(element).map(({kind, text}) => (kind === 'text' ? text : html`<span class=${kind}>${text}</span>`)),
        )}
        ${className ? codeBlock(`${id}-css`, rulesFor(className)) : nothing}
      </div>
    </div>
    <div class="stage">${element}</div>
  </div>`;
}

function codeBlock(id: string, code: unknown): TemplateResult {
  const title = `${id.replace(/-[a-z]+$/, '')}-title`;
  return html`<div class="code">
    <pre><code id=${id}>${code}</code></pre>
    <button type="button" class="button" aria-describedby=${title} @click=${() => copyCode(id, draw)}>
      ${copyLabel(id)}
    </button>
  </div>`;
}

startSettings(draw);
draw();
for (const type of ['report-view', 'report-select']) {
  document.querySelector('#groups')!.addEventListener(type, ({target}) => {
    reflectOptions(target as LitElement);
    draw();
  });
}
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
  button.addEventListener('click', () => copyCode(button.dataset['copies']!, draw));
}
// What an address points to was not there when the browser looked for it.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView({behavior: 'instant'});
