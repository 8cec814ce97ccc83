const breaks = /[\n\r\f\v\u0085\u2028\u2029]+/g;

/** A text from outside on a single line, so that it cannot look like a further one. */
export const oneLine = (text: string): string => text.trim().replaceAll(breaks, ' ');

/**
 * A text from outside as Markdown that shows it as it is: no mark, no HTML, no list of its own, and nobody who is notified.
 * Platforms read a name after an at sign even where the sign is escaped, so a space without width follows it.
 */
export function plainMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*_[\]<>#|~$&]/g, (sign) => `\\${sign}`)
    .replace(/^(\d+)(?=[.)])|^(?=[-+=])/, '$1\\')
    .replaceAll('@', '@&#8203;');
}
