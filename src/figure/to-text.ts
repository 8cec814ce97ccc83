/** A property can have any value; only strings and numbers are used. */
export function toText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';
}
