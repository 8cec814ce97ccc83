import {isFiniteNumber, ownEntries} from '../datasets/built-ins.js';
import {cefFunding, readCefFunding, type CefFunding} from '../datasets/cef-funding.js';
import {divisionIn} from '../datasets/division-years.js';
import {own, type Fields} from '../datasets/data-error.js';
import type {ParsedSource, DimensionMapping, OwnFunding, Table, TableDimension, Unit} from './imported-data.js';
import type {Language} from '../datasets/source.js';
import {countiesOf} from './county-names.js';
import {drawnDivision, placeRows, type CountyRow} from './county-rows.js';
import {isFields, shortId, textOf} from './fields.js';
import {fixDimensions} from './fix-dimensions.js';
import {mostNotes} from './limits.js';
import {markedNotes} from './marked-notes.js';
import {match, namesFor, time as wantedTime} from './match-dimensions.js';
import {numberForm, readNumber, unclearForm} from './number.js';
import {onlyCategories} from './only-category.js';
import {periodOfCategory, comparePeriods} from './period.js';
import {tableOf} from './read-text.js';
import {ImportError, type Remedy} from './import-error.js';
import {fixMore} from './remedy.js';
import {starred} from './status-signs.js';
import {extraDimension} from './trend-left.js';

/**
 * Numbers by county, placed on the map of the division that they come by. A row without a place on the map is listed with
 * the reason, never omitted.
 *
 * @throws {DataError} when there is no county, a county has several numbers, or their division has no map.
 */
export function fundingFrom(
  answer: ParsedSource,
  mapping: DimensionMapping,
  language: Language,
  edition?: string,
): OwnFunding {
  const report = cefFunding(edition, language);
  if (answer.form === 'document') {
    const document = answer.document as Fields;
    return own(document, 'counties') === undefined ? listed(document, report) : reportForm(document, language, report);
  }
  const sent = tableOf(answer);
  const table = fixDimensions(sent, mapping.fix);
  const wanted = {topic: 'county', role: 'geo', knows: knowsCounties} as const;
  const found = match<'county' | 'time'>(table, [wanted, wantedTime as typeof wantedTime & {topic: 'time'}], {
    county: mapping.county,
  });
  const dimension = found.get('county');
  if (!dimension) {
    const ids = table.dimensions.map(({id, label}) => label || id);
    throw new ImportError('no-dimension', 'dimension-county', `one of ${ids.join(', ')}`, undefined, {
      name: 'county',
      choices: namesFor(table.dimensions),
    });
  }
  const plain = dimension.categories.find(({unit}) => unit?.label === '');
  if (plain) {
    const details = {name: plain.label, choices: ['%']};
    throw new ImportError('units', `dimension.${dimension.id}`, 'in per cent, as others are', plain.id, details);
  }
  const chosen = choose(table, dimension, found.get('time'), mapping);
  const rows = dimension.categories.map(({id, label}, place): CountyRow => {
    const cell = table.cell(table.dimensions.map((one) => (one === dimension ? place : chosen.places.get(one)!)));
    return {names: [id, label], cell: chosen.shown.period?.isProvisional ? starred(cell) : cell};
  });
  const {codes, ...placed} = placeRows(rows, `dimension.${dimension.id}`, {report, year: chosen.shown.period?.year});
  const only = new Map([...chosen.places].map(([{id, categories}, place]) => [id, categories[place]!.id]));
  const notes = markedNotes<string>({
    table: sent,
    shown: [dimension],
    only: (other) => only.get(other),
    find: (category) => {
      const asked = category(dimension);
      const row = dimension.categories.findIndex(({id}) => id === asked);
      const mark = codes[row];
      if (mark !== undefined) return {mark};
      return row < 0 ? {} : {lost: dimension.categories[row]!.label};
    },
  });
  return {
    ...placed,
    ...(table.label && {label: table.label}),
    counted: chosen.counted,
    ...(chosen.unit && {unit: chosen.unit}),
    ...chosen.shown,
    ...(chosen.shown.period && {year: chosen.shown.period.year}),
    only: onlyCategories(table, [dimension, found.get('time')], [chosen.counted]),
    source: {
      name: table.source,
      ...(table.href !== undefined && {href: table.href}),
      report: '',
      sections: [],
      licence: table.licence ?? null,
    },
    notes,
    document: table.document,
  };
}

/** A dimension is recognized by names of counties; numbers alone could mean anything. */
const knowsCounties = (categories: TableDimension['categories']) =>
  categories.some(({id, label}) => [id, label].some((name) => /\p{L}{3}/u.test(name) && countiesOf(name).length > 0));

