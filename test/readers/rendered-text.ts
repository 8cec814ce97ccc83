// What a browser shows of a cell, from its layout and from what lies at each point of the window.

import {harmlessClasses, nameClasses, writtenClasses, writtenNumberClasses} from './hostile-styles.js';

const selectorOf = (classes: readonly string[]) => classes.map((name) => `.${name}`).join(', ');
const [harmless, written, writtenNumbers, names] = [
  harmlessClasses,
  writtenClasses,
  writtenNumberClasses,
  nameClasses,
].map(selectorOf) as [string, string, string, string];

/** Without white space, soft hyphens and marks of direction, none of which is seen. */
export const squashed = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .toLowerCase();

interface Glyph {
  sign: string;
  box: DOMRect;
  parent: Element;
  isNote: boolean;
}

/** Whether an element is in the mark of a note: a raised letter is one, too. */
function isInNote(element: Element): boolean {
  const mark = element.closest('sup');
  return mark !== null && (mark.matches('[data-note]') || /^[a-z]$/.test(mark.textContent.trim()));
}

/** What was found in a cell; no cell of a batch changes. */
const found = new WeakMap<Element, readonly Glyph[]>();

/** Every sign of the text nodes in a cell that has a size. */
function glyphsIn(cell: Element): readonly Glyph[] {
  const before = found.get(cell);
  if (before) return before;
  const glyphs: Glyph[] = [];
  found.set(cell, glyphs);
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (parent.matches('details:not([open])')) continue;
    let at = 0;
    for (const sign of node.nodeValue!) {
      range.setStart(node, at);
      range.setEnd(node, (at += sign.length));
      const box = range.getBoundingClientRect();
      if (box.width > 0 && squashed(sign) !== '') glyphs.push({sign, box, parent, isNote: isInNote(parent)});
    }
  }
  return glyphs;
}

const alphaOf = (colour: string) => Number(/^rgba\(.*, ?([\d.]+)\)$/.exec(colour)?.[1] ?? 1);
const isInside = ({left, top, right, bottom}: DOMRect, x: number, y: number, margin: number) =>
  x >= left - margin && x <= right + margin && y >= top - margin && y <= bottom + margin;

/** Whether a reader of the page sees a glyph: near its cell, of a size to be read, and with nothing over it. */
function isSeen({box, parent}: Glyph, cell: Element, isWordsOver = true): boolean {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  let holder = parent;
  while (getComputedStyle(holder).display === 'contents') holder = holder.parentElement!;
  if (box.height < 5 || !holder.checkVisibility({opacityProperty: true, visibilityProperty: true})) return false;
  const {color, webkitTextFillColor: fill, visibility} = getComputedStyle(parent);
  // The text of an element without a box has the visibility of that element.
  if (visibility !== 'visible') return false;
  // An element whose content is skipped is visible itself.
  if (isSkipped(parent)) return false;
  if (alphaOf(color) < 0.1 || alphaOf(fill) < 0.1 || !isInside(cell.getBoundingClientRect(), x, y, 40)) return false;
  // Outside the box of its table nothing can be hit.
  if (!isInside(cell.closest('.forms > div')!.getBoundingClientRect(), x, y, -1)) return false;
  const hit = document.elementFromPoint(x, y);
  if (hit === holder || parent.contains(hit)) return true;
  // Words over a number make no other number of it.
  return isWordsOver && hit !== null && !cell.contains(hit) && !hit.contains(cell) && !/\p{N}/u.test(hit.textContent);
}

/** Whether a cell is within the box of its table, outside of which nothing is painted. */
export function isWithinBox(cell: Element): boolean {
  const {left, top, right, bottom} = cell.getBoundingClientRect();
  const box = cell.closest('.forms > div')!.getBoundingClientRect();
  return isInside(box, left, top, -1) && isInside(box, right, bottom, -1);
}

export interface Rendered {
  /** The signs that are seen, lines from above and signs from the left; marks of notes are left out. */
  seen: string;
  /** Something about the cell that its signs do not tell. */
  fault: string | undefined;
  /** A part of its layout is no part of what is seen: a mark of a note, or words for screen readers. */
  hasApart: boolean;
}

