import {expect} from 'chai';
import data from '../../data/2020/cef-funding.json' with {type: 'json'};
import {cefFinding, cefFunding, readCefFunding} from '../../src/datasets/cef-funding.js';
import {counties2020} from '../../src/datasets/counties.js';
import {counties, totals} from '../source/parsed.js';

/** The funding of counties that are called A, B, C … in the order given. */
function fundingOf(...municipalities: (number | null)[]) {
  const total = municipalities.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return readCefFunding(
    {
      ...data,
      total: {municipalities: total, amountMillionEur: 1},
      counties: municipalities.map((count, i) => ({
        code: `${i + 10}`,
        name: String.fromCodePoint(65 + i),
        municipalities: count,
        municipalitiesInCounty: 10,
      })),
    },
    'nb',
  );
}

describe('the CEF funding of 2020', () => {
  const funding = cefFunding('2020', 'nb');

  it('gives every county the number that the report prints beside it', () => {
    const listed = funding.counties.filter(({municipalities}) => municipalities !== null);
    expect(counties).to.have.length(10);
    expect(listed.map(({name, municipalities}) => ({name, municipalities}))).to.have.deep.members(counties);
  });

  it('has the totals of the report, which the counties add up to', () => {
    expect(totals).to.deep.equal({municipalities: 82, amountMillionEur: 1.2});
    expect(funding.totalMunicipalities).to.equal(totals.municipalities);
    expect(funding.amountMillionEur).to.equal(totals.amountMillionEur);
    expect(counties.reduce((sum, {municipalities}) => sum + municipalities, 0)).to.equal(82);
  });

  it('has no number for Oslo, which the report does not list', () => {
    expect(funding.counties.at(-1)).to.deep.equal({
      code: '03',
      name: 'Oslo',
      municipalities: null,
      municipalitiesInCounty: 1,
    });
    expect(data.counties.find(({code}) => code === '03')).to.have.property('status', 'not-listed');
  });

  it('numbers the eleven counties of 2020 with two digits, as the map does', () => {
    for (const {code} of funding.counties)
      expect(code)
        .to.be.a('string')
        .that.matches(/^\d\d$/);
    const named = ({code, name}: {code: string; name: string}) => `${code} ${name}`;
    expect(funding.counties.map(named)).to.have.members(counties2020.counties.map(named));
    expect(funding.counties).to.have.length(11);
  });

  it('puts the counties in order, the most first', () => {
    const order = [17, 14, 10, 9, 9, 7, 6, 6, 2, 2, null];
    expect(funding.counties.map(({municipalities}) => municipalities)).to.deep.equal(order);
  });

  it('states no licence, since the report has none', () => {
    expect(funding.source.licence).to.equal(null);
    expect(funding.source).not.to.have.property('href');
  });

  it('explains the programme in each language', () => {
    const said = (['nb', 'nn', 'en'] as const).map((language) => cefFunding(undefined, language).programme);
    expect(new Set(said).size).to.equal(3);
    for (const programme of said) expect(programme).to.match(/^CEF \(Connecting Europe Facility\) .+\.$/);
  });
});

