import type {TextTable} from '../import/imported-data.js';
import type {Guide} from '../datasets/guidance.js';
import type {Inside} from '../figure/figure-export.js';
import {escaped} from './escaped.js';

/** The length up to which code can be checked before it is pasted: more numbers belong in a file. */
const longest = 20_000;

/** The author's content of a figure, as code that reads the same on another page, or `undefined` where it is too long. */
export function insideCode(inside: Inside): string | undefined {
  const code =
    inside.form === 'table' ? table(inside.grid) : inside.form === 'links' ? list(inside.guides) : script(inside.text);
  return code !== undefined && code.length <= longest ? code : undefined;
}

function table({rows, title, source, notes = []}: TextTable): string {
  const [header, ...body] = rows as [readonly string[], ...(readonly string[])[]];
  const row = (cells: readonly string[]) => `    <tr>${cells.join('')}</tr>`;
  const cell = (tag: 'th' | 'td', text: string) => `<${tag}>${escaped(text).replaceAll('\n', '<br>')}</${tag}>`;
  return [
    '  <table>',
    ...(title === '' ? [] : [`    <caption>${escaped(title)}</caption>`]),
    row(header.map((text) => cell('th', text))),
    ...body.map((texts) => {
      // A row with a name and nothing else would read as one more row of headings.
      const isNamed = texts.slice(1).some((text) => text !== '');
      return row(texts.map((text, i) => cell(i === 0 && isNamed ? 'th' : 'td', text)));
    }),
    ...[...notes, ...(source === '' ? [] : [`Kilde: ${source}`])].map((text) =>
      row([`<td colspan="${header.length}">${escaped(text)}</td>`]),
    ),
    '  </table>',
  ].join('\n');
}

function list(guides: readonly Guide[]): string {
  const item = ({title, address, publisher, publisherName, status, host}: Guide) => {
    const given = [
      ['href', address],
      ['data-publisher', publisher === host ? '' : publisher],
      ['data-publisher-name', publisherName === publisher ? '' : publisherName],
      ['data-status', status === 'unspecified' ? '' : status],
    ] as const;
    const attributes = given.filter(([, value]) => value !== '').map(([name, value]) => ` ${name}="${escaped(value)}"`);
    return `    <li><a${attributes.join('')}>${escaped(title)}</a></li>`;
  };
  return ['  <ul>', ...guides.map(item), '  </ul>'].join('\n');
}

/** Only JSON has an escape for the sign that could end the script. */
function script(text: string): string | undefined {
  if (text.includes('<') && !/^\s*[{[]/.test(text)) return undefined;
  return `  <script type="application/json">${text.replaceAll('<', '\\u003c').trim()}</script>`;
}
