// Characters that make a spreadsheet compute a cell, also in full width; and the line that names a file's separator. A signed
// number within a sentence, with nothing but words up to the next separator, is no formula.
const number = String.raw`(?<=, )[+\-]\d[\p{L}\p{N}\s.%)]*(?:[,;]|$)`;
const formula = String.raw`(?:(?!${number})[=+\-@＝＋－＠]|sep=)`;
// A spreadsheet with another separator begins a cell after each of these. It may strip or not show white space, control
// and format characters and quotation marks before the formula.
const cellStart = String.raw`(?:^|[,;|\t\r\n])[\p{Z}\p{Cc}\p{Cf}"]*`;
// Programs treat a tab or a carriage return at the start of a cell differently.
const control = String.raw`[\t\r]`;

const unguarded = new RegExp(`(?=${formula})(?<=${cellStart}'*)|(?=${control})(?<=^'*)`, 'giu');
const guard = new RegExp(`'(?:(?=${formula})(?<=${cellStart}'+)|(?=${control})(?<=^'+))`, 'giu');

/** The text with an apostrophe before everything that a spreadsheet could take for the formula of a cell. */
export function guardFormulas(text: string): string {
  return text.replace(unguarded, "'");
}

/** The text before guarding. Each guard adds one apostrophe, so the apostrophes of the text itself are kept. */
export function unguardFormulas(text: string): string {
  return text.replace(guard, '');
}
