import data from '../../data/2020/infosec-trend.json' with {type: 'json'};
import {trendOf, type Trend} from '../../src/datasets/infosec-trend.js';
import type {Language} from '../../src/datasets/source.js';
import type {TrendDocument} from '../../src/datasets/trend-document.js';

const measures: readonly string[] = data.dimension.measure.category.index;
const levels: readonly string[] = data.dimension.level.category.index;
const years: readonly string[] = data.dimension.year.category.index;

/** The trend of 2020 with other numbers in some cells, named by `measure level year`, where `*` is all of them. */
export function trendWith(changed: Readonly<Record<string, number | null>>, language: Language = 'nb'): Trend {
  const value: (number | null)[] = [...data.value];
  for (const [name, number] of Object.entries(changed)) {
    const [measure, level, year] = name.split(' ');
    const fits = (asked: string | undefined, id: string) => asked === '*' || asked === id;
    let found = 0;
    for (const [i] of value.entries()) {
      const [m, l, y] = [measures[Math.floor(i / 9)]!, levels[Math.floor(i / 3) % 3]!, years[i % 3]!];
      if (!fits(measure, m) || !fits(level, l) || !fits(year, y)) continue;
      value[i] = number;
      found++;
    }
    if (found === 0) throw new Error(`no cell is called ${name}`);
  }
  return trendOf({...data, value} as unknown as TrendDocument, language);
}
