import type {Phrase} from '../words.js';

/** The words of the start page. */
export const words = {
  kicker: {nb: 'Digdirs årsrapport 2020', nn: 'Digdirs årsrapport 2020', en: 'Digdir’s annual report 2020'},
  heading: {
    nb: 'Tallene fra årsrapporten, rett inn på nettsiden din',
    nn: 'Tala frå årsrapporten, rett inn på nettsida di',
    en: 'The report’s numbers, right on your own page',
  },
  lead: {
    nb: 'Hver figur er et HTML-element som viser tall fra årsrapporten, med funn, forklaring og kilde. Figurene følger språket på siden og lyst eller mørkt utseende, og henter ingenting fra andre.',
    nn: 'Kvar figur er eit HTML-element som viser tal frå årsrapporten, med funn, forklaring og kjelde. Figurane følgjer språket på sida og lys eller mørk utsjånad, og hentar ingenting frå andre.',
    en: 'Each figure is an HTML element that shows numbers from the annual report, with finding, explanation and source. The figures use the language of the page, adapt to light and dark mode, and fetch nothing from anyone else.',
  },
  see: {nb: 'Se de tolv figurene', nn: 'Sjå dei tolv figurane', en: 'See the twelve figures'},
  build: {nb: 'Bygg inn en figur', nn: 'Bygg inn ein figur', en: 'Embed a figure'},
  example: {nb: 'En av figurene', nn: 'Ein av figurane', en: 'One of the figures'},
  ways: {nb: 'Kom i gang', nn: 'Kom i gang', en: 'Get started'},
  figures: {nb: 'De tolv figurene', nn: 'Dei tolv figurane', en: 'The twelve figures'},
  editor: {nb: 'Jeg redigerer nettsider', nn: 'Eg redigerer nettsider', en: 'I edit web pages'},
  editorSteps: {
    nb: 'Kopier lenken og lim den inn alene på en linje i artikkelen. Den fungerer med en gang, i alle redigeringsfelt: Den åpner figuren på en egen side. Har nettstedet skriptet, blir lenken til figuren.',
    nn: 'Kopier lenkja og lim ho inn åleine på ei linje i artikkelen. Ho fungerer med ein gong, i alle redigeringsfelt: Ho opnar figuren på ei eiga side. Har nettstaden skriptet, blir lenkja til figuren.',
    en: 'Copy the link and paste it alone on a line of the article. It works at once, in every editing field: it opens the figure on a page of its own. Where the site has the script, the link becomes the figure.',
  },
  copyLink: {nb: 'Kopier lenken', nn: 'Kopier lenkja', en: 'Copy the link'},
  editorNext: {
    nb: 'Velg figur, språk og verktøy',
    nn: 'Vel figur, språk og verktøy',
    en: 'Choose figure, language and tool',
  },
  operator: {nb: 'Jeg drifter nettstedet', nn: 'Eg driftar nettstaden', en: 'I run the website'},
  operatorSteps: {
    nb: 'Legg mappen dist/cdn fra pakken på serveren, og én linje i malen. Da blir lenkene redaktørene limer inn, til figurer. Sider uten figur laster mindre enn 5 kB.',
    nn: 'Legg mappa dist/cdn frå pakken på serveren, og éi linje i malen. Då blir lenkjene redaktørane limer inn, til figurar. Sider utan figur lastar mindre enn 5 kB.',
    en: 'Put the folder dist/cdn of the package on the server, and one line in the template. The links that editors paste then become figures. Pages without a figure load less than 5 kB.',
  },
  operatorNext: {nb: 'Figurer på hele nettstedet', nn: 'Figurar på heile nettstaden', en: 'Figures on a whole site'},
  operatorCheck: {
    nb: 'Sjekk nettstedets Content-Security-Policy',
    nn: 'Sjekk Content-Security-Policy til nettstaden',
    en: 'Check the site’s Content-Security-Policy',
  },
  developer: {nb: 'Jeg utvikler', nn: 'Eg utviklar', en: 'I develop'},
  developerSteps: {
    nb: 'Installer pakken, importer elementet, og skriv det i siden. Det virker i alle rammeverk, og i HTML uten rammeverk.',
    nn: 'Installer pakken, importer elementet, og skriv det i sida. Det verkar i alle rammeverk, og i HTML utan rammeverk.',
    en: 'Install the package, import the element, and write it in the page. It works in every framework, and in HTML without one.',
  },
  developerNext: {
    nb: 'React, Vue, Svelte, Solid og Preact',
    nn: 'React, Vue, Svelte, Solid og Preact',
    en: 'React, Vue, Svelte, Solid and Preact',
  },
  developerReference: {
    nb: 'Alle valg og hendelser',
    nn: 'Alle val og hendingar',
    en: 'All options and events',
  },
} satisfies Record<string, Phrase>;
