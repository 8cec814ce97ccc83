import {expect} from 'chai';
import {strFromU8, unzipSync} from 'fflate';
import {xlsxFile} from '../../src/export/xlsx-file.js';
import type {FigureExport} from '../../src/figure/figure-export.js';

const figure: FigureExport = {
  name: 'eksempel',
  language: 'nb',
  title: 'Tiltak',
  summary: 'Andelen økte.',
  notes: ['Første merknad.', 'Andre merknad.'],
  source: 'Kilde: SSB',
  licence: 'Lisens: CC BY 4.0',
  address: 'https://www.example.no/',
  table: {columns: ['År', 'Prosent', 'Merknad'], decimals: {1: 1}, rows: [['2020', 58, '']]},
  document: {},
};

/** The files inside a workbook. */
async function partsOf(shown: FigureExport): Promise<Record<string, Document>> {
  const parts = unzipSync(new Uint8Array(await (await xlsxFile(shown)).arrayBuffer()));
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name,
      new DOMParser().parseFromString(strFromU8(bytes), 'application/xml'),
    ]),
  );
}

interface Read {
  value: string | undefined;
  isText: boolean;
  format: string | undefined;
}

/** The cells of one sheet, as a spreadsheet reads them, by their address. */
async function cellsOf(shown: FigureExport, sheet = 1): Promise<Map<string, Read>> {
  const parts = await partsOf(shown);
  const texts = [...parts['xl/sharedStrings.xml']!.querySelectorAll('si')].map(({textContent}) => textContent);
  const styles = parts['xl/styles.xml']!;
  const formats = new Map(
    [...styles.querySelectorAll('numFmt')].map((one) => [
      one.getAttribute('numFmtId'),
      one.getAttribute('formatCode')!,
    ]),
  );
  const cells = styles.querySelectorAll('cellXfs > xf');
  return new Map(
    [...parts[`xl/worksheets/sheet${sheet}.xml`]!.querySelectorAll('c')].map((cell) => {
      const value = cell.querySelector('v')?.textContent ?? undefined;
      const isText = cell.getAttribute('t') === 's';
      const style = cells[Number(cell.getAttribute('s') ?? 0)];
      return [
        cell.getAttribute('r')!,
        {
          value: isText ? texts[Number(value)] : value,
          isText,
          format: formats.get(style?.getAttribute('numFmtId') ?? ''),
        },
      ];
    }),
  );
}

const withRows = (rows: FigureExport['table']['rows'], decimals?: Record<number, number>): FigureExport => ({
  ...figure,
  table: {columns: figure.table.columns, rows, ...(decimals && {decimals})},
});

