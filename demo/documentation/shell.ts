import {Marked, type Token, type Tokens} from 'marked';
import {index, readMarkdown, siteAddress} from './pages.js';
import {escaped} from '../../src/export/escaped.js';
import {render} from './render.js';

interface Group {
  title: string;
  links: {address: string; name: string}[];
}

const isLink = (token: Token): token is Tokens.Link => token.type === 'link';

/** The headings of the first page, each with the pages that are listed below it. */
function menu(): Group[] {
  const groups: Group[] = [];
  const marked = new Marked();
  for (const token of marked.lexer(readMarkdown(index))) {
    if (token.type === 'heading' && token['depth'] === 2) groups.push({title: token['text'], links: []});
    if (token.type !== 'list') continue;
    const found: Tokens.Link[] = [];
    void marked.walkTokens([token], (one) => {
      if (isLink(one)) found.push(one);
    });
    const links = found.map(({href, text}) => ({address: siteAddress(href, index) ?? '', name: text}));
    groups.at(-1)?.links.push(...links);
  }
  return groups;
}

const item = (address: string, name: string, current: string, attributes = ''): string =>
  `<li><a href="${address}"${attributes}${address === current ? ' aria-current="page"' : ''}>${escaped(name)}</a></li>`;

/** The pages of the gallery, in the language of this one where they have it. */
const sitePages = [
  item('/?lang=en', 'Gallery', ''),
  item('/embed.html?lang=en', 'Embed', ''),
  item('/doctor.html?lang=en', 'Check an embedding', ''),
  item('/accessibility.html?lang=en', 'Accessibility', ''),
  '<li><a href="/docs/" aria-current="true">Documentation</a></li>',
  item('/article.html', 'In an article', '', ' hreflang="nb"'),
  item('/hostile.html?lang=en', 'Under hostile CSS', ''),
  item('/bare.html', 'As short as possible', '', ' hreflang="nb"'),
].join('');

/** A whole page of the documentation. */
export function page(address: string, file: string): string {
  const markdown = readMarkdown(file);
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? '';
  const groups = menu().map(
    (group) =>
      `<p>${escaped(group.title)}</p><ul>${group.links.map((link) => item(link.address, link.name, address)).join('')}</ul>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
    />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)} – digdir-report-widgets</title>
    <link rel="stylesheet" href="/base.css" />
    <link rel="stylesheet" href="/documentation.css" />
    <script type="module" src="/documentation/page.ts"></script>
  </head>
  <body>
    <a class="skip" href="#main">Skip to content</a>
    <header class="masthead">
      <a class="brand" href="/?lang=en">
        <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
          <rect width="32" height="32" rx="7" fill="#12233a" />
          <circle cx="9" cy="20" r="4" fill="#6bb0f5" />
          <path d="M16 7l4.5 4.5L16 16l-4.5-4.5z" fill="#d9a441" />
          <rect x="20" y="17" width="7" height="7" fill="#ff8096" />
        </svg>
        <span>Figures of the annual report</span>
      </a>
      <nav aria-label="Pages"><ul>${sitePages}</ul></nav>
    </header>
    <form class="settings" aria-label="Settings of the page">
      <fieldset>
        <legend>Appearance</legend>
        <div class="options">
          <label><input type="radio" name="scheme" value="light" /><span>Light</span></label>
          <label><input type="radio" name="scheme" value="dark" /><span>Dark</span></label>
          <label><input type="radio" name="scheme" value="auto" checked /><span>Auto</span></label>
        </div>
      </fieldset>
    </form>
    <div class="documentation">
      <nav class="menu" aria-label="Documentation">${groups.join('')}</nav>
      <main id="main" tabindex="-1">${render(markdown, file)}</main>
    </div>
  </body>
</html>`;
}
