// Workbooks of a report for the tests: filled in by the library that writes them, and changed cell by cell.
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {run} from '../../src/cli/edition.ts';
import {writeWorkbook} from '../../src/cli/edition/write-workbook.ts';

export const data = fileURLToPath(new URL('../../data', import.meta.url));

export const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'edition-'));

/** The documents of a folder, by topic. */
export const documentsIn = (folder) =>
  Object.fromEntries(
    readdirSync(folder).map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  );

/** A workbook of documents, with every cell filled in. */
export const filledWorkbook = (documents, year) => writeWorkbook(documents, {isNew: false, year, later: 0});

/** Runs a command and answers its exit code and what it printed. */
export async function edition(...args) {
  const lines = [];
  const keep = (line) => void lines.push(line);
  const code = await run(args, {log: keep, error: keep});
  return {code, lines};
}

/** The parts of a workbook that hold its sheets, by their names. */
export function sheetParts(bytes) {
  const parts = unzipSync(bytes);
  const text = (name) => strFromU8(parts[name]);
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      /Id="([^"]*)"/.exec(tag)[1],
      `xl/${/Target="([^"]*)"/.exec(tag)[1].replace(/^\/?(xl\/)?/, '')}`,
    ]),
  );
  const sheets = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tag]) => [
    /name="([^"]*)"/.exec(tag)[1],
    targets.get(/r:id="([^"]*)"/.exec(tag)[1]),
  ]);
  return {parts, sheets: new Map(sheets)};
}

/** Replaces a cell of a sheet by other markup, or adds it to its row: `['Tall', 'C2', '<v>1</v>']`. */
export function withCells(bytes, cells, edit = () => {}) {
  const {parts, sheets} = sheetParts(bytes);
  for (const [sheet, address, content, attributes = ''] of cells) {
    const name = sheets.get(sheet);
    const pattern = new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`);
    const before = strFromU8(parts[name]);
    const cell = `<c r="${address}" ${attributes}>${content}</c>`;
    const row = new RegExp(`(<row r="${/\d+/.exec(address)[0]}"[^>]*?(?<!/)>.*?)(</row>)`);
    if (!pattern.test(before) && !row.test(before)) throw new Error(`There is no row of ${address} in ${sheet}.`);
    parts[name] = strToU8(
      pattern.test(before)
        ? before.replace(pattern, () => cell)
        : before.replace(row, (_, start, end) => `${start}${cell}${end}`),
    );
  }
  edit(parts, sheets);
  return zipSync(parts);
}

/** Writes bytes to a file of a folder. */
export function save(folder, name, bytes) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const verdict =
  /^Ark «Påstander», cellene R(?<row>\d+)–S\d+: Tallene viser at setningen stemmer i (?<holds>\d+) av (?<of>\d+) tilfeller/;

/** The cells of the claims as the numbers show them, for an author who has read the sentences again. */
export const confirmedVerdicts = (lines) =>
  lines.flatMap((line) => {
    const {row, holds, of} = verdict.exec(line)?.groups ?? {};
    if (row === undefined) return [];
    return [
      ['Påstander', `R${row}`, `<v>${holds}</v>`],
      ['Påstander', `S${row}`, `<v>${of}</v>`],
    ];
  });

/** Writes the folder of a report by way of a workbook that is filled in, and corrected as the command says. */
export async function editionFrom(documents, year, into) {
  const folder = temporaryFolder();
  const build = (bytes) => edition('build', save(folder, `${year}.xlsx`, bytes), '--data', into);
  const filled = await filledWorkbook(documents, year);
  const first = await build(filled);
  const {code, lines} = first.code === 0 ? first : await build(withCells(filled, confirmedVerdicts(first.lines)));
  rmSync(folder, {recursive: true});
  if (code !== 0) throw new Error(lines.join('\n'));
}
