import {expect} from 'chai';
import {layoutCountyMap, type Places, type Shapes} from '../../src/charts/county-map/layout.js';
import {cefFunding} from '../../src/datasets/cef-funding.js';
import {counties2020} from '../../src/datasets/counties.js';
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
    {id: 'upper', x: 0, y: 0, width: 200, height: 200, share: 0.5, counties: ['02']},
    {id: 'lower', x: 0, y: 200, width: 200, height: 200, share: 1, counties: ['01']},
  ],
  counties: {
    '01': {reach: [100, 300], name: [20, 380], anchor: 'start', isBroken: true, isOutside: true, number: [50, 250]},
    '02': {
      reach: [50, 100],
      name: [150, 20],
      leader: [
        [50, 100],
        [150, 30],
      ],
    },
  },
};

describe('layoutCountyMap', () => {
  it('joins rows to shapes by code, each in its part, with what is written in per cent of that', () => {
    const {borders, parts} = layoutCountyMap(['01', '02'], shapes, places, (code) => code);
    expect(borders).to.equal('M0 200h200');
    const [upper, lower] = parts;
    expect(upper).to.deep.include({id: 'upper', x: 0, y: 0, width: 100, height: 50, viewBox: '0 0 200 200'});
    expect(lower).to.deep.include({id: 'lower', x: 0, y: 50, width: 100, height: 50, viewBox: '0 200 200 200'});
    expect(upper!.counties).to.deep.equal([
      {
        row: '02',
        path: 'M0 0h200v200H0z',
        reach: {x: 25, y: 50},
        name: {x: 75, y: 10, anchor: 'middle', isBroken: false, isOutside: false},
        leader: 'M50,100L150,30',
      },
    ]);
    expect(lower!.counties).to.deep.equal([
      {
        row: '01',
        path: 'M0 200h200v200H0z',
        reach: {x: 50, y: 50},
        name: {x: 10, y: 90, anchor: 'start', isBroken: true, isOutside: true},
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
