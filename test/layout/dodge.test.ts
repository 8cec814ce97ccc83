import {expect} from 'chai';
import {dodge} from '../../src/charts/dodge.js';

describe('dodge', () => {
  it('leaves labels where they are when they do not overlap', () => {
    expect(dodge([10, 20, 50], 10)).to.deep.equal([10, 20, 50]);
    expect(dodge([], 10)).to.deep.equal([]);
    expect(dodge([42], 10)).to.deep.equal([42]);
  });

  it('moves two labels equally far from the middle between them', () => {
    expect(dodge([50, 52], 10)).to.deep.equal([46, 56]);
    expect(dodge([50, 50], 10)).to.deep.equal([45, 55]);
  });

  it('answers in the order given, whatever that is', () => {
    expect(dodge([52, 90, 50], 10)).to.deep.equal([56, 90, 46]);
  });

  it('moves a neighbour only when it is pushed into it', () => {
    // 40 and 42 become 36 and 46, which touches 50: the three stand around their mean, 44.
    expect(dodge([40, 42, 50], 10)).to.deep.equal([34, 44, 54]);
    expect(dodge([40, 42, 58], 10)).to.deep.equal([36, 46, 58]);
  });

  it('keeps the order and the distance of any labels, around their mean', () => {
    let random = 7;
    const next = () => (random = (random * 16_807) % 2_147_483_647) % 101;
    for (let i = 0; i < 500; i++) {
      const wanted = Array.from({length: 1 + (i % 8)}, next);
      const places = dodge(wanted, 11);
      const order = wanted.map((_, one) => one).toSorted((a, b) => wanted[a]! - wanted[b]! || a - b);
      for (const [n, one] of order.slice(1).entries()) {
        expect(places[one]! - places[order[n]!]!, `${wanted}`).to.be.at.least(11 - 1e-9);
      }
      const sum = (of: number[]) => of.reduce((total, place) => total + place, 0);
      expect(sum(places)).to.be.closeTo(sum(wanted), 1e-6);
    }
  });
});
