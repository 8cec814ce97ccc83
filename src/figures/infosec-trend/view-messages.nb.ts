/** The messages that only the views fetched later and the files of the trend use. */
export const words = {
  level: 'Forvaltningsnivå',
  measure: 'Tiltak',
  year: 'År',
  percent: 'Prosent',
  note: 'Merknad',
  howToReadRows: (hasBetween: boolean) =>
    `Åpent merke viser det første året med tall, og fylt merke det siste.${hasBetween ? ' Små merker viser årene mellom.' : ''}`,
  howToReadGap: (level: string, reference: string, year: string) =>
    `Det brede båndet går fra tallet for ${level} til tallet for ${reference} i ${year}.`,
  scaleFrom: (lowest: string) => `Skalaen går fra ${lowest} og opp.`,
  inYear: (value: string, year: string) => `${value} i ${year}`,
  gap: (side: 'behind' | 'ahead' | 'level', points: string) =>
    side === 'level' ? 'ingen avstand' : `${points} prosentpoeng ${side === 'behind' ? 'bak' : 'foran'}`,
  apart: (side: 'behind' | 'ahead' | 'level', points: string, reference: string) =>
    side === 'level'
      ? `samme andel som ${reference}`
      : `${points} prosentpoeng ${side === 'behind' ? 'bak' : 'foran'} ${reference}`,
  howToReadTable: 'Endringen er i prosentpoeng. Vi har regnet den ut.',
  caption: 'Andel virksomheter som har gjort tiltaket, prosent',
  changeColumn: (from: string, to: string) => `End\u00adring ${from}–${to}`,
  notStatedKey: 'Tankestrek: Tallet er ikke oppgitt i kilden.',
};

export type TrendViewWords = typeof words;
