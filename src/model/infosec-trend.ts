import data2020 from '../../data/2020/infosec-trend.json' with {type: 'json'};
import {asArray, asObject, asString, own, type Fields} from './data-error.js';
import {Editions} from './edition.js';
import {readJsonStat, type Cell} from './json-stat.js';
import {readLicence, textsOf, type Language, type Source} from './source.js';

export interface Measure {
  id: string;
  /** The question as the source words it. */
  label: string;
  /** A name that fits above a small chart. */
  short: string;
}

export interface Level {
  id: string;
  label: string;
  /** So few bodies at this level that one of them moves the share by several percentage points. */
  fewUnits: boolean;
}

/** The share of public bodies, in per cent, that did each measure, by level of government and year. */
export interface Trend {
  measures: readonly Measure[];
  levels: readonly Level[];
  years: readonly string[];
  /** The level that the others are compared with. */
  compareWith: string;
  source: Source;
  cell(measure: string, level: string, year: string): Cell;
  /** The data as it is published: JSON-stat 2.0. */
  document: unknown;
}

const editions = new Editions<Trend, Language>({2020: data2020}, readTrend);

export const infosecTrendYears = editions.years;

export function infosecTrend(edition: string | undefined, language: Language): Trend {
  return editions.get(edition, language);
}

/** @throws {DataError} when the document is not a dataset of measure × level × year. */
export function readTrend(document: unknown, language: Language): Trend {
  const dataset = readJsonStat(document);
  const {extension} = dataset;
  const texts = textsOf(extension, language);
  const dimension = (id: string) => dataset.dimensions.find((candidate) => candidate.id === id)?.categories ?? [];
  // The dataset's own labels are in bokmål; the other languages have theirs among the texts.
  const text = (group: string, id: string, label?: string) => {
    const translated = own(texts, group);
    return translated === undefined && label !== undefined
      ? label
      : asString(own(asObject(translated, `texts.${language}.${group}`), id), `texts.${language}.${group}.${id}`);
  };
  const fewUnits = asArray(own(extension, 'fewUnits') ?? [], 'extension.fewUnits');

  return {
    measures: dimension('measure').map(({id, label}) => ({
      id,
      label: text('measure', id, label),
      short: text('short', id),
    })),
    levels: dimension('level').map(({id, label}) => ({
      id,
      label: text('level', id, label),
      fewUnits: fewUnits.includes(id),
    })),
    years: dimension('year').map(({id}) => id),
    compareWith: asString(own(extension, 'compareWith'), 'extension.compareWith'),
    source: sourceOf(dataset.href, extension, texts),
    cell: (measure, level, year) => dataset.cell([measure, level, year]),
    document,
  };
}

function sourceOf(href: string | undefined, extension: Fields, texts: Fields): Source {
  return {
    name: asString(own(texts, 'source'), 'texts.source'),
    ...(href === undefined ? {} : {href}),
    report: asString(own(texts, 'report'), 'texts.report'),
    section: asString(own(extension, 'section'), 'extension.section'),
    licence: readLicence(own(extension, 'licence')),
  };
}
