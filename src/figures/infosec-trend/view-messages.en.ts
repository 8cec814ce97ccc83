import type {TrendViewWords} from './view-messages.nb.js';

export const words: TrendViewWords = {
  level: 'Level of government',
  measure: 'Measure',
  year: 'Year',
  percent: 'Share (%)',
  note: 'Note',
  howToReadChange:
    'The lines show the change in percentage points, calculated by us. To the right of the zero line is an increase, to the left a decrease.',
  notDrawn: (period) => `The change ${period} is not drawn here. Its figures are in the lines and in the table.`,
  howToReadTable: 'The change is in percentage points and is calculated by us.',
  oneYear: 'It takes two years to show a change.',
  period: (from, to) => `From ${from} to ${to}`,
  caption: 'Share of public bodies that have carried out the measure (%)',
  changeColumn: (from, to) => `Change ${from}–${to}`,
  notStatedKey: 'A dash means that the source does not state the figure.',
  changed: (level, {from, to, start, end, points}, numbers) => {
    const at = (value: number | null, year: string) =>
      value === null ? `not stated for ${year}` : `${numbers.decimal(value)}% in ${year}`;
    return points === null
      ? `${level}: ${at(start, from)}, ${at(end, to)}`
      : `${level}: from ${at(start, from)} to ${at(end, to)}, ${numbers.signed(points)} percentage points`;
  },
};
