import {expect} from 'chai';
import {layoutSteps} from '../../src/charts/color-classes.js';

describe('layoutSteps', () => {
  it('divides the numbers of the report into steps of about equally many, where they differ most', () => {
    const {steps, colourOf} = layoutSteps([17, 14, 10, 9, 9, 7, 6, 6, 2, 2]);
    expect(steps).to.deep.equal([
      {from: 2, to: 4, colour: 0},
      {from: 5, to: 7, colour: 1},
      {from: 8, to: 11, colour: 2},
      {from: 12, to: 17, colour: 3},
    ]);
    expect([2, 4, 5, 7, 8, 11, 12, 17].map(colourOf)).to.deep.equal([0, 0, 1, 1, 2, 2, 3, 3]);
    // The shares: natural breaks would have six of the ten in one step.
    const shares = layoutSteps([56, 39.5, 26.1, 23.1, 23.1, 21.7, 18.4, 17.6, 8.7, 4.9], 1);
    expect(shares.steps.map(({from}) => from)).to.deep.equal([4.9, 10, 22, 30]);
  });

  it('divides numbers with decimals too, at round numbers', () => {
    const {steps, colourOf} = layoutSteps([0.4, 60.7, 99.1], 1);
    expect(steps).to.deep.equal([
      {from: 0.4, to: 49.9, colour: 0},
      {from: 50, to: 79.9, colour: 1},
      {from: 80, to: 99.1, colour: 3},
    ]);
    expect([49.9, 50, 79.9, 80].map(colourOf)).to.deep.equal([0, 1, 1, 3]);
    expect(layoutSteps([0.12, 0.48, 0.91], 2).steps.length).to.be.above(1);
  });

  it('begins no step between two numbers that can be written', () => {
    expect(layoutSteps([60.1, 60.2], 1).steps).to.deep.equal([
      {from: 60.1, to: 60.1, colour: 0},
      {from: 60.2, to: 60.2, colour: 3},
    ]);
    // 0.1 + 0.2 is a little more than 0.3.
    expect(layoutSteps([0.1, 0.1 + 0.2], 1).steps.at(-1)).to.deep.equal({from: 0.2, to: 0.3, colour: 3});
    expect(layoutSteps([60.4, 62], 0).steps[0]).to.deep.equal({from: 60, to: 61, colour: 0});
  });

  it('has no step without a number, and numbers that are far apart in steps of their own', () => {
    for (const values of [
      [1, 50],
      [1, 2, 3, 40],
      [5, 5, 5, 90, 91, 92],
      [1, 20, 21, 60, 100],
    ]) {
      const {steps} = layoutSteps(values);
      for (const {from, to} of steps) expect(values.some((one) => one >= from && one <= to)).to.equal(true);
    }
    expect(layoutSteps([1, 20, 21, 60, 100]).steps).to.have.length(4);
  });

  it('has one step for one number', () => {
    expect(layoutSteps([3, 3]).steps).to.deep.equal([{from: 3, to: 3, colour: 0}]);
    expect(layoutSteps([3]).colourOf(3)).to.equal(0);
  });

  for (const decimals of [0, 1, 2, 7]) {
    it(`divides any numbers of ${decimals} decimals into touching steps that cover them all`, () => {
      const scale = 10 ** decimals;
      const inUnits = (value: number) => Number((value * scale).toFixed(3));
      for (let low = -3; low <= 3; low++) {
        for (let high = low; high <= 120; high++) {
          const {steps, colourOf} = layoutSteps([high / scale, low / scale], decimals);
          expect([steps[0]!.from, steps.at(-1)!.to].map(inUnits)).to.deep.equal([low, high]);
          for (const [i, step] of steps.entries()) {
            const [from, to] = [inUnits(step.from), inUnits(step.to)];
            expect([from, to].every(Number.isInteger) && from <= to, `${low}–${high}`).to.equal(true);
            expect(inUnits(steps[i + 1]?.from ?? (to + 1) / scale)).to.equal(to + 1);
            expect([step.from, step.to].map(colourOf)).to.deep.equal([step.colour, step.colour]);
          }
        }
      }
    });
  }

  it('uses the ramp from the lightest to the darkest colour, however many steps there are', () => {
    for (let high = 2; high <= 120; high++) {
      const colours = layoutSteps([1, high]).steps.map(({colour}) => colour);
      expect([colours[0], colours.at(-1)], `1–${high}`).to.deep.equal([0, 3]);
      expect(new Set(colours).size, `1–${high}`).to.equal(colours.length);
    }
  });

  it('never has more steps than the palette has colours: four', () => {
    const many = Array.from({length: 120}, (_, i) => i + 2).filter((high) => layoutSteps([1, high]).steps.length > 4);
    expect(many.map((high) => `1–${high}`)).to.deep.equal([]);
  });
});
