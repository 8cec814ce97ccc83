import type {TrendViewWords} from './view-messages.nb.js';

export const words: TrendViewWords = {
  level: 'Forvaltningsnivå',
  measure: 'Tiltak',
  year: 'År',
  percent: 'Prosent',
  note: 'Merknad',
  between: 'tala mellom',
  marksLeftOut: 'Der det er trongt, manglar nokre merke. Tabellen har alle tala.',
  scaleFrom: (lowest) => `Skalaen går frå ${lowest} og opp.`,
  inYear: (value, year) => `${value} i ${year}`,
  gap: (side, points) => (side === 'level' ? 'ingen avstand' : `${points} ${side === 'behind' ? 'bak' : 'framfor'}`),
  gapHead: (side, level, reference, year) =>
    `${level} ${side ? {behind: 'bak', ahead: 'framfor'}[side] : 'samanlikna med'} ${reference} i ${year}, prosentpoeng`,
  apart: (side, points, reference) =>
    side === 'level'
      ? `same andel som ${reference}`
      : `${points} prosentpoeng ${side === 'behind' ? 'bak' : 'framfor'} ${reference}`,
  howToReadTable: 'Vi har rekna ut endringa.',
  caption: 'Andel verksemder som har gjort tiltaket, prosent',
  change: 'Endring',
  changeHead: (from, to, arePoints) => `Endring: frå ${from} til ${to}${arePoints ? ', prosentpoeng' : ''}`,
  changes: (to) => `Endring til ${to}, prosent\u00adpoeng`,
  changesFrom: (from) => `frå ${from}`,
  changeColumn: (from, to) => `Endring ${from}–${to}`,
  notStatedKey: 'Tankestrek (–) betyr at talet ikkje er oppgitt i kjelda.',
  listed: {
    moved: (name, [start, from], [end, to], points, {decimal}) =>
      `${name}: frå ${start} i ${from} til ${end} i ${to}, ${points > 0 ? 'opp' : 'ned'} ${decimal(Math.abs(points))} prosentpoeng`,
    same: (name, value, from, to) => `${name}: ${value} både i ${from} og i ${to}`,
    single: (name, value, year) => `${name}: ${value} i ${year}`,
    none: (name) => `${name}: ikkje oppgitt`,
  },
};
