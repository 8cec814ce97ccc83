import {frame} from '../../figure/messages.en.js';
import type {FigureTemplateWords} from './messages.nb.js';

export const words: FigureTemplateWords = {
  ...frame,
  heading: 'Plans',
  caption: 'The plans in the report',
  plan: 'Plan',
  quote: 'Wording of the report',
  howToRead: 'The quotations are from the report, in Norwegian. The headings were made for this figure.',
  finding: (plans, year) =>
    `The figure shows ${frame.counted(plans)} ${plans === 1 ? 'plan' : 'plans'} for ${year} from the report.`,
};
