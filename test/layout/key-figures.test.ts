import {expect} from 'chai';
import {layoutBeforeAfter} from '../../src/charts/before-after/layout.js';
import {layoutUnitField} from '../../src/charts/number-tiles/layout.js';

describe('layoutUnitField', () => {
  it('places as many units as there are, row by row', () => {
    const field = layoutUnitField(30, false)!;
    expect(field.units).to.have.length(30);
    expect(field.units.at(-1)).to.deep.equal({x: 1, y: 1});
    expect(field.rows).to.equal(2);
  });

  it('is narrower and higher beside another number', () => {
    const [alone, beside] = [layoutUnitField(82, false)!, layoutUnitField(82, true)!];
    expect(beside.units).to.have.length(82);
    expect(beside.columns * beside.pitch).to.be.below((alone.columns * alone.pitch) / 2);
    expect(beside.rows).to.be.above(alone.rows);
  });

  it('draws nothing that cannot be counted one by one', () => {
    for (const count of [0, -3, 1.5, 201, Infinity, NaN]) expect(layoutUnitField(count, false)).to.equal(undefined);
    expect(layoutUnitField(200, false)!.units).to.have.length(200);
  });
});

describe('layoutBeforeAfter', () => {
  it('begins at zero, and the larger number fills the box', () => {
    expect(layoutBeforeAfter(40, 200)).to.deep.equal({before: 20, after: 100});
    expect(layoutBeforeAfter(200, 130)).to.deep.equal({before: 100, after: 65});
  });

  it('stands two zeros at zero', () => {
    expect(layoutBeforeAfter(0, 0)).to.deep.include({before: 0, after: 0});
  });
});
