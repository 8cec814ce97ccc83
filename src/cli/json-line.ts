/**
 * The line of a text at which it stops being JSON; `undefined` for JSON, and where the platform does not say. Node names the
 * position of the fault, or quotes the text before it.
 */
export function lineOfFault(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const {message} = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    if (position !== undefined) return lineAt(text, Number(position));
    return /end of JSON|Unterminated/i.test(message) ? lineAt(text, text.length) : undefined;
  }
}

const lineAt = (text: string, position: number) => text.slice(0, position).split('\n').length;
