import {expect} from 'chai';
import {symbolPath} from '../../src/charts/symbol.js';

describe('symbolPath', () => {
  it('tells eight series apart by shape alone, and then begins again', () => {
    const shapes = Array.from({length: 8}, (_, series) => symbolPath(series));
    expect(new Set(shapes).size).to.equal(8);
    for (const shape of shapes) expect(shape).to.match(/^M[-\d.,MLAHVZ]+$/i);
    expect(symbolPath(8)).to.equal(symbolPath(0));
  });
});
