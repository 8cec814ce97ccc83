import type {FrameWords} from './messages.nb.js';

export const frame: FrameWords = {
  viewLegend: 'Show as',
  table: 'Table',
  asList: 'Read the figure as a list',
  help: 'How to read the figure',
  pressing:
    'Press to keep what you see open. Press the same place again to close it. Esc first closes, then clears a choice.',
  withScreenReader:
    'With a screen reader: choose to read the figure as a list. The list has the same numbers in words.',
  /** The name of the notes where they are folded. */
  aboutFigure: 'About the figure',
  source: 'Source',
  quotedIn: (report) => `as given in ${report}`,
  quoted: (text) => `“${text}”`,
  partOf: (part, whole) => `${part} of ${whole}`,
  section: 'section',
  sections: 'sections',
  sectionList: 'Sections of the annual report',
  numberOfSections: (n) => `${frame.count(n)} sections`,
  licence: 'Licence',
  noLicence: 'not stated in the source',
  noLicenceInReport: 'not stated in the annual report',
  years: (from, to) => (from === to ? `Numbers for ${from}.` : `Numbers for ${from}–${to}.`),
  noEdition: (edition, shown) => `There is no edition “${edition}”. The figure shows the numbers of ${shown}.`,
  lackingEdition: (edition, shown) =>
    `We could not fetch the numbers of ${edition}. The figure shows the numbers of ${shown}.`,
  download: 'Download',
  share: 'Share',
  embed: 'Embed',
  chosen: (name) => `Selected: ${name}`,
  cleared: 'Selection cleared.',
  failed: 'We could not draw the figure.',
  viewShown: (view) => `Showing ${view.toLowerCase()}.`,
  count: (n) =>
    ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][n] ??
    `${n}`,
  /** The number before a noun. */
  counted: (n) => (n === 0 ? 'no' : frame.count(n)),
  countOf: (n, of, inWords = frame.count) => (n > 0 && of > 12 ? `${n}` : inWords(n)),
};
