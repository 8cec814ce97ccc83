// The files beside a figure page, made from what the element publishes.
import {fileURLToPath} from 'node:url';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {Resvg} from '@resvg/resvg-js';
import {csvFile} from '../../../dist/npm/src/publish/csv-file.js';
import {svgFile} from '../../../dist/npm/src/publish/svg-file.js';
import {textFile} from '../../../dist/npm/src/publish/text-file.js';

// About as wide as Arial, which is what the pictures have room for.
const fonts = ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'].map((file) =>
  fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${file}`)),
);
const pictureWidth = 1200;

/** @returns {{ending: string, type: string, content: string | Buffer, width?: number, height?: number}[]} */
export function filesOf({tag, published, parts}) {
  const {picture, table} = published;
  const files = [];
  if (picture) {
    const svg = svgFile(published, (drawing) => collectResultSync(render(drawing)));
    files.push(pngOf(svg), {ending: 'svg', type: 'image/svg+xml', content: svg});
  }
  if (table.columns.length > 0) {
    files.push({ending: 'csv', type: 'text/csv', content: csvFile(published, 'excel')});
    files.push({ending: 'rfc4180.csv', type: 'text/csv', content: csvFile(published, 'rfc4180')});
  }
  const data = tag === 'report-chapter' ? Object.assign({}, ...documentsOf(parts)) : published.document;
  files.push({ending: 'json', type: 'application/json', content: `${JSON.stringify(data, null, 2)}\n`});
  files.push({ending: 'txt', type: 'text/plain', content: parts.map(textFile).join('\n\n')});
  return files;
}

/** A chapter has no document of its own: it has those of its figures, under their names. */
function documentsOf(parts) {
  return parts.filter(({table}) => table.columns.length > 0).map(({name, document}) => ({[name]: document}));
}

function pngOf(svg) {
  const image = new Resvg(svg, {
    fitTo: {mode: 'width', value: pictureWidth},
    font: {fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans'},
  }).render();
  const {width, height} = image;
  return {ending: 'png', type: 'image/png', content: image.asPng(), width, height};
}
