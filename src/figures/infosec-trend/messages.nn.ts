import type {InfosecTrendWords} from './messages.nb.js';
import {phrases} from './finding-messages.nn.js';
import {trendSentences} from './finding-sentences.js';
import {headlinePhrases} from './headline-messages.nn.js';
import {trendHeadlineText} from './headline-sentence.js';
import {frame} from '../../figure/messages.nn.js';

export const words: InfosecTrendWords = {
  ...frame,
  heading: 'Tiltak for internkontroll av informasjonstryggleik',
  lines: 'Linjer',
  rows: 'Rader',
  sorts: {gap: 'Etter avstanden', report: 'Som i rapporten'},
  levelShort: 'Nivå',
  hint: 'Peik eller trykk for å sjå tala samla.',
  keys: 'Tastatur: Tab går til figuren. Bruk piltastane, Home og End. Esc lukkar.',
  howToRead: (measures, lowest) =>
    measures === 1
      ? `Kvar linje viser kor stor del av verksemdene som har gjort tiltaket.${lowest > 0 ? ` Skalaen begynner på ${lowest} prosent.` : ''}`
      : `${measures === 2 ? 'Begge' : 'Alle'} figurane har same skala, frå ${lowest} til 100 prosent.`,
  changed: (from, change, arePoints) => `endring frå ${from}: ${change}${arePoints ? ' prosentpoeng' : ''}`,
  howToReadChange: (from, arePoints, exceptions) =>
    `Lite tal: endring frå ${from}${arePoints ? ', i prosentpoeng' : ''}.${exceptions ? ` Feit skrift: ${{rose: 'auke', fell: 'nedgang'}[exceptions]}.` : ''}`,
  howToReadDistance: 'Tal ved strek: avstand i prosentpoeng.',
  howToReadFront: (level, isOneChart) =>
    `Linja for ${level} har fargen sin. Trykk på eit anna namn over ${isOneChart ? 'figuren' : 'figurane'} for å sjå den linja.`,
  stops: (levels, years, numbers) => `Kjelda oppgir ikkje tal for ${numbers.list(levels)} i ${numbers.list(years)}.`,
  remarked: (year, quotation) => `Feltet er året ${year}. I rapporten står det: «${quotation}».`,
  fewUnits: (level) => `Det er få ${level}. Eitt svar kan endre talet deira med fleire prosentpoeng.`,
  questions: 'Tiltaka slik kjelda beskriv dei, omsette av oss',
  chosenElsewhere: 'valt i ein annan figur',
  mentioned: 'nemnt i påstanden',
  notStated: 'ikkje oppgitt',
  point: (level, year, value) => `${level} ${year}: ${value} prosent`,
  unit: 'Prosent av verksemdene',
  unitOf: (level, name) => `Prosent av ${phrases.bodies[level] ?? name}`,
  headline: (headline, names, numbers) => trendHeadlineText(headline, headlinePhrases, names, numbers),
  finding: (finding, names, numbers) => trendSentences(finding, phrases, names, numbers),
};
