import {expect} from 'chai';
import {infosecTrend, infosecTrendEditions} from '../../src/datasets/infosec-trend.js';
import {cells} from '../source/parsed.js';

describe('the trend of 2020', () => {
  const trend = infosecTrend('2020', 'nb');
  const id = (list: readonly {id: string; label: string}[], label: string) =>
    list.find((one) => one.label === label)!.id;
  const read = cells.map((printed) => ({
    ...printed,
    cell: trend.cell(id(trend.measures, printed.measure), id(trend.levels, printed.level), printed.year),
  }));

  it('has the questions, levels and years of the report, and no others', () => {
    const printed = (key: 'measure' | 'level' | 'year') => [...new Set(cells.map((cell) => cell[key]))];
    expect(trend.measures.map(({label}) => label)).to.deep.equal(printed('measure'));
    expect(trend.levels.map(({label}) => label)).to.deep.equal(printed('level'));
    expect(trend.years).to.deep.equal(printed('year').toReversed());
  });

  it('holds the 45 cells that the report prints', () => {
    expect(read).to.have.length(45);
    for (const {measure, level, year, value, cell} of read) {
      expect(cell.value, `${measure}, ${level}, ${year}`).to.equal(value);
    }
  });

  it('has no number and says so where the report prints a dash: five cells, never zero', () => {
    const missing = read.filter(({value}) => value === null);
    expect(missing.map(({level, year}) => `${level} ${year}`)).to.deep.equal(Array(5).fill('Fylkeskommuner 2020'));
    for (const {cell} of missing) expect(cell).to.deep.equal({value: null, status: 'not-stated'});
    expect(read.filter(({cell}) => cell.value === 0 || (cell.status && cell.value !== null))).to.deep.equal([]);
  });

  it('compares with the state and warns of few county municipalities', () => {
    expect(trend.compareWith).to.equal('statlige-virksomheter');
    expect(trend.levels.filter(({fewUnits}) => fewUnits).map(({label}) => label)).to.deep.equal(['Fylkeskommuner']);
  });

  it('names its source, its terms and the report that quotes it', () => {
    expect(trend.source).to.deep.equal({
      name: 'Statistisk sentralbyrå (SSB), tabell 12042',
      href: 'https://www.ssb.no/statbank/table/12042',
      report: 'Digdirs årsrapport 2020',
      sections: ['Resultater'],
      licence: {name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/'},
    });
  });

  it('has the same numbers under other names in nynorsk and English', () => {
    for (const language of ['nn', 'en'] as const) {
      const other = infosecTrend('2020', language);
      for (const key of ['measures', 'levels'] as const) {
        expect(other[key].map((one) => one.id)).to.deep.equal(trend[key].map((one) => one.id));
        expect(new Set(other[key].map(({label}) => label)).size).to.equal(trend[key].length);
      }
      expect(other.document).to.equal(trend.document);
    }
    expect(infosecTrend('2020', 'nn').levels[2]!.label).to.equal('Kommunar');
    expect(infosecTrend('2020', 'en').levels[2]!.label).to.equal('Municipalities');
  });

  it('has short names that say what was done, and not that it is there or what came of it', () => {
    for (const [language, done] of [
      ['nb', /evaluert eller forbedret|[Nn]ye|fjernet|rapportert/],
      ['nn', /evaluert eller forbetra|[Nn]ye|fjerna|rapporterte/],
      ['en', /evaluated or improved|New|removed|reported/],
    ] as const) {
      for (const {short} of infosecTrend('2020', language).measures) {
        expect(short)
          .to.match(done)
          .and.not.match(/Læring|Learning|^Styringssystem$|^Management system$/);
      }
    }
  });

  it('is the newest there is, and shown for an edition that is not', () => {
    expect(infosecTrendEditions.years).to.include('2020');
    for (const edition of [undefined, '2031', '__proto__']) expect(infosecTrend(edition, 'nb')).to.equal(trend);
  });

  it('has a gap, and no neighbour’s number, where a name is unknown', () => {
    for (const [measure, level, year] of [
      ['x', 'kommuner', '2020'],
      ['ovelser', 'x', '2020'],
      ['ovelser', 'kommuner', '2021'],
    ] as const) {
      expect(trend.cell(measure, level, year), measure + level + year).to.deep.equal({
        value: null,
        status: 'not-stated',
      });
    }
  });
});
