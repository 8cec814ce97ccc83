import {deeds, deedsOf, type Deed} from '../figure/deeds.js';

/** An element of a picture: its tag, its attributes, name and value by turns, and what is in it. */
export type StillElement = readonly [tag: string, attributes: readonly string[], ...children: StillNode[]];

type StillNode = string | StillElement;

/** A figure as it was drawn when the library was built, for an element of which nothing is asked. */
export interface Still {
  styles: string;
  nodes: readonly StillNode[];
}

/** What a page can say of an element without asking for another drawing. */
const aside = /^(id|class|slot|style|title|dir|hidden|lang|part|group|address|src-timeout|(data|aria)-.*|on.*)$/;

/** More do not fit in a window; the others are drawn in turn. */
const most = 4;

/**
 * The script of an element: shows the finished figure at once where nothing else is asked for, and fetches the element
 * when that is painted. What draws it is fetched only if something else is asked for.
 */
export async function stillFirst(
  tag: string,
  still: Still,
  fetchElement: () => Promise<unknown>,
  fetchDrawing: () => Promise<unknown>,
): Promise<void> {
  // A picture of the page can hide a member of its document, but not one of its prototype.
  const find = Reflect.get(Object.getPrototypeOf(document) as Document, 'querySelectorAll', document);
  const figures: Element[] = [...find.call(document, `${tag}:not(:defined)`)];
  // Another copy of the library is at it, and is to keep what it has begun.
  const isBegun = figures.some(({shadowRoot}) => shadowRoot && deedsOf in shadowRoot);
  const shown =
    isBegun || document.readyState === 'loading' ? [] : figures.slice(0, most).flatMap((figure) => show(figure, still));
  if (isBegun) await Promise.race([customElements.whenDefined(tag), pause(5000)]);
  // The element fetches it too, and says what became of it.
  else if (shown.length < figures.length) fetchDrawing().catch(() => undefined);
  if (shown.length > 0) await painted();
  try {
    await fetchElement();
  } catch (error) {
    shown.forEach(leaveAlone);
    throw error;
  }
}

function show(figure: Element, {styles, nodes}: Still): ShadowRoot[] {
  const isAside = ({name, value}: Attr) => value.trim() === '' || aside.test(name);
  const lang = figure.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? '';
  const isPlain =
    /^(n[bo])?([-_]|$)/i.test(lang) &&
    [...figure.attributes].every(isAside) &&
    !figure.querySelector('table, script[type="application/json"]');
  // What a reader has come to in what the author wrote is not taken away.
  if (!isPlain || figure.shadowRoot || figure.querySelector(':focus')) return [];
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    const root = figure.attachShadow({__proto__: null, mode: 'open'} as ShadowRootInit);
    root.adoptedStyleSheets = [sheet];
    for (const node of nodes) build(node, root, false);
    const done: Deed[] = [];
    const note = (event: Event) => {
      // Another element that took the picture over has no use for them.
      if (deedsOf in root && done.length < 100) done.push({event, target: event.target as Element});
    };
    for (const type of deeds) root.addEventListener(type, note);
    return [Object.assign(root, {[deedsOf]: done})];
  } catch {
    // The element is drawn when it comes.
    return [];
  }
}

/** No markup is parsed: a page that requires trusted types has nothing to trust. */
function build(node: StillNode, parent: Node, isInSvg: boolean): void {
  if (typeof node === 'string') {
    parent.appendChild(document.createTextNode(node));
    return;
  }
  const [tag, attributes, ...children] = node;
  const isSvg = isInSvg || tag === 'svg';
  const element = isSvg ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
  for (let i = 0; i < attributes.length; i += 2) element.setAttribute(attributes[i]!, attributes[i + 1]!);
  for (const child of children) build(child, element, isSvg);
  parent.appendChild(element);
}

/** The picture stays true where no element comes: without what it cannot do, and with what the author wrote. */
function leaveAlone(root: ShadowRoot): void {
  // An element that has come does what it can.
  if (!(deedsOf in root) || root.host.matches(':defined')) return;
  Reflect.deleteProperty(root, deedsOf);
  for (const part of root.querySelectorAll<HTMLElement>('.views, .tools, .readout')) part.hidden = true;
  for (const button of root.querySelectorAll('button')) button.disabled = true;
  root.append(document.createElement('slot'));
}

/** When a second frame begins, the first has been handed over to be painted. In a page that is not seen nothing is. */
function painted(): Promise<unknown> {
  return Promise.race([frame().then(frame), pause(1000)]);
}

function frame(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(done));
}

function pause(milliseconds: number): Promise<unknown> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
