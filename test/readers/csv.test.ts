import {expect} from 'chai';
import {csvSteps} from '../../src/import/csv.js';
import {snapshotDocument} from '../../src/import/snapshot-document.js';
import {readText, tableOf} from '../../src/import/read-text.js';
import {atOnce} from '../../src/import/slices.js';
import {refused} from './refused.js';
import {words as en} from '../../src/import/error-messages.en.js';
import {words as nb} from '../../src/import/error-messages.nb.js';
import {words as nn} from '../../src/import/error-messages.nn.js';

/** Every number of a CSV by its categories. */
function numbers(text: string): Record<string, number | null> {
  const {dimensions, cell} = tableOf(readText(text));
  const found: Record<string, number | null> = {};
  const walk = (places: number[]) => {
    const dimension = dimensions[places.length];
    if (dimension) dimension.categories.forEach((_, place) => walk([...places, place]));
    else {
      const names = places.map((place, i) => dimensions[i]!.categories[place]!.id);
      found[names.filter(Boolean).join(' ')] = cell(places).value;
    }
  };
  walk([]);
  return found;
}

const expected = {'Stat 2019': 86.3, 'Stat 2020': 1234.5, 'Kommuner 2019': null, 'Kommuner 2020': 58};

describe('a CSV', () => {
  it('is read in Norwegian form: semicolon, decimal comma, spaces in large numbers', () => {
    expect(numbers('\uFEFFNivå;2019;2020\r\nStat;86,3;1\u00a0234,5\r\nKommuner;..;58\r\n')).to.deep.equal(expected);
  });

  it('is read after RFC 4180, with quotes', () => {
    expect(numbers('"Nivå","2019","2020"\n"Stat",86.3,"1234.5"\nKommuner,,58')).to.deep.equal(expected);
    const {rows} = atOnce(csvSteps('a,b\r\n"x, ""y""\nz",1'));
    expect(rows).to.deep.equal([
      ['a', 'b'],
      ['x, "y"\nz', '1'],
    ]);
  });

  it('is read with tabs, with old Macintosh lines, and as Excel marks it', () => {
    expect(numbers('Nivå\t2019\t2020\rStat\t86,3\t1234,5\rKommuner\t-\t58')).to.deep.equal(expected);
    expect(numbers('sep=;\r\nNivå;2019;2020\r\nStat;86,3;1234,5\r\nKommuner;:;58')).to.deep.equal(expected);
  });

  it('is read with one number a row', () => {
    const long = 'nivå;år;verdi;status\nStat;2019;86,3;\nStat;2020;1234,5;p\nKommuner;2020;58;\nKommuner;2019;;:\n';
    expect(numbers(long)).to.deep.equal({
      'Stat 2019 verdi': 86.3,
      'Stat 2020 verdi': 1234.5,
      'Kommuner 2019 verdi': null,
      'Kommuner 2020 verdi': 58,
    });
    const table = tableOf(readText(long));
    expect(table.cell([0, 1, 0])).to.deep.equal({value: 1234.5, status: 'provisional', sign: 'p'});
    expect(table.cell([1, 0, 0])).to.deep.equal({value: null, status: 'confidential', sign: ':'});
  });

  it('has signs in a column after the single one of numbers, or before it where some cells are empty', () => {
    expect(numbers('Status;2019;2020\nGift;1;2\nUgift;3;4\n')).to.deep.equal({
      'Gift 2019': 1,
      'Gift 2020': 2,
      'Ugift 2019': 3,
      'Ugift 2020': 4,
    });
    expect(numbers('Status;Antall\nGift;1\nUgift;3\n')).to.deep.equal({'Gift Antall': 1, 'Ugift Antall': 3});
    expect(numbers('Status;År;Antall;Merknad\nGift;2020;1;\nUgift;2020;3;p\n')).to.deep.equal({
      'Gift 2020 Antall': 1,
      'Ugift 2020 Antall': 3,
    });
    for (const text of ['År;Flagg;Saker\n2019;;1\n2020;p;3\n', 'År;Saker;Flagg\n2019;1987;\n2020;1988;p\n']) {
      const {dimensions, cell} = tableOf(readText(text));
      expect(dimensions.map(({categories}) => categories.length)).to.deep.equal([2, 1]);
      expect(cell([1, 0]).status).to.equal('provisional');
    }
  });

  it('is read with a title above, and with measure and year in one header, as PxWeb writes it', () => {
    const text =
      '"12042: Tiltak, etter nivå"\n\n"nivå","Øvelser 2019","Øvelser 2020","Nye tiltak 2019"\n"Stat",60.7,58,86.3\n';
    expect(tableOf(readText(text)).label).to.equal('12042: Tiltak, etter nivå');
    expect(numbers(text)).to.deep.equal({
      'Stat Øvelser 2019': 60.7,
      'Stat Øvelser 2020': 58,
      'Stat Nye tiltak 2019': 86.3,
      'Stat Nye tiltak 2020': null,
    });
  });

  it('is read with a measure and a period in words in one header', () => {
    expect(numbers('Region;Ledige 1. kv. 2020;Ledige 2. kvartal 2020\nOslo;5;6\n')).to.deep.equal({
      'Oslo Ledige 2020K1': 5,
      'Oslo Ledige 2020K2': 6,
    });
    expect(numbers('Region;Ledige mai 2020;Ledige Q3 2020\nOslo;5;6\n')).to.have.keys(
      'Oslo Ledige 2020M05',
      'Oslo Ledige 2020K3',
    );
  });

  it('keeps the marked notes from below the table, and no other line', () => {
    const {notes} = tableOf(
      readText('a;2019;2020\nA;1,5;2,5\n\nTittel\n1) Brudd i serien.\n* Foreløpig.\n6 svarte.\nKilde: SSB\n'),
    );
    expect(notes.map(({text}) => text)).to.deep.equal(['1) Brudd i serien.', '* Foreløpig.']);
  });

  it('takes its source from below the table', () => {
    const text = 'Nivå;2020\nStat;82,2\nKommuner;61,2\n\nTiltak for sikkerhet\nKilde: Statistisk sentralbyrå\n';
    expect(tableOf(readText(text)).source).to.equal('Statistisk sentralbyrå');
  });

  it('takes its source and marked notes from the rows right under the table, as spreadsheets save them', () => {
    const {source, notes, dimensions} = tableOf(
      readText('Post;2019;2020\nSkole;1;2\nHelse;3;4\nKilde: Kommunen;;\n* Foreløpig;;\n'),
    );
    expect([source, notes.map(({text}) => text)]).to.deep.equal(['Kommunen', ['* Foreløpig']]);
    expect(tableOf(readText('År,Antall\n2019,5\n2020,6\nKilde: SSB, tabell 1\n')).source).to.equal('SSB, tabell 1');
    expect(dimensions[0]!.categories.map(({label}) => label)).to.deep.equal(['Skole', 'Helse']);
    // A series without numbers is one, and numbers below a source are no note.
    expect(numbers('Post;2019;2020\nSkole;1;2\nKildevann;;\n')).to.include({'Kildevann 2019': null});
    expect(refused(() => readText('a;2019;2020\nx;1;2\nKilde: y;;\nz;3;4\n')).details).to.deep.equal({count: 3});
  });

  it('tells semicolons from commas where both give each row as many cells', () => {
    expect(numbers('År;Menn, %;Kvinner, %\n2019;45,2;54,8\n2020;44,0;56,0\n')).to.deep.equal({
      '2019 Menn, %': 45.2,
      '2019 Kvinner, %': 54.8,
      '2020 Menn, %': 44,
      '2020 Kvinner, %': 56,
    });
    expect(numbers('År;Menn;Andel, menn\n2019;5;5,1\n2020;6;6,2\n')).to.include({'2019 Andel, menn': 5.1});
  });

  it('keeps the signs for missing values apart, and none of them is zero', () => {
    const signs = ['.', '..', ':', '-', '', '0'];
    const table = tableOf(readText(`Nivå;2020\nA;1\n${signs.map((sign, i) => `N${i};${sign}`).join('\n')}`));
    expect(signs.map((_, i) => table.cell([i + 1, 0, 0]).status ?? table.cell([i + 1, 0, 0]).value)).to.deep.equal([
      'not-possible',
      'missing',
      'confidential',
      'none',
      'not-stated',
      0,
    ]);
  });

  it('is read as Eurostat and SDMX write it, flags and all', () => {
    const tsv = tableOf(readText('freq,geo\\TIME_PERIOD\t2018 \t2019 \nA,NO\t61.2 p\t: \nA,SE\t58.1 \t59.0 e\n'));
    expect(tsv.cell([0, 0, 0])).to.deep.equal({value: 61.2, status: 'provisional', sign: 'p'});
    expect(tsv.cell([0, 0, 1]).value).to.equal(null);
    const sdmx = 'DATAFLOW,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nX(1.0),NO,2018,61.2,p\nX(1.0),SE,2018,,c\n';
    expect(tableOf(readText(sdmx)).cell([0, 1, 0, 0])).to.deep.equal({value: null, status: 'confidential', sign: 'c'});
  });

  it('counts the decimals that a number in powers of ten has when it is written out', () => {
    const decimals = (...texts: string[]) => {
      const rows = texts.map((text, i) => `${'ABC'[i]},${text}`);
      return tableOf(readText(`Stoff,Gram\n${rows.join('\n')}\n`)).dimensions[1]!.categories[0]!.unit!.decimals;
    };
    expect(decimals('1.5e-7', '2.5')).to.equal(8);
    expect(decimals('1.25E3', '2')).to.equal(0);
    expect(decimals('1.255E2', '2')).to.equal(1);
    expect(refused(() => decimals('1e-30', '2')).code).to.equal('long-number');
  });

  it('takes counts between 1900 and 2099 for numbers where they can be nothing else', () => {
    expect(numbers('År;Saker\n2019;1987\n2020;2003\n')).to.deep.equal({'2019 Saker': 1987, '2020 Saker': 2003});
    expect(numbers('Fylke;Antall\nVestland;1987\nAgder;2003\n')).to.deep.equal({
      'Vestland Antall': 1987,
      'Agder Antall': 2003,
    });
    expect(numbers('År;Saker;Klager\n2019;1987;1901\n')).to.deep.equal({'2019 Saker': 1987, '2019 Klager': 1901});
    expect(numbers('Nivå;Fra år;Tall\nA;2019;5\n')).to.deep.equal({'A 2019 Tall': 5});
    // Beside other numbers, the rows are told apart without them.
    expect(numbers('År;Oslo;Bergen\n2019;1950;2500\n2020;1950;2600\n')).to.deep.equal({
      '2019 Oslo': 1950,
      '2019 Bergen': 2500,
      '2020 Oslo': 1950,
      '2020 Bergen': 2600,
    });
    expect(numbers('Fylke;Bedrifter;Skoler\nOslo;1990;5\nAgder;2010;6\n')).to.include({'Oslo Bedrifter': 1990});
    expect(numbers('Region;År;Antall;Areal\nOslo;2019;1950;25\nOslo;2020;1980;26\n')).to.include({
      'Oslo 2020 Antall': 1980,
    });
    expect(numbers('Region;Dato;Antall\nOslo;2019;25\nOslo;2020;26\n')).to.deep.equal({
      'Oslo 2019 Antall': 25,
      'Oslo 2020 Antall': 26,
    });
    // Nobody can tell which of the two is the year.
    expect(refused(() => tableOf(readText('A;B\n2019;1987\n2020;2003\n'))).code).to.equal('no-numbers');
    expect(refused(() => tableOf(readText('Fylke;År\nAgder;2019\nOslo;2020\n'))).code).to.equal('no-numbers');
  });

  it('may call its columns as the dimensions of its numbers are called', () => {
    for (const text of ['columns;2019;2020\nA;1;2\nB;3;4\n', 'time;columns;2019\nA;B;1\n']) {
      const ids = tableOf(readText(text)).dimensions.map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      const {snapshot: _, ...copy} = snapshotDocument(readText(text), {
        address: 'https://example.org/',
        fetched: '',
        sha256: '',
      });
      expect(tableOf(readText(JSON.stringify(copy))).dimensions.map(({id}) => id)).to.deep.equal(ids);
    }
  });

  it('says when a number has more digits than can be kept', () => {
    expect(tableOf(readText('a;2020\nx;12345678901234567890\n')).rounded).to.equal(true);
    expect(tableOf(readText('a;2020\nx;123456789\n')).rounded).to.equal(false);
  });

  it('joins a column of codes and the column of their names', () => {
    const {dimensions} = tableOf(readText('fylkesnr;fylke;antall\n46;Vestland;17\n03;Oslo;0\n'));
    expect(dimensions[0]!.categories).to.deep.equal([
      {id: '46', label: 'Vestland'},
      {id: '03', label: 'Oslo'},
    ]);
  });
});

