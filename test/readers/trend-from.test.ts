import {expect} from 'chai';
import data from '../../data/2020/infosec-trend.json' with {type: 'json'};
import {infosecTrend} from '../../src/datasets/infosec-trend.js';
import type {DimensionMapping} from '../../src/import/imported-data.js';
import {trendFinding} from '../../src/datasets/trend-finding.js';
import {difference} from '../../src/import/difference.js';
import {knownPeriods} from '../../src/import/period.js';
import {readText} from '../../src/import/read-text.js';
import {trendFrom} from '../../src/import/trend-from.js';
import {refused} from './refused.js';
import {words as en} from '../../src/import/error-messages.en.js';
import {words as nb} from '../../src/import/error-messages.nb.js';
import {words as nn} from '../../src/import/error-messages.nn.js';
import {numbersIn} from '../../src/i18n/numbers.js';

const report = infosecTrend('2020', 'nb');
const from = (text: string | object, hints: DimensionMapping = {}) =>
  trendFrom(readText(typeof text === 'string' ? text : JSON.stringify(text)), hints, 'nb');

/** A dataset of the sizes asked for, with numbers from 0 on. */
function cube(sizes: Record<string, number | readonly string[]>, more: object = {}) {
  const dimension = Object.fromEntries(
    Object.entries(sizes).map(([id, size]) => {
      const index = typeof size === 'number' ? Array.from({length: size}, (_, i) => `${id}${i}`) : size;
      return [id, {category: {index}}];
    }),
  );
  const size = Object.values(dimension).map(({category}) => category.index.length);
  const value = Array.from({length: size.reduce((a, b) => a * b, 1)}, (_, i) => i);
  return {version: '2.0', class: 'dataset', id: Object.keys(dimension), size, dimension, value, ...more};
}
const years = (count: number, first = 2020) => Array.from({length: count}, (_, i) => `${first + i}`);

