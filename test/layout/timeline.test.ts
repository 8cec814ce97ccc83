import {expect} from 'chai';
import {layoutTimeline} from '../../src/charts/timeline/layout.js';

const year = (from: number, to = from, isAfterTurn = false, isPlanned = false) => ({from, to, isAfterTurn, isPlanned});
const place = (...rows: ReturnType<typeof year>[]) =>
  layoutTimeline(rows, (row) => row).stretches.map(({x, width, rows: together}) => [
    x,
    width,
    together.map((row) => rows.indexOf(row)),
  ]);

describe('layoutTimeline', () => {
  it('has every year as wide, also those without an event', () => {
    expect(place(year(2000), year(2001), year(2001), year(2009))).to.deep.equal([
      [0, 10, [0]],
      [10, 10, [1, 2]],
      [90, 10, [3]],
    ]);
    expect(place()).to.deep.equal([]);
    expect(place(year(2020))).to.deep.equal([[0, 100, [0]]]);
  });

  it('has what came after the turn of a year by itself, without an end, and what was planned too', () => {
    const rows = [year(2001, 2001, true), year(2001), year(2001, 2001, false, true), year(2001)];
    const {stretches} = layoutTimeline(rows, (row) => row);
    expect(stretches.map(({isOpen, isPlanned, rows: {length}}) => [isOpen, isPlanned, length])).to.deep.equal([
      [true, false, 1],
      [false, false, 2],
      [false, true, 1],
    ]);
  });

  it('has a period over all of its years, and its texts where they have room', () => {
    const {stretches} = layoutTimeline([year(2001), year(2001, 2004), year(2004)], (row) => row);
    expect(stretches.map(({x, width, textX, isBeside}) => [x, width, textX, isBeside])).to.deep.equal([
      [0, 25, 25, true],
      [0, 100, 0, false],
      [75, 25, 45, false],
    ]);
  });

  it('names as many years as have room', () => {
    const {years} = layoutTimeline([year(1991, 2020)], (row) => row);
    expect(years).to.have.length(30);
    expect(years.filter(({isNamed}) => isNamed).map((one) => one.year)).to.deep.equal([
      1991, 1994, 1997, 2000, 2003, 2006, 2009, 2012, 2015, 2018,
    ]);
    expect(years.filter(({isNamedOnPhone}) => isNamedOnPhone).map((one) => one.year)).to.deep.equal([
      1991, 1997, 2003, 2009, 2015,
    ]);
  });

  it('names on a phone some of the years that a wide figure names, in even steps', () => {
    for (const count of [1, 5, 6, 14, 15, 31, 60, 301]) {
      const {years} = layoutTimeline([year(1900, 1899 + count)], (row) => row);
      const wide = years.filter(({isNamed}) => isNamed).map((one) => one.year);
      const phone = years.filter(({isNamedOnPhone}) => isNamedOnPhone).map((one) => one.year);
      const large = years.filter(({isNamedInLargeText}) => isNamedInLargeText).map((one) => one.year);
      expect(wide, `${count}`).to.include.members(phone);
      expect(phone, `${count}`).to.include.members(large);
      for (const named of [wide, phone, large]) {
        const steps = new Set(named.slice(1).map((one, i) => one - named[i]!));
        expect(steps.size, `${count}: ${named}`).to.be.at.most(1);
      }
      expect([wide.length <= 14, phone.length <= 5], `${count}`).to.deep.equal([true, true]);
    }
  });
});
