import {languages} from '../datasets/source.js';

const notEmpty = {minItems: 1, uniqueItems: true};

/** The rules for the texts of one language. */
const rulesOfTexts = (path: string) => ({
  [`${path}.short`]: {description: 'A name for each measure that fits above a small chart.'},
  [`${path}.remark`]: {description: 'A translation of what the report says of a year, by the year.'},
});

/** The parts of the JSON Schema of the trend, which is JSON-stat, that its definition does not have. */
export const trendRules = {
  title: 'Share of public bodies by measure, level and year, as JSON-stat 2.0',
  rules: {
    source: {description: 'Who made the numbers.'},
    href: {pattern: '^https://'},
    id: {description: 'In the order in which the numbers run.'},
    size: {minItems: 3, maxItems: 3},
    'size[]': {minimum: 1},
    'dimension.measure.category.index': notEmpty,
    'dimension.level.category.index': notEmpty,
    'dimension.year.category.index': notEmpty,
    value: {
      description: 'As many as the product of size; null where the source has no number.',
      minItems: 1,
    },
    status: {description: 'Why there is no number, by its place.', propertyNames: {pattern: '^\\d+$'}},
    'extension.fewUnits': {description: 'Levels with so few bodies that one of them moves the share.'},
    'extension.compareWith': {description: 'The level that the others are compared with.'},
    'extension.remarks': {description: 'What the report says of single years, in its own words.'},
    ...Object.assign({}, ...languages.map((language) => rulesOfTexts(`extension.texts.${language}`))),
  },
};
