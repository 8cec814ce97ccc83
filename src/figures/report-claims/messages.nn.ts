import type {ClaimCase} from '../../datasets/claim-cases.js';
import type {ClaimKind} from '../../datasets/claim-counts.js';
import {capital, uncapital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';
import type {TrendNames} from '../infosec-trend/finding-sentences.js';
import {caseNumbers} from './case-numbers.js';
import type {ReportClaimsWords} from './messages.nb.js';
import {frame} from '../../figure/messages.nn.js';

/** The units of numbers that are compared. */
const caseUnits = {points: 'prosentpoeng', percent: 'prosent'};

export const words: ReportClaimsWords = {
  ...frame,
  heading: 'Påstandane i rapporten, sjekka mot tala',
  list: 'Liste',
  claim: 'Påstand',
  translation: 'Omsetjing',
  verdict: 'Svar',
  tested: 'Slik er han sjekka',
  exception: 'Unntak',
  noException: 'ingen',
  notTested: 'Ikkje sjekka',
  noneTested: 'heile påstanden',
  allTested: 'ingenting',
  comparisons: 'Tilfelle',
  inSection: 'Frå avsnittet',
  showInFigure: 'Vis i figurane',
  shownInFigures: 'Sjå på figurane som høyrer til påstanden. Der er tala no framheva.',
  shownLater: 'Figuren som viser desse tala, er ikkje teikna enno. Bla til han, og trykk ein gong til.',
  shownNowhere: 'Vi fann ingen figur som høyrer til påstanden og viser desse tala.',
  shares: 'Andelane',
  caption: 'Påstandar i rapporten, og kva tala seier',
  howToRead:
    'Sitata står slik dei er i rapporten, på bokmål. Vi har sjekka om tal går opp eller ned, kva som er størst, og om teljingar og summar stemmer. Vi har ikkje sjekka beløp eller ord som «svak».',
  hint: 'Peik på ei rute, eller trykk på henne, for å sjå kva tilfelle ho viser.',
  keys: 'Tastatur: Tab går til rutene. Bruk piltastane, Home og End. Esc lukkar.',
  filled: (hasExceptions) =>
    `Fylte ruter er tilfelle som stemmer, og opne ruter ${hasExceptions ? 'er unntak. Ein påstand som har unntak, stemmer berre delvis' : 'går imot'}.`,
  noCorner: 'Ei rute utan det eine hjørnet er ein påstand der noko ikkje er sjekka.',
  noUnknown: (id) => `Det finst ingen påstand «${id}».`,
  test: (test, names, numbers, missing) => {
    const tested = (where: string) => ` ${missing ?? `Vi har sjekka kvart tiltak${where}.`}`.trimEnd();
    const levels = (ids: readonly string[]) => numbers.list(ids.map((id) => uncapital(names.level(id))));
    switch (test.kind) {
      case 'change':
        return `${test.direction === 'rise' ? 'Auka' : 'Fall'} andelen frå ${test.from} til ${test.to}?${tested(test.levels ? ` i ${levels(test.levels)}` : ' på kvart forvaltningsnivå som har tal')}`;
      case 'change-comparison':
        return `Auka andelen meir for ${uncapital(names.level(test.level))} enn for ${levels(test.against)} frå ${test.from} til ${test.to}?${tested('')}`;
      case 'lower':
        return `Var andelen lågare for ${uncapital(names.level(test.level))} enn for ${levels(test.against)} i ${test.year}?${tested('')}`;
      case 'sum':
        return `Blir det ${numbers.integer(test.total)} når vi legg saman tala for fylka?`;
      case 'count':
        return `Har rapporten ei liste med ${frame.count(test.stated)} namn?`;
      default:
        return 'Rapporten har ingen andre tal å sjekke dette mot.';
    }
  },
  unit: 'Tal på påstandar',
  units: {
    informasjonssikkerhet: 'Tal på påstandar om informasjonstryggleik',
    internasjonalt: 'Tal på påstandar om internasjonalt samarbeid',
  },
  unitOf: (chapters) => `Tal på påstandar frå ${frame.count(chapters)} kapittel`,
  noClaims: 'Her er det ingen påstandar.',
  /** The heading: how many of the claims that can be tested have the first verdict. */
  finding: ({kind, count, of, all}, isOfChapter) => {
    if (all === 1) return `Påstanden ${outcomes[kind](1)}.`;
    const subject =
      of === 1 ? 'Den einaste påstanden' : `${capital(frame.countOf(count, of))} av ${frame.count(of)} påstandar`;
    return `${subject}${isOfChapter ? ' om temaet' : ''}${of < all ? ' som kan sjekkast,' : ''} ${outcomes[kind](count)}.`;
  },
  /** Sentences on the verdicts that are not in the heading. */
  others: (counts, kinds) =>
    kinds
      .map(
        (kind, i) =>
          `${capital(frame.counted(counts[kind]))}${i > 0 ? '' : counts[kind] === 1 ? ' annan påstand' : ' andre påstandar'} ${outcomes[kind](counts[kind])}.`,
      )
      .join(' '),
  inPart: ({claims, fewest, most, all, different, isSole}) => {
    const subject = claims > 1 ? `Kvar av dei ${frame.count(claims)}` : isSole ? 'Han' : 'Den';
    const number = fewest === most ? frame.count(most) : `frå ${frame.count(fewest)} til ${frame.count(most)}`;
    const first = `${subject}${isSole ? '' : ' som stemmer berre delvis,'} har ${number} unntak.`;
    if (different === all) return first;
    return `${first} ${different === 1 ? `Det er det same for ${claims === 2 ? 'begge' : 'alle'}.` : `I alt er det ${frame.count(different)} ulike unntak.`}`;
  },
  outcome: (kind, count) => outcomes[kind](count),
  kind: (kind, count) => `${capital(outcomes[kind](count))}${kind === 'untestable' ? ' mot tala' : ''}`,
  inCases: (holds, of) => `i\u00a0${holds}\u00a0av\u00a0${of}\u00a0tilfelle`,
  namely: (holds, of) => `nemleg i\u00a0${holds}\u00a0av\u00a0${of}\u00a0tilfelle`,
  outOf: (holds, of) => `${holds}\u00a0av\u00a0${of}`,
  cases: () => 'tilfelle stemmer',
  result: (holds, isException) => (holds ? 'stemmer' : isException ? 'unntak' : 'går imot'),
  reversal: (direction, {from, to, count, of}) => {
    const those =
      of === 1
        ? 'den eine andelen'
        : count === of
          ? `alle dei ${frame.count(of)} andelane`
          : `${count} av ${of} andelar`;
    const moved = direction === 'rise' ? 'fall' : 'auka';
    return `; frå ${from} til ${to} ${count > of / 2 ? `gjekk det andre vegen: ${those} ${moved}` : `${moved} ${those}`}`;
  },
  untested: (parts) => `; ikkje sjekka: ${parts}`,
  besides: (one, other) => `${one}, og ${other}`,
  exceptions: (cases, areAll) => `${areAll ? 'Tal som går imot' : 'Unntak'}: ${cases}.`,
  caseOf,
  changeHead: (from, to) => `endring ${from}–${to}, ${caseUnits.points}`,
  shareHead: (year) => `andel i ${year}, ${caseUnits.percent}`,
  differs: (value, against) => `Tala gir ${value}, ikkje ${against}.`,
  missing: (levels, numbers) => `Kjelda oppgir ikkje alle tala for ${numbers.list(levels)}.`,
  missingYears: (years, numbers) => `Her er det ingen tal for ${numbers.list(years)}.`,
  noCommonMeasure: 'Kjelda oppgir ikkje tala for dei same tiltaka, så vi kan ikkje samanlikne dei.',
  earlier: ({level, year, lower, of}, against, names, numbers) =>
    `I ${year} låg ${uncapital(names.level(level))} under ${numbers.list(against.map((id) => uncapital(names.level(id))))} på ${lower} av ${of} tiltak.`,
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

/** The verb of each verdict. */
const outcomes: Readonly<Record<ClaimKind, (count: number) => string>> = {
  full: () => 'stemmer heilt',
  soFar: (count) => `stemmer så langt ${count === 1 ? 'han' : 'dei'} er sjekka`,
  partly: () => 'stemmer berre delvis',
  never: () => 'stemmer ikkje',
  untestable: () => 'kan ikkje sjekkast',
};
