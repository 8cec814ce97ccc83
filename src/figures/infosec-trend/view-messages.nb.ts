import type {Change} from '../../datasets/trend-finding.js';
import type {Numbers} from '../../i18n/numbers.js';

/** The messages that only the later views and the files of the trend have. */
export const words = {
  level: 'Forvaltningsnivå',
  measure: 'Tiltak',
  year: 'År',
  percent: 'Prosent',
  note: 'Merknad',
  howToReadChange:
    'Strekene viser endringen i prosentpoeng. Vi har regnet den ut. Til høyre for null er det framgang, til venstre tilbakegang.',
  /** A change that the finding is about, and that ends before the last year. */
  notDrawn: (period: string) => `Endringen ${period} er ikke tegnet her. Tallene står i linjene og i tabellen.`,
  howToReadTable: 'Endringen er i prosentpoeng. Vi har regnet den ut.',
  oneYear: 'Det trengs to år for å vise en endring.',
  period: (from: string, to: string) => `Fra ${from} til ${to}`,
  caption: 'Andel virksomheter som har gjort tiltaket, prosent',
  changeColumn: (from: string, to: string) => `End\u00adring ${from}–${to}`,
  notStatedKey: 'Tankestrek betyr at kilden ikke oppgir tallet.',
  changed: (level: string, {from, to, start, end, points}: Change, numbers: Numbers) => {
    const at = (value: number | null, year: string) =>
      value === null ? `ikke oppgitt for ${year}` : `${numbers.decimal(value)} prosent i ${year}`;
    return points === null
      ? `${level}: ${at(start, from)}, ${at(end, to)}`
      : `${level}: fra ${at(start, from)} til ${at(end, to)}, ${numbers.signed(points)} prosentpoeng`;
  },
};

export type TrendViewWords = typeof words;
