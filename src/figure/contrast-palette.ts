import type {ColourName} from '../charts/drawing-styles.js';
import {contrast, fromHex, over, type Colour} from './colour.js';
import {named} from './palette.js';

type Scheme = 'light' | 'dark';

/** The colours that a page gives; `undefined` for a value that is no colour. */
export type GivenColours = ReadonlyMap<ColourName, Colour | undefined>;

export interface Surroundings {
  scheme: Scheme;
  /** The colour behind the figure; `undefined` where it cannot be known, as with a picture. */
  behind: () => Colour | undefined;
  /** A `bare` figure has no box; an `inline` one is part of a sentence and has its colour. */
  kind: 'boxed' | 'bare' | 'inline';
  /** The colours that the figure is drawn with. */
  used: ReadonlySet<ColourName>;
}

export interface UnreadableColour {
  name: ColourName;
  /** `undefined` where the value is no colour. */
  ratio: number | undefined;
  needed: number;
}

export interface LegiblePalette {
  /** The colours to use instead of those of the page. */
  colours: ReadonlyMap<ColourName, string>;
  refused: readonly UnreadableColour[];
  /** Series with enough contrast for marks, but not for text. */
  paleSeries: readonly ColourName[];
  /** Text is not legible on the tint of the hovered item. */
  hasNoTint: boolean;
  /** The colour behind a translucent surface: where text and surface swap colours, the colour of the text. */
  seenThrough: Colour | undefined;
  /** The figure needs a background of its own. */
  paintsGround: boolean;
}

/** WCAG 2, 1.4.3 and 1.4.11. */
const forText = 4.5;
const forMarks = 3;

const forTextAlone: ReadonlySet<ColourName> = new Set(['text', 'text-subtle', 'accent']);

/** How much of the colour of grid lines is in the tint. */
const tintOpacity = 0.45;

const own = Object.fromEntries(named.map(([name, [light, dark]]) => [name, {light, dark}])) as Record<
  ColourName,
  Record<Scheme, string>
>;
const numbered = (prefix: string) => named.map(([name]) => name).filter((name) => name.startsWith(`${prefix}-`));

/**
 * Keeps the colours of the page that can be read. The page's surface is kept if our own colours for light or for dark can
 * be read on it; otherwise it is dropped, with every colour that depends on it.
 */
export function legiblePalette(given: GivenColours, surroundings: Surroundings): LegiblePalette {
  const {scheme} = surroundings;
  return (
    attempt(given, surroundings, scheme, true) ??
    attempt(given, surroundings, scheme === 'light' ? 'dark' : 'light', true) ??
    attempt(given, surroundings, scheme, false)!
  );
}

