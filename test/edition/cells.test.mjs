// What a cell of a workbook may have: every value is understood, or refused with its sheet and cell.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {strFromU8, strToU8} from 'fflate';
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
let filled;
before(async () => {
  filled = await filledWorkbook(report, 2020);
});

/** Builds a workbook in a folder of its own. */
async function build(bytes, {name = '2020.xlsx', options = []} = {}) {
  const out = temporaryFolder();
  const file = save(out, name, bytes);
  const {code, lines} = await edition('build', file, '--data', join(out, 'data'), ...options);
  const documents = code === 0 ? documentsIn(join(out, 'data/2020')) : undefined;
  assert.equal(existsSync(join(out, 'data')), code === 0);
  rmSync(out, {recursive: true});
  return {code, lines, documents};
}

const string = (text) => [`<is><t xml:space="preserve">${text}</t></is>`, 't="inlineStr"'];
const elsewhere = (value) => [`<f>[1]Ark1!A1</f><v>${value}</v>`, 't="str"'];
const merge = (sheet, range) => (parts, sheets) => {
  const part = sheets.get(sheet);
  const merged = `</sheetData><mergeCells><mergeCell ref="${range}"/></mergeCells>`;
  parts[part] = strToU8(strFromU8(parts[part]).replace('</sheetData>', () => merged));
};
const inPart = (part, edit) => (parts) => {
  parts[part] = strToU8(edit(strFromU8(parts[part])));
};

/** A build that is refused for one fault, with the beginning of its sentence. */
const refusedFor = (faults) => {
  for (const [name, [cells, sentence, edit]] of Object.entries(faults)) {
    it(name, async () => {
      const {code, lines} = await build(withCells(filled, cells, edit));
      assert.equal(code, 1, lines.join('\n'));
      assert.ok(lines[0].startsWith(sentence), lines.join('\n'));
      assert.equal(lines.at(-1), '1 feil. Ingenting er skrevet.', lines.join('\n'));
    });
  }
};

describe('a formula that is refused', () => {
  const otherRange = (ref) => `<f t="array" ref="${ref}">[1]Ark1!A1:C16</f>`;
  refusedFor({
    'in the heading of a year': [[['Tall', 'E1', ...elsewhere(2020)]], 'Ark «Tall», celle E1: «2020» er en formel'],
    'in a heading': [
      [['Fylker', 'C1', ...elsewhere('Kommuner med støtte')]],
      'Ark «Fylker», celle C1: «Kommuner med støtte» er en formel',
    ],
    'in the name of a chapter': [
      [['Mål', 'A2', ...elsewhere('informasjonssikkerhet')]],
      'Ark «Mål», celle A2: «Kapittel» er en formel',
    ],
    'in the name of a key figure': [
      [['Nøkkeltall – tallene', 'A2', ...elsewhere('delprosjekter')]],
      'Ark «Nøkkeltall – tallene», celle A2: «Nøkkeltall» er en formel',
    ],
    'in the id of a text': [[['Tekster', 'B2', ...elsewhere('source')]], 'Ark «Tekster», celle B2: «Id» er en formel'],
    'in the name of a fact': [
      [['Opplysninger', 'B2', ...elsewhere('Tittel på tabellen')]],
      'Ark «Opplysninger», celle B2: «Opplysning» er en formel',
    ],
    'in the name of a fact of the report': [
      [['Rapporten', 'A2', ...elsewhere('Årstall')]],
      'Ark «Rapporten», celle A2: «Opplysning» er en formel',
    ],
    'whose results are in the cells from a heading': [
      [['Tall', 'C1', `${otherRange('C1:E16')}<v>2018</v>`]],
      'Ark «Tall», cellene C1–E16: «2018» er en formel',
    ],
    'whose results are in the cells from another one': [
      [['Tall', 'C2', `${otherRange('C2:D3')}<v>81.7</v>`]],
      'Ark «Tall», cellene C2–D3: «2018» er en formel',
    ],
    'in an own column, whose results are in other ones': [
      [
        ['Tall', 'F1', ...string('Mine (leses ikke)')],
        ['Tall', 'F2', `${otherRange('E5:F6')}<v>1</v>`],
      ],
      'Ark «Tall», cellene E5–F6: «2020» er en formel',
    ],
  });

  it('is none where only an own column has it', async () => {
    const cells = [
      ['Tall', 'F1', ...string('Mine (leses ikke)')],
      ['Tall', 'F2', '<f t="array" ref="F2:F3">C2:C3</f><v>1</v>'],
    ];
    const {code, lines, documents} = await build(withCells(filled, cells));
    assert.equal(code, 0, lines.join('\n'));
    assert.deepEqual(documents, report);
  });
});

