import {expect} from 'chai';
import {changeDomain, layoutChangeChart} from '../../src/charts/change-chart/layout.js';

interface Row {
  series: string;
  change: number | null;
}

const layout = (...changes: (number | null)[]) =>
  layoutChangeChart<Row>(
    changes.map((change, i) => ({series: 'abcd'.charAt(i), change})),
    {
      change: (row) => row.change,
      series: (row) => row.series,
      seriesDomain: ['a', 'b', 'c', 'd'],
      domain: changeDomain(changes),
    },
  );
const tips = (...changes: (number | null)[]) => layout(...changes).arrows.map(({tip}) => tip);

describe('changeDomain', () => {
  it('holds every change and zero', () => {
    expect(changeDomain([3, -2])).to.deep.equal([-2, 3]);
    expect(changeDomain([3, 5])).to.deep.equal([0, 5]);
    expect(changeDomain([-3, null, -5])).to.deep.equal([-5, 0]);
  });

  it('has room on both sides where nothing changed or nothing is known', () => {
    for (const nothing of [[], [0, 0], [null, null]]) expect(changeDomain(nothing)).to.deep.equal([-1, 1]);
  });
});

describe('layoutChangeChart', () => {
  it('points left of zero for a fall and right for a rise, as far as the change is large', () => {
    // From −10 at 24 to 10 at 78: 2.7 per cent for each point.
    expect(layout(-10, 10).zero).to.equal(51);
    expect(tips(-10, 10, 5, -5)).to.deep.equal([24, 78, 64.5, 37.5]);
  });

  it('puts zero at the edge when all rose or all fell', () => {
    expect(layout(2, 4).zero).to.equal(4);
    expect(tips(2, 4)).to.deep.equal([41, 78]);
    expect(layout(-2, -4).zero).to.equal(96);
    expect(tips(-2, -4)).to.deep.equal([60, 24]);
  });

  it('ends at zero where nothing changed, and nowhere where nothing is known', () => {
    const {zero, arrows} = layout(0, null);
    expect(arrows.map(({tip, value}) => [tip, value])).to.deep.equal([
      [zero, 0],
      [null, null],
    ]);
    expect(tips(null, null)).to.deep.equal([null, null]);
  });

  it('gives each row the same height, from the top, and its series', () => {
    const {arrows, rowHeight} = layout(1, 2, 3, 4);
    expect(rowHeight).to.equal(25);
    expect(arrows.map(({y}) => y)).to.deep.equal([12.5, 37.5, 62.5, 87.5]);
    expect(arrows.map(({series}) => series)).to.deep.equal([0, 1, 2, 3]);
    expect(layout(1).arrows[0]!.y).to.equal(50);
  });
});
