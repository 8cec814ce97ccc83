import type {RisksFinding} from '../../model/risks.js';
import {capital} from '../capital.js';
import type {Numbers} from '../numbers.js';
import {frame} from './frame.js';

export const words = {
  ...frame,
  heading: 'Utfordringer',
  /** What short forms stand for that are not told elsewhere in the figure. */
  shortForms: {
    IKT: 'informasjons- og kommunikasjonsteknologi',
  } as Readonly<Record<string, string>>,
  caption: 'Utfordringene i rapporten, og hvem eller hva som har vist dem',
  list: 'Liste',
  challenge: 'Utfordring',
  quote: 'I rapportens ord',
  shownBy: 'Vist av',
  shownByAndWhen: 'Vist av, når og hvordan',
  when: 'Når',
  how: 'Hvordan',
  noYear: 'årstall ikke oppgitt',
  all: 'Alle',
  ofRegions: (count: number, of: number) =>
    count === of
      ? `alle ${frame.count(of)} helseregioner`
      : `${count === 0 ? 'ingen' : counted(count)} av ${frame.count(of)} helseregioner`,
  howToRead: 'Sitatene er fra rapporten. Overskriftene er laget for denne figuren.',
  us: 'Digdir er den som skriver «vi» i rapporten.',
  filled: 'Hver rute er en helseregion, og de fylte er dem det gjelder.',
  finding: ({all, sources, shared, only}: RisksFinding, numbers: Numbers) => {
    if (only) {
      const isAll = only.count === all;
      return isAll
        ? `Alle ${frame.count(all)} utfordringene i rapporten er vist av ${only.short}.`
        : `${capital(counted(only.count))} av ${frame.count(all)} utfordringer i rapporten er vist av ${only.short}.`;
    }
    const counts = numbers.list(sources.map(({short, count}) => `${short}\u00a0(${count})`));
    const [one] = shared;
    const several =
      shared.length === 0
        ? ''
        : shared.length === 1 && one
          ? ` Én har flere pekt på: «${one.label}».`
          : ` ${capital(frame.count(shared.length))} har flere pekt på.`;
    return `Rapporten nevner ${counted(all)} ${all === 1 ? 'utfordring' : 'utfordringer'}, vist av ${counts}.${several}`;
  },
};

export type RiskFindingsWords = typeof words;

/** «én utfordring», «én helseregion» */
function counted(n: number): string {
  return n === 1 ? 'én' : frame.count(n);
}
