import {hostOf} from '../i18n/language.js';
import {adoptedIn} from '../i18n/page-document.js';
import type {LitElement} from 'lit';
import type {ColourName} from '../charts/drawing-styles.js';
import {readColour, over, type Colour} from './colour.js';
import {legiblePalette, type GivenColours, type LegiblePalette, type UnreadableColour} from './contrast-palette.js';
import {givenFor, named, notGiven, palette} from './palette.js';
import {recentStyle, stylesFor} from './document-styles.js';

const watched = new WeakSet<LitElement>();
const ourSheets = new WeakSet<CSSStyleSheet>();
/** Element names and colours that authors have been warned about. */
const warned = new Set<string>();

/** An invisible transition starts when the page gives other colours or changes its colour scheme. */
const scheme = '.figure{column-rule-color:light-dark(#000,#fff)}';
const watching = '.figure{transition:--_given 0s 1ms allow-discrete,column-rule-color 0s 1ms}';

/** Keeps the figure legible, from now on, in whatever colours the page gives. */
export function keepLegible(host: LitElement): void {
  // The simulated document of a unit test has no colour scheme.
  if (typeof matchMedia !== 'function') return;
  if (watched.has(host)) return check(host);
  watched.add(host);
  // The properties are set before they are watched, so that no transition starts at once.
  adopt(host, [scheme]);
  let seen = conditions(host);
  adopt(host, [scheme, watching]);
  host.renderRoot.addEventListener('transitionend', () => {
    const before = seen;
    seen = conditions(host);
    if (seen !== before) check(host);
  });
  let isNew = true;
  // Elsewhere in the page, the element may inherit other colours.
  host.addController({hostConnected: () => void (isNew || requestAnimationFrame(() => check(host)))});
  isNew = false;
  check(host);
}

/** The settings of the page that the colours depend on. */
function conditions(host: LitElement): string {
  const style = getComputedStyle(host.renderRoot.querySelector('.figure') ?? host);
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return `${style.getPropertyValue('--_given')} ${style.colorScheme} ${style.columnRuleColor} ${isDark}`;
}

function check(host: LitElement): void {
  const figure = host.renderRoot.querySelector('.figure');
  if (!figure || !host.isConnected) return;
  // Print has colours of its own, and forced colours replace these.
  if (matchMedia('print, (forced-colors: active)').matches) return;
  const legible = readAndJudge(host, figure);
  adopt(host, [scheme, watching, ...rules(legible)]);
  warn(host, legible.refused);
}

function adopt(host: LitElement, texts: readonly string[]): void {
  const root = host.renderRoot as ShadowRoot;
  const sheets = texts.map((text) => recentStyle(host.ownerDocument, text));
  for (const sheet of sheets) ourSheets.add(sheet);
  root.adoptedStyleSheets = [...adoptedIn(root).filter((sheet) => !ourSheets.has(sheet)), ...sheets];
}

interface Judged extends LegiblePalette {
  refused: readonly (UnreadableColour & {property: string})[];
}

function readAndJudge(host: LitElement, figure: Element): Judged {
  const probe = host.ownerDocument.createElement('i');
  probe.hidden = true;
  figure.append(probe);
  try {
    const resolve = (text: string): Colour | undefined => {
      probe.style.backgroundColor = '';
      probe.style.backgroundColor = `color-mix(in srgb, ${text}, ${text})`;
      return readColour(getComputedStyle(probe).backgroundColor);
    };
    const isInline = getComputedStyle(figure).display === 'inline';
    const isDark = resolve('light-dark(#000, #fff)')?.[0] === 1;
    // A figure in a sentence takes the colour of the sentence; only its focus ring has one of ours.
    const used = isInline ? new Set<ColourName>(['accent']) : usedBy(host);
    const judged = legiblePalette(givenTo(probe, used, resolve), {
      scheme: isDark ? 'dark' : 'light',
      behind: () => behind(host, resolve),
      kind: isInline ? 'inline' : figure.matches('.chapter') ? 'bare' : 'boxed',
      used,
    });
    return {...judged, refused: judged.refused.map((one) => ({...one, property: propertyOf(one.name, probe)}))};
  } finally {
    probe.remove();
  }
}

