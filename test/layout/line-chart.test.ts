import {expect} from 'chai';
import {layoutLineChart, type LineChartOptions} from '../../src/charts/line-chart/layout.js';
import {layoutDistance} from '../../src/charts/line-chart/distance.js';
import {layoutNames, shareNames} from '../../src/charts/line-chart/names.js';

interface Row {
  x: string;
  y: number | null;
  series: string;
}

/** Rows of one series: a number per x, or none. */
const rows = (series: string, ...numbers: (number | null)[]): Row[] =>
  numbers.map((y, i) => ({x: 'abc'.charAt(i), y, series}));

const layout = (of: readonly Row[], options: Partial<LineChartOptions<Row>> = {}) =>
  layoutLineChart(of, {
    x: (row) => row.x,
    y: (row) => row.y,
    series: (row) => row.series,
    xDomain: ['a', 'b', 'c'],
    yDomain: [0, 100],
    seriesDomain: ['s'],
    xWidth: (x) => 0.48 * x.length,
    size: {boxes: [{name: 'wide', width: 40, height: 20}], labelWidth: 2},
    ...options,
  });

/** A name so many em wide, or a little less. */
const wide = (em: number) => 'a'.repeat(Math.floor(em / 0.48));

const points = (of: ReturnType<typeof layout>, series = 0) => of.lines[series]!.marks.map(({x, y}) => [x, y]);

