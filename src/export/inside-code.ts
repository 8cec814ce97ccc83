import type {TextTable} from '../import/imported-data.js';
import type {Guide} from '../datasets/guidance.js';
import type {Inside} from '../figure/figure-export.js';
import {annotation} from '../figure/annotated.js';
import {escaped} from './escaped.js';

/** The length up to which code can be checked before it is pasted: more numbers belong in a file. */
const longest = 20_000;

/** The author's content of a figure, as code that reads the same on another page, or `undefined` where it is too long. */
export function insideCode(inside: Inside): string | undefined {
  const code =
    inside.form === 'table' ? table(inside.grid) : inside.form === 'links' ? list(inside.guides) : script(inside.text);
  return code !== undefined && code.length <= longest ? code : undefined;
}

/** The attributes of such a text that a figure reads. Other attributes, and markup, stay on their page. */
const kept = new Set(['slot', 'lang', 'data-measure', 'data-level', 'data-year', 'data-county']);

/** The author's texts in the slots of a figure, as code, or `undefined` where they are too long; empty where there are none. */
export function slottedCode(figure: Element): string | undefined {
  const slots = ['heading', 'summary', 'note'].map((name) => `:scope > [slot=${name}]`);
  const texts = [...figure.querySelectorAll([...slots, annotation].join())].map((one) => {
    const tag = ['p', 'span'].includes(one.localName) ? one.localName : 'div';
    const read = [...one.attributes].filter(({name}) => kept.has(name));
    const attributes = read.map(({name, value}) => ` ${name}="${escaped(value)}"`).join('');
    const mark = one.classList.contains('annotation') ? ' class="annotation"' : '';
    return `  <${tag}${attributes}${mark}>${escaped(textIn(one).replace(/\s+/g, ' ').trim())}</${tag}>`;
  });
  const code = texts.join('\n');
  return code.length <= longest ? code : undefined;
}

/** The text that readers see: a script has none, and lines are apart. */
function textIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent!;
  if (['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.nodeName)) return '';
  return [...node.childNodes].map((one) => (one.nodeName === 'BR' ? ' ' : textIn(one))).join('');
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
