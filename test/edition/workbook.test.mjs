// The workbook of next year's report: what is written can be read, and whatever is wrong is said and not stored.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {readWorkbook} from '../../src/cli/edition/read-workbook.ts';
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

/** Builds a workbook in a folder of its own. */
async function build(bytes, ...options) {
  const out = temporaryFolder();
  const file = save(out, '2020.xlsx', bytes);
  const {code, lines} = await edition('build', file, '--data', join(out, 'data'), ...options);
  const left = existsSync(join(out, 'data')) ? readdirSync(join(out, 'data')) : [];
  const documents = code === 0 ? documentsIn(join(out, 'data/2020')) : undefined;
  const trend = code === 0 ? readFileSync(join(out, 'data/2020/infosec-trend.json'), 'utf8') : '';
  rmSync(out, {recursive: true});
  return {code, lines, left, documents, trend};
}

const string = (text) => [`<is><t xml:space="preserve">${text}</t></is>`, 't="inlineStr"'];

describe('a workbook that is filled in as the report of 2020', () => {
  it('becomes the data of that report again, value by value', async () => {
    const {code, lines, documents, left} = await build(filled);
    assert.equal(code, 0, lines.join('\n'));
    assert.deepEqual(left, ['2020']);
    assert.deepEqual(documents, report);
  });

  it('keeps the decimals of the source', async () => {
    const {trend} = await build(filled);
    assert.match(trend, /\n {4}87\.5, 75\.0, null,\n/);
  });

  it('has a list to choose from wherever there are choices', () => {
    const sheets = readWorkbook(filled).map(({name}) => name);
    assert.ok(sheets.includes('Les meg') && sheets.includes('Lister'), sheets.join());
    assert.equal(new Set(sheets).size, sheets.length);
  });
});

describe('a workbook for a new year', () => {
  it('has the texts of last year, and no number or year of it', async () => {
    const file = join(folder, '2021.xlsx');
    const {code} = await edition('new', '2021', '--from', '2020', '--out', file, '--data', data);
    assert.equal(code, 0);
    const sheets = readWorkbook(readFileSync(file));
    const rows = (name) => sheets.find((one) => one.name === name).rows.map((row) => row.map((cell) => cell?.value));
    assert.deepEqual(rows('Tall')[0], ['Tiltak', 'Nivå', '2019', '2020', '2021']);
    assert.deepEqual(
      rows('Tall')[1].filter((value) => value !== undefined),
      ['styringssystem', 'statlige-virksomheter'],
    );
    assert.ok(rows('Les meg').flat().includes('Merknader: 1 rad fra året før'));
    const claims = rows('Påstander');
    assert.ok(
      claims[1].includes(
        'Økte andelen fra 2018 til 2020? Vi har sjekket hvert tiltak på hvert forvaltningsnivå som har tall.',
      ),
    );
    assert.deepEqual(
      claims
        .slice(1)
        .flat()
        .filter((value) => typeof value === 'number'),
      [],
    );
    const numbers = sheets
      .filter(({name}) => !['Tiltak', 'Fylker', 'Opplysninger', 'Rapporten'].includes(name))
      .flatMap(({rows: all}) => all.flat().filter((cell) => typeof cell?.value === 'number'));
    assert.deepEqual(numbers, []);
  });

  it('says of every cell that is empty where it is, and stores nothing', async () => {
    const file = join(folder, '2021.xlsx');
    const {code, lines} = await edition('build', file, '--data', join(folder, 'data'));
    assert.equal(code, 1);
    assert.ok(
      lines.includes(
        'Ark «Tall», cellene C2–C16: «2019» mangler. Skriv et tall, eller tegnet kilden bruker når tallet mangler.',
      ),
      lines.join('\n'),
    );
    assert.ok(lines.includes('Ark «Rapporten», celle B3: «Navn på rapporten (bokmål)» mangler. Skriv en tekst.'));
    assert.match(lines.at(-1), /^\d+ feil\. Ingenting er skrevet\.$/);
    assert.equal(existsSync(join(folder, 'data')), false);
  });

  it('replaces no file and no folder', async () => {
    const file = join(folder, '2021.xlsx');
    const again = await edition('new', '2021', '--from', '2020', '--out', file, '--data', data);
    assert.deepEqual([again.code, again.lines], [1, [`${file} finnes fra før.`]]);
    const other = save(folder, '2020.xlsx', filled);
    const kept = await edition('build', other, '--data', data);
    assert.equal(kept.code, 1);
    assert.match(kept.lines[0], /--replace/);
  });
});

