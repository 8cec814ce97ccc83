import {expect} from 'chai';
import {layoutBarChart} from '../../src/charts/bar-chart/layout.js';

const layout = (...values: (number | null)[]) => layoutBarChart(values, {value: (value) => value});
const lengths = (...values: (number | null)[]) => layout(...values).bars.map(({length}) => length);

describe('layoutBarChart', () => {
  it('fills the box with the longest bar and measures the others by it', () => {
    expect(lengths(20, 10, 5)).to.deep.equal([100, 50, 25]);
    expect(lengths(1, 8)).to.deep.equal([12.5, 100]);
  });

  it('tells zero, which is a bar without length, from no number, which is no bar', () => {
    expect(lengths(4, 0, null)).to.deep.equal([100, 0, null]);
  });

  it('draws no bar where there are no numbers or only zeros', () => {
    expect(lengths(null, null)).to.deep.equal([null, null]);
    expect(lengths(0, 0)).to.deep.equal([0, 0]);
    expect(lengths()).to.deep.equal([]);
  });

  it('divides the height among the rows, in the order given', () => {
    const {bars, rowHeight} = layout(1, 4, 2, 3);
    expect(rowHeight).to.equal(25);
    expect(bars.map(({top, y}) => [top, y])).to.deep.equal([
      [0, 12.5],
      [25, 37.5],
      [50, 62.5],
      [75, 87.5],
    ]);
    expect(bars.map(({row, value}) => [row, value])).to.deep.equal([
      [1, 1],
      [4, 4],
      [2, 2],
      [3, 3],
    ]);
  });

  it('gives a single row the whole box', () => {
    expect(layout(7)).to.deep.equal({bars: [{row: 7, top: 0, y: 50, start: 0, length: 100, value: 7}], rowHeight: 100});
  });

  it('draws what is below zero to the left of it', () => {
    const places = (...values: number[]) => layout(...values).bars.map(({start, length}) => [start, length]);
    expect(places(6, 0, -2)).to.deep.equal([
      [25, 75],
      [25, 0],
      [0, 25],
    ]);
    expect(places(-5, -10)).to.deep.equal([
      [50, 50],
      [0, 100],
    ]);
  });

  it('leaves room after the longest where it is asked to', () => {
    const {bars} = layoutBarChart([10, 5], {value: (value) => value, end: 80});
    expect(bars.map(({length}) => length)).to.deep.equal([80, 40]);
  });
});