describe('a CSV is refused', () => {
  const cases: [what: string, text: string, code: string][] = [
    ['with a quote that never closes', 'a,b\n"x,1\ny,2\n', 'quote'],
    ['with a quote inside a cell', 'a,b\n5" x,1\n', 'quote'],
    ['with a row that is too short', 'a;2019;2020\nx;1;2\ny;3\n', 'ragged'],
    ['with a row that is too long', 'a;2019;2020\nx;1;2;3\ny;3;4\n', 'ragged'],
    ['with nothing but a header', 'a;b\n', 'not-a-dataset'],
    ['without a header', 'x;15\ny;25\n', 'no-header'],
    ['with a word among the numbers', 'a;2020\nx;1\ny;mye\nz;3\n', 'number'],
    ['with a number that is none', 'a;2020\nx;1,5\ny;1,,5\nz;3,5\n', 'number'],
    ['with a word in a column of numbers and signs', 'a;b;2020\nx;9.;1,5\ny;1,5;2\nz;..;3\n', 'number'],
    ['with two decimal signs', 'a;2020\nx;1,5\ny;2.5\n', 'decimal-sign'],
    ['with numbers that can be read in two ways', 'a\t2020\nx\t1.234\ny\t2.345\n', 'decimal-sign'],
    ['with two numbers for the same', 'a;2020\nx;1\nx;2\n', 'duplicate'],
    ['with the same column twice', 'a;2020;2020\nx;1;2\n', 'duplicate'],
    ['with a name and numbers under one header', 'a;a\nx;1\ny;2\n', 'duplicate'],
    ['with a column of text after the numbers', 'a;2020;b\nx;1;y\nz;2;w\n', 'extra-dimension'],
    ['with two separators that both fit', 'a;b,2020\nx;1,2\n', 'separator'],
    [
      'with its lines run together, so that another sign fits',
      'a\t2019\t2020\nx\t1,0\t1,25-y\t..\t..\nz\t1,25\t2,25\n',
      'ragged',
    ],
    ['with an empty row inside', 'a;2019;2020\nx;1;2\n;;\ny;3;4\n', 'ragged'],
    ['without numbers', 'a;b\nx;y\n', 'no-numbers'],
    ['with bytes', 'a;b\nx\0;1\n', 'binary'],
    ['that is prose', 'Dette er en vanlig setning om tall.', 'not-a-dataset'],
    ['with 10 000 columns and rows', `${'a;'.repeat(10_000)}\n`.repeat(100), 'too-many-cells'],
  ];
  for (const [what, text, code] of cases) {
    it(what, () => {
      expect(refused(() => tableOf(readText(text))).code).to.equal(code);
    });
  }

  it('with the number of the row that does not fit, in three languages', () => {
    // Lines above the table are counted too.
    for (const [text, row] of [
      ['Tittel\n\na;b;2019;2020\nx;y;1;2\n;z;3;4\n', 5],
      ['\n\na;2019;2020\nx;1;2\ny;3\n', 5],
    ] as const)
      expect(refused(() => tableOf(readText(text))).details).to.deep.equal({count: row});
    const {details} = refused(() => readText('a;2019;2020\nx;1;2\n;;\ny;3;4\n'));
    expect([nb, nn, en].map(({refused: {ragged: say}}) => say(details))).to.deep.equal([
      'Rad 3 passer ikke med de andre radene. Alle rader må ha like mange celler, og ingen celle med navn kan være tom.',
      'Rad 3 passar ikkje med dei andre radene. Alle rader må ha like mange celler, og inga celle med namn kan vere tom.',
      'Row 3 does not fit the other rows. All rows must have the same number of cells, and no cell with a name can be empty.',
    ]);
  });

  it('with advice that can be followed: of a column of notes, and of a number that can be read in two ways', () => {
    const of = (text: string) => refused(() => tableOf(readText(text)));
    const table = (head: string, first: string, second: string) =>
      `a;2019;2020${head}\nx;1;2${first}\ny;3;4${second}\n`;
    for (const name of ['Merknad', 'Kommentar'])
      expect(of(table(`;${name}`, ';', ';brudd')).details).to.deep.equal({name, column: name});
    const below = tableOf(readText(`${table('', '', '')}\n* y: brudd\n`));
    expect(below.notes.map(({text}) => text)).to.deep.equal(['* y: brudd']);
    expect(numbers('a;Kjønn;2020\nx;Menn;1\nx;Kvinner;2\n')).to.deep.equal({'x Menn 2020': 1, 'x Kvinner 2020': 2});

    // Before the numbers, such a column tells them apart, whatever it is called.
    for (const name of ['Kommentar', 'Merknad', 'Status', 'Tegn', 'Sign']) {
      const after = `a;2019;2020;${name}\nx;1;2;Gift\ny;3;4;Ugift\n`;
      expect(of(after).details).to.deep.equal({name, column: name});
      const moved = `a;${name};2019;2020\nx;Gift;1;2\ny;Ugift;3;4\n`;
      expect(numbers(moved)).to.include({'x Gift 2019': 1, 'y Ugift 2020': 4});
    }
    expect(of('Status;2019;2020\nGift;1;2\n;3;4\n').code).to.equal('ragged');

    expect(of('a;2020\nx;12.5\ny;1,234\n').details).to.deep.equal({name: '1,234'});
    expect(of('a;2020\nx;1.234\ny;2.345\n').details).to.deep.equal({name: '1.234'});
    // What contradicts is named, not a number that is clear, or one that can be read in two ways beside them.
    for (const text of ['x;1,5\ny;2.5', 'x;2.5\ny;1,5', 'x;1.234\ny;1,5\nz;2.5'])
      expect(of(`a;2020\n${text}\n`).details).to.deep.equal({choices: ['1,5', '2.5']});
    expect(of('a;2020\nx;1.234,5\ny;1,234.5 %\n').details).to.deep.equal({choices: ['1.234,5', '1,234.5 %']});
    expect(of('a;2020\nx;1.234.567\ny;2.5\n').details).to.deep.equal({name: '1.234.567'});
    expect(of('a;2020\nx;2.5\ny;1.234.567\n').details).to.deep.equal({name: '1.234.567'});
    const {details} = of('a;2020\nx;1,5\ny;2.5\n');
    expect([nb, nn, en].map(({refused: {'decimal-sign': say}}) => say(details))).to.deep.equal([
      'Tallene har både komma og punktum som desimaltegn: «1,5» og «2.5». Bruk ett av dem i alle tall.',
      'Tala har både komma og punktum som desimalteikn: «1,5» og «2.5». Bruk eitt av dei i alle tal.',
      'The numbers have both commas and points as decimal marks: “1,5” and “2.5”. Use one of them in every number.',
    ]);
    expect(nb.refused['decimal-sign']({name: '1,234'})).to.include('Er det desimaltegn, bruk det i alle tall');
    expect(numbers('a;2020\nx;12.5\ny;1234\n')).to.deep.equal({'x 2020': 12.5, 'y 2020': 1234});
    expect(numbers('a;2020\nx;12,5\ny;1,234\n')).to.deep.equal({'x 2020': 12.5, 'y 2020': 1.234});
  });

  it('takes any sign for its separator that Excel names, and no letter', () => {
    for (const sign of [']', '^', '\\', '-', '|'])
      expect(numbers(`sep=${sign}\na${sign}2020\nx${sign}1,5\ny${sign}2\n`)).to.deep.equal({
        'x 2020': 1.5,
        'y 2020': 2,
      });
    expect(refused(() => readText('sep=a\nxa2020\nya1\n')).code).to.equal('not-a-dataset');
  });

  it('is refused with more columns, or more keys, than a table has', () => {
    const row = (count: number, cell: (i: number) => string) =>
      Array.from({length: count}, (_, i) => cell(i)).join(';');
    const wide = `${row(1001, (i) => `k${i}`)}\n${row(1001, (i) => `${i}`)}\n`;
    expect(refused(() => tableOf(readText(wide))).code).to.equal('too-many-cells');
    const keyed = `${row(21, (i) => `navn ${i}`)};tall\n${row(21, (i) => `x${i}`)};1\n`;
    expect(refused(() => tableOf(readText(keyed))).code).to.equal('too-many-cells');
  });

  it('takes no code for the code of a name that stands beside two of them', () => {
    const dimensions = (text: string) =>
      tableOf(readText(text))
        .dimensions.map(({label}) => label)
        .filter(Boolean);
    expect(dimensions('nr;navn;2020\n1;A;1\n2;B;2\n')).to.deep.equal(['navn']);
    expect(dimensions('nr;navn;2020\n1;A;1\n2;A;2\n')).to.deep.equal(['nr', 'navn']);
    expect(dimensions('nr;navn;2020\n1;A;1\n1;B;2\n')).to.deep.equal(['nr', 'navn']);
  });
});
