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
  hint: 'Point or tap to see the numbers together.',
  keys: 'Keyboard: Tab goes to the chart. Use the arrow keys, Home and End. Esc closes.',
  howToRead: (measures, lowest) =>
    measures === 1
      ? `The lines show the percentage of public bodies that have carried out the measure.${lowest > 0 ? ` The scale begins at ${lowest}%.` : ''}`
      : `${measures === 2 ? 'Both' : `All ${frame.count(measures)}`} charts go from ${lowest} to 100%.`,
  changed: (from, change, arePoints) => `change from ${from}: ${change}${arePoints ? ' percentage points' : ''}`,
  howToReadChange: (from, arePoints, exceptions) =>
    `Small number: change from ${from}${arePoints ? ', in points' : ''}.${exceptions ? ` Bold: ${{rose: 'a rise', fell: 'a fall'}[exceptions]}.` : ''}`,
  howToReadDistance: 'Upright line: gap in points.',
  howToReadFront: (level, isOneChart) =>
    `The line for ${level} has its colour. Press another name above the ${isOneChart ? 'chart' : 'charts'} to see that line.`,
  stops: (levels, years, numbers) => `Not in the source: the ${numbers.list(levels)} in ${numbers.list(years)}.`,
  // A translation is not put in quotation marks.
  remarked: (year, quotation, translation) =>
    `Band: ${year}. Report: “${quotation}”${translation === undefined ? '' : ` [${translation}]`}.`,
  fewUnits: (level) => `There are few ${level}. One answer can move their share several points.`,
  questions: 'The measures in full, translated by us',
  chosenElsewhere: 'selected in another figure',
  mentioned: 'mentioned in the claim',
  notStated: 'not stated',
  point: (level, year, value) => `${level} ${year}: ${value}%`,
  unit: '% of public bodies',
  unitOf: (level, name) => `% of ${phrases.bodies[level] ?? name}`,
  headline: (headline, names, numbers) => trendHeadlineText(headline, headlinePhrases, names, numbers),
  finding: (finding, names, numbers) => trendSentences(finding, phrases, names, numbers),
};
