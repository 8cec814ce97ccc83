import type {CellCause} from './imported-data.js';
import type {CellParts} from './cell-text.js';
import {isMovedBy, isStruckBy, isTransformed, styleOf} from './cell-look.js';

/** A length in pixels within bounds, or nothing at all. */
const within = (value: string, least: number, most: number) =>
  value === 'normal' ||
  value === 'auto' ||
  (/^-?[\d.]+(e-?\d+)?px$/.test(value) && parseFloat(value) >= least && parseFloat(value) <= most);

/** What leaves a text as it is, property by property. What is not listed here is not trusted. */
export const plain: readonly (readonly [property: string, isPlain: (value: string) => boolean])[] = [
  ['visibility', (value) => value === 'visible'],
  ['opacity', (value) => Number(value) >= 0.4],
  ['color', (value) => alphaOf(value) >= 0.4],
  ['-webkit-text-fill-color', (value) => alphaOf(value) >= 0.4],
  ['font-size', (value) => within(value, 6, 200)],
  ['letter-spacing', (value) => within(value, -1, 10)],
  ['word-spacing', (value) => within(value, -2, 10)],
  ['line-height', (value) => within(value, 6, 1000)],
  ['zoom', (value) => value === '' || value === 'normal' || (Number(value) >= 0.5 && Number(value) <= 4)],
  ['content-visibility', (value) => value !== 'hidden'],
  ['writing-mode', (value) => value === '' || value === 'horizontal-tb'],
  ...[
    'rotate',
    'scale',
    'translate',
    'clip-path',
    'filter',
    'mask-image',
    '-webkit-mask-image',
    '-webkit-text-security',
    'backdrop-filter',
    'contain',
    'font-size-adjust',
    'offset-path',
    'text-shadow',
    '-webkit-mask-box-image-source',
  ].map((property) => [property, (value: string) => value === '' || value === 'none'] as const),
  ['mix-blend-mode', (value) => value === '' || value === 'normal'],
  ['-webkit-text-stroke-width', (value) => value === '' || value === '0px'],
  ['text-underline-offset', (value) => value === '' || value === 'auto'],
  ['text-decoration-thickness', (value) => ['', 'auto', 'from-font'].includes(value)],
  ['direction', (value) => value === 'ltr'],
];

/** Only of what text stands in itself: a table may scroll in its rows. */
const plainText: typeof plain = [
  ['overflow', (value) => value === 'visible'],
  ['text-indent', (value) => within(value, 0, 100)],
  ['content', (value) => value === '' || value === 'normal' || value === 'none'],
  ['font-variant-position', (value) => value === '' || value === 'normal'],
  [
    'font-feature-settings',
    (value) => /^(?:normal|(?:(?:, )?"(?:[tlop]num|kern|liga|calt|zero|ss\d\d)"(?: \d| on| off)?)+)$/.test(value),
  ],
  ['background-image', (value) => value === 'none'],
];

/** Only of what is more than the cell. */
const plainInside: typeof plain = [
  ['margin-left', (value) => within(value, -2, 1000)],
  ['margin-right', (value) => within(value, -2, 1000)],
  ['margin-top', (value) => within(value, -2, 100)],
  ['margin-bottom', (value) => within(value, -2, 100)],
];

/** Only of what stands between the parts of a text: with a wide gap they are two texts. */
const narrow: typeof plain = ['margin', 'padding', 'border']
  .flatMap((name) => [`${name}-left`, `${name}-right`])
  .map((name) => [name.startsWith('border') ? `${name}-width` : name, (value: string) => within(value, -2, 10)]);

/** Why a text in these elements may be seen as something else than it reads, if anything makes it so. */
export function causeInStyle(cell: Element, parts: CellParts): CellCause | undefined {
  const {holders, inks} = parts;
  const own = styleOf(cell)!;
  const cause = causeIn(cell, own, true);
  if (cause) return cause;
  for (const element of holders) {
    const inside = causeIn(element, styleOf(element)!, false);
    if (inside) return inside;
  }
  // An element without text can be a line through the number, or cover it.
  const isDrawn = (element: Element) => !holders.has(element) && !isNothingSeen(styleOf(element)!);
  if (parts.elements.some(isDrawn)) return 'style';
  // What holds no text may still move the text that follows it.
  if (parts.elements.some((element) => isMovedBy(element, styleOf(element)!))) return 'style';
  const isWide = (style: CSSStyleDeclaration) => style.display === 'inline' && !isPlainBy(narrow, style);
  if (elementsBetween(parts).some((element) => isWide(styleOf(element)!))) return 'style';
  const looks = [...inks].map((element) => (element === cell ? own : styleOf(element)!));
  const [first, ...others] = looks;
  if (others.some((one) => one.color !== first!.color)) return 'style';
  const size = (one: CSSStyleDeclaration) => parseFloat(one.fontSize);
  return others.some((one) => size(one) * 2 < size(first!) || size(first!) * 2 < size(one)) ? 'style' : undefined;
}

