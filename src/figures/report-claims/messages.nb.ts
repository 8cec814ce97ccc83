import type {ChapterId} from '../../datasets/chapter-ids.js';
import type {ClaimCase} from '../../datasets/claim-cases.js';
import type {ClaimCounts, ClaimKind, ExceptionCounts, LeadingCount} from '../../datasets/claim-counts.js';
import type {EarlierYear, Reversal} from '../../datasets/claim-limits.js';
import type {ClaimTest} from '../../datasets/claim-test.js';
import {capital, uncapital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';
import type {TrendNames} from '../infosec-trend/finding-sentences.js';
import {frame} from '../../figure/messages.nb.js';
import {caseNumbers} from './case-numbers.js';

/** The units of numbers that are compared. */
const caseUnits = {points: 'prosentpoeng', percent: 'prosent'};

export const words = {
  ...frame,
  heading: 'Rapportens påstander, sjekket mot tallene',
  list: 'Liste',
  claim: 'Påstand',
  /** The label of a translated claim; only English has one. */
  translation: 'Oversettelse',
  verdict: 'Svar',
  tested: 'Slik er den sjekket',
  exception: 'Unntak',
  noException: 'ingen',
  notTested: 'Ikke sjekket',
  noneTested: 'hele påstanden',
  allTested: 'ingenting',
  comparisons: 'Tilfeller',
  inSection: 'Fra avsnittet',
  showInFigure: 'Vis i figurene',
  shownInFigures: 'Se på figurene som hører til påstanden. Der er tallene nå fremhevet.',
  /** For a figure that is drawn when the reader scrolls to it. */
  shownLater: 'Figuren som viser disse tallene, er ikke tegnet ennå. Bla til den, og trykk en gang til.',
  shownNowhere: 'Vi fant ingen figur som hører til påstanden og viser disse tallene.',
  shares: 'Andelene',
  caption: 'Påstander i rapporten, og hva tallene sier',
  howToRead:
    'Sitatene står slik de er i rapporten. Vi har sjekket om tall går opp eller ned, hva som er størst, og om antall og summer stemmer. Vi har ikke sjekket beløp eller ord som «svak».',
  hint: 'Pek på en rute, eller trykk på den, for å se hvilket tilfelle den viser.',
  keys: 'Tastatur: Tab går til rutene. Bruk piltastene, Home og End. Esc lukker.',
  filled: (hasExceptions: boolean) =>
    `Fylte ruter er tilfeller som stemmer, og åpne ruter ${hasExceptions ? 'er unntak. En påstand som har unntak, stemmer bare delvis' : 'går imot'}.`,
  noCorner: 'En rute uten det ene hjørnet er en påstand der noe ikke er sjekket.',
  noUnknown: (id: string) => `Det finnes ingen påstand «${id}».`,
  /** The question that a claim is tested by, and on which numbers or, where there are none, which are missing. */
  test: (test: ClaimTest, names: TrendNames, numbers: Numbers, missing?: string): string => {
    const tested = (where: string) => ` ${missing ?? `Vi har sjekket hvert tiltak${where}.`}`.trimEnd();
    const levels = (ids: readonly string[]) => numbers.list(ids.map((id) => uncapital(names.level(id))));
    switch (test.kind) {
      case 'change':
        return `${test.direction === 'rise' ? 'Økte' : 'Falt'} andelen fra ${test.from} til ${test.to}?${tested(test.levels ? ` i ${levels(test.levels)}` : ' på hvert forvaltningsnivå som har tall')}`;
      case 'change-comparison':
        return `Økte andelen mer for ${uncapital(names.level(test.level))} enn for ${levels(test.against)} fra ${test.from} til ${test.to}?${tested('')}`;
      case 'lower':
        return `Var andelen lavere for ${uncapital(names.level(test.level))} enn for ${levels(test.against)} i ${test.year}?${tested('')}`;
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
  noClaims: 'Her er det ingen påstander.',
  /** The heading: how many of the claims that can be tested have the first verdict. */
  finding: ({kind, count, of, all}: LeadingCount, isOfChapter: boolean): string => {
    if (all === 1) return `Påstanden ${outcomes[kind](1)}.`;
    const subject =
      of === 1 ? 'Den eneste påstanden' : `${capital(frame.countOf(count, of))} av ${frame.count(of)} påstander`;
    return `${subject}${isOfChapter ? ' om temaet' : ''}${of < all ? ' som kan sjekkes,' : ''} ${outcomes[kind](count)}.`;
  },
  /** Sentences on the verdicts that are not in the heading. */
  others: (counts: ClaimCounts, kinds: readonly ClaimKind[]): string =>
    kinds
      .map(
        (kind, i) =>
          `${capital(frame.counted(counts[kind]))}${i > 0 ? '' : counts[kind] === 1 ? ' annen påstand' : ' andre påstander'} ${outcomes[kind](counts[kind])}.`,
      )
      .join(' '),
  /** A sentence on the exceptions of the claims that hold in part, and one where several claims have the same. */
  inPart: ({claims, fewest, most, all, different, isSole}: ExceptionCounts): string => {
    const subject = claims > 1 ? `Hver av de ${frame.count(claims)}` : 'Den';
    const number = fewest === most ? frame.count(most) : `fra ${frame.count(fewest)} til ${frame.count(most)}`;
    const first = `${subject}${isSole ? '' : ' som stemmer bare delvis,'} har ${number} unntak.`;
    if (different === all) return first;
    return `${first} ${different === 1 ? `Det er det samme for ${claims === 2 ? 'begge' : 'alle'}.` : `I alt er det ${frame.count(different)} ulike unntak.`}`;
  },
  /** The verdict on some claims, and the label of all claims that have it. */
  outcome: (kind: ClaimKind, count: number): string => outcomes[kind](count),
  kind: (kind: ClaimKind, count: number): string =>
    `${capital(outcomes[kind](count))}${kind === 'untestable' ? ' mot tallene' : ''}`,
  inCases: (holds: number, of: number) => `i\u00a0${holds}\u00a0av\u00a0${of}\u00a0tilfeller`,
  /** After a verdict that does not say in which of the cases it holds. */
  namely: (holds: number, of: number) => `nemlig i\u00a0${holds}\u00a0av\u00a0${of}\u00a0tilfeller`,
  outOf: (holds: number, of: number) => `${holds}\u00a0av\u00a0${of}`,
  /** After the number of cases that hold. */
  cases: (() => 'tilfeller stemmer') as (holds: number) => string,
  /** The result of one comparison, which is an exception where the claim holds in others. */
  result: (holds: boolean, isException: boolean): string => (holds ? 'stemmer' : isException ? 'unntak' : 'går imot'),
  /** The change at the end of a period, where it contradicts a statement about the whole: most shares went the other way, or some did. */
  reversal: (direction: 'rise' | 'fall', {from, to, count, of}: Reversal) => {
    const those =
      of === 1 ? 'den ene andelen' : count === of ? `alle ${frame.count(of)} andelene` : `${count} av ${of} andeler`;
    const moved = direction === 'rise' ? 'falt' : 'økte';
    return `; fra ${from} til ${to} ${count > of / 2 ? `gikk det andre veien: ${those} ${moved}` : `${moved} ${those}`}`;
  },
  untested: (parts: string) => `; ikke sjekket: ${parts}`,
  besides: (one: string, other: string) => `${one}, og ${other}`,
  exceptions: (cases: string, areAll: boolean) => `${areAll ? 'Tall som går imot' : 'Unntak'}: ${cases}.`,
  caseOf,
  /** The heads of a column of changes, and of one of shares. */
  changeHead: (from: string, to: string) => `endring ${from}–${to}, ${caseUnits.points}`,
  shareHead: (year: string) => `andel i ${year}, ${caseUnits.percent}`,
  /** The number in the data that differs from the one in a statement about a single number. */
  differs: (value: string, against: string) => `Tallene gir ${value}, ikke ${against}.`,
  missing: (levels: readonly string[], numbers: Numbers) =>
    `Kilden oppgir ikke alle tallene for ${numbers.list(levels)}.`,
  missingYears: (years: readonly string[], numbers: Numbers) => `Her er det ingen tall for ${numbers.list(years)}.`,
  noCommonMeasure: 'Kilden oppgir ikke tallene for de samme tiltakene, så vi kan ikke sammenligne dem.',
  earlier: ({level, year, lower, of}: EarlierYear, against: readonly string[], names: TrendNames, numbers: Numbers) =>
    `I ${year} lå ${uncapital(names.level(level))} under ${numbers.list(against.map((id) => uncapital(names.level(id))))} på ${lower} av ${of} tiltak.`,
};

export type ReportClaimsWords = typeof words;

/** The verb of each verdict. */
const outcomes: Readonly<Record<ClaimKind, (count: number) => string>> = {
  full: () => 'stemmer helt',
  soFar: (count) => `stemmer så langt ${count === 1 ? 'den' : 'de'} er sjekket`,
  partly: () => 'stemmer bare delvis',
  never: () => 'stemmer ikke',
  untestable: () => 'kan ikke sjekkes',
};

/** The number, or the comparison of two, that a statement was tested on. */
function caseOf(one: ClaimCase, names: TrendNames, numbers: Numbers): string {
  const measure = uncapital(names.measure(one.measure ?? ''));
  const unit = one.compared?.unit === 'percent' ? caseUnits.percent : caseUnits.points;
  const cells = caseNumbers(one, numbers);
  const [own, other] = cells.map((cell) => ({...cell, level: uncapital(names.level(cell.level))}));
  return other
    ? `${measure} (${own!.level} ${own!.number} mot ${other.level} ${other.number}\u00a0${unit})`
    : `${measure} i ${own!.level} (${own!.number}\u00a0${unit})`;
}
