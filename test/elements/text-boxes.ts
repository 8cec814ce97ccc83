import {all} from './in-page.js';

export interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Without its stroke, which Firefox counts in, and the halo of a number is one. */
function boxOf(node: Element): Omit<Box, 'name'> & {width: number} {
  if (!(node instanceof SVGGraphicsElement) || node.matches('.tick')) return node.getBoundingClientRect();
  const {x, y, width, height} = node.getBBox();
  const {a, d, e, f} = node.getScreenCTM()!;
  return {left: a * x + e, right: a * (x + width) + e, top: d * y + f, bottom: d * (y + height) + f, width};
}

export const boxesOf = (
  element: Element,
  selector: string,
  isCounted: (node: Element) => boolean = () => true,
): Box[] => all(element, selector).flatMap((node) => (isCounted(node) ? (boxWith(node) ?? []) : []));

/** The box with its name; `undefined` where it is not shown. */
export function boxWith(node: Element): Box | undefined {
  const {left, right, top, bottom, width} = boxOf(node);
  const name = `${node.getAttribute('class')} «${node.textContent.trim() || node.parentElement!.getAttribute('aria-label')}»`;
  return width === 0 ? undefined : {name, left, right, top, bottom};
}

/** How far one box reaches into another, in pixels. */
export const overlap = (a: Box, b: Box) =>
  Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );

/** The box of a text is higher than its digits, by a part of its size that depends on the browser. */
export const slackOf = (element: Element) => parseFloat(getComputedStyle(all(element, '.figure')[0]!).fontSize) * 0.175;

const isSeen = (node: Element) => getComputedStyle(node).visibility === 'visible';

/** Everything that a card covers but the periods of charts, of which it names its own, and cards that are outside the figure. */
export function faultsOfCards(element: Element): string[] {
  const frame = element.getBoundingClientRect();
  const inCharts = '.plot :is(text:not(.tick), .scale, .flag-disc), .row-plot .tick, .mark .glyph[d]';
  const words =
    '#hint span, .panel-title, .panel-help p, .gap-head, .period-key, .key button, .notes :is(p, li), .source';
  const others = boxesOf(element, `${inCharts}, ${words}`, isSeen);
  const slack = slackOf(element);
  return boxesOf(element, '.card').flatMap((card) => [
    ...others
      .filter((other) => overlap(card, other) > slack)
      .map((other) => `${card.name} covers ${other.name} by ${overlap(card, other).toFixed(1)}`),
    ...Object.entries({
      left: frame.left - card.left,
      right: card.right - frame.right,
      bottom: card.bottom - frame.bottom,
    }).flatMap(([side, beyond]) => (beyond > 0 ? [`${card.name} is ${beyond.toFixed(1)} px beyond the ${side}`] : [])),
  ]);
}
