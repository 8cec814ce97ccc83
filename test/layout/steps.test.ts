import {expect} from 'chai';
import {layoutSteps} from '../../src/layout/steps.js';

describe('layoutSteps', () => {
  it('divides the numbers of the report into four steps that begin at 5, 10 and 15', () => {
    const {steps, stepOf} = layoutSteps([17, 14, 10, 9, 9, 7, 6, 6, 2, 2]);
    expect(steps).to.deep.equal([
      {from: 2, to: 4},
      {from: 5, to: 9},
      {from: 10, to: 14},
      {from: 15, to: 17},
    ]);
    expect([2, 4, 5, 9, 10, 14, 15, 17].map(stepOf)).to.deep.equal([0, 0, 1, 1, 2, 2, 3, 3]);
  });

  it('leaves no number between two steps when numbers have decimals', () => {
    const {steps, stepOf} = layoutSteps([0.4, 60.7, 99.1], 0.1);
    for (const [i, {from}] of steps.entries()) {
      if (i > 0) expect(steps[i - 1]!.to).to.be.closeTo(from - 0.1, 1e-9);
    }
    expect([steps[0]!.from, steps.at(-1)!.to, stepOf(49.9), stepOf(50)]).to.deep.equal([0.4, 99.1, 0, 1]);
    // Between 0 and 1 there are round numbers too.
    expect(layoutSteps([0.12, 0.48, 0.91], 0.01).steps.length).to.be.above(1);
  });

  it('has one step for one number', () => {
    expect(layoutSteps([3, 3]).steps).to.deep.equal([{from: 3, to: 3}]);
    expect(layoutSteps([3]).stepOf(3)).to.equal(0);
  });

  it('divides any whole numbers into whole, touching steps that cover them all', () => {
    for (let low = 0; low <= 3; low++) {
      for (let high = low; high <= 120; high++) {
        const {steps, stepOf} = layoutSteps([high, low]);
        expect([steps[0]!.from, steps.at(-1)!.to]).to.deep.equal([low, high]);
        for (const [i, {from, to}] of steps.entries()) {
          expect([from, to].every(Number.isInteger) && from <= to, `${low}–${high}`).to.equal(true);
          expect(steps[i + 1]?.from ?? to + 1).to.equal(to + 1);
          expect([from, to].map(stepOf)).to.deep.equal([i, i]);
        }
      }
    }
  });

  it('never has more steps than the palette has colours: four', () => {
    const many = Array.from({length: 120}, (_, i) => i + 2).filter((high) => layoutSteps([1, high]).steps.length > 4);
    expect(many.map((high) => `1–${high}`)).to.deep.equal([]);
  });
});
