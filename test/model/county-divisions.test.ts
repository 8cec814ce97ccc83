import {expect} from 'chai';
import {countyDivisions, firstYearOf, splitIn2024} from '../../src/datasets/county-divisions.js';
import {divisionIn, divisionYears, drawnDivisions} from '../../src/datasets/division-years.js';
import {counties2020} from '../../src/datasets/counties.js';
import {counties2024} from '../../src/datasets/counties-2024.js';
import {places2020} from '../../src/datasets/county-places.js';
import {places2024} from '../../src/datasets/county-places-2024.js';

/** Statistics Norway's standard for counties: the official numbers in each version. */
const official = {
  1972: '01 02 03 04 05 06 07 08 09 10 11 12 14 15 16 17 18 19 20',
  2018: '01 02 03 04 05 06 07 08 09 10 11 12 14 15 18 19 20 50',
  2020: '03 11 15 18 30 34 38 42 46 50 54',
  2024: '03 11 15 18 31 32 33 34 39 40 42 46 50 55 56',
};

describe('the divisions into counties', () => {
  it('have the official number of counties: 19, 18, 11 and 15', () => {
    const counted = countyDivisions.map(({counties}) => Object.keys(counties).length);
    expect(counted).to.deep.equal([19, 18, 11, 15]);
    for (const {from, counties} of countyDivisions) {
      expect(Object.keys(counties).sort().join(' ')).to.equal(official[from as keyof typeof official]);
      expect(new Set(Object.values(counties)).size).to.equal(Object.keys(counties).length);
    }
  });

  it('follow each other without a gap', () => {
    expect(countyDivisions.map(({from}) => from)).to.deep.equal(divisionYears);
    for (const [i, {to}] of countyDivisions.slice(0, -1).entries())
      expect(countyDivisions[i + 1]!.from).to.equal(to! + 1);
    expect([2017, 2018, 2019, 2020, 2023, 2024, 2031].map(divisionIn)).to.deep.equal([
      1972, 2018, 2018, 2020, 2020, 2024, 2024,
    ]);
  });

  it('have each county from its own year on', () => {
    expect(['01', '50', '46', '30', '31', '99'].map(firstYearOf)).to.deep.equal([
      1972,
      2018,
      2020,
      2020,
      2024,
      undefined,
    ]);
  });

  for (const [division, map, places] of [
    [2020, counties2020, places2020],
    [2024, counties2024, places2024],
  ] as const) {
    it(`of ${division} has a map of the same counties, each with a place in one part of it`, () => {
      const {counties} = countyDivisions.find(({from}) => from === division)!;
      expect(Object.fromEntries(map.counties.map(({code, name}) => [code, name]))).to.deep.equal(counties);
      expect(places.parts.flatMap((part) => part.counties).sort()).to.deep.equal(Object.keys(counties).sort());
      for (const code of Object.keys(counties)) expect(places.counties[code], code).to.not.equal(undefined);
    });
  }

  it('are those that have a map, and the others have none', () => {
    expect(drawnDivisions).to.deep.equal([2020, 2024]);
    const [before, after] = countyDivisions.slice(-2);
    for (const [whole, parts] of Object.entries(splitIn2024)) {
      expect(before!.counties).to.have.property(whole);
      for (const part of parts) expect(after!.counties).to.have.property(part);
    }
  });

  /** Two targets of 26 pixels, on a map of 576 pixels for 1000 units, and a south of 320 pixels for 470. */
  it('have targets of 24 pixels that do not lie on each other', () => {
    for (const {counties, parts} of [places2020, places2024]) {
      for (const part of parts) {
        const least = 24 / Math.min(0.576, (part.share * 320) / part.width);
        for (const one of part.counties) {
          for (const other of part.counties) {
            if (one >= other) continue;
            const [[x, y], [x2, y2]] = [counties[one]!.reach, counties[other]!.reach];
            expect(Math.max(Math.abs(x - x2), Math.abs(y - y2)), `${one} and ${other}`).to.be.at.least(least);
          }
        }
      }
    }
  });
});
