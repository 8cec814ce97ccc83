import {html, render, type LitElement, type TemplateResult} from 'lit';
import '../../src/all.js';
import {reflectOptions} from '../reflect-options.js';
import {language, startSettings} from '../settings.js';
import type {Phrase} from '../words.js';
import {checkedHost, chosenIn, rememberIn, told, type Chosen} from './chosen.js';
import {codeCards} from './code-cards.js';
import {figureOf, figures, isSecondary, titleOf, type Option} from './figures.js';
import {embedForms} from './forms.js';
import {hostField, selectField, widthChoice} from './fields.js';
import {optionField} from './option-field.js';
import {survivalTable} from './survival-table.js';
import {keptIn, tools} from './survival.js';
import {usualHost} from './usual-host.js';
import {words} from './words.js';

const say = (word: keyof typeof words): string => (words[word] as Phrase)[language()];

const address = new URLSearchParams(location.search);
/** What was typed here is there again when the page is loaded again; no link carries it. */
const typedHost = checkedHost((history.state as {host?: string} | null)?.host ?? '');
let chosen: Chosen = chosenIn(address, typedHost ?? usualHost);
let tool = tools.find((one) => one === address.get('tool')) ?? '';
/** Pixels, or as wide as there is room for. */
let width = Number(address.get('frame')) || undefined;
/** What is in the field, right or wrong. */
let hostText = chosen.host;
let live: LitElement | undefined;

function choose(change: Partial<Chosen>): void {
  chosen = {...chosen, ...change};
  chosen = {...chosen, options: told(chosen.tag, chosen.options)};
  remember();
  draw();
}

function remember(): void {
  const url = new URL(location.href);
  rememberIn(url.searchParams, chosen);
  for (const [name, value] of [['tool', tool] as const, ['frame', width ? `${width}` : ''] as const]) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  history.replaceState({host: chosen.host}, '', url);
}

/** The figure itself, with the options that were chosen. */
function figure(): LitElement {
  const {tag, options, language: own} = chosen;
  if (live?.localName !== tag) live = document.createElement(tag) as LitElement;
  const attributes: Record<string, string> = {...options, ...(own && {lang: own})};
  for (const {name} of [...figureOf(tag)!.options, {name: 'lang'}]) {
    if (Object.hasOwn(attributes, name)) live.setAttribute(name, attributes[name]!);
    else live.removeAttribute(name);
  }
  return live;
}

function draw(): void {
  const {tag, language: own} = chosen;
  const {className, options} = figureOf(tag)!;
  const subject = {...chosen, className, title: chosen.options['heading'] ?? titleOf(tag, own ?? language())};
  const codes = embedForms({...subject, pageLanguage: language()});
  render(
    html`<form
        class="choices"
        @input=${onOption}
        @change=${onOption}
        @submit=${(event: Event) => event.preventDefault()}
      >
        <h2>${say('choose')}</h2>
        ${figureField()} ${languageField()}
        <fieldset>
          <legend>${say('options')}</legend>
          ${fields(options.filter((option) => !isSecondary(option)))}
          <details>
            <summary>${say('more')}</summary>
            ${fields(options.filter(isSecondary))}
          </details>
        </fieldset>
        <button type="button" class="button" @click=${() => choose({options: {}})}>${say('reset')}</button>
      </form>
      <div class="result">
        <section aria-labelledby="seen-title">
          <h2 id="seen-title">${say('seen')}</h2>
          ${widthChoice(width, setWidth)}
          <div class="preview" id="preview" @report-view=${onFigure} @report-select=${onFigure}>${figure()}</div>
        </section>
        <section aria-labelledby="codes-title">
          <h2 id="codes-title">${say('codes')}</h2>
          <div class="places">${hostField(hostText, onHost)} ${toolField()}</div>
          ${codeCards(codes, tool, Object.keys(chosen.options), language(), draw)}
        </section>
        <section aria-labelledby="survival-title">
          <h2 id="survival-title">${say('survival')}</h2>
          ${survivalTable(language())}
        </section>
      </div>`,
    document.querySelector<HTMLElement>('#tool')!,
  );
  document.querySelector<HTMLElement>('#preview')!.style.inlineSize = width ? `${width}px` : '';
}

const fields = (options: readonly Option[]) =>
  options.map((option) => optionField(option, chosen.options[option.name] ?? '', language()));

function figureField(): TemplateResult {
  return selectField({
    id: 'report',
    label: say('figure'),
    choices: figures.map((one) => [one.tag, titleOf(one.tag, language())] as const),
    now: chosen.tag,
    changed: (tag) => choose({tag, options: {}}),
  });
}

function languageField(): TemplateResult {
  return selectField({
    id: 'language',
    label: say('language'),
    choices: [
      ['', say('ofPage')],
      ['nb', 'Bokmål'],
      ['nn', 'Nynorsk'],
      ['en', 'English'],
    ],
    now: chosen.language ?? '',
    changed: (value) => choose({language: (value || undefined) as Chosen['language']}),
  });
}

function toolField(): TemplateResult {
  return selectField({
    id: 'engine',
    label: say('tool'),
    choices: [['', say('unknownTool')], ...tools.map((one) => [one, one] as const)],
    now: tool,
    help: `${say('toolHelp')} ${say('safe')} ${keptIn('link')} ${say('outOf')} ${tools.length} ${say('keptIn')}`,
    changed(value) {
      tool = value;
      remember();
      draw();
    },
  });
}

function setWidth(pixels: number | undefined): void {
  width = pixels && Math.min(Math.max(pixels, 200), 1600);
  remember();
  draw();
}

function onOption({target, type: event}: Event): void {
  const {name, type, value, checked} = target as HTMLInputElement;
  // Half an address is not asked for.
  if (name && (name !== 'src' || event === 'change'))
    choose({options: {...chosen.options, [name]: type === 'checkbox' ? `${checked}` : value}});
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

startSettings(draw);
draw();
