/**
 * Everything in the lists once, in an order that keeps that of each list where one order can: always the first, as the lists have
 * it, that is not after another in any of them.
 */
export function inOneOrder<Item>(lists: readonly (readonly Item[])[], idOf: (item: Item) => string): Item[] {
  const left = new Map(lists.flatMap((list) => list.map((item) => [idOf(item), item] as const)));
  const nextIn = (list: readonly Item[]) => list.map(idOf).find((id) => left.has(id));
  const order: Item[] = [];
  while (left.size > 0) {
    const ids = [...left.keys()];
    const isNext = (id: string) =>
      lists.every((list) => !list.some((item) => idOf(item) === id) || nextIn(list) === id);
    const next = ids.find(isNext) ?? ids[0]!;
    order.push(left.get(next)!);
    left.delete(next);
  }
  return order;
}
