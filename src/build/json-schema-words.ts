import {labels, type TopicRules} from './json-schema.js';

const text = {type: 'string', minLength: 1};
const notEmpty = {minItems: 1};
/** The most units that are drawn one by one. */
const mostUnits = 12;

/** For topics of words: the parts of their JSON Schema that their definitions do not have. */
export const wordTopics = {
  chapters: {
    title: 'What the figures leave out of each chapter',
    unread: {about: text},
    texts: {leftOut: labels('What is left out, and why.')},
    rules: {'chapters[].leftOut': {description: 'The ids of the texts, in the order of the chapter.'}},
  },
  goals: {
    title: 'Goals and their results',
    unread: {about: text},
    texts: {
      chapter: labels('Name of each chapter.'),
      goal: labels('Name of each goal, by its label.'),
      result: labels('Name of each result.'),
      visionTranslation: labels('English translation of each vision, by its chapter.'),
      goalTranslation: labels('English translation of each goal, by its label.'),
      resultTranslation: labels('English translation of each result.'),
    },
    optional: ['visionTranslation', 'goalTranslation', 'resultTranslation'],
    rules: {
      chapters: notEmpty,
      'chapters[].visionSection': {
        description: 'The heading in the report that the vision stands under, where that is another one.',
      },
      'chapters[].goals[].label': {description: 'The id of its name in the texts.'},
      'chapters[].goals[].results[].figure': {description: 'The figure that shows its numbers or names.'},
      'chapters[].goals[].results[].figure.select': {description: 'What to bring forward in it.'},
    },
  },
  guidance: {
    title: 'New and updated guidance',
    unread: {},
    texts: {publisher: labels('Full name of each publisher, by abbreviation.')},
    rules: {
      guides: notEmpty,
      'guides[].publisher': {description: 'Abbreviation, as the report writes it.'},
      'guides[].href': {description: 'Only https: addresses become links.', pattern: '^https://'},
    },
  },
  partners: {
    title: 'Who works with whom, on what',
    unread: {},
    texts: {partner: labels('Full names, by abbreviation.'), subject: labels('Name of each subject.')},
    rules: {
      partners: notEmpty,
      'partners[].id': {description: 'Abbreviation, as the report writes it.'},
      'partners[].isNamedInReport': {description: 'false where the full name is ours.'},
      subjects: notEmpty,
      'subjects[].planned': {description: 'true for years after that of the report.'},
      'subjects[].partners': {minItems: 1, uniqueItems: true},
      'subjects[].more': {
        description: 'What else the report says of it; not shown where there is room for one quotation only.',
        minItems: 1,
      },
      'subjects[].ongoing': {description: 'The report tells of it in the present tense, without a year.'},
      unnamed: {description: 'Partners that the report counts and does not name.'},
    },
  },
  priorities: {
    title: 'Plans for the year after',
    unread: {about: text},
    texts: {
      note: {description: 'Which sentences of the report are plans, and which are left out.', ...text},
      plan: labels('Name of each plan.'),
      planTranslation: labels('English translation of each plan.'),
      partner: labels('Full names of partners.'),
    },
    optional: ['note', 'planTranslation'],
    rules: {plans: notEmpty},
  },
  risks: {
    title: 'Challenges, and who showed them',
    unread: {about: text},
    texts: {
      challenge: labels(),
      source: labels(),
      short: labels(),
      how: labels(),
      when: labels(),
      unit: labels(),
      news: labels('A unit as a sentence, with `{units}` for how many of how many: the heading of the figure.'),
    },
    optional: ['news'],
    rules: {
      challenges: notEmpty,
      'challenges[]': {
        anyOf: [
          {required: ['quotes']},
          {
            type: 'object',
            properties: {shownBy: {type: 'array', minItems: 1, items: {type: 'object', required: ['quotes']}}},
          },
        ],
      },
      'challenges[].quotes': {
        description: 'What the challenge is; left out where each source has words of its own.',
        minItems: 1,
      },
      'challenges[].shownBy[].when': {description: 'A year, the id of a text, or null.'},
      'challenges[].shownBy[].quotes': {
        description: 'What the report says of this source alone; left out where the words of the challenge are its.',
        minItems: 1,
      },
      'challenges[].units': {description: 'So many of so many.'},
      'challenges[].units[].count': {maximum: mostUnits},
      'challenges[].units[].of': {minimum: 1, maximum: mostUnits},
    },
  },
  timeline: {
    title: 'What happened, and what is planned',
    unread: {},
    texts: {items: labels('What happened, by item; {guides} is the number of guides.')},
    rules: {
      items: notEmpty,
      'items[].more': {description: 'A second passage of the report that the entry rests on.'},
      'items[].when.afterTurnOfYear': {
        description: 'The year before and the year after.',
        minItems: 2,
        maxItems: 2,
      },
    },
  },
} satisfies Record<string, TopicRules>;
