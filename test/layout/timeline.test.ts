import {expect} from 'chai';
import {layoutTimeline} from '../../src/charts/timeline/layout.js';

const year = (from: number, to = from, isAfterTurn = false) => ({from, to, isAfterTurn});
const place = (rows: ReturnType<typeof year>[], years: [number, number]) =>
  layoutTimeline(rows, {when: (row) => row, years});

describe('layoutTimeline', () => {
  it('gives every year an equal stretch of the axis', () => {
    const {stretches} = place([], [2000, 2001]);
    expect(stretches).to.deep.equal([
      {from: 2000, to: 2000, start: 0, end: 50, isCompressed: false, isLabelled: true},
      {from: 2001, to: 2001, start: 50, end: 100, isCompressed: false, isLabelled: true},
    ]);
  });

  it('lets what has no date cover all the years that are named, and makes a point of a turn alone', () => {
    const {moments} = place([year(2000), year(2001, 2001, true), year(2001), year(2001, 2003)], [2000, 2003]);
    expect(moments.map(({start, end, isPoint}) => [start, end, isPoint])).to.deep.equal([
      [0, 25, false],
      [25, 25, true],
      [25, 50, false],
      [25, 100, false],
    ]);
  });

  it('keeps together what happened at the same time', () => {
    const rows = [year(2000), year(2001), year(2001), year(2001, 2001, true)];
    expect(place(rows, [2000, 2001]).moments.map((moment) => moment.rows.length)).to.deep.equal([1, 2, 1]);
  });

  it('compresses three years or more in which nothing happens alone, and breaks the bars across them', () => {
    const {stretches, moments} = place([year(2000), year(2000, 2007), year(2001), year(2004)], [2000, 2007]);
    expect(stretches.map(({from, to, isCompressed}) => [from, to, isCompressed])).to.deep.equal([
      [2000, 2000, false],
      [2001, 2001, false],
      [2002, 2002, false],
      [2003, 2003, false],
      [2004, 2004, false],
      [2005, 2007, true],
    ]);
    expect(moments[1]!.breaks).to.deep.equal([83.333]);
    expect(moments[0]!.breaks).to.deep.equal([]);
  });

  it('ends a bar inside compressed years where its share of them ends', () => {
    const {moments} = place([year(2000), year(2000, 2002), year(2005)], [2000, 2005]);
    // 2000, 2001–2004 and 2005 are a third each; two of the four years are half of theirs.
    expect(moments[1]!.end).to.equal(50);
  });

  it('compresses nothing where no year has anything of its own', () => {
    const {stretches} = place([year(2000, 2005)], [2000, 2005]);
    expect(stretches.map(({isCompressed}) => isCompressed)).to.deep.equal(Array.from({length: 6}, () => false));
  });

  it('says of a moment that it is a year only where the axis names that year', () => {
    const rows = Array.from({length: 14}, (_, i) => year(2001 + i));
    const {stretches, moments} = place(rows, [2001, 2014]);
    const labelled = stretches.map(({isLabelled}) => isLabelled);
    expect(labelled.filter(Boolean)).to.have.length(7);
    expect(moments.map(({isYear}) => isYear)).to.deep.equal(labelled);
    expect(
      place([year(2000), year(1999), year(2000, 2001)], [2000, 2001]).moments.map(({isYear}) => isYear),
    ).to.deep.equal([true, false, false]);
  });

  it('puts a label on the side with more room, and under a bar that leaves little', () => {
    const {moments} = place([year(2000), year(2003), year(2000, 2003)], [2000, 2003]);
    expect(moments.map(({labelSide}) => labelSide)).to.deep.equal(['after', 'before', 'under']);
    expect(moments.map(({box}) => box)).to.deep.equal([
      {size: 25, start: 0, length: 100},
      {size: 25, start: 0, length: 100},
      {size: 100, start: 0, length: 100},
    ]);
  });

  it('names every second year, or fewer, where there are many', () => {
    const {stretches} = place(
      Array.from({length: 30}, (_, i) => year(2000 + i)),
      [2000, 2029],
    );
    const named = stretches.filter(({isLabelled}) => isLabelled);
    expect(named.map(({from}) => from)).to.deep.equal([2000, 2003, 2006, 2009, 2012, 2015, 2018, 2021, 2024, 2027]);
  });

  it('cuts a span where the axis ends', () => {
    expect(place([year(2000, 2009)], [2001, 2004]).moments[0]).to.deep.include({
      start: 0,
      end: 100,
      cutStart: true,
      cutEnd: true,
    });
  });
});