describe('a trend from own data', () => {
  it('is the report from the report’s own file: every number, name and text', () => {
    const own = from(data);
    expect(own.measures).to.deep.equal(report.measures);
    expect(own.levels).to.deep.equal(report.levels);
    expect(own.years).to.deep.equal(report.years);
    expect(own.source).to.deep.include({name: report.source.name, report: report.source.report});
    const {changed, compared} = difference(report, own);
    expect(changed).to.deep.equal([]);
    // Five of the 45 cells have no number.
    expect(compared).to.equal(40);
    expect(own.unit).to.deep.equal({label: 'prosent', percent: true, decimals: 1});
  });

  it('is of the source that the file names where an author sees it, in every language', () => {
    const source = (document: object, language: 'nb' | 'en') =>
      trendFrom(readText(JSON.stringify(document)), {}, language).source;
    for (const language of ['nb', 'en'] as const) {
      expect(source({...data, source: 'NAV'}, language)).to.deep.include({name: 'NAV', report: '', sections: []});
      const name = 'NAVs årsrapport 2023';
      const other = source({...data, extension: {...data.extension, report: name}}, language);
      expect(other).to.deep.include({name: infosecTrend(undefined, language).source.name, report: name});
      expect(source({...data, source: 'NAV', extension: {...data.extension, report: name}}, language)).to.deep.include({
        name: 'NAV',
        report: name,
      });
    }
  });

  it('has neither the link nor the licence of the report where it names another source, but keeps its own', () => {
    const source = (more: object) => from({...data, source: 'Min egen undersøkelse', ...more}).source;
    expect(source({})).to.deep.equal({name: 'Min egen undersøkelse', report: '', sections: [], licence: null});
    const [href, licence] = ['https://example.no/tall', {name: 'NLOD 2.0', href: 'https://data.norge.no/nlod/no/2.0'}];
    expect(source({href})).to.deep.include({href, licence: null});
    const licensed = source({extension: {...data.extension, licence}});
    expect(licensed).to.deep.include({licence}).and.not.have.property('href');
    // What the report itself says stays with it.
    expect(from(data).source).to.deep.include({href: report.source.href, licence: report.source.licence});
  });

  it('takes the unit that a long table names in each row, or once beside all numbers', () => {
    const unit = (header: string, name: string, ...more: readonly string[]) =>
      from(
        [
          header,
          ...[2020, 2021].flatMap((year) =>
            ['Oslo', 'Bodø'].map((city) => [name, city, year, '12,5', ...more].join(';')),
          ),
        ].join('\n'),
      ).unit;
    for (const name of ['Brukere (prosent)', 'Brukere (%)'])
      expect(unit('Statistikkvariabel;By;År;Verdi', name)).to.deep.equal({label: '%', percent: true, decimals: 1});
    for (const [column, label] of [
      ['Enhet', 'prosent'],
      ['Måleenhet', '%'],
      ['Eining', 'prosent'],
      ['Unit', 'percent'],
    ] as const) {
      const expected = {label, percent: true, decimals: 1};
      expect(unit(`Tiltak;By;År;Verdi;${column}`, 'Øving', label)).to.deep.equal(expected);
      expect(from(`By;${column};År;Verdi\nOslo;${label};2020;1,5\nBodø;${label};2020;2,5\n`).unit).to.deep.equal(
        expected,
      );
    }
    expect(unit('Tiltak;By;År;Verdi;Enhet', 'Øving', 'tonn')).to.deep.include({label: 'tonn', percent: false});
    for (const [text, label] of [
      ['Mill. kr', 'mill. kr'],
      ['1 000 kr', '1 000 kr'],
      ['1\u00a0000 liter', '1\u00a0000 liter'],
      ['Kr', 'kr'],
      ['Millioner kroner', 'millioner kroner'],
      ['MNOK', 'MNOK'],
    ] as const) {
      expect(unit('Tiltak;By;År;Verdi;Enhet', 'Øving', text)?.label).to.equal(label);
      expect(from(`By;Enhet;2020\nOslo;${text};1\nBodø;${text};2\n`).unit?.label).to.equal(label);
    }
    // All words for per cent are one unit, and a title that names a count is none of them.
    const two = 'År;Enhet;Andel (%);Vekst\n2020;prosent;7;8,5\n2021;prosent;9;9\n';
    expect(from(two).unit).to.deep.equal({label: '%', percent: true, decimals: 1});
    expect(unit('Gruppe;By;År;Antall', 'Med nedgang i prosent')).to.deep.include({label: '', percent: false});
    expect(unit('Gruppe;By;År;Antall;Enhet', 'Med nedgang i prosent', 'tonn')).to.deep.include({label: 'tonn'});
    expect(unit('Gruppe;By;År;Verdi', 'Med nedgang i prosent')).to.deep.include({label: '%', percent: true});
    // A limit is no unit.
    expect(unit('Tiltak;By;År;Verdi', 'Antall over 50 %')).to.deep.include({percent: false});
  });

  it('takes the name of an organisation, a sign, and the only name in a table for no unit', () => {
    const read = (text: string) => {
      const {measures, levels, unit} = from(text);
      return [[...measures, ...levels].map(({label}) => label).filter((label) => label !== '–'), unit?.label];
    };
    // A table of one row has one text in each of its columns.
    expect(read('Enhet;2019;2020\nHelsedirektoratet;5;8\n')).to.deep.equal([['Helsedirektoratet'], '']);
    for (const name of ['Helsedirektoratet', 'PST', 'barnehage', 'Milliardfondet', '110-sentralen', '1. avdeling']) {
      const long = `Enhet;År;Antall\n${name};2019;5\n${name};2020;8\n`;
      expect(read(long), name).to.deep.equal([['Antall', name], '']);
    }
    expect(refused(() => from('År;Antall;Enhet\n2019;5;Digdir\n2020;8;Digdir\n')).code).to.equal('extra-dimension');
    for (const sign of ['..', '-', ''])
      for (const column of ['Enhet', 'Måleenhet'])
        expect(read(`By;${column};År;Antall\nOslo;${sign};2019;5\nBodø;${sign};2019;8\n`), sign).to.deep.equal([
          ['Antall', 'Oslo', 'Bodø'],
          '',
        ]);
    expect(read('Måleenhet;2019;2020\ntonn;5;8\n')).to.deep.equal([['tonn'], '']);
    expect(read('Enhet;2019;2020\nprosent;5;8\n')).to.deep.equal([['prosent'], '%']);
    expect(read('By;Måleenhet;2019;2020\nOslo;Antall kg;5;8\nBodø;Antall kg;5;8\n')[1]).to.equal('Antall kg');
  });

  it('takes a column of one source for the publisher only after the numbers, since before them it may be one of energy', () => {
    const read = (text: string) => {
      const {levels, only, source} = from(text);
      return [levels.map(({label}) => label), only.map(({category}) => category), source.name];
    };
    expect(read('Kilde;2019;2020\nVannkraft;12;14\n')).to.deep.equal([['Vannkraft'], [], '']);
    expect(read('By;Kilde;2019;2020\nOslo;Vannkraft;1;2\nBodø;Vannkraft;3;4\n')).to.deep.equal([
      ['Oslo', 'Bodø'],
      ['Vannkraft'],
      '',
    ]);
    expect(read('By;2019;2020;Kilde\nOslo;1;2;SSB\nBodø;3;4;SSB\n')).to.deep.equal([['Oslo', 'Bodø'], [], 'SSB']);
    expect(read('By;Kilde;2019;2020\nOslo;;1;2\nBodø;;3;4\n')).to.deep.equal([['Oslo', 'Bodø'], [], '']);
  });

  it('finds the report’s measures and levels under other codes, in any of three languages', () => {
    const text =
      'Area,Level of government,2020\nEstablished new security measures,Municipalities,74.5\nEstablished new security measures,Central government,84.9\n';
    const own = from(text);
    expect(own.levels.map(({id, label}) => `${id}: ${label}`)).to.deep.equal([
      'kommuner: Municipalities',
      'statlige-virksomheter: Central government',
    ]);
    expect(own.compareWith).to.equal('statlige-virksomheter');
    expect(own.measures[0]!.id).to.equal('nye-tiltak');
    expect(own.cell('nye-tiltak', 'kommuner', '2020')).to.deep.equal({value: 74.5});
  });

  it('maps by role, and by label, whatever the order of the dimensions', () => {
    const own = from(
      cube(
        {Tid: years(2), ContentsCode: ['a', 'b', 'c'], Forvaltningsnivå: ['x', 'y']},
        {role: {time: ['Tid'], metric: ['ContentsCode']}},
      ),
    );
    expect(own.measures.map(({id}) => id)).to.deep.equal(['a', 'b', 'c']);
    // 1 · 6 + 2 · 2 + 1.
    expect(own.cell('c', 'y', '2021')).to.deep.equal({value: 11});
  });

  it('asks when it cannot tell, naming the choices, and follows the answer', () => {
    const document = cube({Avstand: 3, Tilbud: 2, Tid: years(2)});
    const {code, details} = refused(() => from(document));
    expect(code).to.equal('no-dimension');
    expect(details.choices).to.deep.equal(['Avstand', 'Tilbud']);
    const own = from(document, {measure: 'avstand'});
    expect(own.measures).to.have.length(3);
    expect(own.levels).to.have.length(2);
    expect(from(document, {measure: 'Tilbud', level: 'Avstand'}).levels).to.have.length(3);
    expect(refused(() => from(document, {measure: 'Sted'})).details).to.deep.include({name: 'measure'});
    expect(refused(() => from(document, {measure: 'Tilbud', level: 'Tilbud'})).code).to.equal('no-dimension');
  });

  it('knows a level by the title of its table', () => {
    const own = from('Kommuner\nTiltak;2020;2021\nNye tiltak;74,5;75,0\nStyringssystem;61,2;62,0\n');
    expect(own.levels.map(({id, label}) => `${id}: ${label}`)).to.deep.equal(['kommuner: Kommuner']);
    const {changed, compared} = difference(report, own);
    expect([changed.length, compared]).to.deep.equal([0, 2]);
  });

  it('knows the report’s levels whichever way they stand', () => {
    const cells = ({measures, levels, years: periods, cell}: ReturnType<typeof from>) =>
      measures.flatMap(({id: measure}) =>
        levels.flatMap(({id: level}) =>
          periods.map((year) => `${measure} ${level} ${year} ${cell(measure, level, year).value}`),
        ),
      );
    const upright = from('Nye tiltak\nÅr;Kommuner;Statlige virksomheter\n2019;75,2;86,3\n2020;74,5;84,9\n');
    const lying = from('Nye tiltak\nNivå;2019;2020\nKommuner;75,2;74,5\nStatlige virksomheter;86,3;84,9\n');
    expect(cells(upright)).to.deep.equal(cells(lying));
    expect(cells(upright)[0]).to.equal('nye-tiltak kommuner 2019 75.2');
    expect(upright.unit).to.deep.equal(lying.unit);
  });

  it('drops dimensions with a single category, and refuses one too many', () => {
    const own = from(cube({measure: 2, level: 2, kjønn: ['alle'], year: years(2)}));
    expect(own.cell('measure1', 'level1', '2021').value).to.equal(7);
    const {code, details} = refused(() => from(cube({measure: 2, level: 2, kjønn: 2, year: years(2)})));
    expect(code).to.equal('extra-dimension');
    expect(details.name).to.equal('kjønn');
  });

  it('draws one line when there is but one', () => {
    const own = from('Tiltak;2019;2020\nNye tiltak;75,2;74,5\n');
    expect(own.measures.map(({id}) => id)).to.deep.equal(['nye-tiltak']);
    expect(own.levels).to.have.length(1);
    expect(own.cell('nye-tiltak', own.levels[0]!.id, '2019').value).to.equal(75.2);
  });

  it('names the only line after its row, after its measure, or not at all', () => {
    const names = (text: string) => from(text).levels.map(({label}) => label);
    expect(names(';2019;2020\nSøknader;5;6\n')).to.deep.equal(['Søknader']);
    expect(names('Tiltak;2019;2020\nNye tiltak;75,2;74,5\n')).to.deep.equal(['Nye tiltak']);
    expect(names('År;Søknader\n2019;5\n2020;6\n')).to.deep.equal(['Søknader']);
  });

  it('sorts years, quarters and months, and knows them by one name', () => {
    const periods = (ids: string[]) => from(cube({level: 2, Tid: ids})).periods.map(({id}) => id);
    expect(periods(['2021', '2019', '2020'])).to.deep.equal(['2019', '2020', '2021']);
    expect(periods(['2020K4', '2021K1', '2020K3'])).to.deep.equal(['2020K3', '2020K4', '2021K1']);
    expect(periods(['2020-Q2', '2020Q1'])).to.deep.equal(['2020K1', '2020K2']);
    expect(periods(['2020M12', '2020M02', '2021-01'])).to.deep.equal(['2020M02', '2020M12', '2021M01']);
    const own = from(cube({level: 2, Tid: ['2021', '2019']}));
    expect(own.cell(own.measures[0]!.id, 'level0', '2021').value).to.equal(0);
    expect(own.cell(own.measures[0]!.id, 'level0', '2019').value).to.equal(1);
    expect(refused(() => from(cube({level: 2, Tid: ['2020', '2020K1']}))).code).to.be.oneOf(['time', 'no-dimension']);
    const unread = refused(() => from(cube({level: 2, Tid: ['2020', 'i fjor']})));
    expect(unread.code).to.equal('time');
    expect(unread.message).to.include(knownPeriods);
    // Each of the kinds that are named is read, and no other.
    expect(knownPeriods.match(/[\w-]+s\b/g)).to.have.length(5);
    for (const one of ['2020', '1. halvår 2020', '2020K1', 'mai 2020', 'uke 5 2020']) {
      expect(from(cube({level: 2, Tid: [one]})).years, one).to.have.length(1);
    }
    expect(refused(() => from(cube({level: 2, Tid: ['2020K1', '2020Q1']}))).code).to.equal('duplicate');
  });

  it('reads months by name, and refuses a time that it cannot read instead of taking it for a series', () => {
    for (const header of ['jan. 2021;feb. 2021', 'januar 2021;februar 2021', 'January 2021;February 2021']) {
      const own = from(`Nivå;${header}\nKommuner;1;2\nFylkeskommuner;3;4\n`);
      expect(own.years, header).to.deep.equal(['2021M01', '2021M02']);
      expect(own.levels.map(({id}) => id)).to.deep.equal(['kommuner', 'fylkeskommuner']);
    }
    expect(from('Nivå;År 2020;År 2021\nKommuner;1;2\n').years).to.deep.equal(['2020', '2021']);
    for (const [header, name] of [
      ['2019-2020;2020-2021', '2019-2020'],
      ['31.12.2019;31.12.2020', '31.12.2019'],
      ['31. desember 2019;31. desember 2020', '31. desember 2019'],
      ['2019 (prosent);2020 (prosent)', '2019 (prosent)'],
      ['2019;2020 (prosent)', '2020 (prosent)'],
    ] as const) {
      const {code, details} = refused(() => from(`Nivå;${header}\nKommuner;1;2\n`));
      expect([code, details.name], header).to.deep.equal(['time', name]);
    }
  });

  it('tells readers the names that they see, never those that only an attribute takes', () => {
    for (const text of ['Område;Søknader;Svar\nA;5;6\nB;7;8\n', 'Område;Sted;2019;2020\nA;C;5;6\nB;D;7;8\n']) {
      const {details, message} = refused(() => from(text, text.includes('Sted') ? {level: 'Avstand'} : {}));
      expect(details.choices!.join(), text).not.to.match(/columns|time/);
      expect(message).to.match(/columns|time/);
    }
    const {details} = refused(() => from('Område;Søknader;Svar\nA;5;6\nB;7;8\n'));
    expect(details.choices).to.deep.equal(['Område', 'Søknader', 'Svar']);
  });

  it('takes 20 years, 8 levels and 12 measures, and says how many are too many', () => {
    const own = from(cube({measure: 12, level: 8, year: years(20)}));
    expect(own.cell('measure11', 'level7', '2039').value).to.equal(1919);
    for (const [sizes, name, count] of [
      [{measure: 13, level: 8, year: years(20)}, 'measures', 13],
      [{measure: 12, level: 9, year: years(20)}, 'levels', 9],
      [{measure: 12, level: 8, year: years(21)}, 'years', 21],
    ] as const) {
      const {code, details} = refused(() => from(cube(sizes)));
      expect(code).to.equal('too-many');
      expect(details).to.deep.include({name, count});
    }
  });

  it('refuses units that cannot share an axis', () => {
    const units = (a: string, b: string) => ({
      dimension: {
        measure: {category: {index: ['a', 'b'], unit: {a: {base: a, decimals: 1}, b: {base: b, decimals: 0}}}},
        level: {category: {index: ['x', 'y']}},
        year: {category: {index: ['2020']}},
      },
    });
    const document = (a: string, b: string) =>
      cube({measure: ['a', 'b'], level: ['x', 'y'], year: ['2020']}, units(a, b));
    expect(from(document('prosent', 'Prosent')).unit).to.deep.equal({label: 'prosent', percent: true, decimals: 1});
    expect(from(document('antall', 'antall')).unit).to.deep.include({label: 'antall', percent: false});
    expect(from(document('%', 'Prosent')).unit).to.deep.equal({label: '%', percent: true, decimals: 1});
    expect(refused(() => from(document('prosent', 'antall'))).details.choices).to.deep.equal(['prosent', 'antall']);
  });

  it('names no dimension without a name in its advice, which works', () => {
    const text = ';Kjønn;2019;2020\nA;Menn;1;2\nA;Kvinner;3;4\nB;Menn;5;6\nB;Kvinner;1;2\n';
    const {details} = refused(() => from(text));
    expect(details.choices).to.deep.equal(['Kjønn']);
    expect(details.remedy).to.deep.equal({attribute: 'dimension-level', value: 'Kjønn'});
    const {levels, measures} = from(text, {level: 'Kjønn'});
    expect([...measures, ...levels].map(({label}) => label)).to.deep.equal(['A', 'B', 'Menn', 'Kvinner']);
  });

  it('has the decimals of its most exact number, in whichever column that stands', () => {
    for (const [text, decimals] of [
      ['Nivå;2020;2021\nKommuner;26;26,4\nStatlige virksomheter;58;60\n', 1],
      ['Nivå;2021;2020;2019\nKommuner;26;25,8;26,85\n', 2],
      ['Tiltak;Nye tiltak 2020;Nye tiltak 2021;Hendelser 2020;Hendelser 2021\nKommuner;1;2,5;3;4\n', 1],
      ['År;Kommuner;Statlige virksomheter\n2020;26;58\n2021;26,4;60\n', 1],
    ] as const) {
      expect(from(text).unit?.decimals, text).to.equal(decimals);
    }
  });

  it('is in per cent where every number but zero has the sign, and is refused where only some have it', () => {
    expect(from('Nivå;2020;2021\nKommuner;26 %;27 %\n').unit?.percent).to.equal(true);
    expect(from('Nivå;2020;2021\nKommuner;0;27 %\n').unit?.percent).to.equal(true);
    expect(from('Nivå;2020;2021\nKommuner;26;27\n').unit?.percent).to.equal(false);
    for (const [text, name, path] of [
      ['Nivå;2020;2021\nKommuner;26 %;27\n', '27', 'row 1, column "2021"'],
      ['Nivå;2020;2021\nAntall;50;60\nAndel;7 %;0\n', 'Antall', 'dimension.category.unit'],
      ['År;Antall;Andel (%)\n2020;60;7\n2021;70;4\n', 'Antall', 'dimension.category.unit'],
      ['År;Kommuner;Statlige virksomheter\n2020;60;7 %\n2021;70;4 %\n', 'Kommuner', 'dimension.category.unit'],
    ] as const) {
      const {code, details, message} = refused(() => from(text));
      expect([code, details.name, details.choices], text).to.deep.equal(['units', name, ['%']]);
      expect(message).to.include(path);
    }
    expect(from('År;Kommuner;Fylker\n2020;26 %;58 %\n2021;26,4 %;60 %\n').unit?.percent).to.equal(true);
  });

  it('refuses measures or levels whose names end in different units, and draws those of one', () => {
    const text =
      'År;Ansatte (antall);Lønn (kr);Utgifter (kr)\n2020;60;700\u00a0000;800\u00a0000\n2021;70;710\u00a0000;5\n';
    const {code, details} = refused(() => from(text));
    expect([code, details.choices]).to.deep.equal(['units', ['antall', 'kr']]);
    expect(details.remedy?.value).to.include('Ansatte (antall)');
    expect(refused(() => from('År;A (kr);B (%)\n2020;1;2\n2021;2;3\n')).code).to.equal('units');
    expect(from('År;Lønn (kr);Utgifter (kr)\n2020;60;70\n2021;70;4\n').measures).to.have.length(2);
    expect(from('År;Ansatte (menn);Ansatte (kvinner)\n2020;60;70\n2021;70;4\n').measures).to.have.length(2);
  });

  it('counts no zeros that a program has filled up beyond two decimals', () => {
    const decimals = (number: string) => from(`Nivå;2020;2021\nKommuner;${number};7\n`).unit?.decimals;
    expect(['6,000000', '6,50', '6,2500', '6,2501', '6,0'].map(decimals)).to.deep.equal([0, 2, 2, 4, 1]);
  });

  it('lets the author choose among rows in per cent and others, which have the unit in their names or at their numbers', () => {
    for (const [text, of, other] of [
      ['Post;2019;2020\nMed plan;45 %;52 %\nPlaner;120;160\nUten;0;0\n', 'Med plan', 'Planer'],
      [
        'Mål;År;Tall\nAndel (%);2019;12\nAntall;2019;300\nAndel (%);2020;14,5\nAntall;2020;340\n',
        'Andel (%)',
        'Antall',
      ],
      [
        'By;Tiltak;2020;2021\nOslo;Andel (%);7;8,5\nOslo;Antall;70;80\nBodø;Andel (%);5;6\nBodø;Antall;50;60\n',
        'Andel (%)',
        'Antall',
      ],
    ] as const) {
      const list = text.startsWith('By') ? 'measures' : 'levels';
      const {code, details} = refused(() => from(text));
      expect([code, details.name, details.choices], text).to.deep.equal(['units', other, ['%']]);
      expect(details.remedy?.attribute, text).to.equal(list);
      expect(details.remedy?.value, text).to.include(of);
      expect(from(text, {[list]: of}).unit, text).to.deep.include({label: '%', percent: true});
      expect(from(text, {[list]: other}).unit, text).to.deep.include({label: '', percent: false});
    }
    const three = 'Tall;Sektor;2019;2020\nProsent;x;10;11\nProsent;y;11;12\nAntall;x;10;10\nAntall;y;11;12\n';
    expect(from(three, {fix: 'Tall=Prosent'}).unit).to.deep.include({label: '%', percent: true});
    expect(from(three, {fix: 'Tall=Antall'}).unit).to.deep.include({label: '', percent: false});
    // A year in per cent and another one without it are one series, which has one unit.
    expect(refused(() => from('År;Tall\n2019;4 %\n2020;5\n')).details.row).to.equal(3);
    expect(from('Mål;År;Antall\nAndel (%);2020;1\nPlaner;2020;2\n').unit).to.deep.include({label: '', percent: false});
  });

  it('says in which row and column the number without the sign is, and what to do', () => {
    const {details} = refused(() => from('Nivå;2020;2021\nKommuner;26 %;27\n'));
    const said = [nb, nn, en].map(({refused: {units}}, i) =>
      units(details, numbersIn((['nb', 'nn', 'en'] as const)[i]!)),
    );
    expect(said[0]).to.include('«27» i rad 2 av kolonnen «2021»').and.include('Skriv % ved alle tall');
    expect(said[1]).to.include('«27» i rad 2 av kolonnen «2021»').and.include('Skriv % ved alle tal');
    expect(said[2]).to.include('“27” in row 2 of the column “2021”').and.include('Write % at every number');
  });

  it('has the code beside a name that two categories share', () => {
    const dimension = {
      region: {category: {index: ['1515', '1818', '0301'], label: {1515: 'Herøy', 1818: 'Herøy', '0301': 'Oslo'}}},
      Tid: {category: {index: ['2020']}},
    };
    const document = {
      version: '2.0',
      class: 'dataset',
      id: ['region', 'Tid'],
      size: [3, 1],
      dimension,
      value: [4, 2, 3],
    };
    expect(from(document).levels.map(({label}) => label)).to.deep.equal(['Herøy (1515)', 'Herøy (1818)', 'Oslo']);
  });

  it('keeps signs, and has no number for what it does not have', () => {
    const own = from('Nivå;2019;2020\nKommuner;75,2;:\n');
    const [measure] = own.measures;
    expect(own.cell(measure!.id, 'kommuner', '2020')).to.deep.equal({value: null, status: 'confidential', sign: ':'});
    for (const ids of [
      ['x', 'kommuner', '2020'],
      [measure!.id, '__proto__', '2020'],
      [measure!.id, 'kommuner', '1999'],
    ] as const) {
      expect(own.cell(ids[0], ids[1], ids[2])).to.deep.equal({value: null});
    }
  });

  it('can be told in a sentence though it has no state to compare with', () => {
    const own = from('Nivå;2019;2020\nKommuner;75,2;74,5\nBydeler;1;2\n');
    expect(own.compareWith).to.equal('');
    const shown = {view: 'lines', level: undefined, measure: undefined, from: '2019', to: '2020'} as const;
    expect(trendFinding(own, shown).gap).to.equal(undefined);
  });

  it('reads Statistics Norway’s own table when told what to draw as what', async () => {
    const text = await (await fetch(new URL('samples/ssb-05300-v0-jsonstat2.json', import.meta.url))).text();
    expect(refused(() => from(text)).details.choices).to.deep.equal(['avstand', 'kulturtilbud']);
    const own = from(text, {level: 'kulturtilbud'});
    expect([own.measures.length, own.levels.length, own.years.length]).to.deep.equal([6, 8, 9]);
    expect(own.cell('01', '01', '1991')).to.deep.equal({value: 16});
    const energy = await (await fetch(new URL('samples/ssb-13615-pxwebapi-v2beta.json', import.meta.url))).text();
    expect(refused(() => from(energy)).code).to.equal('no-dimension');
    expect(from(energy, {measure: 'produkt'}).unit).to.deep.equal({label: '1 000 liter', percent: false, decimals: 0});
  });
});

