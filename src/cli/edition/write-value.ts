import type {Column} from './definition.js';

/** A value of the data as its cell has it; `undefined` for an empty cell. */
export function writtenValue(value: unknown, status: unknown, column: Column): string | number | undefined {
  const {kind, signs = {}, choices = []} = column;
  const sign = Object.keys(signs).find((one) => signs[one] === status);
  if (sign !== undefined && (value === null || value === undefined)) return sign;
  if (value === undefined || value === null) return undefined;
  switch (kind) {
    case 'number':
    case 'count':
    case 'year':
      return value as number;
    case 'yes':
      return value === true ? 'ja' : 'nei';
    case 'choice':
      return choices.find(([one]) => one === value)?.[1];
    case 'lines':
      return (value as string[]).join('\n');
    case 'names':
      return (value as string[]).join('; ') || undefined;
    case 'pairs':
      return Object.entries(value)
        .map(([name, one]) => `${name}=${one}`)
        .join('; ');
    case 'turn':
      return (value as number[]).join('–');
    default:
      return value as string;
  }
}
