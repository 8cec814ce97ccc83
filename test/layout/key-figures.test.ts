import {expect} from 'chai';
import {layoutBeforeAfter} from '../../src/charts/before-after/layout.js';
import {layoutTiles} from '../../src/charts/number-tiles/layout.js';
import {layoutUnits} from '../../src/charts/units/layout.js';

describe('layoutTiles', () => {
  it('fills every row', () => {
    expect(layoutTiles([1, 1, 1, 1, 2, 1, 1], 4)).to.deep.equal([1, 1, 1, 1, 2, 1, 1]);
    expect(layoutTiles([1, 1, 1], 4)).to.deep.equal([1, 1, 2]);
    expect(layoutTiles([1, 1, 1], 2)).to.deep.equal([1, 1, 2]);
  });

  it('lets the tile before one that does not fit take what is left', () => {
    expect(layoutTiles([1, 2, 1], 2)).to.deep.equal([2, 2, 2]);
  });

  it('gives no tile more columns than there are', () => {
    expect(layoutTiles([2, 1], 1)).to.deep.equal([1, 1]);
    expect(layoutTiles([], 4)).to.deep.equal([]);
  });
});

describe('layoutBeforeAfter', () => {
  it('begins at zero, and the larger number fills the box', () => {
    expect(layoutBeforeAfter(40, 200)).to.deep.equal({zero: 0, before: 20, after: 100, isClose: false});
    expect(layoutBeforeAfter(200, 150)).to.deep.equal({zero: 0, before: 100, after: 75, isClose: true});
  });

  it('stands two zeros at zero', () => {
    expect(layoutBeforeAfter(0, 0)).to.deep.include({before: 0, after: 0});
  });
});

describe('layoutUnits', () => {
  it('fills the part and leaves the rest of the whole', () => {
    expect(layoutUnits(1, 2)).to.deep.equal([
      {x: 25, isFilled: true},
      {x: 75, isFilled: false},
    ]);
  });
});
