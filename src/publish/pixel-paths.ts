const tag = /<(svg|path|\/svg)((?:"[^"]*"|[^">])*)>/g;

/** A box of the drawing in pixels, and how far it stretches what is in it. */
interface Box {
  width: number;
  height: number;
  stretch?: readonly [x: number, y: number] | undefined;
}

/**
 * Writes the lines of charts in pixels. On a page they live in a box that stretches while their stroke does not; many
 * programs that draw SVG know no such strokes, and make them as much wider as the box is.
 */
export function pixelPaths(markup: string, width: number, height: number): string {
  const boxes: Box[] = [{width, height}];
  return markup.replace(tag, (text, name: string, attributes: string) => {
    const around = boxes.at(-1)!;
    if (name === 'path') return around.stretch ? inPixels(text, around.stretch) : text;
    if (name === '/svg') boxes.pop();
    if (name !== 'svg' || attributes.endsWith('/')) return text;
    const box = boxIn(attributes, around);
    boxes.push(box);
    return box.stretch ? text.replace(/ (preserveAspectRatio|viewBox)="[^"]*"/g, '') : text;
  });
}

function boxIn(attributes: string, around: Box): Box {
  const width = length(attributes, 'width', around.width);
  const height = length(attributes, 'height', around.height);
  const [, own] = / viewBox="0 0 ([\d.]+ [\d.]+)"/.exec(attributes) ?? [];
  if (!own || !attributes.includes(' preserveAspectRatio="none"')) return {width, height};
  const [ownWidth, ownHeight] = own.split(' ').map(Number) as [number, number];
  return {width, height, stretch: [width / ownWidth, height / ownHeight]};
}

/** A length in pixels or in per cent of the box around; all of it where none is said. */
function length(attributes: string, name: string, whole: number): number {
  const [, number, unit] = new RegExp(` ${name}="([\\d.]+)(%?)"`).exec(attributes) ?? [];
  return number === undefined ? whole : unit ? (Number(number) * whole) / 100 : Number(number);
}

function inPixels(path: string, [x, y]: readonly [number, number]): string {
  const [, d = ''] = / d="([^"]*)"/.exec(path) ?? [];
  if (!/^([MLC ]|-?[\d.]+,-?[\d.]+)*$/.test(d)) throw new Error(`A line is written in pairs of x and y, not ${d}`);
  const inPairs = d.replace(/([\d.-]+),([\d.-]+)/g, (_, left, top) => `${round(left * x)},${round(top * y)}`);
  return path.replace(` d="${d}"`, ` d="${inPairs}"`).replace(' vector-effect="non-scaling-stroke"', '');
}

const round = (pixels: number) => Math.round(pixels * 100) / 100;
