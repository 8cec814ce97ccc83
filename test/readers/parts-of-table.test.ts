import {expect} from 'chai';
import {fundingFrom} from '../../src/import/funding-from.js';
import {ImportError} from '../../src/import/import-error.js';
import type {DimensionMapping} from '../../src/import/imported-data.js';
import {readText} from '../../src/import/read-text.js';
import {trendFrom} from '../../src/import/trend-from.js';
import {refused} from './refused.js';

/** Tables of more than a figure shows: what an author chooses of them, and what the refusal says. */
const from = (document: object, hints: DimensionMapping = {}) =>
  trendFrom(readText(JSON.stringify(document)), hints, 'nb');

type Categories = readonly string[] | Readonly<Record<string, string>>;

/** A dataset of these dimensions, with numbers from 0 on. */
function cube(dimensions: Readonly<Record<string, Categories>>, more: object = {}) {
  const ids = Object.keys(dimensions);
  const lists = Object.values(dimensions).map((one) => (Array.isArray(one) ? one : Object.keys(one)) as string[]);
  const dimension = Object.fromEntries(
    ids.map((id, i) => {
      const label = Array.isArray(dimensions[id]) ? undefined : dimensions[id];
      return [id, {label: id, category: {index: lists[i], ...(label && {label})}}];
    }),
  );
  const size = lists.map(({length}) => length);
  const value = Array.from({length: size.reduce((a, b) => a * b, 1)}, (_, i) => i);
  return {version: '2.0', class: 'dataset', label: 'Tabell', id: ids, size, dimension, value, ...more};
}
const named = (prefix: string, count: number) => Array.from({length: count}, (_, i) => `${prefix}${i + 1}`);
const years = (first: number, count: number) => Array.from({length: count}, (_, i) => `${first + i}`);
const gender = {0: 'Begge kjønn', 1: 'Menn', 2: 'Kvinner'};
const byGender = cube({measure: ['a', 'b'], level: ['x', 'y'], Kjønn: gender, Tid: years(2020, 2)});