/** A workbook with an own column before one of the columns of a sheet. */
const withOwnColumn = (sheet, place, heading) =>
  withCells(filled, [], (parts, sheets) => {
    const letters = 'ABCDEFGH';
    const later = (letter) => (letter < place ? letter : letters[letters.indexOf(letter) + 1]);
    const text = new TextDecoder().decode(parts[sheets.get(sheet)]);
    const moved = text
      .replace(/<c r="([A-H])(\d+)"/g, (_, letter, number) => `<c r="${later(letter)}${number}"`)
      .replace(/<c r="A1"/, (cell) => `<c r="${place}1" t="inlineStr"><is><t>${heading}</t></is></c>${cell}`);
    parts[sheets.get(sheet)] = new TextEncoder().encode(moved);
  });

describe('an own column', () => {
  for (const [sheet, place] of [
    ['Rapporten', 'B'],
    ['Opplysninger', 'C'],
    ['Tekster', 'C'],
    ['Tekster', 'D'],
  ]) {
    it(`moves no value to another column: ${sheet}, ${place}`, async () => {
      const {code, lines, documents} = await build(withOwnColumn(sheet, place, 'Min kommentar (leses ikke)'));
      assert.equal(code, 0, lines.join('\n'));
      assert.deepEqual(documents, report);
      const other = await build(withOwnColumn(sheet, place, 'Min kommentar'));
      assert.match(other.lines[0], /Vi kjenner ikke kolonnen «Min kommentar»/);
    });
  }

  it('is no reason to read a sheet without one of its own columns', async () => {
    const {code, lines} = await build(withCells(filled, [['Tekster', 'D1', ...string('Ny-norsk')]]));
    assert.equal(code, 1);
    assert.ok(lines.includes('Ark «Tekster»: Kolonnen «Nynorsk» mangler i første rad.'), lines.join('\n'));
  });
});

