import type {OwnTrend} from './imported-data.js';

/** Ids become parts of names in the page, so one with a space or a sign is replaced by one that no other item has. */
export function withPlainIds(trend: OwnTrend): OwnTrend {
  const {offered} = trend;
  const [measures, levels] = [plainIds(offered.measures, 'measure-'), plainIds(offered.levels, 'series-')];
  const renamed = <Item extends {id: string; sourceId?: string}>(items: readonly Item[], ids: Map<string, string>) =>
    items.map((item) => {
      const id = ids.get(item.id) ?? item.id;
      return id === item.id ? item : {...item, id, sourceId: item.sourceId ?? item.id};
    });
  const originals = (ids: Map<string, string>) => new Map([...ids].map(([id, plain]) => [plain, id]));
  const [measureOf, levelOf] = [originals(measures), originals(levels)];
  return {
    ...trend,
    measures: renamed(trend.measures, measures),
    levels: renamed(trend.levels, levels),
    offered: {
      ...offered,
      measures: renamed(offered.measures, measures),
      levels: renamed(offered.levels, levels),
    },
    notes: trend.notes.map((note) => {
      const {mark} = note;
      if (!mark) return note;
      const [measure = mark.measure, level = mark.level] = [measures.get(mark.measure), levels.get(mark.level)];
      return {...note, mark: {...mark, measure, level}};
    }),
    cell: (measure, level, year) => trend.cell(measureOf.get(measure) ?? '', levelOf.get(level) ?? '', year),
  };
}

/** The plain id of each item, by its own. */
function plainIds(items: readonly {id: string}[], prefix: string): Map<string, string> {
  const taken = new Set(items.map(({id}) => id));
  return new Map(
    items.map(({id}, i) => {
      if (/^[\w-]+$/.test(id)) return [id, id];
      let number = i + 1;
      while (taken.has(`${prefix}${number}`)) number += items.length;
      return [id, `${prefix}${number}`];
    }),
  );
}
