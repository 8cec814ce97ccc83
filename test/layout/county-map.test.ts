import {expect} from 'chai';
import {layoutCountyMap, type Places, type Shapes} from '../../src/charts/county-map/layout.js';
import {cefFunding} from '../../src/datasets/cef-funding.js';
import {counties2020} from '../../src/datasets/counties.js';
import {places2024} from '../../src/datasets/county-places-2024.js';
import {places2020} from '../../src/datasets/county-places.js';

const shapes: Shapes = {
  counties: [
    {code: '01', path: 'M0 200h200v200H0z'},
    {code: '02', path: 'M0 0h200v200H0z'},
  ],
  borders: 'M0 200h200',
};

const places: Places = {
  box: {width: 200, height: 400},
  inset: {width: 200, height: 250},
  parts: [
    {id: 'upper', x: 0, y: 0, width: 200, height: 200, share: 0.5, counties: ['02'], beyond: '01'},
    {id: 'lower', x: 0, y: 200, width: 200, height: 200, share: 1, counties: ['01']},
  ],
  counties: {
    '01': {
      reach: [100, 300],
      name: [20, 380],
      anchor: 'start',
      isBroken: true,
      isOutside: true,
      number: [50, 250],
      circle: {at: [100, 300], room: 40},
    },
    '02': {
      reach: [50, 100],
      name: [150, 20],
      leader: 'M50,100L150,30',
      circle: {at: [150, 100], room: 20, from: [50, 100]},
    },
  },
};

describe('layoutCountyMap', () => {
  it('joins rows to shapes by code, each in its part, with what is written in per cent of that', () => {
    const {borders, parts} = layoutCountyMap(['01', '02'], shapes, places, (code) => code);
    expect(borders).to.equal('M0 200h200');
    const [upper, lower] = parts;
    expect(upper).to.deep.include({
      id: 'upper',
      x: 0,
      y: 0,
      width: 100,
      height: 50,
      viewBox: '0 0 200 200',
      beyond: 'M0 200h200v200H0z',
    });
    expect(lower).to.deep.include({
      id: 'lower',
      x: 0,
      y: 50,
      width: 100,
      height: 50,
      viewBox: '0 200 200 200',
      beyond: undefined,
    });
    expect(upper!.counties).to.deep.equal([
      {
        row: '02',
        path: 'M0 0h200v200H0z',
        reach: {x: 25, y: 50},
        name: {x: 75, y: 10, anchor: 'middle', isBroken: false, isOutside: false, isCallout: false},
        leader: 'M50,100L150,30',
      },
    ]);
    expect(lower!.counties).to.deep.equal([
      {
        row: '01',
        path: 'M0 200h200v200H0z',
        reach: {x: 50, y: 50},
        name: {x: 10, y: 90, anchor: 'start', isBroken: true, isOutside: true, isCallout: false},
        number: {x: 25, y: 25},
      },
    ]);
  });

  const rows = (codes: readonly string[]) =>
    layoutCountyMap(codes, shapes, places, String).parts.flatMap(({counties}) => counties.map(({row}) => row));

  it('places the first part in the corner above the others, at a scale of its own', () => {
    const [upper, lower] = layoutCountyMap(['01', '02'], shapes, places, String).parts;
    expect(upper!.inset).to.deep.equal({x: 0, y: 0, width: 50, height: 40});
    expect(lower!.inset).to.deep.equal({x: 0, y: 20, width: 100, height: 80});
  });

  it('leaves out a row without a shape and a shape without a row', () => {
    expect(rows(['02', '99'])).to.deep.equal(['02']);
    expect(rows([])).to.deep.equal([]);
  });

  it('takes codes as texts: «1» is not «01»', () => {
    expect(rows(['1'])).to.deep.equal([]);
  });

  it('draws circles with areas in proportion to the numbers, as large as each has room for', () => {
    const circles = (numbers: Readonly<Record<string, number>>) =>
      layoutCountyMap(Object.keys(numbers), shapes, places, String, (code) => numbers[code]!).parts.flatMap(
        ({counties}) => counties.map(({row, circle}) => [row, circle?.radius]),
      );
    expect(circles({'01': 16, '02': 4})).to.deep.equal([
      ['02', 20],
      ['01', 40],
    ]);
    expect(circles({'01': 4, '02': 16})).to.deep.equal([
      ['02', 20],
      ['01', 10],
    ]);
    expect(circles({'01': 3, '02': 0})).to.deep.equal([
      ['02', undefined],
      ['01', 40],
    ]);
    expect(circles({'01': 0, '02': 0}).map(([, radius]) => radius)).to.deep.equal([undefined, undefined]);
  });

  it('has a line to a circle beside its county, with the name under it', () => {
    const layout = (count?: number) =>
      layoutCountyMap(['02'], shapes, places, String, count === undefined ? undefined : () => count);
    const [there, none, areas] = [layout(1), layout(0), layout()].map(({parts}) => parts[0]!.counties[0]!);
    expect(there!.circle).to.deep.equal({at: [150, 100], place: {x: 75, y: 50}, radius: 20});
    expect(there!.leader).to.equal('M50,100L150,100');
    expect(there!.name).to.deep.include({x: 75, y: 68, isOutside: true});
    for (const without of [none, areas]) {
      expect(without!.circle).to.equal(undefined);
      expect(without!.leader).to.equal('M50,100L150,30');
    }
    expect([layout(0), layout()].map(({hasCircles}) => hasCircles)).to.deep.equal([true, false]);
  });

  for (const {counties, parts, inset} of [places2020, places2024]) {
    it(`has room for every circle between all others: ${Object.keys(counties).length}`, () => {
      for (const {share, width, counties: codes} of parts) {
        const scale = width / share / inset.width;
        for (const [i, code] of codes.entries()) {
          const {at, room} = counties[code]!.circle;
          for (const other of codes.slice(i + 1)) {
            const {at: there, room: beside} = counties[other]!.circle;
            const distance = Math.hypot(at[0] - there[0], at[1] - there[1]);
            expect(distance, `${code} and ${other}`).to.be.above((room + beside) * scale);
          }
        }
      }
    });
  }

  it('places all eleven counties of the report, and all that is written of them in their part', () => {
    const {parts} = layoutCountyMap(cefFunding('2020', 'nb').counties, counties2020, places2020, ({code}) => code);
    const counties = parts.flatMap((part) => part.counties);
    expect(counties).to.have.length(11);
    for (const {reach, name, number, path} of counties) {
      for (const {x, y} of [reach, name, ...(number ? [number] : [])]) {
        expect([x, y].every((place) => place > 0 && place < 100)).to.equal(true);
      }
      expect(path).to.match(/^m/i);
    }
    expect(new Set(counties.map(({path}) => path)).size).to.equal(11);
  });
});
