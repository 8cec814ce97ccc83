import type {ReportEditions} from '../datasets/edition.js';
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
  // More words than there are parts must be a mistake; each would be read and cause a warning.
  const named = toText(value).split(/\s+/, 20).filter(Boolean);
  return new Set(named.map((part) => options.read('hide', part, parts)).filter((part) => part !== undefined));
}

/** The requested edition, or the newest where it does not exist. */
export function readEdition(options: OptionReader, value: unknown, editions: ReportEditions | undefined): string {
  if (!editions) return toText(value);
  return options.read('edition', value, editions.years) ?? editions.years.at(-1)!;
}

/** The edition to show, and the notice for readers where it is not the requested one. */
export function editionToShow(
  options: OptionReader,
  value: unknown,
  editions: ReportEditions | undefined,
  messages: FrameMessages,
): {edition: string; notice: string | undefined} {
  const edition = readEdition(options, value, editions);
  if (!editions) return {edition, notice: undefined};
  const newest = editions.years.at(-1)!;
  const asked = toText(value);
  if (editions.missing(edition).length > 0) return {edition: newest, notice: messages.lackingEdition(edition, newest)};
  const isUnknown = asked !== '' && asked !== edition;
  return {edition, notice: isUnknown ? messages.noEdition(shorten(asked), newest) : undefined};
}