function givenTo(
  probe: HTMLElement,
  used: ReadonlySet<ColourName>,
  resolve: (text: string) => Colour | undefined,
): GivenColours {
  const given = new Map<ColourName, Colour | undefined>();
  for (const [name, [, , token]] of named) {
    if (!used.has(name)) continue;
    const text = read(probe, givenFor(name, token, notGiven));
    if (text === notGiven) continue;
    // A colour that follows the text around it cannot be judged.
    const isColour = CSS.supports('color', text) && !/currentcolor/i.test(text);
    given.set(name, isColour ? resolve(text) : undefined);
  }
  return given;
}

function read(probe: HTMLElement, value: string): string {
  probe.style.setProperty('--given', value);
  return getComputedStyle(probe).getPropertyValue('--given').trim();
}

/** Which custom property gives a colour: the author's own, or that of the site's Designsystemet. */
function propertyOf(name: ColourName, probe: HTMLElement): string {
  const token = named.find(([one]) => one === name)![1][2];
  const isAuthors = !token || read(probe, givenFor(name, undefined, notGiven)) !== notGiven;
  return isAuthors ? `--report-${name}` : `--ds-color-${token}`;
}

/** The colours in the style sheets of the element, including sheets that were fetched later. */
function usedBy(host: LitElement): ReadonlySet<ColourName> {
  const [own] = stylesFor(host.ownerDocument, [palette]);
  const texts = adoptedIn(host.renderRoot as ShadowRoot)
    .filter((sheet) => sheet !== own && !ourSheets.has(sheet))
    .flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText));
  const names = named.map(([name]) => name);
  return new Set(names.filter((name) => texts.some((text) => text.includes(`var(--_${name})`))));
}

/** The colour behind the figure; `undefined` where it is a picture, which can have any colour. */
function behind(host: Element, resolve: (text: string) => Colour | undefined): Colour | undefined {
  const layers: Colour[] = [];
  for (let node: Element | null | undefined = host; node; node = parentOf(node)) {
    const {backgroundColor, backgroundImage} = getComputedStyle(node);
    if (backgroundImage !== 'none') return undefined;
    const layer = resolve(backgroundColor);
    if (!layer) return undefined;
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  const canvas = resolve('Canvas');
  return canvas && layers.reduceRight((back, front) => over(front, back), canvas);
}

/** The element that another is rendered in. */
function parentOf(node: Element): Element | null | undefined {
  return node.assignedSlot ?? node.parentElement ?? hostOf(node.getRootNode());
}

function rules({colours, paleSeries, hasNoTint, seenThrough, paintsGround}: LegiblePalette): string[] {
  const declarations = [...colours].map(([name, colour]) => `--_${name}:${colour};`).join('');
  const text = [
    declarations || hasNoTint ? `.figure{${declarations}${hasNoTint ? '--_tint:transparent;' : ''}}` : '',
    ...paleSeries.map(
      (name) => `.${name} .value,:is(.value,.line-name,.end-name).${name}:not(.back){fill:var(--_text)}`,
    ),
    seenThrough ? `.segments label:has(:checked){color:color(srgb ${seenThrough.slice(0, 3).join(' ')})}` : '',
    paintsGround ? '.figure.figure{background:var(--_surface)}' : '',
  ].join('');
  return text === '' ? [] : [`@media screen and (forced-colors:none){${text}}`];
}

function warn(host: LitElement, refused: Judged['refused']): void {
  const news = refused.filter(({name}) => !warned.has(`${host.localName} ${name}`));
  if (news.length === 0) return;
  for (const {name} of news) warned.add(`${host.localName} ${name}`);
  const list = news.map(({property, ratio, needed}) => {
    // 4.496 is not enough, and must not be rounded to 4.5.
    const measured = ratio === undefined ? 'no colour to go by' : `${Math.floor(ratio * 10) / 10}:1`;
    return `${property} (${measured}, ${needed}:1 is needed)`;
  });
  console.warn(
    `<${host.localName}> uses colours of its own where those of the page cannot be read: ${list.join(', ')}.`,
  );
}
