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
  verdict: 'Answer',
  tested: 'How it is tested',
  section: 'section',
  showInFigure: 'Show in the figures',
  shownInFigures: 'The numbers are brought forward in the figures that go with the claim.',
  shownLater: 'The figure that shows these numbers is not drawn yet. Scroll to it, and press once more.',
  shownNowhere: 'Found no figure that goes with the claim and shows these numbers.',
  shares: 'Shares',
  caption: 'Claims in the report, and what the numbers say',
  howToRead:
    'The quotations are the report’s own words, in Norwegian. We tested direction, order, counts and sums, not amounts or words such as “svak” (weak).',
  filled: 'Filled squares are numbers for which the claim holds.',
  noUnknown: (id) => `There is no claim “${id}”.`,
  test: (test, names, numbers) => {
    const levels = (ids: readonly string[]) => numbers.list(ids.map((id) => uncapital(names.level(id))));
    switch (test.kind) {
      case 'change':
        return `Did the share ${test.direction} from ${test.from} to ${test.to}? We tested this for each measure${test.levels ? ` in ${levels(test.levels)}` : ' and level of government'}.`;
      case 'change-comparison':
        return `Did the share rise more for ${uncapital(names.level(test.level))} than for ${levels(test.against)} from ${test.from} to ${test.to}? We tested this for each measure.`;
      case 'lower':
        return `Was the share lower for ${uncapital(names.level(test.level))} than for ${levels(test.against)} in ${test.year}? We tested this for each measure.`;
      case 'sum':
        return `Do the counties add up to ${numbers.integer(test.total)}?`;
      case 'count':
        return `Does the report name ${frame.count(test.stated)}?`;
      case 'before-after':
        return `Is the number ${test.direction === 'rise' ? 'higher' : 'lower'} afterwards than before?`;
      default:
        return 'The report gives no numbers that can settle this.';
    }
  },
  finding: (all, full, partly, never, untestable) =>
    [
      all === 1 && full === 1
        ? 'The claim holds in all that was tested'
        : `Of ${frame.count(all)} ${all === 1 ? 'claim' : 'claims'}, ${frame.count(full)} ${full === 1 ? 'holds' : 'hold'} in all that was tested`,
      partly > 0
        ? `${never > 0 ? ',' : ' and'} ${frame.count(partly)} ${partly === 1 ? 'has' : 'have'} exceptions`
        : '',
      never > 0 ? ` and ${frame.count(never)} ${never === 1 ? 'does' : 'do'} not hold` : '',
      '.',
      untestable > 0 ? ` ${capital(frame.count(untestable))} cannot be tested against the numbers.` : '',
    ].join(''),
  holds: (holds, of) =>
    of === 1 ? (holds === 1 ? 'holds' : 'does not hold') : `holds in ${holds}\u00a0of\u00a0${of} cases`,
  untestable: 'cannot be tested against the numbers',
  exceptions: (cases, areAll, names, numbers) =>
    `${areAll ? 'Does not hold' : 'Exception'}: ${numbers.list(cases.map((one) => caseOf(one, names, numbers)))}.`,
  caseOf,
  differs: ({kind}, value, against) =>
    kind === 'before-after'
      ? `The number went from ${against} to ${value}.`
      : `The numbers give ${value}, not ${against}.`,
  missing: (levels, numbers) =>
    `The test leaves out ${numbers.list(levels)}: the source does not give all the figures.`,
};

/** A number, or a comparison of two, that a statement was held against. */
function caseOf({measure, level, points, compared}: ClaimCase, names: TrendNames, numbers: Numbers): string {
  const name = measure === undefined ? '' : uncapital(names.measure(measure));
  if (compared) {
    const written = compared.unit === 'points' ? numbers.signed : numbers.decimal;
    const unit = compared.unit === 'points' ? 'percentage points' : 'per cent';
    return `${name} (${written(compared.value)} against ${written(compared.against)}\u00a0${unit})`;
  }
  const where = [name, level && uncapital(names.level(level))].filter(Boolean).join(' in ');
  return points === undefined ? where : `${where} (${numbers.signed(points)}\u00a0percentage\u00a0points)`;
}
