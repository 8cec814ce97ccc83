import {expect} from 'chai';
import {valueDomain} from '../../src/charts/value-domain.js';

describe('valueDomain', () => {
  it('begins at zero and ends at a round number', () => {
    expect(valueDomain([3, 17])).to.deep.equal([0, 20]);
    expect(valueDomain([1234.5, 2000])).to.deep.equal([0, 2000]);
  });

  it('goes below zero where numbers do', () => {
    expect(valueDomain([-8, 5])).to.deep.equal([-10, 5]);
    expect(valueDomain([-8, -2])).to.deep.equal([-8, 0]);
  });

  it('has a span when there is nothing to show', () => {
    for (const values of [[], [0, 0]]) expect(valueDomain(values)).to.deep.equal([0, 1]);
  });
});
