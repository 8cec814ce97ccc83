import type {FigureExport} from '../figure/figure-export.js';
import {writtenNumber} from './written-number.js';

/** Some browsers lack it: there, JSON cannot have 75.0, and only the `decimals` of the unit give it. */
const {rawJSON} = JSON as {rawJSON?: (text: string) => unknown};

/**
 * The data as published. The numbers of a JSON-stat document, which are in its `value`, have the decimals of their source. A
 * `toJSON` that an old library has added to lists and texts is not called.
 */
export function jsonFile({document, table}: FigureExport): string {
  const [decimals = 0] = Object.values(table.decimals ?? {});
  const asItIs = function (this: Record<string, unknown>, key: string): unknown {
    const value = this[key];
    return this === document && key === 'value' && Array.isArray(value)
      ? value.map((one) => withDecimals(one, decimals))
      : value;
  };
  return `${JSON.stringify(document, asItIs, 2)}\n`;
}

function withDecimals(value: unknown, decimals: number): unknown {
  return typeof value === 'number' && rawJSON ? rawJSON(writtenNumber(value, '.', decimals)) : value;
}
