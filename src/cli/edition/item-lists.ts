import {itemsOf, type Draft} from './places.js';

/** The list that an item belongs to by the ids of the items around it, or `undefined` where there is none. */
export function listsOf(document: Draft, around: readonly string[], own: string) {
  if (around.length === 0) {
    const list: Draft[] = [];
    document[own] = list;
    return () => ({list, path: own});
  }
  const holders = itemsOf(document, around.join('[].'));
  return (ids: readonly string[]) => {
    const holder = holders.find(({item, parents}) => `${[...parents, item['id']]}` === `${ids}`);
    if (!holder) return undefined;
    const list = (holder.item[own] ??= []) as Draft[];
    return {list, path: `${pathOf(document, around, ids)}.${own}`};
  };
}

/** `chapters[0].goals[2]` */
function pathOf(document: Draft, around: readonly string[], ids: readonly string[]): string {
  let items = document as unknown;
  return around
    .map((name, depth) => {
      const list = (items as Draft)[name] as Draft[];
      const index = list.findIndex(({id}) => `${id}` === ids[depth]);
      items = list[index];
      return `${name}[${index}]`;
    })
    .join('.');
}

/** The ids that an item of a list can name, for a sentence. */
export const parentNames = (document: Draft, around: readonly string[]) =>
  itemsOf(document, around.toReversed().join('[].'))
    .flatMap(({item: {id}, parents}) => (typeof id === 'string' ? [[...parents, id].join(', ')] : []))
    .join('; ');
