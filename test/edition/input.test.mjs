// Files that are no workbook of a report, or that are made to harm: a sentence each, nothing stored, no memory used up.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import {lettersOf} from '../../src/cli/edition/cell.ts';
import {readWorkbook} from '../../src/cli/edition/read-workbook.ts';
import {unpack} from '../../src/cli/edition/unpack.ts';
import {WorkbookError} from '../../src/cli/edition/workbook-error.ts';
import {
  data,
  documentsIn,
  edition,
  filledWorkbook,
  save,
  temporaryFolder,
  withCells,
} from '../tools/edition-workbook.mjs';

const report = documentsIn(join(data, '2020'));
let folder;
let filled;
before(async () => {
  folder = temporaryFolder();
  filled = await filledWorkbook(report, 2020);
});
after(() => rmSync(folder, {recursive: true}));

/** What a build says of a file; nothing may be stored. */
async function refused(name, bytes, ...options) {
  const file = save(folder, name, bytes);
  const {code, lines} = await edition('build', file, '--data', join(folder, 'data'), ...options);
  assert.equal(code, 1, lines.join('\n'));
  assert.equal(existsSync(join(folder, 'data')), false);
  return lines;
}

const sheet = (edit) =>
  withCells(filled, [], (parts, sheets) => {
    const name = sheets.get('Planer');
    parts[name] = strToU8(edit(strFromU8(parts[name])));
  });
const row = (number, cells) => `<row r="${number}">${cells}</row>`;
const added = (rows) => sheet((text) => text.replace('</sheetData>', () => `${rows}</sheetData>`));

const merged = (ranges) =>
  sheet((text) => {
    const cells = ranges.map((range) => `<mergeCell ref="${range}"/>`);
    return text.replace('</sheetData>', () => `</sheetData><mergeCells>${cells.join('')}</mergeCells>`);
  });

/** The sizes of a part as its two headers state them. */
function withStatedSize(bytes, name, size) {
  const copy = Buffer.from(bytes);
  for (const [signature, at] of [
    ['PK\u0001\u0002', 24],
    ['PK\u0003\u0004', 22],
  ]) {
    for (
      let from = copy.indexOf(signature, 0, 'latin1');
      from >= 0;
      from = copy.indexOf(signature, from + 4, 'latin1')
    ) {
      const start = from + (at === 24 ? 46 : 30);
      if (copy.toString('latin1', start, start + name.length) === name) copy.writeUInt32LE(size, from + at);
    }
  }
  return copy;
}

/** A workbook whose list of files has a number that only the second list of Zip64 has room for. */
function inZip64(at, size) {
  const copy = Buffer.from(filled);
  const end = copy.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (at === 'list') copy.writeUInt32LE(0xffffffff, end + 16);
  else copy.writeUInt32LE(0xffffffff, copy.indexOf('PK\u0001\u0002', 0, 'latin1') + size);
  return copy;
}

const bomb = () =>
  zipSync({'xl/workbook.xml': new Uint8Array(0), 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000)});