describe('reading CEF funding', () => {
  const [first] = data.counties;
  const broken: [what: string, changed: object, message: string][] = [
    ['counties that do not add up', {total: {...data.total, municipalities: 83}}, 'total.municipalities should be 82'],
    ['a number for a code', {counties: [{...first, code: 46}]}, 'counties[0].code should be a text, but is 46'],
    ['one digit', {counties: [{...first, code: '3'}]}, 'counties[0].code should be two digits, but is "3"'],
    [
      'a count in words',
      {counties: [{...first, municipalities: '17'}]},
      'counties[0].municipalities should be a number, but is "17"',
    ],
    [
      'no count',
      {counties: [{code: '46', name: 'Vestland'}]},
      'counties[0].municipalities should be a number, but is missing',
    ],
    [
      'a county without the number of its municipalities',
      {counties: [{...first, municipalitiesInCounty: undefined}]},
      'counties[0].municipalitiesInCounty should be a number, but is missing',
    ],
    [
      'a county without municipalities',
      {counties: [{...first, municipalitiesInCounty: 0}]},
      'counties[0].municipalitiesInCounty should be at least 1, but is 0',
    ],
    [
      'more municipalities with support than there are in the county',
      {counties: [{...first, municipalities: 44, municipalitiesInCounty: 43}]},
      'counties[0].municipalities should be at most 43, the municipalities in the county, but is 44',
    ],
    ['counties by name', {counties: {Vestland: 17}}, 'counties should be a list, but is {"Vestland":17}'],
    ['no texts', {texts: {en: {}}}, 'texts.nb should be an object, but is missing'],
  ];
  for (const [what, changed, message] of broken) {
    it(`refuses ${what}`, () => {
      expect(() => readCefFunding({...data, ...changed}, 'nb')).to.throw(message);
    });
  }
});

describe('cefFinding', () => {
  const names = (municipalities: (number | null)[]) =>
    cefFinding(fundingOf(...municipalities), undefined).majority?.counties.map(({name}) => name);

  it('finds that three of eleven counties hold exactly half: 17 + 14 + 10 of 82', () => {
    const {majority, countiesWith, counties: all} = cefFinding(cefFunding(undefined, 'nb'), undefined);
    expect(majority?.counties.map(({name}) => name)).to.deep.equal(['Vestland', 'Agder', 'Innlandet']);
    expect(majority).to.include({municipalities: 41, isExactlyHalf: true});
    expect([countiesWith, all]).to.deep.equal([10, 11]);
  });

  it('names the fewest counties that hold half or more', () => {
    expect(names([6, 3, 2])).to.deep.equal(['A']);
    expect(names([4, 3, 2])).to.deep.equal(['A', 'B']);
    expect(cefFinding(fundingOf(6, 3, 2), undefined).majority).to.include({municipalities: 6, isExactlyHalf: false});
    expect(cefFinding(fundingOf(5, 3, 2), undefined).majority?.isExactlyHalf).to.equal(true);
  });

  it('names none where a tie leaves open which ones they are', () => {
    expect(names([4, 4, 1])).to.deep.equal(['A', 'B']);
    expect(names([4, 3, 3])).to.equal(undefined);
    expect(names([2, 2, 2])).to.equal(undefined);
  });

  it('names the only county with support', () => {
    expect(names([5, null, null])).to.deep.equal(['A']);
    expect(names([5])).to.deep.equal(['A']);
  });

  it('has nothing to say of half when nobody received support', () => {
    const finding = cefFinding(fundingOf(null, 0), undefined);
    expect(finding.majority).to.equal(undefined);
    expect(finding.countiesWith).to.equal(0);
  });

  it('shares the last place between those without any', () => {
    const funding = cefFunding(undefined, 'nb');
    const changed = funding.counties.map((county) =>
      county.code === '18' || county.code === '46' ? {...county, municipalities: 0} : county,
    );
    const shared = (code: string) => cefFinding({...funding, counties: changed}, code).county!.shared;
    expect([shared('18'), shared('46'), shared('50')]).to.deep.equal([true, true, false]);
  });

  it('ranks a county from the top, sharing the place of equals', () => {
    const rank = (code: string) => {
      const {county} = cefFinding(cefFunding(undefined, 'nb'), code);
      return county && [county.county.name, county.rank, county.shared];
    };
    expect(rank('46')).to.deep.equal(['Vestland', 1, false]);
    expect(rank('30')).to.deep.equal(['Viken', 4, true]);
    expect(rank('54')).to.deep.equal(['Troms og Finnmark', 4, true]);
    expect(rank('50')).to.deep.equal(['Trøndelag', 6, false]);
    expect(rank('18')).to.deep.equal(['Nordland', 9, true]);
    expect(rank('99')).to.equal(undefined);
  });
});
