import {Marked, type Token, type Tokens} from 'marked';
import {asMarkup, markup} from '../../src/build/pages/markup.js';
import {relative} from '../site/addresses.js';
import {shell} from '../site/shell.js';
import {index, linkFrom, readMarkdown} from './pages.js';
import {render} from './render.js';

interface Link {
  href: string;
  name: string;
}

interface Group {
  title: string;
  links: Link[];
}

const isLink = (token: Token): token is Tokens.Link => token.type === 'link';

/** The headings of the first page, each with the pages that are listed below it. */
function menu(address: string): Group[] {
  const groups: Group[] = [];
  const marked = new Marked();
  for (const token of marked.lexer(readMarkdown(index))) {
    if (token.type === 'heading' && token['depth'] === 2) groups.push({title: token['text'], links: []});
    if (token.type !== 'list') continue;
    const found: Tokens.Link[] = [];
    void marked.walkTokens([token], (one) => {
      if (isLink(one)) found.push(one);
    });
    const links = found.map(({href, text}) => ({href: linkFrom(address, href, index) ?? '', name: text}));
    groups.at(-1)?.links.push(...links);
  }
  return groups;
}

/** A page of the documentation, which is in English. */
export function documentationPage(address: string, file: string): string {
  const markdown = readMarkdown(file);
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? '';
  const item = ({href, name}: Link) => {
    const isHere = href === relative(address, address);
    return markup`<li><a href="${href}"${isHere ? markup` aria-current="page"` : undefined}>${name}</a></li>`;
  };
  return shell({
    address,
    language: 'en',
    entry: 'documentation',
    title: `${title} – digdir-report-widgets`,
    description: `${title}: documentation of the figures of Digdir’s annual report as custom elements.`,
    translated: undefined,
    styles: ['documentation.css'],
    script: 'documentation/page.ts',
    main: markup`<div class="documentation">
      <main id="main" tabindex="-1">${asMarkup(render(markdown, (href) => linkFrom(address, href, file)))}</main>
      <nav class="menu" aria-label="Documentation">${menu(address).map((group) => markup`<p>${group.title}</p><ul>${group.links.map(item)}</ul>`)}</nav>
    </div>`,
  });
}
