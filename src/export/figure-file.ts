import type {FileFormat, FigureExport} from '../figure/figure-export.js';

export interface FileContent {
  xlsx: Blob;
  csv: string;
  'csv-rfc': string;
  json: string;
  svg: string;
  png: Blob;
  card: Blob;
}

/** The content of a file in each format. The code that writes it is fetched when it is needed. */
export const fileContent: {[Format in FileFormat]: (figure: FigureExport) => Promise<FileContent[Format]>} = {
  xlsx: async (figure) => (await import('./xlsx-file.js')).xlsxFile(figure),
  csv: async (figure) => (await import('./csv-file.js')).csvFile(figure, 'excel'),
  'csv-rfc': async (figure) => (await import('./csv-file.js')).csvFile(figure, 'rfc4180'),
  json: async (figure) => (await import('./json-file.js')).jsonFile(figure),
  svg: async (figure) => (await import('./svg-file.js')).svgFile(figure),
  png: async (figure) => (await import('./png-file.js')).pngFile(figure),
  card: async (figure) => (await import('./png-file.js')).cardPngFile(figure),
};

/**
 * A file of the figure that an element shows.
 *
 * @param published - The figure as it is shown; none where the element has never been in a page.
 */
export async function figureFile<Format extends FileFormat>(
  tag: string,
  format: Format,
  published: FigureExport | undefined,
): Promise<FileContent[Format]> {
  if (!published) throw new Error(`<${tag}> has no files before it has been added to a page.`);
  return fileContent[format](published);
}
