// The files beside a figure page, made from the figure's export.
import {fileURLToPath} from 'node:url';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {Resvg, type ResvgRenderOptions} from '@resvg/resvg-js';
import {cardFile} from '../../export/card-file.js';
import {csvFile} from '../../export/csv-file.js';
import type {DrawTree} from '../../export/drawn-tree.js';
import {svgFile} from '../../export/svg-file.js';
import {textFile} from '../../export/text-file.js';
import type {FigureExport} from '../../figure/figure-export.js';
import type {Figure} from './figures.js';
import {pngOf} from './png.js';
import {treeOfMarkup} from './tree-of-markup.js';

export interface FigureFile {
  ending: string;
  type: string;
  content: string | Buffer;
}

interface Image {
  content: Buffer;
  width: number;
  height: number;
}

// Fonts about as wide as Arial, for which the pictures have room.
const fonts = ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'].map((file) =>
  fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${file}`)),
);
/** Pixels of a picture for each pixel of its drawing, as when a reader downloads it: for sharp screens and print. */
const pictureScale = 2;
/** The width of a card for link previews, in pixels. */
const cardWidth = 1200;

export async function filesOf({
  published,
  parts,
}: {
  published: FigureExport;
  parts: readonly FigureExport[];
}): Promise<FigureFile[]> {
  const svg = await svgFile(published, drawnByServer);
  return [
    {ending: 'png', type: 'image/png', content: imageOf(svg, {mode: 'zoom', value: pictureScale}).content},
    {ending: 'svg', type: 'image/svg+xml', content: svg},
    {ending: 'csv', type: 'text/csv', content: csvFile(published, 'excel')},
    {ending: 'rfc4180.csv', type: 'text/csv', content: csvFile(published, 'rfc4180')},
    {ending: 'json', type: 'application/json', content: `${JSON.stringify(published.document, null, 2)}\n`},
    {ending: 'txt', type: 'text/plain', content: parts.map(textFile).join('\n\n')},
  ];
}

/** The image of a page for link previews, in the size that they do not crop. */
export async function cardOf({published, figures: [figure]}: Figure): Promise<Image> {
  const card = await figure!.published.card!();
  return imageOf(cardFile(published, card, drawnByServer), {mode: 'width', value: cardWidth});
}

const drawnByServer: DrawTree = (drawing) => treeOfMarkup(collectResultSync(render(drawing)));

function imageOf(svg: string, fitTo: NonNullable<ResvgRenderOptions['fitTo']>): Image {
  const image = new Resvg(svg, {
    fitTo,
    font: {fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans'},
  }).render();
  const {width, height, pixels} = image;
  return {content: pngOf({width, height, pixels}), width, height};
}
