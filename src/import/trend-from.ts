import type {Level, Measure} from '../datasets/infosec-trend.js';
import type {
  ParsedSource,
  DimensionMapping,
  OwnTrend,
  Table,
  TableCategory,
  TableDimension,
  Unit,
} from './imported-data.js';
import type {Language} from '../datasets/source.js';
import {choicesOf, match, mostKnown, namesFor, time} from './match-dimensions.js';
import {reportIds} from './dimension-names.js';
import {ownTexts} from './document-texts.js';
import {looksLikeTime} from './period.js';
import {tableOf} from './read-text.js';
import {ImportError} from './import-error.js';
import {mostInTrend} from './limits.js';
import {starred} from './status-signs.js';
import {tableSource} from './table-source.js';
import {periodsOf, unitOf} from './trend-axes.js';

/**
 * Reads a table as shares by measure, level of government and period. Categories of the report get the report's ids, so that
 * the two can be compared.
 *
 * @throws {DataError} which names the dimension that cannot be matched, and the possible choices.
 */
export function trendFrom(answer: ParsedSource, hints: DimensionMapping, language: Language): OwnTrend {
  const table = tableOf(answer);
  const [measureId, levelId] = [reportIds('measures'), reportIds('levels')];
  const knows = (idOf: (name: string) => string | undefined) => (categories: readonly TableCategory[]) =>
    categories.some(({id, label}) => idOf(id) ?? idOf(label));
  const found = match(
    table,
    [
      time,
      {topic: 'measure', role: 'metric', knows: knows(measureId), isRest: true},
      {topic: 'level', knows: knows(levelId), isRest: true},
    ] as const,
    hints,
  );
  const timeDimension = found.get('time');
  if (!timeDimension) throw missing('time', table);
  const used = (['measure', 'level'] as const).map((topic) => found.get(topic));
  refuseWhatIsLeft(table, [timeDimension, ...used]);
  const [measureDimension, levelDimension] = used;
  if (!measureDimension && !levelDimension) throw missing('level', table);

  const texts = ownTexts(table.document, language);
  const measures = named(measureDimension, measureId, 'measures', table.label);
  // In a table of one level, only the title may name the level.
  const series = levelId(table.label) ? table.label : seriesName(table, [timeDimension, ...used]);
  const levels = named(levelDimension, levelId, 'levels', series);
  const periods = periodsOf(timeDimension);
  const places = {
    measure: new Map(measures.map(({id, place}) => [id, place])),
    level: new Map(levels.map(({id, place}) => [id, place])),
    time: new Map(periods.map(({id, place}) => [id, place])),
  };
  const provisional = new Set(periods.filter(({isProvisional}) => isProvisional).map(({id}) => id));
  const unit = unitOf(table, measures);
  return {
    measures: measures.map(({id, label}): Measure => ({
      id,
      label: texts.name('measure', id) ?? label,
      short: texts.name('short', id) ?? label,
    })),
    levels: levels.map(({id, label}): Level => ({
      id,
      label: texts.name('level', id) ?? label,
      fewUnits: texts.fewUnits.includes(id),
    })),
    years: periods.map(({id}) => id),
    periods: periods.map(({id, kind, year, part, label}) => ({id, kind, year, part, label})),
    compareWith: levels.some(({id}) => id === 'statlige-virksomheter') ? 'statlige-virksomheter' : '',
    source: tableSource(table, texts),
    label: table.label,
    notes: table.notes,
    rounded: table.rounded,
    ...(unit && {unit}),
    ...(table.updated !== undefined && {updated: table.updated}),
    ...(table.snapshot && {snapshot: table.snapshot}),
    cell(measure, level, year) {
      const at = new Map<TableDimension | undefined, number | undefined>([
        [measureDimension, places.measure.get(measure)],
        [levelDimension, places.level.get(level)],
        [timeDimension, places.time.get(year)],
      ]);
      const isThere = places.measure.has(measure) && places.level.has(level) && places.time.has(year);
      if (!isThere) return {value: null};
      const cell = table.cell(table.dimensions.map((one) => at.get(one) ?? 0));
      return provisional.has(year) ? starred(cell) : cell;
    },
    document: table.document,
  };
}

function missing(topic: 'time' | 'level', table: Table): ImportError {
  const names = table.dimensions.flatMap(({categories}) => categories.slice(0, mostKnown).map(({label}) => label));
  const unread = topic === 'time' ? names.find(looksLikeTime) : undefined;
  if (unread !== undefined) {
    return new ImportError('time', 'dimension-time', 'years, quarters or months', unread, {name: unread});
  }
  const choices = choicesOf(table.dimensions);
  return new ImportError('no-dimension', `dimension-${topic}`, `one of ${choices.join(', ')}`, undefined, {
    name: topic,
    choices: namesFor(table.dimensions),
  });
}

/** Refuses a further dimension: numbers for several regions cannot be drawn as if they were for one. */
function refuseWhatIsLeft({dimensions}: Table, used: readonly (TableDimension | undefined)[]): void {
  const left = dimensions.filter((one) => one.categories.length > 1 && !used.includes(one));
  if (left.length === 0) return;
  if (left.length === 1 && used.every((one) => one && one.categories.length > 1)) {
    const {id, categories} = left[0]!;
    throw new ImportError('extra-dimension', `dimension.${id}`, 'a single category', categories.length, {
      name: namesFor(left).join(', '),
      count: categories.length,
    });
  }
  const topic = used.length === 3 && !used[2] ? 'level' : 'measure';
  throw new ImportError('no-dimension', `dimension-${topic}`, `one of ${choicesOf(left).join(', ')}`, undefined, {
    name: topic,
    choices: namesFor(left),
  });
}

interface Named {
  id: string;
  label: string;
  unit?: Unit;
  place: number;
}

/** Categories with the report's ids where possible; without a dimension, all numbers belong to one category. */
function named(
  dimension: TableDimension | undefined,
  idOf: (name: string) => string | undefined,
  list: 'measures' | 'levels',
  label: string,
): Named[] {
  const categories: readonly TableCategory[] = dimension?.categories ?? [{id: 'all', label: label || '–'}];
  const count = categories.length;
  if (count > mostInTrend[list]) {
    throw new ImportError('too-many', `dimension.${dimension?.id}`, `at most ${mostInTrend[list]} ${list}`, count, {
      name: list,
      count,
      most: mostInTrend[list],
    });
  }
  // In a table of one measure, only the title may name the measure.
  const ids = categories.map(
    (one) => idOf(one.id) ?? idOf(one.label) ?? (one.label ? undefined : idOf(label)) ?? one.id,
  );
  const isClear = new Set(ids).size === ids.length;
  return categories.map(({id, label: own, unit}, place) => ({
    id: isClear ? ids[place]! : id,
    label: own || id || label || '–',
    ...(unit && {unit}),
    place,
  }));
}

/** The name of the only series: the single row that it is in, or else its measure. */
function seriesName({dimensions, label}: Table, used: readonly (TableDimension | undefined)[]): string {
  const nameOf = (one: TableDimension | undefined) =>
    one?.categories.length === 1 ? one.categories[0]!.label || one.categories[0]!.id : '';
  const rows = dimensions.filter((one) => !used.includes(one));
  const [, measure] = used;
  return (rows.length === 1 && nameOf(rows[0])) || nameOf(measure) || measure?.label || label;
}
