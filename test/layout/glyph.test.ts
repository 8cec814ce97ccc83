import {expect} from 'chai';
import {glyph} from '../../src/layout/glyph.js';

describe('glyph', () => {
  it('tells seven series apart by shape alone, and then begins again', () => {
    const shapes = Array.from({length: 7}, (_, series) => glyph(series));
    expect(new Set(shapes).size).to.equal(7);
    for (const shape of shapes) expect(shape).to.match(/^M[-\d.,MLAHVZ]+$/i);
    expect(glyph(7)).to.equal(glyph(0));
  });
});