describe('a workbook', () => {
  it('writes texts that the format or the library would read as something else', async () => {
    const odd = ['constructor', '__proto__', 'toString', '_x0041_', '=1+1'];
    const cells = await cellsOf(withRows(odd.map((text) => [text, 1, ''])));
    // A program reads _x0041_ as the letter with that code.
    const decoded = odd.map((_, i) =>
      cells
        .get(`A${i + 2}`)!
        .value!.replaceAll(/_x([\dA-F]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    );
    expect(decoded).to.deep.equal(odd);
  });

  it('does not show a small number as 0', async () => {
    const cells = await cellsOf(withRows([['2020', 1e-7, '']]));
    expect(cells.get('B2')!.value).to.equal('1e-7');
    expect(cells.get('B2')!.format).to.equal(undefined);
  });

  it('writes numbers as numbers with the decimals of the source', async () => {
    const cells = await cellsOf(
      withRows(
        [
          ['2020', 58, ''],
          ['2021', -0.5, ''],
          ['2022', 61.25, ''],
        ],
        {1: 1},
      ),
    );
    expect(cells.get('B2')).to.deep.equal({value: '58', isText: false, format: '0.0'});
    expect(cells.get('B3')).to.deep.equal({value: '-0.5', isText: false, format: '0.0'});
    expect(cells.get('B4'), 'no digit is lost').to.deep.equal({value: '61.25', isText: false, format: '0.00'});
    expect(cells.get('A2')).to.include({value: '2020', isText: true});
    const whole = await cellsOf(withRows([['2020', 58, '']]));
    expect(whole.get('B2')).to.include({value: '58', format: '0'});
  });

  it('leaves a gap empty, with the reason in its row, and says what empty means', async () => {
    const shown = withRows(
      [
        ['2020', null, 'Ikke oppgitt'],
        ['2021', 0, ''],
      ],
      {1: 1},
    );
    const cells = await cellsOf(shown);
    expect(cells.get('B2')?.value).to.equal(undefined);
    expect(cells.get('C2')).to.include({value: 'Ikke oppgitt', isText: true});
    expect(cells.get('B3')).to.include({value: '0', isText: false});
    const about = [...(await cellsOf(shown, 2)).values()].map(({value}) => value);
    expect(about).to.include(
      'Kilden oppgir ikke tallet. Vet vi hvorfor, står det på samme rad. En tom celle betyr ikke null.',
    );
    expect([...(await cellsOf(figure, 2)).values()].map(({value}) => value)).not.to.include('Tomme celler');
  });

  it('writes what begins like a formula as text', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '\t=1', '<b>&"\'</b>', ' med mellomrom '];
    const cells = await cellsOf(withRows(texts.map((text) => [text, 1, ''])));
    texts.forEach((text, i) => expect(cells.get(`A${i + 2}`)).to.include({value: text, isText: true}));
    const {'xl/worksheets/sheet1.xml': sheet} = await partsOf(withRows(texts.map((text) => [text, 1, ''])));
    expect(sheet!.querySelectorAll('f').length).to.equal(0);
  });

  it('says on a second sheet what the numbers are', async () => {
    const cells = await cellsOf(figure, 2);
    const rows = [...cells]
      .filter(([address]) => address.startsWith('B'))
      .map(([address, {value}]) => [cells.get(address.replace('B', 'A'))?.value, value]);
    expect(rows).to.deep.equal([
      ['Tittel', 'Tiltak'],
      ['Funn', 'Andelen økte.'],
      ['Kolonner', 'År: tekst'],
      [undefined, 'Prosent: tall med én desimal'],
      [undefined, 'Merknad: tekst'],
      ['Merknader', 'Første merknad.'],
      [undefined, 'Andre merknad.'],
      ['Kilde', 'SSB'],
      ['Lisens', 'CC BY 4.0'],
      ['Adresse', 'https://www.example.no/'],
    ]);
  });

  for (const [language, sheets] of [
    ['nb', ['Data', 'Om dataene']],
    ['nn', ['Data', 'Om dataa']],
    ['en', ['Data', 'About the data']],
  ] as const) {
    it(`names its sheets in ${language}`, async () => {
      const {'xl/workbook.xml': workbook} = await partsOf({...figure, language});
      const names = [...workbook!.querySelectorAll('sheet')].map((sheet) => sheet.getAttribute('name'));
      expect(names).to.deep.equal(sheets);
    });
  }

  it('writes more text than a cell can hold as far as there is room', async () => {
    const cells = await cellsOf(withRows([['x'.repeat(40_000), 1, '']]));
    expect(cells.get('A2')?.value).to.have.length(32_767);
  });

  it('fails where the policy of the page refuses what the library needs for a large one', async () => {
    const {Worker: real} = globalThis;
    // As a browser does it: the worker is made, and the page hears of the refusal.
    globalThis.Worker = class extends EventTarget {
      constructor() {
        super();
        const refusal = new SecurityPolicyViolationEvent('securitypolicyviolation', {
          effectiveDirective: 'worker-src',
          documentURI: location.href,
          violatedDirective: 'worker-src',
          originalPolicy: "worker-src 'none'",
          disposition: 'enforce',
          statusCode: 200,
        });
        setTimeout(() => document.dispatchEvent(refusal));
      }
      postMessage(): void {}
      terminate(): void {}
    } as unknown as typeof Worker;
    try {
      const rows = Array.from({length: 5000}, (_, i) => [`Rad ${i}`, i, ''] as const);
      const error: unknown = await xlsxFile(withRows(rows)).catch((reason: unknown) => reason);
      expect(error).to.be.an('error').with.property('message').that.contains('refuses workers');
    } finally {
      globalThis.Worker = real;
    }
  });
});
