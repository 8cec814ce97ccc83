// Control, format and separator characters can move the cursor, change colours, ring, hide text or turn its direction.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A text with every character that a terminal would obey or not show written as its code, such as `\u001b`. */
function visibleText(text: unknown): string {
  return `${text}`.replaceAll(unseen, (character) => {
    const code = character.codePointAt(0)!.toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}

/** Lines of markup with every such character written as a reference, which a browser reads as the character. */
export function visibleMarkup(markup: string): string[] {
  const referenceOf = (character: string) => `&#${character.codePointAt(0)};`;
  return markup.split('\n').map((line) => line.replaceAll(unseen, referenceOf));
}

/** The output of a command. */
export interface Output {
  log(line: string): void;
  error(line: string): void;
}

/** Prints one line for each call, wherever the text came from: a file, a server, an address or an argument. */
export function visibleOutput(out: Output): Output {
  return {
    log: (line) => out.log(visibleText(line)),
    error: (line) => out.error(visibleText(line)),
  };
}

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
