const tag = /<(svg|path|\/svg)((?:"[^"]*"|[^">])*)>/g;
const attribute = / ([^\s="]+)="([^"]*)"/g;

type Attributes = Map<string, string>;

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
export function pixelPaths(markup: string, width: number, height: number): string {
  const boxes: Box[] = [{width, height}];
  return markup.replace(tag, (text, name: string, written: string) => {
    const around = boxes.at(-1)!;
    if (name === '/svg') boxes.pop();
    if (name === '/svg' || (name === 'path' && !around.stretch)) return text;
    // The attributes are read in order: the value of one, which may be text of the data, is never taken for another.
    const attributes: Attributes = new Map([...written.matchAll(attribute)].map(([, key, value]) => [key!, value!]));
    const end = written.endsWith('/') ? '/' : '';
    if (name === 'path') return tagOf(name, inPixels(attributes, around.stretch!), end);
    if (end) return text;
    const box = boxIn(attributes, around);
    boxes.push(box);
    if (!box.stretch) return text;
    attributes.delete('preserveAspectRatio');
    attributes.delete('viewBox');
    return tagOf(name, attributes, end);
  });
}

const tagOf = (name: string, attributes: Attributes, end: string) =>
  `<${name}${[...attributes].map(([key, value]) => ` ${key}="${value}"`).join('')}${end}>`;

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

function inPixels(path: Attributes, [x, y]: readonly [number, number]): Attributes {
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
