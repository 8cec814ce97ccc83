import type {ClaimCase} from '../../datasets/claim-cases.js';
import type {ClaimKind} from '../../datasets/claim-counts.js';
import {capital, uncapital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';
import type {TrendNames} from '../infosec-trend/finding-sentences.js';
import {caseNumbers} from './case-numbers.js';
import type {ReportClaimsWords} from './messages.nb.js';
import {frame} from '../../figure/messages.en.js';

/** The units of numbers that are compared. */
const caseUnits = {points: 'percentage\u00a0points', percent: '%'};

export const words: ReportClaimsWords = {
  ...frame,
  heading: 'The report’s claims, tested against the numbers',
  list: 'List',
  claim: 'Claim',
  translation: 'Translation',
  verdict: 'Answer',
  tested: 'How it is tested',
  exception: 'Exceptions',
  noException: 'none',
  notTested: 'Not tested',
  noneTested: 'the whole claim',
  allTested: 'nothing',
  comparisons: 'Cases',
  inSection: 'From the section',
  showInFigure: 'Show in the figures',
  shownInFigures: 'The numbers are highlighted in the figures that go with the claim.',
  shownLater: 'The figure that shows these numbers is not drawn yet. Scroll to it, and press again.',
  shownNowhere: 'We found no figure that goes with the claim and shows these numbers.',
  shares: 'Shares',
  caption: 'Claims in the report, and what the numbers say',
  howToRead:
    'The quotations are in Norwegian, as in the report, each with our translation. We tested whether numbers go up or down, which one is largest, and whether counts and sums are right. We did not test amounts or words such as “svak” (slight).',
  hint: 'Point at a square, or press it, to see which case it shows.',
  keys: 'Keyboard: Tab goes to the squares. Use the arrow keys, Home and End. Esc closes.',
  filled: (hasExceptions) =>
    `Filled squares are cases in which the claim holds, and hollow squares are ${hasExceptions ? 'exceptions. A claim that has exceptions holds only in part' : 'against it'}.`,
  noCorner: 'A square without one of its corners is a claim of which a part was not tested.',
  noUnknown: (id) => `There is no claim “${id}”.`,
  test: (test, names, numbers, missing) => {
    const tested = (where: string) => ` ${missing ?? `We tested this for each measure${where}.`}`.trimEnd();
    const levels = (ids: readonly string[]) => numbers.list(ids.map((id) => uncapital(names.level(id))));
    switch (test.kind) {
      case 'change':
        return `Did the share ${test.direction} from ${test.from} to ${test.to}?${tested(test.levels ? ` in ${levels(test.levels)}` : ' at each level of government that has numbers')}`;
      case 'change-comparison':
        return `Did the share rise more for ${uncapital(names.level(test.level))} than for ${levels(test.against)} from ${test.from} to ${test.to}?${tested('')}`;
      case 'lower':
        return `Was the share lower for ${uncapital(names.level(test.level))} than for ${levels(test.against)} in ${test.year}?${tested('')}`;
      case 'sum':
        return `Do the counties add up to ${numbers.integer(test.total)}?`;
      case 'count':
        return `Does the report list ${frame.count(test.stated)} names?`;
      default:
        return 'The report has no other numbers to test this against.';
    }
  },
  unit: 'Number of claims',
  units: {
    informasjonssikkerhet: 'Number of claims about information security',
    internasjonalt: 'Number of claims about international co-operation',
  },
  unitOf: (chapters) => `Number of claims from ${frame.count(chapters)} chapters`,
  noClaims: 'There are no claims here.',
  /** The heading: how many of the claims that can be tested have the first verdict. */
  finding: ({kind, count, of, all}, isOfChapter) => {
    if (all === 1) return `The claim ${outcomes[kind](1)}.`;
    const subject = of === 1 ? 'The only claim' : `${capital(frame.countOf(count, of))} of ${frame.count(of)} claims`;
    return `${subject}${isOfChapter ? ' on this topic' : ''}${of < all ? ' that can be tested' : ''} ${outcomes[kind](count)}.`;
  },
  /** Sentences on the verdicts that are not in the heading. */
  others: (counts, kinds) =>
    kinds
      .map(
        (kind, i) =>
          `${capital(frame.counted(counts[kind]))}${i > 0 ? '' : counts[kind] === 1 ? ' other claim' : ' other claims'} ${outcomes[kind](counts[kind])}.`,
      )
      .join(' '),
  inPart: ({claims, fewest, most, all, different, isSole}) => {
    const subject =
      claims > 1
        ? `Each of the ${frame.count(claims)}${isSole ? '' : ' that hold only in part'}`
        : isSole
          ? 'It'
          : 'The one that holds only in part';
    const number = fewest === most ? frame.count(most) : `${frame.count(fewest)} to ${frame.count(most)}`;
    const first = `${subject} has ${number} exception${most === 1 ? '' : 's'}.`;
    if (different === all) return first;
    return `${first} ${different === 1 ? `It is the same for ${claims === 2 ? 'both' : 'all of them'}.` : `There are ${frame.count(different)} different exceptions in all.`}`;
  },
  outcome: (kind, count) => outcomes[kind](count),
  kind: (kind, count) => `${capital(outcomes[kind](count))}${kind === 'untestable' ? ' against the numbers' : ''}`,
  inCases: (holds, of) => `in\u00a0${holds}\u00a0of\u00a0${of}\u00a0cases`,
  namely: (holds, of) => `namely in\u00a0${holds}\u00a0of\u00a0${of}\u00a0cases`,
  outOf: (holds, of) => `${holds}\u00a0of\u00a0${of}`,
  cases: (holds) => `cases ${holds === 1 ? 'holds' : 'hold'}`,
  result: (holds, isException) => (holds ? 'holds' : isException ? 'exception' : 'against it'),
  reversal: (direction, {from, to, count, of}) => {
    const those =
      of === 1 ? 'the one share' : count === of ? `all ${frame.count(of)} shares` : `${count} of ${of} shares`;
    const moved = `${those} ${direction === 'rise' ? 'fell' : 'rose'}`;
    return `; from ${from} to ${to}, ${count > of / 2 ? 'it went the other way: ' : ''}${moved}`;
  },
  untested: (parts) => `; not tested: ${parts}`,
  besides: (one, other) => `${one}, and ${other}`,
  exceptions: (cases, areAll) => `${areAll ? 'Numbers against it' : 'Exception'}: ${cases}.`,
  caseOf,
  changeHead: (from, to) => `change ${from}–${to}, ${caseUnits.points}`,
  shareHead: (year) => `share in ${year}, ${caseUnits.percent}`,
  differs: (value, against) => `The numbers give ${value}, not ${against}.`,
  missing: (levels, numbers) => `The source does not give all the numbers for ${numbers.list(levels)}.`,
  missingYears: (years, numbers) => `There are no numbers for ${numbers.list(years)} here.`,
  noCommonMeasure: 'The source does not give the numbers for the same measures, so we cannot compare them.',
  // The question says which levels it is compared with.
  earlier: ({level, year, lower, of}, _, names) =>
    `In ${year}, the share was lower for ${uncapital(names.level(level))} on ${lower} of ${of} measures.`,
};

/** The number, or the comparison of two, that a statement was tested on. */
function caseOf(one: ClaimCase, names: TrendNames, numbers: Numbers): string {
  const measure = uncapital(names.measure(one.measure ?? ''));
  const [each, last] = one.compared?.unit === 'percent' ? ['%', ''] : ['', `\u00a0${caseUnits.points}`];
  const [own, other] = caseNumbers(one, numbers).map(({level, number}) => ({
    level: uncapital(names.level(level)),
    number: `${number}${each}`,
  }));
  return other
    ? `${measure} (${own!.level} ${own!.number} against ${other.level} ${other.number}${last})`
    : `${measure} in ${own!.level} (${own!.number}${last})`;
}

/** The verb of each verdict. */
const outcomes: Readonly<Record<ClaimKind, (count: number) => string>> = {
  full: (count) => `${count === 1 ? 'holds' : 'hold'} fully`,
  soFar: (count) => (count === 1 ? 'holds as far as it was tested' : 'hold as far as they were tested'),
  partly: (count) => `${count === 1 ? 'holds' : 'hold'} only in part`,
  never: (count) => `${count === 1 ? 'does' : 'do'} not hold`,
  untestable: () => 'cannot be tested',
};
