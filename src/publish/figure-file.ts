import type {LitElement} from 'lit';
import type {FileFormat, PublishedFigure} from '../views/published-figure.js';

interface FileContent {
  csv: string;
  'csv-rfc': string;
  json: string;
  svg: string;
  png: Blob;
}

/** What stands in a file of each form. What writes it is fetched when there is one to write. */
export const fileContent: {[Format in FileFormat]: (figure: PublishedFigure) => Promise<FileContent[Format]>} = {
  csv: async (figure) => (await import('./csv-file.js')).csvFile(figure, 'excel'),
  'csv-rfc': async (figure) => (await import('./csv-file.js')).csvFile(figure, 'rfc4180'),
  json: async (figure) => (await import('./json-file.js')).jsonFile(figure),
  svg: async (figure) => (await import('./svg-file.js')).svgFile(figure),
  png: async (figure) => (await import('./png-file.js')).pngFile(figure),
};

/**
 * A file of what an element shows.
 *
 * @param published - Fetches what only files need, and answers with the figure as it is shown.
 */
export async function figureFile<Format extends FileFormat>(
  element: LitElement,
  format: Format,
  published: () => Promise<PublishedFigure>,
): Promise<FileContent[Format]> {
  // An element is drawn when it is in a page; outside one its files would wait for ever.
  if (!element.hasUpdated && !element.isConnected) {
    throw new Error(`<${element.localName}> has no files before it has been added to a page.`);
  }
  await element.updateComplete;
  return fileContent[format](await published());
}
