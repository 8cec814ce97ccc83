import {expect} from 'chai';
import {layoutTimeline} from '../../src/charts/timeline/layout.js';

const year = (from: number, to = from, isAfterTurn = false) => ({from, to, isAfterTurn});
const place = (rows: ReturnType<typeof year>[], years: [number, number]) =>
  layoutTimeline(rows, {when: (row) => row, years});

describe('layoutTimeline', () => {
  it('gives every year the same place on the axis', () => {
    const {stretches, hasAxis} = place([], [2000, 2001]);
    expect(stretches).to.deep.equal([
      {from: 2000, to: 2000, start: 0, length: 2, isCompressed: false},
      {from: 2001, to: 2001, start: 2, length: 2, isCompressed: false},
    ]);
    expect(hasAxis).to.equal(true);
  });

  it('lets what has no date cover all the years that are named', () => {
    const {columns} = place([year(2000), year(2001, 2001, true), year(2001), year(2001, 2003)], [2000, 2003]);
    expect(columns.map(({start, length, isSpan, moments}) => [start, length, isSpan, moments.length])).to.deep.equal([
      [0, 2, false, 1],
      [2, 2, false, 2],
      [2, 6, true, 1],
    ]);
  });

  it('has one column for a year, also where a longer period comes between what happened in it', () => {
    const {columns} = place([year(2017, 2019), year(2018, 2024), year(2019)], [2019, 2024]);
    expect(
      columns.map(({start, isSpan, moments}) => [start, isSpan, moments.map(({rows}) => rows[0]!.from)]),
    ).to.deep.equal([
      [0, false, [2017, 2019]],
      [0, true, [2018]],
    ]);
  });

  it('keeps together what happened at the same time', () => {
    const rows = [year(2000), year(2001), year(2001), year(2001, 2001, true)];
    const moments = place(rows, [2000, 2001]).columns.flatMap((column) => column.moments);
    expect(moments.map((moment) => moment.rows.length)).to.deep.equal([1, 2, 1]);
  });

  it('leaves to the axis only the name of the year whose items come first under it', () => {
    const {columns} = place([year(2000), year(2001, 2001, true), year(2001), year(2000, 2001)], [2000, 2001]);
    const named = columns.flatMap(({moments}) => moments.map(({isNamed}) => isNamed));
    expect(named).to.deep.equal([true, false, false, false]);
  });

  it('compresses three years or more in which nothing happens, begins or ends alone', () => {
    const {stretches} = place([year(2000), year(2000, 2007), year(2001), year(2004)], [2000, 2007]);
    expect(stretches.map(({from, to, length, isCompressed}) => [from, to, length, isCompressed])).to.deep.equal([
      [2000, 2000, 2, false],
      [2001, 2001, 2, false],
      [2002, 2002, 2, false],
      [2003, 2003, 2, false],
      [2004, 2004, 2, false],
      [2005, 2007, 1, true],
    ]);
  });

  it('covers no year that a span does not have: compressed years are divided where it ends', () => {
    const {stretches, columns} = place([year(2000), year(2000, 2003), year(2007)], [2000, 2007]);
    expect(stretches.map(({from, to}) => [from, to])).to.deep.equal([
      [2000, 2000],
      [2001, 2003],
      [2004, 2006],
      [2007, 2007],
    ]);
    expect(columns[1]).to.deep.include({start: 0, length: 3});
  });

  it('compresses nothing where no year has anything of its own', () => {
    const {stretches} = place([year(2000, 2005)], [2000, 2005]);
    expect(stretches.map(({isCompressed}) => isCompressed)).to.deep.equal(Array.from({length: 6}, () => false));
  });

  it('has no axis for more years than have room for words', () => {
    const rows = Array.from({length: 7}, (_, i) => year(2000 + i));
    expect(place(rows, [2000, 2006]).hasAxis).to.equal(false);
    expect(place(rows.slice(1), [2001, 2006]).hasAxis).to.equal(true);
  });

  it('cuts a span where the axis ends', () => {
    expect(place([year(2000, 2009)], [2001, 2004]).columns[0]).to.deep.include({start: 0, length: 8});
  });
});
