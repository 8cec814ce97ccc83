import {html, nothing, render, type LitElement, type TemplateResult} from 'lit';
import {attacks} from './attacks.js';
import {language, startSettings} from './settings.js';
import type {Phrase} from './words.js';

const words = {
  all: {nb: 'Alle på én gang', nn: 'Alle på éin gong', en: 'All at once'},
  none: {nb: 'Ingen', nn: 'Ingen', en: 'None'},
  css: {nb: 'Vis CSS', nn: 'Vis CSS', en: 'Show CSS'},
  element: {nb: 'Element', nn: 'Element', en: 'Element'},
  sameText: {nb: 'Samme tekst', nn: 'Same tekst', en: 'Same text'},
  height: {nb: 'Høyde', nn: 'Høgd', en: 'Height'},
  reference: {nb: 'Referanse', nn: 'Referanse', en: 'Reference'},
  affected: {nb: 'Med fremmed CSS', nn: 'Med framand CSS', en: 'With hostile CSS'},
  yes: {nb: 'ja', nn: 'ja', en: 'yes'},
  no: {nb: 'nei', nn: 'nei', en: 'no'},
} satisfies Record<string, Phrase>;

const say = (word: keyof typeof words) => words[word][language()];
const frames = (['reference', 'affected'] as const).map((id) => document.querySelector<HTMLIFrameElement>(`#${id}`)!);
const on = new Set<string>();

function figuresIn(frame: HTMLIFrameElement): LitElement[] {
  return [...frame.contentDocument!.querySelectorAll<LitElement>('infosec-trend, cef-funding-map, guidance-list')];
}

function sheetsIn(frame: HTMLIFrameElement): HTMLLinkElement[] {
  return [...frame.contentDocument!.querySelectorAll<HTMLLinkElement>('link[data-attack]')];
}

/** What a reader sees of a figure: as text, so hidden or altered by a style it would differ. */
function seen(figure: Element): string {
  return (figure.shadowRoot?.querySelector('figure')?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

function attackList(): TemplateResult {
  const names = Object.keys(attacks);
  const button = (label: unknown, isOn: boolean, press: () => void, describedBy?: string) =>
    html`<button
      type="button"
      class="button"
      aria-pressed=${isOn}
      aria-describedby=${describedBy ?? nothing}
      @click=${press}
    >
      ${label}
    </button>`;
  return html` ${names.map((name) => {
      const {title, about} = attacks[name]!;
      return html`<li>
        ${button(html`<code>${title}</code>`, on.has(name), () => toggle(name), `${name}-about`)}
        <p id="${name}-about">${about[language()]}</p>
        <details>
          <summary aria-describedby="${name}-about">${say('css')}</summary>
          <pre><code>${cssOf(name)}</code></pre>
        </details>
      </li>`;
    })}
    <li class="together">
      ${button(say('all'), on.size === names.length, () => choose(names))}
      ${button(say('none'), on.size === 0, () => choose([]))}
    </li>`;
}

/** The rules as the browser has read them. */
function cssOf(name: string): string {
  const sheet = sheetsIn(frames[1]!).find(({dataset}) => dataset['attack'] === name)?.sheet;
  return [...(sheet?.cssRules ?? [])]
    .map((rule) => {
      if (!(rule instanceof frames[1]!.contentWindow!.window.CSSStyleRule)) return rule.cssText;
      const {selectorText, style} = rule;
      return `${selectorText} {\n  ${style.cssText.replaceAll('; ', ';\n  ')}\n}`;
    })
    .join('\n');
}

function toggle(name: string): void {
  choose(on.has(name) ? [...on].filter((one) => one !== name) : [...on, name]);
}

function choose(names: readonly string[]): void {
  on.clear();
  for (const name of names) on.add(name);
  for (const link of sheetsIn(frames[1]!)) link.media = on.has(link.dataset['attack']!) ? 'all' : 'not all';
  draw();
}

function comparison(): TemplateResult {
  const [references, affected] = frames.map(figuresIn) as [LitElement[], LitElement[]];
  const number = new Intl.NumberFormat([language(), 'nb'], {maximumFractionDigits: 0});
  const height = (figure: Element) => `${number.format(figure.getBoundingClientRect().height)} px`;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${say('element')}</th>
        <th scope="col">${say('sameText')}</th>
        <th scope="col" class="number">${say('height')}<br />${say('reference')}</th>
        <th scope="col" class="number">${say('height')}<br />${say('affected')}</th>
      </tr>
    </thead>
    <tbody>
      ${references.map(
        (reference, index) =>
          html`<tr>
            <th scope="row"><code>${reference.localName}</code></th>
            <td>${seen(reference) !== '' && seen(reference) === seen(affected[index]!) ? say('yes') : say('no')}</td>
            <td class="number">${height(reference)}</td>
            <td class="number">${height(affected[index]!)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function draw(): void {
  render(attackList(), document.querySelector<HTMLElement>('#attacks')!);
  compare();
}

function compare(): void {
  render(comparison(), document.querySelector<HTMLElement>('#result')!);
}

/** The frames are as tall as what is in them, which is known only when it has been drawn. */
function fit(frame: HTMLIFrameElement): void {
  const bottom = Math.max(...figuresIn(frame).map((figure) => figure.getBoundingClientRect().bottom));
  frame.height = `${Math.ceil(bottom + frame.contentWindow!.scrollY) + 24}`;
}

async function passOnSettings(): Promise<void> {
  const {lang, dataset} = document.documentElement;
  for (const frame of frames) {
    const {documentElement} = frame.contentDocument!;
    documentElement.lang = lang;
    documentElement.dataset['scheme'] = dataset['scheme'];
    frame.title = frame.closest('section')!.querySelector('h2')!.textContent;
  }
  draw();
  await Promise.all(frames.flatMap(figuresIn).map((figure) => figure.updateComplete));
  compare();
}

async function loaded(frame: HTMLIFrameElement): Promise<void> {
  const isThere = () => frame.contentDocument?.readyState === 'complete' && frame.contentDocument.URL !== 'about:blank';
  if (!isThere()) await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  const registry = frame.contentWindow!.customElements;
  await Promise.all(figuresIn(frame).map(({localName}) => registry.whenDefined(localName)));
  const resized = new ResizeObserver(() => {
    fit(frame);
    compare();
  });
  for (const figure of figuresIn(frame)) resized.observe(figure);
}

await Promise.all(frames.map(loaded));
startSettings(() => void passOnSettings());
await passOnSettings();
