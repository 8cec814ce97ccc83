import type {Numbers} from '../i18n/numbers.js';

/** The texts of download, share and embed; fetched when the reader opens one of them. */
export const words = {
  files: {
    csv: 'CSV for Excel',
    xlsx: 'Excel (XLSX)',
    'csv-rfc': 'CSV etter RFC 4180',
    json: 'JSON',
    svg: 'Bilde som SVG',
    png: 'Bilde som PNG',
    card: 'Kort som PNG',
  },
  fileHints: {
    csv: 'semikolon og desimalkomma',
    xlsx: 'tall, merknader og kilde',
    'csv-rfc': 'komma og desimalpunktum',
    json: 'data med kilde',
    svg: 'kan forstørres uten tap',
    png: 'til dokumenter',
    card: 'funnet i ett bilde, til sosiale medier',
  },
  publisher: 'Digitaliseringsdirektoratet',
  copyFigure: 'Kopier figuren',
  copyFigureHint: 'som bilde med tekst og kilde',
  figureCopied: 'Figuren er kopiert. Lim den inn der du vil ha den.',
  figureNotCopied: 'Nettleseren lot oss ikke kopiere figuren. Last ned bildet som PNG i stedet.',
  figureLinkLabel: 'Lenke til figuren slik den vises nå',
  copyFigureLink: 'Kopier lenke til figuren',
  linkLabel: 'Lenke til siden med figuren',
  copyLink: 'Kopier lenke',
  figureLinkCopied: 'Du har kopiert lenken til figuren.',
  linkCopied: 'Du har kopiert lenken til siden.',
  citationLabel: 'Kildehenvisning',
  copyCitation: 'Kopier kildehenvisning',
  citationCopied: 'Kildehenvisningen er kopiert. Lim den inn der du vil ha den.',
  citedTitle: (title: string) => `«${title}»`,
  citedFigure: (version: string) => `Figur, versjon ${version}`,
  embedLabel: 'Kode for figuren slik den vises nå',
  embedLeavesOut:
    'Koden tar ikke med det som står i elementet på denne siden, for det er for mye. Kopier det inn for hånd, eller legg det i en fil og skriv adressen i src.',
  embedLeavesOutSome: 'Noe av det som står i elementet på denne siden, er ikke med i koden. Kopier det inn for hånd.',
  copyEmbed: 'Kopier kode',
  embedCopied: 'Koden er kopiert.',
  copyFailed: 'Nettleseren lot oss ikke kopiere. Teksten er merket, så du kan kopiere den selv.',
  /** A line under a picture that has no room for all entries of a list. */
  seeAll: (n: number, numbers: Numbers) => `Se alle ${numbers.integer(n)} i figuren.`,
  /** The second sheet of a workbook, which describes the first. */
  workbook: {
    numbers: 'Data',
    about: 'Om dataene',
    title: 'Tittel',
    finding: 'Funn',
    columns: 'Kolonner',
    text: 'tekst',
    number: (decimals: number) =>
      ['hele tall', 'tall med én desimal'][decimals] ?? `tall med inntil ${decimals} desimaler`,
    emptyCells: 'Tomme celler',
    whyEmpty: 'Kilden oppgir ikke tallet. Vet vi hvorfor, står det på samme rad. En tom celle betyr ikke null.',
    notes: 'Merknader',
    origin: 'Opphav',
    address: 'Adresse',
  },
  fileReady: (name: string) => `Filen ${name} er klar.`,
  fileFailed: 'Filen kunne ikke lages her. Prøv et annet format, eller last siden på nytt.',
};

export type ToolWords = typeof words;
