// What the palette is to readers who tell colours apart in other ways, computed after Machado, Oliveira and Fernandes (2009).
import {expect} from 'chai';
import {symbolPath} from '../../src/charts/symbol.js';
import {contrast, fromHex, type Colour} from '../../src/figure/colour.js';
import {pageColour} from '../../src/figure/palette.js';
import {drawingStyles} from '../../src/charts/drawing-styles.js';
import {named} from '../../src/figure/palette.js';

type Row = readonly [number, number, number];

/** The matrices of that paper for a severity of 1, for linear light. */
const visions: Record<string, readonly [Row, Row, Row]> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no long cones (protanopia)': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no medium cones (deuteranopia)': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no short cones (tritanopia)': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  'no cones, or paper in black and white': [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const encoded = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
function seen(colour: Colour, [red, green, blue]: readonly [Row, Row, Row]): Colour {
  const light = colour.slice(0, 3).map(linear);
  const part = (row: Row) =>
    encoded(Math.min(1, Math.max(0, row[0] * light[0]! + row[1] * light[1]! + row[2] * light[2]!)));
  return [part(red), part(green), part(blue), 1];
}

/** Difference of two colours in OKLab, where 0.02 is just seen; what is 0.05 apart is told apart side by side. */
function difference(one: Colour, other: Colour): number {
  const lab = (colour: Colour): Row => {
    const [r, g, b] = colour.slice(0, 3).map(linear);
    const l = Math.cbrt(0.4122214708 * r! + 0.5363325363 * g! + 0.0514459929 * b!);
    const m = Math.cbrt(0.2119034982 * r! + 0.6806995451 * g! + 0.1073969566 * b!);
    const s = Math.cbrt(0.0883024619 * r! + 0.2817188376 * g! + 0.6299787005 * b!);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  };
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const colourOf = (name: string, scheme: 0 | 1) => fromHex(named.find(([one]) => one === name)![1][scheme]);
const pairs = <Item>(list: readonly Item[]) =>
  list.flatMap((one, i) => list.slice(i + 1).map((other) => [one, other] as const));

for (const [scheme, which] of [
  ['light', 0],
  ['dark', 1],
] as const) {
  describe(`the ${scheme} palette, to eyes with`, () => {
    for (const [vision, matrix] of Object.entries(visions)) {
      const look = (name: string) => seen(colourOf(name, which), matrix);

      it(`${vision}: every series and the outline of every step stand out from the surface`, () => {
        for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) {
          expect(contrast(look(`series-${n}`), look('surface')), `series-${n}`).to.be.at.least(3);
        }
        expect(contrast(look('outline'), look('surface'))).to.be.at.least(3);
      });

      it(`${vision}: the steps of a map go from one end to the other, each told from the next, with numbers that can be read`, () => {
        const steps = [1, 2, 3, 4, 5, 6].map((n) => look(`step-${n}`));
        for (const [i, step] of steps.entries()) {
          const onStep = look(`on-step-${i + 1}`);
          expect(contrast(onStep, step), `on-step-${i + 1}`).to.be.at.least(4.5);
          if (i === 0) continue;
          expect(contrast(step, steps[i - 1]!), `step-${i} and step-${i + 1}`).to.be.at.least(1.5);
          // Always the same way: paler is fewer in the light, and more in the dark.
          expect(contrast(step, look('surface'))).to.be.above(contrast(steps[i - 1]!, look('surface')));
        }
      });
    }

    it('any cones: two series that look alike differ in shape, and so does the dash of those that a report draws', () => {
      const dash = (n: number) =>
        new RegExp(`\\.line \\.series-${n}\\b[^{]*\\{[^}]*stroke-dasharray`).test(drawingStyles(pageColour).cssText);
      expect([1, 2, 3].map(dash)).to.deep.equal([false, true, false]);
      const alike = Object.values(visions).flatMap((matrix) =>
        pairs([1, 2, 3, 4, 5, 6, 7, 8]).filter(
          ([one, other]) =>
            difference(
              seen(colourOf(`series-${one}`, which), matrix),
              seen(colourOf(`series-${other}`, which), matrix),
            ) < 0.05,
        ),
      );
      expect(alike).not.to.deep.equal([]);
      for (const [one, other] of alike)
        expect(symbolPath(one - 1), `${one}, ${other}`).not.to.equal(symbolPath(other - 1));
    });
  });
}
