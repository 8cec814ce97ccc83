import {svg} from 'lit';
import type {ColouredStyles, ColourName} from '../charts/drawing-styles.js';
import {balancedLines, textLines, textWidth} from '../charts/text-lines.js';
import {lightColour, lightPalette} from '../figure/light-palette.js';
import type {Picture, FigureExport, SeriesSample} from '../figure/figure-export.js';
import {glyphClass, markTransform} from '../charts/chart.js';
import {stepSample} from '../charts/color-legend.js';
import {drawnInBrowser, type DrawTree} from './drawn-tree.js';
import {escaped} from './escaped.js';
import {pixelPaths} from './pixel-paths.js';
import {staticMarkup} from './static-markup.js';

export interface TextStyle {
  size: number;
  lineHeight: number;
  isBold?: boolean;
  /** Whether its lines are about as long as one another. */
  isBalanced?: boolean;
  colour?: ColourName;
}

/** A part of a picture, which has a height and is drawn at a given top. */
export interface Part {
  height: number;
  at: (top: number) => string;
}

// Fonts that common systems have, since a picture cannot fetch any.
const fontFamily = "Arial, Helvetica, 'Liberation Sans', sans-serif";

export interface SvgDocument {
  figure: FigureExport;
  width: number;
  height: number;
  /** The style sheet of the drawing, and the style of each kind of text. */
  styles: ColouredStyles;
  textStyles: Readonly<Record<string, TextStyle>>;
  content: readonly string[];
}

/**
 * A document of its own: no script, no font or file to fetch, no custom property. Every program that draws SVG draws the
 * same, in light colours on white.
 *
 * @param zoom - How much larger everything is drawn than it is written.
 */
export function svgDocument({figure, width, height, styles, textStyles, content}: SvgDocument, zoom = 1): string {
  const {language, title, summary, notes, source, licence} = figure;
  const markup = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${language}" xml:lang="${language}" font-family="${fontFamily}" font-size="16" color="${lightPalette.text}">
<title>${escaped(title)}</title>
<desc>${escaped([summary, ...notes, source, licence].join('\n'))}</desc>
<style>${escaped(inLines(styles(lightColour).cssText))}
${ownStyles(textStyles)}${zoom === 1 ? '' : `:root{zoom:${zoom}}`}</style>
<rect width="100%" height="100%" fill="${lightPalette.surface}"/>
${content.join('\n')}
</svg>
`;
  return withoutForbiddenCharacters(markup);
}

/** Lines of text in one style, with the name of the style as their class. */
export function paragraph(
  text: string,
  [name, {size, lineHeight, isBold, isBalanced}]: readonly [name: string, style: TextStyle],
  {x, width}: {x: number; width: number},
): Part {
  const lines = (isBalanced ? balancedLines : textLines)(text, width, size, isBold);
  return {
    height: lines.length * lineHeight,
    at: (top) => {
      const spans = lines.map((line, i) => `<tspan x="${x}" dy="${i === 0 ? 0 : lineHeight}">${escaped(line)}</tspan>`);
      // The line break between two lines is the space between two words for whoever copies the text.
      return `<text class="${name}" x="${x}" y="${top + size}">${spans.join('\n')}</text>`;
    },
  };
}

/** The key: the same samples as above the figure on the page, in as many rows as they need. */
export function key(
  {key: items, keyTitle = '', width}: Picture,
  {size, lineHeight}: TextStyle,
  left: number,
  draw = drawnInBrowser,
): Part {
  const [space, title] = [16, textLines(keyTitle, width, size)];
  let [x, row] = title.length === 0 ? [0, 0] : [textWidth(title.at(-1)!, size) + space, title.length - 1];
  let end = row + 1;
  const placed = items.map((item) => {
    const label = 'limits' in item ? '' : item.label;
    const sample = 'series' in item ? 42 : 'limits' in item ? stripWidth : 30;
    const itemWidth = sample + textWidth(label, size);
    if (x > 0 && x + itemWidth > width) [x, row] = [0, end];
    // The limits of a strip have the row under it.
    end = Math.max(end, row + ('limits' in item ? 2 : 1));
    const at = {x: left + x, row};
    x += itemWidth + space;
    return {...at, label, words: at.x + sample, sample: sampleOf(item, draw)};
  });
  const middleOf = (top: number, n: number) => top + n * lineHeight + lineHeight / 2;
  const text = (words: string, at: number, middle: number) =>
    `<text class="picture-key" x="${at}" y="${middle}" dy=".35em">${escaped(words)}</text>`;
  return {
    height: items.length === 0 ? 0 : end * lineHeight,
    at: (top) =>
      [
        ...title.map((line, n) => text(line, left, middleOf(top, n))),
        ...placed.map((item) => {
          const middle = middleOf(top, item.row);
          return `<svg x="${item.x}" y="${middle - 8}" overflow="visible">${item.sample}</svg>${text(item.label, item.words, middle)}`;
        }),
      ].join('\n'),
  };
}

/** The width of the steps of a scale. */
const stripWidth = 264;

function sampleOf(item: Picture['key'][number], draw: DrawTree): string {
  if ('series' in item) return seriesSample(item);
  return `<g class="swatch">${staticMarkup(draw(svg`<svg width=${stripWidth} height="16" overflow="visible">${stepSample(item)}</svg>`))}</g>`;
}

function seriesSample({series, symbol, isDimmed, ends}: SeriesSample): string {
  const marks = (ends ?? (['last'] as const)).map(
    (kind, i) =>
      `<svg x="${ends ? 7 + 20 * i : 17}" y="8" overflow="visible"><path class="${glyphClass(kind)}" d="${escaped(symbol)}" transform="${markTransform(kind)}"/></svg>`,
  );
  return `<g class="sample series-${series + 1}${isDimmed ? ' back' : ''}"><line class="line" ${ends ? 'x1="7" x2="27"' : 'x2="34"'} y1="8" y2="8"/>${marks.join('')}</g>`;
}

/** The drawing in a box to which its percentages refer. */
export function drawing(
  {width, height, drawing: template}: Picture,
  left: number,
  draw: DrawTree = drawnInBrowser,
): Part {
  return {
    height,
    at: (top) => {
      const tree = pixelPaths(draw(template), {width, height});
      return `<svg x="${left}" y="${top}" width="${width}" height="${height}" overflow="visible">${staticMarkup(tree)}</svg>`;
    },
  };
}

/** The styles of texts. Labels are in the gutters of charts, outside their boxes. */
function ownStyles(textStyles: Readonly<Record<string, TextStyle>>): string {
  const texts = Object.entries(textStyles).map(
    ([name, {size, isBold, colour: fill = 'text'}]) =>
      `.${name}{font-size:${size}px;font-weight:${isBold ? 700 : 400};fill:${lightPalette[fill]}}`,
  );
  return ['svg svg{overflow:visible}', ...texts].join('\n');
}

/** Without indents and blank lines. */
const inLines = (css: string) =>
  css
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

/** XML has no way to write control characters and half surrogate pairs: with one of them the file would not open. */
function withoutForbiddenCharacters(xml: string): string {
  return xml.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
