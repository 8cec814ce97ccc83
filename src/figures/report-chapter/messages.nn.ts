import type {ReportChapterWords} from './messages.nb.js';
import {capital} from '../../i18n/capital.js';
import {shortForms} from '../../i18n/short-forms.nn.js';
import {frame} from '../../figure/messages.nn.js';

export const words: ReportChapterWords = {
  ...frame,
  shortForms,
  heading: 'Kapittel frå årsrapporten',
  chapters: {
    informasjonssikkerhet: {
      heading: 'Informasjonstryggleik',
      intro:
        'Digdir hjelper offentlege verksemder med å styre og kontrollere informasjonstryggleiken. Her er mål, tal og planar frå rapporten.',
    },
    internasjonalt: {
      heading: 'Auka internasjonalt samarbeid',
      intro:
        'Noreg samarbeider med EU og dei nordiske og baltiske landa om digitale løysingar. Her er mål og tal frå rapporten.',
    },
  },
  bodies: {'statlige-virksomheter': 'staten', fylkeskommuner: 'fylkeskommunane', kommuner: 'kommunane'},
  sharesOf: (bodies) => `Andelane er for ${bodies}.`,
  news: {
    informasjonssikkerhet: ({from, to, of, rose, fell}) =>
      `${capital(frame.countOf(rose, of))} av ${frame.counted(of)} andelar var høgare enn i ${from}, men ${frame.countOf(fell, of)} fall i ${to}`,
    internasjonalt: (municipalities, amount) =>
      `${municipalities} norske kommunar fekk ${amount ? `til saman ${amount} millionar euro` : 'støtte'} frå EU`,
  },
  contentsLabel: 'Innhald',
  contents: {
    trend: 'Utvikling',
    map: 'Kart',
    claims: 'Påstandar',
    keyFigures: 'Nøkkeltal',
    risks: 'Utfordringar',
    timeline: 'Tidslinje',
    partners: 'Partnarar',
    guidance: 'Rettleiing',
    priorities: 'Planar',
    goals: 'Mål',
  },
  leftOut: 'Delar av kapittelet som ikkje er med i figurane',
  abbreviations: 'Forkortingar',
  chapter: 'Kapittel',
  figure: 'Figur',
  finding: 'Kva figuren viser',
  sourceOfFigure: 'Kjelda til figuren',
  licenceOfFigure: 'Lisensen til figuren',
  withFigures: 'står ved kvar figur',
};