describe('a number in a cell', () => {
  const read = async (content, attributes = '') => {
    const {code, lines, documents} = await build(withCells(filled, [['Tall', 'C2', content, attributes]]));
    return code === 0 ? documents['infosec-trend'].value[0] : lines[0];
  };
  // The verdicts of the claims are of 81.7 per cent, and of no number far from it.
  const understood = {
    'as it is': ['<v>81.7</v>'],
    'with the rounding of computers': ['<v>81.700000000000003</v>'],
    'as text with a comma': string('81,7'),
    'as text with spaces around it': string(' 81,7 '),
    'as text with a per cent sign': string('81,7 %'),
  };
  for (const [name, cell] of Object.entries(understood)) {
    it(`is understood ${name}`, async () => assert.equal(await read(...cell), 81.7));
  }
  it('is understood in a cell with the format of per cent', async () => {
    const bytes = withCells(filled, [['Tall', 'C2', '<v>0.817</v>', 's="900"']], (parts) => {
      const styles = new TextDecoder().decode(parts['xl/styles.xml']);
      const count = styles.split('<cellXfs')[1].split('</cellXfs>')[0].match(/<xf /g).length;
      parts['xl/styles.xml'] = new TextEncoder().encode(
        styles.replace('</cellXfs>', '<xf numFmtId="10" fontId="0" fillId="0" borderId="0"/></cellXfs>'),
      );
      for (const [name, part] of Object.entries(parts)) {
        if (!name.startsWith('xl/worksheets/sheet')) continue;
        parts[name] = new TextEncoder().encode(new TextDecoder().decode(part).replace('s="900"', `s="${count}"`));
      }
    });
    const {code, lines, documents} = await build(bytes);
    assert.equal(code, 0, lines.join('\n'));
    assert.equal(documents['infosec-trend'].value[0], 81.7);
  });

  for (const unit of ['Prosent', '%', 'pst.', ' prosent ']) {
    it(`is from 0 to 100 in a measure whose unit is «${unit}»`, async () => {
      const cells = [
        ['Tiltak', 'H2', ...string(unit)],
        ['Tall', 'C2', '<v>817</v>'],
      ];
      const {lines} = await build(withCells(filled, cells));
      assert.ok(lines.includes('Ark «Tall», celle C2: «2018» er 817, men skal være fra 0 til 100.'), lines.join('\n'));
    });
  }
  it('has no such limit in a measure with another unit', async () => {
    const cells = [
      ['Tiltak', 'H2', ...string('kroner')],
      ['Tall', 'C2', '<v>817</v>'],
    ];
    const {lines} = await build(withCells(filled, cells));
    assert.ok(!lines.some((line) => line.includes('fra 0 til 100')), lines.join('\n'));
  });

  const refused = {
    'that is missing': ['', '', /«2018» mangler/],
    'that is a word': [...string('mange'), /«mange», men skal være et tall/],
    'with the mark of a note': [...string('81,7 1)'), /uten noten/],
    'with a star': [...string('81,7*'), /uten noten/],
    'that can be two numbers': [...string('1.234'), /to ulike tall/],
    'with more decimals than its measure': ['<v>81.75</v>', '', /høyst 1 desimal\./],
    'that is no share': ['<v>817</v>', '', /fra 0 til 100/],
    'that is a formula': ['<f>SUM(D2:E2)</f><v>81.7</v>', '', /er en formel\. Kopier/],
    'that is a formula of another sheet': ['<f>Fylker!C2</f><v>81.7</v>', '', /fra et annet sted/],
    'that is a formula of another workbook': ['<f>[1]Ark1!A1</f><v>81.7</v>', '', /fra et annet sted/],
    'that is an error': ['<v>#REF!</v>', 't="e"', /feilen #REF!/],
    'that no computer has': ['<v>1e999</v>', '', /skal være et tall/],
    'that is true': ['<v>1</v>', 't="b"', /skal være et tall/],
    'that is a date': ['<v>2020-02-01</v>', 't="d"', /har blitt en dato/],
    'that is a sign which Statistics Norway does not have': [...string('n/a'), /Tegn som kan stå her/],
  };
  for (const [name, [content, attributes, sentence]] of Object.entries(refused)) {
    it(`is refused ${name}`, async () => {
      const line = await read(content, attributes);
      assert.match(`${line}`, /^Ark «Tall», celle C2: /);
      assert.match(line, sentence);
    });
  }

  for (const [sign, status] of Object.entries({'..': 'not-stated', ':': ':', '.': '.', '-': '-'})) {
    it(`is a missing number as «${sign}»`, async () => {
      // A level that no claim needs in this year.
      const {code, lines, documents} = await build(withCells(filled, [['Tall', 'E3', ...string(sign)]]));
      assert.equal(code, 0, lines.join('\n'));
      const {value, status: signs} = documents['infosec-trend'];
      assert.deepEqual([value[5], signs[5]], [null, status]);
    });
  }
});

describe('a fault of a workbook', () => {
  const cells = {
    'a level that does not exist': ['Tall', 'B2', ...string('kommunar'), /«kommunar», som ikke finnes/],
    'a choice that is not in the list': ['Veiledninger', 'D2', ...string('gammel'), /«gammel»\. Velg blant: ny eller/],
    'an address without https': [
      'Veiledninger',
      'E2',
      ...string('www.digdir.no'),
      /skal være en hel adresse som begynner med https:/,
    ],
    'a year that is no year': ['Samarbeid', 'B2', ...string('i fjor'), /skal være et årstall/],
    'a partner that is not listed': ['Samarbeid', 'G2', ...string('DFØ; NVE'), /«NVE», som ikke finnes/],
    'an id that is there twice': ['Partnere', 'A3', ...string('DFØ'), /«DFØ» står her to ganger/],
    'a turn of the year with a year between': ['Tidslinje', 'E8', ...string('2019–2021'), /to år etter hverandre/],
    'a goal of a chapter that is not there': ['Mål', 'A2', ...string('klima'), /«klima», som ikke finnes/],
    'a heading that is unknown': ['Planer', 'C1', ...string('Plan'), /Vi kjenner ikke kolonnen «Plan»/],
    'a county number that lost its nought': ['Fylker', 'A12', '<v>3</v>', '', /«3», men skal være to sifre/],
    'a fact that is unknown': ['Opplysninger', 'B2', ...string('Overskrift'), /Vi kjenner ikke raden/],
    'a total that is not the sum': [
      'Fylker',
      'C2',
      '<v>18</v>',
      '',
      /er 82, men tallene i arket «Fylker» blir 83 til sammen/,
    ],
    'a claim that the numbers contradict': [
      'Påstander',
      'R2',
      '<v>8</v>',
      '',
      /stemmer i 9 av 10 tilfeller, men her står det 8 av 10/,
    ],
  };
  for (const [name, [sheet, address, content, attributes, sentence]] of Object.entries(cells)) {
    it(`is said with its sheet: ${name}`, async () => {
      const {code, lines, left} = await build(withCells(filled, [[sheet, address, content, attributes]]));
      assert.equal(code, 1);
      assert.ok(
        lines.some((line) => sentence.test(line) && line.startsWith('Ark «')),
        lines.join('\n'),
      );
      assert.deepEqual(left, []);
    });
  }

  for (const decimals of [21, 101, 1e15]) {
    it(`is a number of decimals that no number can be written with: ${decimals}`, async () => {
      const {code, lines} = await build(withCells(filled, [['Tiltak', 'I2', `<v>${decimals}</v>`]]));
      assert.equal(code, 1);
      assert.equal(lines[0], `Ark «Tiltak», celle I2: «Desimaler» er ${decimals}, men kan være høyst 20.`);
    });
  }

  const addedRow = (sheet, values) =>
    withCells(filled, [], (parts, sheets) => {
      const text = new TextDecoder().decode(parts[sheets.get(sheet)]);
      const written = Object.entries(values).map(
        ([letter, value]) => `<c r="${letter}900" t="inlineStr"><is><t>${value}</t></is></c>`,
      );
      const row = `<row r="900">${written.join('')}</row></sheetData>`;
      parts[sheets.get(sheet)] = new TextEncoder().encode(text.replace('</sheetData>', () => row));
    });
  /** @type {Record<string, [string, object, string]>} */
  const rows = {
    'a fact that is there twice': [
      'Opplysninger',
      {A: 'Samarbeid', B: 'Partnere som ikke er nevnt med navn: antall', C: '25'},
      'celle A900: «Partnere som ikke er nevnt med navn: antall» står her to ganger. Behold én.',
    ],
    'a year that is there twice': [
      'Rapporten',
      {A: 'Årstall', B: '2021'},
      'celle A900: «Årstall» står her to ganger. Behold én.',
    ],
    'a text that is there twice': [
      'Tekster',
      {A: 'Påstander', B: 'untested.svak', C: 'om noe annet'},
      'celle B900: «Påstander, untested.svak» står her to ganger. Behold én.',
    ],
    'a text that has a cell in another sheet': [
      'Tekster',
      {A: 'Påstander', B: 'translation.kommunene-storst-framgang', E: 'Something else'},
      'celle E900: «translation.kommunene-storst-framgang» er opptatt av en annen tekst. Behold én.',
    ],
    'another name of the report': [
      'Tekster',
      {A: 'Påstander', B: 'report', C: 'En annen rapport'},
      'celle C900: «report» er opptatt av en annen tekst. Behold én.',
    ],
    'a text inside another text': [
      'Tekster',
      {A: 'Påstander', B: 'untested.svak.igjen', D: 'noko anna'},
      'celle D900: «untested.svak.igjen» er opptatt av en annen tekst. Behold én.',
    ],
    'a text without an id': [
      'Tekster',
      {A: 'Påstander', C: 'om noe annet'},
      'celle B900: «Id» mangler. Skriv en tekst.',
    ],
    'a text without a dataset': [
      'Tekster',
      {B: 'untested.svak', C: 'om noe'},
      'celle A900: «Datasett» mangler. Skriv en tekst.',
    ],
    'a text without either': ['Tekster', {E: 'something'}, 'celle A900: «Datasett» mangler. Skriv en tekst.'],
  };
  for (const [name, [sheet, values, sentence]] of Object.entries(rows)) {
    it(`is said of a row: ${name}`, async () => {
      const {code, lines} = await build(addedRow(sheet, values));
      assert.deepEqual([code, lines], [1, [`Ark «${sheet}», ${sentence}`, '1 feil. Ingenting er skrevet.']]);
    });
  }

  it('is said with all the others at once', async () => {
    const wrong = ['C2', 'D2', 'E2'].map((address) => ['Tall', address, ...string('?')]);
    const {lines} = await build(withCells(filled, [...wrong, ['Veiledninger', 'D2', ...string('gammel')]]));
    assert.deepEqual(
      lines.map((line) => /celle \w+/.exec(line)?.[0]),
      ['celle C2', 'celle D2', 'celle E2', 'celle D2', undefined],
    );
  });

  it('is said with those that only a dataset finds, in as many of its rows as there are', async () => {
    const {lines} = await build(
      withCells(filled, [
        ['Tidslinje', 'D10', '<v>2019</v>'],
        ['Samarbeid', 'C5', ...string('ja')],
        ['Samarbeid', 'C6', ...string('ja')],
        ['Utfordringer – andeler', 'C2', '<v>9</v>'],
      ]),
    );
    assert.deepEqual(
      lines.map((line) => /Ark «(.+?)», celle (\w+)/.exec(line)?.slice(1).join(' ')),
      ['Samarbeid C5', 'Samarbeid C6', 'Utfordringer – andeler C2', 'Tidslinje B10', undefined],
      lines.join('\n'),
    );
  });

  /** @type {Record<string, [(string[])[], string[]]>} */
  const together = {
    'a fault of a dataset that two others read': [[['Nøkkeltall', 'E5', ...string('før og etter')]], ['A6']],
    'a text that another dataset reads, too': [[['Tekster', 'D2', '']], ['D2']],
    'a number and two texts of one dataset': [
      [
        ['Utfordringer – andeler', 'C2', '<v>9</v>'],
        ['Tekster', 'D23', ''],
        ['Tekster', 'D29', ''],
      ],
      ['C2', 'D29', 'D23'],
    ],
    'a number that is left out, of two': [
      [
        ['Nøkkeltall', 'E2', ...string('del av en helhet')],
        ['Nøkkeltall – tallene', 'C10', '<v>5</v>'],
      ],
      ['A2', 'A10'],
    ],
  };
  for (const [name, [edits, addresses]] of Object.entries(together)) {
    it(`is said once, with all others of its dataset: ${name}`, async () => {
      const {lines} = await build(withCells(filled, edits));
      const said = lines.map((line) => /celle (\w+)/.exec(line)?.[1]);
      assert.deepEqual(said, [...addresses, undefined], lines.join('\n'));
    });
  }

  it('is said of every claim that the numbers contradict, with what they show', async () => {
    const wrong = ['R2', 'R3', 'R4'].map((address) => ['Påstander', address, '<v>1</v>']);
    const {lines} = await build(withCells(filled, wrong));
    assert.equal(lines.filter((line) => line.includes('Les setningen på nytt')).length, 3, lines.join('\n'));
  });

  for (const [language, sentence] of Object.entries({
    nb: 'Ark «Tall», celle C2: «2018» er «mange», men skal være et tall. Skriv bare tallet.',
    nn: 'Ark «Tall», celle C2: «2018» er «mange», men skal vere eit tal. Skriv berre talet.',
    en: 'Sheet “Tall”, cell C2: “2018” is “mange”, but should be a number. Write the number alone.',
  })) {
    it(`is said in the language of the author: ${language}`, async () => {
      const bytes = withCells(filled, [['Tall', 'C2', ...string('mange')]]);
      const {lines} = await build(bytes, '--lang', language);
      assert.equal(lines[0], sentence);
    });
  }

  it('is a cell that is merged with others, said once', async () => {
    const bytes = withCells(filled, [], (parts, sheets) => {
      const name = sheets.get('Tall');
      const text = new TextDecoder().decode(parts[name]);
      const merged = '<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>';
      parts[name] = new TextEncoder().encode(text.replace('</sheetData>', `</sheetData>${merged}`));
    });
    const {lines} = await build(bytes);
    assert.deepEqual(
      lines.filter((line) => line.includes('sammenslåtte cellene C2:C3')).map((line) => /celle \w+/.exec(line)[0]),
      ['celle C2'],
    );
  });
});

/** The workbook with a copy of one of its sheets under another name. */
const withCopy = (sheet, name, edit = (text) => text) =>
  withCells(filled, [], (parts, sheets) => {
    const text = (part) => new TextDecoder().decode(parts[part]);
    const bytes = (content) => new TextEncoder().encode(content);
    const [book, relations] = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];
    parts[book] = bytes(text(book).replace('</sheets>', `<sheet name="${name}" sheetId="99" r:id="rId99"/></sheets>`));
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
    const relation = `<Relationship Id="rId99" Type="${type}" Target="worksheets/second.xml"/>`;
    parts[relations] = bytes(text(relations).replace('</Relationships>', `${relation}</Relationships>`));
    parts['xl/worksheets/second.xml'] = bytes(edit(text(sheets.get(sheet))));
  });
