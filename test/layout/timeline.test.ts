import {expect} from 'chai';
import {layoutTimeline} from '../../src/charts/timeline/layout.js';

const year = (from: number, to = from, isAfterTurn = false) => ({from, to, isAfterTurn});
const place = (rows: ReturnType<typeof year>[], years: [number, number]) =>
  layoutTimeline(rows, {when: (row) => row, years});

describe('layoutTimeline', () => {
  it('draws a year as a stretch, with its middle and its two turns', () => {
    const {years, turns} = place([], [2000, 2001]);
    expect(years).to.deep.equal([
      {at: 25, value: 2000},
      {at: 75, value: 2001},
    ]);
    expect(turns).to.deep.equal([0, 50, 100]);
  });

  it('puts a year in its middle, a turn between two years and a span in the middle of its years', () => {
    const {moments} = place([year(2000), year(2001, 2001, true), year(2001), year(2001, 2003)], [2000, 2003]);
    expect(moments.map(({at}) => at)).to.deep.equal([12.5, 25, 37.5, 62.5]);
    expect(moments.map(({column}) => column)).to.deep.equal([12.5, 37.5, 62.5, 87.5]);
    expect(moments[3]!.span).to.deep.equal({start: 25, end: 100, cutStart: false, cutEnd: false});
  });

  it('keeps together what happened at the same time', () => {
    const rows = [year(2000), year(2001), year(2001), year(2001, 2001, true)];
    expect(place(rows, [2000, 2001]).moments.map((moment) => moment.marks.length)).to.deep.equal([1, 2, 1]);
  });

  it('gives two columns to what has more than two things to tell', () => {
    const rows = [year(2000), ...Array.from({length: 3}, () => year(2001)), year(2002)];
    const {moments} = place(rows, [2000, 2002]);
    expect(moments.map(({columns}) => columns)).to.deep.equal([1, 2, 1]);
    expect(moments.map(({column}) => column)).to.deep.equal([12.5, 50, 87.5]);
  });

  it('keeps the marks of a year inside it, side by side around its middle', () => {
    const rows = Array.from({length: 4}, () => year(2000));
    const [narrow] = place(rows, [2000, 2019]).moments;
    expect(narrow!.marks.map(({at}) => at)).to.deep.equal([1, 2, 3, 4]);
    const [wide] = place(rows, [2000, 2000]).moments;
    expect(wide!.marks.map(({at}) => at)).to.deep.equal([46.7, 48.9, 51.1, 53.3]);
  });

  it('cuts a span where the axis ends', () => {
    expect(place([year(2000, 2009)], [2001, 2004]).moments[0]).to.deep.include({
      at: 50,
      span: {start: 0, end: 100, cutStart: true, cutEnd: true},
    });
  });
});
