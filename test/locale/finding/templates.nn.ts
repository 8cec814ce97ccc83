import type {Templates} from './templates.js';
import {nb} from './templates.nb.js';

/** Nynorsk has the forms of bokmål: each word of these is another. */
const nynorsk: readonly (readonly [string, string])[] = [
  ['gikk', 'gjekk'],
  ['fra', 'frå'],
  ['økte', 'auka'],
  ['falt', 'fall'],
  ['lå', 'låg'],
  ['årene', 'åra'],
  ['tiltakene', 'tiltaka'],
  ['tallene', 'tala'],
  ['rekkene', 'rekkjene'],
  ['rekker', 'rekkjer'],
  ['tall', 'tal'],
  ['tallet', 'talet'],
  ['Tallet', 'Talet'],
  ['finnes', 'finst'],
  ['fortsatt', 'framleis'],
  ['foran', 'framfor'],
  ['samme', 'same'],
  ['de', 'dei'],
  ['gjelder', 'gjeld'],
  ['Kilden', 'Kjelda'],
  ['kilden', 'kjelda'],
  ['ikke', 'ikkje'],
  ['Fra', 'Frå'],
  ['Høyest', 'Høgast'],
  ['Lavest', 'Lågast'],
  ['økning', 'auke'],
  ['ganger', 'gonger'],
  ['periodene', 'periodane'],
];
const inNynorsk = (text: string) =>
  text
    .replaceAll(/\p{L}+/gu, (word) => nynorsk.find(([bokmål]) => bokmål === word)?.[1] ?? word)
    .replaceAll('alle {of} tala', 'alle dei {of} tala')
    .replaceAll('alle {of} tiltaka', 'alle dei {of} tiltaka');
const all = (texts: readonly string[]) => texts.map(inNynorsk);
const allOf = (forms: Templates['report']) =>
  Object.fromEntries(Object.entries(forms).map(([name, texts]) => [name, all(texts)]));

export const nn: Templates = {
  ...nb,
  counts: 'null eitt to tre fire fem seks sju åtte ni ti elleve tolv'.split(' '),
  signs: {auka: 1, fall: -1, fram: 1, tilbake: -1, bak: -1, framfor: 1, 'likt med': 0, likt: 0},
  bodies: {
    'statlige-virksomheter': 'statlege verksemder',
    fylkeskommuner: 'fylkeskommunane',
    kommuner: 'kommunane',
  },
  done: {
    styringssystem: 'evaluert, forbetra eller fornya styringssystemet',
    'nye-tiltak': 'etablert nye tiltak',
    'forbedret-fjernet-tiltak': 'forbetra eller fjerna tiltak',
    hendelser: 'rapportert erfaringar frå hendingar',
    ovelser: 'rapportert erfaringar frå øvingar',
  },
  they: 'dei',
  part: all(nb.part),
  named: all(nb.named),
  when: all(nb.when),
  some: all(nb.some),
  report: allOf(nb.report),
  own: {...allOf(nb.own), noNumbers: ['Kjelda oppgir ingen tal for perioden som er vist']},
};