const withSecond = (value) => withCopy('Tall', 'Tall (2)', (text) => text.replace('<v>81.7</v>', `<v>${value}</v>`));

describe('a second entry of the numbers', () => {
  it('is compared cell by cell, in a file of its own', async () => {
    const same = save(folder, 'second.xlsx', withCells(filled, []));
    const {code, lines} = await build(filled, '--second', same);
    assert.deepEqual([code, lines.length], [0, 1]);
    assert.match(lines[0], /\d\d+ tall er like i begge innskrivinger/);
    const other = save(folder, 'other.xlsx', withCells(filled, [['Tall', 'C2', '<v>81.6</v>']]));
    const different = await build(filled, '--second', other);
    assert.deepEqual(different.left, []);
    assert.equal(
      different.lines[0],
      'Ark «Tall», celle C2: «2018» er 81,7 her, men 81,6 i den andre innskrivingen (Tall, C2).',
    );
  });

  it('has its years compared, too, and the signs of missing numbers as an author writes them', async () => {
    const cells = [
      ['Tall', 'E3', ...string('.')],
      ['Samarbeid', 'B2', '<v>2021</v>'],
      ['Tidslinje', 'B2', '<v>2011</v>'],
      ['Påstander', 'K2', ...string('2019')],
    ];
    const other = save(folder, 'other.xlsx', withCells(filled, cells));
    const {code, lines} = await build(withCells(filled, [['Tall', 'E3', ...string('..')]]), '--second', other);
    assert.deepEqual(
      [code, lines.slice(0, -1)],
      [
        1,
        [
          'Ark «Tall», celle E3: «2020» er .. her, men . i den andre innskrivingen (Tall, E3).',
          'Ark «Påstander», celle K2: «Fra år» er 2018 her, men 2019 i den andre innskrivingen (Påstander, K2).',
          'Ark «Samarbeid», celle B2: «År» er 2020 her, men 2021 i den andre innskrivingen (Samarbeid, B2).',
          `Ark «Tidslinje», celle B2: «År» er ${report.timeline.items[0].when.year} her, men 2011 i den andre innskrivingen (Tidslinje, B2).`,
        ],
      ],
    );
  });

  it('is a file of its own, for the same year', async () => {
    const same = save(folder, 'same.xlsx', filled);
    const missing = join(folder, 'none.xlsx');
    const later = save(folder, 'later.xlsx', withCells(filled, [['Rapporten', 'B2', '<v>2021</v>']]));
    for (const [file, sentence] of [
      [same, `${same}: Filen er helt lik den første. La en annen skrive inn tallene i en kopi.`],
      [missing, `${missing}: Filen finnes ikke.`],
      [later, 'Den andre innskrivingen er for et annet år: 2021.'],
    ]) {
      const {code, lines} = await build(filled, '--second', file);
      assert.deepEqual([code, lines[0], lines.length <= 2], [1, sentence, true], lines.join('\n'));
    }
  });

  it('is compared where a number is missing from one of them', async () => {
    const other = save(folder, 'other.xlsx', withCells(filled, [['Tall', 'C2', '']]));
    const {lines} = await build(filled, '--second', other);
    assert.match(lines[0], /«2018» er 81,7 her og mangler i den andre innskrivingen/);
  });

  it('is compared in a sheet beside the first', async () => {
    const same = await build(withSecond('81.7'));
    assert.equal(same.code, 0, same.lines.join('\n'));
    // Five measures, three levels and three years; the numbers of other sheets have no second entry.
    assert.match(same.lines[0], / 45 tall er like i begge innskrivinger/);
    const {lines} = await build(withSecond('81.6'));
    assert.equal(
      lines[0],
      'Ark «Tall», celle C2: «2018» er 81,7 her, men 81,6 i den andre innskrivingen (Tall (2), C2).',
    );
  });
});

