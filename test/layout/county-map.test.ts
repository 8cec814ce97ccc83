import {expect} from 'chai';
import {layoutCountyMap} from '../../src/charts/county-map/layout.js';
import {cefFunding} from '../../src/datasets/cef-funding.js';
import {counties2020, type CountyMap} from '../../src/datasets/counties.js';

const map: CountyMap = {
  width: 200,
  height: 400,
  counties: [
    {code: '01', name: 'South', path: 'M0 200h200v200H0z', label: [100, 300]},
    {code: '02', name: 'North', path: 'M0 0h200v200H0z', label: [50, 100]},
  ],
  borders: 'M0 200h200',
  attribution: '',
  sourceUrl: '',
};

describe('layoutCountyMap', () => {
  it('joins rows to shapes by code, in the order of the rows, labels in percentages', () => {
    const {viewBox, borders, counties} = layoutCountyMap(['02', '01'], map, (code) => code);
    expect(viewBox).to.equal('0 0 200 400');
    expect(borders).to.equal('M0 200h200');
    expect(counties).to.deep.equal([
      {row: '02', path: 'M0 0h200v200H0z', x: 25, y: 25},
      {row: '01', path: 'M0 200h200v200H0z', x: 50, y: 75},
    ]);
  });

  it('leaves out a row without a shape and a shape without a row', () => {
    expect(layoutCountyMap(['02', '99'], map, (code) => code).counties.map(({row}) => row)).to.deep.equal(['02']);
    expect(layoutCountyMap([], map, String).counties).to.deep.equal([]);
  });

  it('takes codes as texts: «1» is not «01»', () => {
    expect(layoutCountyMap(['1'], map, (code) => code).counties).to.deep.equal([]);
  });

  it('places all eleven counties of the report, with their labels on the map', () => {
    const {counties} = layoutCountyMap(cefFunding('2020', 'nb').counties, counties2020, ({code}) => code);
    expect(counties).to.have.length(11);
    for (const {x, y, path} of counties) {
      expect([x, y].every((place) => place > 0 && place < 100)).to.equal(true);
      expect(path).to.match(/^m/i);
    }
    expect(new Set(counties.map(({path}) => path)).size).to.equal(11);
  });
});
