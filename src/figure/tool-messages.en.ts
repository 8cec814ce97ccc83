import type {ToolWords} from './tool-messages.nb.js';

export const words: ToolWords = {
  files: {
    xlsx: 'Excel (XLSX)',
    csv: 'CSV for Excel in Norwegian',
    'csv-rfc': 'CSV (RFC 4180)',
    json: 'JSON',
    svg: 'Picture as SVG',
    png: 'Picture as PNG',
  },
  fileHints: {
    xlsx: 'numbers, notes and source',
    csv: 'semicolon and decimal comma',
    'csv-rfc': 'comma and decimal point',
    json: 'data with source',
    svg: 'sharp at any size',
    png: 'for documents and social media',
  },
  linkLabel: 'Link to the page with the figure',
  copyLink: 'Copy link',
  linkCopied: 'Link copied.',
  embedLabel: 'Code for the figure as it is shown now',
  embedLeavesOut:
    'The code leaves out the content of the element on this page, because it is too long. Copy it by hand, or put it in a file and write its address in src.',
  copyEmbed: 'Copy code',
  embedCopied: 'Code copied.',
  copyFailed: 'The browser did not let us copy. The text is selected, so that you can copy it yourself.',
  seeAll: (n, numbers) => `See all ${numbers.integer(n)} in the figure.`,
  workbook: {
    numbers: 'Data',
    about: 'About the data',
    title: 'Title',
    finding: 'Finding',
    columns: 'Columns',
    text: 'text',
    number: (decimals) =>
      ['whole numbers', 'numbers with one decimal'][decimals] ?? `numbers with up to ${decimals} decimals`,
    emptyCells: 'Empty cells',
    whyEmpty:
      'The source does not give the number. Where the reason is known, it is in the same row. Empty is not zero.',
    notes: 'Notes',
    origin: 'Origin',
    address: 'Address',
  },
  fileReady: (name) => `The file ${name} is ready.`,
  fileFailed: 'The file could not be made here. Try another format.',
};
