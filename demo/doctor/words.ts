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
    nb: "Avgjør hva `'self'` betyr. La feltet stå tomt hvis filene ligger på en annen tjener.",
    nn: "Avgjer kva `'self'` betyr. La feltet stå tomt om filene ligg på ein annan tenar.",
    en: "Decides what `'self'` means. Leave it empty if the files are on another server.",
  },
  html: {
    nb: 'HTML fra publiseringsverktøyet',
    nn: 'HTML frå publiseringsverktøyet',
    en: 'HTML from the publishing tool',
  },
  htmlHelp: {
    nb: 'Åpne kildekoden til det du lagret, og lim den inn her.',
    nn: 'Opne kjeldekoden til det du lagra, og lim han inn her.',
    en: 'Open the source code of what you saved, and paste it here.',
  },
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
  policy: {nb: 'Content-Security-Policy', nn: 'Content-Security-Policy', en: 'Content-Security-Policy'},
  policyHelp: {
    nb: 'Hodet slik tjeneren sender det, en `<meta>` eller en linje fra oppsettet av tjeneren.',
    nn: 'Hovudet slik tenaren sender det, ein `<meta>` eller ei linje frå oppsettet av tenaren.',
    en: 'The header as the server sends it, a `<meta>`, or a line of the server’s configuration.',
  },
  ofHtml: {nb: 'Hva som er igjen', nn: 'Kva som er att', en: 'What is left'},
  ofPolicy: {nb: 'Hva reglene tillater', nn: 'Kva reglane tillèt', en: 'What the policy allows'},
  empty: {
    nb: 'Lim inn noe i et av feltene, så kommer svaret her.',
    nn: 'Lim inn noko i eitt av felta, så kjem svaret her.',
    en: 'Paste something into one of the fields, and the answer comes here.',
  },
  good: {nb: 'Virker', nn: 'Verkar', en: 'Works'},
  note: {nb: 'Merk', nn: 'Merk', en: 'Note'},
  bad: {nb: 'Må rettes', nn: 'Må rettast', en: 'To be mended'},
  drawn: {nb: 'Figurer leseren ser', nn: 'Figurar lesaren ser', en: 'Figures that readers see'},
  instead: {nb: 'Bruk dette', nn: 'Bruk dette', en: 'Use this'},
  now: {nb: 'Nå', nn: 'No', en: 'Now'},
  change: {nb: 'Endre til', nn: 'Endre til', en: 'Change to'},
  whole: {nb: 'Hele regelen, rettet', nn: 'Heile regelen, retta', en: 'The whole policy, mended'},
} satisfies Record<string, Phrase>;
