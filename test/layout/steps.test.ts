import {expect} from 'chai';
import {layoutSteps} from '../../src/charts/color-classes.js';
import fc from '../tools/property.js';

/** The limits, and the step of each number. */
const stepsOf = (values: readonly number[], decimals = 0) => {
  const {limits, colours, colourOf} = layoutSteps(values, decimals);
  return {limits, colours, at: values.map((value) => colours.indexOf(colourOf(value)))};
};

describe('layoutSteps', () => {
  it('divides the shares of the report into steps of ten per cent', () => {
    const {limits, colours, at} = stepsOf([56, 39.5, 26.1, 23.1, 23.1, 21.7, 18.4, 17.6, 8.7, 4.9]);
    expect(limits).to.deep.equal([0, 10, 20, 30, 40, 50, 60]);
    expect(colours).to.deep.equal([0, 1, 2, 3, 4, 5]);
    // 39.5 is written as 40, which is in the step of 40.
    expect(at).to.deep.equal([5, 4, 2, 2, 2, 2, 1, 1, 0, 0]);
  });

  it('puts the highest number into the last step where it is its end: 60 is between 50 and 60, and no seventh step begins at it', () => {
    expect(stepsOf([0, 60])).to.deep.include({limits: [0, 10, 20, 30, 40, 50, 60], at: [0, 5]});
    expect(stepsOf([0, 61]).limits).to.deep.equal([0, 20, 40, 60, 80]);
    expect(stepsOf([3, 100])).to.deep.include({limits: [0, 20, 40, 60, 80, 100], at: [0, 4]});
    expect(stepsOf([2, 3, 7])).to.deep.include({limits: [2, 3, 4, 5, 6, 7, 8], at: [0, 1, 5]});
  });

  it('has no limit beyond 100, which no percentage is', () => {
    expect(stepsOf([95, 98, 100])).to.deep.include({limits: [94, 96, 98, 100], at: [0, 2, 2]});
    expect(stepsOf([99, 100])).to.deep.include({limits: [96, 98, 100], at: [1, 1]});
    expect(stepsOf([99.8, 100], 1).limits).to.deep.equal([99.6, 99.8, 100]);
    expect(stepsOf([95, 99]).limits).to.deep.equal([95, 96, 97, 98, 99, 100]);
  });

  it('divides decimals and numbers below zero, and begins no step between two that can be written', () => {
    expect(stepsOf([60.1, 60.2], 1)).to.deep.include({limits: [60.1, 60.2, 60.3], at: [0, 1]});
    // 0.1 + 0.2 is a little more than 0.3.
    expect(stepsOf([0.1, 0.1 + 0.2], 1)).to.deep.include({limits: [0.1, 0.2, 0.3, 0.4], at: [0, 2]});
    expect(stepsOf([-2, 6])).to.deep.include({limits: [-2, 0, 2, 4, 6], at: [0, 3]});
    expect(stepsOf([-0.5, -0.25, 0.25], 2).limits).to.deep.equal([-0.6, -0.4, -0.2, 0, 0.2, 0.4]);
  });

  it('has two steps or more for one number, for equal ones and for none, from zero on', () => {
    expect(stepsOf([40, 40])).to.deep.include({limits: [0, 10, 20, 30, 40], at: [3, 3]});
    expect(stepsOf([1]).limits).to.deep.equal([0, 1, 2]);
    expect(stepsOf([-1]).limits).to.deep.equal([-1, 0, 1]);
    expect(stepsOf([-5]).limits).to.deep.equal([-5, -4, -3, -2, -1, 0]);
    expect(stepsOf([-40]).limits).to.deep.equal([-40, -30, -20, -10, 0]);
    for (const none of [[], [0], [0, 0]]) expect(stepsOf(none).limits).to.deep.equal([0, 1, 2]);
  });

  it('spreads few steps over the ramp, from the lightest to the darkest', () => {
    expect(stepsOf([60.1, 60.2], 1).colours).to.deep.equal([0, 5]);
    expect(stepsOf([3, 100]).colours).to.deep.equal([0, 1, 2, 3, 5]);
  });

  it('divides any numbers into two to six steps of one round width, each with the numbers between its limits', () => {
    const numbers = fc.record({
      decimals: fc.integer({min: 0, max: 7}),
      units: fc.array(fc.oneof(fc.integer({min: -120, max: 120}), fc.integer({min: -(10 ** 12), max: 10 ** 12})), {
        minLength: 1,
        maxLength: 15,
      }),
    });
    const divided = fc.property(numbers, ({decimals, units}) => {
      const scale = 10 ** decimals;
      const values = units.map((unit) => unit / scale);
      const {limits, colours, colourOf} = layoutSteps(values, decimals);
      const whole = limits.map((limit) => Math.round(limit * scale));
      expect(colours.length)
        .to.be.within(2, 6)
        .and.to.equal(limits.length - 1);
      expect([colours[0], colours.at(-1)]).to.deep.equal([0, 5]);
      expect([...new Set(colours)].toSorted((a, b) => a - b)).to.deep.equal(colours);
      const width = whole[1]! - whole[0]!;
      expect(`${width}`).to.match(/^[125]0*$/);
      for (const [i, limit] of whole.entries()) {
        expect(limit).to.equal(whole[0]! + i * width);
        expect(Math.abs(limit % width)).to.equal(0);
      }
      for (const [i, value] of values.entries()) {
        const step = colours.indexOf(colourOf(value));
        expect(units[i]).to.be.at.least(whole[step]!);
        if (step === colours.length - 1) expect(units[i]).to.be.at.most(whole[step + 1]!);
        else expect(units[i]).to.be.below(whole[step + 1]!);
      }
    });
    fc.assert(divided);
  });
});
