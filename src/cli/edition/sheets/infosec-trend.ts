import {mostDecimals} from '../../../import/number.js';
import {
  fresh,
  id,
  inLanguages,
  licence,
  optional,
  section,
  text,
  translations,
  type TopicSheets,
} from '../definition.js';

const measures = {topic: 'infosec-trend', list: 'measures'};
const levels = {topic: 'infosec-trend', list: 'levels'};

/** The sheets of the numbers by measure, level and year, in the form that `flat-trend.ts` gives them. */
export const infosecTrendSheets: TopicSheets = {
  topic: 'infosec-trend',
  name: 'Tiltak etter forvaltningsnivå og år',
  facts: [
    text('Tittel på tabellen', 'label'),
    text('Kilde', 'source'),
    text('Adresse til tabellen', 'href', {form: 'address'}),
    section,
    ...licence,
  ],
  nullable: ['licence'],
  tables: [
    {
      sheet: 'Tiltak',
      list: 'measures',
      columns: [
        id(),
        text('Spørsmålet (bokmål)', 'label'),
        ...inLanguages('Spørsmålet', 'measure.{id}', {languages: translations}),
        ...inLanguages('Kort navn', 'short.{id}'),
        text('Enhet', 'unit'),
        {header: 'Desimaler', path: 'decimals', kind: 'count', isRequired: true, most: mostDecimals},
      ],
    },
    {
      sheet: 'Nivåer',
      list: 'levels',
      columns: [
        id(),
        text('Navn (bokmål)', 'label'),
        ...inLanguages('Navn', 'level.{id}', {languages: translations}),
        optional('Få virksomheter', 'fewUnits', 'yes'),
        optional('Andre nivåer sammenlignes med dette', 'isCompared', 'yes'),
      ],
    },
    {
      sheet: 'Tall',
      list: 'numbers',
      unique: ['measure', 'level'],
      columns: [
        text('Tiltak', 'measure', {suggestions: measures, refers: measures}),
        text('Nivå', 'level', {suggestions: levels, refers: levels}),
      ],
      years: {
        kind: 'number',
        isRequired: true,
        isNew: true,
        signs: {'..': 'not-stated', '.': '.', ':': ':', '-': '-'},
      },
    },
    {
      sheet: 'Merknader',
      list: 'remarks',
      isLeftOut: true,
      unique: ['year'],
      columns: [
        text('År', 'year', {form: 'yearText', isNew: true, refers: {topic: 'infosec-trend', list: 'years'}}),
        fresh('Merknaden i rapportens ord', 'quotation', 'text'),
        ...inLanguages('Oversettelse', 'remark.{year}', {languages: ['en'], isRequired: false}),
      ],
    },
  ],
};
