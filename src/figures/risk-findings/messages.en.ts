import type {RiskFindingsWords} from './messages.nb.js';
import {capital, uncapital} from '../../i18n/capital.js';
import {shortForms} from '../../i18n/short-forms.en.js';
import {frame} from '../../figure/messages.en.js';

export const words: RiskFindingsWords = {
  ...frame,
  heading: 'Challenges',
  unit: 'Sources of each',
  shortForms,
  caption: 'The challenges in the report, with the sources of each',
  matrix: 'Overview',
  challenge: 'Challenge',
  quote: 'Wording of the report',
  wording: 'Wording',
  shownBy: 'Source in the report',
  shownByAndWhen: 'Source in the report, when and how',
  when: 'When',
  how: 'How',
  noYear: 'year not stated',
  all: 'All',
  inFigures: (count, of) => `${count}\u00a0of\u00a0${of}`,
  regions: 'Health regions',
  inRegions: (label) => `where ${uncapital(label)}`,
  ofRegions: (count, of) =>
    of < 2
      ? `${frame.counted(count)} health ${count === 1 ? 'region' : 'regions'}`
      : count === of
        ? `all ${frame.count(of)} health regions`
        : `${frame.count(count)} of ${frame.count(of)} health regions`,
  quotesNote: 'The quotations are from the report, in Norwegian.',
  howToRead: 'The headings are ours.',
  us: 'In the report, “vi” (we) means Digdir.',
  evidence: (year) => `The report does not say who produced the evidence from ${year}.`,
  filled: 'Each square is a health region. The filled ones show how many are concerned, not which.',
  inUnits: (label, unit, count, of) => {
    const some = `${count === 0 ? 'none' : frame.count(count)} of ${frame.count(of)}`;
    return `${label}: ${uncapital(unit)} in ${count === of ? `all ${frame.count(of)}` : some}`;
  },
  accordingTo: (label, sources) => `${label}, according to ${sources}`,
  newsBy: (news, source) => `${news}, says ${source}`,
  mostSources: (labels, numbers) =>
    `${labels.length === 1 ? 'Challenge' : 'Challenges'} with the most sources: ${numbers.list(labels)}`,
  sharedBySeveral: (label) => `Challenge with more than one source: ${uncapital(label)}`,
  named: (names, others, numbers) =>
    capital(
      others > 0
        ? `${names.join(', ')}, and ${frame.count(others)} ${others === 1 ? 'other challenge' : 'other challenges'}`
        : numbers.list(names),
    ),
  finding: ({all, shared, only}) => {
    if (only) {
      const {count, short} = only;
      const some = `${capital(frame.countOf(count, all))} of ${frame.count(all)} challenges`;
      const which = count < all ? some : all === 1 ? 'The only challenge' : `All ${frame.count(all)} challenges`;
      return `${which} from the report ${count === 1 ? 'has' : 'have'} ${short} as a source.`;
    }
    if (all === 0) return 'The report names no challenges.';
    const some = `, ${frame.count(shared.length)} of them with more than one source`;
    const several =
      all === 1 ? ', with more than one source' : shared.length === all ? ', each with more than one source' : some;
    return `The figure shows ${frame.count(all)} ${all === 1 ? 'challenge' : 'challenges'} from the report${shared.length === 0 ? '' : several}.`;
  },
};