describe('a sheet with the mark of a second entry', () => {
  it('has no row that hides another of the same ids', async () => {
    const twice = (text) => {
      const second = /<row r="2".*?<\/row>/s.exec(text)[0];
      const later = second.replaceAll(/r="([A-Z]*)2"/g, 'r="$190"');
      return text.replace('<v>81.7</v>', '<v>11.1</v>').replace('</sheetData>', () => `${later}</sheetData>`);
    };
    const {code, lines} = await build(withCopy('Tall', 'Tall (2)', twice));
    assert.equal(code, 1);
    assert.match(lines[0], /«2018» er 81,7 her, men 11,1 i den andre innskrivingen \(Tall \(2\), C2\)/);
    assert.match(lines[1], /Ark «Tall \(2\)», celle C90: «2018» er 81,7 i den andre .* mangler i den første/);
  });

  it('is an own sheet where no sheet of the report has its name', async () => {
    const {code, lines} = await build(withCopy('Tall', 'Notat (2)'));
    assert.deepEqual([code, lines.length], [0, 1], lines.join('\n'));
    assert.doesNotMatch(lines[0], /innskriving/);
    const other = await build(withCopy('Tall', 'Tal (2)'));
    assert.match(other.lines[0], /^Vi kjenner ikke arket «Tal \(2\)»/);
  });
});

