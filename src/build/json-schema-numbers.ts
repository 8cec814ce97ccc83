import {drawnDivisions} from '../datasets/division-years.js';
import {closed, labels, type TopicRules} from './json-schema.js';

const text = {type: 'string', minLength: 1};
const notEmpty = {minItems: 1};
const ofYear = {pattern: '^\\d{4}$'};
/** The most units that are drawn one by one. */
const mostUnits = 12;

/** For topics of numbers: the parts of their JSON Schema that their definitions do not have. */
export const numberTopics = {
  'cef-funding': {
    title: 'Support from the Connecting Europe Facility, by county',
    unread: {},
    texts: {
      programme: {description: 'What the programme is, in one sentence.', ...text},
      shares: {description: 'How exact the shares of municipalities are.', ...text},
      merged: {description: 'Why counties have a star, in one sentence. Counts have it as a note too.', ...text},
    },
    optional: ['shares', 'merged'],
    rules: {
      'total.municipalities': {description: 'The sum of the counties.'},
      'total.amountMillionEur': {description: 'Millions of euros.', minimum: 0},
      countyDivision: {
        description: 'The year whose counties these are. There is no map of counties before the minimum.',
        minimum: drawnDivisions[0],
      },
      municipalitiesInCountySource: {
        description:
          'Where the numbers of all municipalities in the counties are from, which is not the report. With it, every county has one.',
      },
      'municipalitiesInCountySource.href': {pattern: '^https://'},
      counties: notEmpty,
      'counties[].code': {description: 'Official county number, two digits.', pattern: '^\\d\\d$'},
      'counties[].municipalities': {description: 'null where the report lists none.', minimum: 0},
      'counties[].municipalitiesInCounty': {
        description: 'All municipalities in the county in the year of the division.',
        minimum: 1,
      },
      'counties[].shareIsTooHigh': {
        description: 'Whether municipalities were merged after they had been counted. The county gets a star.',
      },
      'counties[].status': {description: 'Why there is no number.'},
    },
  },
  claims: {
    title: 'The report’s statements, held against its numbers',
    unread: {},
    texts: {
      untested: labels(),
      translation: labels('What each statement says, by its id, for readers who do not read Norwegian.'),
    },
    optional: ['translation'],
    inEnglish: ['translation'],
    rules: {
      claims: notEmpty,
      'claims[].test.from': ofYear,
      'claims[].test.to': ofYear,
      'claims[].test.year': ofYear,
      'claims[].test.levels': notEmpty,
      'claims[].test.against': notEmpty,
      'claims[].test.also': notEmpty,
      'claims[].test.figure': {description: 'The id of a key figure.'},
      'claims[].untested': {description: 'The id of a text: the part of the statement that the test says nothing of.'},
      'claims[].verdict': {description: 'In how many cases it holds; null where the numbers cannot tell.'},
      'claims[].verdict.of': {minimum: 1},
    },
  },
  'key-figures': {
    title: 'Statements of the report that live by their numbers',
    unread: {},
    texts: {
      figures: {
        type: 'object',
        additionalProperties: closed(
          {
            units: labels('What is counted, by number. The two numbers of a change have the same unit.'),
            detail: {description: 'What follows the numbers.', ...text},
            subject: {
              description: 'What grew or shrank, of a number before and after, where that has a name.',
              ...text,
            },
            labels: labels('What is counted, in words that can stand alone.'),
            join: text,
            names: {description: 'What leads to the names.', ...text},
          },
          ['subject', 'labels', 'join', 'names'],
        ),
      },
    },
    rules: {
      figures: notEmpty,
      'figures[]': {
        anyOf: [
          {properties: {kind: {enum: ['count', 'change']}}},
          {
            type: 'object',
            properties: {
              numbers: {
                description: 'The units of a share are drawn one by one.',
                type: 'array',
                items: {type: 'object', properties: {value: {type: 'integer', minimum: 0, maximum: mostUnits}}},
                minItems: 2,
              },
            },
          },
        ],
      },
      'figures[].lead': {
        description: 'Whether a count stands first, with its units drawn one by one. Changes and shares always do.',
      },
      'figures[].kind': {description: 'A count, a number before and after, or a part of a whole.'},
      'figures[].numbers': {minItems: 1, maxItems: 2},
      'figures[].numbers[]': {oneOf: [{required: ['value']}, {required: ['readFrom']}]},
      'figures[].numbers[].readFrom': {description: 'Another topic has the number: it is not written twice.'},
      'figures[].numbers[].approximate': {
        description: 'The report says «rundt»; "unclear" where that may hold for this number as well.',
      },
    },
  },
} satisfies Record<string, TopicRules>;
