// The workbooks of every figure, made in a browser under a strict policy from the built files, and read by LibreOffice.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {all, page, tags} from '../tools/every-figure.mjs';
import {findOffice} from '../tools/office.mjs';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const languages = ['nb', 'nn', 'en'];
const about = {nb: 'Om dataene', nn: 'Om dataa', en: 'About the data'};
const policy =
  "default-src 'none'; script-src 'self'; worker-src 'none'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types digdir-report-widgets";

// Cells apart by tabs, texts between broken bars, numbers as they are shown, every sheet as a file.
const [tab, bar] = ['\t', '¦'];
const filter = 'csv:Text - txt - csv (StarCalc):9,166,76,1,,0,true,true,true,false,false,-1';

const many = Array.from(
  {length: 1000},
  (_, i) => `<li><a href="https://www.example.no/${i}">${`Veileder ${i} `.repeat(12)}</a></li>`,
).join('');

let browser;
let server;
let folder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbooks-'));
  const ofLanguage = (lang) => [`/${lang}.html`, page({lang})];
  server = await serve({
    folders: {'/cdn/': cdn},
    pages: Object.fromEntries([
      ...languages.map(ofLanguage),
      ['/many.html', page({body: `<guidance-list><ul>${many}</ul></guidance-list>`, scripts: all})],
    ]),
    headers: {'content-security-policy': policy},
  });
  browser = await launch('chromium');
});
after(async () => {
  await browser?.close();
  await server?.close();
  if (folder) rmSync(folder, {recursive: true, force: true});
});

/** Lets an element make its workbook, and answers the table that it is made from. */
async function saveWorkbook(tabPage, tag, name) {
  const {table, bytes} = await tabPage.evaluate(async (query) => {
    const element = document.querySelector(query);
    const file = await element.toXLSX();
    const content = [...new Uint8Array(await file.arrayBuffer())];
    return {table: element.files.make().table, bytes: content};
  }, tag);
  writeFileSync(join(folder, `${name}.xlsx`), Uint8Array.from(bytes));
  return table;
}

function convert(names) {
  const files = names.map((name) => join(folder, `${name}.xlsx`));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  execFileSync(findOffice(), [profile, '--headless', '--convert-to', filter, '--outdir', folder, ...files], {
    stdio: 'ignore',
    timeout: 300_000,
  });
}

const linesOf = (name, sheet) =>
  readFileSync(join(folder, `${name}-${sheet}.csv`), 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\n$/, '')
    .split('\n');

/** A line as LibreOffice writes it: numbers with their decimals, texts between bars, nothing for an empty cell. */
function written(row, decimals = {}) {
  const cells = row.map((cell, i) => {
    if (cell === null || cell === '') return '';
    if (typeof cell !== 'number') return `${bar}${cell}${bar}`;
    const own = `${cell}`.split('.')[1]?.length ?? 0;
    return cell.toFixed(Math.max(own, decimals[i] ?? 0));
  });
  return cells.join(tab);
}

describe('a workbook, as LibreOffice reads it', () => {
  it('has the numbers of every figure in every language as numbers, and all else as text', async () => {
    const tables = new Map();
    for (const language of languages) {
      const {page: opened, messages, violations} = await visit(browser, `${server.url}/${language}.html`);
      await opened.waitForFunction((names) => names.every((name) => document.querySelector(name).hasUpdated), {}, tags);
      for (const tag of tags) {
        const name = `${tag}.${language}`;
        tables.set(name, await saveWorkbook(opened, tag, name));
      }
      assert.deepEqual(await violations(), []);
      assert.deepEqual(messages, []);
      await opened.close();
    }
    convert([...tables.keys()]);
    for (const [name, {columns, rows, decimals}] of tables) {
      const expected = [written(columns), ...rows.map((row) => written(row, decimals))];
      assert.deepEqual(linesOf(name, 'Data'), expected, name);
      const said = linesOf(name, about[name.split('.')[1]]).join('\n');
      assert.match(said, /¦(Kilde|Kjelde|Source)¦\t¦.+¦\n¦(Lisens|Licence)¦\t¦.+¦/, name);
    }
    assert.equal(tables.size, tags.length * languages.length);
    const trend = linesOf('infosec-trend.nb', 'Data').join('\n');
    assert.match(trend, /\t75\.0\t/);
  });

  it('is made of a long list where the policy refuses workers', async () => {
    const {page: opened, violations} = await visit(browser, `${server.url}/many.html`);
    const text = await textIn(opened, 'guidance-list', 'Veileder 999');
    assert.ok(text.includes('Veileder 999'), text.slice(0, 500));
    const {rows} = await saveWorkbook(opened, 'guidance-list', 'many');
    assert.equal(rows.length, 1000);
    assert.deepEqual(await violations(), []);
    await opened.close();
    convert(['many']);
    assert.equal(linesOf('many', 'Data').length, 1001);
  });
});
