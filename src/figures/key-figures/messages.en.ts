import type {KeyFiguresWords} from './messages.nb.js';
import {capital} from '../../i18n/capital.js';
import {shortForms} from '../../i18n/short-forms.en.js';
import {frame} from '../../figure/messages.en.js';

export const words: KeyFiguresWords = {
  ...frame,
  heading: 'Key figures',
  unit: 'Each number with its unit',
  shortForms,
  headings: {
    informasjonssikkerhet: 'Key figures on information security',
    internasjonalt: 'Key figures on international co-operation',
  },
  chapters: {
    informasjonssikkerhet: 'information security',
    internasjonalt: 'international co-operation',
  },
  tiles: 'Numbers',
  figure: 'What is counted',
  number: 'Number',
  quotation: 'Wording of the report',
  mentioned: 'mentioned in the claim',
  inSection: 'section',
  caption: 'Key figures, with the wording of the report (in Norwegian)',
  precision: 'Precision',
  exact: (value, numbers) => numbers.exact(value),
  about: 'about',
  maybeAbout: 'perhaps about',
  from: 'from',
  to: 'to',
  change: (before, after) => `from ${before} to ${after}`,
  moved: (subject, from, to, unit, isMore) =>
    `${subject} ${isMore ? 'grew from' : 'went down from'} ${from} to ${to} ${unit}`,
  accordingTo: ', according to Digdir',
  finding: (total, chapters, numbers) => {
    const parts = chapters.map(({name, count}) => `${frame.count(count)} on ${name}`);
    const all = `${total === 0 ? 'No' : capital(frame.count(total))} key ${total === 1 ? 'figure' : 'figures'}`;
    return parts.length > 1 ? `${all}: ${numbers.list(parts)}.` : `${all}.`;
  },
  oneOf: (total) => `One of ${frame.count(total)} key figures in the report.`,
  squares: (all) => `One square for each of the ${all}.`,
  standAlone: 'Each number is separate. They measure different things and cannot be compared or added up.',
  // A translation is not put in quotation marks.
  unclear: (phrase) =>
    `The word “about” (“rundt”) is the report’s own. In the phrase ${phrase}, it may apply to both numbers.`,
};
