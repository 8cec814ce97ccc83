import type {TrendNews} from '../../datasets/trend-news.js';
import {capital} from '../../i18n/capital.js';
import {shortForms} from '../../i18n/short-forms.nb.js';
import {frame} from '../../figure/messages.nb.js';

export const words = {
  ...frame,
  shortForms,
  heading: 'Kapittel fra årsrapporten',
  chapters: {
    informasjonssikkerhet: {
      heading: 'Informasjonssikkerhet',
      intro:
        'Digdir hjelper offentlige virksomheter med å styre og kontrollere informasjonssikkerheten. Her er mål, tall og planer fra rapporten.',
    },
    internasjonalt: {
      heading: 'Økt internasjonalt samarbeid',
      intro:
        'Norge samarbeider med EU og de nordiske og baltiske landene om digitale løsninger. Her er mål og tall fra rapporten.',
    },
  },
  /** Levels as the heading of the trend names them; its own texts would be one more file to fetch. */
  bodies: {'statlige-virksomheter': 'staten', fylkeskommuner: 'fylkeskommunene', kommuner: 'kommunene'} as Readonly<
    Record<string, string>
  >,
  /** Which levels the shares in the heading are of. */
  sharesOf: (bodies: string) => `Andelene er for ${bodies}.`,
  /** The news of each chapter, from its figures. */
  news: {
    informasjonssikkerhet: ({from, to, of, rose, fell}: TrendNews) =>
      `${capital(frame.countOf(rose, of))} av ${frame.counted(of)} andeler var høyere enn i ${from}, men ${frame.countOf(fell, of)} falt i ${to}`,
    internasjonalt: (municipalities: string, amount: string | undefined) =>
      `${municipalities} norske kommuner fikk ${amount ? `til sammen ${amount} millioner euro` : 'støtte'} fra EU`,
  },
  contentsLabel: 'Innhold',
  /** A short name for each figure. */
  contents: {
    trend: 'Utvikling',
    map: 'Kart',
    claims: 'Påstander',
    keyFigures: 'Nøkkeltall',
    risks: 'Utfordringer',
    timeline: 'Tidslinje',
    partners: 'Partnere',
    guidance: 'Veiledning',
    priorities: 'Planer',
    goals: 'Mål',
  },
  leftOut: 'Deler av kapittelet som ikke er med i figurene',
  abbreviations: 'Forkortelser',
  chapter: 'Kapittel',
  figure: 'Figur',
  finding: 'Hva figuren viser',
  sourceOfFigure: 'Figurens kilde',
  licenceOfFigure: 'Figurens lisens',
  withFigures: 'står ved hver figur',
};

export type ReportChapterWords = typeof words;
