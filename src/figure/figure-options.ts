import type {FrameMessages} from './declaration.js';
import {headingLevels, parts, type Part} from './frame.js';
import {shorten, type OptionReader} from './option-reader.js';
import {toText} from './to-text.js';

/** The level of the heading; 3 where none is given. */
export function readHeadingLevel(options: OptionReader, value: unknown): number {
  return Number(options.read('heading-level', value, headingLevels) ?? 3);
}

/** The parts that the author leaves out. */
export function readHiddenParts(options: OptionReader, value: unknown): ReadonlySet<Part> {
  // More words than there are parts can only be a mistake; each would be read and warned of.
  const named = toText(value).split(/\s+/, 20).filter(Boolean);
  return new Set(named.map((part) => options.read('hide', part, parts)).filter((part) => part !== undefined));
}

/** The edition to show, and what the reader is told where it is not the one that is asked for. */
export function readEdition(
  options: OptionReader,
  value: unknown,
  editions: readonly string[] | undefined,
  messages: FrameMessages,
): {edition: string; notice: string | undefined} {
  if (!editions) return {edition: toText(value), notice: undefined};
  const newest = editions.at(-1)!;
  const edition = options.read('edition', value, editions);
  const isUnknown = edition === undefined && toText(value) !== '';
  return {
    edition: edition ?? newest,
    notice: isUnknown ? messages.noEdition(shorten(toText(value)), newest) : undefined,
  };
}
