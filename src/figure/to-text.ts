/** A property can be set to anything; only text and numbers are text. */
export function toText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';
}
