class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

const written = (value) => {
  if (Array.isArray(value)) return value.map(written).join('');
  if (value instanceof Markup) return value.text;
  return value === undefined ? '' : `${value}`.replace(/[&<>"]/g, (character) => entities[character]);
};

/** Markup from a template: what is put in is text, unless it is markup itself. */
export const markup = (strings, ...values) =>
  new Markup(strings.map((string, i) => (i === 0 ? string : written(values[i - 1]) + string)).join(''));

/** Takes a text for markup: only what this library has drawn. */
export const asMarkup = (text) => new Markup(text);

/** Data for a script element, which no text in it can end. */
export const asJson = (value) => new Markup(JSON.stringify(value).replaceAll('<', String.raw`\u003c`));
