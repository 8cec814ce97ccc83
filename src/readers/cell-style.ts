import type {CellCause} from '../model/own-data.js';
import {isStruckBy, mayBeStyled, styleOf} from './cell-look.js';

/** A length in pixels within bounds, or nothing at all. */
const within = (value: string, least: number, most: number) =>
  value === 'normal' ||
  value === 'auto' ||
  (/^-?[\d.]+(e-?\d+)?px$/.test(value) && parseFloat(value) >= least && parseFloat(value) <= most);

/** What leaves a text as it is, property by property. What is not listed here is not trusted. */
const plain: readonly (readonly [property: string, isPlain: (value: string) => boolean])[] = [
  ['visibility', (value) => value === 'visible'],
  ['opacity', (value) => Number(value) >= 0.4],
  ['color', (value) => alphaOf(value) >= 0.4],
  ['-webkit-text-fill-color', (value) => alphaOf(value) >= 0.4],
  ['font-size', (value) => within(value, 6, 200)],
  ['text-indent', (value) => within(value, 0, 100)],
  ['letter-spacing', (value) => within(value, -1, 10)],
  ['word-spacing', (value) => within(value, -2, 10)],
  ['overflow', (value) => value === 'visible'],
  ...[
    'transform',
    'rotate',
    'scale',
    'translate',
    'clip-path',
    'filter',
    'mask-image',
    '-webkit-mask-image',
    '-webkit-text-security',
  ].map((property) => [property, (value: string) => value === '' || value === 'none'] as const),
];

/** Only of what is more than the cell. */
const plainInside: typeof plain = [
  ['margin-left', (value) => within(value, -2, 1000)],
  ['margin-right', (value) => within(value, -2, 1000)],
];

/** Why a text in these elements may be seen as something else than it reads, if anything makes it so. */
export function causeInStyle(
  cell: Element,
  holders: Iterable<Element>,
  inks: Iterable<Element>,
): CellCause | undefined {
  const own = styleOf(cell)!;
  const cause = causeIn(cell, own, true);
  if (cause) return cause;
  for (const element of holders) {
    const inside = causeIn(element, styleOf(element)!, false);
    if (inside) return inside;
  }
  const looks = [...inks].map((element) => (element === cell ? own : styleOf(element)!));
  const [first, ...others] = looks;
  if (others.some((one) => one.color !== first!.color || one.verticalAlign !== first!.verticalAlign)) return 'style';
  const size = (one: CSSStyleDeclaration) => parseFloat(one.fontSize);
  return others.some((one) => size(one) * 2 < size(first!) || size(first!) * 2 < size(one)) ? 'style' : undefined;
}

function causeIn(element: Element, style: CSSStyleDeclaration, isCell: boolean): CellCause | undefined {
  if (isStruckBy(style)) return 'struck';
  if (style.direction !== 'ltr') return 'direction';
  const {display, position} = style;
  const isInline = display === 'inline' || display === 'contents';
  const isInPlace =
    position === 'static' || (isCell && position === 'sticky') || (position === 'relative' && isWhereItWas(style));
  const alignment = style.verticalAlign;
  const isOnLine = isCell || !isInline || alignment === 'baseline' || alignment === 'middle' || alignment === '0px';
  const isPlain =
    isInPlace &&
    isOnLine &&
    [...plain, ...(isCell && display === 'table-cell' ? [] : plainInside)].every(([property, test]) =>
      test(style.getPropertyValue(property)),
    );
  if (!isPlain || isHiddenByColour(element, style)) return 'style';
  return isInline || isLikeItsParts(element, style) ? undefined : 'style';
}

const isWhereItWas = ({top, right, bottom, left}: CSSStyleDeclaration) =>
  [top, right, bottom, left].every((value) => value === 'auto' || value === '0px');

/** The first letter and the first line of a block can look otherwise than the rest of it. */
function isLikeItsParts(element: Element, {color, fontSize}: CSSStyleDeclaration): boolean {
  return (['::first-letter', '::first-line'] as const).every((part) => {
    const style = styleOf(element, part);
    return !style || (style.color === color && style.fontSize === fontSize && !isStruckBy(style));
  });
}

/** Of text in the very colour of what it stands on nothing is seen. */
function isHiddenByColour(element: Element, {color}: CSSStyleDeclaration): boolean {
  let isOwn = false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = styleOf(at);
    const background = style?.backgroundColor ?? '';
    if (alphaOf(background) > 0) return background === color && style!.backgroundImage === 'none';
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

/** Whether a cell is not seen where it stands in its row. */
export function isOutOfRow(cell: Element): boolean {
  const style = styleOf(cell);
  return !style || style.display === 'none' || style.visibility !== 'visible';
}

const rowDisplays = new Set(['table-row', 'block']);
const groupDisplays = new Set(['table-row-group', 'table-header-group', 'table-footer-group', 'block']);

/** Why a row is not seen as it stands in the markup. A head that small screens go without still says what is below it. */
export function causeOfRow(row: Element, isStyled: boolean): CellCause | undefined {
  const group = row.parentElement;
  if (!isStyled)
    return [row, group].some((one) => one && one.localName !== 'table' && mayBeStyled(one)) ? 'row' : undefined;
  const isGroup = group !== null && group.localName !== 'table';
  if (isGroup && group.localName === 'thead') return undefined;
  const [style, around] = [styleOf(row), isGroup ? styleOf(group) : undefined];
  if (!style || !rowDisplays.has(style.display) || !isPlainRow(style)) return 'row';
  if (!isGroup) return undefined;
  return around && groupDisplays.has(around.display) && isPlainRow(around) ? undefined : 'row';
}

const isPlainRow = (style: CSSStyleDeclaration) =>
  style.visibility === 'visible' &&
  Number(style.opacity) >= 0.4 &&
  style.transform === 'none' &&
  ['static', 'relative', 'sticky'].includes(style.position) &&
  !isStruckBy(style);

/** Why all numbers of a table may not be seen as they read: a column that is folded away, a line through all of it. */
export function causeOfTable(table: Element, end: Element | null): CellCause | undefined {
  for (let at: Element | null = table; at && at !== end; at = at.parentElement) {
    const style = styleOf(at);
    if (!style || isStruckBy(style)) return 'struck';
  }
  const columns = [...table.querySelectorAll('col, colgroup')];
  return columns.some((column) => styleOf(column)?.visibility === 'collapse') ? 'row' : undefined;
}
