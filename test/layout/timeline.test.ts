import {expect} from 'chai';
import {laterYears, layoutTimeline} from '../../src/charts/timeline/layout.js';

const year = (from: number, to = from, isAfterTurn = false, isPlanned = false) => ({from, to, isAfterTurn, isPlanned});
type Time = ReturnType<typeof year>;
const layoutOf = (...rows: Time[]) => layoutTimeline(rows, (row) => row);
const place = (...rows: Time[]) =>
  layoutOf(...rows).stretches.map(({x, width, rows: together}) => [x, width, together.map((row) => rows.indexOf(row))]);
const columns = (...rows: Time[]) => layoutOf(...rows).columns.map(({from, to, x}) => [from, to, x]);

describe('layoutTimeline', () => {
  it('has every year as wide, also those without an event, where one begins in the last', () => {
    expect(place(year(2000), year(2001), year(2001), year(2009))).to.deep.equal([
      [0, 10, [0]],
      [10, 10, [1, 2]],
      [90, 10, [3]],
    ]);
    expect(columns(year(2000), year(2003))).to.deep.equal([
      [2000, 2000, 0],
      [2001, 2001, 25],
      [2002, 2002, 50],
      [2003, 2003, 75],
    ]);
    expect(place()).to.deep.equal([]);
    expect(place(year(2020))).to.deep.equal([[0, 100, [0]]]);
  });

  it('has one column for all years in which nothing begins any more, as wide as a year', () => {
    const rows = [year(2018), year(2019), year(2020), year(2021), year(2021, 2027)];
    expect(columns(...rows)).to.deep.equal([
      [2018, 2018, 0],
      [2019, 2019, 20],
      [2020, 2020, 40],
      [2021, 2021, 60],
      [2022, 2027, 80],
    ]);
    expect(place(...rows).at(-1)).to.deep.equal([60, 40, [4]]);
    expect(laterYears(rows)).to.deep.equal({from: 2022, to: 2027});
  });

  it('ends a period within the last column at its year there', () => {
    const [, , part, all] = place(year(2018), year(2019), year(2018, 2021), year(2019, 2023));
    expect([part, all]).to.deep.equal([
      [0, 83.333, [2]],
      [33.333, 66.667, [3]],
    ]);
  });

  it('has no such column where something begins in every year, or where one year follows alone', () => {
    expect(laterYears([year(2019), year(2019, 2020), year(2020)])).to.equal(undefined);
    expect(laterYears([year(2019), year(2019, 2020)])).to.equal(undefined);
    expect(columns(year(2019, 2020))).to.deep.equal([
      [2019, 2019, 0],
      [2020, 2020, 50],
    ]);
    expect(laterYears([])).to.equal(undefined);
  });

  it('has what came after the turn of a year by itself, without an end, and what was planned too', () => {
    const {stretches} = layoutOf(year(2001, 2001, true), year(2001), year(2001, 2001, false, true), year(2001));
    expect(stretches.map(({isOpen, isPlanned, rows: {length}}) => [isOpen, isPlanned, length])).to.deep.equal([
      [true, false, 1],
      [false, false, 2],
      [false, true, 1],
    ]);
  });

  it('names as many years as have room, in even steps, and always the first and the last of these', () => {
    for (const count of [1, 5, 6, 7, 8, 14, 15, 31, 60, 301]) {
      const scale = layoutOf(year(1900), year(1899 + count)).columns;
      const named = scale.filter(({nameX}) => nameX !== undefined);
      expect(scale, `${count}`).to.have.length(count);
      expect(named.length, `${count}`).to.be.within(1, 7);
      const steps = new Set(named.slice(1).map(({from}, i) => from - named[i]!.from));
      expect(steps.size, `${count}`).to.be.at.most(1);
      const always = named.filter(({isAlwaysNamed}) => isAlwaysNamed);
      expect(new Set(always), `${count}`).to.deep.equal(new Set([named[0], named.at(-1)]));
    }
  });

  it('names the last column, with room before its name and all of its letters in the scale', () => {
    for (const count of [1, 4, 5, 12, 40]) {
      const {columns: scale} = layoutOf(year(1900), year(1899 + count), year(1900, 1950 + count));
      const named = scale.filter(({nameX}) => nameX !== undefined);
      const last = named.at(-1)!;
      expect([last.from, last.to], `${count}`).to.deep.equal([1900 + count, 1950 + count]);
      expect(last.nameX, `${count}`).to.be.at.most(90);
      if (named.length > 1) expect(named.at(-2)!.nameX, `${count}`).to.be.at.most(last.nameX! - 19);
    }
  });
});