describe('a file that is no workbook of a report', () => {
  const files = {
    'a workbook with macros': [
      () => withCells(filled, [], (parts) => void (parts['xl/vbaProject.bin'] = strToU8('x'))),
      'Arbeidsboken har makroer. Lagre den som xlsx uten makroer.',
    ],
    'a workbook that names macros in its types': [
      () =>
        withCells(filled, [], (parts) => {
          const types = strFromU8(parts['[Content_Types].xml']);
          parts['[Content_Types].xml'] = strToU8(
            types.replace('spreadsheetml.sheet.main', 'ms-excel.sheet.macroEnabled.main'),
          );
        }),
      'Arbeidsboken har makroer. Lagre den som xlsx uten makroer.',
    ],
    'another workbook': [
      () => writeExcelFile([[{value: 'Budsjett'}]]).toBuffer(),
      'Filen er en annen arbeidsbok enn den som er laget med «edition new».',
    ],
    'a text': [() => strToU8('a;b;c\n'), 'Filen er ikke en arbeidsbok. Lagre den som xlsx.'],
    'an empty file': [() => new Uint8Array(0), 'Filen er ikke en arbeidsbok. Lagre den som xlsx.'],
    'a document of another program': [
      () => zipSync({'word/document.xml': strToU8('<a/>')}),
      'Filen er ikke en arbeidsbok. Lagre den som xlsx.',
    ],
    'a workbook of OpenDocument': [
      () => zipSync({mimetype: strToU8('x'), 'content.xml': strToU8('<a/>')}),
      'Filen er i formatet OpenDocument. Lagre den som xlsx.',
    ],
    'a workbook with a password, or of an old program': [
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'Filen er i et gammelt format eller har passord. Lagre den som xlsx uten passord.',
    ],
    'a workbook in Zip64': [
      () => inZip64('list'),
      'Filen er komprimert i et format for svært store filer (Zip64). Åpne den i regnearkprogrammet, og lagre den på nytt som xlsx.',
    ],
    'a workbook with a part in Zip64': [
      () => inZip64('part', 24),
      'Filen er komprimert i et format for svært store filer (Zip64). Åpne den i regnearkprogrammet, og lagre den på nytt som xlsx.',
    ],
    'half a workbook': [
      () => filled.slice(0, 20_000),
      'Filen er skadet. Åpne den i regnearkprogrammet, og lagre den på nytt som xlsx.',
    ],
    'a sheet that is not well formed': [
      () => sheet((text) => text.replace('</sheetData>', '</oops>')),
      'Filen er skadet. Åpne den i regnearkprogrammet, og lagre den på nytt som xlsx.',
    ],
    'a file of many megabytes': [() => Buffer.alloc(5_000_001, 'PK'), 'Filen er for stor. Den kan være på høyst 5 MB.'],
    'a file that is small until it is unpacked': [
      bomb,
      'Filen er for stor når den er pakket ut. Den kan være på høyst 40 MB.',
    ],
    'a row far below': [
      () => added(row(2001, '<c r="A2001"><v>1</v></c>')),
      'Ark «Planer» har for mange rader. Slett tomme rader nederst.',
    ],
    'a column far to the right': [
      () => added(row(90, '<c r="XFD90"><v>1</v></c>')),
      'Ark «Planer» har for mange kolonner.',
    ],
    'a cell without an address': [
      () => added(row(90, '<c r="!!"><v>1</v></c>')),
      'Filen er skadet. Åpne den i regnearkprogrammet, og lagre den på nytt som xlsx.',
    ],
    'merged cells without end': [
      () => merged(Array.from({length: 2000}, () => 'A1:GR2000')),
      'Arbeidsboken har for mange celler til å være en årsrapport.',
    ],
    'very many cells': [
      () => {
        const cells = (number) =>
          Array.from({length: 60}, (_, i) => `<c r="${lettersOf(i)}${number}"><v>1</v></c>`).join('');
        return added(Array.from({length: 1850}, (_, i) => row(i + 100, cells(i + 100))).join(''));
      },
      'Arbeidsboken har for mange celler til å være en årsrapport.',
    ],
  };
  for (const [name, [make, sentence]] of Object.entries(files)) {
    it(`is refused in one sentence: ${name}`, async () => {
      assert.deepEqual(await refused('2020.xlsx', await make()), [sentence]);
    });
  }

  it('is refused when it is missing, and when it is a folder', async () => {
    const {code, lines} = await edition('build', join(folder, 'ingen.xlsx'));
    assert.deepEqual([code, lines], [1, ['Filen finnes ikke.']]);
    mkdirSync(join(folder, 'mappe.xlsx'));
    const other = await edition('build', join(folder, 'mappe.xlsx'));
    assert.deepEqual([other.code, other.lines], [1, ['Filen er ikke en arbeidsbok. Lagre den som xlsx.']]);
  });

  it('has the year of another report', async () => {
    const lines = await refused('2021.xlsx', filled);
    assert.equal(
      lines[0],
      'Filen heter 2021.xlsx, men årstallet i arket «Rapporten» er 2020. Rett det ene eller det andre.',
    );
  });

  it('has numbers of years after its own', async () => {
    const lines = await refused('2020.xlsx', withCells(filled, [['Tall', 'E1', '<v>2031</v>']]));
    assert.ok(lines.includes('Ark «Tall»: Årene 2031 er etter rapportens år, 2020.'), lines.join('\n'));
  });

  it('has sheets with other names', async () => {
    const bytes = withCells(filled, [], (parts) => {
      parts['xl/workbook.xml'] = strToU8(strFromU8(parts['xl/workbook.xml']).replace('"Planer"', '"Planar"'));
    });
    const lines = await refused('2020.xlsx', bytes);
    assert.match(lines[0], /^Vi kjenner ikke arket «Planar»/);
    assert.ok(lines.includes('Arket «Planer» mangler.'), lines.join('\n'));
  });

  it('declares entities that would grow without end: they are not read', async () => {
    const entities = Array.from({length: 9}, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('');
    const bytes = sheet((text) =>
      text
        .replace(/<worksheet/, `<!DOCTYPE w [<!ENTITY a0 "x">${entities}]><worksheet`)
        .replace(
          '</sheetData>',
          () => `${row(90, '<c r="A90" t="inlineStr"><is><t>&amp;&a9;</t></is></c>')}</sheetData>`,
        ),
    );
    const lines = await refused('2020.xlsx', bytes);
    assert.ok(lines.length < 20 && lines.join().length < 5000, lines.join('\n').slice(0, 2000));
  });
});

const damaged = 'Filen er skadet. Åpne den i regnearkprogrammet, og lagre den på nytt som xlsx.';

describe('the work that a file takes', () => {
  it('ends where a part has more than the file states', async () => {
    const bytes = withStatedSize(bomb(), 'xl/worksheets/sheet1.xml', 1000);
    assert.throws(() => unpack(bytes), new WorkbookError('broken'));
    assert.deepEqual(await refused('2020.xlsx', bytes), [damaged]);
  });

  it('is not that of one part many times: entries at the same bytes', async () => {
    const sheetName = (number) => `xl/worksheets/sheet${10 + number}.xml`;
    const text = Buffer.from(Array.from({length: 60_000}, (_, i) => `${(i * 7919) % 99_991}`).join());
    const one = Buffer.from(zipSync({'xl/workbook.xml': new Uint8Array(0), [sheetName(0)]: text}));
    const list = one.indexOf('PK\u0001\u0002', 0, 'latin1');
    const last = one.indexOf('PK\u0001\u0002', list + 4, 'latin1');
    const end = one.indexOf('PK\u0005\u0006', 0, 'latin1');
    const entry = (number) =>
      Buffer.from(one.toString('latin1', last, end).replace(sheetName(0), sheetName(number)), 'latin1');
    const tail = Buffer.from(one.subarray(end));
    for (const at of [8, 10]) tail.writeUInt16LE(21, at);
    const entries = Array.from({length: 19}, (_, i) => entry(i + 1));
    await assert.rejects(async () => unpack(Buffer.concat([one.subarray(0, end), ...entries, tail])), {code: 'broken'});
    assert.equal(unpack(one).size, 2);
  });

  it('is not that of one part many times: entries of the same name', async () => {
    const other = 'xl/worksheets/sheet2.xml';
    const bytes = Buffer.from(zipSync({...unzipSync(filled), 'xl/worksheets/sheetX.xml': strToU8('<a/>')}));
    const renamed = Buffer.from(bytes.toString('latin1').replaceAll('xl/worksheets/sheetX.xml', other), 'latin1');
    assert.deepEqual(await refused('2020.xlsx', renamed), [damaged]);
  });

  it('is not that of one part many times: sheets of the same part', async () => {
    const bytes = withCells(filled, [], (parts) => {
      const book = 'xl/workbook.xml';
      const id = /r:id="([^"]*)"/.exec(strFromU8(parts[book]))[1];
      const copies = Array.from({length: 30}, (_, i) => `<sheet name="Notat ${i}" sheetId="${i + 90}" r:id="${id}"/>`);
      parts[book] = strToU8(strFromU8(parts[book]).replace('</sheets>', `${copies.join('')}</sheets>`));
    });
    assert.deepEqual(await refused('2020.xlsx', bytes), [damaged]);
  });
});

