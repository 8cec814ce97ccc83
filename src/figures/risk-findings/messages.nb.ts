import type {RisksFinding} from '../../datasets/risks.js';
import {capital, uncapital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';
import {shortForms} from '../../i18n/short-forms.nb.js';
import {frame} from '../../figure/messages.nb.js';

export const words = {
  ...frame,
  heading: 'Utfordringer',
  unit: 'Kilder til hver',
  shortForms,
  caption: 'Utfordringene i rapporten, med kildene til hver',
  matrix: 'Oversikt',
  challenge: 'Utfordring',
  quote: 'Ordlyden i rapporten',
  wording: 'Ordlyden',
  shownBy: 'Kilde i rapporten',
  shownByAndWhen: 'Kilde i rapporten, når og hvordan',
  when: 'Når',
  how: 'Hvordan',
  noYear: 'årstall ikke oppgitt',
  all: 'Alle',
  /** A share in figures. */
  inFigures: (count: number, of: number) => `${count}\u00a0av\u00a0${of}`,
  regions: 'Helseregioner',
  inRegions: (label: string) => `der ${uncapital(label)}`,
  ofRegions: (count: number, of: number) =>
    of < 2
      ? `${frame.counted(count)} ${count === 1 ? 'helseregion' : 'helseregioner'}`
      : count === of
        ? `alle de ${frame.count(of)} helseregionene`
        : `${frame.counted(count)} av ${frame.count(of)} helseregioner`,
  /** Where readers may not know the language of the quotations, which have no translation. */
  quotesNote: '',
  howToRead: 'Sitatene står slik de er i rapporten. Overskriftene har vi laget.',
  us: 'Digdir er den som skriver «vi» i rapporten.',
  evidence: (year: string) => `Rapporten sier ikke hvem som står bak kunnskapsgrunnlaget fra ${year}.`,
  filled: 'Hver rute er en helseregion. De fylte viser hvor mange det gjelder, ikke hvilke.',
  inUnits: (label: string, unit: string, count: number, of: number) => {
    const some = `${frame.counted(count)} av ${frame.count(of)}`;
    return `${label}: ${uncapital(unit)} i ${count === of ? `alle ${frame.count(of)}` : some}`;
  },
  accordingTo: (label: string, sources: string) => `${label}, ifølge ${sources}`,
  /** Where a heading has no room for more. */
  newsBy: (news: string, source: string) => `${news}, ifølge ${source}`,
  mostSources: (labels: readonly string[], numbers: Numbers) =>
    `${labels.length === 1 ? 'Utfordringen' : 'Utfordringene'} med flest kilder: ${numbers.list(labels)}`,
  sharedBySeveral: (label: string) => `Utfordring med flere kilder: ${uncapital(label)}`,
  named: (names: readonly string[], others: number, numbers: Numbers) =>
    capital(
      others > 0
        ? `${names.join(', ')}, og ${frame.counted(others)} ${others === 1 ? 'annen utfordring' : 'andre utfordringer'}`
        : numbers.list(names),
    ),
  finding: ({all, shared, only}: RisksFinding) => {
    if (only) {
      const {count, short} = only;
      const some = `${capital(frame.countOf(count, all))} av ${frame.count(all)} utfordringer`;
      const which = count < all ? some : all === 1 ? 'Den ene utfordringen' : `Alle ${frame.count(all)} utfordringene`;
      return `${which} fra rapporten har ${short} som kilde.`;
    }
    if (all === 0) return 'Rapporten nevner ingen utfordringer.';
    const some = `, ${frame.counted(shared.length)} av dem med flere kilder`;
    const several = all === 1 ? ', med flere kilder' : shared.length === all ? ', hver med flere kilder' : some;
    return `Figuren viser ${frame.counted(all)} ${all === 1 ? 'utfordring' : 'utfordringer'} fra rapporten${shared.length === 0 ? '' : several}.`;
  },
};

export type RiskFindingsWords = typeof words;