/** Selects one category of each other dimension: the last period with a number, and the only category of the rest. */
function choose(table: Table, county: TableDimension, time: TableDimension | undefined, {fix}: DimensionMapping) {
  const places = new Map<TableDimension, number>();
  let shown: Pick<OwnFunding, 'period' | 'otherPeriods' | 'emptyPeriods'> = {otherPeriods: [], emptyPeriods: []};
  let counted = table.label;
  let unit: Unit | undefined;
  for (const dimension of table.dimensions) {
    const {categories, id} = dimension;
    if (dimension === county) continue;
    let place = 0;
    if (dimension === time) {
      const periods = categories.map((one) => periodOfCategory(one, `dimension.${id}.category`));
      const inOrder = periods.filter((one) => one !== undefined).sort(comparePeriods);
      const filled = inOrder.filter((one) => hasNumbers(table, county, dimension, periods.indexOf(one)));
      const last = filled.at(-1) ?? inOrder.at(-1);
      if (categories.length > 1 && !last) throw noChoice('time', dimension);
      place = last ? periods.indexOf(last) : 0;
      const emptyPeriods = inOrder.slice(inOrder.indexOf(last!) + 1);
      shown = {...(last && {period: last}), otherPeriods: filled.slice(0, -1), emptyPeriods};
    } else if (categories.length > 1) {
      if (dimension.role !== 'metric') throw extraDimension(dimension, fix);
      throw noChoice('measure', dimension, fixMore(fix, dimension));
    }
    places.set(dimension, place);
    if (!unit?.label) unit = categories[place]!.unit ?? unit;
    if (dimension.role === 'metric' && categories[place]!.label) counted = categories[place]!.label;
  }
  return {places, shown, counted, unit};
}

/** Whether a period has a number of a county, where all other dimensions have one category. */
function hasNumbers({dimensions, cell}: Table, county: TableDimension, time: TableDimension, period: number): boolean {
  const at = (one: TableDimension, row: number) => (one === county ? row : one === time ? period : 0);
  return county.categories.some((_, row) => cell(dimensions.map((one) => at(one, row))).value !== null);
}

function noChoice(topic: 'time' | 'measure', {categories}: TableDimension, remedy?: Remedy): ImportError {
  const choices = categories.map(({label}) => label);
  return new ImportError('no-choice', topic, 'numbers of one kind', choices.join(', '), {
    choices,
    ...(remedy !== undefined && {remedy}),
  });
}

/** Reads `{"46": 17, "Agder": {"value": 14, "note": "…"}}`, the shortest form. */
function listed(document: Fields, report: CefFunding): OwnFunding {
  const given = ownEntries(document).filter(([name]) => name !== 'snapshot');
  const entries = given.map(([name, one]) => [name, isFields(one) ? own(one, 'value') : one] as const);
  for (const [name] of entries) shortId(name, 'document');
  // A number in quotation marks is accepted where all of them have the same decimal sign.
  const texts = entries.flatMap(([, value]) => (typeof value === 'string' ? [value] : []));
  const form = numberForm(texts);
  if (!form) throw unclearForm('document', texts);
  const rows = entries.map(([name, text]): CountyRow => {
    const value = typeof text === 'string' ? readNumber(text, form) : text;
    if (value !== null && (typeof value !== 'number' || !isFiniteNumber(value))) {
      throw new ImportError('number', name, 'a number or null', text, {name});
    }
    return {names: [name], cell: {value}};
  });
  const source = {name: '', report: '', sections: [], licence: null};
  const {codes, ...placed} = placeRows(rows, 'document', {report});
  const notes = given.flatMap(([name, one], i): OwnFunding['notes'] => {
    const text = textOf((isFields(one) ? own(one, 'note') : undefined) ?? '', `${name}.note`).trim();
    if (text === '') return [];
    const mark = codes[i];
    const note = {text, mandatory: false};
    return [mark === undefined ? {...note, lost: name, text: `${name}: ${text}`} : {...note, mark}];
  });
  return {
    ...placed,
    counted: '',
    otherPeriods: [],
    emptyPeriods: [],
    only: [],
    source,
    notes: notes.slice(0, mostNotes),
    document,
  };
}

/** Reads the form of the report's own data: its counties, amount and texts. */
function reportForm(document: Fields, language: Language, report: CefFunding): OwnFunding {
  const named = own(document, 'countyDivision');
  if (typeof named === 'number') drawnDivision(divisionIn(named), 'countyDivision');
  // Shares are computed only for the report's own numbers.
  const {inCounties: _, ...funding} = readCefFunding(document, language);
  const negative = funding.counties.find(({municipalities}) => (municipalities ?? 0) < 0);
  if (negative)
    throw new ImportError('negative', 'counties', '0 or more', negative.municipalities, {name: negative.name});
  const rows = funding.counties.map(({code, name, municipalities}): CountyRow => ({
    names: [code, name],
    cell: {value: municipalities},
  }));
  const wanted = {report, named: funding.countyDivision};
  const {codes: _codes, ...placed} = placeRows(rows, 'counties', wanted);
  return {...funding, ...placed, counted: '', otherPeriods: [], emptyPeriods: [], only: [], notes: []};
}
