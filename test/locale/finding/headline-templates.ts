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
  /** Under a headline about the gap. */
  most: readonly string[];
  /** Under a headline: how the shares compare with the first year. */
  since: readonly string[];
}

/** Every way to say the period, in every kind of sentence, with and without the gap. */
const every = (starts: readonly string[], periods: readonly string[], ends: readonly string[], gap: string) =>
  starts.flatMap((start) => periods.flatMap((period) => ends.map((end) => `${start} ${period}${end}[${gap}]`)));

/** «Ni av ti tall for staten som finnes for 2018 og 2020 var likevel høyere enn i 2018, ett lavere» */
const compared = (starts: readonly string[], numbers: string, were: string, sides: string) =>
  starts.map((start) => `${start}[ ${numbers}] ${were} {year}[, {n2} {side2:${sides}}][, {n3} {side3:${sides}}]`);

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
      [all, both, `{n} av {of} ${many}`].map((start) => `${start}[ for {whose}] ${verb}`),
      [...periods, 'i {from} og {to}'],
      [another(2) + another(3)],
      gap,
    ),
    behind: [`{who} ${was} {points} prosentpoeng bak {ref} i {to}[. Størst avstand: å ha {most}]`],
    most: ['Størst avstand: å ha {most}'],
    gap,
    periods,
  };
}

const ofNb = norwegian({
  from: 'fra',
  verbs: 'økte|falt',
  same: 'var de samme',
  all: 'Alle {of} tallene',
  both: 'Begge tallene',
  many: 'tall',
  was: 'lå',
  years: 'var det samme begge årene|var de samme begge årene',
});
const ofNn = norwegian({
  from: 'frå',
  verbs: 'auka|fall',
  same: 'var dei same',
  all: 'Alle dei {of} tala',
  both: 'Begge tala',
  many: 'tal',
  was: 'låg',
  years: 'var det same begge åra|var dei same begge åra',
});
const gapInEnglish = ', with {who} {points} percentage {x:points|point} behind {ref}';
const sameInEnglish = 'was the same in both years|were the same in both years';

export const headlineTemplates: Readonly<Record<Language, HeadlineTemplates>> = {
  nb: {
    bodies: {'statlige-virksomheter': 'staten', fylkeskommuner: 'fylkeskommunene', kommuner: 'kommunene'},
    signs: {økte: 1, falt: -1, høyere: 1, lavere: -1, uendret: 0},
    counts: ofNb.counts,
    shares: every(
      ['Tallet {verb:økte|falt} for {bodies}[ og {verb2:økte|falt} for {bodies2}]'],
      ofNb.periods,
      ['[, og var det samme begge årene for {bodies3}]'],
      ofNb.gap,
    ),
    sameShares: [`Tallet for {bodies} var det samme i {from} og {to}[${ofNb.gap}]`],
    behind: ofNb.behind,
    most: ofNb.most,
    since: compared(
      ['Tallet', 'Begge tallene', 'Alle {of} tallene', '{n} av {of} tall'],
      'for {whose} som finnes for {from} og {to}',
      'var [{yet:likevel} ]{side:høyere|lavere|uendret} {than:enn i|fra}',
      'høyere|lavere|uendret',
    ),
  },
  nn: {
    bodies: {'statlige-virksomheter': 'staten', fylkeskommuner: 'fylkeskommunane', kommuner: 'kommunane'},
    signs: {auka: 1, fall: -1, høgare: 1, lågare: -1, uendra: 0},
    counts: ofNn.counts,
    shares: every(
      ['Talet {verb:auka|fall} for {bodies}[ og {verb2:auka|fall} for {bodies2}]'],
      ofNn.periods,
      ['[, og var det same begge åra for {bodies3}]'],
      ofNn.gap,
    ),
    sameShares: [`Talet for {bodies} var det same i {from} og {to}[${ofNn.gap}]`],
    behind: ofNn.behind,
    most: ofNn.most,
    since: compared(
      ['Talet', 'Begge tala', 'Alle dei {of} tala', '{n} av {of} tal'],
      'for {whose} som finst for {from} og {to}',
      'var [{yet:likevel} ]{side:høgare|lågare|uendra} {than:enn i|frå}',
      'høgare|lågare|uendra',
    ),
  },
  en: {
    bodies: {
      'statlige-virksomheter': 'central government',
      fylkeskommuner: 'county municipalities',
      kommuner: 'municipalities',
    },
    signs: {rose: 1, fell: -1, higher: 1, lower: -1, unchanged: 0},
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
    behind: ['{who} were {points} percentage {x:points|point} behind {ref} in {to}[. Widest gap: {most}]'],
    most: ['Widest gap: {most}'],
    since: compared(
      ['', '{yet:Even so}, '].flatMap((start) => {
        const [the, both, all] = start === '' ? ['The', 'Both', 'All'] : ['the', 'both', 'all'];
        return [
          `${start}${the} share`,
          `${start}${both} shares`,
          `${start}${all} {of} shares`,
          `${start}{n} of {of} shares`,
        ];
      }),
      'in {whose} with numbers for {from} and {to}',
      '{be:was|were} {side:higher|lower|unchanged} {than:than in|from}',
      'higher|lower|unchanged',
    ),
  },
};