function attempt(
  given: GivenColours,
  {scheme: current, behind, kind, used}: Surroundings,
  scheme: Scheme,
  keepsSurface: boolean,
): LegiblePalette | undefined {
  const ownColour = (name: ColourName) => fromHex(own[name][scheme]);
  const white = fromHex('#fff');
  const givenSurface = given.has('surface') ? given.get('surface') : ownColour('surface');
  const surfaceColour = keepsSurface ? givenSurface : ownColour('surface');
  if (!surfaceColour) return undefined;
  const isOnPage = kind !== 'boxed' && keepsSurface;
  const page = isOnPage || surfaceColour[3] < 1 ? behind() : white;
  if (!page) return undefined;

  const surface = over(surfaceColour, page);
  const grounds = isOnPage ? (kind === 'inline' ? [page] : [page, surface]) : [surface];
  const colours = new Map<ColourName, string>();
  const refused: UnreadableColour[] = [];
  const paleSeries: ColourName[] = [];
  let isLegible = true;

  const useOwn = (name: ColourName, from: Scheme = scheme) => {
    if (used.has(name) && (given.has(name) || from !== current)) colours.set(name, own[name][from]);
    return fromHex(own[name][from]);
  };
  const refuse = (name: ColourName, ratio: number | undefined, needed: number) => {
    if (used.has(name)) refused.push({name, ratio, needed});
  };
  const lowest = (colour: Colour, on: readonly Colour[]) => Math.min(...on.map((ground) => contrast(colour, ground)));

  /** The contrast of the least legible of the used colours on these grounds, and the contrast that it needs. */
  const worstOn = (on: readonly Colour[]): [number, number] =>
    [...used]
      .filter((name) => forTextAlone.has(name) || /^(border|outline|series)/.test(name))
      .map((name): [number, number] => {
        const colour = given.get(name);
        const best = Math.max(lowest(fromHex(own[name][current]), on), colour ? lowest(colour, on) : 0);
        return [best, forTextAlone.has(name) ? forText : forMarks];
      })
      .reduce((one, other) => (other[0] / other[1] < one[0] / one[1] ? other : one), [Infinity, forText]);

  /** The given colour if its contrast is sufficient, else our own. */
  const take = (name: ColourName, needed: number, on: readonly Colour[]): Colour => {
    const colour = given.get(name);
    const ratio = colour && lowest(colour, on);
    if (colour && ratio! >= needed) return colour;
    if (given.has(name)) refuse(name, ratio, needed);
    const replacement = useOwn(name);
    if (used.has(name) && lowest(replacement, on) < needed) isLegible = false;
    return replacement;
  };

  const text = take('text', forText, grounds);
  const subtle = take('text-subtle', forText, grounds);
  take('accent', kind === 'inline' ? forMarks : forText, grounds);
  take('border', forMarks, grounds);
  take('outline', forMarks, [surface]);
  const grid = take('grid', 1, grounds);
  const tints = grounds.map((ground) => over([grid[0], grid[1], grid[2], grid[3] * tintOpacity], ground));
  const hasNoTint = Math.min(lowest(text, tints), lowest(subtle, tints)) < forText;

  for (const name of numbered('series')) {
    if (lowest(take(name, forMarks, [surface]), [surface]) < forText) paleSeries.push(name);
  }

  for (const name of numbered('step')) {
    const onStep = `on-${name}` as ColourName;
    /** Numbers on a step have the given colour, or ours for light or for dark: the first that can be read. */
    const canBeNumbered = (step: Colour) => {
      const ground = over(step, surface);
      const numbers = given.get(onStep);
      if (numbers && contrast(numbers, ground) >= forText) return true;
      const from = ([scheme, 'light', 'dark'] as const).find(
        (one) => contrast(fromHex(own[onStep][one]), ground) >= forText,
      );
      if (!from) return false;
      if (given.has(onStep)) refuse(onStep, numbers && contrast(numbers, ground), forText);
      // The step may need the colour of the other scheme.
      if (given.has(onStep) || from !== current) useOwn(onStep, from);
      return true;
    };
    const step = given.get(name);
    if (step && canBeNumbered(step)) continue;
    const best = ({light, dark}: Record<Scheme, string>) =>
      Math.max(...[light, dark].map((numbers) => contrast(fromHex(numbers), over(step!, surface))));
    if (given.has(name)) refuse(name, step && best(own[onStep]), forText);
    canBeNumbered(useOwn(name));
  }

  const isOther = keepsSurface && scheme !== current;
  if (!keepsSurface || isOther) {
    if (given.has('surface')) {
      const seen = behind();
      // On a picture, no ratio can be measured.
      const isOnPicture = !seen && (kind !== 'boxed' || (givenSurface && givenSurface[3] < 1));
      const on = givenSurface && [over(givenSurface, seen ?? white), ...(kind === 'boxed' ? [] : [seen ?? white])];
      const [ratio, needed] = isOnPicture || !on ? [undefined, forText] : worstOn(on);
      refuse('surface', ratio, needed);
    }
    if (!keepsSurface || !given.has('surface')) useOwn('surface');
  }
  if (keepsSurface && !isLegible) return undefined;
  if (!keepsSurface && kind === 'inline') colours.set('accent', 'currentcolor');
  const seenThrough = surfaceColour[3] < 1 ? surface : undefined;
  return {colours, refused, paleSeries, hasNoTint, seenThrough, paintsGround: kind === 'bare' && !keepsSurface};
}