describe('what is read of a table that has more than a figure shows', () => {
  it('fixes a further dimension by ids or names, and keeps what it is fixed to', () => {
    for (const fix of ['Kjønn=2', 'kjønn = kvinner', ' Kjønn=Kvinner; ']) {
      const own = from(byGender, {fix});
      // 1 · 12 + 1 · 6 + 2 · 2 + 1.
      expect(own.cell('b', 'y', '2021').value, fix).to.equal(23);
      expect(own.only).to.deep.equal([{dimension: 'Kjønn', category: 'Kvinner', isFixed: true}]);
    }
    expect(from(byGender, {fix: 'Kjønn=Menn; level=y'}).cell('a', 'y', '2020').value).to.equal(8);
  });

  it('refuses an unknown dimension or category, and says which there are', () => {
    const unknown = refused(() => from(byGender, {fix: 'Kjønn=Ukjent'}));
    expect([unknown.code, unknown.details.name]).to.deep.equal(['no-category', 'Ukjent']);
    expect(unknown.details.choices).to.deep.equal(Object.values(gender));
    expect(unknown.message).to.include('0 (Begge kjønn), 1 (Menn), 2 (Kvinner)');
    expect(refused(() => from(byGender, {fix: 'Region=Oslo'})).details.name).to.equal('Region');
    expect(refused(() => from(byGender, {fix: 'Kvinner'})).code).to.equal('no-dimension');
    // Two categories whose names are the same without their signs: neither is taken.
    const unclear = cube({level: ['x', 'y'], Alder: ['1-9', '19', '20'], Tid: years(2020, 2)});
    expect(from(unclear, {fix: 'Alder=19'}).cell('all', 'y', '2020').value).to.equal(8);
    expect(refused(() => from(unclear, {fix: 'Alder=1.9'})).code).to.equal('duplicate');
  });

  it('refuses a name that two categories have, and two categories of one dimension', () => {
    const document = cube({level: ['x', 'y'], Region: {a: 'Nord', b: 'Nord', c: 'Sør'}, Tid: years(2020, 2)});
    const shared = refused(() => from(document, {fix: 'Region=Nord'}));
    expect([shared.code, shared.details.name]).to.deep.equal(['duplicate', 'Nord']);
    expect(shared.message).to.include('an id of "Region", because several have the name: a (Nord), b (Nord)');
    expect(shared.details.remedy).to.deep.equal({attribute: 'fix', value: 'Region=a'});
    expect(from(document, {fix: 'Region=a'}).cell('all', 'y', '2020').value).to.equal(6);
    const measured = cube({
      measure: ['m', 'n'],
      level: ['x', 'y'],
      Region: {a: 'Nord', b: 'Nord'},
      Tid: years(2020, 2),
    });
    expect(refused(() => from(measured)).details.remedy?.value).to.equal('Region=a');
    const two = refused(() => from(document, {fix: 'Region=Sør; Region=a'}));
    expect([two.code, two.details.name]).to.deep.equal(['duplicate', 'Region']);
    expect(two.message).to.include('one category of "Region", but is "also Region=a"');
    expect(from(document, {fix: 'Region=Sør; Region=c'}).levels).to.have.length(2);
  });

  it('reads the levels and measures that are named, by id or name, of more than there is room for', () => {
    const areas = Object.fromEntries(named('A', 30).map((id, i) => [id, `Område ${i + 1}`]));
    const document = cube({Område: areas, Tid: years(2020, 2)});
    expect(refused(() => from(document)).code).to.equal('too-many');
    const own = from(document, {levels: 'A30, Område 2'});
    expect(own.levels.map(({label}) => label)).to.deep.equal(['Område 2', 'Område 30']);
    expect(own.cell('all', 'A30', '2021').value).to.equal(59);
    expect(own.offered.levels).to.have.length(30);
    const measured = cube({measure: named('m', 20), level: ['x', 'y'], Tid: years(2020, 2)});
    expect(from(measured, {measures: 'm20 m1'}).measures.map(({id}) => id)).to.deep.equal(['m1', 'm20']);
  });

  it('takes no name that two categories share', () => {
    const areas = {a: 'Nord', b: 'Nord', c: 'Sør'};
    expect(from(cube({level: areas, Tid: years(2020, 2)}), {levels: 'Nord Sør'}).levels).to.have.length(1);
  });

  it('reads the periods that are named, the last ones, or those from one to another', () => {
    const document = cube({level: ['x', 'y'], Tid: years(1990, 35)});
    const {code, details} = refused(() => from(document));
    expect([code, details.remedy]).to.deep.equal(['too-many', {attribute: 'periods', value: 'last 20'}]);
    expect(from(document, {periods: 'last 3'}).years).to.deep.equal(['2022', '2023', '2024']);
    expect(from(document, {periods: '2020 1990, 2000'}).years).to.deep.equal(['1990', '2000', '2020']);
    expect(from(document, {from: '2010'}).years).to.deep.equal(years(2010, 15));
    expect(from(document, {from: '1999', to: '1995'}).years).to.deep.equal(years(1995, 5));
    const unknown = refused(() => from(document, {periods: '2020 2030'}));
    expect([unknown.code, unknown.details.name]).to.deep.equal(['no-category', '2030']);
  });

  it('chooses one kind of period of a dimension that has several', () => {
    const document = cube({level: ['x', 'y'], Tid: ['2020', '2020K1', '2020K2']});
    expect(refused(() => from(document)).code).to.equal('time');
    expect(from(document, {periods: '2020K1 2020Q2'}).years).to.deep.equal(['2020K1', '2020K2']);
  });

  it('draws measures of one unit of a table that has several', () => {
    const unit = {a: {base: 'prosent'}, b: {base: 'personer'}, c: {base: 'Prosent'}};
    const document = cube({measure: ['a', 'b', 'c'], Tid: years(2020, 2)});
    Object.assign((document.dimension['measure'] as {category: object}).category, {unit});
    const {code, details} = refused(() => from(document));
    expect([code, details.remedy]).to.deep.equal(['units', {attribute: 'measures', value: 'a c'}]);
    expect(from(document, {measures: 'a c'}).unit).to.deep.equal({label: 'prosent', percent: true});
  });

  it('does not say of a level that is left out that the data lacks it', () => {
    const levels = ['kommuner', 'fylkeskommuner', 'statlige-virksomheter'];
    const document = cube({measure: ['nye-tiltak', 'ovelser'], level: levels, Tid: years(2019, 2)});
    expect(from(document, {levels: 'kommuner'}).offered.levels.map(({id}) => id)).to.deep.equal(levels);
  });

  it('reads sizes that are texts, and quarters that only a label names', () => {
    const document = cube(
      {
        STATISTIC: {S01: 'Persons'},
        Region: {'-': 'State', IE04: 'West'},
        'TLIST(Q1)': {20201: '2020Q1', 20202: '2020Q2'},
      },
      {size: ['1', '2', '2'], role: {time: ['TLIST(Q1)'], metric: ['STATISTIC']}},
    );
    const own = from(document);
    expect(own.years).to.deep.equal(['2020K1', '2020K2']);
    expect(own.levels.map(({label}) => label)).to.deep.equal(['State', 'West']);
    expect(own.cell('S01', 'IE04', '2020K2').value).to.equal(3);
    for (const size of [
      ['1', '2', '2.0'],
      ['1', '2', ''],
      ['1', '2', '-2'],
    ])
      expect(refused(() => from({...document, size})).code, size.join()).to.equal('size');
  });

  it('draws every table when its author does what each refusal says', () => {
    const tables = [
      byGender,
      cube({Avstand: named('a', 6), Tilbud: named('t', 8), ContentsCode: ['c'], Tid: years(2000, 9)}),
      cube({freq: ['A'], indic: named('i', 28), geo: named('g', 59), time: years(1980, 30)}),
      cube({
        region: named('r', 40),
        alder: named('a', 9),
        kjønn: gender,
        ContentsCode: ['x', 'y'],
        Tid: years(1980, 30),
      }),
      cube({'a=b': {'x=1': 'En; to', 'x"2': 'Tre'}, level: named('l', 3), measure: named('m', 3), Tid: years(2020, 2)}),
    ];
    for (const table of tables) {
      const hints: Record<string, string> = {};
      for (let tries = 0; tries < 10; tries++) {
        try {
          expect(from(table, hints).levels.length).to.be.within(1, 8);
          tries = 10;
        } catch (error) {
          if (!(error instanceof ImportError)) throw error;
          expect(tries, error.message).to.be.below(8);
          const {attribute, value} = error.details.remedy!;
          hints[attribute.replace('dimension-', '')] = value;
        }
      }
    }
  });

  it('fixes what a map has no room for', () => {
    const counties = ['03 Oslo', '46 Vestland'];
    const document = cube({Fylke: counties, Kjønn: gender, Tid: years(2020, 2)});
    const {code, details} = refused(() => fundingFrom(readText(JSON.stringify(document)), {}, 'nb'));
    expect([code, details.remedy]).to.deep.equal(['extra-dimension', {attribute: 'fix', value: 'Kjønn=Begge kjønn'}]);
    const own = fundingFrom(readText(JSON.stringify(document)), {fix: 'Kjønn=Menn'}, 'nb');
    expect(own.cells.get('46')).to.deep.equal({value: 9});
    expect(own.only).to.deep.equal([{dimension: 'Kjønn', category: 'Menn', isFixed: true}]);
  });
});
