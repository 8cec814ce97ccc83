// What makes a spreadsheet compute a cell, also in full width; and the line by which a file names its own separator.
const formula = String.raw`(?:[=+\-@＝＋－＠]|sep=)`;
// A spreadsheet that is given another separator than the file has begins a cell after each of these. What is between
// it and the formula may be stripped or not be seen: white space, control and format characters, and quotation marks.
const cellStart = String.raw`(?:^|[,;|\t\r\n])[\p{Z}\p{Cc}\p{Cf}"]*`;
// Programs do not agree on what a tab or a carriage return at the start of a cell is.
const control = String.raw`[\t\r]`;

const unguarded = new RegExp(`(?=${formula})(?<=${cellStart}'*)|(?=${control})(?<=^'*)`, 'giu');
const guard = new RegExp(`'(?:(?=${formula})(?<=${cellStart}'+)|(?=${control})(?<=^'+))`, 'giu');

/** The text with an apostrophe before everything in it that a spreadsheet could take for the formula of a cell. */
export function guardFormulas(text: string): string {
  return text.replace(unguarded, "'");
}

/** The text that was guarded. Every guard is one more apostrophe, so the apostrophes of the text itself are kept. */
export function unguardFormulas(text: string): string {
  return text.replace(guard, '');
}
