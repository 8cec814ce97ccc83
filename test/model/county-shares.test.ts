import {expect} from 'chai';
import data from '../../data/2020/cef-funding.json' with {type: 'json'};
import {cefFunding, readCefFunding, type CountyFunding} from '../../src/datasets/cef-funding.js';
import {byShare, shareFinding, shareOf} from '../../src/datasets/county-shares.js';
import {municipalities2020} from '../source/municipalities-2020.js';

const namesIn = (county: string) => municipalities2020[county]!.trim().split(/,\s+/);

/** Counties that are called A, B, C … with municipalities with support, and all of them. */
function fundingOf(...counties: (readonly [municipalities: number | null, all: number])[]) {
  return readCefFunding(
    {
      ...data,
      total: {municipalities: counties.reduce((sum, [count]) => sum + (count ?? 0), 0), amountMillionEur: 1},
      counties: counties.map(([municipalities, municipalitiesInCounty], i) => ({
        code: `${i + 10}`,
        name: String.fromCodePoint(65 + i),
        municipalities,
        municipalitiesInCounty,
      })),
    },
    'nb',
  );
}

describe('the municipalities in the counties of 2020', () => {
  const {counties, inCounties} = cefFunding('2020', 'nb');

  it('are as many as the names in Kartverket’s map of them', () => {
    for (const {name, municipalitiesInCounty} of counties) {
      expect(municipalitiesInCounty, name).to.equal(new Set(namesIn(name)).size);
    }
    expect(Object.keys(municipalities2020)).to.have.members(counties.map(({name}) => name));
    expect(inCounties!.total).to.equal(356);
  });

  it('are said to be Kartverket’s, and not the report’s', () => {
    expect(inCounties!.source).to.deep.equal({
      name: 'Kartverket, kommuner 2020 (robhop/fylker-og-kommuner)',
      href: 'https://github.com/robhop/fylker-og-kommuner',
      licence: {name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/'},
    });
  });

  it('have Asker among them, and not the two that were merged with it', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      expect(cefFunding('2020', language).inCounties!.merged).to.include('Asker, Hurum').and.include('Røyken');
    }
    const all = Object.keys(municipalities2020).flatMap(namesIn);
    expect(['Asker', 'Hurum', 'Røyken'].filter((name) => all.includes(name))).to.deep.equal(['Asker']);
  });

  it('have a note on stars just where a county has one', () => {
    const {merged: note, ...nb} = data.texts.nb;
    expect(readCefFunding(data, 'nb').inCounties!.merged).to.equal(note);
    const unstarred = data.counties.map((county) => ({...county, shareIsTooHigh: false}));
    expect(readCefFunding({...data, counties: unstarred}, 'nb').inCounties!.merged).to.equal('');
    expect(() => readCefFunding({...data, texts: {nb}}, 'nb')).to.throw('texts.merged');
  });

  it('are known of no data without a source for them', () => {
    const {municipalitiesInCountySource: _, ...others} = data;
    const funding = readCefFunding(others, 'nb');
    expect(funding.inCounties).to.equal(undefined);
    expect(funding.counties[0]).not.to.have.property('municipalitiesInCounty');
    expect(shareFinding(funding, undefined)).to.equal(undefined);
  });
});

describe('the share of the municipalities in a county', () => {
  it('is in per cent, and no number where none is listed', () => {
    const share = (municipalities: number | null, all?: number) =>
      shareOf({code: '10', name: 'A', municipalities, ...(all !== undefined && {municipalitiesInCounty: all})});
    expect(share(14, 25)).to.equal(56);
    expect(share(0, 25)).to.equal(0);
    expect(share(null, 25)).to.equal(null);
    expect(share(14)).to.equal(null);
  });

  it('ranks the counties otherwise than their counts do', () => {
    const names = (counties: readonly CountyFunding[]) => counties.map(({name}) => name);
    const {counties} = cefFunding('2020', 'nb');
    expect(names(counties).slice(0, 3)).to.deep.equal(['Vestland', 'Agder', 'Innlandet']);
    expect(names(byShare(counties))).to.deep.equal([
      'Agder',
      'Vestland',
      'Rogaland',
      'Troms og Finnmark',
      'Møre og Romsdal',
      'Innlandet',
      'Trøndelag',
      'Viken',
      'Vestfold og Telemark',
      'Nordland',
      'Oslo',
    ]);
  });
});

describe('shareFinding', () => {
  const names = (...counties: Parameters<typeof fundingOf>) =>
    shareFinding(fundingOf(...counties), undefined)!.highest?.counties.map(({name}) => name);

  it('finds that Agder has the highest share: 14 of 25', () => {
    const {municipalities, all, highest} = shareFinding(cefFunding('2020', 'nb'), undefined)!;
    expect([municipalities, all]).to.deep.equal([82, 356]);
    expect(highest!.counties.map(({name}) => name)).to.deep.equal(['Agder']);
    expect(highest!.share).to.equal(56);
  });

  it('names the county with the highest share where another one has the most municipalities', () => {
    expect(names([9, 90], [1, 2], [5, 50])).to.deep.equal(['B']);
  });

  it('names all that share the highest place, and none where there is no support', () => {
    expect(names([9, 39], [6, 26], [1, 10])).to.deep.equal(['A', 'B']);
    expect(names([0, 10], [null, 5])).to.equal(undefined);
  });

  it('ranks a county from the top, sharing the place of equals', () => {
    const rank = (code: string) => {
      const {county} = shareFinding(cefFunding('2020', 'nb'), code)!;
      return county && [county.county.name, county.rank, county.shared];
    };
    expect(rank('42')).to.deep.equal(['Agder', 1, false]);
    expect(rank('54')).to.deep.equal(['Troms og Finnmark', 4, true]);
    expect(rank('34')).to.deep.equal(['Innlandet', 6, false]);
    expect(rank('99')).to.equal(undefined);
  });
});
