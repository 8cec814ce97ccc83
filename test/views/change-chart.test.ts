import {expect} from 'chai';
import {changeDomain, layoutChangeChart} from '../../src/charts/change-chart/layout.js';
import {changeChart, type ChangeChartText} from '../../src/charts/change-chart/view.js';
import {all, draw, labels, overheard, stops, texts} from './draw.js';

type Row = readonly [name: string, change: number | null];

const rows: Row[] = [
  ['A', 10],
  ['B', -10],
  ['C', 0],
  ['D', null],
];

const drawn = (text: Partial<ChangeChartText<Row>> = {}) =>
  draw(
    changeChart(
      layoutChangeChart(rows, {
        change: ([, change]) => change,
        series: ([name]) => name,
        seriesDomain: ['A', 'B', 'C', 'D'],
        domain: changeDomain(rows.map(([, change]) => change)),
      }),
      {
        id: 'changes',
        labelledBy: 'title',
        format: (value) => `by ${value}`,
        missing: 'not stated',
        describe: ([name, change]) => `${name} changed by ${change}`,
        styleOf: (series: number) => series,
        interaction: {active: undefined, isTabStop: () => true},
        ...text,
      },
    ),
  );

describe('changeChart', () => {
  it('has one mark per row with its words, also where there is no change to tell', () => {
    expect(labels(drawn())).to.deep.equal([
      'A changed by 10',
      'B changed by -10',
      'C changed by 0',
      'D changed by null',
    ]);
    expect(texts(drawn(), '.value')).to.deep.equal(['by 10', 'by -10', 'by 0']);
    expect(texts(drawn(), '.missing')).to.deep.equal(['not stated']);
  });

  it('draws an arrow from zero, its number beyond the tip', () => {
    const shafts = all(drawn(), '.shaft').map((line) => [line.getAttribute('x1'), line.getAttribute('x2')]);
    expect(shafts).to.deep.equal([
      ['51%', '78%'],
      ['51%', '24%'],
      ['51%', '51%'],
    ]);
    expect(all(drawn(), '.value').map((text) => text.getAttribute('text-anchor'))).to.deep.equal([
      'start',
      'end',
      'start',
    ]);
  });

  it('lets Tab stop at one row', () => {
    const second = {active: undefined, isTabStop: ({series}: {series: number}) => series === 1};
    expect(stops(drawn({interaction: second}))).to.deep.equal(['B changed by -10']);
    expect(stops(drawn())).to.deep.equal(['A changed by 10']);
    expect(all(drawn({interaction: undefined}), '[tabindex]')).to.deep.equal([]);
  });

  it('hides the axis from listeners', () => {
    expect(texts(drawn(), '.tick')).to.deep.equal(['0']);
    expect(overheard(drawn())).to.deep.equal([]);
  });

  it('marks the row looked at and the series brought forward', () => {
    const active = {active: {chart: 'changes', series: 2, point: 0}, isTabStop: () => true};
    expect(labels(drawn({interaction: active}), '.active')).to.deep.equal(['C changed by 0']);
    expect(labels(drawn({highlighted: 1}), '.mark:not(.back)')).to.deep.equal(['B changed by -10']);
  });
});
