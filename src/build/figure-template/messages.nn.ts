import {frame} from '../../figure/messages.nn.js';
import type {FigureTemplateWords} from './messages.nb.js';

export const words: FigureTemplateWords = {
  ...frame,
  heading: 'Planar',
  caption: 'Planane i rapporten',
  plan: 'Plan',
  quote: 'Ordlyden i rapporten',
  howToRead: 'Sitata er frå rapporten, på bokmål. Overskriftene er laga for denne figuren.',
  finding: (plans, year) =>
    `Figuren viser ${frame.counted(plans)} ${plans === 1 ? 'plan' : 'planar'} for ${year} frå rapporten.`,
};
