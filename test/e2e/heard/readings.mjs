// Each element, read from top to bottom in English and in bokmål, with phrases that must be said in this order.

import {readOn} from './pages.mjs';

/** Reads from the top of the page to its end. */
export const readAll = ['ctrl+Home', readOn];

const phrases = {
  'cef-funding-map': {
    en: [
      '82 municipalities, half in three counties',
      'Municipalities with support, by county heading 4',
      'Vestland: 17 of 43 municipalities toggle button not pressed',
      'Oslo: none listed',
      'After the figure',
    ],
    nb: [
      '82 kommuner',
      'Kommuner med støtte, etter fylke heading 4',
      'Agder: 14 av 25 kommuner',
      'Oslo: ingen oppført',
      'After the figure',
    ],
  },
  'goal-results': {
    en: [
      'Four of ten results have numbers',
      'with numbers',
      'Numbers or names',
      'Information security',
      'Neither numbers nor names',
      'After the figure',
    ],
    nb: ['Fire av ti resultater', 'After the figure'],
  },
  'guidance-list': {
    en: [
      'Six new or updated guides from three publishers',
      'Norwegian Directorate for Civil Protection (DSB)',
      'ovelse.no link',
      'After the figure',
    ],
    nb: ['Digdir (3), DFØ (2)', 'DSB', 'ovelse.no link', 'After the figure'],
  },
  'infosec-trend': {
    en: [
      'Nine of ten shares in central government and municipalities fell in 2020',
      'percentage points behind central government in 2020',
      'Lines selected radio button',
      'Read the figure as a list',
      'Management system evaluated or improved heading 4',
      'New measures heading 4',
      'Measures improved or removed heading 4',
      'Experience from incidents reported heading 4',
      'Experience from exercises reported heading 4',
      'Statistics Norway, table 12042 link',
      'After the figure',
    ],
    nb: [
      'Ni av ti tall for staten og kommunene falt i 2020',
      'Les figuren som liste',
      'Styringssystem evaluert eller forbedret heading 4',
      'Erfaringer fra øvelser rapportert heading 4',
      'After the figure',
    ],
  },
  'key-figures': {
    en: ['grew from about 60 to 150 participants', 'million euros', 'health regions', 'After the figure'],
    nb: ['fra rundt 60 til 150 deltakere', 'helseregioner', 'After the figure'],
  },
  'partner-network': {
    en: ['DFØ takes part in the most subjects', 'Datatilsynet', 'planned for 2021', 'After the figure'],
    nb: ['Datatilsynet', 'planlagt for 2021', 'After the figure'],
  },
  // Orca may stop at a figure that is drawn while it reads, so the end is not asked for.
  'report-chapter': {
    en: ['Nine of ten shares were higher than in 2018, but nine fell in 2020'],
    nb: ['Ni av ti andeler var høyere enn i 2018'],
  },
  'report-claim': {en: ['holds', 'After the figure'], nb: ['Stemmer så langt den er sjekket', 'After the figure']},
  'report-claims': {
    en: [
      'Six of ten claims that can be tested hold only in part',
      'Holds fully',
      'Exception: new measures in central government (−0.2 percentage points)',
      'After the figure',
    ],
    nb: ['Seks av ti påstander som kan sjekkes', 'Unntak', 'After the figure'],
  },
  'report-priorities': {
    en: ['Two of seven plans for 2021', 'Coherent guidance and co-operation', 'Datatilsynet', 'After the figure'],
    nb: ['2021', 'Datatilsynet', 'After the figure'],
  },
  'report-timeline': {
    en: ['Years from 2018 to 2027', '2018 List with 1 item', '2021–2027', 'After the figure'],
    nb: ['2018', '2021–2027', 'After the figure'],
  },
  'risk-findings': {
    en: ['3 of 4', 'Ransomware in Østre Toten municipality', 'After the figure'],
    nb: ['helseregionene', 'Østre Toten', 'After the figure'],
  },
};

/** An element that needs an option to show anything. */
const options = {'report-claim': 'claim="kommunene-lavere"'};

export const readings = Object.entries(phrases).flatMap(([tag, languages]) =>
  Object.entries(languages).map(([lang, heard]) => ({
    id: `reading-${tag}-${lang}`,
    name: `reads <${tag}> from top to bottom in ${lang}`,
    tag,
    options: options[tag],
    lang,
    isReading: true,
    brief: tag === 'infosec-trend' && lang === 'en',
    keys: readAll,
    heard,
  })),
);
