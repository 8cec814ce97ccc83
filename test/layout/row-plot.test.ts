import {expect} from 'chai';
import {gapTextAt, layoutRowPlot} from '../../src/charts/row-plot/layout.js';

interface Row {
  of: string;
  year: string;
  share: number | null;
}

const layout = (shares: Record<string, (number | null)[]>, years = ['1', '2', '3'], isKept?: (row: Row) => boolean) =>
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
      ...(isKept && {isKept}),
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

  /** The points that are drawn of a series on a scale to 96, and of those the ones that only a wide box has room for. */
  const drawnOf = (shares: number[], kept: readonly number[] = []) => {
    const years = shares.map((_, i) => `${2001 + i}`);
    const {lanes, isThinned} = layout({a: shares}, years, ({year}) => kept.includes(Number(year) - 2001));
    const points = (isWide: boolean) =>
      lanes[0]!.marks.filter((mark) => mark.isWide === isWide).map(({point}) => point);
    return {all: points(false), wide: points(true), isThinned};
  };

  it('draws the marks of five periods, and of more those that would not half hide each other, where there is room', () => {
    const equal = (count: number) => Array.from({length: count}, () => 48);
    expect(drawnOf(equal(5))).to.deep.equal({all: [0, 1, 2, 3, 4], wide: [], isThinned: false});
    expect(drawnOf(equal(6))).to.deep.equal({all: [0, 2, 5], wide: [], isThinned: true});
    expect(drawnOf([10, 20, 30, 40, 50, 60])).to.deep.equal({all: [0, 1, 2, 3, 4, 5], wide: [], isThinned: false});
    // Each is 0.34em from the next in a box of 4.25em, and 0.36em in one of 4.75em.
    expect(drawnOf([10, 14.5, 19, 23.5, 28, 32.5])).to.deep.equal({all: [0, 2, 5], wide: [1, 3, 4], isThinned: true});
    const climbing = Array.from({length: 20}, (_, i) => i * 5);
    expect(drawnOf(climbing)).to.deep.include({all: [0, 2, 4, 6, 8, 10, 12, 14, 16, 19], isThinned: true});
    expect(drawnOf(climbing).wide).to.deep.equal([1, 3, 5, 7, 9, 11, 13, 15, 17, 18]);
  });

  it('draws every mark that is kept, far enough from the others that none half hides it', () => {
    const years = Array.from({length: 20}, (_, i) => `${2001 + i}`);
    const isKept = ({year}: Row) => ['2010', '2011', '2019'].includes(year);
    const {lanes, isThinned} = layout({a: years.map(() => 48)}, years, isKept);
    expect(lanes[0]!.marks.map(({point}) => point)).to.include.members([0, 9, 10, 18, 19]);
    expect(isThinned).to.equal(true);
    const heights = lanes[0]!.marks.map(({y}) => (y / 100) * 2.3);
    for (const [i, height] of heights.slice(1).entries()) expect(height - heights[i]!).to.be.at.least(0.35);
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
    expect(free([0, 0, 60], [46, 72, 46])).to.deep.equal([-1]);
    expect(free([0, 0, 10], [96, 96, 0])).to.deep.equal([]);
  });

  it('has room in the narrowest box, which is on a phone with large text, or only in one that is not narrow', () => {
    const at = (gap: {label: number; isWorded?: boolean}, a = [0, 0, 60], b = [36, 72, 36]) =>
      layoutRowPlot<Row>(
        Object.entries({a, b}).flatMap(([of, values]) => values.map((share, i) => ({of, share, year: `${i}`}))),
        {
          x: ({share}) => share,
          series: ({of}) => of,
          point: ({year}) => year,
          seriesDomain: ['a', 'b'],
          pointDomain: ['0', '1', '2'],
          xDomain: [0, 96],
          gap: {from: 'b', to: 'a', ...gap},
        },
      ).gap!;
    // It begins at 38 per cent of the box: with its space, it is as wide as that and the half em before the box.
    for (const width of [4.25, 6.75]) {
      const room = 0.38 * width;
      const isNarrowest = width === 4.25;
      expect(at({label: room - 0.05}).freeSides).to.deep.equal(isNarrowest ? [-1] : []);
      expect(at({label: room + 0.05})).to.deep.include({freeSides: [], wideSide: -1});
      // Words are hidden in the narrowest.
      expect(at({label: room - 0.05, isWorded: true}).freeSides).to.deep.equal([-1]);
      expect(at({label: room + 0.05, isWorded: true}).freeSides).to.deep.equal(isNarrowest ? [-1] : []);
    }
  });

  it('has room for a shorter text where the words for no gap have none on either side', () => {
    const at = (a: number[], label: number) =>
      layoutRowPlot<Row>(
        Object.entries({a, b: a}).flatMap(([of, values]) => values.map((share, i) => ({of, share, year: `${i}`}))),
        {
          x: ({share}) => share,
          series: ({of}) => of,
          point: ({year}) => year,
          seriesDomain: ['a', 'b'],
          pointDomain: ['0', '1', '2'],
          xDomain: [0, 96],
          gap: {from: 'b', to: 'a', label, brief: 1.2},
        },
      ).gap!;
    expect(at([48, 48, 48], 2)).to.deep.include({isBrief: false, freeSides: [1, -1]});
    expect(at([48, 48, 48], 6)).to.deep.include({isBrief: true, width: 0, freeSides: [1, -1]});
    expect(at([48, 60, 96], 6)).to.deep.include({isBrief: true, freeSides: []});
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
    const {lanes: withNote} = layout(
      {a: years.map(Number), b: years.map(Number)},
      years,
      ({of, year}) => `${of}${year}` === 'b7',
    );
    expect(withNote.map(({marks}) => marks.map(({point}) => point))).to.deep.equal([
      [0, 39],
      [0, 7, 39],
    ]);
    // They are small where they are not of the first or the last period.
    const gaps = years.map((_, i) => (i < 3 || i > 36 ? null : i));
    expect(layout({a: gaps, b: gaps}, years).lanes[0]!.marks.map(({point, kind}) => [point, kind])).to.deep.equal([
      [3, 'between'],
      [36, 'between'],
    ]);
  });
});
