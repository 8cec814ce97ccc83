import {expect} from 'chai';
import {render} from 'lit';
import {layoutLineChart, type LineChart, type LineChartOptions} from '../../src/charts/line-chart/layout.js';
import type {LineChartText} from '../../src/charts/line-chart/chart-text.js';
import {lineChart} from '../../src/charts/line-chart/view.js';
import type {ChartInteraction} from '../../src/charts/chart-interaction.js';
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

const interacting = (place: Partial<ChartInteraction> = {}): ChartInteraction => ({
  active: undefined,
  isTabStop: () => true,
  ...place,
});

const options: LineChartOptions<Row> = {
  x: ({year}) => year,
  y: ({share}) => share,
  series: ({of}) => of,
  xDomain: ['2018', '2019', '2020'],
  xWidth: () => 1.92,
  yDomain: [0, 100],
  seriesDomain: ['A', 'B', 'C'],
  size: {boxes: [{name: 'wide', width: 40, height: 20}], labelWidth: 2},
};

const text: LineChartText<Row> = {
  id: 'shares',
  language: 'nb',
  labelledBy: 'title',
  formatX: (year) => [`year ${year}`],
  formatY: (value) => `value ${value}`,
  formatTick: (value, isHighest) => `${value}${isHighest ? ' %' : ''}`,
  describe: ({of, year, share}) => `${of} ${year}: ${share}`,
  styleOf: (series) => series,
  interaction: interacting(),
};

const drawn = (changes: Partial<LineChartText<Row>> = {}, chart: LineChart<Row> = layoutLineChart(rows, options)) =>
  draw(lineChart(chart, {...text, ...changes}));

