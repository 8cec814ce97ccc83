import type {ClaimCase} from '../../datasets/claim-cases.js';
import {capital, uncapital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';
import type {TrendNames} from '../infosec-trend/finding-sentences.js';
import type {ReportClaimsWords} from './messages.nb.js';
import {frame} from '../../figure/messages.nn.js';

export const words: ReportClaimsWords = {
  ...frame,
  heading: 'Påstandane i rapporten, sjekka mot tala',
  list: 'Liste',
  claim: 'Påstand',
  translation: 'Omsetjing',
  verdict: 'Svar',
  tested: 'Slik er han sjekka',
  comparisons: 'Samanlikningar',
  inSection: 'Frå avsnittet',
  showInFigure: 'Vis i figurane',
  shownInFigures: 'Sjå på figurane som høyrer til påstanden. Der er tala no framheva.',
  shownLater: 'Figuren som viser desse tala, er ikkje teikna enno. Bla til han, og trykk ein gong til.',
  shownNowhere: 'Vi fann ingen figur som høyrer til påstanden og viser desse tala.',
  shares: 'Andelane',
  caption: 'Påstandar i rapporten, og kva tala seier',
  howToRead:
    'Sitata står slik dei er i rapporten, på bokmål. Vi har sjekka om tal går opp eller ned, kva som er størst, og om det stemmer når vi tel eller legg saman. Vi har ikkje sjekka beløp eller ord som «svak».',
  onePart: 'Går minst eitt tal imot, stemmer påstanden berre delvis.',
  filled: 'Fylte ruter er tal der påstanden stemmer.',
  noUnknown: (id) => `Det finst ingen påstand «${id}».`,
  test: (test, names, numbers) => {
    const levels = (ids: readonly string[]) => numbers.list(ids.map((id) => uncapital(names.level(id))));
    switch (test.kind) {
      case 'change':
        return `${test.direction === 'rise' ? 'Auka' : 'Fall'} andelen frå ${test.from} til ${test.to}? Vi har sjekka kvart tiltak${test.levels ? ` i ${levels(test.levels)}` : ' på kvart forvaltningsnivå som har tal'}.`;
      case 'change-comparison':
        return `Auka andelen meir for ${uncapital(names.level(test.level))} enn for ${levels(test.against)} frå ${test.from} til ${test.to}? Vi har sjekka kvart tiltak.`;
      case 'lower':
        return `Var andelen lågare for ${uncapital(names.level(test.level))} enn for ${levels(test.against)} i ${test.year}? Vi har sjekka kvart tiltak.`;
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
  /** The verdicts on all claims, and a shorter sentence in case that is too long for a heading. */
  headline: ({all, full, soFar, partly, never, untestable}, isOfChapter) => {
    const name = isOfChapter ? 'påstandar om temaet' : 'påstandar';
    const [hold, tested] = [full + soFar, all - untestable];
    return [
      sentenceOf(all, name, [
        [hold, 'stemmer'],
        [partly, hold > 0 ? 'berre delvis' : 'stemmer berre delvis'],
        [never, hold + partly > 0 ? 'ikkje' : 'stemmer ikkje'],
        [untestable, 'kan ikkje sjekkast'],
      ]),
      `${capital(frame.countOf(hold, tested))} av ${frame.count(tested)} ${name} som er sjekka, stemmer`,
    ];
  },
  /** A sentence on the claims that hold. */
  soFar: ({full, soFar}) => {
    const hold = full + soFar;
    return hold === 1
      ? 'For den som stemmer, er noko ikkje sjekka.'
      : `For ${soFar === hold ? 'dei' : `${frame.countOf(soFar, hold)} av dei ${frame.count(hold)}`} som stemmer, er noko ikkje sjekka.`;
  },
  finding: ({all, full, soFar, partly, never, untestable}) =>
    sentenceOf(all, 'påstandar', [
      [full, 'stemmer'],
      [soFar, `stemmer så langt ${soFar === 1 ? 'han' : 'dei'} er sjekka`],
      [partly, 'stemmer delvis'],
      [never, 'stemmer ikkje'],
      [untestable, 'kan ikkje sjekkast mot tala'],
    ]),
  kinds: {
    full: () => 'Stemmer heilt',
    soFar: (count) => `Stemmer så langt ${count === 1 ? 'han' : 'dei'} er sjekka`,
    partly: () => 'Stemmer berre delvis',
    never: () => 'Stemmer ikkje',
    untestable: () => 'Kan ikkje sjekkast mot tala',
  },
  holds: (holds, of) =>
    of === 1 ? (holds === 1 ? 'stemmer' : 'stemmer ikkje') : `stemmer i ${holds}\u00a0av\u00a0${of} tilfelle`,
  untestable: 'kan ikkje sjekkast mot tala',
  reversal: (direction, {from, to, count, of}) => {
    const those =
      of === 1
        ? 'den eine andelen'
        : count === of
          ? `alle dei ${frame.count(of)} andelane`
          : `${count} av ${of} andelar`;
    return `, men frå ${from} til ${to} ${direction === 'rise' ? 'fall' : 'auka'} ${those}`;
  },
  untested: (parts, numbers) => `; ikkje sjekka: ${numbers.list(parts)}`,
  exceptions: (cases, areAll, names, numbers) =>
    `${areAll ? 'Stemmer ikkje' : 'Unntak'}: ${numbers.list(cases.map((one) => caseOf(one, names, numbers)))}.`,
  caseOf,
  differs: (value, against) => `Tala gir ${value}, ikkje ${against}.`,
  missing: (levels, numbers) => `Kjelda oppgir ikkje alle tala for ${numbers.list(levels)}.`,
  earlier: ({level, year, lower, of}, against, names, numbers) =>
    `I ${year} låg ${uncapital(names.level(level))} under ${numbers.list(against.map((id) => uncapital(names.level(id))))} på ${lower} av ${of} tiltak.`,
};

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

/** «Éin av ti påstandar stemmer, to …, og sju …» */
function sentenceOf(all: number, name: string, kinds: readonly (readonly [number, string])[]): string {
  const [first, ...others] = kinds.filter(([count]) => count > 0);
  if (!first) return 'Ingen påstandar er sjekka mot tala.';
  if (all === 1) return `Påstanden ${first[1]}.`;
  const parts = others.map(([count, outcome]) => `${frame.countOf(count, all)} ${outcome}`);
  const rest = parts.map((part, i) => (i === parts.length - 1 ? `, og ${part}` : `, ${part}`)).join('');
  return `${capital(frame.countOf(first[0], all))} av ${frame.count(all)} ${name} ${first[1]}${rest}.`;
}
