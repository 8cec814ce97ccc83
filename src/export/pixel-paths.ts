import type {DrawnElement, DrawnTree} from './drawn-tree.js';

type Attributes = ReadonlyMap<string, string>;

/** A box of the drawing in pixels, and the factors by which it stretches its content. */
interface Box {
  width: number;
  height: number;
  stretch?: readonly [x: number, y: number] | undefined;
}

/**
 * Writes the lines of charts in pixels. On a page they are in a box that stretches while their stroke does not; many
 * programs that draw SVG do not support that, and stretch the strokes too.
 */
export function pixelPaths(tree: DrawnTree, around: Box): DrawnTree {
  return tree.map((node) => (typeof node === 'string' ? node : inPixels(node, around)));
}

function inPixels({name, attributes, children}: DrawnElement, around: Box): DrawnElement {
  if (name === 'path' && around.stretch) return {name, attributes: pathInPixels(attributes, around.stretch), children};
  if (name !== 'svg') return {name, attributes, children: pixelPaths(children, around)};
  const box = boxIn(attributes, around);
  const kept = new Map(attributes);
  if (box.stretch) for (const one of ['preserveAspectRatio', 'viewBox']) kept.delete(one);
  return {name, attributes: kept, children: pixelPaths(children, box)};
}

function boxIn(attributes: Attributes, around: Box): Box {
  const width = length(attributes, 'width', around.width);
  const height = length(attributes, 'height', around.height);
  const [, own] = /^0 0 ([\d.]+ [\d.]+)$/.exec(attributes.get('viewBox') ?? '') ?? [];
  if (!own || attributes.get('preserveAspectRatio') !== 'none') return {width, height};
  const [ownWidth, ownHeight] = own.split(' ').map(Number) as [number, number];
  return {width, height, stretch: [width / ownWidth, height / ownHeight]};
}

/** A length in pixels or in per cent of the outer box; all of it where none is given. */
function length(attributes: Attributes, name: string, whole: number): number {
  const [, number, unit] = /^([\d.]+)(%?)$/.exec(attributes.get(name) ?? '') ?? [];
  return number === undefined ? whole : unit ? (Number(number) * whole) / 100 : Number(number);
}

function pathInPixels(path: Attributes, [x, y]: readonly [number, number]): Attributes {
  const d = path.get('d') ?? '';
  if (!/^(?:[MLCZ ]|-?[\d.]+,-?[\d.]+(?=[MLCZ -]|$))*$/.test(d))
    throw new Error(`A line is written in pairs of x and y, not ${d}`);
  const inPairs = d.replace(
    /(?<![\d.-])([\d.-]+),([\d.-]+)/g,
    (_, left, top) => `${round(left * x)},${round(top * y)}`,
  );
  const inBox = new Map(path).set('d', inPairs);
  if (inBox.get('vector-effect') === 'non-scaling-stroke') inBox.delete('vector-effect');
  return inBox;
}

const round = (pixels: number) => Math.round(pixels * 100) / 100;
