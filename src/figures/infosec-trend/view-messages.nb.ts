import type {Numbers} from '../../i18n/numbers.js';

/** The messages that only the views fetched later and the files of the trend use. */
export const words = {
  level: 'Forvaltningsnivå',
  measure: 'Tiltak',
  year: 'År',
  percent: 'Prosent',
  note: 'Merknad',
  between: 'tallene mellom',
  marksLeftOut: 'Der det er trangt, mangler noen merker. Tabellen har alle tallene.',
  scaleFrom: (lowest: string) => `Skalaen går fra ${lowest} og opp.`,
  inYear: (value: string, year: string) => `${value} i ${year}`,
  gap: (side: 'behind' | 'ahead' | 'level', points: string) =>
    side === 'level' ? 'ingen avstand' : `${points} ${side === 'behind' ? 'bak' : 'foran'}`,
  /** Where the measures have not all the same side, each says its own. */
  gapHead: (side: 'behind' | 'ahead' | undefined, level: string, reference: string, year: string) =>
    `${level} ${side ? {behind: 'bak', ahead: 'foran'}[side] : 'sammenlignet med'} ${reference} i ${year}, prosentpoeng`,
  apart: (side: 'behind' | 'ahead' | 'level', points: string, reference: string) =>
    side === 'level'
      ? `samme andel som ${reference}`
      : `${points} prosentpoeng ${side === 'behind' ? 'bak' : 'foran'} ${reference}`,
  howToReadTable: 'Vi har regnet ut endringen.',
  caption: 'Andel virksomheter som har gjort tiltaket, prosent',
  change: 'Endring',
  /** The column of changes. */
  changeHead: (from: string, to: string, arePoints: boolean): string =>
    `Endring: fra ${from} til ${to}${arePoints ? ', prosentpoeng' : ''}`,
  /** The heading over the columns of changes, and that of each. */
  changes: (to: string) => `Endring til ${to}, prosent\u00adpoeng`,
  changesFrom: (from: string) => `fra ${from}`,
  changeColumn: (from: string, to: string) => `Endring ${from}–${to}`,
  notStatedKey: 'Tankestrek (–) betyr at tallet ikke er oppgitt i kilden.',
  /** A series of a chart as one sentence of its list, without a full stop. */
  listed: {
    moved: (
      name: string,
      [start, from]: readonly [value: string, year: string],
      [end, to]: readonly [value: string, year: string],
      points: number,
      {decimal}: Numbers,
    ): string =>
      `${name}: fra ${start} i ${from} til ${end} i ${to}, ${points > 0 ? 'opp' : 'ned'} ${decimal(Math.abs(points))} prosentpoeng`,
    same: (name: string, value: string, from: string, to: string): string =>
      `${name}: ${value} både i ${from} og i ${to}`,
    single: (name: string, value: string, year: string): string => `${name}: ${value} i ${year}`,
    none: (name: string): string => `${name}: ikke oppgitt`,
  },
};

export type TrendViewWords = typeof words;
