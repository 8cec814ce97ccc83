import type {Language} from '../src/datasets/source.js';

/** A text in each language. */
export type Phrase = Readonly<Record<Language, string>>;

/** The texts of the pages beside the figures. What the HTML says itself, in bokmål, is only translated here. */
const translations: Record<string, Omit<Phrase, 'nb'>> = {
  'title-gallery': {nn: 'Figurane i årsrapporten', en: 'Figures of the annual report'},
  'title-hostile': {nn: 'Under framand CSS', en: 'Under hostile CSS'},
  'title-embed': {nn: 'Bygg inn ein figur', en: 'Embed a figure'},
  'title-accessibility': {nn: 'Tilgjenge', en: 'Accessibility'},
  'title-doctor': {nn: 'Sjekk innbygginga', en: 'Check an embedding'},
  skip: {nn: 'Hopp til innhaldet', en: 'Skip to content'},
  pages: {nn: 'Sider', en: 'Pages'},
  brand: {nn: 'Figurane i årsrapporten', en: 'Figures of the annual report'},
  gallery: {nn: 'Galleri', en: 'Gallery'},
  embed: {nn: 'Bygg inn', en: 'Embed'},
  doctor: {nn: 'Sjekk innbygginga', en: 'Check an embedding'},
  accessibility: {nn: 'Tilgjenge', en: 'Accessibility'},
  documentation: {nn: 'Dokumentasjon', en: 'Documentation'},
  'accessibility-heading': {nn: 'Tilgjenge', en: 'Accessibility'},
  'accessibility-lead': {
    nn: 'Kva vi veit om kvart krav i WCAG 2.2 på nivå A og AA, for kvar figur, og korleis vi veit det. Bruk det når du fyller ut tilgjengeerklæringa på uustatus.no. Erklæringa gjeld heile nettstaden din; dette er delen til figurane.',
    en: 'What we know of each criterion of WCAG 2.2 at levels A and AA, for each figure, and how we know it. Use it when you fill in the accessibility statement of your site, in Norway at uustatus.no. That statement is about your whole site; this is the part of the figures.',
  },
  article: {nn: 'I ein artikkel', en: 'In an article'},
  hostile: {nn: 'Under framand CSS', en: 'Under hostile CSS'},
  bare: {nn: 'Kortast mogleg', en: 'As short as possible'},
  settings: {nn: 'Val for sida', en: 'Settings of the page'},
  language: {nn: 'Språk', en: 'Language'},
  width: {nn: 'Breidd', en: 'Width'},
  narrow: {nn: 'Smal', en: 'Narrow'},
  medium: {nn: 'Middels', en: 'Medium'},
  full: {nn: 'Full', en: 'Full'},
  scheme: {nn: 'Utsjånad', en: 'Appearance'},
  light: {nn: 'Lys', en: 'Light'},
  dark: {nn: 'Mørk', en: 'Dark'},
  auto: {nn: 'Auto', en: 'Auto'},
  kicker: {nn: 'Digdirs årsrapport 2020', en: 'Digdir’s annual report 2020'},
  heading: {
    nn: 'Tala frå årsrapporten, rett inn på nettsida di',
    en: 'The report’s numbers, right on your own page',
  },
  lead: {
    nn: 'Kvar figur er eit HTML-element som viser tal frå årsrapporten, med funn, forklaring og kjelde. Figurane snakkar språket til sida, følgjer lyst og mørkt, og hentar ingenting frå andre.',
    en: 'Each figure is an HTML element that shows numbers from the annual report, with finding, explanation and source. The figures speak the language of the page, follow light and dark, and fetch nothing from anyone else.',
  },
  once: {nn: 'Éin gong på nettstaden', en: 'Once per site'},
  each: {nn: 'Der figuren skal stå', en: 'Where you want the figure'},
  folder: {
    nn: 'Mappa er ein kopi av dist/cdn i pakken, på din eigen tenar.',
    en: 'The folder is a copy of dist/cdn of the package, on your own server.',
  },
  copy: {nn: 'Kopier kode', en: 'Copy code'},
  contents: {nn: 'Elementa', en: 'The elements'},
  sources: {
    nn: 'Tala kjem frå årsrapporten 2020 til Digdir. Informasjonstryggleik: Statistisk sentralbyrå, tabell 12042. Kart: Kartverket.',
    en: 'The numbers come from Digdir’s annual report 2020. Information security: Statistics Norway, table 12042. Map: Norwegian Mapping Authority (Kartverket).',
  },
  policy: {
    nn: 'Galleriet køyrer sjølv under ein streng Content-Security-Policy, lagrar ingenting hos lesaren og hentar ingenting frå andre.',
    en: 'The gallery itself runs under a strict Content-Security-Policy, stores nothing on the reader’s device and fetches nothing from anyone else.',
  },
  'embed-heading': {nn: 'Bygg inn ein figur', en: 'Embed a figure'},
  'embed-lead': {
    nn: 'Vel ein figur, sjå han slik lesarane får han, og kopier koden som passar verktøyet du skriv i.',
    en: 'Choose a figure, see it as your readers will, and copy the code that fits the tool you write in.',
  },
  'doctor-heading': {nn: 'Sjekk innbygginga', en: 'Check an embedding'},
  'doctor-lead': {
    nn: 'Lim inn HTML-en som publiseringsverktøyet gav tilbake, eller Content-Security-Policy til nettstaden. Du får vite kva som er att av figurane, kva som ikkje verkar, og det minste du kan gjere med det. Alt skjer i nettlesaren din.',
    en: 'Paste the HTML that your publishing tool gave back, or your site’s Content-Security-Policy. You see what is left of the figures, what will not work, and the least you can do about it. All of it happens in your browser.',
  },
  'hostile-heading': {nn: 'Under framand CSS', en: 'Under hostile CSS'},
  'hostile-lead': {
    nn: 'Ein figur hamnar på sider som ingen av oss har skrive. Slå på reglane under: Figurane skal seie det same som i referansen, og fylle like mykje. Berre skrifttypen tek figurane frå sida, og han er halden lik her.',
    en: 'A figure ends up on pages that none of us wrote. Switch on the rules below: the figures should say the same as in the reference, and take up as much room. They take only the typeface from the page, and it is kept the same here.',
  },
  attacks: {nn: 'Reglar på sida', en: 'Rules of the page'},
  result: {nn: 'Samanlikning', en: 'Comparison'},
  reference: {nn: 'Referanse', en: 'Reference'},
  affected: {nn: 'Med framand CSS', en: 'With hostile CSS'},
};

export const copy: Phrase = {nb: 'Kopier kode', nn: 'Kopier kode', en: 'Copy code'};
export const copied: Phrase = {nb: 'Kopiert', nn: 'Kopiert', en: 'Copied'};
export const copyFailed: Phrase = {
  nb: 'Nettleseren lot oss ikke kopiere. Koden er merket, så du kan kopiere den selv.',
  nn: 'Nettlesaren lét oss ikkje kopiere. Koden er merkt, så du kan kopiere han sjølv.',
  en: 'The browser did not let us copy. The code is selected, so that you can copy it yourself.',
};

const inHtml = new WeakMap<Element, string>();

/** Says what the HTML marks with `data-word` in another language, and in bokmål again. */
export function translate(language: Language): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    const key = element.dataset['word']!;
    if (!inHtml.has(element)) inHtml.set(element, element.textContent.trim().replace(/\s+/g, ' '));
    element.textContent = language === 'nb' ? inHtml.get(element)! : translations[key]![language];
  }
}