describe('a column whose heading cannot be read', () => {
  refusedFor({
    'has values without a heading': [
      [['Tall', 'F2', '<v>99</v>']],
      'Ark «Tall», celle F2: Kolonnen har ingen overskrift i første rad.',
    ],
    'has lost its heading': [[['Tall', 'C1', '']], 'Ark «Tall», celle C2: Kolonnen har ingen overskrift i første rad.'],
    'has an error as its heading': [
      [['Tall', 'C1', '<v>#REF!</v>', 't="e"']],
      'Ark «Tall», celle C1: «C1» er feilen #REF!.',
    ],
    'has its heading merged with another': [
      [['Tall', 'D1', '']],
      'Ark «Tall», celle C1: «2018» er del av de sammenslåtte cellene C1:D1.',
      merge('Tall', 'C1:D1'),
    ],
    'has a date as its heading, and no other sheet is said to be wrong': [
      [['Tall', 'E1', '<v>2020-01-01</v>', 't="d"']],
      'Ark «Tall», celle E1: «2020-01-01» har blitt en dato.',
    ],
    'is in the sheet of texts': [
      [['Tekster', 'F3', ...string('en merknad')]],
      'Ark «Tekster», celle F3: Kolonnen har ingen overskrift i første rad.',
    ],
  });
});

describe('merged cells', () => {
  const sentence = 'er del av de sammenslåtte cellene';
  const empty = (sheet, ...addresses) => addresses.map((address) => [sheet, address, '']);
  refusedFor({
    'are said once where they name a chapter, and the goals are still there': [
      empty('Mål', 'A3', 'A4'),
      `Ark «Mål», celle A2: «Kapittel» ${sentence} A2:A4.`,
      merge('Mål', 'A2:A4'),
    ],
    'are said once where they name a measure': [
      empty('Tall', 'A3', 'A4'),
      `Ark «Tall», celle A2: «Tiltak» ${sentence} A2:A4.`,
      merge('Tall', 'A2:A4'),
    ],
    'are said once where they name the dataset of facts': [
      empty('Opplysninger', 'A3', 'A4', 'A5'),
      `Ark «Opplysninger», celle A2: «Datasett» ${sentence} A2:A5.`,
      merge('Opplysninger', 'A2:A5'),
    ],
    'are said once where they have a number': [
      empty('Tall', 'D2', 'E2'),
      `Ark «Tall», celle C2: «2018» ${sentence} C2:E2.`,
      merge('Tall', 'C2:E2'),
    ],
  });
});

describe('a text that is no text', () => {
  const said = 'Ark «Planer», celle C2: «Planen i rapportens ord» har et tegn som er ødelagt';
  for (const character of ['_x0000_', '_x0008_', '_xD800_', '_x202E_', '_x2066_', '&#x202A;', '\u009B', '\uFFFD']) {
    it(`is refused with its cell: ${JSON.stringify(character)}`, async () => {
      const {code, lines} = await build(withCells(filled, [['Planer', 'C2', ...string(`a${character}b`)]]));
      assert.equal(code, 1, lines.join('\n'));
      assert.ok(lines[0].startsWith(said), lines.join('\n'));
      assert.match(lines[0], /\(U\+[0-9A-F]{4}\)/);
    });
  }

  it('is understood with characters beyond 16 bits, tabs and lines', async () => {
    const {code, lines, documents} = await build(withCells(filled, [['Planer', 'C2', ...string('a 😀\tb_x000D_\nc')]]));
    assert.equal(code, 0, lines.join('\n'));
    assert.equal(documents.priorities.plans[0].quote, 'a 😀\tb\nc');
  });

  it('is refused where its bytes are no characters', async () => {
    const bytes = withCells(filled, [['Planer', 'C2', ...string('hel§lig')]], (parts, sheets) => {
      const part = Buffer.from(parts[sheets.get('Planer')]);
      // The first byte of «§» without its second one.
      part[part.indexOf('§') + 1] = 0x20;
      parts[sheets.get('Planer')] = part;
    });
    const {lines} = await build(bytes);
    assert.ok(lines[0].startsWith(said), lines.join('\n'));
  });

  it('is refused in a part that is written in UTF-16', async () => {
    const part = 'xl/sharedStrings.xml';
    const bytes = withCells(filled, [], (parts) => {
      parts[part] = Buffer.from(`\uFEFF${strFromU8(parts[part])}`, 'utf16le');
    });
    const {lines} = await build(bytes);
    assert.deepEqual(lines, ['Filen er skadet. Åpne den i regnearkprogrammet, og lagre den på nytt som xlsx.']);
  });

  for (const index of ['999999', '-1', 'a', '']) {
    it(`is refused where the file has no text of the number «${index}»`, async () => {
      const {lines} = await build(withCells(filled, [['Partnere', 'D2', `<v>${index}</v>`, 't="s"']]));
      assert.match(lines[0], /^Ark «Partnere», celle D2: «Fullt navn \(bokmål\)» har et tegn som er ødelagt/);
    });
  }

  it('is refused in a cell of a type that no workbook has', async () => {
    const {lines} = await build(withCells(filled, [['Tall', 'C2', '<v>81.7</v>', 't="x"']]));
    assert.match(lines[0], /^Ark «Tall», celle C2: «2018» har et tegn som er ødelagt/);
  });

  it('is no number in another form than that of computers', async () => {
    const {lines} = await build(withCells(filled, [['Tall', 'C2', '<v>0x51</v>']]));
    assert.match(lines[0], /^Ark «Tall», celle C2: «2018» er «0x51», men skal være et tall/);
  });

  it('is refused as a cell that is neither true nor false', async () => {
    const {lines} = await build(withCells(filled, [['Nivåer', 'F2', '<v>x</v>', 't="b"']]));
    assert.match(lines[0], /^Ark «Nivåer», celle F2: /);
  });
});

