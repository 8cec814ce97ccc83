import {expect} from 'chai';
import {layoutUnitRow, layoutUnitSquares} from '../../src/charts/unit-squares/layout.js';

describe('unit squares', () => {
  it('stand in a line in the order of their cases', () => {
    const {squares, width, height} = layoutUnitSquares([false, true, true]);
    expect(squares).to.deep.equal([
      {x: 1, y: 1, isFilled: false},
      {x: 16, y: 1, isFilled: true},
      {x: 31, y: 1, isFilled: true},
    ]);
    expect([width, height]).to.deep.equal([45, 15]);
  });

  it('go on in another line after ten, so that they are never wider than a column', () => {
    const {squares, width, height} = layoutUnitSquares(Array<boolean>(11).fill(true));
    expect(squares[10]).to.deep.equal({x: 1, y: 16, isFilled: true});
    expect([width, height]).to.deep.equal([150, 30]);
  });

  it('fill the part and leave the rest of a whole', () => {
    expect(layoutUnitRow(1, 2).squares.map(({isFilled}) => isFilled)).to.deep.equal([true, false]);
    expect(layoutUnitRow(0, 3).squares.map(({isFilled}) => isFilled)).to.deep.equal([false, false, false]);
  });
});
