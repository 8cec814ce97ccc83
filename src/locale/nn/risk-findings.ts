import type {RiskFindingsWords} from '../nb/risk-findings.js';
import {capital} from '../capital.js';
import {frame} from './frame.js';

export const words: RiskFindingsWords = {
  ...frame,
  heading: 'Utfordringar',
  /** What short forms stand for that are not told elsewhere in the figure. */
  shortForms: {
    IKT: 'informasjons- og kommunikasjonsteknologi',
  },
  caption: 'Utfordringane i rapporten, og kven eller kva som har vist dei',
  list: 'Liste',
  challenge: 'Utfordring',
  quote: 'Med orda i rapporten',
  shownBy: 'Vist av',
  shownByAndWhen: 'Vist av, når og korleis',
  when: 'Når',
  how: 'Korleis',
  noYear: 'årstal ikkje oppgitt',
  all: 'Alle',
  ofRegions: (count, of) =>
    count === of
      ? `alle ${frame.count(of)} helseregionar`
      : `${count === 0 ? 'ingen' : count === 1 ? 'éin' : frame.count(count)} av ${frame.count(of)} helseregionar`,
  howToRead: 'Sitata er frå rapporten, på bokmål. Overskriftene er laga for denne figuren.',
  us: 'Digdir er den som skriv «vi» i rapporten.',
  filled: 'Kvar rute er ein helseregion, og dei fylte er dei det gjeld.',
  finding: ({all, sources, shared, only}, numbers) => {
    if (only) {
      return only.count === all
        ? `Alle ${frame.count(all)} utfordringane i rapporten er viste av ${only.short}.`
        : `${capital(counted(only.count))} av ${frame.count(all)} utfordringar i rapporten ${only.count === 1 ? 'er vist' : 'er viste'} av ${only.short}.`;
    }
    const counts = numbers.list(sources.map(({short, count}) => `${short}\u00a0(${count})`));
    const [one] = shared;
    const several =
      shared.length === 0
        ? ''
        : shared.length === 1 && one
          ? ` Éi har fleire peikt på: «${one.label}».`
          : ` ${capital(frame.count(shared.length))} har fleire peikt på.`;
    return `Rapporten nemner ${counted(all)} ${all === 1 ? 'utfordring' : 'utfordringar'}, ${all === 1 ? 'vist' : 'viste'} av ${counts}.${several}`;
  },
};

/** «éi utfordring» */
function counted(n: number): string {
  return n === 1 ? 'éi' : frame.count(n);
}
