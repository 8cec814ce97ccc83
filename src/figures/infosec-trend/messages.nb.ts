import type {Trend} from '../../datasets/infosec-trend.js';
import type {TrendFinding} from '../../datasets/trend-finding.js';
import type {TrendHeadline} from '../../datasets/trend-headline.js';
import type {Numbers} from '../../i18n/numbers.js';
import {phrases} from './finding-messages.nb.js';
import {trendSentences} from './finding-sentences.js';
import {headlinePhrases} from './headline-messages.nb.js';
import {trendHeadlineText, type ToldHeadline} from './headline-sentence.js';
import type {ChosenSeries, OwnFinding} from './own-finding.js';
import type {TrendNames} from './trend-phrases.js';
import {frame} from '../../figure/messages.nb.js';

export const words = {
  ...frame,
  heading: 'Tiltak for internkontroll av informasjonssikkerhet',
  lines: 'Linjer',
  rows: 'Rader',
  /** The order of the measures in the view of rows, for page builders. */
  sorts: {gap: 'Etter avstanden', report: 'Som i rapporten'},
  levelShort: 'Nivå',
  hint: 'Pek eller trykk for å se tallene samlet.',
  keys: 'Tastatur: Tab går til figuren. Bruk piltastene, Home og End. Esc lukker.',
  howToRead: (measures: number, lowest: number): string =>
    measures === 1
      ? `Hver linje viser hvor stor del av virksomhetene som har gjort tiltaket.${lowest > 0 ? ` Skalaen begynner på ${lowest} prosent.` : ''}`
      : `${measures === 2 ? 'Begge' : 'Alle'} figurene har samme skala, fra ${lowest} til 100 prosent.`,
  /** The change of the last number, in the name of its mark. */
  changed: (from: string, change: string, arePoints: boolean) =>
    `endring fra ${from}: ${change}${arePoints ? ' prosentpoeng' : ''}`,
  howToReadChange: (from: string, arePoints: boolean, exceptions: 'rose' | 'fell' | undefined): string =>
    `Lite tall: endring fra ${from}${arePoints ? ', i prosentpoeng' : ''}.${exceptions ? ` Fet skrift: ${{rose: 'økning', fell: 'nedgang'}[exceptions]}.` : ''}`,
  howToReadDistance: 'Tall ved strek: avstand i prosentpoeng.',
  howToReadFront: (level: string, isOneChart: boolean) =>
    `Linjen for ${level} har sin farge. Trykk på et annet navn over ${isOneChart ? 'figuren' : 'figurene'} for å se den linjen.`,
  stops: (levels: readonly string[], years: readonly string[], numbers: Numbers) =>
    `Kilden oppgir ikke tall for ${numbers.list(levels)} i ${numbers.list(years)}.`,
  /** A quotation needs no translation in Norwegian. */
  remarked: ((year, quotation) => `Feltet er året ${year}. I rapporten står det: «${quotation}».`) as (
    year: string,
    quotation: string,
    translation: string | undefined,
  ) => string,
  fewUnits: (level: string) => `Det er få ${level}. Ett svar kan endre tallet deres med flere prosentpoeng.`,
  questions: 'Tiltakene slik kilden beskriver dem',
  chosenElsewhere: 'valgt i en annen figur',
  mentioned: 'nevnt i påstanden',
  notStated: 'ikke oppgitt',
  point: (level: string, year: string, value: string) => `${level} ${year}: ${value} prosent`,
  /** The unit of the numbers, for the line under the heading. */
  unit: 'Prosent av virksomhetene',
  /** The same where a single level is shown. */
  unitOf: (level: string, name: string): string => `Prosent av ${phrases.bodies[level] ?? name}`,
  headline: (headline: TrendHeadline, names: TrendNames, numbers: Numbers): ToldHeadline =>
    trendHeadlineText(headline, headlinePhrases, names, numbers),
  finding: (finding: TrendFinding, names: TrendNames, numbers: Numbers): string =>
    trendSentences(finding, phrases, names, numbers),
};

export type InfosecTrendWords = typeof words & {
  /** The meanings of the signs in imported data; the report has only one sign. */
  signs?: Readonly<Record<string, string>>;
  /** A period of imported data, by its id, on an axis and in a sentence; the report has only years. */
  tick?: (id: string) => string;
  /** The name of a level within a sentence; an author's may be a proper name. */
  within?: (label: string) => string;
  /** Whether a level of an author's numbers is all the others together. */
  isTotal?: (label: string) => boolean;
  periodName?: (id: string) => string;
  /** The finding of imported data; sentences that can be a heading come first. */
  ownFinding?: (findingOf: (part: Trend) => TrendFinding, shown: Trend, chosen: ChosenSeries) => OwnFinding;
};
