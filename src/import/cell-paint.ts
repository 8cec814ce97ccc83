/** How an element inside a cell is rendered, as far as it decides what is read. */
export interface Paint {
  display: string;
  /** Its box is there and its content is not rendered. */
  isSkipped: boolean;
  /** Text of its own is painted; an element inside it may be although it is not. */
  isVisible: boolean;
  isStruck: boolean;
  /** Stands higher or lower than the text around it. */
  raised: 'sup' | 'sub' | undefined;
  /** Is kept for screen readers: it takes no room that can be seen. */
  isClipped: boolean;
  /** Is painted elsewhere than in its place in the line, perhaps over another cell. */
  isMoved: boolean;
  /** The sign of a list item is painted beside its cell, perhaps over another. */
  hasMarkerAway: boolean;
  /** Digits in a row that fit in; the others of a longer row are painted over what is beside. */
  room: number;
}

const notRendered = new Set(['script', 'style', 'template', 'noscript', 'title', 'datalist']);
const blocks = new Set(['p', 'div', 'center', 'section', 'article', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const struck = new Set(['s', 'strike', 'del']);

/** The computed style, where the page gives one: none outside a document and outside what is rendered of it. */
export function styleOf(element: Element, part?: '::before' | '::after' | '::first-letter' | '::first-line') {
  if (typeof getComputedStyle !== 'function' || !element.isConnected) return undefined;
  const style = getComputedStyle(element, part);
  return style.display === '' ? undefined : style;
}

/** @param isStyled - The table that it is in has a computed style. */
export function paintOf(element: Element, isStyled: boolean): Paint {
  if (!isStyled) return markedUp(element);
  const style = styleOf(element);
  // Light children of an element with a closed shadow tree have no style, and are not seen.
  if (!style || isNotRendered(element, style)) return {...markedUp(element), display: 'none'};
  const {display, position} = style;
  return {
    display,
    isSkipped: style.contentVisibility === 'hidden' && skippable.has(display),
    isVisible: style.visibility === 'visible',
    isStruck: isStruckBy(style),
    raised: raisedBy(element, style),
    isClipped: position === 'absolute' && isClippedAway(style),
    isMoved: style.opacity !== '0' && isMovedBy(element, style),
    hasMarkerAway: display === 'list-item' && isMarkerAway(element, style),
    room: roomIn(style),
  };
}

/** `content-visibility: hidden` hides the content of these alone: not that of a line, a table, a cell or ruby. */
const skippable = new Set('block flow-root list-item flex grid inline-block inline-flex inline-grid'.split(' '));

function isNotRendered(element: Element, {display}: CSSStyleDeclaration): boolean {
  if (display === 'none') return true;
  // Chromium makes no box for this element where scripts run, but shows its text where it needs no box.
  return element.localName === 'noscript' && display !== 'contents';
}

function isMarkerAway(element: Element, {listStylePosition, listStyleType, fontSize}: CSSStyleDeclaration): boolean {
  if (listStylePosition !== 'outside' || listStyleType === 'none') return false;
  const isDot = ['disc', 'circle', 'square'].includes(listStyleType);
  let room = 0;
  for (let at: Element | null = element; at && at.localName !== 'tr'; at = at.parentElement) {
    const style = styleOf(at);
    room +=
      (parseFloat(style?.marginLeft ?? '') || 0) + (at === element ? 0 : parseFloat(style?.paddingLeft ?? '') || 0);
  }
  return room < (isDot ? 1.25 : 2) * parseFloat(fontSize);
}

/** Digits in a row that fit in, by digits of a very narrow font. */
export function roomIn({display, overflow, width, maxWidth, fontSize}: CSSStyleDeclaration): number {
  if (display === 'inline' || display === 'contents' || overflow !== 'visible') return Infinity;
  const lengths = [width, maxWidth].filter((value) => value.endsWith('px')).map(parseFloat);
  return Math.min(Infinity, ...lengths) / (0.3 * parseFloat(fontSize));
}

/** Whether an element is painted elsewhere than where its text is in the line. */
export function isMovedBy(element: Element, style: CSSStyleDeclaration): boolean {
  const {position, top, right, bottom, left, translate, rotate, scale} = style;
  if (position === 'absolute' || position === 'fixed') return true;
  const isNone = (value: string | undefined) => value === undefined || value === '' || value === 'none';
  if (isTransformed(element, style) || ![translate, rotate, scale].every(isNone)) return true;
  const offsets = [
    ...(position === 'relative' ? [top, right, bottom, left] : []),
    ...[style.marginTop, style.marginRight, style.marginBottom, style.marginLeft, style.textIndent].filter((value) =>
      value.startsWith('-'),
    ),
  ];
  return offsets.some((value) => value !== 'auto' && Math.abs(parseFloat(value)) > 2);
}

/** Many style sheets of pages move these by hand, so that lines keep their distance. */
function raisedBy(element: Element, style: CSSStyleDeclaration): Paint['raised'] {
  const {position, top, bottom, verticalAlign, display, cssFloat} = style;
  const around = element.parentElement && styleOf(element.parentElement);
  const size = parseFloat(style.fontSize);
  // Taken out of its line, it is beside the number as a part of it.
  if (!around || display !== 'inline' || cssFloat !== 'none' || /flex|grid/.test(around.display)) return undefined;
  const down = position !== 'relative' ? 0 : top === 'auto' ? -(parseFloat(bottom) || 0) : parseFloat(top) || 0;
  // Farther than this it is on the line of another text.
  if (Math.abs(down) > 0.75 * parseFloat(around.fontSize)) return undefined;
  // Moved along the line it may lie over another text.
  const isAlong = [style.left, style.right].some((value) => Math.abs(parseFloat(value) || 0) > 2);
  if (position === 'relative' && isAlong) return undefined;
  const shifts: Record<string, number> = {super: size / 3, 'text-top': size / 3, top: size / 3, sub: -size / 5};
  const up = (shifts[verticalAlign] ?? (parseFloat(verticalAlign) || 0)) - down;
  return up > size / 8 ? 'sup' : up < -size / 8 ? 'sub' : undefined;
}

/** What is not laid out has no matrix; most browsers give the value that was asked for. */
export function isTransformed(element: Element, {transform}: CSSStyleDeclaration): boolean {
  const asked = transform === 'none' ? element.computedStyleMap?.().get('transform') : undefined;
  return transform !== 'none' || (asked !== undefined && asked !== null && `${asked}` !== 'none');
}

export function isStruckBy({textDecorationLine}: CSSStyleDeclaration): boolean {
  return textDecorationLine.includes('line-through');
}

function isClippedAway({clip, clipPath}: CSSStyleDeclaration): boolean {
  return /^rect\((?:[01]px,? ?){4}\)$/.test(clip) || /^inset\((?:50|100)%\)$/.test(clipPath);
}

function markedUp(element: Element): Paint {
  const name = element.localName;
  return {
    display: notRendered.has(name) || isMarked(element, 'hidden') ? 'none' : blocks.has(name) ? 'block' : 'inline',
    isSkipped: false,
    isVisible: true,
    isStruck: struck.has(name),
    raised: name === 'sup' || name === 'sub' ? name : undefined,
    isClipped: false,
    isMoved: false,
    hasMarkerAway: false,
    room: Infinity,
  };
}

function isMarked(element: Element, attribute: string): boolean {
  return element.hasAttribute?.(attribute) ?? false;
}

/** Whether something else than the markup may decide how an element looks, where no style can be asked for. */
export function mayBeStyled(element: Element): boolean {
  return ['class', 'style', 'dir', 'hidden'].some((attribute) => isMarked(element, attribute));
}
