import {frame} from '../../figure/messages.nb.js';

export const words = {
  ...frame,
  heading: 'Kapittel fra årsrapporten',
  chapters: {
    informasjonssikkerhet: {
      heading: 'Informasjonssikkerhet',
      intro:
        'Digdir hjelper offentlige virksomheter med å styre og kontrollere informasjonssikkerheten. Her er målene, tallene og planene fra årsrapporten for 2020.',
    },
    internasjonalt: {
      heading: 'Økt internasjonalt samarbeid',
      intro:
        'Norge samarbeider med EU og de nordiske og baltiske landene om digitale løsninger. Her er målene og tallene fra årsrapporten for 2020.',
    },
  },
  before: {
    goals: 'Først målene, og hva arbeidet førte til.',
    trend:
      'Hvor mange prosent av virksomhetene har gjort tiltak for internkontroll? Tallene er fra Statistisk sentralbyrå.',
    claims: 'Her prøver vi rapportens påstander mot tallene.',
    guidance: 'Virksomhetene fikk ny og oppdatert veiledning.',
    keyFigures: 'Flere tall fra kapittelet:',
    partners: 'Mye av arbeidet skjedde sammen med andre.',
    risks: 'Rapporten peker også på det som er vanskelig.',
    priorities: 'Dette er planene for 2021.',
    timeline: 'Her er hendelsene, år for år.',
    map: 'Norske kommuner fikk støtte fra EU. Kartet viser hvor.',
  },
  chapter: 'Kapittel',
  figure: 'Figur',
  finding: 'Hva figuren viser',
  sourceOfFigure: 'Figurens kilde',
  licenceOfFigure: 'Figurens lisens',
  withFigures: 'står ved hver figur',
  unknownChapter: (chapters: string) => `Velg et kapittel: ${chapters}.`,
};

export type ReportChapterWords = typeof words;
