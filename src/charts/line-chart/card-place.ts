import {range} from 'd3';
import {grown, nearestFree, overlap, type Rectangle} from '../rectangle.js';

/** In pixels: the least space around a card, and half the width of a finger. */
const [space, finger] = [2, 24];
/** Parts of the figure that a card leaves free where it can. */
const leftFree = '.plot text, .glyph[d], .flag-disc, .flag-line, .leader, line.distance, .panel-title, .panel-help p';

/**
 * Moves a card to the nearest place where it covers nothing. Without such a place, it leaves out what is written elsewhere.
 * If nothing is left it is hidden; otherwise it stays under its chart.
 */
export function placeCard(root: ParentNode): void {
  const card = root.querySelector<HTMLElement>('.panel .card');
  if (!card) return;
  const panel = card.closest('.panel')!;
  const panels = panel.parentElement!;
  const words = [...card.querySelectorAll<HTMLElement>('.name ~ *')];
  // Each series has two of them: its name and its number.
  const isWritten = words.map(
    (word, i) => word.matches('.noted') || [...panel.querySelectorAll(`.read-${i >> 1}`)].some(isSeen),
  );
  const {left, right, bottom: end} = panel.querySelector('.plot')!.getBoundingClientRect();
  const near = {x: (left + right) / 2, y: end};
  const frame = panels.closest('.figure')!.getBoundingClientRect();
  const isSingle = panels.matches('.single');
  const {top, bottom} = (isSingle ? panels : panel).getBoundingClientRect();
  const inLine = {left: frame.left + space, right: frame.right - space, top, bottom};
  const own = isSingle ? inLine : panel.getBoundingClientRect();
  const beside = [...panels.children].filter((one) => overlap(one.getBoundingClientRect(), inLine));
  const taken = takenIn(beside, inLine);
  const areas = {placed: own, 'placed apart': inLine};
  for (const isBrief of [false, true]) {
    words.forEach((word, i) => (word.hidden = isBrief && isWritten[i]!));
    const shown = words.filter((word) => !word.hidden);
    card.hidden = shown.length === 0;
    shown.forEach((word, i) => word.querySelector('.dot')?.toggleAttribute('hidden', i === shown.length - 1));
    for (const [kind, area] of card.hidden ? [] : Object.entries(areas)) {
      card.className = `card ${kind}`;
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

/** The boxes of all these parts in an area, of pieces of lines, and of the column under a finger. */
function takenIn(panels: readonly Element[], area: Rectangle): Rectangle[] {
  const all = (selector: string) => panels.flatMap((panel) => [...panel.querySelectorAll(selector)]);
  const boxes = (selector: string) => all(selector).map((node) => node.getBoundingClientRect());
  const columns = matchMedia('(pointer: coarse)').matches ? boxes('.cursor') : [];
  return [
    ...boxes(leftFree).map((box) => grown(box, space)),
    ...columns.map((box) => grown(box, space, finger)),
    ...all('.line-chart .line path[d*="M"]').flatMap((path) => piecesOf(path as SVGPathElement)),
  ].filter((one) => overlap(one, area));
}

/** Boxes of so many pieces of a line are hardly larger than the line. */
const pieces = 16;

function piecesOf(path: SVGPathElement): Rectangle[] {
  const [length, toScreen] = [path.getTotalLength(), path.getScreenCTM()!];
  const points = range(pieces + 1).map((i) => path.getPointAtLength((i / pieces) * length).matrixTransform(toScreen));
  return points.slice(1).map((to, i) => {
    const from = points[i]!;
    const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
    return grown({left, right, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y)}, 2 * space);
  });
}
