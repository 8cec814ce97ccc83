import type {TrendViewWords} from './view-messages.nb.js';

export const words: TrendViewWords = {
  level: 'Level of government',
  measure: 'Measure',
  year: 'Year',
  percent: 'Share (%)',
  note: 'Note',
  between: 'the numbers between',
  marksLeftOut: 'Where there is little room, some marks are left out. The table has all numbers.',
  scaleFrom: (lowest) => `The scale begins at ${lowest}.`,
  inYear: (value, year) => `${value} in ${year}`,
  gap: (side, points) => (side === 'level' ? 'no distance' : `${points} ${side === 'behind' ? 'behind' : 'ahead'}`),
  gapHead: (side, level, reference, year) =>
    `${level} ${side ? {behind: 'behind', ahead: 'ahead of'}[side] : 'compared with'} ${reference} in ${year}, percentage points`,
  apart: (side, points, reference) =>
    side === 'level'
      ? `the same share as ${reference}`
      : `${points} percentage points ${side === 'behind' ? 'behind' : 'ahead of'} ${reference}`,
  howToReadTable: 'We calculated the change.',
  caption: 'Share of public bodies that have carried out the measure (%)',
  change: 'Change',
  changeHead: (from, to, arePoints) => `Change: from ${from} to ${to}${arePoints ? ', percentage points' : ''}`,
  changes: (to) => `Change to ${to}, percent\u00adage points`,
  changesFrom: (from) => `from ${from}`,
  changeColumn: (from, to) => `Change ${from}–${to}`,
  notStatedKey: 'A dash (–) means that the number is not stated in the source.',
  listed: {
    moved: (name, [start, from], [end, to], points, {decimal}) =>
      `${name}: from ${start} in ${from} to ${end} in ${to}, ${points > 0 ? 'up' : 'down'} ${decimal(Math.abs(points))} percentage points`,
    same: (name, value, from, to) => `${name}: ${value} in both ${from} and ${to}`,
    single: (name, value, year) => `${name}: ${value} in ${year}`,
    none: (name) => `${name}: not stated`,
  },
};
