import {expect} from 'chai';
import {glyph} from '../../src/layout/glyph.js';

describe('glyph', () => {
  it('tells eight series apart by shape alone, and then begins again', () => {
    const shapes = Array.from({length: 8}, (_, series) => glyph(series));
    expect(new Set(shapes).size).to.equal(8);
    for (const shape of shapes) expect(shape).to.match(/^M[-\d.,MLAHVZ]+$/i);
    expect(glyph(8)).to.equal(glyph(0));
  });
});
