// The counties of a workbook are those of its year.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {withCountiesOf} from '../../src/cli/edition/new-workbook.ts';
import {readWorkbook} from '../../src/cli/edition/read-workbook.ts';
import {
  data,
  documentsIn,
  edition,
  editionFrom,
  filledWorkbook,
  save,
  temporaryFolder,
  withCells,
} from '../tools/edition-workbook.mjs';

const report = documentsIn(join(data, '2020'));
const counted = (document) => ({
  ...document,
  counties: document.counties.map((county, i) => ({...county, municipalities: i === 0 ? 82 : 0})),
});
let folder;
before(() => void (folder = temporaryFolder()));
after(() => rmSync(folder, {recursive: true}));

describe('the counties of a workbook', () => {
  for (const [year, count, first] of [
    [2021, 11, 'Oslo'],
    [2024, 15, 'Oslo'],
  ]) {
    it(`are those of its year: ${count} in ${year}`, async () => {
      const file = join(folder, `new-${year}.xlsx`);
      assert.equal((await edition('new', `${year}`, '--from', '2020', '--out', file)).code, 0);
      const sheets = readWorkbook(readFileSync(file));
      const rows = sheets.find(({name}) => name === 'Fylker').rows.slice(1);
      assert.equal(rows.length, count);
      const names = rows.map((row) => row[1].value);
      assert.ok(names.includes(first));
      assert.equal(names.includes('Viken'), year === 2021);
      assert.equal(names.includes('Østfold'), year === 2024);
    });
  }

  it('are read into the report of 2024, and those of another year are refused', async () => {
    const later = counted(withCountiesOf(2024, report['cef-funding']));
    const documents = {...report, 'cef-funding': {...later, total: {...later.total, municipalities: 82}}};
    const shifted = JSON.parse(
      JSON.stringify(documents)
        .replaceAll('"year":2020', '"year":2024')
        .replaceAll('"planned":true', '"planned":false'),
    );
    // The results of a report show the co-operation of its own year.
    shifted.goals = JSON.parse(JSON.stringify(shifted.goals).replaceAll('"year":"2020"', '"year":"2024"'));
    const bytes = await filledWorkbook(shifted, 2024);
    await editionFrom(shifted, 2024, folder);
    const written = JSON.parse(readFileSync(join(folder, '2024/cef-funding.json'), 'utf8'));
    assert.equal(written.countyDivision, 2024);
    assert.deepEqual(
      written.counties.map(({code}) => code),
      '03 11 15 18 31 32 33 34 39 40 42 46 50 55 56'.split(' '),
    );
    const wrong = withCells(bytes, [['Fylker', 'A6', '<is><t>30</t></is>', 't="inlineStr"']]);
    const {code, lines} = await edition('build', save(folder, '2024.xlsx', wrong), '--data', join(folder, 'none'));
    assert.equal(code, 1);
    const said = lines.join('\n');
    assert.match(
      said,
      /Ark «Fylker», celle A6: «Fylkesnummer» er «30», som ikke finnes\. Det som finnes, er: 03 Oslo, /,
    );
    assert.match(said, /Ark «Fylker»: Raden for 31 Østfold mangler\./);
    assert.ok(!readdirSync(folder).includes('none'));
  });
});
