import type {ClaimCase} from '../../datasets/claim-cases.js';
import {capital, uncapital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';
import type {TrendNames} from '../infosec-trend/finding-sentences.js';
import type {ReportClaimsWords} from './messages.nb.js';
import {frame} from '../../figure/messages.en.js';

export const words: ReportClaimsWords = {
  ...frame,
  heading: 'The report’s claims, tested against the numbers',
  list: 'List',
  claim: 'Claim',
  translation: 'Translation',
  verdict: 'Answer',
  tested: 'How it is tested',
  comparisons: 'Comparisons',
  inSection: 'From the section',
  showInFigure: 'Show in the figures',
  shownInFigures: 'The numbers are highlighted in the figures that go with the claim.',
  shownLater: 'The figure that shows these numbers is not drawn yet. Scroll to it, and press again.',
  shownNowhere: 'We found no figure that goes with the claim and shows these numbers.',
  shares: 'Shares',
  caption: 'Claims in the report, and what the numbers say',
  howToRead:
    'The quotations are in Norwegian, as in the report, each with our translation. We tested direction, order, counts and sums, not amounts or words such as “svak” (slight).',
  onePart: 'If at least one number goes against it, a claim holds only in part.',
  filled: 'Filled squares are numbers for which the claim holds.',
  noUnknown: (id) => `There is no claim “${id}”.`,
  test: (test, names, numbers) => {
    const levels = (ids: readonly string[]) => numbers.list(ids.map((id) => uncapital(names.level(id))));
    switch (test.kind) {
      case 'change':
        return `Did the share ${test.direction} from ${test.from} to ${test.to}? We tested this for each measure${test.levels ? ` in ${levels(test.levels)}` : ' at each level of government that has numbers'}.`;
      case 'change-comparison':
        return `Did the share rise more for ${uncapital(names.level(test.level))} than for ${levels(test.against)} from ${test.from} to ${test.to}? We tested this for each measure.`;
      case 'lower':
        return `Was the share lower for ${uncapital(names.level(test.level))} than for ${levels(test.against)} in ${test.year}? We tested this for each measure.`;
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
  /** The verdicts on all claims, and a shorter sentence in case that is too long for a heading. */
  headline: ({all, full, soFar, partly, never, untestable}, isOfChapter) => {
    const name = isOfChapter ? 'claims on this topic' : 'claims';
    const [hold, tested] = [full + soFar, all - untestable];
    return [
      sentenceOf(all, name, [
        [hold, hold === 1 ? 'holds' : 'hold'],
        [
          partly,
          hold > 0 ? (isOfChapter ? 'partly' : 'only in part') : `${partly === 1 ? 'holds' : 'hold'} only in part`,
        ],
        [never, hold + partly > 0 ? 'not at all' : `${never === 1 ? 'does' : 'do'} not hold`],
        [untestable, 'cannot be tested'],
      ]),
      `${capital(frame.countOf(hold, tested))} of ${frame.count(tested)} tested ${name} ${hold === 1 ? 'holds' : 'hold'}`,
    ];
  },
  /** A sentence on the claims that hold. */
  soFar: ({full, soFar}) => {
    const hold = full + soFar;
    return hold === 1
      ? 'Something in the one that holds was not tested.'
      : `In ${soFar === hold ? 'those' : `${frame.countOf(soFar, hold)} of the ${frame.count(hold)}`} that hold, something was not tested.`;
  },
  finding: ({all, full, soFar, partly, never, untestable}) =>
    sentenceOf(all, 'claims', [
      [full, full === 1 ? 'holds fully' : 'hold fully'],
      [soFar, soFar === 1 ? 'holds as far as it was tested' : 'hold as far as they were tested'],
      [partly, partly === 1 ? 'holds only in part' : 'hold only in part'],
      [never, never === 1 ? 'does not hold' : 'do not hold'],
      [untestable, 'cannot be tested against the numbers'],
    ]),
  kinds: {
    full: (count) => `${count === 1 ? 'Holds' : 'Hold'} fully`,
    soFar: (count) => (count === 1 ? 'Holds as far as it was tested' : 'Hold as far as they were tested'),
    partly: (count) => `${count === 1 ? 'Holds' : 'Hold'} only in part`,
    never: (count) => `${count === 1 ? 'Does' : 'Do'} not hold`,
    untestable: () => 'Cannot be tested against the numbers',
  },
  holds: (holds, of) =>
    of === 1 ? (holds === 1 ? 'holds' : 'does not hold') : `holds in ${holds}\u00a0of\u00a0${of} cases`,
  untestable: 'cannot be tested against the numbers',
  reversal: (direction, {from, to, count, of}) => {
    const those =
      of === 1 ? 'the one share' : count === of ? `all ${frame.count(of)} shares` : `${count} of ${of} shares`;
    return `, but ${those} ${direction === 'rise' ? 'fell' : 'rose'} from ${from} to ${to}`;
  },
  untested: (parts, numbers) => `; not tested: ${numbers.list(parts)}`,
  exceptions: (cases, areAll, names, numbers) =>
    `${areAll ? 'Does not hold' : 'Exception'}: ${numbers.list(cases.map((one) => caseOf(one, names, numbers)))}.`,
  caseOf,
  differs: (value, against) => `The numbers give ${value}, not ${against}.`,
  missing: (levels, numbers) => `The source does not give all the numbers for ${numbers.list(levels)}.`,
  // The question says which levels it is compared with.
  earlier: ({level, year, lower, of}, _, names) =>
    `In ${year}, the share was lower for ${uncapital(names.level(level))} on ${lower} of ${of} measures.`,
};

/** The number, or the comparison of two, that a statement was tested on. */
function caseOf({measure, level, points, compared}: ClaimCase, names: TrendNames, numbers: Numbers): string {
  const name = measure === undefined ? '' : uncapital(names.measure(measure));
  if (compared) {
    const written = compared.unit === 'points' ? numbers.signed : numbers.decimal;
    return compared.unit === 'points'
      ? `${name} (${written(compared.value)} against ${written(compared.against)}\u00a0percentage points)`
      : `${name} (${written(compared.value)}% against ${written(compared.against)}%)`;
  }
  const where = [name, level && uncapital(names.level(level))].filter(Boolean).join(' in ');
  return points === undefined ? where : `${where} (${numbers.signed(points)}\u00a0percentage\u00a0points)`;
}

/** “One of ten claims holds fully, two … and seven …” */
function sentenceOf(all: number, name: string, kinds: readonly (readonly [number, string])[]): string {
  const [first, ...others] = kinds.filter(([count]) => count > 0);
  if (!first) return 'No claims were tested against the numbers.';
  if (all === 1) return `The claim ${first[1]}.`;
  const parts = others.map(([count, outcome]) => `${frame.countOf(count, all)} ${outcome}`);
  const rest = parts.map((part, i) => (i === parts.length - 1 ? ` and ${part}` : `, ${part}`)).join('');
  return `${capital(frame.countOf(first[0], all))} of ${frame.count(all)} ${name} ${first[1]}${rest}.`;
}
