import type {Figure, Values} from './figures.js';
import {folderOf} from './host.js';
import {type Language, words} from './words.js';

/** The setup that every adapter needs. */
export interface Setup {
  /** Address of the folder that was copied from `dist/cdn/`, as the editor's page sees it. */
  host: string;
  /** The language of the editor's form, and of the link inside a figure. */
  language?: Language;
}

/** The content of a figure until it is drawn, and where it never is: a link to the figure on a page of its own. */
export interface Fallback {
  href: string;
  text: string;
}

export function fallback({tag}: Figure, values: Values, {host, language = 'nb'}: Setup): Fallback {
  const {lang = language, ...asked} = values;
  const query = new URLSearchParams(asked).toString();
  return {
    href: `${folderOf(host)}figures/${lang}/${tag}.html${query && `?${query}`}`,
    text: words(lang as Language).figures(tag),
  };
}

/** A figure as HTML. Each tag has a line of its own, so that Markdown takes the whole for HTML. */
export function markup(figure: Figure, values: Values, setup: Setup): string {
  const {tag} = figure;
  return `<${tag}${attributes(values)}>\n<p>${link(figure, values, setup)}</p>\n</${tag}>`;
}

/** The form of a figure that sanitizers keep; the loader makes the figure of it. */
export function placeholder(figure: Figure, values: Values, setup: Setup): string {
  const data = Object.fromEntries(Object.entries(values).map(([name, value]) => [`data-${name}`, value]));
  return `<p data-report="${figure.tag}"${attributes(data)}>${link(figure, values, setup)}</p>`;
}

export function link(figure: Figure, values: Values, setup: Setup): string {
  const {href, text} = fallback(figure, values, setup);
  return `<a href="${escaped(href)}">${escaped(text)}</a>`;
}

function attributes(values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
