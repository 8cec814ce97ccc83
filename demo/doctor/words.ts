import type {Phrase} from '../words.js';

export const words = {
  site: {nb: 'Om nettstedet', nn: 'Om nettstaden', en: 'About the site'},
  hasLoader: {
    nb: 'Nettstedet laster `loader.js` på alle sider',
    nn: 'Nettstaden lastar `loader.js` på alle sider',
    en: 'The site loads `loader.js` on every page',
  },
  pageAddress: {nb: 'Adressen til nettstedet', nn: 'Adressa til nettstaden', en: 'Address of the site'},
  pageHelp: {
    nb: "Avgjør hva `'self'` betyr. La feltet stå tomt hvis filene ligger på en annen server.",
    nn: "Avgjer kva `'self'` betyr. La feltet stå tomt om filene ligg på ein annan server.",
    en: "Decides what `'self'` means. Leave it empty if the files are on another server.",
  },
  pasted: {nb: 'Det du vil sjekke', nn: 'Det du vil sjekke', en: 'What to check'},
  pastedHelp: {
    nb: 'HTML fra publiseringsverktøyet, en Content-Security-Policy eller hodene i svaret fra nettstedet.',
    nn: 'HTML frå publiseringsverktøyet, ein Content-Security-Policy eller hovuda i svaret frå nettstaden.',
    en: 'HTML from the publishing tool, a Content-Security-Policy, or the headers of an answer from the site.',
  },
  tryExample: {nb: 'Prøv et eksempel', nn: 'Prøv eit døme', en: 'Try an example'},
  readAs: {nb: 'Lest som', nn: 'Lese som', en: 'Read as'},
  html: {nb: 'HTML', nn: 'HTML', en: 'HTML'},
  policy: {nb: 'Content-Security-Policy', nn: 'Content-Security-Policy', en: 'Content-Security-Policy'},
  headers: {nb: 'hodene i et svar', nn: 'hovuda i eit svar', en: 'the headers of an answer'},
  and: {nb: 'og', nn: 'og', en: 'and'},
  original: {
    nb: 'Det du limte inn i verktøyet (hvis du har det)',
    nn: 'Det du limte inn i verktøyet (om du har det)',
    en: 'What you pasted into the tool (if you have it)',
  },
  originalHelp: {
    nb: 'Da ser du også hva som er borte.',
    nn: 'Då ser du òg kva som er borte.',
    en: 'You then see what is gone, too.',
  },
  integrity: {
    nb: 'Innholdet i integrity.json (hvis dere låser filene)',
    nn: 'Innhaldet i integrity.json (om de låser filene)',
    en: 'Content of integrity.json (if you lock the files)',
  },
  integrityHelp: {
    nb: 'Filen ligger ved siden av skriptene. Da får du skriptet med riktig hash, fra mappen som aldri endres.',
    nn: 'Fila ligg ved sida av skripta. Då får du skriptet med rett hash, frå mappa som aldri blir endra.',
    en: 'The file lies beside the scripts. You then get the script with its hash, from the folder that never changes.',
  },
  ofHtml: {nb: 'Hva som er igjen', nn: 'Kva som er att', en: 'What is left'},
  ofPolicy: {nb: 'Hva reglene tillater', nn: 'Kva reglane tillèt', en: 'What the policy allows'},
  empty: {
    nb: 'Lim inn noe i feltet, så kommer svaret her.',
    nn: 'Lim inn noko i feltet, så kjem svaret her.',
    en: 'Paste something into the field, and the answer comes here.',
  },
  good: {nb: 'Virker', nn: 'Verkar', en: 'Works'},
  note: {nb: 'Merk', nn: 'Merk', en: 'Note'},
  bad: {nb: 'Må rettes', nn: 'Må rettast', en: 'To be corrected'},
  drawn: {nb: 'Figurer leseren ser', nn: 'Figurar lesaren ser', en: 'Figures that readers see'},
  instead: {nb: 'Bruk dette', nn: 'Bruk dette', en: 'Use this'},
  now: {nb: 'Nå', nn: 'No', en: 'Now'},
  change: {nb: 'Endre til', nn: 'Endre til', en: 'Change to'},
  whole: {nb: 'Hele regelen, rettet', nn: 'Heile regelen, retta', en: 'The whole policy, corrected'},
} satisfies Record<string, Phrase>;