describe('a second entry in sheets and another in a file', () => {
  it('are both compared', async () => {
    const same = save(folder, 'second.xlsx', withCells(filled, []));
    const {lines} = await build(withSecond('81.6'), '--second', same);
    assert.match(lines[0], /men 81,6 i den andre innskrivingen \(Tall \(2\), C2\)/);
    const all = await build(filled, '--second', same);
    const both = await build(withSecond('81.7'), '--second', same);
    const count = (line) => / (\d+) tall er like/.exec(line)[1];
    assert.equal(count(both.lines[0]), count(all.lines[0]));
  });
});

describe('a cell of a second entry that cannot be read', () => {
  const sentence = 'Den andre innskrivingen: Ark «Tall», celle C2: «2018» er «81,7*». Skriv tallet uten noten.';

  it('is a fault of that entry, and is not missing', async () => {
    const other = save(folder, 'other.xlsx', withCells(filled, [['Tall', 'C2', ...string('81,7*')]]));
    const {code, lines} = await build(filled, '--second', other);
    assert.deepEqual([code, lines], [1, [sentence, '1 feil. Ingenting er skrevet.']]);
    const sheets = await build(withSecond('mange'));
    assert.match(sheets.lines[0], /Den andre innskrivingen: Ark «Tall \(2\)», celle C2: .* skal være et tall/);
    assert.equal(sheets.lines.length, 2);
  });

  it('is no number that the first entry lacks', async () => {
    const other = save(folder, 'other.xlsx', withCells(filled, [['Tall', 'C2', ...string('81,7*')]]));
    const {lines} = await build(withCells(filled, [['Tall', 'C2', '']]), '--second', other);
    assert.deepEqual(lines, [
      'Ark «Tall», celle C2: «2018» mangler. Skriv et tall, eller tegnet kilden bruker når tallet mangler.',
      sentence,
      '2 feil. Ingenting er skrevet.',
    ]);
  });

  it('is a fault of a fact, too', async () => {
    const other = save(folder, 'other.xlsx', withCells(filled, [['Opplysninger', 'C15', ...string('mange')]]));
    const {lines} = await build(filled, '--second', other);
    assert.deepEqual(lines.length, 2, lines.join('\n'));
    assert.match(lines[0], /^Den andre innskrivingen: Ark «Opplysninger», celle C15: .* skal være et tall/);
  });

  for (const [name, start, ...cell] of [
    ['a formula in a heading', 'E1: ', 'E1', '<f>A1</f><v>2020</v>'],
    ['a formula in a name', 'A2: ', 'A2', '<f>A1</f><v>styringssystem</v>', 't="str"'],
    ['a number without a heading', 'F2', 'F2', '<v>99</v>'],
  ]) {
    it(`is said of what its numbers are named by: ${name}`, async () => {
      const other = save(folder, 'other.xlsx', withCells(filled, [['Tall', ...cell]]));
      const {code, lines} = await build(filled, '--second', other);
      assert.equal(code, 1, lines.join('\n'));
      const expected = `Den andre innskrivingen: Ark «Tall», celle ${start}`;
      assert.ok(
        lines.some((line) => line.startsWith(expected)),
        lines.join('\n'),
      );
    });
  }

  it('is not said to be missing where the first entry cannot be read', async () => {
    const same = save(folder, 'other.xlsx', withCells(filled, [['Tall', 'C2', '']]));
    const {lines} = await build(withCells(filled, [['Tall', 'C2', ...string('81,7*')]]), '--second', same);
    assert.equal(lines.length, 2, lines.join('\n'));
    assert.match(lines[0], /^Ark «Tall», celle C2: .* uten noten/);
  });

  it('is said in three languages', async () => {
    const other = save(folder, 'other.xlsx', withCells(filled, [['Tall', 'C2', ...string('81,7*')]]));
    for (const [language, start] of Object.entries({
      nn: 'Den andre innskrivinga: Ark',
      en: 'The second entry: Sheet',
    })) {
      const {lines} = await build(filled, '--second', other, '--lang', language);
      assert.ok(lines[0].startsWith(start), lines[0]);
    }
  });
});

