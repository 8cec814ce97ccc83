import type {Language} from '../../src/datasets/source.js';
import {markup, type Markup} from '../../src/build/pages/markup.js';
import {siteWords, type Phrase} from '../words.js';
import {inLanguage, relative} from './addresses.js';
import {shell, type Shell} from './shell.js';

interface Tool {
  entry: Shell['entry'];
  heading: Phrase;
  lead: Phrase;
  styles: readonly string[];
  script: string;
  policies?: readonly string[];
  /** What the script fills. */
  body: (words: Language, address: string) => Markup;
}

const hostileWords = {
  attacks: {nb: 'Regler på siden', nn: 'Reglar på sida', en: 'Rules of the page'},
  result: {nb: 'Sammenligning', nn: 'Samanlikning', en: 'Comparison'},
  reference: {nb: 'Referanse', nn: 'Referanse', en: 'Reference'},
  affected: {nb: 'Med fremmed CSS', nn: 'Med framand CSS', en: 'With hostile CSS'},
} satisfies Record<string, Phrase>;

const tools: Readonly<Record<string, Tool>> = {
  embed: {
    entry: 'embed',
    heading: {nb: 'Bygg inn en figur', nn: 'Bygg inn ein figur', en: 'Embed a figure'},
    lead: {
      nb: 'Velg en figur, se den slik leserne får den, og kopier koden som passer verktøyet du skriver i.',
      nn: 'Vel ein figur, sjå han slik lesarane får han, og kopier koden som passar verktøyet du skriv i.',
      en: 'Choose a figure, see it as your readers will, and copy the code that fits the tool you write in.',
    },
    styles: ['embed.css', 'rooms.css'],
    script: 'embed/page.ts',
    policies: ['embed-data'],
    body: () => markup`<div id="tool" class="tool embed"></div>`,
  },
  doctor: {
    entry: 'doctor',
    heading: {nb: 'Sjekk innbyggingen', nn: 'Sjekk innbygginga', en: 'Check an embedding'},
    lead: {
      nb: 'Lim inn HTML-en som publiseringsverktøyet ga tilbake, nettstedets Content-Security-Policy eller hodene i et svar. Du får vite hva som er igjen av figurene, hva som ikke virker, og det minste du kan gjøre med det. Alt skjer i nettleseren din.',
      nn: 'Lim inn HTML-en som publiseringsverktøyet gav tilbake, Content-Security-Policy til nettstaden eller hovuda i eit svar. Du får vite kva som er att av figurane, kva som ikkje verkar, og det minste du kan gjere med det. Alt skjer i nettlesaren din.',
      en: 'Paste the HTML that your publishing tool gave back, your site’s Content-Security-Policy, or the headers of an answer. You see what is left of the figures, what will not work, and the least you can do about it. All of it happens in your browser.',
    },
    styles: ['embed.css'],
    script: 'doctor/page.ts',
    policies: ['inert-document'],
    body: () => markup`<div id="tool" class="tool doctor"></div>`,
  },
  accessibility: {
    entry: 'accessibility',
    heading: siteWords.accessibility,
    lead: {
      nb: 'Hva vi vet om hvert krav i WCAG 2.2 på nivå A og AA, for hver figur, og hvordan vi vet det. Bruk det når du fyller ut tilgjengelighetserklæringen på uustatus.no. Erklæringen gjelder hele nettstedet ditt; dette er figurenes del.',
      nn: 'Kva vi veit om kvart krav i WCAG 2.2 på nivå A og AA, for kvar figur, og korleis vi veit det. Bruk det når du fyller ut tilgjengeerklæringa på uustatus.no. Erklæringa gjeld heile nettstaden din; dette er delen til figurane.',
      en: 'What we know of each criterion of WCAG 2.2 at levels A and AA, for each figure, and how we know it. Use it when you fill in the accessibility statement of your site, in Norway at uustatus.no. That statement is about your whole site; this is the part of the figures.',
    },
    styles: ['accessibility.css'],
    script: 'accessibility/page.ts',
    body: () => markup`<div id="statement" class="statement"></div>`,
  },
  search: {
    entry: 'search',
    heading: siteWords.search,
    lead: {
      nb: 'Søk i figurene, verktøyene og dokumentasjonen. Dokumentasjonen er på engelsk. Alt skjer i nettleseren din.',
      nn: 'Søk i figurane, verktøya og dokumentasjonen. Dokumentasjonen er på engelsk. Alt skjer i nettlesaren din.',
      en: 'Search the figures, the tools and the documentation. All of it happens in your browser.',
    },
    styles: ['embed.css', 'search.css'],
    script: 'search/page.ts',
    body: () => markup`<div id="tool" class="tool"></div>`,
  },
  hostile: {
    entry: 'hostile',
    heading: siteWords.hostile,
    lead: {
      nb: 'En figur havner på sider som ingen av oss har skrevet. Slå på reglene under: Figurene skal si det samme som i referansen, og fylle like mye. Bare skrifttypen tar figurene fra siden, og den holdes lik her.',
      nn: 'Ein figur hamnar på sider som ingen av oss har skrive. Slå på reglane under: Figurane skal seie det same som i referansen, og fylle like mykje. Berre skrifttypen tek figurane frå sida, og han er halden lik her.',
      en: 'A figure ends up on pages that none of us wrote. Switch on the rules below: the figures should say the same as in the reference, and take up as much room. They take only the typeface from the page, and it is kept the same here.',
    },
    styles: ['hostile.css'],
    script: 'hostile.ts',
    body(language, address) {
      const frame = (id: 'reference' | 'affected') =>
        markup`<section aria-labelledby="${id}-title"><h2 id="${id}-title">${hostileWords[id][language]}</h2><iframe id="${id}" src="${relative(address, 'hostile-frame.html')}" title="${hostileWords[id][language]}"></iframe></section>`;
      return markup`<div class="controls"><section class="attacks" aria-labelledby="attacks-title"><h2 id="attacks-title">${hostileWords.attacks[language]}</h2><ul id="attacks"></ul></section><section class="result" aria-labelledby="result-title"><h2 id="result-title">${hostileWords.result[language]}</h2><div id="result"></div></section></div><div class="frames">${frame('reference')}${frame('affected')}</div>`;
    },
  },
};

export const toolNames = Object.keys(tools);

/** A page whose content a script makes: without one it says so, and leads to the documentation. */
export function toolPage(name: string, language: Language): string {
  const {heading, lead, body, ...page} = tools[name]!;
  const stem = `${name}.html`;
  const address = inLanguage(language, stem);
  return shell({
    ...page,
    address,
    language,
    title: `${heading[language]} – ${siteWords.brand[language]}`,
    description: lead[language],
    translated: (other) => inLanguage(other, stem),
    main: markup`<main id="main" tabindex="-1"><div class="intro"><h1>${heading[language]}</h1><p>${lead[language]}</p><noscript><p>${siteWords.needsScript[language]} <a href="${relative(address, 'docs/index.html')}" hreflang="en">${siteWords.documentation[language]}</a></p></noscript></div>${body(language, address)}<p class="status" id="status" role="status"></p></main>`,
  });
}