export function rendered(cell: HTMLElement): Rendered {
  const glyphs = glyphsIn(cell).filter((glyph) => isSeen(glyph, cell));
  const isBelow = (a: DOMRect, b: DOMRect) => (a.top + a.bottom) / 2 >= b.bottom - 1;
  glyphs.sort(({box: a}, {box: b}) => (isBelow(a, b) ? 1 : isBelow(b, a) ? -1 : a.left - b.left));
  const [notes, signs] = [true, false].map((is) => glyphs.filter(({isNote}) => isNote === is)) as [Glyph[], Glyph[]];
  return {
    seen: squashed(signs.map(({sign}) => sign).join('')),
    fault: faultOf(cell, notes, signs),
    hasApart: [...cell.querySelectorAll('*')].some((one) => isInNote(one) || isClippedAway(one, cell)),
  };
}

function faultOf(cell: Element, notes: readonly Glyph[], signs: readonly Glyph[]): string | undefined {
  for (const {parent} of signs) {
    for (let at: Element | null = parent; at; at = at.parentElement) {
      if (getComputedStyle(at).textDecorationLine.includes('line-through')) return 'a line runs through it';
    }
  }
  const isLevel = (mark: DOMRect, sign: DOMRect) => mark.bottom >= sign.bottom && mark.top < sign.bottom - 1;
  if (notes.some(({box}) => signs.some((one) => isLevel(box, one.box)))) return 'a mark of a note is not raised';
  const isApart = signs.some(({box}, i) => {
    const before = signs[i - 1]?.box;
    return before && box.top < before.bottom - 1 && before.top < box.bottom - 1 && box.left - before.right > 30;
  });
  if (isApart) return 'its parts are far from one another';
  const header = cell.closest('table')!.querySelector('tr')!;
  const heads = [...header.querySelectorAll(':scope > th')];
  const isColumn = heads.every((head) => getComputedStyle(head).display === 'table-cell' && head.checkVisibility());
  const box = cell.getBoundingClientRect();
  const {left, right} = heads[[...cell.parentElement!.children].indexOf(cell)]!.getBoundingClientRect();
  const centre = (box.left + box.right) / 2;
  return isColumn && (centre < left || centre > right) ? 'it stands below another heading' : undefined;
}

/** Whether a digit of another cell is painted in the box of a cell. */
export function hasDigitFromOutside(cell: Element): boolean {
  const box = cell.getBoundingClientRect();
  const others = [...cell.closest('table')!.querySelectorAll(':scope > * > tr > *')].filter((one) => one !== cell);
  const isOver = ({left, right, top, bottom}: DOMRect) =>
    (left + right) / 2 > box.left &&
    (left + right) / 2 < box.right &&
    (top + bottom) / 2 > box.top &&
    (top + bottom) / 2 < box.bottom;
  return others
    .filter((other) => other.getAttribute('data-label') !== null)
    .some((other) =>
      glyphsIn(other).some((glyph) => /\p{N}/u.test(glyph.sign) && isOver(glyph.box) && isSeen(glyph, other, false)),
    );
}

/** Whether a style sheet writes a part of a number into a cell or its row, besides the name of its column. */
export function isWrittenInto(cell: Element, header: string, isHeader: boolean): boolean {
  const elements = [cell.parentElement!, cell, ...cell.querySelectorAll('*')].filter(
    (one) =>
      !one.matches(`br, wbr, [data-note], ${harmless}`) &&
      one.checkVisibility({visibilityProperty: true}) &&
      !isClippedAway(one, cell) &&
      !isSkipped(one),
  );
  const isOther = (label: string | null) => label !== null && label !== header && (!isHeader || /\d/.test(label));
  return elements.some(
    (one) =>
      // Beside a heading a word says no other period.
      (isHeader ? one.matches(writtenNumbers) && hasNumberBeside(one) : one.matches(written)) ||
      (one.matches(names) && isOther(one.getAttribute('data-label'))),
  );
}

/** Of two rules that write on the same side of an element, one holds. */
const hasNumberBeside = (element: Element) =>
  ['::before', '::after'].some((side) => /[\d−%,(]/.test(getComputedStyle(element, side).content));

/** Whether the content of an element is not rendered; its box has to be one of these. */
function isSkipped(element: Element): boolean {
  const {display, contentVisibility} = getComputedStyle(element);
  return contentVisibility === 'hidden' && /block|flow-root|list-item|flex|grid/.test(display);
}

function isClippedAway(element: Element, cell: Element): boolean {
  for (let at: Element | null = element; at && at !== cell; at = at.parentElement) {
    const {position, clip, clipPath} = getComputedStyle(at);
    if (clipPath === 'inset(50%)' || (position === 'absolute' && clip !== 'auto')) return true;
  }
  return false;
}
