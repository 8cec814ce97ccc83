import {expect} from 'chai';
import {layoutLineChart, type LineChart} from '../../src/layout/line-chart.js';
import {lineChart, type LineChartText} from '../../src/views/line-chart.js';
import type {Reader} from '../../src/views/reader.js';
import {all, draw, labels, overheard, stops, texts} from './draw.js';

interface Row {
  year: string;
  share: number | null;
  of: string;
}

// A has all three years, B a gap, C stops after one.
const rows: Row[] = Object.entries({A: [10, 20, 30], B: [40, null, 60], C: [80, null, null]}).flatMap(([of, shares]) =>
  shares.map((share, i) => ({of, share, year: ['2018', '2019', '2020'][i]!})),
);
const told = ['A 2018: 10', 'A 2019: 20', 'A 2020: 30', 'B 2018: 40', 'B 2020: 60', 'C 2018: 80'];

const reading = (place: Partial<Reader> = {}): Reader => ({active: undefined, isTabStop: () => true, ...place});

const chartOfRows = () =>
  layoutLineChart(rows, {
    x: ({year}) => year,
    y: ({share}) => share,
    series: ({of}) => of,
    xDomain: ['2018', '2019', '2020'],
    yDomain: [0, 100],
    seriesDomain: ['A', 'B', 'C'],
    labelGap: 5,
  });

const drawn = (text: Partial<LineChartText<Row>> = {}, chart: LineChart<Row> = chartOfRows()) =>
  draw(
    lineChart(chart, {
      id: 'shares',
      labelledBy: 'title',
      describedBy: 'hint',
      formatX: (year) => `year ${year}`,
      formatY: (value) => `value ${value}`,
      formatTick: (value, isHighest) => `${value}${isHighest ? ' %' : ''}`,
      describe: ({of, year, share}) => `${of} ${year}: ${share}`,
      look: (series) => series,
      reader: reading(),
      ...text,
    }),
  );

