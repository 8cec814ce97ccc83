import {expect} from 'chai';
import {layoutTimeline} from '../../src/charts/timeline/layout.js';

const year = (from: number, to = from, isAfterTurn = false, isPlanned = false) => ({from, to, isAfterTurn, isPlanned});
type Time = ReturnType<typeof year>;
const layoutOf = (...rows: Time[]) => layoutTimeline(rows, (row) => row);
const breaks = (...rows: Time[]) => layoutOf(...rows).map(({isAfterBreak}) => isAfterBreak);

describe('layoutTimeline', () => {
  it('has a step for each time, in the order of time, with all of its rows', () => {
    const rows = [year(2000), year(2001), year(2001), year(2009)];
    const indices = layoutOf(...rows).map(({rows: together}) => together.map((row) => rows.indexOf(row)));
    expect(indices).to.deep.equal([[0], [1, 2], [3]]);
    expect(layoutOf()).to.deep.equal([]);
  });

  it('has a break where years are left out, and nowhere else', () => {
    expect(breaks(year(2018), year(2019), year(2021))).to.deep.equal([false, false, true]);
    expect(breaks(year(2020), year(2021, 2021, true), year(2021), year(2021, 2021, false, true))).to.deep.equal([
      false,
      false,
      false,
      false,
    ]);
    // A period has its years, also where a shorter time comes after it.
    expect(breaks(year(2018, 2022), year(2019), year(2023))).to.deep.equal([false, false, false]);
    expect(breaks(year(2018, 2020), year(2022))).to.deep.equal([false, true]);
    expect(breaks(year(2018))).to.deep.equal([false]);
  });

  it('tells several years from one', () => {
    expect(layoutOf(year(2020), year(2020, 2021)).map(({isPeriod}) => isPeriod)).to.deep.equal([false, true]);
  });

  it('breaks several years only where one between them has no step of its own', () => {
    const broken = (...rows: Time[]) => layoutOf(...rows).map(({isBroken}) => isBroken);
    expect(broken(year(2021), year(2021, 2027))).to.deep.equal([false, true]);
    expect(broken(year(2020, 2021))).to.deep.equal([false]);
    expect(broken(year(2019, 2021))).to.deep.equal([true]);
    expect(broken(year(2019, 2021), year(2020))).to.deep.equal([false, false]);
    expect(broken(year(2019, 2022), year(2020))).to.deep.equal([true, false]);
  });

  it('has what came after the turn of a year by itself, and what was planned too', () => {
    const stretches = layoutOf(year(2001, 2001, true), year(2001), year(2001, 2001, false, true), year(2001));
    expect(stretches.map(({isPlanned, rows: {length}}) => [isPlanned, length])).to.deep.equal([
      [false, 1],
      [false, 2],
      [true, 1],
    ]);
  });
});
