import type {RiskFindingsWords} from './messages.nb.js';
import {capital, uncapital} from '../../i18n/capital.js';
import {shortForms} from '../../i18n/short-forms.nn.js';
import {frame} from '../../figure/messages.nn.js';

export const words: RiskFindingsWords = {
  ...frame,
  heading: 'Utfordringar',
  unit: 'Kjelder til kvar',
  shortForms,
  caption: 'Utfordringane i rapporten, med kjeldene til kvar',
  matrix: 'Oversikt',
  challenge: 'Utfordring',
  quote: 'Ordlyden i rapporten',
  wording: 'Ordlyden',
  shownBy: 'Kjelde i rapporten',
  shownByAndWhen: 'Kjelde i rapporten, når og korleis',
  when: 'Når',
  how: 'Korleis',
  noYear: 'årstal ikkje oppgitt',
  all: 'Alle',
  inFigures: (count, of) => `${count}\u00a0av\u00a0${of}`,
  regions: 'Helseregionar',
  inRegions: (label) => `der ${uncapital(label)}`,
  ofRegions: (count, of) =>
    of < 2
      ? `${frame.counted(count)} ${count === 1 ? 'helseregion' : 'helseregionar'}`
      : count === of
        ? `alle dei ${frame.count(of)} helseregionane`
        : `${frame.counted(count)} av ${frame.count(of)} helseregionar`,
  quotesNote: '',
  howToRead: 'Sitata står slik dei er i rapporten, på bokmål. Overskriftene har vi laga.',
  us: 'Digdir er den som skriv «vi» i rapporten.',
  evidence: (year) => `Rapporten seier ikkje kven som står bak kunnskapsgrunnlaget frå ${year}.`,
  filled: 'Kvar rute er ein helseregion. Dei fylte viser kor mange det gjeld, ikkje kva for nokre.',
  inUnits: (label, unit, count, of) => {
    const some = `${frame.counted(count)} av ${frame.count(of)}`;
    return `${label}: ${uncapital(unit)} i ${count === of ? `alle dei ${frame.count(of)}` : some}`;
  },
  accordingTo: (label, sources) => `${label}, ifølgje ${sources}`,
  newsBy: (news, source) => `${news}, ifølgje ${source}`,
  mostSources: (labels, numbers) =>
    `${labels.length === 1 ? 'Utfordringa' : 'Utfordringane'} med flest kjelder: ${numbers.list(labels)}`,
  sharedBySeveral: (label) => `Utfordring med fleire kjelder: ${uncapital(label)}`,
  named: (names, others, numbers) =>
    capital(
      others > 0
        ? `${names.join(', ')}, og ${counted(others)} ${others === 1 ? 'anna utfordring' : 'andre utfordringar'}`
        : numbers.list(names),
    ),
  finding: ({all, shared, only}) => {
    if (only) {
      const {count, short} = only;
      const some = `${capital(frame.countOf(count, all, counted))} av ${frame.count(all)} utfordringar`;
      const which = count < all ? some : all === 1 ? 'Den eine utfordringa' : `Alle ${frame.count(all)} utfordringane`;
      return `${which} frå rapporten har ${short} som kjelde.`;
    }
    if (all === 0) return 'Rapporten nemner ingen utfordringar.';
    const some = `, ${counted(shared.length)} av dei med fleire kjelder`;
    const several = all === 1 ? ', med fleire kjelder' : shared.length === all ? ', kvar med fleire kjelder' : some;
    return `Figuren viser ${counted(all)} ${all === 1 ? 'utfordring' : 'utfordringar'} frå rapporten${shared.length === 0 ? '' : several}.`;
  },
};

/** «éi utfordring» */
function counted(n: number): string {
  return n === 1 ? 'éi' : frame.counted(n);
}
