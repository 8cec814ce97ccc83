import type {CellCause} from './import-error.js';
import type {CellParts} from './cell-text.js';
import {isMovedBy, isStruckBy, isTransformed, offsetsOf, styleOf} from './cell-paint.js';
import {alphaOf, isPlainBy, narrow, ofParts, plain, plainInside, plainText} from './plain-style.js';

/** The reason why a text may look different from its characters, if there is one. */
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
  if (parts.skipped.some((element) => !isUnpainted(styleOf(element)!))) return 'style';
  // An element without text may still move the text after it.
  const boxes = [...parts.elements, ...parts.skipped];
  if (boxes.some((element) => isMovedBy(element, styleOf(element)!))) return 'style';
  const isWide = (style: CSSStyleDeclaration) => style.display === 'inline' && !isPlainBy(narrow, style);
  if (elementsBetween(parts).some((element) => isWide(styleOf(element)!))) return 'style';
  const looks = [...inks].map((element) => (element === cell ? own : styleOf(element)!));
  const [first, ...others] = looks;
  if (others.some((one) => one.color !== first!.color)) return 'style';
  const size = (one: CSSStyleDeclaration) => parseFloat(one.fontSize);
  return others.some((one) => size(one) * 2 < size(first!) || size(first!) * 2 < size(one)) ? 'style' : undefined;
}

function isNothingSeen(style: CSSStyleDeclaration): boolean {
  const {display, position, marginLeft, marginRight} = style;
  const isPlainLine = display === 'inline' && position === 'static' && marginLeft === '0px' && marginRight === '0px';
  return isPlainLine && isUnpainted(style);
}

/** Whether a box has neither a background nor an edge. */
function isUnpainted(style: CSSStyleDeclaration): boolean {
  const {backgroundColor, backgroundImage, boxShadow, outlineStyle} = style;
  const edges = [style.borderTopStyle, style.borderBottomStyle, style.borderLeftStyle, style.borderRightStyle];
  const hasEdge = [...edges, outlineStyle].some((edge) => edge !== 'none');
  return alphaOf(backgroundColor) === 0 && backgroundImage === 'none' && boxShadow === 'none' && !hasEdge;
}

/** The reason why a label may look different from its text: a word is invisible or elsewhere. */
export function causeInLabel(cell: Element, parts: CellParts): CellCause | undefined {
  const {holders, inks, elements, skipped, rendered} = parts;
  const isContent = (style: CSSStyleDeclaration) => ['', 'normal', 'none'].includes(style.content);
  const isSeen = (element: Element) => {
    const style = styleOf(element)!;
    return isPlainBy(plain, style) && isContent(style) && (element === cell || !isMovedBy(element, style));
  };
  // An element without text in the line may move a digit into another cell.
  const isMoving = (element: Element) => {
    const style = styleOf(element)!;
    return style.position !== 'absolute' && style.position !== 'fixed' && isMovedBy(element, style);
  };
  if (/\p{N}/u.test(rendered) && [...elements, ...skipped].some(isMoving)) return 'style';
  return [...new Set([cell, ...holders, ...inks])].every(isSeen) ? undefined : 'style';
}

/** Elements whose edges may lie between two parts of a text. */
export function elementsBetween({elements, holders, inks}: CellParts): Element[] {
  return inks.size > 1 ? elements : elements.filter((element) => !holders.has(element));
}

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

export function isWhereItWas(style: CSSStyleDeclaration): boolean {
  if (style.position === 'static') return true;
  return style.position === 'relative' && offsetsOf(style).every((value) => value === 'auto' || value === '0px');
}

/** The first letter and the first line of a block can have a style of their own. */
function isLikeItsParts(element: Element, {color, fontSize, letterSpacing}: CSSStyleDeclaration): boolean {
  return (['::first-letter', '::first-line'] as const).every((part) => {
    const style = styleOf(element, part);
    if (!style) return true;
    const hasSameText = style.color === color && style.fontSize === fontSize && style.letterSpacing === letterSpacing;
    // A browser may return the style of the block itself if there are no rules for its part.
    const own = styleOf(element)!;
    const isPlain = ofParts.every(
      ([property, isUsual]) =>
        isUsual(style.getPropertyValue(property)) ||
        style.getPropertyValue(property) === own.getPropertyValue(property),
    );
    return hasSameText && isPlain && !isStruckBy(style);
  });
}

/** Text in the colour of its background is invisible. */
function isHiddenByColour(element: Element, {color}: CSSStyleDeclaration): boolean {
  let isOwn = false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = styleOf(at);
    if (style && isFilledByShadow(style.boxShadow, color)) return true;
    const background = style?.backgroundColor ?? '';
    if (alphaOf(background) > 0) return background === color;
    if (at.localName === 'table') isOwn = style?.color !== color;
    // Outside the table, only a colour that differs from the table's own is compared with the background.
    if (at.localName === 'table' && !isOwn) return false;
  }
  return isOwn && /^rgb\(2[45]\d, 2[45]\d, 2[45]\d\)$/.test(color);
}

/** Themes paint the stripes of a table as an inset shadow of each cell, which covers its background. */
function isFilledByShadow(shadow: string, color: string): boolean {
  const [, ...sizes] = shadow.split(`${color} `);
  return sizes.some((one) => {
    const [lengths, ...others] = one.split(' inset', 2);
    return (
      others.length > 0 &&
      /^[-\d.px ]+$/.test(lengths!) &&
      lengths!.split(' ').some((px) => Math.abs(parseFloat(px)) > 4)
    );
  });
}
