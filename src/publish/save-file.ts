import type {FileFormat, PublishedFigure} from '../views/published-figure.js';
import {csvFile} from './csv-file.js';
import {jsonFile} from './json-file.js';
import {pngFile} from './png-file.js';
import {svgFile} from './svg-file.js';

interface Format {
  ending: string;
  type: string;
  content: (figure: PublishedFigure) => string | Promise<string | Blob>;
}

const formats: Record<FileFormat, Format> = {
  csv: {
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    content: (figure) => csvFile(figure, 'excel'),
  },
  'csv-rfc': {
    ending: 'rfc4180.csv',
    type: 'text/csv;charset=utf-8',
    content: (figure) => csvFile(figure, 'rfc4180'),
  },
  json: {
    ending: 'json',
    type: 'application/json',
    content: jsonFile,
  },
  svg: {
    ending: 'svg',
    type: 'image/svg+xml',
    content: (figure) => svgFile(figure),
  },
  png: {
    ending: 'png',
    type: 'image/png',
    content: pngFile,
  },
};

// Some browsers read the address only after they have asked the reader where to save.
const addressLifeMs = 60_000;

/**
 * Makes a file of a figure and lets the browser save it.
 *
 * @returns The name of the file.
 */
export async function saveFile(figure: PublishedFigure, format: FileFormat, document: Document): Promise<string> {
  const {ending, type, content} = formats[format];
  const address = URL.createObjectURL(new Blob([await content(figure)], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${figure.name}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), addressLifeMs);
  return link.download;
}
