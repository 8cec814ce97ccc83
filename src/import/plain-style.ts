/** Properties that do not change the look of a text while their values satisfy these tests. */
export type PlainStyle = readonly (readonly [property: string, isPlain: (value: string) => boolean])[];

/** A length in pixels within limits, or no length. */
const within = (value: string, least: number, most: number) =>
  value === 'normal' ||
  value === 'auto' ||
  (/^-?[\d.]+(e-?\d+)?px$/.test(value) && parseFloat(value) >= least && parseFloat(value) <= most);

/** The values of each property that do not change the look of a text. A property that is not listed is not tested. */
export const plain: PlainStyle = [
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
    '-webkit-box-reflect',
  ].map((property) => [property, (value: string) => value === '' || value === 'none'] as const),
  ['mix-blend-mode', (value) => value === '' || value === 'normal'],
  ['-webkit-text-stroke-width', (value) => value === '' || value === '0px'],
  ['text-underline-offset', (value) => value === '' || value === 'auto'],
  ['text-decoration-thickness', (value) => ['', 'auto', 'from-font'].includes(value)],
  ['direction', (value) => value === 'ltr'],
];

/** Tests only for text and its elements: a table may scroll inside its rows. */
export const plainText: PlainStyle = [
  ['overflow', (value) => value === 'visible'],
  ['text-indent', (value) => within(value, 0, 100)],
  ['content', (value) => value === '' || value === 'normal' || value === 'none'],
  ['font-variant-position', (value) => value === '' || value === 'normal'],
  [
    'font-feature-settings',
    (value) => /^(?:normal|(?:(?:, )?"(?:[tlop]num|kern|liga|calt|zero|ss\d\d)"(?: \d| on| off)?)+)$/.test(value),
  ],
  ['background-image', (value) => value === 'none'],
  ['border-image-source', (value) => value === '' || value === 'none'],
  ['outline-width', (value) => within(value, 0, 8)],
  ['outline-offset', (value) => within(value, -4, 1000)],
  ['text-align-last', (value) => value !== 'justify'],
  ['text-emphasis-style', (value) => value === '' || value === 'none'],
];

/** Tests only for elements inside the cell. */
export const plainInside: PlainStyle = [
  ['margin-left', (value) => within(value, -2, 1000)],
  ['margin-right', (value) => within(value, -2, 1000)],
  ['margin-top', (value) => within(value, -2, 100)],
  ['margin-bottom', (value) => within(value, -2, 100)],
];

/** Tests only for elements between the parts of a text: a wide gap would make two texts of it. */
export const narrow: PlainStyle = ['margin', 'padding', 'border']
  .flatMap((name) => [`${name}-left`, `${name}-right`])
  .map((name) => [name.startsWith('border') ? `${name}-width` : name, (value: string) => within(value, -2, 10)]);

/** Tests for the first letter and the first line of a block, by their default values. */
export const ofParts: PlainStyle = [
  ['float', (value) => value === 'none'],
  ['margin-left', (value) => value === '0px'],
  ['margin-right', (value) => value === '0px'],
  ['background-color', (value) => alphaOf(value) === 0],
  ['vertical-align', (value) => value === 'baseline'],
  ['initial-letter', (value) => value === '' || value === 'normal'],
  ['opacity', (value) => value === '1'],
];

export const isPlainBy = (properties: PlainStyle, style: CSSStyleDeclaration) =>
  properties.every(([property, isPlain]) => isPlain(style.getPropertyValue(property)));

export function alphaOf(color: string): number {
  if (color === '') return 1;
  if (color === 'transparent') return 0;
  const [, alpha] = /^rgba\(.*, ?([\d.]+)\)$/.exec(color) ?? /\/ ?([\d.]+%?)\)$/.exec(color) ?? [];
  if (alpha === undefined) return 1;
  return alpha.endsWith('%') ? parseFloat(alpha) / 100 : Number(alpha);
}
