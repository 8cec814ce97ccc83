import {expect} from 'chai';
import data from '../../data/2020/cef-funding.json' with {type: 'json'};
import {words} from '../../src/import/error-messages.nb.js';
import {numbersIn} from '../../src/i18n/numbers.js';
import {cefFunding} from '../../src/datasets/cef-funding.js';
import {fundingFrom} from '../../src/import/funding-from.js';
import {readText} from '../../src/import/read-text.js';
import {placeRows} from '../../src/import/county-rows.js';
import {placeOf} from '../../src/import/county-names.js';
import {refused} from './refused.js';

const from = (text: string | object) =>
  fundingFrom(readText(typeof text === 'string' ? text : JSON.stringify(text)), {}, 'nb');
const numbers = (text: string | object) =>
  Object.fromEntries(
    from(text).counties.flatMap(({name, municipalities}) => (municipalities === null ? [] : [[name, municipalities]])),
  );

describe('a county', () => {
  it('is known by number or name, in several languages and with what publishers put around it', () => {
    for (const name of [
      '54',
      'K-54',
      'K54',
      '54 Troms og Finnmark',
      'Troms og Finnmark',
      'TROMS OG FINNMARK',
      'Troms og Finnmark - Romsa ja Finnmárku - Tromssa ja Finmarkku',
      'Romsa ja Finnmárku – Troms og Finnmark',
      'Troms og Finnmark fylkeskommune',
      'Troms og Finnmark (2020-2023)',
    ]) {
      expect(placeOf(name), name).to.deep.equal({code: '54'});
    }
    expect(placeOf('3')).to.deep.equal({code: '03'});
    expect(placeOf('Trööndelage - Trøndelag')).to.deep.equal({code: '50'});
  });

  it('of another year lies in one of 2020, and is told so', () => {
    expect(placeOf('32')).to.deep.equal({reason: 'split', within: '30'});
    expect(placeOf('Finnmark - Finnmárku - Finmarkku')).to.deep.equal({reason: 'split', within: '54'});
    expect(placeOf('12')).to.deep.equal({reason: 'merged', within: '46'});
    expect(placeOf('Hordaland')).to.deep.equal({reason: 'merged', within: '46'});
  });

  it('is nothing else', () => {
    expect(placeOf('Hele landet')).to.deep.equal({reason: 'total'});
    expect(placeOf('21 Svalbard')).to.deep.equal({reason: 'outside'});
    for (const name of ['4601', 'Bergen', '', '46 Agder', '__proto__', 'constructor']) {
      expect(placeOf(name), name).to.deep.equal({reason: 'unknown'});
    }
  });
});

