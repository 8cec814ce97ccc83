import type {FigurePageWords} from './messages.nb.js';

export const words: FigurePageWords = {
  report: (year) => `Digdir’s annual report ${year}`,
  figures: 'Figures from the report',
  about: 'Here are numbers, goals and plans from the report, each as a figure, a table and a file.',
  unread: 'The address asks for something that the figure does not have. The figure is shown without it.',
  table: 'All of it in one table',
  oneByOne: (title) => `${title}: one by one`,
  files: 'Download',
  page: 'The figure as a page',
  plainText: 'Plain text',
  languages: 'Read in another language',
  all: 'All the figures',
  site: 'Embed the figure on your site',
};
