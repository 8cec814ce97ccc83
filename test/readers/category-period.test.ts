import {expect} from 'chai';
import {periodOfCategory} from '../../src/import/period.js';
import {fundingFrom} from '../../src/import/funding-from.js';
import {readText} from '../../src/import/read-text.js';
import {trendFrom} from '../../src/import/trend-from.js';
import {refused} from './refused.js';

/** A dataset of two periods by one other dimension. */
const dataset = (labels: Record<string, string>, other: string, names: readonly string[]) =>
  JSON.stringify({
    version: '2.0',
    class: 'dataset',
    id: ['time', other],
    size: [2, names.length],
    dimension: {
      time: {category: {index: Object.keys(labels), label: labels}},
      [other]: {category: {index: names}},
    },
    value: Array.from({length: 2 * names.length}, (_, i) => i + 1),
  });

describe('the period of a category', () => {
  it('is that of its code and its label, which may write it in two ways', () => {
    expect(periodOfCategory({id: '2020M01', label: 'januar 2020'}, '')!.id).to.equal('2020M01');
    expect(periodOfCategory({id: 'a', label: '2020'}, '')!.id).to.equal('2020');
    expect(periodOfCategory({id: '2020', label: 'Skoleåret 2020/2021'}, '')!.id).to.equal('2020');
    expect(periodOfCategory({id: 'a', label: 'b'}, '')).to.equal(undefined);
  });

  it('is refused, with both names, where they contradict each other', () => {
    const labels = {2018: '2018', 2019: '2020'};
    const trend = refused(() => trendFrom(readText(dataset(labels, 'level', ['Stat', 'Kommuner'])), {}, 'nb'));
    const map = refused(() => fundingFrom(readText(dataset(labels, 'county', ['Agder', 'Oslo'])), {}, 'nb'));
    const csv = 'tidskode;periodenavn;nivå;verdi\n2018;2018;Stat;1,5\n2019;2020;Stat;2,5\n';
    const table = refused(() => trendFrom(readText(csv), {}, 'nb'));
    for (const {code, path, details} of [trend, map, table]) {
      expect({code, details}).to.deep.equal({code: 'period-label', details: {name: '2019', label: '2020'}});
      expect(path).to.match(/^dimension\.\S+\.category$/);
    }
  });
});
