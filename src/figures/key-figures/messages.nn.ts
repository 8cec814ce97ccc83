import type {KeyFiguresWords} from './messages.nb.js';
import {capital} from '../../i18n/capital.js';
import {shortForms} from '../../i18n/short-forms.nn.js';
import {frame} from '../../figure/messages.nn.js';

export const words: KeyFiguresWords = {
  ...frame,
  heading: 'Nøkkeltal',
  unit: 'Kvart tal med si eining',
  shortForms,
  headings: {
    informasjonssikkerhet: 'Nøkkeltal om informasjonstryggleik',
    internasjonalt: 'Nøkkeltal om internasjonalt samarbeid',
  },
  chapters: {
    informasjonssikkerhet: 'informasjonstryggleik',
    internasjonalt: 'internasjonalt samarbeid',
  },
  tiles: 'Enkelttal',
  figure: 'Kva talet gjeld',
  number: 'Tal',
  quotation: 'Ordlyden i rapporten',
  mentioned: 'nemnt i påstanden',
  inSection: 'avsnittet',
  caption: 'Nøkkeltal, med ordlyden i rapporten',
  precision: 'Presisjon',
  exact: (value, numbers) => {
    const written = numbers.exact(value);
    return Math.abs(value) < 10_000 ? written.replace('\u00a0', '') : written;
  },
  about: 'rundt',
  maybeAbout: 'kan vere rundt',
  from: 'frå',
  to: 'til',
  change: (before, after) => `frå ${before} til ${after}`,
  moved: (subject, from, to, unit, isMore) =>
    `${subject} ${isMore ? 'voks frå' : 'gjekk ned frå'} ${from} til ${to} ${unit}`,
  accordingTo: ', ifølgje Digdir',
  finding: (total, chapters, numbers) => {
    const parts = chapters.map(({name, count}) => `${frame.count(count)} om ${name}`);
    const all = `${total === 0 ? 'Ingen' : capital(frame.count(total))} nøkkeltal`;
    return parts.length > 1 ? `${all}: ${numbers.list(parts)}.` : `${all}.`;
  },
  oneOf: (total) => `Eitt av ${frame.count(total)} nøkkeltal i rapporten.`,
  squares: (all) => `Éi rute for kvar av dei ${all}.`,
  standAlone: 'Kvart tal står for seg. Dei måler ulike ting og kan ikkje samanliknast eller leggjast saman.',
  // A translation is not put in quotation marks.
  unclear: (phrase) => `Ordet «rundt» er frå rapporten. I uttrykket ${phrase} kan det gjelde begge tala.`,
};
