import {frame} from '../../figure/messages.nb.js';

export const words = {
  ...frame,
  heading: 'Planer',
  caption: 'Planene i rapporten',
  plan: 'Plan',
  quote: 'Ordlyden i rapporten',
  howToRead: 'Sitatene er fra rapporten. Overskriftene er laget for denne figuren.',
  finding: (plans: number, year: number) =>
    `Figuren viser ${frame.counted(plans)} ${plans === 1 ? 'plan' : 'planer'} for ${year} fra rapporten.`,
};

export type FigureTemplateWords = typeof words;
