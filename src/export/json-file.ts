import type {PublishedFigure} from '../figure/figure-export.js';

/** The data as published. What an old library has put on lists and texts as `toJSON` is not asked. */
export function jsonFile({document}: PublishedFigure): string {
  const asItIs = function (this: Record<string, unknown>, key: string): unknown {
    return this[key];
  };
  return `${JSON.stringify(document, asItIs, 2)}\n`;
}
