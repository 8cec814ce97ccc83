// Writes the pages of the figures, and the files beside them, into the built folder for a web server.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {palette} from '../../../dist/npm/src/figure/palette.js';
import {minifyCss} from '../minify-templates.mjs';
import {baseAddress} from './base-address.mjs';
import {datasetOf, newestYear} from './dataset.mjs';
import {languages, readFigures} from './figures.mjs';
import {cardOf, filesOf} from './files.mjs';
import {indexPage} from './index-page.mjs';
import {importsIn} from './imports.mjs';
import {fillStyles, scriptOf} from './inline.mjs';
import {seal} from './integrity.mjs';
import {oembedOf} from './oembed.mjs';
import {figurePage} from './page.mjs';
import {builtScripts} from './scripts.mjs';

const root = new URL('../../../', import.meta.url);
const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const host = process.argv[2] ?? fileURLToPath(new URL('dist/cdn', root));
const base = baseAddress(process.env.REPORT_BASE || 'http://localhost:4173/');

const write = (file, content) => {
  mkdirSync(dirname(join(host, file)), {recursive: true});
  writeFileSync(join(host, file), content);
};
const css = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const messages = async (language, file) =>
  (await import(new URL(`dist/npm/src/${file}.${language}.js`, root).href)).words;

rmSync(join(host, 'figures'), {recursive: true, force: true});
const figures = await readFigures();
const year = newestYear();

const scripts = new Map(await builtScripts());
for (const [file, code] of scripts) write(file, code);
const first = scriptOf('../figure-head.js', scripts.get('figures/figure-head.js'));

// Nothing but the page itself gives it colours.
const given = /var\(--report-[\w-]+,(?:var\(--ds-[\w-]+,(light-dark\([^)]*\))\)|(light-dark\([^)]*\)))\)/g;
const colours = palette.cssText.replaceAll('.figure', ':root').replaceAll(given, '$1$2');
const ofPage = minifyCss(`${colours}${css('page.css')}`);
const styles = (tag, options) => minifyCss(`${figures.styles(tag, options)}${css('still.css')}`);
write('figures/page.css', ofPage);
for (const tag of figures.tags) write(`figures/${tag}.css`, styles(tag));
const pages = new Map();

for (const language of languages) {
  const words = await messages(language, 'build/pages/messages');
  const tools = await messages(language, 'figure/tool-messages');
  const fileNames = {...tools.files, 'rfc4180.csv': tools.files['csv-rfc'], txt: words.plainText};
  const shown = [];
  for (const tag of figures.tags) shown.push(await writeFigure(figures.figure(tag, language), words, fileNames));
  pages.set(`figures/${language}/index.html`, `${indexPage({language, languages, words, year, base, shown})}`);
}
fillStyles(pages, (file) => {
  const [, tag] = /([^/]+)\.css$/.exec(file);
  return tag === 'page' ? ofPage : styles(tag, {hasColours: false});
});
for (const [file, page] of pages) write(file, page);

// A copy is made of the whole folder: nothing is written to it after this.
seal(host, {version, base, imports: importsIn(host)});
console.log(
  `Wrote the pages of ${figures.tags.length} figures for ${base} Another address: REPORT_BASE=https://… npm run build`,
);

async function writeFigure(figure, words, fileNames) {
  const {tag, language, published} = figure;
  const stem = `figures/${language}/${tag}`;
  const address = (other) => `${base}figures/${other}/${tag}.html`;
  const written = await filesOf(figure);
  for (const {ending, content} of written) write(`${stem}.${ending}`, content);
  const files = written.map(({ending, type}) => ({ending, type, href: `${tag}.${ending}`}));
  const {content: card, width, height} = await cardOf(figure);
  write(`${stem}.card.png`, card);
  const image = {address: `${base}${stem}.card.png`, width, height, alt: published.summary};
  const heading = figure.told ? words.oneByOne(published.title) : published.title;
  const title = `${heading} – ${words.report(year)}`;
  const oembed = oembedOf({title: heading, address: address(language), base, publisher: words.publisher, image});
  write(`${stem}.oembed.json`, `${JSON.stringify(oembed, null, 2)}\n`);
  const data = files.filter(({ending}) => /csv|json/.test(ending));
  const dataset = datasetOf({published, words, language, address: address(language), files: data});
  const page = figurePage(figure, {
    words,
    fileNames,
    year,
    languages,
    files,
    title,
    description: published.summary,
    address,
    image,
    oembed: `${base}${stem}.oembed.json`,
    dataset,
    first,
  });
  pages.set(`${stem}.html`, `${page}`);
  return {tag, title: heading, summary: published.summary, image};
}