describe('the memory that a file takes', () => {
  it('is none for the empty cells that are merged with others', () => {
    const count = (bytes) =>
      readWorkbook(bytes).flatMap(({rows}) => rows.flatMap((cells) => Object.keys(cells))).length;
    assert.equal(count(merged(['A1:GR2000'])), count(filled));
  });

  it('has a limit that a small heap has room for', () => {
    const hostile = join(folder, 'hostile.xlsx');
    const many = Array.from({length: 1850}, (_, i) =>
      row(i + 100, `<c r="A${i + 100}" t="inlineStr"><is><t>${'x'.repeat(1000)}</t></is></c>`),
    );
    writeFileSync(hostile, added(many.join('')));
    const code = `import {run} from '${new URL('../../src/cli/edition.ts', import.meta.url)}';
      process.exitCode = await run(['build', ${JSON.stringify(hostile)}, '--data', ${JSON.stringify(join(folder, 'data'))}], console);`;
    const {status, stderr} = spawnSync(
      process.execPath,
      ['--max-old-space-size=256', '--import', 'tsx', '--input-type=module', '-e', code],
      {encoding: 'utf8', cwd: data},
    );
    assert.equal(status, 1, stderr.slice(-2000));
    assert.match(stderr, /Ingenting er skrevet/);
  });

  it('is that of the first faults, however many there are', async () => {
    const ids = (sheetName) => (parts, sheets) => {
      const name = sheets.get(sheetName);
      const rows = Array.from({length: 950}, (_, i) =>
        // Empty cells below each other would be one fault.
        row(2 * i + 90, `<c r="A${2 * i + 90}" t="inlineStr"><is><t>${sheetName}${i}</t></is></c>`),
      );
      parts[name] = strToU8(strFromU8(parts[name]).replace('</sheetData>', () => `${rows.join('')}</sheetData>`));
    };
    const bytes = withCells(filled, [], (parts, sheets) => {
      for (const name of ['Tiltak', 'Nivåer']) ids(name)(parts, sheets);
    });
    const lines = await refused('2020.xlsx', bytes);
    assert.equal(lines.length, 501);
    assert.match(lines.at(-1), /^\d{4,} feil\. Ingenting er skrevet\.$/);
  });
});
