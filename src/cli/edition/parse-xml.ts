import {Parser} from 'saxen';
import {limits, WorkbookError} from './workbook-error.js';

interface Handlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Reads XML from start to end. Names come without their prefixes. */
export function parseXml(xml: string | undefined, {open, close, text}: Handlers): void {
  if (xml === undefined) return;
  const parser = new Parser();
  let failure: unknown;
  const guarded = (action: () => void) => {
    if (failure !== undefined) return;
    try {
      action();
    } catch (error) {
      failure = error;
      parser.stop();
    }
  };
  parser.on('openTag', (name, attributes, decode) =>
    guarded(() => {
      const decoded = Object.entries(attributes()).map(([key, value]) => [local(key), decode(value)] as const);
      open(local(name), Object.fromEntries(decoded));
    }),
  );
  parser.on('closeTag', (name) => guarded(() => close?.(local(name))));
  // No cell has room for a text that is so long: it is refused by its length, and need not be decoded.
  parser.on('text', (part, decode) =>
    guarded(() => text?.(part.length > limits.charactersInText ? part : decode(part))),
  );
  parser.on('cdata', (part) => guarded(() => text?.(part)));
  parser.on('error', () => {
    failure ??= new WorkbookError('broken');
  });
  parser.parse(xml);
  if (failure !== undefined) throw failure;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);
