import {expect} from 'chai';
import {gapTextAt, layoutRowPlot} from '../../src/charts/row-plot/layout.js';

interface Row {
  of: string;
  year: string;
  share: number | null;
}

const layout = (shares: Record<string, (number | null)[]>, years = ['1', '2', '3']) =>
  layoutRowPlot<Row>(
    Object.entries(shares).flatMap(([of, values]) => values.map((share, i) => ({of, share, year: years[i]!}))),
    {
      x: ({share}) => share,
      series: ({of}) => of,
      point: ({year}) => year,
      seriesDomain: Object.keys(shares),
      pointDomain: years,
      xDomain: [0, 96],
      gap: {from: 'b', to: 'a', label: 2},
    },
  );

describe('layoutRowPlot', () => {
  it('gives each series a lane, and each number its place on one axis', () => {
    const {lanes, laneHeight} = layout({a: [0, 48, 96], b: [24, 24, 24]});
    expect(laneHeight).to.equal(50);
    expect(lanes.map(({y}) => y)).to.deep.equal([25, 75]);
    expect(lanes[0]!.marks.map(({x, kind}) => [x, kind])).to.deep.equal([
      [2, 'first'],
      [50, 'between'],
      [98, 'last'],
    ]);
    // The periods go down, so that equal numbers do not hide each other.
    expect(lanes.map(({marks}) => marks.map(({y}) => y))).to.deep.equal([
      [9.5, 25, 40.5],
      [59.5, 75, 90.5],
    ]);
  });

  it('draws the marks of five periods, and of more the first and the last, since marks of equal numbers would hide each other', () => {
    const drawn = (count: number) => {
      const equal = Array.from({length: count}, () => 48);
      return layout(
        {a: equal},
        equal.map((_, i) => `${2001 + i}`),
      ).lanes[0]!.marks.map(({point}) => point);
    };
    expect(drawn(5)).to.deep.equal([0, 1, 2, 3, 4]);
    expect(drawn(6)).to.deep.equal([0, 5]);
  });

  it('leaves out what is missing: the mark of a period is the same with and without others', () => {
    const {lanes} = layout({a: [48, null, null], b: [null, null, null]});
    expect(lanes[0]!.marks.map(({point, kind}) => [point, kind])).to.deep.equal([[0, 'first']]);
    expect(lanes[1]).to.deep.equal({series: 1, y: 75, marks: []});
    const kindsOf = (shares: (number | null)[]) =>
      layout({a: shares}).lanes[0]!.marks.map(({point, kind}) => [point, kind]);
    expect(kindsOf([48, 24, null])).to.deep.equal([
      [0, 'first'],
      [1, 'between'],
    ]);
    expect(kindsOf([null, 24, null])).to.deep.equal([[1, 'between']]);
    expect(kindsOf([null, null, 24])).to.deep.equal([[2, 'last']]);
    expect(layout({a: [48]}, ['2018']).lanes[0]!.marks.map(({kind}) => kind)).to.deep.equal(['last']);
  });

  it('has a bar from one last value to the other, whichever is larger, and none where one is missing', () => {
    expect(layout({a: [0, 0, 96], b: [0, 0, 48]}).gap).to.deep.include({
      start: 50,
      width: 48,
      y: 90.5,
      end: 98,
      endY: 40.5,
    });
    expect(layout({a: [0, 0, 48], b: [0, 0, 96]}).gap).to.deep.include({
      start: 50,
      width: 48,
      y: 90.5,
      end: 50,
      endY: 40.5,
    });
    expect(layout({a: [0, 96, null], b: [0, 0, 48]}).gap).to.equal(undefined);
    expect(layout({b: [0, 0, 48]}).gap).to.equal(undefined);
  });

  it('has room for the length of the bar on the sides where nothing is in the way', () => {
    const free = (a: number[], b: number[]) => layout({a, b}).gap!.freeSides;
    expect(free([0, 0, 60], [48, 48, 48])).to.deep.equal([1, -1]);
    // An end of the axis, a mark, and the line between two marks.
    expect(free([0, 0, 48], [0, 0, 20])).to.deep.equal([1]);
    expect(free([0, 0, 96], [48, 48, 48])).to.deep.equal([-1]);
    expect(free([0, 0, 60], [36, 72, 36])).to.deep.equal([-1]);
    expect(free([0, 0, 10], [96, 96, 0])).to.deep.equal([]);
  });

  it('writes the length closer to the end of the bar that has no mark', () => {
    expect(gapTextAt({start: 20, width: 30, end: 50}, 1)).to.deep.equal({x: 50, dx: 0.35});
    expect(gapTextAt({start: 20, width: 30, end: 50}, -1)).to.deep.equal({x: 20, dx: -0.55});
    expect(gapTextAt({start: 20, width: 30, end: 20}, -1)).to.deep.equal({x: 20, dx: -0.35});
    expect(gapTextAt({start: 20, width: 0, end: 20}, 1)).to.deep.equal({x: 20, dx: 0.55});
  });

  it('names the periods beside the marks of the first lane, by turns, where each has room and no bar is behind it', () => {
    const side = (a: (number | null)[], b = [0, 0, 0], options = {}) =>
      layoutRowPlot<Row>(
        Object.entries({a, b}).flatMap(([of, values]) => values.map((share, i) => ({of, share, year: `${i}`}))),
        {
          x: ({share}) => share,
          series: ({of}) => of,
          point: ({year}) => year,
          seriesDomain: ['a', 'b'],
          pointDomain: a.map((_, i) => `${i}`),
          xDomain: [0, 96],
          names: 2,
          ...options,
        },
      ).periodSide;
    expect(side([48, 48, 48])).to.equal(1);
    // The line to the next mark, and an end of the axis.
    expect(side([48, 60, 48])).to.equal(-1);
    expect(side([96, 48, 96])).to.equal(undefined);
    expect(side([48, 48, 48], [0, 0, 96], {gap: {from: 'a', to: 'b'}})).to.equal(undefined);
    expect(side([48, 48, 48], [0, 0, 96], {gap: {from: 'b', to: 'a'}})).to.equal(1);
    expect(side([48, 48, 48], [0, 0, 0], {names: undefined})).to.equal(undefined);
    expect([side([48]), side([48, 48, 48, 48, 48])]).to.deep.equal([undefined, undefined]);
  });

  it('draws of many numbers the first and the last', () => {
    const years = Array.from({length: 40}, (_, i) => `${i}`);
    const {lanes} = layout({a: years.map(Number), b: years.map(Number)}, years);
    expect(lanes.map(({marks}) => marks.map(({point}) => point))).to.deep.equal([
      [0, 39],
      [0, 39],
    ]);
    // They are small where they are not of the first or the last period.
    const gaps = years.map((_, i) => (i < 3 || i > 36 ? null : i));
    expect(layout({a: gaps, b: gaps}, years).lanes[0]!.marks.map(({point, kind}) => [point, kind])).to.deep.equal([
      [3, 'between'],
      [36, 'between'],
    ]);
  });
});
