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

/** The attributes of an author's text that a figure reads. Others, and markup other than links, stay on their page. */
const kept = new Set(['slot', 'lang', 'data-measure', 'data-level', 'data-year', 'data-county']);

/** Content that is no text. Of these, only links to pages are kept. */
const notText = 'img,svg,video,audio,iframe,object,embed,canvas,a[href]';

/** The author's texts in the slots of a figure, as code, and whether all of them are in it: none is where they are too long. */
export function slottedCode(figure: Element): {readonly code: string; readonly isWhole: boolean} {
  const slots = ['heading', 'summary', 'note'].map((name) => `:scope > [slot=${name}]`);
  const all = [...figure.querySelectorAll([...slots, annotation].join())];
  const texts = all.flatMap((one) => {
    const content = contentOf(one).replace(/\s+/g, ' ').trim();
    // An empty heading would replace the one that the figure computes.
    if (content === '') return [];
    const tag = ['p', 'span'].includes(one.localName) ? one.localName : 'div';
    const read = [...one.attributes].filter(({name}) => kept.has(name));
    const attributes = read.map(({name, value}) => ` ${name}="${escaped(value)}"`).join('');
    const mark = one.classList.contains('annotation') ? ' class="annotation"' : '';
    return `  <${tag}${attributes}${mark}>${content}</${tag}>`;
  });
  const code = texts.join('\n');
  if (code.length > longest) return {code: '', isWhole: false};
  const special = all.flatMap((one) => [one, ...one.querySelectorAll('*')]).filter((one) => one.matches(notText));
  return {code, isWhole: special.every(isLink)};
}

/** Elements that are part of a line. Around any other there is a space. */
const inline = /^(a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strong|su[bp]|time|u|var)$/;

/** The text and the links of an element, also where they are hidden, without scripts and styles. */
function contentOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return escaped(node.textContent!);
  const {localName} = node as Element;
  if (['script', 'style', 'template'].includes(localName)) return '';
  const content = [...node.childNodes].map(contentOf).join('');
  if (!inline.test(localName)) return ` ${content} `;
  return isLink(node) && content.trim() !== '' ? `<a href="${escaped(node.href)}">${content}</a>` : content;
}

/** Whether a node is a link to a page, whose address is whole. */
function isLink(node: Node): node is HTMLAnchorElement {
  return (node as Element).localName === 'a' && /^https?:/.test((node as HTMLAnchorElement).href);
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
