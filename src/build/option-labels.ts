import {readFileSync, readdirSync} from 'node:fs';
import {reportYears} from '../../data/editions/years.js';
import type {Language} from '../datasets/source.js';
import {isFields} from '../import/fields.js';
import type {Option} from './element-options.js';

const data = new URL('../../data/', import.meta.url);
/** The documents of each report, from the first to the last. */
const reports = reportYears.map((year) =>
  readdirSync(new URL(`${year}/`, data)).map(
    (file) => JSON.parse(readFileSync(new URL(`${year}/${file}`, data), 'utf8')) as Document,
  ),
);

type Fields = Readonly<Record<string, unknown>>;
/** The names of things by their ids. */
type Labels = Readonly<Record<string, string>>;

interface Texts extends Fields {
  short?: unknown;
  figures?: Readonly<Record<string, {units: Labels; detail: string}>>;
}

/** The parts of the documents in data/ that name things. */
interface Document extends Fields {
  texts?: Record<Language, Texts>;
  extension?: {texts: Record<Language, Texts>};
  dimension?: Readonly<Record<string, {category: {label?: Labels}}>>;
}

/** The names that readers see for the values of one option, from the words of the figure or from the data. */
export function valueLabels(
  {name, values}: Pick<Option, 'name' | 'values'>,
  words: Fields,
  language: Language,
): Labels {
  const group = (words[`${name}s`] ?? words[`${name}es`] ?? {}) as Fields;
  const fromData: Labels = Object.assign({}, ...reports.map((report) => mostOf(values, dataLabels(report, language))));
  const labelOf = (value: string) => {
    const entry = group[value];
    const named = isFields(entry) ? entry['heading'] : entry;
    const own = name === 'view' ? words[value] : named;
    return typeof own === 'string' ? capital(own) : (fromData[value] ?? value);
  };
  return Object.fromEntries(values.map((value) => [value, labelOf(value)]));
}

/** The list of labels in the data that has most of the values: an id has its meaning only in its own topic. */
function mostOf(values: readonly string[], lists: readonly Labels[]): Labels {
  const known = (labels: Labels) => values.filter((value) => Object.hasOwn(labels, value)).length;
  return lists.reduce((best, labels) => (known(labels) > known(best) ? labels : best), {});
}

function dataLabels(report: readonly Document[], language: Language): Labels[] {
  return report.flatMap((document) => {
    const {short, figures, ...texts} = (document.texts ?? document.extension!.texts)[language];
    const translated = [short, numbersIn(figures), ...Object.values(texts)].filter(isFields);
    return [...translated.map(capitals), ...dimensionsOf(document), ...listsOf(document)];
  });
}

/** A key figure is named by its unit and what it counts: «webinarer for kommuner og statlige aktører». */
const numbersIn = (figures: Texts['figures'] = {}) =>
  Object.fromEntries(
    Object.entries(figures).map(([id, {units, detail}]) => [id, `${Object.values(units)[0]} ${detail}`]),
  );

const dimensionsOf = ({dimension = {}}: Document) => Object.values(dimension).map(({category}) => category.label ?? {});

/** A place is labelled by its name, a claim by its wording. */
const listsOf = (document: Document) =>
  Object.values(document)
    .filter((list) => Array.isArray(list))
    .map((items: readonly unknown[]): Labels => Object.fromEntries(items.filter(isFields).flatMap(namedIn)));

const namedIn = ({id, code = id, quotation, name = quotation}: Fields): [string, string][] =>
  typeof code === 'string' && typeof name === 'string' ? [[code, name]] : [];

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
const capitals = (labels: Fields): Labels =>
  Object.fromEntries(
    Object.entries(labels).flatMap(([id, text]) => (typeof text === 'string' ? [[id, capital(text)]] : [])),
  );
