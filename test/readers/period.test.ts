import {expect} from 'chai';
import {looksLikeTime, readPeriod} from '../../src/import/period.js';

const ids = (names: readonly string[]) => names.map((name) => readPeriod(name)?.id);

describe('a period', () => {
  it('is a month in Norwegian or English, whole or short, before its year or after it', () => {
    for (const name of [
      'januar 2021',
      'Jan. 2021',
      'jan 2021',
      'January 2021',
      'January, 2021',
      '2021 januar',
      '2021 jan.',
    ]) {
      expect(readPeriod(name)?.id, name).to.equal('2021M01');
    }
    expect(ids(['mai 2021', 'May 2021', 'sept. 2021', 'Sep 2021', 'okt. 2021', 'Oct 2021', 'des 2021'])).to.deep.equal([
      '2021M05',
      '2021M05',
      '2021M09',
      '2021M09',
      '2021M10',
      '2021M10',
      '2021M12',
    ]);
  });

  it('is a year, a half, a quarter or a week as the figures themselves write it', () => {
    expect(
      ids([
        'År 2020',
        'Year 2020',
        '2. halvår 2020',
        'half 2, 2020',
        '1. kv. 2020',
        'quarter 1, 2020',
        '53. uke 2020',
        'week 53, 2020',
      ]),
    ).to.deep.equal(['2020', '2020', '2020H2', '2020H2', '2020K1', '2020K1', '2020U53', '2020U53']);
    expect(readPeriod('januar 2020*')).to.deep.include({id: '2020M01', isProvisional: true});
  });

  it('is nothing that only looks like one', () => {
    for (const name of [
      '2020-2021',
      '2019/20',
      '31.12.2020',
      '31. desember 2020',
      'pr. 31.12.2020',
      '2020 (prosent)',
      'jan.–mars 2021',
      '2020-12-31',
    ]) {
      expect(readPeriod(name), name).to.equal(undefined);
      expect(looksLikeTime(name), name).to.equal(true);
    }
    for (const name of ['Nye tiltak 2020', '2020 Nye tiltak', 'marsjvant 2020', 'Kommuner', '1. klasse 2020', '12']) {
      expect(readPeriod(name), name).to.equal(undefined);
      expect(looksLikeTime(name), name).to.equal(false);
    }
  });
});
