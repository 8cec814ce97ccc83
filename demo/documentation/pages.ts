import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {relative} from '../site/addresses.js';

const root = new URL('../../', import.meta.url);

/** The page that lists the others, in the order of the menu. */
export const index = 'demo/docs/README.md';

const folder = 'demo/docs/';
const inFolder = readdirSync(fileURLToPath(new URL(folder, root)))
  .filter((file) => file.endsWith('.md'))
  .map((file) => folder + file);
const files = [...inFolder, 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];

const addressOfFile = (file: string): string =>
  file === index ? 'docs/index.html' : `docs/${file.replace(folder, '').replace('.md', '').toLowerCase()}.html`;

/** The Markdown file that each page of the documentation shows, by its path in the repository. */
export const pages = new Map(files.map((file) => [addressOfFile(file), file]));

export const readMarkdown = (file: string): string => readFileSync(fileURLToPath(new URL(file, root)), 'utf8');

/** Where a link in a file leads, seen from the page that shows it: undefined where the site has no such page. */
export function linkFrom(address: string, href: string, file: string): string | undefined {
  if (/^(https?:|mailto:|#)/.test(href)) return href;
  const {pathname, hash} = new URL(href, `file:///${file}`);
  const target = pathname.slice(1);
  return files.includes(target) ? relative(address, addressOfFile(target)) + hash : undefined;
}
