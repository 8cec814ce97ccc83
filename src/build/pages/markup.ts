export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

type Value = Markup | string | number | undefined | readonly Value[];

const written = (value: Value): string => {
  if (typeof value === 'object' && !(value instanceof Markup)) return value.map(written).join('');
  if (value instanceof Markup) return value.text;
  return value === undefined ? '' : `${value}`.replace(/[&<>"]/g, (character) => entities[character]!);
};

/** Markup from a template: inserted values are text, unless they are markup themselves. */
export const markup = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(strings.map((string, i) => (i === 0 ? string : written(values[i - 1]) + string)).join(''));

/** Marks a text as markup: only for markup that this library has made. */
export const asMarkup = (text: string): Markup => new Markup(text);

/** Data for a script element, escaped so that no text in it ends the element. */
export const asJson = (value: unknown): Markup => new Markup(JSON.stringify(value).replaceAll('<', String.raw`\u003c`));