describe('a name in a cell', () => {
  const understood = {
    'a heading in decomposed characters': ['Samarbeid', 'B1', ...string('A\u030Ar')],
    'a level with a character that takes no space': ['Tall', 'B2', ...string('statlige-virksom\u200Bheter')],
    'a choice with a soft hyphen': ['Partnere', 'B2', ...string('virk\u00ADsomhet')],
    'a year with a space': ['Samarbeid', 'B2', ...string('2020 ')],
    'an id with a space after it': ['Tiltak', 'A2', ...string('styringssystem\u00A0')],
    'the heading of a year with spaces': ['Tall', 'C1', ...string(' 2018 ')],
  };
  for (const [name, cell] of Object.entries(understood)) {
    it(`is understood: ${name}`, async () => {
      const {code, lines, documents} = await build(withCells(filled, [cell]));
      assert.equal(code, 0, lines.join('\n'));
      assert.deepEqual(documents, report);
    });
  }

  it('is missing where it has only characters that nobody sees', async () => {
    const {lines} = await build(withCells(filled, [['Planer', 'C2', ...string('\u200B')]]));
    assert.match(lines[0], /^Ark «Planer», celle C2: «Planen i rapportens ord» mangler/);
  });

  it('is that of a sheet in decomposed characters', async () => {
    const rename = (text) => text.replace('name="Mål"', 'name="Ma\u030Al"');
    const {code, lines} = await build(withCells(filled, [], inPart('xl/workbook.xml', rename)));
    assert.equal(code, 0, lines.join('\n'));
  });

  const short = 'men skal være et kort navn av bokstaver, sifre og bindestreker, uten mellomrom.';
  for (const id of ['__proto__', 'a.b', 'nye tiltak', 'a_b', 'a/b']) {
    it(`is no id: ${id}`, async () => {
      const {lines} = await build(withCells(filled, [['Planer', 'A2', ...string(id)]]));
      assert.deepEqual(lines, [`Ark «Planer», celle A2: «Id» er «${id}», ${short}`, '1 feil. Ingenting er skrevet.']);
    });
  }
  for (const [sheet, address, others] of [
    ['Partnere', 'A2', 'the partners of other sheets'],
    ['Nøkkeltall', 'A5', 'the numbers of a key figure'],
    ['Tiltak', 'A2', 'the numbers of a measure'],
  ]) {
    it(`that cannot be read is no reason to refuse ${others}`, async () => {
      const {lines} = await build(withCells(filled, [[sheet, address, ...string('a.b')]]));
      assert.equal(lines.length, 2, lines.join('\n'));
      assert.ok(lines[0].endsWith(short), lines[0]);
    });
  }
  for (const id of ['__proto__.x', 'a..b', '.a', 'a b']) {
    it(`is no id of a text: ${id}`, async () => {
      const {lines} = await build(withCells(filled, [['Tekster', 'B2', ...string(id)]]));
      const sentence = 'men skal være korte navn med punktum mellom, uten mellomrom.';
      assert.equal(lines[0], `Ark «Tekster», celle B2: «Id» er «${id}», ${sentence}`);
    });
  }

  it('that is misspelt is no reason to say that its row is missing', async () => {
    const {lines} = await build(withCells(filled, [['Tall', 'B2', ...string('statlige')]]));
    assert.equal(lines.length, 2, lines.join('\n'));
    assert.match(lines[0], /^Ark «Tall», celle B2: «Nivå» er «statlige», som ikke finnes/);
  });

  it('of no fact of the report is refused', async () => {
    const {lines} = await build(withCells(filled, [['Rapporten', 'A2', ...string('Årstal')]]));
    assert.ok(lines.includes('Ark «Rapporten», celle A2: Vi kjenner ikke raden «Årstal».'), lines.join('\n'));
  });
});

