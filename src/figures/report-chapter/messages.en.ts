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
      intro:
        'Digdir helps public bodies to manage and control their information security. Here are goals, numbers and plans from the report.',
    },
    internasjonalt: {
      heading: 'More international co-operation',
      intro:
        'Norway works with the EU and with the Nordic and Baltic countries on digital solutions. Here are goals and numbers from the report.',
    },
  },
  bodies: {
    'statlige-virksomheter': 'central government',
    fylkeskommuner: 'county municipalities',
    kommuner: 'municipalities',
  },
  sharesOf: (bodies) => `The shares are those of ${bodies}.`,
  news: {
    informasjonssikkerhet: ({from, to, of, rose, fell}) =>
      `${capital(frame.countOf(rose, of))} of ${frame.count(of)} shares were higher than in ${from}, but ${frame.countOf(fell, of)} fell in ${to}`,
    internasjonalt: (municipalities, amount) =>
      `${municipalities} Norwegian municipalities received ${amount ? `${amount} million euros in all` : 'support'} from the EU`,
  },
  contentsLabel: 'Contents',
  contents: {
    trend: 'Trend',
    map: 'Map',
    claims: 'Claims',
    keyFigures: 'Key figures',
    risks: 'Challenges',
    timeline: 'Timeline',
    partners: 'Partners',
    guidance: 'Guidance',
    priorities: 'Plans',
    goals: 'Goals',
  },
  leftOut: 'Parts of the chapter that the figures leave out',
  abbreviations: 'Abbreviations',
  chapter: 'Chapter',
  figure: 'Figure',
  finding: 'What it shows',
  sourceOfFigure: 'Source of the figure',
  licenceOfFigure: 'Licence of the figure',
  withFigures: 'see each figure',
};
