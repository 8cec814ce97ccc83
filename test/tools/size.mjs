// What a page loads from dist/cdn before it draws in bokmål, against the budgets in budgets.json (brotli), and against the
// tables of it in demo/docs/sizes.md. With --write it writes them.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {parseAst} from 'rolldown/parseAst';
import {minifySync} from 'rolldown/utils';
import {build} from 'vite';
import {checkTables, writeTables} from './size-tables.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cdn = join(root, 'dist/cdn');
const limits = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));
const mostFiles = limits.files;

const read = (file) => readFileSync(join(cdn, file), 'utf8');
const filesIn = (folder) => readdirSync(join(cdn, folder)).filter((file) => file.endsWith('.js'));
const entries = filesIn('.').map((file) => file.replace(/\.js$/, ''));
const unnamed = entries.filter((name) => name !== 'all' && !(name in limits.bytes));
/** An element that is not named has the budget of any element. */
const budgets = {...limits.bytes, ...Object.fromEntries(unnamed.map((name) => [name, limits.element]))};

/** Adds a file and everything that it imports at once. */
function collect(file, files = new Set()) {
  if (files.has(file)) return files;
  files.add(file);
  for (const {source} of parseAst(read(file), {sourceType: 'module'}).body)
    if (source) collect(join(dirname(file), source.value), files);
  return files;
}

/** The script of an element carries its finished figure, and fetches the element that draws it. */
const elementOf = (name) => `elements/${name}.js`;
const partsOf = (name) => [`${name}.js`, elementOf(name)].filter((file) => existsSync(join(cdn, file)));
const filesOf = (names) => names.flatMap(partsOf).reduce((files, file) => collect(file, files), new Set());

/** A file or a module is in the pages of many elements, and is compressed and minified once. */
function remembered(of) {
  const known = new Map();
  return (text) => {
    if (!known.has(text)) known.set(text, of(text));
    return known.get(text);
  };
}

// Each file is compressed on its own, as a server sends it.
const sum = (texts, size) => texts.reduce((total, text) => total + size(text), 0);
const brotliOf = remembered((text) => brotliCompressSync(Buffer.from(text)).length);
const gzipOf = remembered((text) => gzipSync(Buffer.from(text), {level: 9}).length);
const brotli = (texts) => sum(texts, brotliOf);
const gzip = (texts) => sum(texts, gzipOf);
function sizes(files) {
  const texts = [...files].map(read);
  return {files: texts.length, raw: sum(texts, Buffer.byteLength), gzip: gzip(texts), brotli: brotli(texts)};
}
const leanOf = remembered((text) => minifySync('module.js', text).code);
const table = (names, measure) => console.table(Object.fromEntries(names.map((name) => [name, measure(name)])));

/** D3 by its modules; our own code by its rooms. */
function groupOf(module) {
  const [, dependency] =
    /node_modules\/(?:@(lit)\/|(lit|d3-[\w-]+\/src\/\w+|internmap))/.exec(module)?.filter(Boolean) ?? [];
  if (dependency) return dependency.startsWith('lit') ? 'Lit' : dependency.replace('/src', '');
  const path = relative(root, module);
  if (path.startsWith('data/')) return 'data';
  const [, room = 'figure'] = /^src\/(\w+)\//.exec(path) ?? [];
  return room === 'embed' ? 'figure' : room;
}

/**
 * The brotli bytes of each part of some files: what a part is alone, in proportion to what they are together. Scripts that
 * carry a finished figure are built by themselves.
 */
function groups(chunks, all) {
  const isBuiltHere = (file) => chunks.some(({fileName}) => fileName === file);
  const files = new Set([...all].filter(isBuiltHere));
  if (files.size === 0) return {};
  const prerendered = brotli([...all].filter((file) => !isBuiltHere(file)).map(read));
  const code = {};
  for (const {fileName, modules} of chunks) {
    if (!files.has(fileName)) continue;
    for (const [module, {code: text}] of Object.entries(modules)) {
      const lean = leanOf(text ?? '');
      if (lean) code[groupOf(module)] = `${code[groupOf(module)] ?? ''}\n${lean}`;
    }
  }
  const alone = Object.entries(code).map(([group, text]) => [group, brotli([text])]);
  const scale = brotli([...files].map(read)) / alone.reduce((total, [, bytes]) => total + bytes, 0);
  const parts = alone.map(([group, bytes]) => [group, Math.round(bytes * scale)]);
  return Object.fromEntries(prerendered > 0 ? [['prerendered', prerendered], ...parts] : parts);
}

const [{output}] = await build({root, mode: 'cdn', logLevel: 'silent', build: {write: false}});
const chunks = output.filter(({type}) => type === 'chunk');
const stale = chunks.filter(({fileName, code}) => read(fileName) !== code);
if (stale.length > 0) throw new Error(`dist/cdn is not what the sources make: ${stale.map(({fileName}) => fileName)}`);

console.log('What a page loads for each element, in bytes');
table(entries, (name) => sizes(filesOf([name])));

const atOnce = filesOf(entries);
const onDemand = filesIn('chunks').filter((file) => !atOnce.has(`chunks/${file}`));
console.log('What is loaded only when it is asked for');
table(onDemand, (file) => sizes([`chunks/${file}`]));

const faults = [];
const parts = {};
console.log('Budgets, in brotli bytes');
table(Object.keys(budgets), (name) => {
  const files = filesOf(name.split(' + '));
  const {brotli: now} = sizes(files);
  if (now > budgets[name]) faults.push(`Over budget: ${name}`);
  if (files.size > mostFiles[name]) faults.push(`In more files than ${mostFiles[name]}: ${name}`);
  parts[name] = {now, ...groups(chunks, files)};
  return {now, budget: budgets[name]};
});
console.log('What it is made of');
table(Object.keys(budgets), (name) => parts[name]);

faults.push(...(process.argv.includes('--write') ? writeTables(parts, budgets) : checkTables(parts, budgets)));
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