function isNothingSeen(style: CSSStyleDeclaration): boolean {
  const {display, position, backgroundColor, backgroundImage, marginLeft, marginRight, boxShadow, outlineStyle} = style;
  const isPlainLine = display === 'inline' && position === 'static' && marginLeft === '0px' && marginRight === '0px';
  const isUnpainted = alphaOf(backgroundColor) === 0 && backgroundImage === 'none' && boxShadow === 'none';
  const hasEdge = [
    style.borderTopStyle,
    style.borderBottomStyle,
    style.borderLeftStyle,
    style.borderRightStyle,
    outlineStyle,
  ].some((edge) => edge !== 'none');
  return isPlainLine && isUnpainted && !hasEdge;
}

/** Why a label may be seen as another: a word of it is not seen, or stands elsewhere. */
export function causeInLabel(cell: Element, {holders, inks}: CellParts): CellCause | undefined {
  const isContent = (style: CSSStyleDeclaration) => ['', 'normal', 'none'].includes(style.content);
  const isSeen = (element: Element) => {
    const style = styleOf(element)!;
    return isPlainBy(plain, style) && isContent(style) && (element === cell || !isMovedBy(element, style));
  };
  return [...new Set([cell, ...holders, ...inks])].every(isSeen) ? undefined : 'style';
}

/** Elements whose edges may lie between two parts of a text. */
export function elementsBetween({elements, holders, inks}: CellParts): Element[] {
  return inks.size > 1 ? elements : elements.filter((element) => !holders.has(element));
}

export const isPlainBy = (properties: typeof plain, style: CSSStyleDeclaration) =>
  properties.every(([property, isPlain]) => isPlain(style.getPropertyValue(property)));

function causeIn(element: Element, style: CSSStyleDeclaration, isCell: boolean): CellCause | undefined {
  if (isStruckBy(style)) return 'struck';
  if (style.direction !== 'ltr') return 'direction';
  const {display, position} = style;
  const isInline = display === 'inline' || display === 'contents';
  const isInPlace = (isCell && position === 'sticky') || isWhereItWas(style);
  const alignment = style.verticalAlign;
  const isOnLine = isCell || !isInline || alignment === 'baseline' || alignment === 'middle' || alignment === '0px';
  const isPlain =
    isInPlace &&
    isOnLine &&
    !isTransformed(element, style) &&
    isPlainBy(plain, style) &&
    isPlainBy(plainText, style) &&
    ((isCell && display === 'table-cell') || isPlainBy(plainInside, style));
  const fill = style.getPropertyValue('-webkit-text-fill-color');
  const isFilled = fill === '' || fill === style.color;
  if (!isPlain || !isFilled || isHiddenByColour(element, style)) return 'style';
  return isInline || isLikeItsParts(element, style) ? undefined : 'style';
}

export function isWhereItWas({position, top, right, bottom, left}: CSSStyleDeclaration): boolean {
  if (position === 'static') return true;
  return position === 'relative' && [top, right, bottom, left].every((value) => value === 'auto' || value === '0px');
}

/** What a part of a block has of its own, and what it has unless a style sheet says otherwise. */
const ofParts: typeof plain = [
  ['float', (value) => value === 'none'],
  ['margin-left', (value) => value === '0px'],
  ['margin-right', (value) => value === '0px'],
  ['background-color', (value) => alphaOf(value) === 0],
  ['vertical-align', (value) => value === 'baseline'],
  ['initial-letter', (value) => value === '' || value === 'normal'],
  ['opacity', (value) => value === '1'],
];

/** The first letter and the first line of a block can look otherwise than the rest of it. */
function isLikeItsParts(element: Element, {color, fontSize, letterSpacing}: CSSStyleDeclaration): boolean {
  return (['::first-letter', '::first-line'] as const).every((part) => {
    const style = styleOf(element, part);
    if (!style) return true;
    const isAlike = style.color === color && style.fontSize === fontSize && style.letterSpacing === letterSpacing;
    // A browser may give the style of the block itself where nothing is said of its part.
    const own = styleOf(element)!;
    const isPlain = ofParts.every(
      ([property, isUsual]) =>
        isUsual(style.getPropertyValue(property)) ||
        style.getPropertyValue(property) === own.getPropertyValue(property),
    );
    return isAlike && isPlain && !isStruckBy(style);
  });
}

/** Of text in the very colour of what it stands on nothing is seen. */
function isHiddenByColour(element: Element, {color}: CSSStyleDeclaration): boolean {
  let isOwn = false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = styleOf(at);
    const background = style?.backgroundColor ?? '';
    if (alphaOf(background) > 0) return background === color;
    if (at.localName === 'table') isOwn = style?.color !== color;
    // Beyond the table only a colour that a cell has to itself is held against the page.
    if (at.localName === 'table' && !isOwn) return false;
  }
  return isOwn && /^rgb\(2[45]\d, 2[45]\d, 2[45]\d\)$/.test(color);
}

function alphaOf(color: string): number {
  if (color === '') return 1;
  if (color === 'transparent') return 0;
  const [, alpha] = /^rgba\(.*, ?([\d.]+)\)$/.exec(color) ?? /\/ ?([\d.]+%?)\)$/.exec(color) ?? [];
  if (alpha === undefined) return 1;
  return alpha.endsWith('%') ? parseFloat(alpha) / 100 : Number(alpha);
}
