import {infosecTrend, type Level, type Measure} from '../datasets/infosec-trend.js';
import type {ParsedSource, DimensionMapping, OwnTrend, Table, TableCategory, TableDimension} from './imported-data.js';
import type {Language, Source} from '../datasets/source.js';
import {markedNotes} from './marked-notes.js';
import {match, time} from './match-dimensions.js';
import {reportIds} from './dimension-names.js';
import {ownTexts, type OwnTexts} from './document-texts.js';
import {fixDimensions} from './fix-dimensions.js';
import {readPeriod} from './period.js';
import {tableOf} from './read-text.js';
import {starred} from './status-signs.js';
import {periodsOf, unitOf} from './trend-axes.js';
import {onlyCategories} from './only-category.js';
import {missing, refuseWhatIsLeft} from './trend-left.js';
import {chosenNames, namedCategories, refuseTooMany, seriesName, type Named} from './trend-names.js';

/**
 * Reads a table as shares by measure, level of government and period. Categories of the report get the report's ids, so that
 * the two can be compared.
 *
 * @throws {DataError} which names the dimension that cannot be matched, and the possible choices.
 */
export function trendFrom(answer: ParsedSource, mapping: DimensionMapping, language: Language): OwnTrend {
  const sent = tableOf(answer);
  const table = fixDimensions(sent, mapping.fix);
  const [measureId, levelId] = [reportIds('measures'), reportIds('levels')];
  const found = trendDimensions(table, mapping);
  const timeDimension = found.get('time');
  if (!timeDimension) throw missing('time', table);
  const used = (['measure', 'level'] as const).map((topic) => found.get(topic));
  refuseWhatIsLeft(table, [timeDimension, ...used], mapping);
  const [measureDimension, levelDimension] = used;
  if (!measureDimension && !levelDimension) throw missing('level', table);

  refuseTooMany('measures', measureDimension, mapping.measures, measureId);
  refuseTooMany('levels', levelDimension, mapping.levels, levelId);
  const texts = ownTexts(table.document, language);
  // In a table of one level, only the title may name the level.
  const series = levelId(table.label) ? table.label : seriesName(table, [timeDimension, ...used]);
  const allMeasures = namedCategories(measureDimension, measureId, table.label).map((one): Named & Measure => ({
    ...one,
    label: texts.name('measure', one.id) ?? one.label,
    short: texts.name('short', one.id) ?? one.label,
  }));
  const allLevels = namedCategories(levelDimension, levelId, series).map((one): Named & Level => ({
    ...one,
    label: texts.name('level', one.id) ?? one.label,
    fewUnits: texts.fewUnits.includes(one.id),
  }));
  const measures = chosenNames('measures', allMeasures, mapping.measures, measureDimension);
  const levels = chosenNames('levels', allLevels, mapping.levels, levelDimension);
  const periods = periodsOf(timeDimension, mapping);
  const places = {
    measure: new Map(measures.map(({id, place}) => [id, place])),
    level: new Map(levels.map(({id, place}) => [id, place])),
    time: new Map(periods.map(({id, place}) => [id, place])),
  };
  const provisional = new Set(periods.filter(({isProvisional}) => isProvisional).map(({id}) => id));
  const cell: OwnTrend['cell'] = (measure, level, year) => {
    const at = new Map<TableDimension | undefined, number | undefined>([
      [measureDimension, places.measure.get(measure)],
      [levelDimension, places.level.get(level)],
      [timeDimension, places.time.get(year)],
    ]);
    const isThere = places.measure.has(measure) && places.level.has(level) && places.time.has(year);
    if (!isThere) return {value: null};
    const one = table.cell(table.dimensions.map((dimension) => at.get(dimension) ?? 0));
    return provisional.has(year) ? starred(one) : one;
  };
  const unit = unitOf(table, measures, levels);
  return {
    measures: measures.map(asMeasure),
    levels: levels.map(asLevel),
    years: periods.map(({id}) => id),
    periods: periods.map(({id, kind, year, part, label}) => ({id, kind, year, part, label})),
    compareWith: levels.some(({id}) => id === 'statlige-virksomheter') ? 'statlige-virksomheter' : '',
    source: tableSource(table, texts),
    label: table.label,
    notes: markedNotes({
      table: sent,
      shown: [measureDimension, levelDimension, timeDimension],
      only: (id) => table.dimensions.find((one) => one.id === id)?.categories[0]?.id,
      find: (category) => {
        /** The item of an axis that the note names, or its only one. */
        const itemOf = (items: readonly Pick<Named, 'id' | 'place'>[], of: TableDimension | undefined) => {
          const asked = category(of);
          if (asked === undefined) return items.length === 1 ? items[0]!.id : undefined;
          const place = of!.categories.findIndex(({id}) => id === asked);
          return items.find((one) => one.place === place)?.id;
        };
        const measure = itemOf(measures, measureDimension);
        const level = itemOf(levels, levelDimension);
        const year = itemOf(periods, timeDimension);
        if (measure === undefined || level === undefined || year === undefined) return {};
        const mark = {measure, level, year};
        if (cell(measure, level, year).value !== null) return {mark};
        // A number that is missing has no mark in a chart.
        return {mark, lost: [measure, level, year].join(', ')};
      },
    }),
    only: onlyCategories(
      table,
      [timeDimension, ...used],
      [...measures, ...levels].map(({label}) => label),
    ),
    offered: {
      measures: allMeasures.map(asMeasure),
      levels: allLevels.map(asLevel),
      years: timeDimension.categories.flatMap(({id, label}) => (readPeriod(id) ?? readPeriod(label))?.id ?? []),
    },
    rounded: table.rounded,
    ...(unit && {unit}),
    ...(table.updated !== undefined && {updated: table.updated}),
    ...(table.snapshot && {snapshot: table.snapshot}),
    cell,
    document: table.document,
  };
}

const asMeasure = ({place: _, unit: __, ...measure}: Named & Measure): Measure => measure;
const asLevel = ({place: _, unit: __, ...level}: Named & Level): Level => level;

/**
 * The publisher of a table, its address and its licence. A copy of the report's file that names another source was made
 * from it, so an address or a licence that it still shares with the report is the report's, and is left out.
 */
function tableSource({source, href, licence}: Table, texts: OwnTexts): Source {
  const report = infosecTrend(undefined, 'nb').source;
  const isLeftOver = (one: string | undefined, ofReport: string | undefined) => texts.isOther && one === ofReport;
  return {
    name: texts.source ?? source,
    ...(href !== undefined && !isLeftOver(href, report.href) && {href}),
    report: texts.report ?? '',
    sections: texts.section === undefined ? [] : [texts.section],
    licence: licence && !isLeftOver(licence.href, report.licence?.href) ? licence : null,
  };
}

/** The dimensions of measures, levels and time, as far as they are clear. */
export function trendDimensions(
  table: Table,
  mapping: DimensionMapping,
): Map<'time' | 'measure' | 'level', TableDimension> {
  const knows = (list: 'measures' | 'levels') => (categories: readonly TableCategory[]) => {
    const idOf = reportIds(list);
    return categories.some(({id, label}) => idOf(id) ?? idOf(label));
  };
  const wanted = [
    {...time, topic: 'time'},
    {topic: 'measure', role: 'metric', knows: knows('measures'), isRest: true},
    {topic: 'level', knows: knows('levels'), isRest: true},
  ] as const;
  return match<'time' | 'measure' | 'level'>(table, wanted, mapping);
}
