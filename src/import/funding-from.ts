import {isFiniteNumber, ownEntries} from '../datasets/built-ins.js';
import {cefFunding, readCefFunding, type CountyFunding} from '../datasets/cef-funding.js';
import {own, type Fields} from '../datasets/data-error.js';
import type {
  ParsedSource,
  DimensionMapping,
  OwnFunding,
  SignedCell,
  Table,
  TableDimension,
  Unit,
  UnmatchedRow,
} from './imported-data.js';
import type {Language} from '../datasets/source.js';
import {agree, counties, placeOf, type Placed} from './county-names.js';
import {shortId} from './fields.js';
import {fixDimensions} from './fix-dimensions.js';
import {match, namesFor, time as wantedTime} from './match-dimensions.js';
import {numberForm, readNumber} from './number.js';
import {onlyCategories} from './only-category.js';
import {periodOfCategory} from './category-period.js';
import {comparePeriods} from './period.js';
import {tableOf} from './read-text.js';
import {ImportError, type Remedy} from './import-error.js';
import {fixMore} from './remedy.js';
import {starred} from './status-signs.js';
import {extraDimension} from './trend-left.js';

/** More than all counties of all times and countries that a table would contain. */
const most = 500;

interface Row {
  /** The code and name, or one of them. A code with a name other than a county's is not a county's. */
  names: readonly string[];
  cell: SignedCell;
}

/**
 * Numbers by county, placed on the map of 2020. A row without a place on the map is listed with the reason, never omitted.
 *
 * @throws {DataError} when there is no county, or a county has several numbers.
 */
export function fundingFrom(answer: ParsedSource, hints: DimensionMapping, language: Language): OwnFunding {
  if (answer.form === 'document') {
    const document = answer.document as Fields;
    return own(document, 'counties') === undefined ? listed(document) : report(document, language);
  }
  const table = fixDimensions(tableOf(answer), hints.fix);
  const wanted = {topic: 'county', role: 'geo', knows: knowsCounties} as const;
  const found = match<'county' | 'time'>(table, [wanted, wantedTime as typeof wantedTime & {topic: 'time'}], {
    county: hints.county,
  });
  const dimension = found.get('county');
  if (!dimension) {
    const ids = table.dimensions.map(({id, label}) => label || id);
    throw new ImportError('no-dimension', 'dimension-county', `one of ${ids.join(', ')}`, undefined, {
      name: 'county',
      choices: namesFor(table.dimensions),
    });
  }
  const chosen = choose(table, dimension, found.get('time'), hints);
  const rows = dimension.categories.map(({id, label}, place): Row => {
    const cell = table.cell(table.dimensions.map((one) => (one === dimension ? place : chosen.places.get(one)!)));
    return {names: [id, label], cell: chosen.period?.isProvisional ? starred(cell) : cell};
  });
  return {
    ...placed(rows, `dimension.${dimension.id}`),
    ...(table.label && {label: table.label}),
    counted: chosen.counted,
    ...(chosen.unit && {unit: chosen.unit}),
    ...(chosen.period && {period: chosen.period, year: chosen.period.year}),
    otherPeriods: chosen.otherPeriods,
    only: onlyCategories(table, [dimension, found.get('time')], [chosen.counted]),
    source: {
      name: table.source,
      ...(table.href !== undefined && {href: table.href}),
      report: '',
      sections: [],
      licence: table.licence ?? null,
    },
    notes: table.notes,
    document: table.document,
  };
}

/** A dimension is recognized by names of counties; numbers alone could mean anything. */
const knowsCounties = (categories: TableDimension['categories']) =>
  categories.some(({id, label}) => [id, label].some((name) => /\p{L}{3}/u.test(name) && 'code' in placeOf(name)));

/** Selects one category of each other dimension: the last period, and the only category of the rest. */
function choose(table: Table, county: TableDimension, time: TableDimension | undefined, {fix}: DimensionMapping) {
  const places = new Map<TableDimension, number>();
  let period: OwnFunding['period'];
  let otherPeriods: OwnFunding['otherPeriods'] = [];
  let counted = table.label;
  let unit: Unit | undefined;
  for (const dimension of table.dimensions) {
    const {categories, id} = dimension;
    if (dimension === county) continue;
    let place = 0;
    if (dimension === time) {
      const periods = categories.map((one) => periodOfCategory(one, `dimension.${id}.category`));
      const inOrder = periods.filter((one) => one !== undefined).sort(comparePeriods);
      const last = inOrder.at(-1);
      otherPeriods = inOrder.slice(0, -1);
      if (categories.length > 1 && !last) throw noChoice('time', dimension);
      place = last ? periods.indexOf(last) : 0;
      period = periods[place];
    } else if (categories.length > 1) {
      if (dimension.role !== 'metric') {
        throw extraDimension(dimension, fix);
      }
      throw noChoice('measure', dimension, fixMore(fix, dimension));
    }
    places.set(dimension, place);
    unit ??= categories[place]!.unit;
    if (dimension.role === 'metric' && categories[place]!.label) counted = categories[place]!.label;
  }
  return {places, period, otherPeriods, counted, unit};
}

