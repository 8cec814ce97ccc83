import type {RiskFindingsWords} from '../nb/risk-findings.js';
import {capital} from '../capital.js';
import {frame} from './frame.js';

export const words: RiskFindingsWords = {
  ...frame,
  heading: 'Challenges',
  /** What short forms stand for that are not told elsewhere in the figure. */
  shortForms: {
    ICT: 'information and communications technology',
    IKT: 'information and communication technology, in Norwegian',
  },
  caption: 'The challenges in the report, and who or what has shown them',
  list: 'List',
  challenge: 'Challenge',
  quote: 'In the report’s words',
  shownBy: 'Shown by',
  shownByAndWhen: 'Shown by, when and how',
  when: 'When',
  how: 'How',
  noYear: 'year not stated',
  all: 'All',
  ofRegions: (count, of) =>
    count === of
      ? `all ${frame.count(of)} health regions`
      : `${frame.count(count)} of ${frame.count(of)} health regions`,
  howToRead: 'The quotations are from the report, in Norwegian. The headings were made for this figure.',
  us: 'Digdir is the one who writes “vi” (we) in the report.',
  filled: 'Each square is a health region; the filled ones are those concerned.',
  finding: ({all, sources, shared, only}, numbers) => {
    if (only) {
      const which =
        only.count === all ? `All ${frame.count(all)}` : `${capital(frame.count(only.count))} of ${frame.count(all)}`;
      const verb = only.count === 1 ? 'was' : 'were';
      return `${which} challenges in the report ${verb} shown by ${only.short}.`;
    }
    const counts = numbers.list(sources.map(({short, count}) => `${short}\u00a0(${count})`));
    const [one] = shared;
    const several =
      shared.length === 0
        ? ''
        : shared.length === 1 && one
          ? ` More than one has pointed to this: “${one.label}”.`
          : ` More than one has pointed to ${frame.count(shared.length)} of them.`;
    return `The report names ${frame.count(all)} ${all === 1 ? 'challenge' : 'challenges'}, shown by ${counts}.${several}`;
  },
};
