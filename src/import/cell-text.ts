import type {CellCause} from './import-error.js';
import {paintOf, type Paint} from './cell-paint.js';
import {isNoteMark} from './note-marks.js';
import {stripBidiControls} from './strip-bidi-controls.js';

/** The parts of a cell. */
export interface CellParts {
  /** The visible text. Blocks are on lines of their own, and a vertical tab separates parts that only touch. */
  seen: string;
  /** All rendered text, in any form. */
  rendered: string;
  /** Text in the markup that is not rendered. */
  hidden: string;
  /** The reason why the visible text may not be one plain text. */
  cause: CellCause | undefined;
  /** A digit or a sign of a number is painted outside its place, perhaps next to a number of another cell. */
  isMoved: boolean;
  /** Elements that contain text at any depth, and those that contain it directly. */
  holders: Set<Element>;
  inks: Set<Element>;
  /** All rendered elements, with or without text. */
  elements: Element[];
  /** Boxes whose content is not rendered. */
  skipped: Element[];
  /** Note marks, which are not part of the text. */
  marks: Element[];
}

/** Elements that only carry text; their look depends on their style. */
const wrappers = new Set(
  `a abbr article b bdi bdo big button center cite code data dfn div em font h1 h2 h3 h4 h5 h6 i ins kbd label mark nobr o:p p
  samp section small span strong time tt u var`.split(/\s+/),
);
const displays = new Set('inline contents block inline-block flow-root flex inline-flex grid inline-grid'.split(' '));
const controls = new Set('form input select textarea option output meter progress fieldset'.split(' '));
const pictures = new Set('img svg math ruby picture canvas video audio object embed iframe map'.split(' '));

/** @param notes - The marks at the beginning of the table's notes; undefined in a note itself, where no marks are searched. */
export function partsOf(cell: Element, isStyled: boolean, notes?: ReadonlySet<string>): CellParts {
  const parts: CellParts = {
    seen: '',
    rendered: '',
    hidden: '',
    cause: undefined,
    isMoved: false,
    holders: new Set(),
    inks: new Set(),
    elements: [],
    skipped: [],
    marks: [],
  };
  const refuse = (cause: CellCause) => (parts.cause ??= cause);
  const add = (text: string) => {
    parts.seen += text;
    parts.rendered += text;
  };
  const walk = (parent: Element, isVisible: boolean) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 1) visit(node as Element);
      if (node.nodeType !== 3) continue;
      const text = node.nodeValue!;
      if (!isVisible) parts.hidden += text;
      else {
        if (text.trim() !== '') parts.inks.add(parent);
        add(asLaidOut(parent, text, isStyled));
      }
    }
  };
  const visit = (element: Element) => {
    const paint = paintOf(element, isStyled);
    const name = element.localName;
    if (paint.display === 'none' || (!paint.isVisible && !wrappers.has(name))) {
      parts.hidden += textIn(element);
      return;
    }
    if (paint.isSkipped) {
      skip(element, paint);
      return;
    }
    if (!paint.isClipped && !paint.raised && isAway(element, paint)) parts.isMoved = true;
    if (name === 'br') add('\n');
    else if (name === 'wbr') add('');
    else if (paint.isClipped) clipped(element);
    else if (paint.isStruck) leftOut(element, 'struck');
    else if (notes && paint.raised && isNoteMark(element, notes)) {
      parts.marks.push(element);
      // A mark inside a number separates its parts.
      parts.seen += '\v';
    } else if (paint.raised || name === 'sup' || name === 'sub') raised(element, paint.raised);
    else if (controls.has(name)) leftOut(element, 'control');
    else if (pictures.has(name)) picture(element);
    else within(element, paint);
  };
  const skip = (element: Element, {display}: Paint) => {
    // The box of a field or a picture is visible even if its content is not.
    if (controls.has(element.localName)) refuse('control');
    if (pictures.has(element.localName)) refuse('picture');
    parts.hidden += textIn(element);
    parts.skipped.push(element);
    add(display.startsWith('inline') ? '\v' : '\n');
  };
  const readInside = (element: Element) => {
    if (!isStyled) return;
    const all = [...element.getElementsByTagName('*')];
    if (all.some((one) => isAway(one, paintOf(one, isStyled)))) parts.isMoved = true;
  };
  const leftOut = (element: Element, cause: CellCause) => {
    refuse(cause);
    readInside(element);
    parts.rendered += textIn(element);
    parts.seen += '\v';
  };
  const clipped = (element: Element) => {
    const text = textIn(element);
    if (hasSign(text)) refuse('hidden');
    parts.hidden += text;
  };
  const raised = (element: Element, where: Paint['raised']) => {
    refuse('raised');
    readInside(element);
    const text = textIn(element);
    // A raised mark at the beginning of a note is a word of its own.
    parts.rendered += parts.rendered.slice(parts.rendered.lastIndexOf('\n') + 1).trim() === '' ? `${text} ` : text;
    parts.seen += where ? inPlace(text, where) : text;
  };
  const picture = (element: Element) => {
    refuse('picture');
    readInside(element);
    const isText = element.localName === 'math' || element.localName === 'ruby';
    add(`\v${isText ? textIn(element) : ''}\v`);
  };
  const within = (element: Element, paint: Paint) => {
    const name = element.localName;
    const isWrapper = wrappers.has(name) && displays.has(paint.display) && !element.shadowRoot;
    if (!isWrapper) refuse(name === 'details' ? 'hidden' : 'several');
    const isInline = paint.display === 'inline' || paint.display === 'contents';
    const edge = isInline && isWrapper ? '' : paint.display.startsWith('inline') ? '\v' : '\n';
    parts.elements.push(element);
    const before = parts.seen;
    add(edge);
    if (name === 'details' && !element.hasAttribute('open')) {
      const summary = element.querySelector(':scope > summary');
      parts.hidden += textIn(element);
      if (summary) walk(summary, paint.isVisible);
    } else walk(element, paint.isVisible);
    add(edge);
    if (parts.seen.slice(before.length).trim() !== '') parts.holders.add(element);
  };
  walk(cell, true);
  return parts;
}

