import type {Language} from '../../../src/datasets/source.js';

/** The forms of a headline about the report's shares, as a reader knows them: written by hand from the languages. */
export interface HeadlineTemplates {
  bodies: Readonly<Record<string, string>>;
  /** What the words of direction say. */
  signs: Readonly<Record<string, number>>;
  counts: readonly string[];
  shares: readonly string[];
  sameShares: readonly string[];
  behind: readonly string[];
}

/** Every way to say the period, in every kind of sentence, with and without the gap. */
const every = (starts: readonly string[], periods: readonly string[], ends: readonly string[], gap: string) =>
  starts.flatMap((start) => periods.flatMap((period) => ends.map((end) => `${start} ${period}${end}[${gap}]`)));

function norwegian(words: {
  from: string;
  verbs: string;
  same: string;
  all: string;
  both: string;
  many: string;
  was: string;
  years: string;
}) {
  const {from, verbs, same, all, both, many, was, years} = words;
  const periods = ['i {to}', `${from} {from} til {to}`];
  const gap = `, og {who} ${was} {points} prosentpoeng bak {ref}`;
  const verb = `{verb:${verbs}|${same}}`;
  const another = (i: number) => `[, {n${i}} {verb${i}:${verbs}|${years}}]`;
  return {
    counts: every(
      [all, both, `{n} av {of} ${many}`].map((start) => `${start}[ i {whose}] ${verb}`),
      [...periods, 'i {from} og {to}'],
      [another(2) + another(3)],
      gap,
    ),
    behind: [`{who} ${was} {points} prosentpoeng bak {ref} i {to}`],
    gap,
    periods,
  };
}

const ofNb = norwegian({
  from: 'fra',
  verbs: 'økte|falt',
  same: 'var de samme',
  all: 'Alle {of} andelene',
  both: 'Begge andelene',
  many: 'andeler',
  was: 'lå',
  years: 'var den samme begge årene|var de samme begge årene',
});
const ofNn = norwegian({
  from: 'frå',
  verbs: 'auka|fall',
  same: 'var dei same',
  all: 'Alle dei {of} andelane',
  both: 'Begge andelane',
  many: 'andelar',
  was: 'låg',
  years: 'var den same begge åra|var dei same begge åra',
});
const gapInEnglish = ', with {who} {points} percentage {x:points|point} behind {ref}';
const sameInEnglish = 'was the same in both years|were the same in both years';

export const headlineTemplates: Readonly<Record<Language, HeadlineTemplates>> = {
  nb: {
    bodies: {'statlige-virksomheter': 'staten', fylkeskommuner: 'fylkeskommunene', kommuner: 'kommunene'},
    signs: {økte: 1, falt: -1},
    counts: ofNb.counts,
    shares: every(
      ['Andelen {verb:økte|falt} i {bodies}[ og {verb2:økte|falt} i {bodies2}]'],
      ofNb.periods,
      ['[, og var den samme begge årene i {bodies3}]'],
      ofNb.gap,
    ),
    sameShares: [`Andelen i {bodies} var den samme i {from} og {to}[${ofNb.gap}]`],
    behind: ofNb.behind,
  },
  nn: {
    bodies: {'statlige-virksomheter': 'staten', fylkeskommuner: 'fylkeskommunane', kommuner: 'kommunane'},
    signs: {auka: 1, fall: -1},
    counts: ofNn.counts,
    shares: every(
      ['Andelen {verb:auka|fall} i {bodies}[ og {verb2:auka|fall} i {bodies2}]'],
      ofNn.periods,
      ['[, og var den same begge åra i {bodies3}]'],
      ofNn.gap,
    ),
    sameShares: [`Andelen i {bodies} var den same i {from} og {to}[${ofNn.gap}]`],
    behind: ofNn.behind,
  },
  en: {
    bodies: {
      'statlige-virksomheter': 'central government',
      fylkeskommuner: 'county municipalities',
      kommuner: 'municipalities',
    },
    signs: {rose: 1, fell: -1},
    counts: every(
      ['All {of} shares', 'Both shares', '{n} of {of} shares'].map(
        (start) => `${start}[ in {whose}] {verb:rose|fell|were the same|was the same}`,
      ),
      ['in {to}', 'from {from} to {to}', 'in {from} and {to}'],
      [`[, {n2} {verb2:rose|fell|${sameInEnglish}}][, {n3} {verb3:rose|fell|${sameInEnglish}}]`],
      gapInEnglish,
    ),
    shares: every(
      ['The share {verb:rose|fell} in {bodies}[ and {verb2:rose|fell} in {bodies2}]'],
      ['in {to}', 'from {from} to {to}'],
      ['[, and was the same in both years in {bodies3}]'],
      gapInEnglish,
    ),
    sameShares: [`The share in {bodies} was the same in {from} and {to}[${gapInEnglish}]`],
    behind: ['{who} were {points} percentage {x:points|point} behind {ref} in {to}'],
  },
};
