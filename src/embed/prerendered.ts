import {languageOf, nearestLang} from '../i18n/language.js';
import type {Language} from '../datasets/source.js';
import {allInDocument} from './own-document.js';

/**
 * An element of a prerendered figure: its tag, the names and values of its attributes in turn, and its children. `#shadow`
 * is a shadow root, with the element whose style sheet it has in the place of the attributes.
 */
type PrerenderedPart = readonly [tag: string, attributes: readonly string[], ...children: PrerenderedNode[]];
export type PrerenderedNode = string | PrerenderedPart;

/** The figures of an element in one language, as they were drawn when the library was built. */
export interface Prerendered {
  /** The style sheet of each element in them. */
  readonly styles: Readonly<Record<string, string>>;
  /** The content of the shadow root, by the value of the option that selects what is shown; `''` for its default. */
  readonly figures: Readonly<Record<string, readonly PrerenderedNode[]>>;
}

export interface PrerenderedElement {
  readonly tag: string;
  /** The option that selects what is shown, where the element has one. */
  readonly option?: string;
  /** The default of that option. */
  readonly initial?: string;
  readonly languages: Readonly<Record<Language, () => Prerendered | Promise<Prerendered>>>;
  /** Fetches and defines the element. */
  define(): Promise<unknown>;
}

/** Attributes that do not change the drawing. */
const neutral = /^(id|class|slot|style|title|dir|hidden|lang|part|src-timeout|(data|aria)-.*|on.*)$/;

/** The most elements that are shown at once: more do not fit in a window, and the others are drawn later. */
const most = 4;

/**
 * Shows the finished figure in the elements that set no other options, and fetches the element after the paint. The element
 * then draws itself in its place.
 */
export async function prerender(element: PrerenderedElement): Promise<void> {
  const waiting: Element[] =
    document.readyState === 'loading' ? [] : allInDocument(`${element.tag}:not(:defined)`).slice(0, most);
  const shown = (await Promise.all(waiting.map((one) => show(one, element)))).flat();
  if (shown.length > 0) await painted();
  try {
    await element.define();
  } catch (error) {
    shown.forEach(leaveAsItIs);
    throw error;
  }
}

async function show(host: Element, {tag, option, initial, languages}: PrerenderedElement): Promise<ShadowRoot[]> {
  if (!isPlain(host, option)) return [];
  try {
    const {styles, figures} = await languages[languageOf(nearestLang(host))]();
    const asked = (option && host.getAttribute(option)) ?? '';
    const value = asked === initial ? '' : asked;
    const nodes = Object.hasOwn(figures, value) && figures[value];
    // The attributes may have changed, or the element been defined, while this was fetched.
    if (!nodes || host.matches(':defined') || !isPlain(host, option)) return [];
    const root = attach(host, styles[tag]!);
    for (const node of nodes) build(node, root, styles);
    return [root];
  } catch {
    // The element draws the figure when it is defined.
    return [];
  }
}

function isPlain(host: Element, option: string | undefined): boolean {
  const isNeutral = ({name, value}: Attr) => value.trim() === '' || name === option || neutral.test(name);
  return (
    !host.shadowRoot &&
    [...host.attributes].every(isNeutral) &&
    !host.querySelector('table, script[type="application/json"], li a') &&
    // Content that has the focus is not hidden.
    !host.querySelector(':focus')
  );
}

function attach(host: Element, styles: string): ShadowRoot {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  const root = host.attachShadow({__proto__: null, mode: 'open'} as ShadowRootInit);
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** Creates nodes instead of parsing markup, which a page can forbid with Trusted Types. */
function build(node: PrerenderedNode, parent: Node, styles: Prerendered['styles'], isInSvg = false): void {
  if (typeof node === 'string') {
    parent.appendChild(document.createTextNode(node));
    return;
  }
  const [tag, attributes, ...children] = node;
  if (tag === '#shadow') {
    const root = attach(parent as Element, styles[attributes[0]!]!);
    for (const child of children) build(child, root, styles);
    return;
  }
  const isSvg = isInSvg || tag === 'svg';
  const element = isSvg ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
  for (let i = 0; i < attributes.length; i += 2) element.setAttribute(attributes[i]!, attributes[i + 1]!);
  for (const child of children) build(child, element, styles, isSvg);
  parent.appendChild(element);
}

/** Keeps the figure where the element could not be fetched, without the controls, and with the author's content. */
function leaveAsItIs(root: ShadowRoot): void {
  if (root.host.matches(':defined')) return;
  hideControls(root);
  root.append(document.createElement('slot'));
}

/** Hides the controls, also those of the figures inside. */
function hideControls(root: ShadowRoot): void {
  for (const part of root.querySelectorAll<HTMLElement>('.control, .readout')) part.hidden = true;
  for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) hideControls(shadowRoot);
}

/** When a second frame begins, the first has been handed over to be painted. A page that is not visible has no frames. */
function painted(): Promise<unknown> {
  return Promise.race([nextFrame().then(nextFrame), new Promise((resolve) => setTimeout(resolve, 1000))]);
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
