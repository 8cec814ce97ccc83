import type {ReportChapterWords} from './messages.nb.js';
import {capital} from '../../i18n/capital.js';
import {shortForms} from '../../i18n/short-forms.en.js';
import {frame} from '../../figure/messages.en.js';

export const words: ReportChapterWords = {
  ...frame,
  shortForms,
  heading: 'Chapter from the annual report',
  chapters: {
    informasjonssikkerhet: {
      heading: 'Information security',
      intro: (year) =>
        `Digdir helps public bodies to manage and control their information security. Here are goals, numbers and plans from the annual report for ${year}.`,
    },
    internasjonalt: {
      heading: 'More international co-operation',
      intro: (year) =>
        `Norway works with the EU and with the Nordic and Baltic countries on digital solutions. Here are goals and numbers from the annual report for ${year}.`,
    },
  },
  news: {
    informasjonssikkerhet: ({from, to, of, rose, fell}) =>
      `${capital(frame.countOf(rose, of))} of ${frame.count(of)} shares rose from ${from} to ${to}, but ${frame.countOf(fell, of)} fell in ${to}`,
    internasjonalt: (municipalities) => `${municipalities} Norwegian municipalities received support from the EU`,
  },
  before: {
    goals: 'First the goals, and the results that the report lists under them.',
    trend:
      'What percentage of public bodies have taken measures for internal control? The numbers are from Statistics Norway.',
    claims: 'Here we test what the report claims against the numbers.',
    guidance: 'Public bodies got new and updated guidance.',
    keyFigures: 'More numbers from the chapter:',
    partners: 'Much of the work was done with others.',
    risks: 'The report also points to what is hard.',
    timeline: 'Some of what has been done and planned, year by year:',
    map: 'Norwegian municipalities received support from the EU. The map shows where.',
  },
  plans: (year) => `The report also has plans for ${year}.`,
  leftOut: 'The figures leave out the following parts of the chapter:',
  chapter: 'Chapter',
  figure: 'Figure',
  finding: 'What it shows',
  sourceOfFigure: 'Source of the figure',
  licenceOfFigure: 'Licence of the figure',
  withFigures: 'see each figure',
};