describe('a sentence that names other years than those of its test', () => {
  it('is said, and stops nothing: it may be right', async () => {
    const {code, lines} = await build(
      withCells(filled, [['Påstander', 'B2', ...string('En svak forbedring fra 2016 til 2017')]]),
    );
    assert.deepEqual([code, lines.length], [0, 2], lines.join('\n'));
    assert.equal(
      lines[0],
      'Ark «Påstander», celle B2: Se på årene: Setningen nevner 2016, 2017, men er sjekket med 2018, 2020.',
    );
  });
});

describe('a call that cannot be answered', () => {
  const of = (...args) => edition(...args).then(({code, lines}) => [code, ...lines]);

  it('is of a year that is not after the other, or of a file with the name of another year', async () => {
    const later = 'Skriv først året for den nye rapporten, og så et tidligere år etter --from.';
    for (const year of ['2019', '2020']) {
      const said = await of('new', year, '--from', '2020', '--out', join(folder, 'x.xlsx'), '--data', data);
      assert.deepEqual(said, [1, `${year} er ikke etter 2020. ${later}`]);
    }
    const said = await of('new', '2021', '--from', '2020', '--out', join(folder, '2022.xlsx'), '--data', data);
    assert.deepEqual(said, [1, 'Rapporten er for 2021, men filen heter 2022.xlsx. Gi den et annet navn.']);
  });

  it('is of a folder that does not exist or is a file', async () => {
    const none = join(folder, 'none');
    const file = save(folder, '2020.xlsx', filled);
    const call = ['new', '2021', '--from', '2020', '--data', data, '--out'];
    assert.deepEqual(await of(...call, join(none, '2021.xlsx')), [1, `Mappen ${none} finnes ikke.`]);
    assert.deepEqual(await of(...call, join(file, '2021.xlsx')), [1, `${file} er ikke en mappe.`]);
    const [code, ...lines] = await of('build', file, '--data', file);
    assert.deepEqual([code, lines], [1, [`${file} er ikke en mappe.`, '1 feil. Ingenting er skrevet.']]);
    const inFile = join(file, '2020.xlsx');
    assert.deepEqual(await of('build', inFile), [1, `${inFile} kan ikke leses eller skrives.`]);
    assert.deepEqual(await of('build', inFile, '--lang', 'en'), [1, `${inFile} cannot be read or written.`]);
  });

  it('is not of a file that has its year among other numbers', async () => {
    for (const name of ['Digdir 12042 2020.xlsx', 'utkast 2019-2020.xlsx', 'rapport 20201128.xlsx']) {
      const [code] = await of('build', save(folder, name, filled), '--data', join(folder, name.slice(0, 6)));
      assert.equal(code, 0, name);
    }
  });
});