describe('an address in a cell', () => {
  for (const address of [
    'https://',
    'https:// &lt;script>',
    'https:///',
    'https://a b.no',
    'https://navn@digdir.no/',
  ]) {
    it(`is refused: ${address}`, async () => {
      const {lines} = await build(withCells(filled, [['Veiledninger', 'E2', ...string(address)]]));
      assert.match(lines[0], /^Ark «Veiledninger», celle E2: «Adresse» er .+ en hel adresse som begynner med https:/);
    });
  }
});

describe('a number that can be two numbers', () => {
  for (const [language, sentence] of Object.entries({
    nb: 'Gi cellen formatet tall, og skriv tallet på nytt, uten tegn mellom tusenene.',
    nn: 'Gi cella formatet tal, og skriv talet på nytt, utan teikn mellom tusena.',
    en: 'Format the cell as a number, and write the number again, with nothing between the thousands.',
  })) {
    it(`is refused with what helps: ${language}`, async () => {
      const bytes = withCells(filled, [['Opplysninger', 'C15', ...string('1,234')]]);
      const {lines} = await build(bytes, {options: ['--lang', language]});
      assert.ok(lines[0].endsWith(sentence), lines.join('\n'));
    });
  }
});

describe('a cell or a sheet that is there twice', () => {
  it('is refused: the cell', async () => {
    const twice = (parts, sheets) =>
      inPart(sheets.get('Tall'), (text) => text.replace(/<c r="C2".*?<\/c>/, '$&<c r="C2"><v>81.6</v></c>'))(parts);
    const {lines} = await build(withCells(filled, [], twice));
    assert.deepEqual(lines, [
      'Cellen Tall!C2 har to verdier i filen. Skriv verdien på nytt i regnearkprogrammet, og lagre filen som xlsx.',
    ]);
  });

  const values = {
    'two values': ['<v>8</v><v>1.7</v>'],
    'a value and a text': ['<v>81.7</v><is><t>81,6</t></is>', 't="inlineStr"'],
    'a text and a value': ['<is><t>81,6</t></is><v>81.7</v>', 't="inlineStr"'],
  };
  for (const [name, cell] of Object.entries(values)) {
    it(`is refused: ${name} in a cell`, async () => {
      const {lines} = await build(withCells(filled, [['Tall', 'C2', ...cell]]));
      assert.match(lines.join('\n'), /^Cellen Tall!C2 har to verdier i filen\./);
    });
  }

  for (const name of ['Tall', 'TALL', 'Tall ']) {
    it(`is refused: the sheet, as «${name}»`, async () => {
      const rename = (text) => text.replace('name="Planer"', `name="${name}"`);
      const {lines} = await build(withCells(filled, [], inPart('xl/workbook.xml', rename)));
      assert.match(lines.join('\n'), /^To ark heter «Tall»\. Gi det ene et annet navn\.$/i);
    });
  }
});

describe('the year of a file', () => {
  const none = ['utkast 2019-2020.xlsx', '2021–2022.xlsx', 'rapport-20201128.xlsx', 'v12021.xlsx', 'sak 1021.xlsx'];
  for (const name of [...none, '2021 mot 2022.xlsx', '01.02.2021.xlsx', '2021-02-01.xlsx']) {
    it(`is not in its name: ${name}`, async () => {
      const {code, lines} = await build(filled, {name});
      assert.equal(code, 0, lines.join('\n'));
    });
  }
  for (const name of ['Digdir 12042 2021.xlsx', 'rapport v1000 2021.xlsx', 'rapport_2021 (2).xlsx']) {
    it(`is in its name: ${name}`, async () => {
      const {lines} = await build(filled, {name});
      assert.match(lines[0], /men årstallet i arket «Rapporten» er 2020/);
    });
  }
});

