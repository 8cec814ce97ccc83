import type {ChapterId} from '../../datasets/chapter-ids.js';
import {capital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';
import {shortForms} from '../../i18n/short-forms.nb.js';
import {frame} from '../../figure/messages.nb.js';

export const words = {
  ...frame,
  heading: 'Nøkkeltall',
  unit: 'Hvert tall med sin enhet',
  shortForms,
  headings: {
    informasjonssikkerhet: 'Nøkkeltall om informasjonssikkerhet',
    internasjonalt: 'Nøkkeltall om internasjonalt samarbeid',
  } satisfies Record<ChapterId, string>,
  chapters: {
    informasjonssikkerhet: 'informasjonssikkerhet',
    internasjonalt: 'internasjonalt samarbeid',
  } satisfies Record<ChapterId, string>,
  tiles: 'Enkelttall',
  figure: 'Hva tallet gjelder',
  number: 'Tall',
  quotation: 'Ordlyden i rapporten',
  mentioned: 'nevnt i påstanden',
  inSection: 'avsnittet',
  caption: 'Nøkkeltall, med ordlyden i rapporten',
  precision: 'Presisjon',
  /** A number of four digits has no space. */
  exact: (value: number, numbers: Numbers) => {
    const written = numbers.exact(value);
    return Math.abs(value) < 10_000 ? written.replace('\u00a0', '') : written;
  },
  about: 'rundt',
  maybeAbout: 'kan være rundt',
  /** Precede the two numbers of a change. */
  from: 'fra',
  to: 'til',
  change: (before: string, after: string) => `fra ${before} til ${after}`,
  moved: (subject: string, from: string, to: string, unit: string, isMore: boolean) =>
    `${subject} ${isMore ? 'vokste fra' : 'gikk ned fra'} ${from} til ${to} ${unit}`,
  /** After a change of which only the report has the numbers. */
  accordingTo: ', ifølge Digdir',
  finding: (total: number, chapters: readonly {name: string; count: number}[], numbers: Numbers) => {
    const parts = chapters.map(({name, count}) => `${frame.count(count)} om ${name}`);
    const all = `${total === 0 ? 'Ingen' : capital(frame.count(total))} nøkkeltall`;
    return parts.length > 1 ? `${all}: ${numbers.list(parts)}.` : `${all}.`;
  },
  oneOf: (total: number) => `Ett av ${frame.count(total)} nøkkeltall i rapporten.`,
  squares: (all: string) => `Én rute for hver av de ${all}.`,
  standAlone: 'Hvert tall står for seg. De måler ulike ting og kan ikke sammenlignes eller legges sammen.',
  unclear: (phrase: string) => `«Rundt» er rapportens eget ord. I «${phrase}» kan det gjelde begge tallene.`,
};

export type KeyFiguresWords = typeof words;
