import {capital, uncapital} from '../../../src/i18n/capital.js';
import type {Templates} from './templates.js';

export interface Statement {
  form: string;
  said: Readonly<Record<string, string | undefined>>;
}

const number = String.raw`[+−]?\d(?:[\d\u00a0.,]*\d)?`;
const amount = String.raw`${number}\u00a0?%?`;

/** Whatever is between the words of a sentence; it ends with its full stop. */
export const anything = String.raw`(?:(?!\. ).)+?`;
const escaped = (text: string) => text.replaceAll(/[$()*+.?[\]\\^{|}]/g, String.raw`\$&`);
export const oneOf = (texts: readonly string[]) =>
  `(?:${texts
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`;

/** Reads sentences by their templates, with the periods and names of one table at hand. */
export class Reader {
  readonly #patterns = new Map<string, RegExp>();
  readonly #periods: string;
  readonly #counts: string;
  readonly #list: string;

  constructor(
    readonly language: Templates,
    private readonly periods: readonly string[],
    /** Patterns of placeholders that can be nothing else, such as a name of the table. */
    readonly known: Readonly<Record<string, string>> = {},
  ) {
    // A sentence may begin with the name of a month.
    this.#periods = oneOf([...periods, ...periods.map(capital)]);
    this.#list = `${this.#periods}(?:(?:, |${language.and})${this.#periods})*`;
    this.#counts = String.raw`(?:${language.counts.join('|')}|én|éin|\d+)`;
  }

  /** The statements of a text, and what is left of it from the first sentence that is of no known form. */
  statements(text: string, forms: Templates['report']): {statements: Statement[]; rest: string} {
    const statements: Statement[] = [];
    let rest = text;
    while (rest !== '') {
      const found = this.#first(rest, forms);
      if (!found) break;
      statements.push(found.statement);
      rest = rest.slice(found.length);
    }
    return {statements, rest};
  }

  /** What the first of some templates that fits has for its placeholders. */
  read(text: string, texts: readonly string[]): Statement['said'] | undefined {
    for (const template of texts) {
      const match = this.#pattern(template, '$').exec(text);
      if (match) return this.#said(match);
    }
    return undefined;
  }

  #first(text: string, forms: Templates['report']) {
    for (const [form, texts] of Object.entries(forms)) {
      for (const template of texts) {
        const match = this.#pattern(template, String.raw`\.(?: |$)`).exec(text);
        if (match) return {statement: {form, said: this.#said(match)}, length: match[0].length};
      }
    }
    return undefined;
  }

  /** Periods are as they stand within a sentence. */
  #said({groups = {}}: RegExpExecArray): Statement['said'] {
    const isPeriod = (text: string) => !this.periods.includes(text) && this.periods.includes(uncapital(text));
    return Object.fromEntries(
      Object.entries(groups).map(([name, text]) => [
        name,
        text !== undefined && isPeriod(text) ? uncapital(text) : text,
      ]),
    );
  }

  #pattern(template: string, end: string): RegExp {
    const known = this.#patterns.get(template + end);
    if (known) return known;
    const pattern = template
      .split(/(\{[^}]+\}|\[|\])/)
      .map((part) => {
        if (part === '[') return '(?:';
        if (part === ']') return ')?';
        return part.startsWith('{') ? this.#placeholder(part.slice(1, -1)) : escaped(part);
      })
      .join('');
    const made = new RegExp(`^${pattern}${end}`, 'u');
    this.#patterns.set(template + end, made);
    return made;
  }

  #placeholder(text: string): string {
    const [name = '', words] = text.split(':');
    if (words !== undefined) return `(?<${name}>${words})`;
    const kind = name.replace(/\d$/, '');
    const patterns: Record<string, string> = {
      from: this.#periods,
      to: this.#periods,
      year: this.#periods,
      periods: this.#list,
      n: this.#counts,
      of: this.#counts,
      number,
      low: number,
      high: number,
      range: `${number}(?: (?:til|to) ${number})?`,
      size: number,
      start: amount,
      end: amount,
      top: amount,
      bottom: amount,
      change: String.raw`${number}(?: \p{L}+){0,2}?`,
      ...this.known,
    };
    return `(?<${name}>${Object.hasOwn(patterns, kind) ? patterns[kind] : anything})`;
  }
}
