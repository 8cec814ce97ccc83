import type {Phrase} from './words.js';

/** What each style sheet in hostile/ does, by its name in hostile-frame.html. */
export const attacks: Readonly<Record<string, {title: string; about: Phrase}>> = {
  'all-unset': {
    title: '* { all: unset !important }',
    about: {
      nb: 'Alt som siden kan nå, mister all stil.',
      nn: 'Alt som sida kan nå, mistar all stil.',
      en: 'All that the page can reach loses all style.',
    },
  },
  'cms-reset': {
    title: 'CMS reset',
    about: {
      nb: 'En nullstilling slik publiseringsverktøy har den.',
      nn: 'Ei nullstilling slik publiseringsverktøy har ho.',
      en: 'A reset as content systems have it.',
    },
  },
  globals: {
    title: 'svg, table, button … !important',
    about: {
      nb: 'Et temas regler for alle elementer av et slag.',
      nn: 'Reglane til eit tema for alle element av eit slag.',
      en: 'A theme’s rules for every element of a kind.',
    },
  },
  'root-size': {
    title: ':root { font-size: 62.5% }',
    about: {
      nb: 'Et gammelt knep som gjør 1 rem til 10 piksler.',
      nn: 'Eit gammalt knep som gjer 1 rem til 10 pikslar.',
      en: 'An old trick that makes 1 rem 10 pixels.',
    },
  },
  'inherited-text': {
    title: 'body { font: 9px/1 cursive; … }',
    about: {
      nb: 'Skrift, farge, retning og avstander som arves.',
      nn: 'Skrift, farge, retning og avstandar som blir arva.',
      en: 'Type, colour, direction and spacing that are inherited.',
    },
  },
  'custom-properties': {
    title: '--text: transparent',
    about: {
      nb: 'Siden bruker de samme variabelnavnene til noe annet.',
      nn: 'Sida bruker dei same variabelnamna til noko anna.',
      en: 'The page uses the same variable names for something else.',
    },
  },
};