describe('lineChart', () => {
  it('is a group with a name and a description', () => {
    const [chart] = all(drawn(), 'svg.line-chart');
    expect(chart!.getAttribute('role')).to.equal('group');
    expect(chart!.getAttribute('aria-labelledby')).to.equal('title');
    expect(chart!.getAttribute('aria-describedby')).to.equal('hint');
  });

  it('has one mark per number, with its words, and none for a gap', () => {
    expect(labels(drawn())).to.deep.equal(told);
  });

  it('lets Tab stop at one mark, and the arrow keys at the others', () => {
    const box = drawn({
      reader: reading({isTabStop: ({chart, series, point}) => chart === 'shares' && series === 1 && point === 2}),
    });
    expect(stops(box)).to.deep.equal(['B 2020: 60']);
    expect(labels(box, '[tabindex="-1"]')).to.have.members(told.filter((mark) => mark !== 'B 2020: 60'));
    expect(stops(drawn())).to.deep.equal(['A 2018: 10']);
  });

  it('still has a stop for Tab when the mark that had it is no longer drawn', () => {
    expect(stops(drawn({reader: reading({isTabStop: () => false})}))).to.deep.equal(['A 2018: 10']);
  });

  it('has no stops where nobody reads it: in a file', () => {
    expect(all(drawn({reader: undefined}), '[tabindex]')).to.deep.equal([]);
  });

  it('says every text once: what is drawn besides the marks is hidden from listeners', () => {
    const box = drawn({reader: reading({active: {chart: 'shares', series: undefined, point: 0}})});
    expect(all(box, 'svg text').length).to.be.above(6);
    expect(overheard(box)).to.deep.equal([]);
  });

  it('ends hollow where a series stops, and there only', () => {
    expect(labels(drawn(), '[role=img]:has(.hollow)')).to.deep.equal(['C 2018: 80']);
  });

  it('draws an open mark on top of one that would hide it, for the eye only', () => {
    const chartOf = (share: number) =>
      layoutLineChart(
        [
          {of: 'A', year: '2018', share: 50},
          {of: 'B', year: '2018', share},
          {of: 'B', year: '2019', share},
        ],
        {
          x: ({year}) => year,
          y: (row) => row.share,
          series: ({of}) => of,
          xDomain: ['2018', '2019'],
          yDomain: [0, 100],
          seriesDomain: ['A', 'B'],
          labelGap: 5,
        },
      );
    const hollow = (share: number, reader = reading()) => all(drawn({reader}, chartOf(share)), '.hollow');
    expect(hollow(80)).to.have.length(1);
    const covered = hollow(54);
    expect(covered).to.have.length(2);
    expect(covered[1]!.closest('[aria-hidden=true]')).not.to.equal(null);
    expect(covered[1]!.parentElement!.getAttribute('pointer-events')).to.equal('none');
    // It does not hide what is brought forward.
    expect(all(drawn({forward: 1}, chartOf(54)), '.hollow')).to.have.length(1);
    // What is looked at is on top of nothing: its own mark shows that it is.
    expect(hollow(54, reading({active: {chart: 'shares', series: 0, point: 0}}))).to.have.length(1);
  });

  it('breaks the line at a gap', () => {
    const strokes = all(drawn(), '.line path').map((path) => path.getAttribute('d')!.match(/M/g)!.length);
    expect(strokes).to.deep.equal([1, 2, 1]);
  });

  it('writes the ticks, and the values of the last x', () => {
    const box = drawn();
    expect(texts(box, '.tick')).to.deep.equal(['0', '50', '100 %', 'year 2018', 'year 2019', 'year 2020']);
    expect(texts(box, '.value')).to.deep.equal(['value 30', 'value 60']);
    expect(all(box, '.cursor')).to.deep.equal([]);
  });

  it('shows the column that is looked at: its values and a line', () => {
    const column = drawn({reader: reading({active: {chart: 'shares', series: undefined, point: 0}})});
    expect(texts(column, '.value')).to.have.members(['value 10', 'value 40', 'value 80', 'value 30', 'value 60']);
    expect(all(column, '.cursor')).to.have.length(1);
    expect(labels(column, '.active')).to.deep.equal(['A 2018: 10', 'B 2018: 40', 'C 2018: 80']);
    const mark = drawn({reader: reading({active: {chart: 'shares', series: 1, point: 0}})});
    expect(labels(mark, '.active')).to.deep.equal(['B 2018: 40']);
    const elsewhere = drawn({reader: reading({active: {chart: 'other', series: 1, point: 0}})});
    expect(all(elsewhere, '.active, .cursor')).to.deep.equal([]);
  });

  it('draws a series that is brought forward last and sets the others back', () => {
    const box = drawn({forward: 0});
    expect(all(box, '.line path').map((line) => line.getAttribute('class'))).to.deep.equal([
      'series-2',
      'series-3',
      'series-1',
    ]);
    expect(all(box, '.line-chart.has-front.front-1')).to.have.length(1);
    expect(all(drawn(), '.has-front')).to.deep.equal([]);
  });

  it('has a band to hit for every x', () => {
    expect(all(drawn(), '.band').map((band) => band.getAttribute('data-point'))).to.deep.equal(['0', '1', '2']);
  });

  it('shows of many marks the last of each series, those between two gaps and those that are looked at', () => {
    const years = Array.from({length: 40}, (_, i) => `${1981 + i}`);
    const numbers = ['A', 'B'].flatMap((of) =>
      // B has one number between two gaps, and none for the last five years.
      years.map((year, i): Row => ({of, year, share: of === 'B' && (i === 10 || i === 12 || i > 34) ? null : i})),
    );
    const chart = layoutLineChart(numbers, {
      x: ({year}) => year,
      y: ({share}) => share,
      series: ({of}) => of,
      xDomain: years,
      yDomain: [0, 100],
      seriesDomain: ['A', 'B'],
      labelGap: 5,
    });
    const seen = (reader: Reader) => labels(drawn({reader}, chart), '[role=img]:has(.glyph)');
    expect(labels(drawn({}, chart))).to.have.length(73);
    expect(seen(reading())).to.deep.equal(['A 2020: 39', 'B 1992: 11', 'B 2015: 34']);
    const active = {chart: 'shares', series: 0, point: 3};
    expect(seen(reading({active}))).to.deep.equal(['A 1984: 3', 'A 2020: 39', 'B 1992: 11', 'B 2015: 34']);
    // Where no reader is near, a mark that is not seen has its ring, or it would have no place in the page.
    const far = drawn({isFar: true}, chart);
    expect(all(far, '[role=img]:not(:has(.glyph, .ring)), [role=img]:has(.glyph):has(.ring), .band')).to.deep.equal([]);
    expect(labels(far)).to.have.length(73);
  });

  it('has areas for the pointer once a reader can have come to it, and shows from the first what is spoken of elsewhere', () => {
    const told20: Partial<LineChartText<Row>> = {isMentioned: ({share}) => share === 20, mentioned: 'omtalt'};
    const chart = chartOfRows();
    const far = drawn({...told20, isFar: true}, chart);
    expect(labels(far, '[role=img]:has(.ring)')).to.deep.equal(['A 2019: 20, omtalt']);
    expect(all(far, '.band')).to.deep.equal([]);
    const near = drawn({...told20, isFar: false}, chart);
    expect(all(near, '.ring')).to.have.length(6);
    expect(all(near, '.band')).to.have.length(3);
  });
});
