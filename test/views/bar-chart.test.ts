import {expect} from 'chai';
import {layoutBarChart} from '../../src/charts/bar-chart/layout.js';
import {barChart, type BarChartText} from '../../src/charts/bar-chart/view.js';
import {all, draw, labels, overheard, stops, texts} from './draw.js';

type Row = readonly [name: string, count: number | null];

const rows: Row[] = [
  ['Most', 8],
  ['Half', 4],
  ['None', null],
];

const drawn = (text: Partial<BarChartText<Row>> = {}) =>
  draw(
    barChart(layoutBarChart(rows, {value: ([, count]) => count}), {
      id: 'counts',
      labelledBy: 'title',
      name: ([name]) => name,
      format: (value) => (value === null ? 'none listed' : `${value}`),
      describe: ([name, count]) => `${name}: ${count ?? 'none listed'}`,
      step: ([, count]) => (count === null ? undefined : 1),
      interaction: {active: undefined, isTabStop: () => true},
      ...text,
    }),
  );

describe('barChart', () => {
  it('has one mark per row with its words', () => {
    expect(labels(drawn())).to.deep.equal(['Most: 8', 'Half: 4', 'None: none listed']);
    expect(texts(drawn(), '.name')).to.deep.equal(['Most', 'Half', 'None']);
    expect(overheard(drawn())).to.deep.equal([]);
  });

  it('draws bars as long as their numbers, with the number at their end', () => {
    const bars = all(drawn(), 'svg:has(> .bar)').map((bar) => bar.getAttribute('width'));
    expect(bars).to.deep.equal(['100%', '50%']);
    expect(texts(drawn(), '.value')).to.deep.equal(['8', '4']);
    expect(all(drawn(), '.bar.step-2')).to.have.length(2);
  });

  it('says in words what is not listed, without a bar', () => {
    expect(texts(drawn(), '.missing')).to.deep.equal(['none listed']);
    expect(all(drawn(), '.mark:has(.missing) .bar')).to.deep.equal([]);
  });

  it('lets Tab stop at one row', () => {
    expect(stops(drawn())).to.deep.equal(['Most: 8']);
    const last = {active: undefined, isTabStop: ({series}: {series: number}) => series === 2};
    expect(stops(drawn({interaction: last}))).to.deep.equal(['None: none listed']);
    expect(all(drawn({interaction: undefined}), '[tabindex]')).to.deep.equal([]);
  });

  it('marks the row looked at and the row brought forward', () => {
    const active = {active: {chart: 'counts', series: 1, point: 0}, isTabStop: () => true};
    expect(labels(drawn({interaction: active}), '.active')).to.deep.equal(['Half: 4']);
    expect(labels(drawn({isHighlighted: ([name]) => name === 'Most'}), '.forward')).to.deep.equal(['Most: 8']);
    const beside = drawn({interaction: active, isActive: ([name]) => name === 'Most'});
    expect(labels(beside, '.active')).to.deep.equal(['Most: 8']);
  });
});
