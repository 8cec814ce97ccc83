import type {ToolWords} from './tool-messages.nb.js';

export const words: ToolWords = {
  files: {
    csv: 'CSV for Excel',
    'csv-rfc': 'CSV etter RFC 4180',
    json: 'JSON',
    svg: 'Bilete som SVG',
    png: 'Bilete som PNG',
  },
  fileHints: {
    csv: 'semikolon og desimalkomma',
    'csv-rfc': 'komma og desimalpunktum',
    json: 'data med kjelde',
    svg: 'kan forstørrast utan tap',
    png: 'til dokument og sosiale medium',
  },
  linkLabel: 'Lenke til sida med figuren',
  copyLink: 'Kopier lenke',
  linkCopied: 'Lenka er kopiert.',
  embedLabel: 'Kode for figuren slik han blir vist no',
  embedLeavesOut:
    'Koden tek ikkje med det som står i elementet på denne sida, for det er for mykje. Kopier det inn for hand, eller legg det i ei fil og skriv adressa i src.',
  copyEmbed: 'Kopier kode',
  embedCopied: 'Koden er kopiert.',
  copyFailed: 'Nettlesaren lét oss ikkje kopiere. Teksten er merkt, så du kan kopiere han sjølv.',
  seeAll: (n, numbers) => `Sjå alle ${numbers.integer(n)} i figuren.`,
  fileReady: (name) => `Fila ${name} er klar.`,
  fileFailed: 'Fila kunne ikkje lagast her. Prøv eit anna format.',
};
