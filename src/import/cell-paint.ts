/** The rendering of an element inside a cell, as far as it affects reading the cell. */
export interface Paint {
  display: string;
  /** The element has a box, but its content is not rendered. */
  isSkipped: boolean;
  /** The element paints its own text; an element inside it may be visible even if this one is not. */
  isVisible: boolean;
  isStruck: boolean;
  /** The text is raised above or lowered below the line. */
  raised: 'sup' | 'sub' | undefined;
  /** The element is kept for screen readers and takes no visible room. */
  isClipped: boolean;
  /** The element is painted outside its place in the line, perhaps over another cell. */
  isMoved: boolean;
  /** The marker of a list item is painted outside its cell, perhaps over another one. */
  hasMarkerAway: boolean;
  /** The number of digits that fit; a longer number is painted over the adjacent text. */
  room: number;
}

const notRendered = new Set(['script', 'style', 'template', 'noscript', 'title', 'datalist']);
const blocks = new Set(['p', 'div', 'center', 'section', 'article', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const struck = new Set(['s', 'strike', 'del']);

/** The computed style; `undefined` outside a document and where the element is not rendered. */
export function styleOf(element: Element, part?: '::before' | '::after' | '::first-letter' | '::first-line') {
  if (typeof getComputedStyle !== 'function' || !element.isConnected) return undefined;
  const style = getComputedStyle(element, part);
  return style.display === '' ? undefined : style;
}

/** @param isStyled - The table around the element has a computed style. */
export function paintOf(element: Element, isStyled: boolean): Paint {
  if (!isStyled) return markedUp(element);
  const style = styleOf(element);
  // Light children of an element with a closed shadow tree have no style, and are not visible.
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

/** Boxes whose content `content-visibility: hidden` hides; it has no effect on lines, tables, cells or ruby. */
const skippable = new Set('block flow-root list-item flex grid inline-block inline-flex inline-grid'.split(' '));

function isNotRendered(element: Element, {display}: CSSStyleDeclaration): boolean {
  if (display === 'none') return true;
  // Where scripts run, Chromium creates no box for this element, but shows its text where it needs no box.
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

/** The number of digits that fit in an element, in a very narrow font. */
export function roomIn(style: CSSStyleDeclaration): number {
  const {display} = style;
  if (display === 'inline' || display === 'contents' || style.overflow !== 'visible') return Infinity;
  const lengths = [style.width, style.maxWidth].filter((value) => value.endsWith('px')).map(parseFloat);
  return Math.min(Infinity, ...lengths) / (0.3 * parseFloat(style.fontSize));
}

/** Whether an element is painted outside the place of its text in the line. */
export function isMovedBy(element: Element, style: CSSStyleDeclaration): boolean {
  const {position} = style;
  if (position === 'absolute' || position === 'fixed') return true;
  const isNone = (value: string | undefined) => value === undefined || value === '' || value === 'none';
  if (isTransformed(element, style) || ![style.translate, style.rotate, style.scale].every(isNone)) return true;
  const offsets = [
    ...(position === 'relative' ? offsetsOf(style) : []),
    ...[style.marginTop, style.marginRight, style.marginBottom, style.marginLeft, style.textIndent].filter((value) =>
      value.startsWith('-'),
    ),
  ];
  return offsets.some((value) => value !== 'auto' && Math.abs(parseFloat(value)) > 2);
}

/** They depend on the layout, so they are read only where they have an effect. */
export const offsetsOf = ({top, right, bottom, left}: CSSStyleDeclaration) => [top, right, bottom, left];

/** Many style sheets raise and lower text with `position`, so that line heights stay equal. */
function raisedBy(element: Element, style: CSSStyleDeclaration): Paint['raised'] {
  const around = element.parentElement && styleOf(element.parentElement);
  const size = parseFloat(style.fontSize);
  const isInline = style.display === 'inline' && style.cssFloat === 'none';
  // A float or a flex item is next to the number, as if it were a part of it.
  if (!around || !isInline || /flex|grid/.test(around.display)) return undefined;
  const offsets = style.position === 'relative' ? offsetsOf(style) : [];
  const [top, right, bottom, left] = offsets.map((value) => parseFloat(value) || 0);
  const down = offsets[0] === 'auto' ? -bottom! : (top ?? 0);
  // Farther away, it is on the line of another text.
  if (Math.abs(down) > 0.75 * parseFloat(around.fontSize)) return undefined;
  // Moved sideways, it may lie over another text.
  if ([left, right].some((along) => along !== undefined && Math.abs(along) > 2)) return undefined;
  const shifts: Record<string, number> = {super: size / 3, 'text-top': size / 3, top: size / 3, sub: -size / 5};
  const up = (shifts[style.verticalAlign] ?? (parseFloat(style.verticalAlign) || 0)) - down;
  return up > size / 8 ? 'sup' : up < -size / 8 ? 'sub' : undefined;
}

/** An element without layout has no matrix; most browsers still give the specified value. */
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

/** Whether anything but the markup may determine the look of an element whose style is unknown. */
export function mayBeStyled(element: Element): boolean {
  return ['class', 'style', 'dir', 'hidden'].some((attribute) => isMarked(element, attribute));
}
