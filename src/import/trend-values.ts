import type {Trend} from '../datasets/infosec-trend.js';

/** All numbers, of all measures, levels and years. */
export function valuesOf({measures, levels, years, cell}: Trend): number[] {
  return measures.flatMap(({id: measure}) =>
    levels.flatMap(({id: level}) => years.flatMap((year) => cell(measure, level, year).value ?? [])),
  );
}
