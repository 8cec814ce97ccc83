// Writes the pages of the figures, and the files beside them, into the built folder for a web server.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {palette} from '../../figure/palette.js';
import {languages, type Language} from '../../datasets/source.js';
import type {ToolWords} from '../../figure/tool-messages.nb.js';
import {forRoot, minifyCss, ownColours} from '../css.js';
import {baseAddress, contactAddress} from './addresses.js';
import {catalogueFile, type Entry} from './catalogue-file.js';
import {datasetOf, newestYear} from './dataset.js';
import {oneOfEach, readFigures, type Figure} from './figures.js';
import {cardOf, filesOf} from './files.js';
import {indexPage, type Shown} from './index-page.js';
import {seal} from './integrity.js';
import {oembedOf} from './oembed.js';
import {llmsFile, markdownFile, type Listed} from './markdown-file.js';
import {figurePage} from './page.js';
import type {FigurePageWords} from './messages.nb.js';
import {builtScripts, importsIn} from './scripts.js';
import {staticStyles} from './static-styles.js';
import {Pages, scriptOf} from './styles.js';

const root = new URL('../../../', import.meta.url);
const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {version: string};
const host = process.argv[2] ?? fileURLToPath(new URL('dist/cdn', root));
// The folder that `host --strict` copies; it is not written when a folder is named.
const strict = process.argv[2] ? undefined : fileURLToPath(new URL('dist/strict', root));
const base = baseAddress(process.env['REPORT_BASE'] || 'http://localhost:4173/');

/** The address of the site that documents the figures; without it pages have no link to it. */
const site = process.env['REPORT_SITE'] ? baseAddress(process.env['REPORT_SITE']) : undefined;

const write = (file: string, content: string | Buffer, folder = host) => {
  mkdirSync(dirname(join(folder, file)), {recursive: true});
  writeFileSync(join(folder, file), content);
};
const css = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const messages = async (language: Language, file: string): Promise<unknown> =>
  ((await import(new URL(`src/${file}.${language}.ts`, root).href)) as {words: unknown}).words;

for (const folder of [join(host, 'figures'), strict]) if (folder) rmSync(folder, {recursive: true, force: true});
const figures = await readFigures();
const year = newestYear();

const scripts = new Map(await builtScripts());
for (const [file, code] of scripts) write(file, code);
// Scripts import it to learn whether the pages are there.
write('figures/pages.js', 'export {};\n');
const first = scriptOf('../figure-head.js', scripts.get('figures/figure-head.js')!);

const colours = ownColours(forRoot(palette.cssText));
const ofPage = minifyCss(`${colours}${css('page.css')}`);
const styles = (tag: string, options?: {hasColours?: boolean}) =>
  minifyCss(`${figures.styles(tag, options)}${staticStyles}`);
write('figures/page.css', ofPage);
for (const tag of figures.tags) write(`figures/${tag}.css`, styles(tag));
const drafts = new Map<string, string>();
const lists: Listed[] = [];
const entries: Entry[] = [];
const names = new Map<Language, {report: string; about: string; publisher: string}>();

for (const language of languages) {
  const words = (await messages(language, 'build/pages/messages')) as FigurePageWords;
  const tools = (await messages(language, 'figure/tool-messages')) as ToolWords;
  const fileNames: Record<string, string> = {
    ...tools.files,
    'rfc4180.csv': tools.files['csv-rfc'],
    txt: words.plainText,
  };
  const {publisher} = tools;
  names.set(language, {report: words.report(year), about: words.about, publisher});
  const shown: Shown[] = [];
  for (const tag of figures.tags)
    shown.push(await writeFigure(figures.figure(tag, language), words, fileNames, publisher));
  lists.push({language, words, shown});
  drafts.set(`figures/${language}/index.html`, `${indexPage({language, words, year, base, shown})}`);
}
write('llms.txt', llmsFile(year, lists));
write(
  'catalogue.jsonld',
  catalogueFile({entries, names, base, contact: contactAddress(process.env['REPORT_CONTACT'])}),
);
const pages = new Pages(drafts, (file) => {
  const name = basename(file, '.css');
  return name === 'page' ? ofPage : styles(name, {hasColours: false});
});
for (const [file, page] of pages.inline()) write(file, page);
if (strict) for (const [file, page] of pages.linked()) write(file, page, strict);

// The whole folder is copied, so nothing may be written to it after this.
seal(host, {version, base, inline: pages.sources, imports: importsIn(host)});
console.log(
  `Wrote the pages of ${figures.tags.length} figures for ${base} Another address: REPORT_BASE=https://… npm run build`,
);

async function writeFigure(
  figure: Figure,
  words: FigurePageWords,
  fileNames: Readonly<Record<string, string>>,
  publisher: string,
): Promise<Shown> {
  const {tag, language, published} = figure;
  const stem = `figures/${language}/${tag}`;
  const address = (other: Language) => `${base}figures/${other}/${tag}.html`;
  const written = await filesOf(figure);
  for (const {ending, content} of written) write(`${stem}.${ending}`, content);
  const files = written.map(({ending, type}) => ({ending, type, href: `${tag}.${ending}`}));
  const {content: card, width, height} = await cardOf(figure);
  write(`${stem}.card.png`, card);
  const image = {address: `${base}${stem}.card.png`, width, height, alt: published.summary};
  const heading = figure.whole ? words.oneByOne(published.title) : published.title;
  const title = `${heading} – ${words.report(year)}`;
  const oembed = oembedOf({title: heading, address: address(language), base, publisher, image});
  write(`${stem}.oembed.json`, `${JSON.stringify(oembed, null, 2)}\n`);
  const links = [
    {name: words.page, href: `${tag}.html`},
    ...files.map(({ending, href}) => ({href, name: fileNames[ending]!})),
  ];
  write(`${stem}.md`, markdownFile(heading, figure.parts, words.files, links));
  const data = files.filter(({ending}) => /csv|json/.test(ending));
  // The others show numbers that have an entry of their own.
  if (!oneOfEach[tag])
    entries.push({
      tag,
      language,
      published,
      page: address(language),
      files: data.map((one) => ({...one, name: fileNames[one.ending]!})),
    });
  const dataset = datasetOf({published, publisher, language, address: address(language), files: data});
  const page = figurePage(figure, {
    words,
    fileNames,
    year,
    files,
    title,
    description: published.summary,
    address,
    image,
    oembed: `${base}${stem}.oembed.json`,
    markdown: `${tag}.md`,
    dataset,
    site: site && `${site}${language === 'nb' ? '' : `${language}/`}elements/${tag}.html`,
    first,
  });
  drafts.set(`${stem}.html`, `${page}`);
  return {tag, title: heading, summary: published.summary, image};
}