function noChoice(topic: 'time' | 'measure', {categories}: TableDimension, remedy?: Remedy): ImportError {
  const choices = categories.map(({label}) => label);
  return new ImportError('no-choice', topic, 'numbers of one kind', choices.join(', '), {
    choices,
    ...(remedy !== undefined && {remedy}),
  });
}

/** Gives every row its county, or the reason why it has none. */
function placed(rows: readonly Row[], path: string) {
  const count = rows.length;
  if (count > most)
    throw new ImportError('too-many', path, `at most ${most} counties`, count, {name: 'counties', count, most});
  const cells = new Map<string, SignedCell>();
  const unmatched: UnmatchedRow[] = [];
  for (const {names, cell} of rows) {
    const name = [...new Set(names.filter(Boolean))].join(' ');
    const place = placeOf(names.at(-1)!);
    const other = names.length > 1 ? placeOf(names[0]!) : place;
    const isKnown = (one: Placed) => !('reason' in one && one.reason === 'unknown');
    if (isKnown(place) && isKnown(other) && !agree(place, other)) {
      throw new ImportError('county', path, 'one county', name, {name});
    }
    if ('code' in place) {
      if (cells.has(place.code)) throw new ImportError('duplicate', path, 'one number a county', name, {name});
      cells.set(place.code, cell);
    } else unmatched.push({name: names.at(-1)!, value: cell.value, ...place});
  }
  if (cells.size === 0) throw new ImportError('no-counties', path, 'counties of Norway', rows.length);
  const all = counties().map(({code, name}): CountyFunding => ({
    code,
    name,
    municipalities: cells.get(code)?.value ?? null,
  }));
  const sum = all.reduce((total, {municipalities}) => total + (municipalities ?? 0), 0);
  return {
    cells,
    unmatched,
    counties: all.toSorted((a, b) => (b.municipalities ?? -Infinity) - (a.municipalities ?? -Infinity) || 0),
    // Sums of decimals have rounding errors in their last digits.
    totalMunicipalities: Number(sum.toPrecision(12)),
    countyDivision: cefFunding(undefined, 'nb').countyDivision,
    programme: '',
  };
}

/** Reads `{"46": 17, "Agder": 14}`, the shortest form. */
function listed(document: Fields): OwnFunding {
  const entries = ownEntries(document).filter(([name]) => name !== 'snapshot');
  for (const [name] of entries) shortId(name, 'document');
  // A number in quotation marks is accepted where all of them have the same decimal sign.
  const form = numberForm(entries.flatMap(([, value]) => (typeof value === 'string' ? [value] : [])));
  if (!form) throw new ImportError('decimal-sign', 'document', 'numbers in one way of writing', 'several');
  const rows = entries.map(([name, text]): Row => {
    const value = typeof text === 'string' ? readNumber(text, form) : text;
    if (value !== null && (typeof value !== 'number' || !isFiniteNumber(value))) {
      throw new ImportError('number', name, 'a number or null', text, {name});
    }
    return {names: [name], cell: {value}};
  });
  const source = {name: '', report: '', sections: [], licence: null};
  return {...placed(rows, 'document'), counted: '', otherPeriods: [], only: [], source, notes: [], document};
}

/** Reads the form of the report's own data: its counties, amount and texts. */
function report(document: Fields, language: Language): OwnFunding {
  // Shares are computed only for the report's own numbers.
  const {inCounties: _, ...funding} = readCefFunding(document, language);
  const negative = funding.counties.find(({municipalities}) => (municipalities ?? 0) < 0);
  if (negative)
    throw new ImportError('negative', 'counties', '0 or more', negative.municipalities, {name: negative.name});
  const rows = funding.counties.map(({code, name, municipalities}): Row => ({
    names: [code, name],
    cell: {value: municipalities},
  }));
  const {counties: all, cells, unmatched} = placed(rows, 'counties');
  return {...funding, counties: all, cells, unmatched, counted: '', otherPeriods: [], only: [], notes: []};
}
