import type {InfosecTrendWords} from './messages.nb.js';
import {phrases} from './finding-messages.en.js';
import {trendSentences} from './finding-sentences.js';
import {frame} from '../../figure/messages.en.js';

export const words: InfosecTrendWords = {
  ...frame,
  heading: 'Measures for internal control of information security',
  lines: 'Lines',
  rows: 'Rows',
  levelShort: 'Level',
  hint: 'Point at or tap a chart to read the figures. By keyboard: Tab goes to the chart, the arrow keys, Home and End go from point to point, and Esc closes.',
  howToRead: (measures, lowest) =>
    measures === 1
      ? `The lines show the percentage of public bodies that have carried out the measure.${lowest > 0 ? ` The scale begins at ${lowest} per cent.` : ''}`
      : `The lines show the percentage of public bodies that have carried out each measure. All ${frame.count(measures)} charts have the same scale, from ${lowest} to 100 per cent.`,
  stops: (levels, years, numbers) =>
    `Hollow mark: the line stops because the source gives no figures for ${numbers.list(levels)} in ${numbers.list(years)}.`,
  remarked: (year, quotation) => `The band of ${year} is grey. The report says of it, in Norwegian: “${quotation}”.`,
  fewUnits: (level) =>
    `There are few ${level}, so one of them moves the share by several percentage points. Interpret with care.`,
  questions: 'The measures as the source describes them, translated by us',
  chosenElsewhere: 'selected in another figure',
  mentioned: 'mentioned in the claim',
  notStated: 'not stated',
  point: (level, year, value) => `${level} ${year}: ${value} per cent`,
  column: (measure, year, values) => `${measure}, ${year}: ${values.join(', ')}`,
  finding: (finding, names, numbers) => trendSentences(finding, phrases, names, numbers),
};
