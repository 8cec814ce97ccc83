import {ImportError} from './import-error.js';

/** The product of sizes; throws before any work begins if it is more than can be drawn. */
export function product(sizes: readonly number[], most: number): number {
  // Above 2⁵³ a product is rounded, but it never becomes small again.
  const count = sizes.reduce((cells, size) => cells * size, 1);
  if (!(count <= most)) throw new ImportError('too-many-cells', 'size', `at most ${most} cells`, count, {count, most});
  return count;
}