describe('layoutLineChart', () => {
  it('places marks in percentages: x from edge to edge, y from the bottom', () => {
    const chart = layout(rows('s', 0, 25, 100));
    expect(points(chart)).to.deep.equal([
      [5, 100],
      [50, 75],
      [95, 0],
    ]);
    expect(chart.lines[0]!.path).to.equal('M5,100L50,75L95,0');
    expect(chart.lines[0]!.open).to.equal(undefined);
  });

  it('keeps the row and its value with the mark', () => {
    const [row] = rows('s', 40);
    const [mark] = layout([row!]).lines[0]!.marks;
    expect(mark).to.include({value: 40, series: 0, point: 0});
    expect(mark!.row).to.equal(row);
  });

  it('leaves a gap where the source has no number: two strokes, two marks', () => {
    const chart = layout(rows('s', 10, null, 30));
    expect(points(chart)).to.deep.equal([
      [5, 90],
      [95, 70],
    ]);
    expect(chart.lines[0]!.path.match(/M/g)).to.have.length(2);
    expect(chart.lines[0]!.path).not.to.include('50');
  });

  it('names the first and the last of many periods, and round ones where they fit between them', () => {
    const years = (count: number) => Array.from({length: count}, (_, i) => `${2001 + i}`);
    const parts = (letter: string, count: number, inAll: number) =>
      Array.from({length: inAll * count}, (_, i) => {
        const part = `${(i % count) + 1}`.padStart(letter === 'M' ? 2 : 1, '0');
        return `${2017 + Math.floor(i / count)}${letter}${part}`;
      });
    for (const [xDomain, named, inWide] of [
      [years(1), '2001', '2001'],
      [years(3), '2001 2002 2003', '2001 2002 2003'],
      [years(20), '2001 2010 2020', '2001 2005 2010 2015 2020'],
      [parts('K', 4, 1), '2017K1 2017K4', '2017K1 2017K2 2017K3 2017K4'],
      [parts('K', 4, 4), '2017K1 2020K4', '2017K1 2018K1 2019K1 2020K1 2020K4'],
      [parts('M', 12, 1), '2017M01 2017M12', '2017M01 2017M04 2017M07 2017M10 2017M12'],
      [parts('M', 12, 3), '2017M01 2019M12', '2017M01 2018M01 2019M01 2019M12'],
    ] as const) {
      const {columns} = layout([], {xDomain, xWidth: () => 1.92});
      const namedIn = (narrowest: number) =>
        columns
          .flatMap(({value, namedFrom}) => (namedFrom !== undefined && namedFrom <= narrowest ? value : []))
          .join(' ');
      expect([namedIn(0), namedIn(3)]).to.deep.equal([named, inWide]);
      expect(columns).to.have.length(xDomain.length);
    }
  });

  it('takes zero for a number', () => {
    expect(points(layout(rows('s', 0, 0, 0)))).to.deep.equal([
      [5, 100],
      [50, 100],
      [95, 100],
    ]);
  });

  it('stops where the last number is missing, with or without a row for it', () => {
    for (const chart of [layout(rows('s', 10, 20, null)), layout(rows('s', 10, 20))]) {
      expect(chart.lines[0]!.open).to.equal(chart.lines[0]!.marks[1]);
      expect(chart.lines[0]!.path).to.equal('M5,90L50,80');
    }
  });

  it('draws nothing for a series without a number, and keeps its place', () => {
    const chart = layout(rows('t', 10, 20, 30), {seriesDomain: ['s', 't']});
    expect(chart.lines.map(({series, path, marks}) => [series, path === '', marks.length])).to.deep.equal([
      [0, true, 0],
      [1, false, 3],
    ]);
  });

  it('puts a single x in the middle and gives it the whole box', () => {
    const chart = layout(rows('s', 50), {xDomain: ['a']});
    expect(points(chart)).to.deep.equal([[50, 50]]);
    expect(chart.columns).to.deep.equal([
      {point: 0, value: 'a', start: 0, x: 50, width: 100, namedFrom: 0, isRemarked: false},
    ]);
  });

  it('has columns that touch, centred on their x, and cover the box', () => {
    for (const xDomain of [['a', 'b'], ['a', 'b', 'c'], 'abcdefgh'.split('')]) {
      const {columns} = layout([], {xDomain});
      expect(columns).to.have.length(xDomain.length);
      expect(columns[0]!.start).to.be.at.most(0);
      expect(columns.at(-1)!.start + columns.at(-1)!.width).to.be.at.least(100);
      for (const [i, {start, width, x}] of columns.entries()) {
        expect(start + width / 2).to.be.closeTo(x, 0.01);
        expect(columns[i + 1]?.start ?? start + width).to.be.closeTo(start + width, 0.01);
      }
    }
  });

  it('moves the last values apart, in their order and within the box', () => {
    const chart = layout([...rows('s', 50, 80, 50), ...rows('t', 52, 20, 52)], {seriesDomain: ['s', 't']});
    const label = (series: number) => chart.labelOf(chart.lines[series]!.marks[2]!);
    // 48 and 50 from the top: they keep their middle, and are 1.85 of 20 em apart, with room for changes under them.
    expect([label(1), label(0)]).to.deep.equal([
      {side: 'end', y: 44.375, shift: 0, hasChange: true},
      {side: 'end', y: 53.625, shift: 0, hasChange: true},
    ]);
    const low = layout(rows('s', 0, 0, 0));
    // The change of the lowest is over the axis.
    expect(low.labelOf(low.lines[0]!.marks[2]!)!.y).to.equal(97.65);
    // Without the x before there is no change.
    const alone = layout(rows('s', 20, null, 80));
    expect(alone.labelOf(alone.lines[0]!.marks[1]!)).to.deep.equal({side: 'end', y: 20, shift: 0, hasChange: false});
  });

  it('has no room for changes where they would move a value far from its mark', () => {
    const seriesDomain = ['s', 't', 'u'];
    const chart = layout(
      seriesDomain.flatMap((of) => rows(of, 10, 50, 50)),
      {seriesDomain},
    );
    const labels = chart.lines.map(({marks}) => chart.labelOf(marks[2]!)!);
    // As close as two values may be: 1.05 of 20 em.
    expect(labels.map(({y, hasChange}) => [y, hasChange])).to.deep.equal([
      [44.75, false],
      [50, false],
      [55.25, false],
    ]);
  });

  it('has the first values before the marks in the low box of a phone, in their order and clear of one another', () => {
    const seriesDomain = ['s', 't', 'u'];
    const boxes = [
      {name: 'wide', width: 40, height: 20},
      {name: 'compact', width: 40, height: 10},
    ] as const;
    const chart = layout([...rows('s', 50, 10, 20), ...rows('t', 51, 60, 70), ...rows('u', 90, 95)], {
      seriesDomain,
      size: {boxes, labelWidth: 2},
    });
    const labels = chart.lines.map(({marks}) => chart.labelOf(marks[0]!, 1)!);
    expect(labels.map(({side}) => side)).to.deep.equal(['start', 'start', 'start']);
    // 0.85 of 10 em apart, with their middle where that of the marks is.
    expect(labels.map(({y}) => y)).to.deep.equal([53.75, 45.25, 10]);
    expect(chart.labelOf(chart.lines[0]!.marks[0]!)!.side).not.to.equal('start');
    // They are in place of the lowest number of the scale, or above it where another is in place of the highest: 0.48 or 0.95 of 10 em.
    const low = (highest: number) => {
      const {lines, labelOf} = layout(
        [...rows('s', 1, 10, 20), ...rows('t', 2, 60, 70), ...rows('u', highest, 50, 50)],
        {seriesDomain, size: {boxes, labelWidth: 2}},
      );
      return lines.map(({marks: [first]}) => labelOf(first!, 1)!.y);
    };
    expect(low(50)).to.deep.equal([95.2, 86.7, 50]);
    expect(low(95)).to.deep.equal([90.5, 82, 5]);
  });

  it('writes no number between the first and the last of a line in a compact box: it would be read with another line', () => {
    const boxes = [
      {name: 'wide', width: 8, height: 12},
      {name: 'compact', width: 4, height: 7.7},
    ] as const;
    const {lines, labelOf} = layout([...rows('s', 85, 86.3, 85), ...rows('t', 40, 31.3)], {
      seriesDomain: ['s', 't'],
      size: {boxes, labelWidth: 1.6},
    });
    const written = (box: number) => lines.map(({marks}) => marks.map((mark) => Boolean(labelOf(mark, box))));
    expect(written(0)).to.deep.equal([
      [true, true, true],
      [true, true],
    ]);
    expect(written(1)).to.deep.equal([
      [true, false, true],
      [true, true],
    ]);
  });

  it('moves a number between two close marks aside, so that its comma touches neither', () => {
    const boxes = [{name: 'narrow', width: 4, height: 7.7}] as const;
    const placeOver = (below: number) => {
      const chart = layout([...rows('s', 85, 86.3, 85), ...rows('t', 64, below, 74), ...rows('u', 81, 93.8)], {
        seriesDomain: ['s', 't', 'u'],
        yDomain: [20, 100],
        size: {boxes, labelWidth: 1.6, symbol: () => 0.3},
      });
      const {side, shift} = chart.labelOf(chart.lines[0]!.marks[1]!)!;
      return `${side} ${shift}`;
    };
    expect(placeOver(75.2)).to.equal('below 0.4');
    expect(placeOver(73)).to.equal('below 0');
  });

  it('writes the value of an open mark between two others where it fits there', () => {
    const seriesDomain = ['s', 't', 'u'];
    const boxes = [{name: 'narrow', width: 4, height: 9.6}] as const;
    const labelOver = (u: number) => {
      const chart = layout([...rows('s', 83, 90, 87), ...rows('t', 87, 87), ...rows('u', 64, u, 73)], {
        seriesDomain,
        size: {boxes, labelWidth: 1.7, symbol: () => 0.34},
      });
      return chart.labelOf(chart.lines[1]!.marks[1]!)!;
    };
    const after = labelOver(76.3);
    expect(after.side).to.equal('after');
    expect(after.y).to.be.within(13, 27);
    // In the middle between the marks of 87 and 76, where its digits fit.
    const below = labelOver(76);
    expect(below.side).to.equal('below');
    expect(below.y + (0.87 / 9.6) * 100).to.be.closeTo(18.5, 0.01);
  });

  it('writes the value of a peak above it, of a valley below it, and of an open mark above or below it', () => {
    const chart = layout([...rows('s', 60, 80, 60), ...rows('t', 40, 30, 40), ...rows('u', 5, 5)], {
      seriesDomain: ['s', 't', 'u'],
    });
    const sides = chart.lines.map(({marks}) => marks.map((mark) => chart.labelOf(mark)?.side));
    expect(sides).to.deep.equal([
      ['below', 'above', 'end'],
      ['above', 'below', 'end'],
      // Below, it would be below the chart.
      ['above', 'above'],
    ]);
  });

  it('writes no value where it would hide another mark, or seem to be that of another mark', () => {
    const sides = (...of: Row[][]) => {
      const chart = layout(of.flat(), {seriesDomain: ['s', 't', 'u']});
      return chart.lines.map(({marks}) => chart.labelOf(marks[0]!)?.side);
    };
    // 3 is 0.6 em: the value of t fits neither above nor below.
    expect(sides(rows('s', 53, 53, 53), rows('t', 50, 50, 50), rows('u', 47, 47, 47))).to.deep.equal([
      'above',
      undefined,
      'below',
    ]);
    expect(sides(rows('s', 70, 70, 70), rows('t', 50, 50, 50), rows('u', 30, 30, 30))).not.to.include(undefined);
  });

  it('writes a value in the band of another x where it has no other place', () => {
    const seriesDomain = ['s', 't'];
    const of = [...rows('s', 60, 80, 70), ...rows('t', 40, 50)];
    const sideIn = (width: number, remarkedX: string) => {
      const size = {boxes: [{name: 'narrow', width, height: 10}] as const, labelWidth: 1.7};
      const chart = layout(of, {seriesDomain, size, isRemarked: (x) => x === remarkedX});
      return chart.labelOf(chart.lines[1]!.marks[1]!)?.side;
    };
    // 1.8 em from b to c: a value after the mark would end in the band of c.
    expect(sideIn(4, 'c')).to.equal('above');
    expect(sideIn(4, 'b')).to.equal('above');
    expect(sideIn(8, 'c')).to.equal('above');
    const close = layout([...rows('s', 60, 55, 70), ...rows('t', 40, 50), ...rows('u', 40, 45, 40)], {
      seriesDomain: ['s', 't', 'u'],
      size: {boxes: [{name: 'narrow', width: 4, height: 10}], labelWidth: 1.7},
      isRemarked: (x) => x === 'c',
    });
    expect(close.labelOf(close.lines[1]!.marks[1]!)?.side).to.equal('after');
  });

  it('writes a name beside its own line, and none where another line is between them', () => {
    const [size, labelWidth] = [{width: 16, height: 12}, 2];
    const chart = layout([...rows('s', 80, 80, 80), ...rows('t', 20, 20, 20)], {seriesDomain: ['s', 't']});
    const names = layoutNames({chart, labelWidth}, [wide(6), wide(6)], {box: 0, size});
    expect(names.map(({series}) => series)).to.deep.equal([0, 1]);
    expect(names[0]!.y).to.be.within(5, 35);
    expect(names[1]!.y).to.be.within(65, 95);
    const close = layout(
      ['s', 't', 'u'].flatMap((of, i) => rows(of, 50 + i, 50 + i, 50 + i)),
      {seriesDomain: ['s', 't', 'u']},
    );
    const seriesOf = (of: typeof chart, ...labels: (string | undefined)[]) =>
      layoutNames({chart: of, labelWidth}, labels, {box: 0, size}).map(({series}) => series);
    expect(seriesOf(close, wide(6), wide(6), wide(6))).to.deep.equal([0, 2]);
    expect(seriesOf(chart, undefined, wide(6))).to.deep.equal([1]);
    expect(seriesOf(chart, wide(21), wide(21))).to.deep.equal([]);
  });

  it('writes a long name in two lines, and leads a name that has no room at its line to a mark of it', () => {
    const size = {width: 8, height: 12};
    const chart = layout(rows('s', 50, 50, 50));
    const [name] = layoutNames({chart, labelWidth: 2}, [`${wide(7)} ${wide(7)}`], {box: 0, size});
    expect(name!.lines).to.deep.equal([wide(7), wide(7)]);
    const between = layout([rows('s', 62, 70, 62), rows('t', 60, 66, 60), rows('u', 58, 62, 58)].flat(), {
      seriesDomain: ['s', 't', 'u'],
    });
    expect(layoutNames({chart: between, labelWidth: 2}, [undefined, wide(5)], {box: 0, size})).to.deep.equal([]);
    // A mark without a line has its number on one side and the leader on the other.
    const alone = {chart: layout(rows('s', null, 50, null)), labelWidth: 2};
    expect(layoutNames(alone, [wide(5)], {box: 0, size})).to.deep.equal([]);
    const [away] = layoutNames(alone, [wide(5)], {box: 0, size}, 0);
    expect(away).to.include({x: 50});
    const {from, to, start} = away!.leader!;
    expect([from > to, to > 50, away!.y > from, start > 0 && start < 5]).to.deep.equal([true, true, true, true]);
  });

  it('writes all names in the first chart that has room for them, or else each where it has', () => {
    const of = (...all: Row[][]) => ({chart: layout(all.flat(), {seriesDomain: ['s', 't', 'u']}), labelWidth: 2});
    const tight = of(rows('s', 50, 50, 50), rows('t', 49, 49, 49), rows('u', 48, 48, 48));
    const wideApart = of(rows('s', 80, 80, 80), rows('t', 50, 50, 50), rows('u', 20, 20, 20));
    const seriesIn = (charts: (typeof tight)[]) =>
      shareNames(charts, [wide(5), wide(5), wide(5)], {box: 0, size: {width: 16, height: 12}}).map((names) =>
        names.map(({series}) => series).toSorted((a, b) => a - b),
      );
    expect(seriesIn([tight, wideApart, wideApart])).to.deep.equal([[], [0, 1, 2], []]);
    expect(seriesIn([tight, of(rows('t', 50, 50, 50))])).to.deep.equal([[0, 2], [1]]);
  });

  it('writes a name in the band of an x only where no chart has room for it elsewhere', () => {
    const of = (...all: Row[][]) => ({
      chart: layout(all.flat(), {seriesDomain: ['s', 't', 'u'], isRemarked: (x) => x === 'c'}),
      labelWidth: 2,
    });
    // Other lines are over and under the line up to the second x.
    const tight = of(rows('s', 50, 50, 50), rows('t', 51, 51, null), rows('u', 49, 49, null));
    const free = of(rows('s', 50, 50, 50));
    const bandsIn = (...charts: (typeof tight)[]) =>
      shareNames(charts, [wide(8), undefined, undefined], {box: 0, size: {width: 14, height: 12}}).map((names) =>
        names.map(({isInBand}) => isInBand),
      );
    expect(bandsIn(free)).to.deep.equal([[false]]);
    expect(bandsIn(tight)).to.deep.equal([[true]]);
    expect(bandsIn(tight, free)).to.deep.equal([[], [false]]);
  });

  it('searches few charts with many columns, and one at least', () => {
    const of = (columns: number) => {
      const chart = layout(rows('s', 50, 50, 50));
      return {chart: {...chart, columns: Array.from({length: columns}, () => chart.columns[0]!)}, labelWidth: 2};
    };
    const searched = (columns: number) => {
      const seen = new Set<number>();
      const charts = Array.from({length: 12}, (_, i) => {
        const {chart, labelWidth} = of(columns);
        return {chart: {...chart, labelOf: () => void seen.add(i)}, labelWidth};
      });
      shareNames(charts, [wide(40)], {box: 0, size: {width: 16, height: 12}});
      return seen.size;
    };
    expect([3, 8, 20].map(searched)).to.deep.equal([6, 2, 1]);
  });

  it('writes the name of a line that ends early up to its end, and not where it has no number', () => {
    const size = {width: 16, height: 13};
    const free = layout([...rows('s', 80, 80, 80), ...rows('t', 40, 40, null)], {seriesDomain: ['s', 't']});
    const [before] = layoutNames({chart: free, labelWidth: 2}, [undefined, wide(6)], {box: 0, size});
    expect(before!.x + (3 / 16) * 100, 'in the columns with numbers').to.be.at.most(75);
  });

  it('writes a distance before the line between two last marks, where it touches no line, mark or value', () => {
    const of = (...all: Row[][]) => {
      const chart = layout(all.flat(), {seriesDomain: ['s', 't', 'u']});
      return layoutDistance(chart, [0, 1], 2);
    };
    const [high, low] = [rows('s', 80, 80, 80), rows('t', 20, 20, 20)];
    expect(of(high, low)).to.deep.equal({x: 95, top: 20, bottom: 80, ys: [50]});
    // The line of another series is in the middle.
    expect(of(high, low, rows('u', 50, 50, 50))!.ys[0]).not.to.be.closeTo(50, 2);
    expect(of(high, low, rows('u', 50, 50))!.ys[0]).to.equal(50);
    expect(of(high, rows('t', 78, 78, 78))).to.equal(undefined);
    expect(of(high, rows('t', 20, 20))).to.equal(undefined);
  });

  it('has ticks at both ends and between them, also below zero', () => {
    expect(layout([]).yTicks).to.deep.equal([0, 20, 40, 60, 80, 100].map((value) => ({at: 100 - value, value})));
    expect(layout([], {yDomain: [-40, 60]}).yTicks.map(({value}) => value)).to.deep.equal([-40, -20, 0, 20, 40, 60]);
    expect(layout([]).columns.map(({x, value, namedFrom}) => `${value} ${namedFrom} ${x}`)).to.deep.equal([
      'a 0 5',
      'b 0 50',
      'c 0 95',
    ]);
  });

  it('gives only finite numbers, whatever is missing', () => {
    for (const of of [[], rows('s', null, null, null), rows('other', 1, 2, 3)]) {
      expect(JSON.stringify(layout(of))).not.to.match(/NaN|:null|Infinity/);
    }
  });
});
