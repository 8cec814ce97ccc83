// What a reader sees, measured as a screen shows it: every colour is painted on a canvas and read back.
import {all, present} from './in-page.js';

type Colour = [red: number, green: number, blue: number, opacity: number];

const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {
  willReadFrequently: true,
})!;

const seen = new Map<string, Colour>();

/** What a screen shows of colours that lie on one another, the lowest first. Painted once: most parts of a figure share theirs. */
function screen(...colours: string[]): Colour {
  const key = colours.join('|');
  const shown = seen.get(key) ?? paint(colours);
  seen.set(key, shown);
  return shown;
}

function paint(colours: readonly string[]): Colour {
  canvas.clearRect(0, 0, 1, 1);
  for (const colour of colours) {
    // A canvas that does not know a colour keeps the one before, so that one is set first.
    canvas.fillStyle = 'rgba(1, 2, 3, 0)';
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue, opacity] = canvas.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, opacity! / 255];
}

/**
 * A colour as a canvas keeps it. Of one that can be seen through this is not exact: a canvas keeps the colour multiplied
 * with its opacity, in whole steps of both, and browsers round differently. Contrast is measured on an opaque ground.
 */
export const painted = (colour: string): Colour => screen(colour);

/** A colour on a ground that is opaque. */
export const paintedOn = ([red, green, blue]: Colour, colour: string): Colour =>
  screen(`rgb(${red} ${green} ${blue})`, colour);

const parentOf = (node: Element): Element | null =>
  node.assignedSlot ??
  node.parentElement ??
  ((node.getRootNode() as Partial<ShadowRoot>).host as Element | null) ??
  null;

/** The colour that an element stands on. */
export function groundOf(element: Element | null): Colour {
  const layers: string[] = [];
  for (let node = element; node; node = parentOf(node)) layers.unshift(getComputedStyle(node).backgroundColor);
  return screen('#fff', ...layers);
}

function luminance([...parts]: Colour): number {
  const [red, green, blue] = parts.map((part) => {
    const share = Math.round(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast ratio of WCAG 2 of a colour on a ground that is opaque. */
export function ratio(colour: string, ground: Colour): number {
  const [dark, light] = [luminance(paintedOn(ground, colour)), luminance(ground)].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const hasText = (node: Element) =>
  [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && (child as Text).data.trim() !== '');
const isSeen = (node: Element) => {
  const style = getComputedStyle(node);
  return node.getClientRects().length > 0 && style.visibility === 'visible' && !node.closest('.unseen, .heard');
};
const isSvg = (node: Element): node is SVGElement => node.namespaceURI?.endsWith('svg') === true;

/** The ground of a part of a drawing: the step that its number stands on, or the surface. */
function groundInDrawing(node: Element, root: ShadowRoot): Colour {
  const step = /(?:^| )on-(step-\d)/.exec((node.closest('text') ?? node).getAttribute('class') ?? '')?.[1];
  const surface = groundOf(node.closest('svg')!.parentElement ?? node.closest('svg'));
  const filled = step && root.querySelector(`:is(.county, .count).${step}`);
  return filled ? paintedOn(surface, getComputedStyle(filled).fill) : surface;
}

const marks =
  '.glyph, .hollow, .gap-bar, .line path, line.line, .shaft, .bar, .county, .count, .swatch rect, .unit, .tie:not(.back), input:not([type=radio]), select, .tool button, .segments, .tag';

/** Everything that is seen in a figure, also in those inside it, that stands out too little from its ground. */
export function tooPale(element: Element, forText = 4.5): string[] {
  const root = element.shadowRoot!;
  const found: string[] = [];
  const hold = (node: Element, colour: string, ground: Colour, needed: number) => {
    const measured = ratio(colour, ground);
    if (measured < needed)
      found.push(
        `${element.localName} ${node.getAttribute('class') ?? node.localName} “${node.textContent.trim().slice(0, 20)}”: ${measured.toFixed(2)} of ${colour}`,
      );
  };
  for (const node of present(element, '*')) {
    if (!isSeen(node)) continue;
    const {color, fill, stroke, borderTopColor} = getComputedStyle(node);
    if (hasText(node)) {
      if (isSvg(node)) hold(node, fill, groundInDrawing(node, root), forText);
      else if (node.localName !== 'option') hold(node, color, groundOf(node), forText);
    }
    if (!node.matches(marks)) continue;
    if (!isSvg(node)) hold(node, borderTopColor, groundOf(node.parentElement), 3);
    else {
      const isOutlined = node.matches('.hollow, .bar, .county, .count, .swatch rect, .line path, line, .unit');
      hold(node, isOutlined ? stroke : fill, groundInDrawing(node, root), 3);
    }
  }
  const inside = all(element, '[heading-level]').filter((one) => one.shadowRoot);
  return [...new Set(found), ...inside.flatMap((one) => tooPale(one, forText))];
}

/** Waits until the figure has looked at its colours: a frame, a fetch, and a transition that nothing is seen of. */
export async function looked(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(done));
  await import('../../src/figure/contrast.js');
  await new Promise((done) => setTimeout(done, 30));
}
