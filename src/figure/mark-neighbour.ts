import {markOf} from './mark-place.js';

/** The mark that a key moves to. In a chart with one mark per series, left and right go to the next series as well. */
export function neighbour(event: Event, key: string): SVGElement | undefined {
  const from = markOf(event);
  if (!from) return undefined;
  const marks = [...(from.closest('[data-chart]')?.querySelectorAll<SVGElement>('[aria-label][data-series]') ?? [])];
  const difference = (mark: SVGElement) => Number(mark.dataset['series']) - Number(from.dataset['series']);
  const point = Number(from.dataset['point']);
  const along = marks.filter((mark) => difference(mark) === 0);
  const [before, after] = [marks.filter((mark) => difference(mark) < 0), marks.filter((mark) => difference(mark) > 0)];
  const row = along.length > 1 ? along : marks;
  switch (key) {
    case 'ArrowRight':
      return row[row.indexOf(from) + 1];
    case 'ArrowLeft':
      return row[row.indexOf(from) - 1];
    case 'Home':
      return row[0];
    case 'End':
      return row.at(-1);
    case 'ArrowDown':
      return nearest(after, point, after[0]);
    case 'ArrowUp':
      return nearest(before, point, before.at(-1));
    default:
      return undefined;
  }
}

/** The mark of the adjacent series that is closest to the same point. */
function nearest(marks: SVGElement[], point: number, first?: SVGElement): SVGElement | undefined {
  const distance = (mark: SVGElement) => Math.abs(Number(mark.dataset['point']) - point);
  return marks
    .filter((mark) => mark.dataset['series'] === first?.dataset['series'])
    .toSorted((a, b) => distance(a) - distance(b))[0];
}