describe('lineChart', () => {
  it('is a group with a name', () => {
    const [chart] = all(drawn(), 'svg.line-chart');
    expect(chart!.getAttribute('role')).to.equal('group');
    expect(chart!.getAttribute('aria-labelledby')).to.equal('title');
  });

  it('has one mark per number, with its words, and none for a gap', () => {
    expect(labels(drawn())).to.deep.equal(told);
  });

  it('lets Tab stop at one mark, and the arrow keys at the others', () => {
    const box = drawn({
      interaction: interacting({
        isTabStop: ({chart, series, point}) => chart === 'shares' && series === 1 && point === 2,
      }),
    });
    expect(stops(box)).to.deep.equal(['B 2020: 60']);
    expect(labels(box, '[tabindex="-1"]')).to.have.members(told.filter((mark) => mark !== 'B 2020: 60'));
    expect(stops(drawn())).to.deep.equal(['A 2018: 10']);
  });

  it('still has a stop for Tab when the mark that had it is no longer drawn', () => {
    expect(stops(drawn({interaction: interacting({isTabStop: () => false})}))).to.deep.equal(['A 2018: 10']);
  });

  it('has no stops in a file', () => {
    expect(all(drawn({interaction: undefined}), '[tabindex]')).to.deep.equal([]);
  });

  it('says every text once: what is drawn besides the marks is hidden from listeners', () => {
    const box = drawn({interaction: interacting({active: {chart: 'shares', series: undefined, point: 0}})});
    expect(all(box, 'svg text').length).to.be.above(6);
    expect(overheard(box)).to.deep.equal([]);
  });

  it('is hollow at the first x, small between and filled at the last, also where a series stops', () => {
    expect(labels(drawn(), '[role=button]:has(.hollow)')).to.deep.equal(['A 2018: 10', 'B 2018: 40', 'C 2018: 80']);
    expect(labels(drawn(), '[role=button]:has([transform="scale(0.65)"])')).to.deep.equal(['A 2019: 20']);
    expect(labels(drawn(), '[role=button]:has([transform="scale(1)"])')).to.deep.equal(['A 2020: 30', 'B 2020: 60']);
  });

  it('breaks the line at a gap', () => {
    const strokes = all(drawn(), '.line path').map((path) => path.getAttribute('d')!.match(/M/g)!.length);
    expect(strokes).to.deep.equal([1, 2, 1]);
  });

  it('writes the ticks, and the values of all marks where there are three x', () => {
    const box = drawn();
    expect(texts(box, '.tick')).to.deep.equal([
      '0',
      '20',
      '40',
      '60',
      '80',
      '100 %',
      'year 2018',
      'year 2019',
      'year 2020',
    ]);
    expect(texts(box, '.value:not(.small)')).to.deep.equal(['value 30', 'value 60']);
    expect(texts(box, '.small')).to.have.members(['value 10', 'value 20', 'value 40', 'value 80']);
    expect(all(box, '.cursor')).to.deep.equal([]);
  });

  it('draws lines and marks over the numbers, whose halo so hides nothing of them', () => {
    const box = drawn();
    const [line] = all(box, 'svg.line');
    const isBefore = (one: Element, other: Element) =>
      Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
    for (const value of all(box, '.value')) expect(isBefore(value, line!)).to.equal(true);
    for (const mark of all(box, '.mark')) expect(isBefore(line!, mark)).to.equal(true);
  });

  it('draws the ground of each hollow mark over the lines and under every mark, of which it so hides none', () => {
    const active = {chart: 'shares', series: 1, point: 0};
    const box = drawn({interaction: interacting({active})});
    const shapeOf = (glyph: Element) => [
      glyph.parentElement!.getAttribute('y'),
      glyph.outerHTML.match(/ (d|transform)="[^"]*"/g),
    ];
    const grounds = all(box, '.plot > svg:not(.line, .mark)');
    expect(grounds.map((ground) => shapeOf(ground.firstElementChild!))).to.deep.equal(
      all(box, '.mark .hollow').map(shapeOf),
    );
    expect(grounds).to.have.length(3);
    expect(overheard(box)).to.deep.equal([]);
    const isBefore = (one: Element, other: Element) =>
      Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
    for (const ground of grounds) {
      expect(isBefore(all(box, 'svg.line')[0]!, ground)).to.equal(true);
      for (const mark of all(box, '.mark')) expect(isBefore(ground, mark)).to.equal(true);
    }
  });

  it('writes names beside lines, also while somebody is at the chart, and after the last values', () => {
    const names = [{series: 0, x: 50, y: 50, lines: ['A', 'B'], boxClass: ' in-wide'}];
    expect(texts(drawn({names}), '.line-name.in-wide')).to.deep.equal(['A B']);
    const leader = {start: 1, from: 20, to: 40};
    const led = all(drawn({names: [{...names[0]!, leader}]}), 'line.leader.series-1')[0]!;
    expect(['x1', 'x2', 'y1', 'y2'].map((name) => led.getAttribute(name))).to.deep.equal(['50%', '50%', '20%', '40%']);
    const active = {chart: 'shares', series: 0, point: 0};
    expect(texts(drawn({names, interaction: interacting({active})}), '.line-name')).to.deep.equal(['A B']);
    expect(texts(drawn({endName: (series) => `name ${series}`}), '.end-name')).to.deep.equal(['name 0', 'name 1']);
    expect(all(drawn(), '.line-name, .end-name')).to.deep.equal([]);
  });

  it('tints an x that something is said of', () => {
    const bands = all(
      drawn({}, layoutLineChart(rows, {...options, isRemarked: (year) => year === '2020'})),
      '.remarked',
    );
    // As wide on both sides of its x: a band from the middle of two years would seem to begin in the first.
    expect(bands.map((band) => [band.getAttribute('x1'), band.getAttribute('x2')])).to.deep.equal([['95%', '95%']]);
    expect(all(drawn(), '.remarked')).to.deep.equal([]);
  });

  it('writes the values of the first and the last of four x, and all of the one that is active', () => {
    const four = [...rows, ...['A', 'B', 'C'].map((of) => ({of, share: 90, year: '2021'}))];
    const chart = layoutLineChart(four, {...options, xDomain: ['2018', '2019', '2020', '2021']});
    expect(texts(drawn({}, chart), '.small')).to.have.members(['value 10', 'value 40', 'value 80']);
    const middle = drawn({interaction: interacting({active: {chart: 'shares', series: undefined, point: 1}})}, chart);
    expect(texts(middle, '.small')).to.include('value 20');
    expect(texts(middle, '.read')).to.include('value 20').and.not.include('value 10');
    const covered = new Set(chart.lines.flatMap(({marks}) => marks.map(({key}) => key)));
    const names = [{series: 0, x: 50, y: 50, lines: ['A'], boxClass: ' in-wide', covered}];
    const active = {chart: 'shares', series: undefined, point: 1};
    expect(texts(drawn({names, interaction: interacting({active})}, chart), '.small')).not.to.include('value 20');
  });

  it('shows the column that is active', () => {
    const column = drawn({interaction: interacting({active: {chart: 'shares', series: undefined, point: 0}})});
    expect(all(column, '.cursor')).to.have.length(1);
    expect(labels(column, '.active')).to.deep.equal(['A 2018: 10', 'B 2018: 40', 'C 2018: 80']);
    const mark = drawn({interaction: interacting({active: {chart: 'shares', series: 1, point: 0}})});
    expect(labels(mark, '.active')).to.deep.equal(['B 2018: 40']);
    const elsewhere = drawn({interaction: interacting({active: {chart: 'other', series: 1, point: 0}})});
    expect(all(elsewhere, '.active, .cursor')).to.deep.equal([]);
  });

  it('draws a highlighted series last and dims the others', () => {
    const box = drawn({highlighted: 0});
    expect(all(box, '.line path').map((line) => line.getAttribute('class'))).to.deep.equal([
      'series-2',
      'series-3',
      'series-1',
    ]);
    expect(all(box, '.line-chart.has-front.front-1')).to.have.length(1);
    expect(all(drawn(), '.has-front')).to.deep.equal([]);
  });

  it('has a hit area for every x', () => {
    expect(all(drawn(), '.band').map((band) => band.getAttribute('data-point'))).to.deep.equal(['0', '1', '2']);
  });

  it('shows of many marks the first and the last of each series, those between two gaps and those that are active', () => {
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
      xWidth: () => 1.92,
      yDomain: [0, 100],
      seriesDomain: ['A', 'B'],
      size: {boxes: [{name: 'wide', width: 40, height: 20}], labelWidth: 2},
    });
    const seen = (interaction: ChartInteraction) => labels(drawn({interaction}, chart), '[role=button]:has(.glyph[d])');
    expect(labels(drawn({}, chart))).to.have.length(73);
    expect(seen(interacting())).to.deep.equal(['A 1981: 0', 'A 2020: 39', 'B 1981: 0', 'B 1992: 11', 'B 2015: 34']);
    const active = {chart: 'shares', series: 0, point: 3};
    expect(seen(interacting({active}))).to.deep.equal([
      'A 1981: 0',
      'A 1984: 3',
      'A 2020: 39',
      'B 1981: 0',
      'B 1992: 11',
      'B 2015: 34',
    ]);
  });

  it('keeps the node of every mark whose year is still shown, with its focus', () => {
    const box = document.createElement('div');
    document.body.append(box);
    const chartFrom = (years: readonly string[]) => layoutLineChart(rows, {...options, xDomain: years});
    const show = (years: readonly string[], highlighted?: number) =>
      render(lineChart(chartFrom(years), {...text, highlighted}), box);
    const byLabel = () => new Map(all(box, '.mark').map((mark) => [mark.getAttribute('aria-label')!, mark]));
    show(['2018', '2019', '2020']);
    const [marks, lines] = [byLabel(), all(box, '.line path')];
    (marks.get('B 2020: 60') as SVGElement).focus();
    show(['2019', '2020'], 0);
    expect([...byLabel()]).to.deep.equal(['A 2019: 20', 'A 2020: 30', 'B 2020: 60'].map((of) => [of, marks.get(of)]));
    expect(document.activeElement).to.equal(marks.get('B 2020: 60'));
    expect(all(box, '.line path')).to.deep.equal([lines[1], lines[2], lines[0]]);
    show(['2018', '2019']);
    expect(byLabel().get('A 2019: 20')).to.equal(marks.get('A 2019: 20'));
    expect(all(box, '.line path')).to.deep.equal(lines);
    box.remove();
  });
});
