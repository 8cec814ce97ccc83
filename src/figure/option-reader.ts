import {toText} from './to-text.js';

/** Each entry is an id, or a list of an id and its other names. */
export type Allowed<Id extends string> = readonly (Id | readonly [Id, ...string[]])[];

/** Reads the options of an element, and warns the author of the page once of each unusable value. */
export class OptionReader {
  /** The values that each option accepts, by attribute; the pages of the figures check addresses against them. */
  readonly accepted = new Map<string, readonly string[]>();
  readonly #warned = new Set<string>();

  constructor(private readonly host: HTMLElement) {}

  /** The value of an option with a few allowed values or names, in any case. Any other counts as left out. */
  read<Id extends string>(attribute: string, value: unknown, allowed: Allowed<Id>, isWaiting = false): Id | undefined {
    this.accepted.set(attribute, [...new Set(allowed.flat() as string[])]);
    const wanted = toText(value).toLowerCase();
    if (wanted === '') return undefined;
    const lists = allowed.map((one) => (typeof one === 'string' ? ([one] as const) : one));
    for (const names of lists) if (names.some((name) => name.toLowerCase() === wanted)) return names[0];
    // While data is awaited, nothing is warned of: it may have that value.
    if (isWaiting) return undefined;
    const ids = lists.map(([id]) => id).join(', ');
    this.warn(`ignores ${attribute}="${shorten(toText(value))}". It can be ${ids}.`);
    return undefined;
  }

  warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<${this.host.localName}> ${message}`);
  }
}

export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
