import {expect} from 'chai';
import {svg} from 'lit';
import {layoutRowPlot} from '../../src/charts/row-plot/layout.js';
import {rowPlot, type RowPlotText} from '../../src/charts/row-plot/view.js';
import {all, draw, labels, overheard, stops, texts} from './draw.js';

interface Row {
  of: string;
  year: string;
  share: number | null;
}

const rows: Row[] = Object.entries({A: [10, 30, 20], B: [40, null, 60], C: [80, null, null]}).flatMap(([of, shares]) =>
  shares.map((share, i) => ({of, share, year: ['2018', '2019', '2020'][i]!})),
);

const drawn = (text: Partial<RowPlotText<Row>> = {}) =>
  draw(
    rowPlot(
      layoutRowPlot(rows, {
        x: ({share}) => share,
        series: ({of}) => of,
        point: ({year}) => year,
        seriesDomain: ['A', 'B', 'C'],
        pointDomain: ['2018', '2019', '2020'],
        xDomain: [0, 100],
        gap: {from: 'B', to: 'A'},
        names: 0.2,
      }),
      {
        id: 'row',
        labelledBy: 'title',
        formatTick: (value, isHighest) => `${value}${isHighest ? ' %' : ''}`,
        hasScale: true,
        describe: ({of, year, share}) => `${of} ${year}: ${share}`,
        columns: [
          {point: 0, head: '2018'},
          {point: 2, head: '2020'},
        ],
        formatNumber: (row) => `${row?.share ?? 'none'}`,
        styleOf: (series) => series,
        interaction: {active: undefined, isTabStop: () => true},
        ...text,
      },
    ),
  );

describe('rowPlot', () => {
  it('has one mark per number with its words, one stop for Tab, and says nothing else', () => {
    expect(labels(drawn())).to.deep.equal([
      'A 2018: 10',
      'A 2019: 30',
      'A 2020: 20',
      'B 2018: 40',
      'B 2020: 60',
      'C 2018: 80',
    ]);
    expect(stops(drawn())).to.deep.equal(['A 2018: 10']);
    expect(overheard(drawn())).to.deep.equal([]);
    expect(all(drawn({interaction: undefined}), '[tabindex], .band')).to.deep.equal([]);
  });

  it('is hollow at the first period, small between and filled at the last, also where a series stops', () => {
    expect(labels(drawn(), '[role=button]:has(.hollow)')).to.deep.equal(['A 2018: 10', 'B 2018: 40', 'C 2018: 80']);
    expect(labels(drawn(), '[role=button]:has([transform="scale(0.65)"])')).to.deep.equal(['A 2019: 30']);
    expect(labels(drawn(), '[role=button]:has([transform="scale(1)"])')).to.deep.equal(['A 2020: 20', 'B 2020: 60']);
  });

  it('writes the scale under each row, the heads of its columns where it is asked to, and the numbers after each lane', () => {
    const scale = ['0', '20', '40', '60', '80', '100 %'];
    for (const hasScale of [true, false]) {
      expect(texts(drawn({hasScale}), '.tick[y="100%"]')).to.deep.equal(scale);
      expect(texts(drawn({hasScale}), '.tick:not([y])')).to.deep.equal(hasScale ? ['2018', '2020'] : []);
      // The numbers of notes are under it.
      expect(texts(drawn({hasScale, behind: svg`<g></g>`}), '.tick[y="0"]')).to.deep.equal(hasScale ? scale : []);
    }
    expect(texts(drawn(), '.lane-numbers')).to.deep.equal(['10', '20', '40', '60', '80', 'none']);
  });

  it('names the periods of the first lane where it has the scale, each beside its mark', () => {
    const periodOf = (point: number) => `year ${point}`;
    expect(texts(drawn({periodOf}), '.period')).to.deep.equal(['year 0', 'year 1', 'year 2']);
    expect(texts(drawn({periodOf, hasScale: false}), '.period')).to.deep.equal([]);
    expect(texts(drawn(), '.period')).to.deep.equal([]);
  });

  it('draws the periods after the lanes, so that the tint of the first is under them', () => {
    const drawing = drawn({periodOf: (point: number) => `year ${point}`});
    expect([...drawing.querySelectorAll('.lane, .period')].at(-1)?.classList.contains('period')).to.equal(true);
    expect(drawing.querySelector('.period ~ .lane')).to.equal(null);
  });

  it('draws the gap before the marks, so that it hides none, with its length', () => {
    const box = drawn();
    const [bar] = all(box, '.gap-bar');
    for (const mark of all(box, '.mark'))
      expect(bar!.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });

  it('is active as a lane, dims what is not highlighted, and rings what is mentioned', () => {
    const active = drawn({interaction: {active: {chart: 'row', series: 1, point: 0}, isTabStop: () => true}});
    expect(all(active, '.lane.active').map((lane) => lane.querySelectorAll('.mark').length)).to.deep.equal([2]);
    expect(all(drawn({highlighted: 1}), '.lane.back')).to.have.length(2);
    const mentioned = drawn({isMentioned: ({of, year}) => of === 'C' && year === '2018', mentioned: 'in the claim'});
    expect(labels(mentioned, '.mentioned')).to.deep.equal(['C 2018: 80, in the claim']);
  });
});
