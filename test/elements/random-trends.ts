import report from '../../data/2020/infosec-trend.json' with {type: 'json'};
import type {InfosecTrend} from '../../src/figures/infosec-trend/infosec-trend.js';
import fc from '../tools/property.js';
import {all, show, until} from './in-page.js';

const named = (name: string, count: number) => Array.from({length: count}, (_, i) => `${name}${i + 1}`);

/** Years, or as many quarters or months, which begin within a year. */
export const periods = {
  year: (count: number) => named('', count).map((_, i) => `${2001 + i}`),
  quarter: (count: number) => named('', count).map((_, i) => `${2017 + Math.floor((i + 2) / 4)}K${((i + 2) % 4) + 1}`),
  month: (count: number) =>
    named('', count).map((_, i) => `${2018 + Math.floor((i + 4) / 12)}M${`${((i + 4) % 12) + 1}`.padStart(2, '0')}`),
};

/** As JSON-stat. */
export function documentOf(
  size: readonly [number, number, number],
  value: readonly (number | null)[],
  kind: keyof typeof periods = 'year',
  levelIds = named('l', size[1]),
  measureIds = named('m', size[0]),
): string {
  const [measures, levels, years] = size;
  const dimension = (label: string, ids: string[], labels = ids) => ({
    label,
    category: {index: ids, label: Object.fromEntries(ids.map((id, i) => [id, labels[i]]))},
  });
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: 'Tall som bare er til for å prøve',
    source: 'Prøve',
    id: ['measure', 'level', 'year'],
    size,
    role: {metric: ['measure'], time: ['year']},
    dimension: {
      measure: dimension('tiltak', measureIds, named('Tiltak nummer ', measures)),
      level: dimension('nivå', levelIds, named('Kommuner av størrelse ', levels)),
      year: dimension('år', periods[kind](years)),
    },
    value,
  });
}

/** Numbers that are close, far apart, equal, below zero or missing. */
export const tables = fc
  .record({
    measures: fc.constantFrom(1, 1, 2, 3, 4, 5),
    levels: fc.constantFrom(1, 2, 3, 3, 4, 8),
    years: fc.constantFrom(1, 2, 3, 3, 5, 8, 20),
    kind: fc.constantFrom('year', 'year', 'quarter', 'month'),
    lowest: fc.constantFrom(0, 0, 400, -600),
    isLikeReport: fc.boolean(),
  })
  .chain(({measures, levels, years, kind, lowest, isLikeReport}) => {
    // Shares of the report's measures and levels have a distance between two of them.
    const ids =
      isLikeReport && levels <= 3
        ? ['statlige-virksomheter', 'kommuner', 'fylkeskommuner'].slice(0, levels)
        : named('l', levels);
    const measureIds = isLikeReport
      ? Object.keys(report.dimension.measure.category.label).slice(0, measures)
      : named('m', measures);
    const number = fc.integer({min: lowest, max: 1000}).map((tenths) => tenths / 10);
    const length = measures * levels * years;
    const values = fc.array(fc.option(number, {freq: 6}), {minLength: length, maxLength: length});
    const notes = fc.oneof(fc.constant([]), fc.array(fc.nat(length - 1), {maxLength: 9}));
    return fc.tuple(values, notes).map(([value, indices]) => {
      const json = documentOf([measures, levels, years], value, kind, ids, measureIds);
      // Three notes in a chart are the most.
      const measureOf = (index: number) => Math.floor(index / (levels * years));
      const known = indices.filter((index) => value[index] !== null);
      const placed = known.filter(
        (index, i) => known.slice(0, i).filter((other) => measureOf(other) === measureOf(index)).length < 3,
      );
      return {
        json,
        levels,
        notes: placed.map((index) => {
          const inMeasure = index % (levels * years);
          return noteOn(
            measureIds[measureOf(index)]!,
            ids[Math.floor(inMeasure / years)]!,
            periods[kind](years)[inMeasure % years]!,
          );
        }),
      };
    });
  });

/** Shows a table, and waits for the marks, which dense charts get one after another, where there is any number. */
export async function shown(json: string, view: string, notes: readonly string[]): Promise<InfosecTrend> {
  const element = await show(
    'infosec-trend',
    `<infosec-trend view="${view}"><script type="application/json">${json}</script>${notes.join('')}</infosec-trend>`,
  );
  const hasNumbers = /\d/.test(json.slice(json.indexOf('"value"')));
  await until(
    () =>
      all(element, '.panel-title').some(({textContent}) => textContent.includes('Tiltak')) &&
      (!hasNumbers || all(element, '.plot [tabindex="0"]').length > 0) &&
      all(element, '.mark:not([tabindex])').length === 0,
  );
  return element;
}

/** An author's note on a mark. */
export const noteOn = (measure: string, level: string, year: string) =>
  `<p slot="annotation" data-measure="${measure}" data-level="${level}" data-year="${year}">En merknad.</p>`;
