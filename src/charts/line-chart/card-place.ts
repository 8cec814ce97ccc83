import {range} from 'd3';
import {around, grown, nearestFree, type Rectangle} from '../rectangle.js';

/** In pixels: the least space around a card, and half the width of a finger. */
const [space, finger] = [2, 24];
/** What a card covers only where it has no other place. */
const atRest =
  '.plot text, .glyph[d], .flag-disc, .flag-line, .leader, line.distance, .panel-title, .panel-help p, .readout, .notes, .source, .key';

/**
 * Moves the card of a chart to the nearest place where it covers nothing: in its panel, or beside other charts with the title
 * of its own. Without such a place it leaves out the numbers that are at their marks, and is hidden if these are all. Or else
 * it stays under its chart.
 */
export function placeCard(root: ParentNode): void {
  const card = root.querySelector<HTMLElement>('.panel .card');
  if (!card) return;
  const panel = card.closest('.panel')!;
  const panels = panel.parentElement!;
  const words = [...card.querySelectorAll<HTMLElement>('.name ~ *')];
  // Each series has two of them: its name and its number.
  const isWritten = words.map((_, i) => [...panel.querySelectorAll(`.read-${i >> 1}`)].some(isSeen));
  const {left, right, bottom: end} = panel.querySelector('.plot')!.getBoundingClientRect();
  const near = {x: (left + right) / 2, y: end};
  const figure = panels.closest('.figure')!;
  const frame = figure.getBoundingClientRect();
  const {top, bottom} = panels.getBoundingClientRect();
  const all = {left: frame.left + space, right: frame.right - space, top, bottom};
  const own = panels.matches('.single') ? all : panel.getBoundingClientRect();
  // In lines, or else wider and lower.
  const areas = {listed: own, '': own, 'listed apart': all, apart: all};
  const taken = takenIn(figure);
  for (const isBrief of [false, true]) {
    words.forEach((word, i) => (word.hidden = isBrief && isWritten[i]!));
    const shown = words.filter((word) => !word.hidden);
    card.hidden = shown.length === 0;
    shown.forEach((word, i) => word.querySelector('.dot')?.toggleAttribute('hidden', i === shown.length - 1));
    for (const [kind, area] of card.hidden ? [] : Object.entries(areas)) {
      card.className = `card placed ${kind}`;
      card.style.translate = '';
      const box = card.getBoundingClientRect();
      const place = nearestFree(box, near, area, taken);
      if (!place) continue;
      card.style.translate = `${place.x - box.left}px ${place.y - box.top}px`;
      return;
    }
  }
  card.className = 'card';
}

const isSeen = (node: Element) => node.getClientRects().length > 0;

/** The boxes of what charts have at rest, of points of their lines, and of the column where a finger is. */
function takenIn(figure: Element): Rectangle[] {
  const columns = matchMedia('(pointer: coarse)').matches ? [...figure.querySelectorAll('.cursor')] : [];
  const paths = [...figure.querySelectorAll<SVGPathElement>('.line-chart .line path[d*="M"]')];
  const points = paths.flatMap((path) => {
    const [length, toScreen] = [path.getTotalLength(), path.getScreenCTM()!];
    return range(0, 1.01, 0.02).map((part) => {
      return around(path.getPointAtLength(part * length).matrixTransform(toScreen), 2 * space, 2 * space);
    });
  });
  return [
    ...[...figure.querySelectorAll(atRest)].filter(isSeen).map((node) => grown(node.getBoundingClientRect(), space)),
    ...columns.map((node) => grown(node.getBoundingClientRect(), space, finger)),
    ...points,
  ];
}