describe('the text of a cell', () => {
  it('is as long as Excel has room for', async () => {
    const text = 'x'.repeat(32_767);
    const {code, lines, documents} = await build(withCells(filled, [['Planer', 'C2', ...string(text)]]));
    assert.equal(code, 0, lines.join('\n'));
    assert.equal(documents.priorities.plans[0].quote, text);
    const longer = await build(withCells(filled, [['Planer', 'C2', ...string(`${text}x`)]]));
    assert.deepEqual(longer.lines, [
      'Cellen Planer!C2 har mer tekst enn en celle i Excel har plass til. Gjør teksten kortere.',
    ]);
  });

  it('is refused where all cells together have more than a report', async () => {
    const cells = Array.from(
      {length: 70},
      (_, i) => `<c r="A${i + 1}" t="inlineStr"><is><t>${'x'.repeat(30_000)}</t></is></c>`,
    );
    const rows = cells.map((cell, i) => `<row r="${i + 1}">${cell}</row>`).join('');
    const notes = (parts, sheets) =>
      inPart(sheets.get('Lister'), (text) =>
        text.replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${rows}</sheetData>`),
      )(parts);
    const {lines} = await build(withCells(filled, [], notes));
    assert.deepEqual(lines, ['Arbeidsboken har for mye tekst til å være en årsrapport.']);
  });

  for (const [sheet, address, part] of [
    ['Samarbeid', 'G2', 'a;'],
    ['Utfordringer', 'C2', 'a\n'],
    ['Tidslinje', 'J2', '_x0041_'],
    ['Tall', 'C2', '&amp; '],
  ]) {
    it(`is not read where a small file has millions of characters: ${JSON.stringify(part)}`, () => {
      const folder = temporaryFolder();
      const bytes = withCells(filled, [[sheet, address, '<v>0</v>', 't="s"']], (parts) => {
        const text = part.repeat(30_000_000 / part.length);
        parts['xl/sharedStrings.xml'] = strToU8(
          strFromU8(parts['xl/sharedStrings.xml']).replace(/<si>.*?<\/si>/, () => `<si><t>${text}</t></si>`),
        );
      });
      assert.ok(bytes.length < 150_000, `${bytes.length}`);
      const file = save(folder, '2020.xlsx', bytes);
      const code = `import {run} from '${new URL('../../src/cli/edition.ts', import.meta.url)}';
        process.exitCode = await run(['build', ${JSON.stringify(file)}, '--data', ${JSON.stringify(join(folder, 'data'))}], console);`;
      const {status, stderr} = spawnSync(
        process.execPath,
        ['--max-old-space-size=192', '--import', 'tsx', '--input-type=module', '-e', code],
        {encoding: 'utf8', cwd: data, timeout: 60_000},
      );
      rmSync(folder, {recursive: true});
      assert.equal(status, 1, stderr.slice(-2000));
      assert.match(stderr, /^Cellen .+ har mer tekst enn en celle i Excel har plass til\. Gjør teksten kortere\.\n$/);
    });
  }
});

describe('a folder that cannot be made', () => {
  let folder;
  before(() => (folder = temporaryFolder()));
  after(() => rmSync(folder, {recursive: true}));
  const inFolder = async (place) => {
    const file = save(folder, '2020.xlsx', filled);
    return edition('build', file, '--data', place);
  };

  it('is refused where a file has its name', async () => {
    const place = save(folder, 'fil', strToU8('x'));
    const {code, lines} = await inFolder(place);
    assert.deepEqual([code, lines], [1, [`${place} er ikke en mappe.`, '1 feil. Ingenting er skrevet.']]);
  });

  it('does not keep the command waiting where the system makes no folders', {skip: !existsSync('/proc')}, () => {
    const file = save(folder, '2020.xlsx', filled);
    const code = `import {run} from '${new URL('../../src/cli/edition.ts', import.meta.url)}';
      process.exitCode = await run(['build', ${JSON.stringify(file)}, '--data', '/proc/x'], console);`;
    const {status, stderr} = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
      encoding: 'utf8',
      cwd: data,
      timeout: 60_000,
    });
    assert.equal(status, 1, stderr);
    assert.match(stderr, /^\/proc\/x\/2020 kan ikke lages \(ENOENT\)\. Velg en annen mappe med --data\.\n$/);
  });
});
