import type {Example} from './examples.js';
import {language, siteAddress} from './settings.js';

/** An element as an example has it, with what an author wrote in it. */
export function create(tag: string, {attributes, content, table}: Partial<Example>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    // A file of the site, which pages in all its folders ask for.
    element.setAttribute(name, name === 'src' ? new URL(siteAddress(value)).pathname : value);
  }
  for (const {slot, text} of content ?? []) {
    const child = element.appendChild(slot ? document.createElement('span') : document.createTextNode(''));
    if (slot) (child as HTMLElement).slot = slot;
    child.textContent = text[language()];
  }
  if (table) element.append(tableOf(table));
  return element;
}

function tableOf({caption, rows}: NonNullable<Example['table']>): HTMLTableElement {
  const table = document.createElement('table');
  table.createCaption().textContent = caption[language()];
  for (const [y, texts] of rows.entries()) {
    const row = table.appendChild(document.createElement('tr'));
    for (const [x, text] of texts.entries()) {
      row.appendChild(document.createElement(x === 0 || y === 0 ? 'th' : 'td')).textContent = text;
    }
  }
  return table;
}
