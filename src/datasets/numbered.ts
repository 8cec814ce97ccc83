/**
 * The items of a list, each after its place. Prototype 1.7 replaces `entries` of an array by a method that gives only the
 * items.
 */
export function* numbered<Item>(items: Iterable<Item>): Generator<[place: number, item: Item], undefined> {
  let place = 0;
  for (const item of items) yield [place++, item];
}

/** The places of a list of that length. MooTools and Prototype replace `Array.from` by another function. */
export function placesOf(length: number): number[] {
  return [...Array(length).keys()];
}
