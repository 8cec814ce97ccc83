import {expect} from 'chai';
import {csvFile} from '../../src/export/csv-file.js';
import {csvSteps} from '../../src/import/csv.js';
import type {FigureExport, ExportTable} from '../../src/figure/figure-export.js';
import {atOnce} from '../../src/import/slices.js';

const table: ExportTable = {
  columns: ['Nivå', 'År', 'Prosent', 'Merknad'],
  rows: [
    ['Statlige virksomheter', '2018', 81.7, ''],
    ['Kommuner; «små»', '2019', 58, 'sagt: "nær, men ikke helt"'],
    ['Fylkeskommuner', '2020', null, 'ikke\r\noppgitt\nær øå'],
    ['Endring', '2020', -0.2, 'a,b;c'],
    ['Null', '2020', 0, ' med rom '],
  ],
};

const figure: FigureExport = {
  name: 'trend',
  language: 'nb',
  title: 'Tiltak; «alle»',
  summary: 'Kommunene sa "ja", og økte.',
  notes: [],
  source: 'Kilde: SSB, tabell 12042',
  licence: 'Lisens: CC BY 4.0',
  address: 'https://www.ssb.no/statbank/table/12042',
  table,
  document: {},
};

/** Reads CSV by the grammar of RFC 4180 and accepts nothing else. */
function strictRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) throw new Error('a quote that does not end');
        cell += text[at];
        if (text[at] === '"') at++;
      }
      at++;
    } else {
      for (; at < text.length && text[at] !== separator && text[at] !== '\r'; at++) {
        if (text[at] === '"' || text[at] === '\n') throw new Error(`a bare ${JSON.stringify(text[at])} at ${at}`);
        cell += text[at];
      }
    }
    row.push(cell);
    if (text[at] === separator) at++;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither a separator nor a line end at ${at}`);
  }
  if (row.length > 0) throw new Error('the last line does not end');
  return rows;
}

const value = (cell: string | number | null, decimalSign: string) =>
  `${cell ?? ''}`.replace('.', typeof cell === 'number' ? decimalSign : '.');

describe('CSV file', () => {
  it('for Excel is the table with semicolons and decimal commas, then an empty line and where it comes from', () => {
    const csv = csvFile(figure, 'excel');
    expect(csv.charCodeAt(0)).to.equal(0xfeff);
    const rows = strictRows(csv.slice(1), ';');
    const length = table.rows.length + 1;
    expect(rows.slice(0, length)).to.deep.equal([
      table.columns,
      ...table.rows.map((row) => row.map((cell) => value(cell, ','))),
    ]);
    expect(rows.slice(length)).to.deep.equal([
      [''],
      [figure.title],
      [figure.summary],
      [figure.source],
      [figure.licence],
      [figure.address],
    ]);
    expect(csv).to.contain(';81,7;').and.to.contain(';58;').and.to.contain(';-0,2;');
    expect(csv).not.to.contain('81.7');
  });

  it('gives a number the decimals of its source, and takes none away', () => {
    const numbers = [58, 75.25, -3, 0, 1e21, null];
    const known = {columns: ['n', 'antall'], rows: numbers.map((n) => [n, 4]), decimals: {0: 1}};
    const first = (form: 'excel' | 'rfc4180', separator: string) =>
      strictRows(csvFile({...figure, table: known}, form).replace('\uFEFF', ''), separator)
        .slice(1, numbers.length + 1)
        .map(([n, count]) => [n, count]);
    expect(first('excel', ';').map(([n]) => n)).to.deep.equal(['58,0', '75,25', '-3,0', '0,0', '1e+21', '']);
    expect(first('rfc4180', ',').map(([n]) => n)).to.deep.equal(['58.0', '75.25', '-3.0', '0.0', '1e+21', '']);
    // A count has none.
    expect(new Set(first('excel', ';').map(([, count]) => count))).to.deep.equal(new Set(['4']));
  });

  it('for programs is one table with source and licence in every row', () => {
    const csv = csvFile(figure, 'rfc4180');
    expect(csv.slice(0, 6)).to.equal('"Nivå"');
    expect(strictRows(csv, ',')).to.deep.equal([
      [...table.columns, 'kilde', 'lisens'],
      ...table.rows.map((row) => [...row.map((cell) => value(cell, '.')), 'SSB, tabell 12042', 'CC BY 4.0']),
    ]);
  });

  it('names source and licence in the language of the figure', () => {
    const heading = (language: FigureExport['language']) =>
      strictRows(csvFile({...figure, language}, 'rfc4180'), ',')[0]!.slice(-2);
    expect(heading('nn')).to.deep.equal(['kjelde', 'lisens']);
    expect(heading('en')).to.deep.equal(['source', 'licence']);
  });

  it('has CRLF after every line, the last one too', () => {
    const simple = {...figure, table: {columns: ['a', 'b'], rows: [['x', 1]]}};
    expect(csvFile(simple, 'rfc4180')).to.equal(
      '"a","b","kilde","lisens"\r\n"x",1,"SSB, tabell 12042","CC BY 4.0"\r\n',
    );
  });

  it('leaves out an address that the source does not have', () => {
    const rows = strictRows(csvFile({...figure, address: undefined}, 'excel').slice(1), ';');
    expect(rows.at(-1)).to.deep.equal([figure.licence]);
  });

  it('P03: stops texts that a spreadsheet would run, and leaves numbers alone', () => {
    const texts = ['=HYPERLINK("http://x.example";"y")', '+1', '-1', '@SUM(A1)', '＝1', "'=1"];
    const harmless = ['a=1', 'a - b', '−1', '–', "'x"];
    const hostile: FigureExport = {
      ...figure,
      title: '=1+1',
      table: {columns: ['=kolonne', 'n'], rows: [...texts, ...harmless].map((text, i) => [text, -1.5 - i])},
    };
    for (const [form, separator, decimalSign] of [
      ['excel', ';', ','],
      ['rfc4180', ',', '.'],
    ] as const) {
      const rows = strictRows(csvFile(hostile, form).replace('\uFEFF', ''), separator);
      expect(rows[0]![0]).to.equal("'=kolonne");
      expect(rows.slice(1, 12).map(([text]) => text)).to.deep.equal([...texts.map((text) => `'${text}`), ...harmless]);
      expect(csvFile(hostile, form)).to.contain(`"a=1"${separator}-7${decimalSign}5`);
      expect(rows.slice(1, 12).map(([, n]) => n)).to.deep.equal(
        hostile.table.rows.map(([, n]) => `${n}`.replace('.', decimalSign)),
      );
      if (form === 'excel') expect(rows[13]).to.deep.equal(["'=1+1"]);
    }
  });

  /** What a spreadsheet reads: quotes count at the start of a cell alone; what follows the closing one is kept as it is. */
  function plainRows(text: string, separator: string): string[] {
    const cells: string[] = [];
    for (let at = 0; at <= text.length; at++) {
      let cell = '';
      if (text[at] === '"') {
        for (at++; at < text.length && (text[at] !== '"' || text[at + 1] === '"'); at++) {
          cell += text[at];
          if (text[at] === '"') at++;
        }
        at++;
      }
      for (; at < text.length && text[at] !== separator && !/[\r\n]/.test(text[at]!); at++) cell += text[at];
      cells.push(cell);
    }
    return cells;
  }

  const formulas = ['=1+41', '+1+41', "-2+3+cmd|' /C calc'!A0", '@SUM(A1)', '＝1+41', '＋1', '－1', '＠A1', "'=1+41"];
  const before = ['', ' ', '\u00a0', '\u2003', '\uFEFF', '\u200b', '\t', '\r', '\n', '\r\n', '"', '""', ' " '];
  const between = ['Kommuner;', 'x,', 'y\t', 'z|', 'linje\n', 'linje\r', 'a;;', 'a;,\t'];
  const hostileTexts = formulas.flatMap((formula) => [
    ...before.map((space) => space + formula),
    ...between.flatMap((start) => before.map((space) => `${start}${space}${formula};z,z\tz`)),
  ]);
  const hostileTable: ExportTable = {
    columns: ['Nr', 'Tekst', 'Tekst to'],
    // A number, or nothing, before a text takes the quote of the text away from the start of a cell.
    rows: hostileTexts.map((text, i) => [i % 3 === 0 ? null : i % 3 === 1 ? i + 0.5 : text, text, `x${text}`]),
  };

  for (const form of ['excel', 'rfc4180'] as const) {
    for (const separator of [',', ';', '\t', '|']) {
      it(`begins no cell of the ${form} form with a formula, when it is read with ${JSON.stringify(separator)}`, () => {
        const csv = csvFile({...figure, title: 'Tittel;=1+41', table: hostileTable}, form);
        const unquoted = csv.split(new RegExp(`[${separator}\r\n]`));
        for (const cells of [plainRows(csv, separator), unquoted]) {
          expect(cells.length).to.be.greaterThan(hostileTexts.length);
          const computed = cells.filter((cell) => /^[\p{Z}\p{C}\s"]*[=+\-@＝＋－＠]/u.test(cell));
          expect(computed).to.deep.equal([]);
        }
      });
    }

    it(`reads the ${form} form back as it was, apostrophes too`, () => {
      const apostrophes = [
        "'",
        "''",
        "'a",
        "a;'b",
        "'=1",
        "''=1",
        "' =1",
        "a;'=1",
        "a;''-1",
        'sep=;',
        "'sep=;",
        '+1 a',
        "'+1 a",
        "a, '+1 b",
      ];
      const texts = [...hostileTexts, ...apostrophes];
      const rows = texts.map((text, i) => [`navn ${i}`, text, i]);
      const csv = csvFile({...figure, table: {columns: ['a', 'b', 'c'], rows}}, form);
      const {rows: read} = atOnce(csvSteps(csv.replace(/^\uFEFF/, '')));
      expect(read.slice(1).map((row) => row[1])).to.deep.equal(texts);
    });
  }

  it('leaves a signed number in a sentence as it is', () => {
    const sentence = 'Ni av ti tall falt (øvelser, +1,2 prosentpoeng), og ett steg, -0.2 %.';
    expect(csvFile({...figure, summary: sentence}, 'excel')).to.include(sentence);
  });

  it('lets no header name the separator of the file', () => {
    const oneColumn = {...figure, table: {columns: ['sep=a'], rows: [['xa=1+41']]}};
    expect(csvFile(oneColumn, 'excel')).to.contain('"\'sep=a"\r\n');
  });

  it('takes no longer per sign for a long text of nothing but guarded signs', () => {
    const milliseconds = (count: number) => {
      const start = performance.now();
      for (const part of [' ', '\t', "'", ';=', '"']) csvFile({...figure, summary: part.repeat(count)}, 'excel');
      return performance.now() - start;
    };
    milliseconds(1000);
    expect(milliseconds(400_000)).to.be.below(20 * milliseconds(100_000) + 50);
  });
});
