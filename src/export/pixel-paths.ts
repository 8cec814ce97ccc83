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
  const width = length(attributes.get('width'), around.width);
  const height = length(attributes.get('height'), around.height);
  const [left, top, ownWidth, ownHeight] = (attributes.get('viewBox') ?? '').split(' ').map(Number);
  if (left !== 0 || top !== 0 || !ownWidth || !ownHeight || attributes.get('preserveAspectRatio') !== 'none')
    return {width, height};
  return {width, height, stretch: [width / ownWidth, height / ownHeight]};
}

/** A length in pixels or in per cent of the outer box; all of it where none is given. */
function length(given: string | undefined, whole: number): number {
  const pixels = given?.endsWith('%') ? (Number(given.slice(0, -1)) * whole) / 100 : Number(given);
  return Number.isNaN(pixels) ? whole : pixels;
}

function pathInPixels(path: Attributes, stretch: readonly [x: number, y: number]): Attributes {
  const d = path.get('d') ?? '';
  const commands: [name: string, numbers: string][] = [['', '']];
  for (const sign of d)
    if ('MLCZ'.includes(sign)) commands.push([sign, '']);
    else commands.at(-1)![1] += sign;
  const inPairs = commands.map(([name, written]) => {
    const numbers = written === '' ? [] : written.split(',').map((one, i) => round(Number(one) * stretch[i % 2]!));
    if (numbers.some(Number.isNaN) || numbers.length % 2 === 1)
      throw new Error(`A line is written in pairs of x and y, not ${d}`);
    return `${name}${numbers}`;
  });
  const inBox = new Map(path).set('d', inPairs.join(''));
  if (inBox.get('vector-effect') === 'non-scaling-stroke') inBox.delete('vector-effect');
  return inBox;
}

const round = (pixels: number) => Math.round(pixels * 100) / 100;
