import {expect} from 'chai';
import {nearestFree, overlap, type Rectangle} from '../../src/charts/rectangle.js';
import fc from '../tools/property.js';

const area: Rectangle = {left: 0, right: 100, top: 0, bottom: 60};
const size = fc.record({width: fc.integer({min: 5, max: 60}), height: fc.integer({min: 5, max: 40})});
const boxes = fc.array(
  fc
    .tuple(fc.nat(95), fc.nat(55), fc.integer({min: 1, max: 40}), fc.integer({min: 1, max: 20}))
    .map(([left, top, width, height]): Rectangle => ({left, top, right: left + width, bottom: top + height})),
  {maxLength: 9},
);
const near = {x: 50, y: 60};
const boxAt = (x: number, y: number, {width, height}: {width: number; height: number}): Rectangle => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

describe('the free place of a card', () => {
  it('is inside the area, beside all others, and the nearest of those that a search of all places finds', () =>
    fc.assert(
      fc.property(size, boxes, (card, taken) => {
        const away = (x: number, y: number) => Math.hypot(x + card.width / 2 - near.x, y + card.height / 2 - near.y);
        const all: number[] = [];
        for (let y = 0; y + card.height <= area.bottom; y += 2)
          for (let x = 0; x + card.width <= area.right; x++)
            if (!taken.some((one) => overlap(one, boxAt(x, y, card)))) all.push(away(x, y));
        const place = nearestFree(card, near, area, taken);
        expect(place === undefined).to.equal(all.length === 0);
        if (!place) return;
        const {x, y} = place;
        const box = boxAt(x, y, card);
        expect(x >= 0 && y >= 0 && box.right <= 100 && box.bottom <= 60).to.equal(true);
        expect(taken.some((one) => overlap(one, box))).to.equal(false);
        expect(away(x, y)).to.be.at.most(Math.min(...all) + 0.01);
      }),
    ));
});
