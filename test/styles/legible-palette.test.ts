// The choice of colours alone, without a page: whatever is given, what comes out can be read.
import {expect} from 'chai';
import fc from '../tools/property.js';
import {contrast, fromHex, over, type Colour} from '../../src/figure/colour.js';
import {legiblePalette, type Surroundings} from '../../src/figure/contrast-palette.js';
import type {ColourName} from '../../src/charts/drawing-styles.js';
import {named} from '../../src/figure/palette.js';

const names = named.map(([name]) => name);
const white = fromHex('#fff');
const own = (name: ColourName, scheme: 'light' | 'dark') =>
  fromHex(named.find(([one]) => one === name)![1][scheme === 'light' ? 0 : 1]);

type Given = ReadonlyMap<ColourName, Colour | undefined>;

/** The colour that a figure is drawn with: what is put in its place, what is given, or our own. */
function shown(
  name: ColourName,
  given: Given,
  scheme: 'light' | 'dark',
  colours: ReadonlyMap<ColourName, string>,
): Colour {
  const instead = colours.get(name);
  return instead?.startsWith('#') ? fromHex(instead) : (given.get(name) ?? own(name, scheme));
}

/** The colours that stand out too little from what they stand on, each with how much they do. */
function faults(given: Given, surroundings: Surroundings): string[] {
  const {scheme, kind, behind} = surroundings;
  const palette = legiblePalette(given, surroundings);
  const colour = (name: ColourName) => shown(name, given, scheme, palette.colours);
  const page = behind() ?? white;
  const surface = over(colour('surface'), page);
  // Text of a chapter stands on the page, unless the figure paints a ground; that of its figures on their surface.
  const grounds = kind === 'bare' && !palette.paintsGround ? [page, surface] : [surface];
  const needed: [ColourName, number, readonly Colour[]][] = [
    ['text', 4.5, grounds],
    ['text-subtle', 4.5, grounds],
    ['accent', 4.5, grounds],
    ['border', 3, grounds],
    ['outline', 3, [surface]],
    ...names
      .filter((name) => name.startsWith('series'))
      .map((name) => [name, 3, [surface]] as [ColourName, number, Colour[]]),
    ...names
      .filter((name) => name.startsWith('on-step'))
      .map(
        (name) => [name, 4.5, [over(colour(name.slice(3) as ColourName), surface)]] as [ColourName, number, Colour[]],
      ),
    // A number in the colour of its series is text.
    ...names
      .filter((name) => name.startsWith('series') && !palette.paleSeries.includes(name))
      .map((name) => [name, 4.5, [surface]] as [ColourName, number, Colour[]]),
  ];
  return needed.flatMap(([name, least, on]) => {
    const ratio = Math.min(...on.map((ground) => contrast(colour(name), ground)));
    return ratio < least ? [`${name} ${ratio.toFixed(2)}`] : [];
  });
}

const part = fc.integer({min: 0, max: 255}).map((n) => n / 255);
const opacity = fc.oneof({weight: 3, arbitrary: fc.constant(1)}, {weight: 1, arbitrary: part});
const anyColour = fc.oneof(
  {weight: 9, arbitrary: fc.tuple(part, part, part, opacity)},
  {weight: 1, arbitrary: fc.constant(undefined)},
);
const anyGiven = fc.array(fc.tuple(fc.constantFrom(...names), anyColour), {maxLength: 12}).map((all) => new Map(all));
const opaque = fc.tuple(part, part, part).map(([r, g, b]): Colour => [r, g, b, 1]);
const anySurroundings = fc.record({
  scheme: fc.constantFrom('light' as const, 'dark' as const),
  kind: fc.constantFrom('boxed' as const, 'bare' as const),
  behind: fc.option(opaque, {nil: undefined}).map((colour) => () => colour),
  used: fc.constant(new Set(names)),
});

describe('legiblePalette', () => {
  const plain: Surroundings = {scheme: 'light', kind: 'boxed', behind: () => white, used: new Set(names)};

  it('gives text 4.5:1 and marks 3:1 whatever colours are given, on whatever ground', () => {
    fc.assert(
      fc.property(anyGiven, anySurroundings, (given, surroundings) => {
        expect(faults(given, surroundings)).to.deep.equal([]);
      }),
      {numRuns: 3000},
    );
  });

  it('tells of every colour that it does not use, with a ratio below what is needed or none', () => {
    fc.assert(
      fc.property(anyGiven, anySurroundings, (given, surroundings) => {
        const {refused, colours} = legiblePalette(given, surroundings);
        for (const {name, ratio, needed} of refused) {
          expect(given.has(name), name).to.equal(true);
          expect(ratio === undefined || ratio < needed, `${name} ${ratio}`).to.equal(true);
        }
        // All that is given and replaced is told of, but for what had to go with the surface.
        const isSurfaceGone = colours.has('surface');
        const silent = [...colours.keys()].filter(
          (name) => given.has(name) && !refused.some((one) => one.name === name) && !name.startsWith('on-'),
        );
        if (!isSurfaceGone) expect(silent).to.deep.equal([]);
      }),
      {numRuns: 1000},
    );
  });

  it('leaves a page alone that gives nothing, or colours that can be read', () => {
    for (const given of [
      new Map(),
      new Map([
        ['text', fromHex('#000')],
        ['accent', fromHex('#00f')],
      ] as const),
    ]) {
      const {colours, refused, paintsGround} = legiblePalette(given as Given, plain);
      expect([...colours]).to.deep.equal([]);
      expect([refused, paintsGround]).to.deep.equal([[], false]);
    }
  });

  it('takes its own colour for one that is 2.8:1, and says so', () => {
    const {colours, refused} = legiblePalette(new Map([['text', fromHex('#999')]]), plain);
    expect([...colours]).to.deep.equal([['text', '#1e2b3c']]);
    expect(refused.map(({name, ratio, needed}) => [name, ratio!.toFixed(2), needed])).to.deep.equal([
      ['text', '2.85', 4.5],
    ]);
  });

  it('takes the colours for the dark on a dark surface in a light page', () => {
    const {colours} = legiblePalette(new Map([['surface', fromHex('#123')]]), plain);
    expect(colours.get('text')).to.equal('#ebeced');
    expect(colours.has('surface')).to.equal(false);
  });
});
