import type {FileFormat, FigureExport} from '../figure/figure-export.js';
import {fileContent} from './figure-file.js';

const formats: Record<FileFormat, {ending: string; type: string}> = {
  xlsx: {ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'},
  csv: {ending: 'csv', type: 'text/csv;charset=utf-8'},
  'csv-rfc': {ending: 'rfc4180.csv', type: 'text/csv;charset=utf-8'},
  json: {ending: 'json', type: 'application/json'},
  svg: {ending: 'svg', type: 'image/svg+xml'},
  png: {ending: 'png', type: 'image/png'},
  card: {ending: 'card.png', type: 'image/png'},
};

// Some browsers read the address only after they have asked the reader where to save.
const addressLifeMs = 60_000;

/**
 * Makes a file of a figure and lets the browser save it.
 *
 * @returns The name of the file.
 */
export async function saveFile(figure: FigureExport, format: FileFormat, document: Document): Promise<string> {
  const {ending, type} = formats[format];
  const address = URL.createObjectURL(
    new Blob([await fileContent[format](figure)], {__proto__: null, type} as BlobPropertyBag),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = `${figure.name}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), addressLifeMs);
  return link.download;
}