describe('the commands of a report', () => {
  const calls = {
    'without a command': [],
    'with a command that does not exist': ['make', '2021'],
    'with no file to write': ['new', '2021', '--from', '2020'],
    'with a year that is no year': ['new', '21', '--from', '2020', '--out', 'x.xlsx'],
    'with an unknown option': ['build', '2021.xlsx', '--force'],
    'with an unknown language': ['build', '2021.xlsx', '--lang', 'sv'],
    'with one year to compare': ['diff', '2020'],
    'with an unknown format': ['diff', '2020', '2020', '--format', 'pdf'],
  };
  for (const [name, args] of Object.entries(calls)) {
    it(`say how they are called: ${name}`, async () => {
      const {code, lines} = await edition(...args);
      assert.equal(code, 2);
      assert.match(lines.join('\n'), /^Slik lager du neste års rapport:/);
    });
  }

  it('say that there is no report of a year', async () => {
    const {code, lines} = await edition(
      'new',
      '2021',
      '--from',
      '1999',
      '--out',
      join(folder, 'no.xlsx'),
      '--data',
      data,
    );
    assert.deepEqual(
      [code, lines, existsSync(join(folder, 'no.xlsx'))],
      [1, ['Vi har ingen rapport fra 1999.'], false],
    );
  });
});
