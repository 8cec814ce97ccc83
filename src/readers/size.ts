import {Refusal} from './refusal.js';

/** More than any figure draws. */
export const mostCells = 200_000;

/** Of one dimension: all municipalities of a country have their place, and all months of a century. */
export const mostCategories = 10_000;

/** The product of sizes; refused before anything is done with it when it is more than can be drawn. */
export function product(sizes: readonly number[], most: number): number {
  // Above 2⁵³ a product is rounded, but it never becomes small again.
  const count = sizes.reduce((cells, size) => cells * size, 1);
  if (!(count <= most)) throw new Refusal('too-many-cells', 'size', `at most ${most} cells`, count, {count, most});
  return count;
}
