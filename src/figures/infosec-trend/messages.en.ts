import type {InfosecTrendWords} from './messages.nb.js';
import {trendSentences, type TrendPhrases} from './finding-sentences.js';
import {frame} from '../../figure/messages.en.js';

const phrases: TrendPhrases = {
  bodies: {
    'statlige-virksomheter': 'central government',
    fylkeskommuner: 'county municipalities',
    kommuner: 'municipalities',
  },
  they: 'they',
  rose: 'improved',
  fell: 'slipped',
  unchanged: 'stood still',
  count: frame.count,
  onAll: (count, hasGaps) =>
    `${count === 1 ? 'on the one measure' : count === 2 ? 'on both measures' : `on all ${frame.count(count)} measures`}${hasGaps ? ' with figures' : ''}`,
  onSome: (count, all, hasGaps) => `on ${count} of ${all} measures${hasGaps ? ' with figures' : ''}`,
  onOthers: (count) => `on ${count}`,
  period: (from, to) => `from ${from} to ${to}`,
  range: (low, high) => `${low} to ${high}`,
  points: (number) => `${number} percentage points`,
  singleMoved: (start, end, measure) => `went from ${start} to ${end} per cent on ${measure}`,
  singleUnchanged: (value, measure) => `stayed at ${value} per cent on ${measure}`,
  butBehind: (range, reference, isStill) =>
    `, but ${isStill ? 'still lagged' : 'lagged'} ${range} percentage points behind ${reference}`,
  wereBehind: (year, range, reference) => `In ${year} they were ${range} percentage points behind ${reference}.`,
  wereAhead: (year, points, reference) => `In ${year} they were ${points} percentage points ahead of ${reference}.`,
  wereEqual: (year, reference) => `In ${year} they were level with ${reference}.`,
  wereBehindOn: (year, count, all, reference) =>
    `In ${year} they were behind ${reference} on ${count} of ${all} measures.`,
  wereAt: (year, body, range) => `In ${year} ${body || 'the shares'} stood at ${range} per cent.`,
  notStated: (body, year) => `The source gives no figures for ${body} in ${year}.`,
  allShares: (n) => (n === 1 ? 'the only share' : n === 2 ? 'both shares' : `all ${frame.count(n)} shares`),
  someShares: (n, all) => `${frame.count(n)} of ${frame.count(all)} shares`,
  sharesMoved: (period, isRise, shares, except) =>
    `F${period.slice(1)}, ${shares} ${isRise ? 'rose' : 'fell'}${except}.`,
  except: (measure, body) => `; the exception is ${measure} in ${body}`,
  leftOut: (bodies) => `${bodies} are left out, as the source does not give figures for both years.`,
};

export const words: InfosecTrendWords = {
  ...frame,
  heading: 'Measures for internal control of information security',
  lines: 'Lines',
  change: 'Change',
  levelShort: 'Level',
  hint: 'Point at or tap a chart to read the figures. By keyboard: Tab goes to the chart, the arrow keys, Home and End go from point to point, and Esc closes.',
  howToRead: (measures) =>
    measures === 1
      ? 'The lines show the percentage of public bodies that have carried out the measure.'
      : `The lines show the percentage of public bodies that have carried out each measure. All ${frame.count(measures)} charts have the same scale, from 0 to 100 per cent.`,
  stops: (levels, years, numbers) =>
    `Hollow mark: the line stops because the source gives no figures for ${numbers.list(levels)} in ${numbers.list(years)}.`,
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
