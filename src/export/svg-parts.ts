import {render, type SVGTemplateResult} from 'lit';
import {balancedLines, textLines, textWidth} from '../charts/text-lines.js';
import {lightPalette} from '../figure/light-palette.js';
import type {Picture, FigureExport, SeriesSample} from '../figure/figure-export.js';
import {markTransform} from '../charts/chart.js';
import type {StepKeyItem} from '../charts/color-legend.js';
import {escaped} from './escaped.js';
import {pixelPaths} from './pixel-paths.js';
import {staticMarkup} from './static-markup.js';
import {refusePollution} from '../figure/polluted-prototypes.js';

export interface TextStyle {
  size: number;
  lineHeight: number;
  isBold?: boolean;
  /** Whether its lines are about as long as one another. */
  isBalanced?: boolean;
  colour?: string;
}

/** Makes markup of a drawing. */
export type RenderToString = (drawing: SVGTemplateResult) => string;

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
  styles: string;
  textStyles: Readonly<Record<string, TextStyle>>;
  content: readonly string[];
}

/**
 * A document of its own: no script, no font or file to fetch, no custom property. Every program that draws SVG draws the
 * same, in light colours on white.
 */
export function svgDocument({figure, width, height, styles, textStyles, content}: SvgDocument): string {
  const {language, title, summary, notes, source, licence} = figure;
  const markup = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${language}" xml:lang="${language}" font-family="${fontFamily}" font-size="16" color="${colour('text')}">
<title>${escaped(title)}</title>
<desc>${escaped([summary, ...notes, source, licence].join('\n'))}</desc>
<style>${literalStyles(styles)}
${ownStyles(textStyles)}</style>
<rect width="100%" height="100%" fill="${colour('surface')}"/>
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
export function key({key: items, keyTitle = '', width}: Picture, {size, lineHeight}: TextStyle, left: number): Part {
  const space = 16;
  const title = textLines(keyTitle, width, size);
  let [x, row] = title.length === 0 ? [0, 0] : [textWidth(title.at(-1)!, size) + space, title.length - 1];
  const placed = items.map((item) => {
    const {label} = item;
    const sample = 'series' in item ? 42 : 30;
    const itemWidth = sample + textWidth(label, size);
    if (x > 0 && x + itemWidth > width) [x, row] = [0, row + 1];
    const at = {x: left + x, row};
    x += itemWidth + space;
    return {...at, label, words: at.x + sample, sample: 'series' in item ? seriesSample(item) : stepSample(item)};
  });
  const middleOf = (top: number, n: number) => top + n * lineHeight + lineHeight / 2;
  const text = (words: string, at: number, middle: number) =>
    `<text class="picture-key" x="${at}" y="${middle}" dy=".35em">${escaped(words)}</text>`;
  return {
    height: items.length === 0 ? 0 : (row + 1) * lineHeight,
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

function seriesSample({series, symbol, isDimmed, isSpan}: SeriesSample): string {
  const path = (x: number, name: string, transform = '') =>
    `<svg x="${x}" y="8" overflow="visible"><path class="${name}" d="${escaped(symbol)}"${transform}/></svg>`;
  return `<g class="sample series-${series + 1}${isDimmed ? ' back' : ''}"><line class="line" ${isSpan ? 'x1="7" x2="27"' : 'x2="34"'} y1="8" y2="8"/>${isSpan ? path(7, 'glyph hollow', ` transform="${markTransform('first')}"`) + path(27, 'glyph') : path(17, 'glyph')}</g>`;
}

function stepSample({step}: StepKeyItem): string {
  const fill = step === undefined ? 'fill="url(#hatch)"' : `class="step-${step + 1}"`;
  return `<g class="swatch"><rect ${fill} width="22" height="16"/></g>`;
}

/** The drawing in a box to which its percentages refer. */
export function drawing(
  {width, height, drawing: template}: Picture,
  left: number,
  renderToString: RenderToString = renderInBrowser,
): Part {
  return {
    height,
    at: (top) =>
      `<svg x="${left}" y="${top}" width="${width}" height="${height}" overflow="visible">${pixelPaths(staticMarkup(renderToString(template)), width, height)}</svg>`,
  };
}

function renderInBrowser(template: SVGTemplateResult): string {
  const container = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  refusePollution();
  render(template, container);
  const serializer = new XMLSerializer();
  return [...container.childNodes].map((node) => serializer.serializeToString(node)).join('');
}

// Includes the fallback of `var()`, with brackets nested as deep as anyone writes them.
const fallback = [1, 2, 3, 4].reduce((inner) => String.raw`(?:[^()]|\(${inner}\))*`, '[^()]*');
const namedColour = new RegExp(String.raw`var\(\s*--_([\w-]+)\s*(?:,${fallback})?\)`, 'g');

function literalStyles(css: string): string {
  const literal = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(namedColour, (_, name: string) => colour(name))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
  // Programs that draw SVG support none of these, and would draw everything black.
  const unknown = /var\(|light-dark\(|@|\{[^}]*\{/.exec(literal);
  if (unknown) throw new Error(`The styles of a picture may be plain rules only, and contain ${unknown[0]}`);
  return escaped(literal);
}

/** The styles of texts. Labels are in the gutters of charts, outside their boxes. */
function ownStyles(textStyles: Readonly<Record<string, TextStyle>>): string {
  const texts = Object.entries(textStyles).map(
    ([name, {size, isBold, colour: fill = 'text'}]) =>
      `.${name}{font-size:${size}px;font-weight:${isBold ? 700 : 400};fill:${colour(fill)}}`,
  );
  return ['svg svg{overflow:visible}', ...texts].join('\n');
}

function colour(name: string): string {
  const value = lightPalette[name];
  if (value === undefined) throw new Error(`The palette has no colour “${name}”.`);
  return value;
}

/** XML has no way to write control characters and half surrogate pairs: with one of them the file would not open. */
function withoutForbiddenCharacters(xml: string): string {
  return xml.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