describe('numbers by county', () => {
  it('are read from quotation marks too, and a text that is none is named', () => {
    expect(numbers({46: '17', Agder: 14})).to.deep.equal({Vestland: 17, Agder: 14});
    expect(numbers({46: '17,5', Agder: '14'})).to.deep.equal({Vestland: 17.5, Agder: 14});
    const {code, path, value} = refused(() => from({46: 17, Oslo: 3, Agder: 'mange'}));
    expect([code, path, value]).to.deep.equal(['number', 'Agder', 'mange']);
    expect(refused(() => from({46: '1.234'})).code).to.equal('decimal-sign');
  });

  it('are the report’s from the report’s own file', () => {
    const own = from(data);
    const {counties, totalMunicipalities, amountMillionEur} = cefFunding('2020', 'nb');
    // How many municipalities a county has is no number of an author, so there are no shares either.
    expect(own.counties).to.deep.equal(
      counties.map(({municipalitiesInCounty: _, shareIsTooHigh: _isTooHigh, ...county}) => county),
    );
    expect(own).to.deep.include({totalMunicipalities, amountMillionEur, unmatched: [], year: 2020});
  });

  it('are read by code, by name or by both', () => {
    const expected = {Vestland: 17, Agder: 14};
    expect(numbers('Fylkesnummer;Antall\n46;17\n42;14\n')).to.deep.equal(expected);
    expect(numbers('Fylke,Antall\nVestland,17\nAgder,14\n')).to.deep.equal(expected);
    expect(numbers('Fylkesnr;Fylke;Antall\n46;Vestland;17\n42;Agder;14\n')).to.deep.equal(expected);
    expect(numbers({46: 17, Agder: 14})).to.deep.equal(expected);
    expect(from('Fylke;Antall\nVestland;17\n').totalMunicipalities).to.equal(17);
  });

  it('list what has no place on the map of 2020, with the reason', () => {
    const {unmatched, totalMunicipalities} = from(
      'Fylke;2021\nVestland;17\nAkershus;3\nHordaland;2\nHele landet;22\nAtlantis;1\nSvalbard;..\n',
    );
    expect(unmatched).to.deep.equal([
      {name: 'Akershus', value: 3, reason: 'split', within: '30'},
      {name: 'Hordaland', value: 2, reason: 'merged', within: '46'},
      {name: 'Hele landet', value: 22, reason: 'total'},
      {name: 'Atlantis', value: 1, reason: 'unknown'},
      {name: 'Svalbard', value: null, status: 'missing', sign: '..', reason: 'outside'},
    ]);
    expect(totalMunicipalities).to.equal(17);
  });

  it('are of the last period that has any, with the later ones named apart', () => {
    const labels = (periods: readonly {label: string}[]) => periods.map(({label}) => label);
    const own = from('Fylke;2020;2021;2022;2023\nVestland;1;..;3;..\nAgder;2;.;;\n');
    expect([own.year, own.cells.get('46')?.value]).to.deep.equal([2022, 3]);
    expect([labels(own.otherPeriods), labels(own.emptyPeriods)]).to.deep.equal([['2020'], ['2023']]);
    const none = from('Fylke;2020;2021\nVestland;..;..\nAgder;..;..\n');
    expect([none.year, none.otherPeriods, none.emptyPeriods]).to.deep.equal([2021, [], []]);
  });

  it('tell zero from nothing', () => {
    const {cells, counties} = from('Fylke;Antall\nVestland;0\nAgder;:\n');
    expect(cells.get('46')).to.deep.equal({value: 0});
    expect(cells.get('42')).to.deep.equal({value: null, status: 'confidential', sign: ':'});
    expect(counties.find(({code}) => code === '42')!.municipalities).to.equal(null);
  });

  it('are of the last period', () => {
    const text = 'Fylke;2019;2021;2020\nVestland;1;3;2\n';
    expect(from(text)).to.deep.include({year: 2021});
    expect(numbers(text)).to.deep.equal({Vestland: 3});
  });

  it('are refused where there are several for a county, with what the author can leave out', () => {
    const {code, details} = refused(() => from('Fylke;Antall;Andel\nVestland;17;20\n'));
    expect(code).to.equal('no-choice');
    expect(words.refused['no-choice'](details, numbersIn('nb'))).to.equal(
      'Tabellen har tall for Antall og Andel. La bare ett av dem stå i den.',
    );
    expect(from('Fylke;Andel\nVestland;20\n').counted).to.equal('Andel');
  });

  it('are not taken from codes that mean something else', () => {
    // 03 is Oslo, and a distance.
    expect(refused(() => from('Avstand;Antall\n03;1\n11;2\n')).code).to.equal('no-dimension');
    expect(refused(() => from('kode;navn;antall\n03;5–9 km;1\n11;10–24 km;2\n')).code).to.equal('no-counties');
  });

  it('are placed among the counties of the year that they come by, also where only numbers or names tell', () => {
    const divided = from('Fylke;Antall\nØstfold;1\nInnlandet;2\nTroms;3\n');
    expect(divided).to.deep.include({countyDivision: 2024, unmatched: [], totalMunicipalities: 6});
    expect(divided.counties).to.have.length(15);
    expect(divided.counties[0]).to.deep.equal({code: '55', name: 'Troms', municipalities: 3});
    expect(from({31: 1, 55: 2}).countyDivision).to.equal(2024);
    expect(from('Fylkesnr;Fylke;Antall\n31;Østfold;1\n03;Oslo;2\n').countyDivision).to.equal(2024);
    expect(from('Fylke;2024\nØstfold;1\nOslo;2\n').countyDivision).to.equal(2024);
    // All divisions from 2020 have these, so those of the report are drawn.
    expect(from('Fylke;2024\nInnlandet;1\nOslo;2\n').countyDivision).to.equal(2020);
  });

  it('are placed by the rows that have a number, where a table lists the counties of all years', () => {
    const rows = '01 Østfold (-2019);:\n30 Viken (2020-2023);7\n31 Østfold;:\n46 Vestland;3\n';
    const {countyDivision, unmatched} = from(`Fylke;Antall\n${rows}`);
    expect(countyDivision).to.equal(2020);
    expect(unmatched.map(({name, reason}) => [name, reason])).to.deep.equal([
      ['01 Østfold (-2019)', 'merged'],
      ['31 Østfold', 'split'],
    ]);
    const later = from(`Fylke;Antall\n${rows.replace('7', ':').replace(';:\n46', ';5\n46')}`);
    expect(later.countyDivision).to.equal(2024);
    expect(later.unmatched.map(({name, reason}) => [name, reason])).to.deep.equal([
      ['01 Østfold (-2019)', 'earlier'],
      ['30 Viken (2020-2023)', 'divided'],
    ]);
  });

  it('are never drawn on the map of other counties: without a map they are refused, and the division is named', () => {
    const sentence = (text: string | object) => {
      const {code, details} = refused(() => from(text));
      return [
        code,
        (words.refused[code as 'county'] as (details: object, numbers: object) => string)(details, numbersIn('nb')),
      ];
    };
    const undrawn = [
      'counties-undrawn',
      'Tallene følger en fylkesinndeling fra før 2020, som vi ikke har kart for. Vi har kart for inndelingene fra 2020 og 2024.',
    ];
    expect(sentence('Fylke;Antall\nHordaland;2\nTrøndelag;3\nOslo;1\n')).to.deep.equal(undrawn);
    expect(sentence('Fylke;Antall\nHordaland;2\nNord-Trøndelag;3\n')).to.deep.equal(undrawn);
    expect(sentence({'01': 2, '02': 3, '50': 1})).to.deep.equal(undrawn);
    expect(sentence('Fylke;2019\nØstfold;1\nOslo;2\n')).to.deep.equal(undrawn);
    expect(sentence({...data, countyDivision: 2019})).to.deep.equal(undrawn);
    // Hedmark and Oppland are of any year before 2020.
    expect(sentence('Fylke;Antall\nHedmark;1\nOppland;2\n')).to.deep.equal(undrawn);
    expect(sentence('Fylke;Antall\nØstfold;1\nOslo;2\n')).to.deep.equal([
      'counties-unclear',
      'Vi kan ikke se om tallene følger fylkesinndelingen fra før 2020 eller den fra 2024. Oppgi fylkesnummer eller år i tabellen.',
    ]);
  });

  it('are refused for their year where they are not the counties of it and can be of several others', () => {
    const {code, details} = refused(() => from('Fylke;2022\nØstfold;1\nAkershus;2\n'));
    expect([code, words.refused['counties-of-year'](details)]).to.deep.equal([
      'counties-of-year',
      'Tallene er for 2022, men tabellen har fylker som ikke fantes da. Oppgi fylkesnummer i tabellen.',
    ]);
    expect(from('Fylke;2022\n31 Østfold;1\n32 Akershus;2\n').countyDivision).to.equal(2024);
  });

  it('are placed by their year where no counties fit all rows, and otherwise by most rows', () => {
    const rows = '31 Østfold;300\n32 Akershus;700\n33 Buskerud;260\n46 Vestland;640\n30 Viken (2020-2023);0\n';
    for (const head of ['Fylke;2024', 'Fylke;Antall']) {
      const {countyDivision, unmatched, totalMunicipalities} = from(`${head}\n${rows}`);
      expect([countyDivision, totalMunicipalities], head).to.deep.equal([2024, 1900]);
      expect(unmatched, head).to.deep.equal([{name: '30 Viken (2020-2023)', value: 0, reason: 'divided'}]);
    }
    const few = '30 Viken;7\n54 Troms og Finnmark;3\n31 Østfold;1\n';
    expect(from(`Fylke;Antall\n${few}`).countyDivision).to.equal(2020);
    expect(from(`Fylke;2024\n${few}`).countyDivision).to.equal(2024);
  });

  it('of before 2020 are not drawn on the map of 2024, where the report is of that and the counties have the same names', () => {
    const rows = ['Østfold', 'Oslo'].map((name) => ({names: [name], cell: {value: 1}}));
    const report = {countyDivision: 2024, counties: []};
    expect(refused(() => placeRows(rows, 'counties', {report, year: 2019})).code).to.equal('counties-undrawn');
    expect(placeRows(rows, 'counties', {report, year: 2025}).countyDivision).to.equal(2024);
    expect(placeRows(rows.slice(1), 'counties', {report, year: 2019}).countyDivision).to.equal(2024);
  });

  it('are refused where as many rows are of one year as of another, and no year says which', () => {
    const {code, details} = refused(() => from('Fylke;Antall\n30 Viken;7\n31 Østfold;1\n46 Vestland;3\n'));
    expect([code, words.refused['counties-unclear'](details)]).to.deep.equal([
      'counties-unclear',
      'Vi kan ikke se om tallene følger fylkesinndelingen fra 2020 eller den fra 2024. Oppgi fylkesnummer eller år i tabellen.',
    ]);
  });

  const cases: [what: string, text: string, code: string][] = [
    ['two numbers for one county', 'Fylke;Antall\nVestland;17\n46;3\n', 'duplicate'],
    ['a number that names another county', 'Fylkesnr;Fylke;Antall\n46;Agder;17\n42;Vestland;1\n', 'county'],
    [
      'a number of another county of the same later year',
      'Fylkesnr;Fylke;Antall\n32;Østfold;5\n33;Buskerud;9\n',
      'county',
    ],
    ['one dimension too many', 'Fylke;Kjønn;Antall\nVestland;K;1\nVestland;M;2\n', 'extra-dimension'],
    ['no county', 'Fylke;Antall\nBergen;1\n', 'no-counties'],
    ['no dimension of counties', 'Navn;Antall\nBergen;1\nVoss;2\n', 'no-dimension'],
  ];
  for (const [what, text, code] of cases) {
    it(`are refused with ${what}`, () => {
      expect(refused(() => from(text)).code).to.equal(code);
    });
  }

  it('are of one unit: counties with the sign for per cent and others without it are refused', () => {
    const {code, details} = refused(() => from('Fylke;2020\nOslo;12 %\nViken;13\nAgder;0\n'));
    expect([code, details.name]).to.deep.equal(['units', 'Viken']);
    const text = 'Fylke;Mål;2020\nOslo;Andel;12 %\nOslo;Antall;130\nViken;Andel;0\nViken;Antall;140\n';
    for (const [fix, label] of [
      ['Mål=Andel', '%'],
      ['Mål=Antall', ''],
    ] as const)
      expect(fundingFrom(readText(text), {fix}, 'nb').unit?.label).to.equal(label);
  });
});
