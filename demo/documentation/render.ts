import {Marked, type Tokens} from 'marked';
import {gfmHeadingId} from 'marked-gfm-heading-id';
import {escaped} from '../../src/export/escaped.js';

/** The words of a heading, without its marks. */
const plain = (text: string): string => text.replaceAll(/[`*]/g, '');

/**
 * Markdown as HTML. Its own HTML is left out: it is the marks between which tables are written.
 *
 * @param linkTo - Where a link leads from the page: nowhere if the site has no such page.
 */
export function render(markdown: string, linkTo: (href: string) => string | undefined): string {
  let heading = '';
  const marked = new Marked(gfmHeadingId(), {
    renderer: {
      heading({text}) {
        heading = plain(text);
        // The heading itself is written by the extension.
        return false;
      },
      html: () => '',
      link({href, tokens}) {
        const words = this.parser.parseInline(tokens);
        const address = linkTo(href);
        return address === undefined ? words : `<a href="${escaped(address)}">${words}</a>`;
      },
      table({header, rows}) {
        const inline = (cell: Tokens.TableCell): string => this.parser.parseInline(cell.tokens);
        const numeric = (cell: Tokens.TableCell): string => (cell.align === 'right' ? ' class="number"' : '');
        // A column of names has no heading where the names say what they are.
        const headCell = (cell: Tokens.TableCell): string =>
          cell.text === '' ? '<td></td>' : `<th scope="col"${numeric(cell)}>${inline(cell)}</th>`;
        const bodyCell = (cell: Tokens.TableCell, column: number): string =>
          column === 0 ? `<th scope="row">${inline(cell)}</th>` : `<td${numeric(cell)}>${inline(cell)}</td>`;
        const head = header.some(({text}) => text !== '')
          ? `<thead><tr>${header.map(headCell).join('')}</tr></thead>`
          : '';
        const body = rows.map((cells) => `<tr>${cells.map(bodyCell).join('')}</tr>`).join('');
        const label = escaped([heading, plain(header[0]?.text ?? '')].filter(Boolean).join(': '));
        // It is scrolled sideways where it is wider than the window, also with the keyboard.
        return `<div class="table" role="group" tabindex="0" aria-label="${label}"><table>${head}<tbody>${body}</tbody></table></div>`;
      },
    },
  });
  return marked.parse(markdown, {async: false});
}
