import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = new URL('../../', import.meta.url);

/** The page that lists the others, in the order of the menu. */
export const index = 'demo/docs/README.md';

const folder = 'demo/docs/';
const inFolder = readdirSync(fileURLToPath(new URL(folder, root)))
  .filter((file) => file.endsWith('.md'))
  .map((file) => folder + file);
const files = [...inFolder, 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];

const addressOfFile = (file: string): string =>
  file === index ? '/docs/' : `/docs/${file.replace(folder, '').replace('.md', '').toLowerCase()}.html`;

/** The Markdown file that each address of the documentation shows, by its path in the repository. */
export const pages = new Map(files.map((file) => [addressOfFile(file), file]));

export const readMarkdown = (file: string): string => readFileSync(fileURLToPath(new URL(file, root)), 'utf8');

/** Where a link in a file leads on the site: undefined where the site has no such file. */
export function siteAddress(href: string, from: string): string | undefined {
  if (/^(https?:|mailto:|#)/.test(href)) return href;
  const {pathname, hash} = new URL(href, `file:///${from}`);
  const file = pathname.slice(1);
  if (files.includes(file)) return addressOfFile(file) + hash;
  return file.startsWith('demo/') ? `/${file.slice('demo/'.length)}${hash}` : undefined;
}
