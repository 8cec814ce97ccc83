/**
 * How many columns each tile takes, so that rows are full: a tile that no longer fits begins a row, and the last tile
 * of every row takes the columns that are left.
 *
 * @param wanted - Columns that each tile would like, in order.
 * @param columns - Columns that there are.
 */
export function layoutTiles(wanted: readonly number[], columns: number): number[] {
  const spans: number[] = [];
  let free = columns;
  for (const want of wanted) {
    const span = Math.min(want, columns);
    if (span > free) {
      spans[spans.length - 1]! += free;
      free = columns;
    }
    spans.push(span);
    free = free === span ? columns : free - span;
  }
  if (free < columns) spans[spans.length - 1]! += free;
  return spans;
}
