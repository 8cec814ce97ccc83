import {readFileSync, readdirSync} from 'node:fs';

/** The languages of the figures, each by its own name. */
export const languages = {nb: 'Bokmål', nn: 'Nynorsk', en: 'English'};

const data = new URL('../../data/', import.meta.url);
const newest = readdirSync(data)
  .filter((name) => /^\d{4}$/.test(name))
  .sort()
  .at(-1);
const documents = readdirSync(new URL(`${newest}/`, data)).map((file) =>
  JSON.parse(readFileSync(new URL(`${newest}/${file}`, data), 'utf8')),
);

/** What a figure calls the values of one option, from its words or from the data: the words of the readers. */
export function valueLabels({name, values}, words, language) {
  const group = words[`${name}s`] ?? words[`${name}es`] ?? {};
  const fromData = mostOf(values, dataLabels(language));
  const labelOf = (value) => {
    const {heading = group[value]} = Object(group[value]);
    const own = name === 'view' ? words[value] : heading;
    return own === undefined ? (fromData[value] ?? value) : capital(own);
  };
  return Object.fromEntries(values.map((value) => [value, labelOf(value)]));
}

/** Of all lists of labels in the data, the one that has most of the values: an id is only meant in its own topic. */
function mostOf(values, lists) {
  const known = (labels) => values.filter((value) => Object.hasOwn(labels, value)).length;
  return lists.reduce((best, labels) => (known(labels) > known(best) ? labels : best), {});
}

function dataLabels(language) {
  return documents.flatMap((document) => {
    const {short, figures, ...texts} = (document.texts ?? document.extension.texts)[language];
    const translated = [short, numbersIn(figures), ...Object.values(texts)].filter(
      (labels) => labels instanceof Object,
    );
    return [...translated.map(capitals), ...dimensionsOf(document), ...listsOf(document)];
  });
}

/** A key figure is named by its unit and what it counts: «webinarer for kommuner og statlige aktører». */
const numbersIn = (figures = {}) =>
  Object.fromEntries(
    Object.entries(figures).map(([id, {units, detail}]) => [id, `${Object.values(units)[0]} ${detail}`]),
  );

const dimensionsOf = ({dimension = {}}) => Object.values(dimension).map(({category}) => category.label ?? {});

/** Places have a name, claims their wording. */
const listsOf = (document) =>
  Object.values(document)
    .filter(Array.isArray)
    .map((items) =>
      Object.fromEntries(
        items.filter(Boolean).flatMap(({id, code = id, quotation, name = quotation}) => (name ? [[code, name]] : [])),
      ),
    );

const capital = (text) => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
const capitals = (labels) =>
  Object.fromEntries(
    Object.entries(labels).flatMap(([id, text]) => (typeof text === 'string' ? [[id, capital(text)]] : [])),
  );
