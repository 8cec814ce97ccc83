import {expect} from 'chai';
import {layoutUnitSquares} from '../../src/charts/unit-squares/layout.js';

describe('unit squares', () => {
  it('stand in a line, the filled ones first', () => {
    const {squares, width, height} = layoutUnitSquares([false, true, true]);
    expect(squares).to.deep.equal([
      {x: 1, y: 1, isFilled: true},
      {x: 16, y: 1, isFilled: true},
      {x: 31, y: 1, isFilled: false},
    ]);
    expect([width, height]).to.deep.equal([45, 15]);
  });

  it('go on in another line after twenty, so that they are never wider than a column', () => {
    const {squares, width, height} = layoutUnitSquares(Array<boolean>(21).fill(true));
    expect(squares[20]).to.deep.equal({x: 1, y: 16, isFilled: true});
    expect([width, height]).to.deep.equal([300, 30]);
  });
});
