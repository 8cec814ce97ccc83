import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFragment, serialize} from 'parse5';
import {makeStatic, staticMarks} from '../../src/build/pages/make-static.ts';

/** Each mark and bar stands in a drawing, which makes it one of SVG. */
const drawn = (markup) => `<svg>${markup}</svg>`;
const mark = (path) =>
  `<svg class="mark" x="5%" y="33.2%" overflow="visible" role="img" aria-label="2018: 7"><path class="glyph series-1" d="${path}"></path></svg>`;
const bar = (width, more = '') =>
  `<svg x="0%" y="4.5%" width="${width}" overflow="visible"><rect class="bar" y="-8" width="100%" height="16"${more}></rect></svg>`;

describe('marks that stand still', () => {
  const cases = {
    'a circle, told as before': [
      mark('M5,0A5,5,0,1,1,-5,0A5,5,0,1,1,5,0Z'),
      '<circle class="mark glyph series-1" cx="5%" cy="33.2%" r="5" role="img" aria-label="2018: 7"></circle>',
    ],
    'a square around its point': [
      mark('M-4.3,-4.3H4.3V4.3H-4.3Z'),
      '<rect class="mark glyph series-1" x="5%" y="33.2%" width="8.6" height="8.6" transform="translate(-4.3 -4.3)" role="img" aria-label="2018: 7"></rect>',
    ],
    'another glyph in its box': [mark('M0,-5.8L5.8,0L0,5.8L-5.8,0Z'), mark('M0,-5.8L5.8,0L0,5.8L-5.8,0Z')],
    'an ellipse in its box': [mark('M5,0A5,4,0,1,1,-5,0A5,4,0,1,1,5,0Z'), mark('M5,0A5,4,0,1,1,-5,0A5,4,0,1,1,5,0Z')],
    'a bar at the top of its box': [bar('70%').replace(' y="-8"', ''), bar('70%').replace(' y="-8"', '')],
    'a bar as long and as high as it was': [
      bar('82.353%', ' fill="url(#hatch)"'),
      '<rect class="bar" x="0%" y="4.5%" width="82.353%" transform="translate(0 -8)" height="16" fill="url(#hatch)"></rect>',
    ],
  };
  for (const [what, [live, still]] of Object.entries(cases)) {
    it(what, () => {
      const tree = parseFragment(drawn(live));
      staticMarks(tree);
      assert.equal(serialize(tree), drawn(still));
    });
  }
});

describe('marks of a page without scripts', () => {
  const live = (tag) =>
    `<${tag} class="mark" role="button" aria-pressed="false" aria-label="KS: tiltak" tabindex="-1" data-series="1" data-point="2">Tiltak</${tag}>`;
  const inert = (tag) => `<${tag} class="mark" role="img" aria-label="KS: tiltak">Tiltak</${tag}>`;
  for (const [what, tag, around] of [
    ['in a drawing', 'g', (markup) => `<svg>${markup}</svg>`],
    ['in a row of words', 'span', (markup) => `<div>${markup}</div>`],
  ]) {
    it(`cannot be reached with Tab, and are images, ${what}`, () => {
      const tree = parseFragment(around(live(tag)));
      makeStatic(tree);
      assert.equal(serialize(tree), around(inert(tag)));
    });
  }
});
