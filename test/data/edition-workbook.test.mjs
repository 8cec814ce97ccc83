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
    const claims = rows('Påstander');
    assert.ok(
      claims[1].includes('Økte andelen fra 2018 til 2020? Vi har sjekket hvert tiltak og hvert forvaltningsnivå.'),
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
    assert.ok(lines.includes('Ark «Tall», celle C2: «2019» mangler.'), lines.join('\n'));
    assert.ok(lines.includes('Ark «Rapporten», celle B3: «Navn på rapporten (bokmål)» mangler.'));
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

  const refused = {
    'that is missing': ['', '', /«2018» mangler/],
    'that is a word': [...string('mange'), /«mange», men skal være et tall/],
    'with the mark of a note': [...string('81,7 1)'), /uten noten/],
    'with a star': [...string('81,7*'), /uten noten/],
    'that can be two numbers': [...string('1.234'), /to ulike tall/],
    'with more decimals than its measure': ['<v>81.75</v>', '', /høyst 1 desimaler/],
    'that is no share': ['<v>817</v>', '', /fra 0 til 100/],
    'that is a formula': ['<f>SUM(D2:E2)</f><v>81.7</v>', '', /er en formel\. Kopier/],
    'that is a formula of another sheet': ['<f>Fylker!C2</f><v>81.7</v>', '', /fra et annet sted/],
    'that is a formula of another workbook': ['<f>[1]Ark1!A1</f><v>81.7</v>', '', /fra et annet sted/],
    'that is an error': ['<v>#REF!</v>', 't="e"', /feilen #REF!/],
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
