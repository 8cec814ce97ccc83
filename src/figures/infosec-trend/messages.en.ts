import type {InfosecTrendWords} from './messages.nb.js';
import {phrases} from './finding-messages.en.js';
import {trendSentences} from './finding-sentences.js';
import {headlinePhrases} from './headline-messages.en.js';
import {trendHeadlineText} from './headline-sentence.js';
import {frame} from '../../figure/messages.en.js';

export const words: InfosecTrendWords = {
  ...frame,
  heading: 'Measures for internal control of information security',
  lines: 'Lines',
  rows: 'Rows',
  sorts: {gap: 'By the gap', report: 'As in the report'},
  levelShort: 'Level',
  hint: 'Point or tap to read the numbers.',
  keys: 'By keyboard: Tab goes to the chart, the arrow keys, Home and End go from point to point, and Esc closes.',
  howToRead: (measures, lowest) =>
    measures === 1
      ? `The lines show the percentage of public bodies that have carried out the measure.${lowest > 0 ? ` The scale begins at ${lowest}%.` : ''}`
      : `${measures === 2 ? 'Both' : `All ${frame.count(measures)}`} charts have the same scale, from ${lowest} to 100%.`,
  howToReadMarks: (hasBetween) =>
    `Hollow: first number. Filled: last.${hasBetween ? ' Small: the years between.' : ''}`,
  stops: (levels, years, numbers) =>
    `No mark in ${numbers.list(years)}: the source has no numbers for ${numbers.list(levels)}.`,
  // A translation is not put in quotation marks.
  remarked: (year, quotation, translation) =>
    `Band: ${year}. The report: “${quotation}”${translation === undefined ? '' : ` [${translation}]`}.`,
  fewUnits: (level) =>
    `There are few ${level}. The answer of one of them can change the share by several percentage points. Read their numbers with care.`,
  questions: 'The measures in full, translated by us',
  chosenElsewhere: 'selected in another figure',
  mentioned: 'mentioned in the claim',
  notStated: 'not stated',
  point: (level, year, value) => `${level} ${year}: ${value}%`,
  column: (measure, year, values) => `${measure}, ${year}: ${values.join(', ')}`,
  unit: 'Percentage of public bodies',
  unitOf: (level, name) => `Percentage of ${phrases.bodies[level] ?? name}`,
  headline: (headline, names, numbers) => trendHeadlineText(headline, headlinePhrases, names, numbers),
  finding: (finding, names, numbers) => trendSentences(finding, phrases, names, numbers),
};
