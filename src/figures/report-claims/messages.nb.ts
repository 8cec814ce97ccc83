import type {ChapterId} from '../../datasets/chapter-ids.js';
import type {ClaimCase} from '../../datasets/claim-cases.js';
import type {ClaimCounts, ClaimKind} from '../../datasets/claim-counts.js';
import type {EarlierYear, Reversal} from '../../datasets/claim-limits.js';
import type {ClaimTest} from '../../datasets/claim-test.js';
import {capital, uncapital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';
import type {TrendNames} from '../infosec-trend/finding-sentences.js';
import {frame} from '../../figure/messages.nb.js';

export const words = {
  ...frame,
  heading: 'Rapportens påstander, sjekket mot tallene',
  list: 'Liste',
  claim: 'Påstand',
  /** The label of a translated claim; only English has one. */
  translation: 'Oversettelse',
  verdict: 'Svar',
  tested: 'Slik er den sjekket',
  comparisons: 'Sammenligninger',
  inSection: 'Fra avsnittet',
  showInFigure: 'Vis i figurene',
  shownInFigures: 'Se på figurene som hører til påstanden. Der er tallene nå fremhevet.',
  /** For a figure that is drawn when the reader scrolls to it. */
  shownLater: 'Figuren som viser disse tallene, er ikke tegnet ennå. Bla til den, og trykk en gang til.',
  shownNowhere: 'Vi fant ingen figur som hører til påstanden og viser disse tallene.',
  shares: 'Andelene',
  caption: 'Påstander i rapporten, og hva tallene sier',
  howToRead:
    'Sitatene står slik de er i rapporten. Vi har sjekket om tall går opp eller ned, hva som er størst, og om det stemmer når vi teller eller legger sammen. Vi har ikke sjekket beløp eller ord som «svak».',
  onePart: 'Går minst ett tall imot, stemmer påstanden bare delvis.',
  /** For views with squares. */
  filled: 'Fylte ruter er tall der påstanden stemmer.',
  noUnknown: (id: string) => `Det finnes ingen påstand «${id}».`,
  test: (test: ClaimTest, names: TrendNames, numbers: Numbers): string => {
    const levels = (ids: readonly string[]) => numbers.list(ids.map((id) => uncapital(names.level(id))));
    switch (test.kind) {
      case 'change':
        return `${test.direction === 'rise' ? 'Økte' : 'Falt'} andelen fra ${test.from} til ${test.to}? Vi har sjekket hvert tiltak${test.levels ? ` i ${levels(test.levels)}` : ' på hvert forvaltningsnivå som har tall'}.`;
      case 'change-comparison':
        return `Økte andelen mer for ${uncapital(names.level(test.level))} enn for ${levels(test.against)} fra ${test.from} til ${test.to}? Vi har sjekket hvert tiltak.`;
      case 'lower':
        return `Var andelen lavere for ${uncapital(names.level(test.level))} enn for ${levels(test.against)} i ${test.year}? Vi har sjekket hvert tiltak.`;
      case 'sum':
        return `Blir det ${numbers.integer(test.total)} når vi legger sammen tallene for fylkene?`;
      case 'count':
        return `Har rapporten en liste med ${frame.count(test.stated)} navn?`;
      default:
        return 'Rapporten har ingen andre tall å sjekke dette mot.';
    }
  },
  unit: 'Antall påstander',
  /** A number that is quoted must say of which claims it is. */
  units: {
    informasjonssikkerhet: 'Antall påstander om informasjonssikkerhet',
    internasjonalt: 'Antall påstander om internasjonalt samarbeid',
  } satisfies Record<ChapterId, string>,
  unitOf: (chapters: number) => `Antall påstander fra ${frame.count(chapters)} kapitler`,
  /** The verdicts on all claims, and a shorter sentence in case that is too long for a heading. */
  headline: ({all, full, soFar, partly, never, untestable}: ClaimCounts, isOfChapter = false): readonly string[] => {
    const name = isOfChapter ? 'påstander om temaet' : 'påstander';
    const [hold, tested] = [full + soFar, all - untestable];
    return [
      sentenceOf(all, name, [
        [hold, 'stemmer'],
        [partly, hold > 0 ? 'bare delvis' : 'stemmer bare delvis'],
        [never, hold + partly > 0 ? 'ikke' : 'stemmer ikke'],
        [untestable, 'kan ikke sjekkes'],
      ]),
      `${capital(frame.countOf(hold, tested))} av ${frame.count(tested)} ${name} som er sjekket, stemmer`,
    ];
  },
  /** A sentence on the claims that hold. */
  soFar: ({full, soFar}: ClaimCounts): string => {
    const hold = full + soFar;
    return hold === 1
      ? 'For den som stemmer, er noe ikke sjekket.'
      : `For ${soFar === hold ? 'dem' : `${frame.countOf(soFar, hold)} av de ${frame.count(hold)}`} som stemmer, er noe ikke sjekket.`;
  },
  finding: ({all, full, soFar, partly, never, untestable}: ClaimCounts) =>
    sentenceOf(all, 'påstander', [
      [full, 'stemmer'],
      [soFar, `stemmer så langt ${soFar === 1 ? 'den' : 'de'} er sjekket`],
      [partly, 'stemmer delvis'],
      [never, 'stemmer ikke'],
      [untestable, 'kan ikke sjekkes mot tallene'],
    ]),
  /** The label of the claims with each verdict. */
  kinds: {
    full: () => 'Stemmer helt',
    soFar: (count) => `Stemmer så langt ${count === 1 ? 'den' : 'de'} er sjekket`,
    partly: () => 'Stemmer bare delvis',
    never: () => 'Stemmer ikke',
    untestable: () => 'Kan ikke sjekkes mot tallene',
  } satisfies Record<ClaimKind, (count: number) => string> as Readonly<Record<ClaimKind, (count: number) => string>>,
  holds: (holds: number, of: number) =>
    of === 1 ? (holds === 1 ? 'stemmer' : 'stemmer ikke') : `stemmer i ${holds}\u00a0av\u00a0${of} tilfeller`,
  untestable: 'kan ikke sjekkes mot tallene',
  /** The change at the end of a period, where it contradicts a statement about the whole period. */
  reversal: (direction: 'rise' | 'fall', {from, to, count, of}: Reversal) => {
    const those =
      of === 1 ? 'den ene andelen' : count === of ? `alle ${frame.count(of)} andelene` : `${count} av ${of} andeler`;
    return `, men fra ${from} til ${to} ${direction === 'rise' ? 'falt' : 'økte'} ${those}`;
  },
  untested: (parts: readonly string[], numbers: Numbers) => `; ikke sjekket: ${numbers.list(parts)}`,
  exceptions: (cases: readonly ClaimCase[], areAll: boolean, names: TrendNames, numbers: Numbers) =>
    `${areAll ? 'Stemmer ikke' : 'Unntak'}: ${numbers.list(cases.map((one) => caseOf(one, names, numbers)))}.`,
  caseOf,
  /** The number in the data that differs from the one in a statement about a single number. */
  differs: (value: string, against: string) => `Tallene gir ${value}, ikke ${against}.`,
  missing: (levels: readonly string[], numbers: Numbers) =>
    `Kilden oppgir ikke alle tallene for ${numbers.list(levels)}.`,
  earlier: ({level, year, lower, of}: EarlierYear, against: readonly string[], names: TrendNames, numbers: Numbers) =>
    `I ${year} lå ${uncapital(names.level(level))} under ${numbers.list(against.map((id) => uncapital(names.level(id))))} på ${lower} av ${of} tiltak.`,
};

export type ReportClaimsWords = typeof words;

/** «Én av ti påstander stemmer, to …, og sju …»: the verdicts that occur, in order. */
function sentenceOf(all: number, name: string, kinds: readonly (readonly [number, string])[]): string {
  const [first, ...others] = kinds.filter(([count]) => count > 0);
  if (!first) return 'Ingen påstander er sjekket mot tallene.';
  if (all === 1) return `Påstanden ${first[1]}.`;
  const parts = others.map(([count, outcome]) => `${frame.countOf(count, all)} ${outcome}`);
  const rest = parts.map((part, i) => (i === parts.length - 1 ? `, og ${part}` : `, ${part}`)).join('');
  return `${capital(frame.countOf(first[0], all))} av ${frame.count(all)} ${name} ${first[1]}${rest}.`;
}

/** The number, or the comparison of two, that a statement was tested on. */
function caseOf({measure, level, points, compared}: ClaimCase, names: TrendNames, numbers: Numbers): string {
  const name = measure === undefined ? '' : uncapital(names.measure(measure));
  if (compared) {
    const written = compared.unit === 'points' ? numbers.signed : numbers.decimal;
    const unit = compared.unit === 'points' ? 'prosentpoeng' : 'prosent';
    return `${name} (${written(compared.value)} mot ${written(compared.against)}\u00a0${unit})`;
  }
  const where = [name, level && uncapital(names.level(level))].filter(Boolean).join(' i ');
  return points === undefined ? where : `${where} (${numbers.signed(points)}\u00a0prosentpoeng)`;
}
