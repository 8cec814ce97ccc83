// The workbook of next year's report, opened and saved by LibreOffice: nothing that an author wrote in it is lost.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {
  data,
  documentsIn,
  edition,
  filledWorkbook,
  save,
  sheetParts,
  temporaryFolder,
} from '../tools/edition-workbook.mjs';
import {findOffice} from '../tools/office.mjs';

let folder;
let saved;
before(async () => {
  folder = temporaryFolder();
  saved = join(folder, 'saved');
  mkdirSync(saved);
  save(folder, '2020.xlsx', await filledWorkbook(documentsIn(join(data, '2020')), 2020));
  const {code} = await edition('new', '2021', '--from', '2020', '--out', join(folder, '2021.xlsx'), '--data', data);
  assert.equal(code, 0);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const files = ['2020', '2021'].map((year) => join(folder, `${year}.xlsx`));
  execFileSync(findOffice(), [profile, '--headless', '--convert-to', 'xlsx', '--outdir', saved, ...files], {
    stdio: 'ignore',
    timeout: 300_000,
  });
});
after(() => rmSync(folder, {recursive: true}));

const build = (file, ...options) => edition('build', file, '--data', join(folder, 'data'), ...options);

describe('a workbook that LibreOffice has saved', () => {
  it('becomes the same data, value by value, and is the same entry of every number', async () => {
    const {code, lines} = await build(join(saved, '2020.xlsx'), '--second', join(folder, '2020.xlsx'));
    assert.equal(code, 0, lines.join('\n'));
    assert.deepEqual(documentsIn(join(folder, 'data/2020')), documentsIn(join(data, '2020')));
  });

  it('has the same empty cells, and the same sentences on them', async () => {
    const [first, again] = [await build(join(folder, '2021.xlsx')), await build(join(saved, '2021.xlsx'))];
    assert.equal(again.code, 1);
    // Cells of a column that lack the same are one line.
    assert.match(again.lines.at(-1), /^\d{2} feil\. Ingenting er skrevet\.$/);
    assert.ok(again.lines.length > 10, again.lines.join('\n'));
    assert.deepEqual(again.lines, first.lines);
  });

  it('keeps the lists to choose from', () => {
    const lists = (file) => {
      const {parts, sheets} = sheetParts(readFileSync(file));
      const texts = [...sheets].map(([name, part]) => [name, new TextDecoder().decode(parts[part])]);
      return texts.map(([name, text]) => [name, text.split('<dataValidation ').length - 1]);
    };
    const written = lists(join(folder, '2021.xlsx'));
    assert.deepEqual(lists(join(saved, '2021.xlsx')), written);
    assert.ok(written.filter(([, count]) => count > 0).length >= 10, written.join('\n'));
  });
});
