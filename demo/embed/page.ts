import {html, nothing, render, type LitElement} from 'lit';
import {reflectOptions} from '../reflect-options.js';
import {loadFigure} from '../load-figure.js';
import {language, siteAddress, startSettings} from '../settings.js';
import type {Phrase} from '../words.js';
import {chosenIn, rememberIn, told, type Chosen} from './chosen.js';
import {checkedHost} from './host.js';
import {figureField, languageField, placeField, toolField} from './choices.js';
import {codeCards} from './code-cards.js';
import {figureOf, isOwn, isSecondary, titleOf, type Option} from './figures.js';
import {embedForms} from './forms.js';
import {hostField, widthChoice} from './fields.js';
import {answerIn} from './option-field.js';
import {OwnNumbers} from './own-numbers.js';
import {survivalTable} from './survival-table.js';
import {placeOf} from './places.js';
import {advised, tools} from './survival.js';
import {usualHost} from './usual-host.js';
import {words} from './words.js';

const say = (word: keyof typeof words): string => (words[word] as Phrase)[language()];

const address = new URLSearchParams(location.search);
/** What was typed here is there again when the page is loaded again; no link carries it. */
const typedHost = checkedHost((history.state as {host?: string} | null)?.host ?? '');
let chosen: Chosen = chosenIn(address, typedHost ?? usualHost);
let place = placeOf(address.get('place'));
let tool = tools.find((one) => one === address.get('tool')) ?? '';
/** Pixels, or as wide as there is room for. */
let width = Number(address.get('frame')) || undefined;
/** What is in the field, right or wrong. */
let hostText = chosen.host;
let live: LitElement | undefined;
const ownNumbers = new OwnNumbers(() => draw());

function choose(change: Partial<Chosen>): void {
  chosen = {...chosen, ...change};
  chosen = {...chosen, options: told(chosen.tag, chosen.options)};
  remember();
  draw();
}

function remember(): void {
  const url = new URL(location.href);
  rememberIn(url.searchParams, chosen);
  for (const [name, value] of [
    ['place', place.id] as const,
    ['tool', tool] as const,
    ['frame', width ? `${width}` : ''] as const,
  ]) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  history.replaceState({host: chosen.host}, '', url);
}

/** What the figure says is part of some codes, and is known when it is drawn: in another language its words come later. */
const redrawn = new MutationObserver(() => draw());
async function watch(): Promise<void> {
  await live!.updateComplete;
  redrawn.disconnect();
  redrawn.observe(live!.shadowRoot!, {subtree: true, childList: true, characterData: true});
  draw();
}

/** The figure itself, told what was chosen. */
function figure(): LitElement {
  const {tag, options, language: own} = chosen;
  if (live?.localName !== tag) {
    live = document.createElement(tag) as LitElement;
    void loadFigure(tag).then(watch);
  }
  const attributes: Record<string, string> = {...options, ...(own && {lang: own})};
  for (const {name} of [...figureOf(tag)!.options, {name: 'lang'}]) {
    if (Object.hasOwn(attributes, name)) live.setAttribute(name, attributes[name]!);
    else live.removeAttribute(name);
  }
  ownNumbers.putInto(live);
  return live;
}

function draw(): void {
  const {tag, language: own} = chosen;
  const {className, options} = figureOf(tag)!;
  const title = chosen.options['heading'] ?? titleOf(tag, own ?? language());
  void ownNumbers.followAddress(chosen.options['src'] ?? '');
  const preview = figure();
  const codes = embedForms({...chosen, className, title, finding: finding(), pageLanguage: language()});
  const cards = codeCards({
    codes,
    best: tool ? advised(tool) : place.form,
    tool,
    options: Object.keys(chosen.options),
    language: language(),
    draw,
  });
  render(
    html`<form
        class="choices"
        @input=${onOption}
        @change=${onOption}
        @submit=${(event: Event) => event.preventDefault()}
      >
        <h2>${say('choose')}</h2>
        ${placeField(place.id, choosePlace)} ${figureField(tag, (one) => choose({tag: one, options: {}}))}
        ${languageField(own, (one) => choose({language: one}))}
        <fieldset>
          <legend>${say('options')}</legend>
          ${fields(options.filter((option) => !isSecondary(option)))}
          <details>
            <summary>${say('more')}</summary>
            ${fields(options.filter((option) => isSecondary(option) && !isOwn(option)))}
          </details>
          ${ownNumbers.section(options.filter(isOwn), chosen.options, (fix) => choose({options: {...chosen.options, fix}}))}
        </fieldset>
        <button type="button" class="button" @click=${() => choose({options: {}})}>${say('reset')}</button>
      </form>
      <div class="result">
        <section aria-labelledby="seen-title">
          <h2 id="seen-title">${say('seen')}</h2>
          ${widthChoice(width, setWidth)}
          <div class="preview stage" id="preview" @report-view=${onFigure} @report-select=${onFigure}>
            <div data-room=${preview.hasUpdated ? nothing : tag}>${preview}</div>
          </div>
        </section>
        <section aria-labelledby="codes-title">
          <h2 id="codes-title">${say('codes')}</h2>
          <p class="help">
            ${place.needs[language()]}
            ${place.download ? html`<a href=${siteAddress(place.download)}>${say('download')}</a>.` : nothing}
            <a href=${siteAddress(place.described)} hreflang="en">${say('described')}</a>
          </p>
          ${cards.first} ${hostField(hostText, onHost)}
          <details class="others">
            <summary>${say('others')}</summary>
            ${toolField(tool, chooseTool)} ${cards.others}
            <section aria-labelledby="survival-title">
              <h3 id="survival-title">${say('survival')}</h3>
              ${survivalTable(language())}
            </section>
          </details>
        </section>
      </div>`,
    document.querySelector<HTMLElement>('#tool')!,
  );
  document.querySelector<HTMLElement>('#preview')!.style.inlineSize = width ? `${width}px` : '';
}

const fields = (options: readonly Option[]) => ownNumbers.optionFields(options, chosen.options);

/** What the figure says as it is drawn, where it is drawn as the pictures show it. Without a finding, its heading is its topic. */
function finding(): string | undefined {
  const drawn = live?.shadowRoot;
  if (Object.keys(chosen.options).length > 0 || !drawn?.querySelector('#topic')) return undefined;
  const [heading, summary] = ['heading', 'summary'].map((part) => textOf(drawn.querySelector(`[part~="${part}"]`)));
  return summary ? `${heading}. ${summary}` : heading;
}

/** The words of a part, without the characters that only keep a line together. */
const textOf = (part: Element | null): string => (part?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

function choosePlace(id: string): void {
  place = placeOf(id);
  chooseTool('');
}

function chooseTool(name: string): void {
  tool = name;
  remember();
  draw();
}

function setWidth(pixels: number | undefined): void {
  width = pixels && Math.min(Math.max(pixels, 200), 1600);
  remember();
  draw();
}

function onOption(event: Event): void {
  const answer = answerIn(event);
  if (Object.keys(answer).length > 0) choose({options: {...chosen.options, ...answer}});
}

function onHost(text: string): void {
  hostText = text;
  choose({host: checkedHost(text) ?? chosen.host});
}

/** What the reader of the preview chooses is what will be copied. */
function onFigure({target}: Event): void {
  const element = target as LitElement;
  // Inside a chapter there are figures too; only the outer one is embedded.
  if (element !== live) return;
  reflectOptions(element);
  choose({options: Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]))});
}

startSettings();
draw();
