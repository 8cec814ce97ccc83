/**
 * Characters of each field that are examined; a long article, a policy and an `integrity.json` have fewer. Browsers
 * themselves take a time that grows with the square of the depth to parse boxes in boxes.
 */
export const longest = {html: 100_000, original: 100_000, integrity: 2_000_000, policy: 20_000} as const;

/** More than a page has, and than anybody reads. */
export const mostFigures = 100;
export const mostFindings = 200;

/** What is examined of a text: all of it, or its beginning. */
export function beginning(field: keyof typeof longest, text: string): string {
  return text.length > longest[field] ? text.slice(0, longest[field]) : text;
}
