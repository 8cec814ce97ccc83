/** The mark that a key moves to. In a chart with one mark per series, left and right go to the next series as well. */
export function neighbour(marks: SVGElement[], from: SVGElement, key: string): SVGElement | undefined {
  const series = Number(from.dataset['series']);
  const point = Number(from.dataset['point']);
  const along = marks.filter((mark) => Number(mark.dataset['series']) === series);
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
      return nearest(
        marks.filter((mark) => Number(mark.dataset['series']) > series),
        point,
        'first',
      );
    case 'ArrowUp':
      return nearest(
        marks.filter((mark) => Number(mark.dataset['series']) < series),
        point,
        'last',
      );
    default:
      return undefined;
  }
}

/** The mark of the adjacent series that is closest to the same point. */
function nearest(marks: SVGElement[], point: number, which: 'first' | 'last'): SVGElement | undefined {
  const series = (which === 'first' ? marks[0] : marks.at(-1))?.dataset['series'];
  const distance = (mark: SVGElement) => Math.abs(Number(mark.dataset['point']) - point);
  return marks.filter((mark) => mark.dataset['series'] === series).toSorted((a, b) => distance(a) - distance(b))[0];
}
