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

/** The boxes that have been read in the state that is looked at. */
let known: Map<Element, Box | undefined> | undefined;

/** Looks at one state: meanwhile the box of each node is read once. */
export function inOneState<Result>(look: () => Result): Result {
  known = new Map();
  try {
    return look();
  } finally {
    known = undefined;
  }
}

/** The box with its name; `undefined` where it is not shown. */
export function boxWith(node: Element): Box | undefined {
  const box = known?.has(node) ? known.get(node) : readBox(node);
  known?.set(node, box);
  return box;
}

function readBox(node: Element): Box | undefined {
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

/** Whether a box of the size of a card would cover nothing of some others, in line with its chart. Tries every third pixel. */
function hasFreePlace(element: Element, {left, right, top, bottom}: Box, others: readonly Box[]): boolean {
  const [{left: start, right: end}, area] = ['.figure', '.panels.single, .panel:has(.card)'].map((one) =>
    all(element, one)[0]!.getBoundingClientRect(),
  ) as [DOMRect, DOMRect];
  // Beside another chart it has the title of its own, in two lines.
  const titleHeight = 3 * parseFloat(getComputedStyle(all(element, '.card')[0]!).fontSize);
  const [width, height] = [right - left + 16, bottom - top + titleHeight + 16];
  for (let y = area.top + 1; y + height < area.bottom; y += 3) {
    const beside = others.filter((one) => one.top < y + height + 3 && one.bottom > y - 3);
    for (let x = start + 3; x + width < end - 3; x += 3)
      if (!beside.some((one) => one.left < x + width + 3 && one.right > x - 3)) return true;
  }
  return false;
}

/** The lines to marks, and points of the lines of charts. */
const pointsOfLines = (element: Element): Box[] => [
  ...all(element, 'line.leader, line.distance, .flag-line').map((line) => {
    const {left, right, top, bottom} = line.getBoundingClientRect();
    return {name: 'leader', left, right, top, bottom};
  }),
  ...(all(element, '.line-chart .line path[d*="M"]') as SVGPathElement[]).flatMap((path) => {
    const [length, toScreen] = [path.getTotalLength(), path.getScreenCTM()!];
    return Array.from({length: 61}, (_, i) => {
      const {x, y} = path.getPointAtLength((length * i) / 60).matrixTransform(toScreen);
      return {name: 'line', left: x - 4, right: x + 4, top: y - 4, bottom: y + 4};
    });
  }),
];

/** The names of series on charts, as they are at rest. */
export const namesSeen = (element: Element): string[] =>
  boxesOf(element, '.line-name, .end-name').map(({name}) => name);

/** The numbers that are written twice at one place of a chart. */
export const numbersTwice = (element: Element): string[] =>
  all(element, '.line-chart').flatMap((chart) => {
    const seen = [...chart.querySelectorAll('.value')].flatMap((one) =>
      boxWith(one) ? `${one.textContent} ${one.getAttribute('x')} ${one.getAttribute('class')}` : [],
    );
    return seen.filter((one, i) => seen.indexOf(one) < i).map((one) => `${one} is written twice`);
  });

/**
 * Everything that a card covers, and cards that are outside the figure. Under a line chart it may cover periods, where no place
 * of its size is free.
 */
export function faultsOfCards(element: Element): string[] {
  const cards = boxesOf(element, '.card');
  if (cards.length === 0) return [];
  const frame = element.getBoundingClientRect();
  const inCharts = '.plot :is(text:not(.tick), .scale, .flag-disc), .row-plot .tick, .mark .glyph[d]';
  const words =
    '#hint span, .panel-title, .panel-help p, .gap-head, .period-key, .key button, .notes :is(p, li), .source';
  const others = boxesOf(element, `${inCharts}, ${words}`, isSeen);
  const periods = boxesOf(element, '.line-chart .tick:not(.scale)', isSeen);
  const slack = slackOf(element);
  return cards.flatMap((card) => [
    ...periods
      .filter((other) => overlap(card, other) > slack)
      .slice(0, 1)
      .filter(() => hasFreePlace(element, card, [...others, ...periods, ...pointsOfLines(element)]))
      .map((other) => `${card.name} covers ${other.name}, and has a free place`),
    ...others
      .filter((other) => overlap(card, other) > slack)
      .map((other) => `${card.name} covers ${other.name} by ${overlap(card, other).toFixed(1)}`),
    ...Object.entries({
      left: frame.left - card.left,
      top: frame.top - card.top,
      right: card.right - frame.right,
      bottom: card.bottom - frame.bottom,
    }).flatMap(([side, beyond]) => (beyond > 0 ? [`${card.name} is ${beyond.toFixed(1)} px beyond the ${side}`] : [])),
  ]);
}