/** Whether a text has a digit or a sign that can be a part of a number. */
const hasSign = (text: string) => /[\p{N}.,%+*\-−–—…:]/u.test(text);

/** Whether a digit or a sign of a number may be painted outside its element, over another cell. */
const isAway = (element: Element, {isMoved, hasMarkerAway, room}: Paint) =>
  hasMarkerAway || (isMoved && hasSign(textIn(element))) || isTooWide(textIn(element), room);

/** Whether a number in a text is wider than its element. */
export const isTooWide = (text: string, room: number) =>
  text.split(/\s+/).some((word) => word.replace(/\P{N}/gu, '').length > room);

/** The name of a control can hide a member of its form. */
const textIn = (element: Element) => (typeof element.textContent === 'string' ? element.textContent : '');

/** White space as displayed: a line break or gap that the style preserves separates the texts around it. */
function asLaidOut(parent: Element, text: string, isStyled: boolean): string {
  const hasGap = /[ \t]{2}|\t/.test(text);
  const whiteSpace = isStyled && (hasGap || text.trim().includes('\n')) ? getComputedStyle(parent).whiteSpace : '';
  if (!/^(?:pre|break)/.test(whiteSpace)) return text.trim() === '' ? ' ' : text.replaceAll('\n', ' ');
  const isCollapsed = whiteSpace === 'pre-line' || whiteSpace.startsWith('preserve-breaks');
  return isCollapsed ? text : text.replace(/[ \t]{2,}|\t/g, ' \v ');
}

const digits = {sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'};

/** Characters as displayed, as in «m²» and «CO₂». */
function inPlace(text: string, where: 'sup' | 'sub'): string {
  return text
    .trim()
    .split('')
    .map((sign) => digits[where]['0123456789+-=()'.indexOf(sign)] ?? sign)
    .join('');
}

/** The text of a label. */
export function labelOf(seen: string): string {
  return stripBidiControls(seen)
    .replace(/[\u00ad\v]/g, '')
    .replace(/[ \t\r\f]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Whether a text is in one piece, without regard to white space around it. */
export function isInOnePiece(seen: string): boolean {
  // A direction mark at either end is invisible; white space includes the vertical tab.
  return !/[\n\v]/.test(seen.replaceAll('\u200e', ' ').trim());
}
