import {expect} from 'chai';
import {round, scaleLinear} from '../../src/charts/scale-linear.js';

describe('scaleLinear', () => {
  it('maps a number to its place between two others', () => {
    const scale = scaleLinear([0, 50], [0, 100]);
    expect([0, 25, 50].map(scale)).to.deep.equal([0, 50, 100]);
  });

  it('runs backwards, and on beyond its ends', () => {
    expect([0, 10, 20].map(scaleLinear([0, 10], [100, 0]))).to.deep.equal([100, 0, -100]);
    expect([-5, 5].map(scaleLinear([-5, 5], [10, 20]))).to.deep.equal([10, 20]);
  });

  it('begins at the start where both ends are the same', () => {
    expect(scaleLinear([7, 7], [20, 80])(7)).to.equal(20);
  });

  it('rounds to thousandths', () => {
    expect(scaleLinear([0, 3], [0, 100])(1)).to.equal(33.333);
    expect([2 / 3, 0.1 + 0.2, 1].map(round)).to.deep.equal([0.667, 0.3, 1]);
  });
});
