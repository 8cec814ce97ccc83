import {expect} from 'chai';
import {layoutTimeline} from '../../src/charts/timeline/layout.js';

const year = (from: number, to = from, isAfterTurn = false) => ({from, to, isAfterTurn});
const place = (...rows: ReturnType<typeof year>[]) =>
  layoutTimeline(rows, (row) => row).map(({isPeriod, isOpen, rows: together}) => [
    isPeriod ? 'period' : isOpen ? 'open' : 'year',
    together.map((row) => rows.indexOf(row)),
  ]);

describe('layoutTimeline', () => {
  it('keeps together what the source gives the same year, in its order', () => {
    expect(place(year(2000), year(2001), year(2001))).to.deep.equal([
      ['year', [0]],
      ['year', [1, 2]],
    ]);
    expect(place()).to.deep.equal([]);
  });

  it('has what came after the turn of a year by itself, without an end', () => {
    expect(place(year(2001, 2001, true), year(2001), year(2001))).to.deep.equal([
      ['open', [0]],
      ['year', [1, 2]],
    ]);
  });

  it('has each period by itself, also where it begins in a year that has something of its own', () => {
    expect(place(year(2001), year(2001, 2004), year(2001, 2004), year(2001, 2005), year(2002))).to.deep.equal([
      ['year', [0]],
      ['period', [1, 2]],
      ['period', [3]],
      ['year', [4]],
    ]);
  });
});
