import type {TrendViewWords} from './view-messages.nb.js';

export const words: TrendViewWords = {
  level: 'Forvaltningsnivå',
  measure: 'Tiltak',
  year: 'År',
  percent: 'Prosent',
  note: 'Merknad',
  howToReadChange:
    'Strekane viser endringa i prosentpoeng. Vi har rekna henne ut. Til høgre for null er det framgang, til venstre tilbakegang.',
  notDrawn: (period) => `Endringa ${period} er ikkje teikna her. Tala står i linjene og i tabellen.`,
  howToReadTable: 'Endringa er i prosentpoeng. Vi har rekna henne ut.',
  oneYear: 'Det trengst to år for å vise ei endring.',
  period: (from, to) => `Frå ${from} til ${to}`,
  caption: 'Andel verksemder som har gjort tiltaket, prosent',
  changeColumn: (from, to) => `End\u00adring ${from}–${to}`,
  notStatedKey: 'Tankestrek tyder at kjelda ikkje oppgir talet.',
  changed: (level, {from, to, start, end, points}, numbers) => {
    const at = (value: number | null, year: string) =>
      value === null ? `ikkje oppgitt for ${year}` : `${numbers.decimal(value)} prosent i ${year}`;
    return points === null
      ? `${level}: ${at(start, from)}, ${at(end, to)}`
      : `${level}: frå ${at(start, from)} til ${at(end, to)}, ${numbers.signed(points)} prosentpoeng`;
  },
};