describe('the difference from the report', () => {
  it('is each number that is another one, in whole tenths, and what came or went', () => {
    const changed = structuredClone(data) as {value: (number | null)[]};
    changed.value[8] = 61.4;
    changed.value[7] = 64.4 + 1e-9;
    changed.value[5] = 80;
    expect(difference(report, from(changed)).changed).to.deep.equal([
      {measure: 'styringssystem', level: 'fylkeskommuner', year: '2020', from: null, to: 80},
      {measure: 'styringssystem', level: 'kommuner', year: '2020', from: 61.2, to: 61.4},
    ]);
    const other = difference(report, from('Nivå;2020;2021\nKommuner;1;2\nBydeler;3;4\n', {}));
    expect(other.added).to.deep.include({levels: ['Bydeler'], years: ['2021']});
    expect(other.removed).to.deep.include({
      levels: ['statlige-virksomheter', 'fylkeskommuner'],
      years: ['2018', '2019'],
    });
  });
});

describe('a period that the source marks as provisional', () => {
  const cellsOf = (text: string) => {
    const {measures, levels, periods, cell} = from(text);
    return periods.map(({id}) => cell(measures[0]!.id, levels[0]!.id, id));
  };
  const expected = [
    {value: 1},
    {value: 2, status: 'provisional', sign: '*'},
    {value: null, status: 'missing', sign: '..'},
  ];

  it('gives its star to each of its numbers, in columns and in rows', () => {
    expect(cellsOf('Nivå;2019;2020*;2021*\nKommuner;1;2;..\n')).to.deep.equal(expected);
    expect(cellsOf('Nivå;År;Tall\nKommuner;2019;1\nKommuner;2020*;2\nKommuner;2021 *;..\n')).to.deep.equal(expected);
  });

  it('and so in JSON-stat, where the label alone has it', () => {
    const document = {
      class: 'dataset',
      id: ['nivå', 'år'],
      size: [1, 2],
      role: {time: ['år']},
      dimension: {
        nivå: {category: {index: ['K'], label: {K: 'Kommuner'}}},
        år: {category: {index: ['2019', '2020'], label: {2019: '2019', 2020: '2020*'}}},
      },
      value: [1, 2],
    };
    expect(cellsOf(JSON.stringify(document))).to.deep.equal(expected.slice(0, 2));
  });

  it('is not the same period a second time', () => {
    expect(refused(() => from('Nivå;2020;2020*\nKommuner;1;2\n')).code).to.equal('duplicate');
  });
});
