// Widths in em. No font can be measured in Node, and the reader's font is not known: each number is as wide as the
// character is in the wider of Arial and DejaVu Sans, so that a line is broken a little early and never too late.
const widths: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijlI ,.'’‘\u00a0\u202f]/u, 0.32],
  [/[ftr·:;!|/\\()[\]-]/u, 0.42],
  [/[mwæœMWÆŒ]/u, 1.08],
  [/[\p{Ll}\d«»“”"–?*_$€£§°]/u, 0.64],
  [/\p{Lu}/u, 0.79],
];
const widest = 1.08;
const boldFactor = 1.2;

/** At least the width of the text in a sans-serif font, in the unit of the font size. */
export function textWidth(text: string, fontSize: number, isBold = false): number {
  const em = (text.match(/./gsu) ?? []).map(
    (character) => widths.find(([characters]) => characters.test(character))?.[1] ?? widest,
  );
  return em.reduce((sum, width) => sum + width, 0) * fontSize * (isBold ? boldFactor : 1);
}

/** The same lines in the narrowest width that needs no more of them, so that no word stands alone on the last. */
export function balancedLines(text: string, width: number, fontSize: number, isBold = false): string[] {
  const lines = textLines(text, width, fontSize, isBold);
  let balanced = lines;
  for (let narrower = width - fontSize; narrower > width / 2; narrower -= fontSize) {
    const next = textLines(text, narrower, fontSize, isBold);
    if (next.length > lines.length) break;
    balanced = next;
  }
  return balanced;
}

/** Breaks a text into lines that fit, at its spaces. A word that is longer than a line is cut. */
export function textLines(text: string, width: number, fontSize: number, isBold = false): string[] {
  const fits = (line: string) => textWidth(line, fontSize, isBold) <= width;
  const lines: string[] = [];
  let line = '';
  // A no-break space keeps a number and its unit together, so `\s` is not used.
  for (const word of text.split(/[ \t\r\n]+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of word) {
      if (line !== '' && !fits(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return line === '' ? lines : [...lines, line];
}
