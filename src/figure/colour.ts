/** Red, green, blue and opacity, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/** Reads `color(srgb …)`, the form that browsers give any colour mixed with itself; any other text is `undefined`. */
export function readColour(text: string): Colour | undefined {
  const parts = /^color\(srgb (\S+) (\S+) ([^\s)]+)(?: \/ ([^\s)]+))?\)$/.exec(text);
  if (!parts) return undefined;
  // Values outside the range are clamped, as on a screen, and `none` is 0.
  const [red, green, blue, opacity] = parts
    .slice(1)
    .map((part = '1') => Math.min(1, Math.max(0, Number.parseFloat(part) || 0)));
  return [red!, green!, blue!, opacity!];
}

/** Reads `#abc` or `#aabbcc`. */
export function fromHex(hex: string): Colour {
  const digits = hex.length === 4 ? hex.match(/[\da-f]/gi)!.map((digit) => digit + digit) : hex.match(/[\da-f]{2}/gi)!;
  const [red, green, blue] = digits.map((pair) => Number.parseInt(pair, 16) / 255);
  return [red!, green!, blue!, 1];
}

/** The colour that results where one colour lies over another. */
export function over(front: Colour, back: Colour): Colour {
  const mix = (i: 0 | 1 | 2) => front[i] * front[3] + back[i] * (1 - front[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** Relative luminance of WCAG 2, of the 256 steps that a screen has. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const shown = Math.round(part * 255) / 255;
    return shown <= 0.04045 ? shown / 12.92 : ((shown + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast ratio of WCAG 2, from 1 to 21, of something on an opaque ground. */
export function contrast(front: Colour, ground: Colour): number {
  const [dark, light] = [luminance(over(front, ground)), luminance(ground)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}
