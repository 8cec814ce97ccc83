import type {Language} from '../../src/datasets/source.js';
import {markup, type Markup} from '../../src/build/pages/markup.js';
import {siteWords as words} from '../words.js';
import {inLanguage, languageNames, languages, relative} from './addresses.js';

export interface Shell {
  /** From the root of the site. */
  address: string;
  language: Language;
  title: string;
  description: string;
  /** Which entry of the menu the page belongs to. */
  entry: 'start' | 'embed' | 'doctor' | 'accessibility' | 'documentation' | 'hostile' | 'search';
  /** The address of the same page in another language: none where it is in one language only. */
  translated: ((language: Language) => string) | undefined;
  styles: readonly string[];
  script: string;
  /** The figure that is live on the page: its script is the one that other sites get. */
  figure?: string;
  main: Markup;
  /** Trusted Types policies of the page's own. */
  policies?: readonly string[];
}

/** What a page may load and run: its own files, and no markup that is made from text. `lit-html` is the policy of Lit. */
export const contentPolicy = (policies: readonly string[] = []): string =>
  [
    "default-src 'none'",
    ...['script-src', 'style-src', 'img-src', 'connect-src', 'frame-src'].map((directive) => `${directive} 'self'`),
    "base-uri 'none'",
    // The form of the search leads to its page.
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${['lit-html', 'digdir-report-widgets', ...policies].join(' ')}`,
  ].join('; ');

/** A whole page of the site. */
export function shell({address, language, translated, main, ...page}: Shell): string {
  const to = (stem: string) => relative(address, stem);
  const entry = (name: Shell['entry'], stem: string, lang?: Language) =>
    markup`<li><a href="${to(stem)}"${lang && lang !== language ? markup` hreflang="${lang}"` : undefined}${
      name === page.entry ? markup` aria-current="${address === stem ? 'page' : 'true'}"` : undefined
    }>${words[name][language]}</a></li>`;
  const own = (stem: string) => inLanguage(language, stem);
  return `<!doctype html>
${markup`<html lang="${language}" data-root="${relative(address, '')}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy(page.policies)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${page.title}</title>
    <meta name="description" content="${page.description}" />
    ${translated && languages.map((other) => markup`<link rel="alternate" hreflang="${other}" href="${to(translated(other))}" vite-ignore />`)}
    <link rel="icon" href="${to('favicon.ico')}" vite-ignore />
    ${['base.css', ...page.styles].map((file) => markup`<link rel="stylesheet" href="/${file}" />`)}
    <script type="module" src="/${page.script}"></script>
    ${page.figure && markup`<script type="module" src="${to(`digdir-report-widgets/${page.figure}.js`)}" vite-ignore></script>`}
  </head>
  <body>
    <a class="skip" href="#main">${words.skip[language]}</a>
    <header class="masthead">
      <a class="brand" href="${to(own('index.html'))}">${logo}<span>${words.brand[language]}</span></a>
      <nav aria-label="${words.pages[language]}">
        <ul>${entry('start', own('index.html'))}${entry('embed', own('embed.html'))}${entry('doctor', own('doctor.html'))}${entry('documentation', 'docs/index.html', 'en')}${entry('accessibility', own('accessibility.html'))}</ul>
      </nav>
      ${translated && languageLinks(language, (other) => to(translated(other)))}
      ${page.entry === 'search' ? undefined : searchForm(language, to(own('search.html')))}
    </header>
    ${main}
    <footer>
      <p>${words.sources[language]}</p>
      <p>${words.policy[language]}</p>
      <nav aria-label="${words.tryouts[language]}">
        <ul><li><a href="${to('article.html')}"${language === 'nb' ? undefined : markup` hreflang="nb"`}>${words.article[language]}</a></li>${entry('hostile', own('hostile.html'))}<li><a href="${to('bare.html')}"${language === 'nb' ? undefined : markup` hreflang="nb"`}>${words.bare[language]}</a></li></ul>
      </nav>
      ${schemes(language)}
    </footer>
  </body>
</html>`}`;
}

const logo = markup`<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false"><rect width="32" height="32" rx="7" fill="#12233a" /><circle cx="9" cy="20" r="4" fill="#6bb0f5" /><path d="M16 7l4.5 4.5L16 16l-4.5-4.5z" fill="#d9a441" /><rect x="20" y="17" width="7" height="7" fill="#ff8096" /></svg>`;

const languageLinks = (language: Language, to: (language: Language) => string): Markup =>
  markup`<nav class="languages" aria-label="${words.languages[language]}"><ul>${languages.map(
    (other) =>
      markup`<li><a href="${to(other)}" lang="${other}" hreflang="${other}"${other === language ? markup` aria-current="true"` : undefined}>${languageNames[other]}</a></li>`,
  )}</ul></nav>`;

const searchForm = (language: Language, action: string): Markup =>
  markup`<form class="search" role="search" action="${action}"><label class="hidden" for="search">${words.search[language]}</label><input id="search" name="q" type="search" required autocomplete="off" /><button class="button">${words.search[language]}</button></form>`;

/** The choice between light and dark, which only a script can make. */
const schemes = (language: Language): Markup =>
  markup`<form class="settings"><fieldset><legend>${words.scheme[language]}</legend><div class="options">${(
    ['light', 'dark', 'auto'] as const
  ).map(
    (scheme) =>
      markup`<label><input type="radio" name="scheme" value="${scheme}"${scheme === 'auto' ? markup` checked` : undefined} /><span>${words[scheme][language]}</span></label>`,
  )}</div></fieldset></form>`;
