import {markup, type Markup} from '../../src/build/pages/markup.js';
import type {Language} from '../../src/datasets/source.js';
import type {Group} from '../examples.js';
import {siteWords} from '../words.js';
import {inLanguage, relative} from './addresses.js';
import {words} from './element-words.js';
import {reference} from './reference.js';
import {shell} from './shell.js';

/** A chapter loads as much as all its figures: it waits for the reader to ask for it. */
const waits = new Set(['report-chapter']);

/** The files beside a figure's page, by their endings. */
const files = ['png', 'svg', 'csv', 'json', 'txt', 'md'];

/** Where the built pages of the figures stand on the site. */
const figureFile = (language: Language, tag: string, ending: string) =>
  `digdir-report-widgets/figures/${language}/${tag}.${ending}`;

/** A figure as it stands in a page before its script has run: its picture, which leads to its finished page. */
export function picture(address: string, tag: string, title: string, language: Language): Markup {
  const to = (ending: string) => relative(address, figureFile(language, tag, ending));
  return markup`<p><a href="${to('html')}"><img src="${to('card.png')}" width="1200" height="630" alt="${title}" loading="lazy" vite-ignore /></a></p>`;
}

export const elementAddress = (language: Language, tag: string): string => inLanguage(language, `elements/${tag}.html`);

/** The page of one element: the live figure with its options and code, examples, and all that the manifest says. */
export function elementPage({tag, title, about, examples}: Group, language: Language): string {
  const address = elementAddress(language, tag);
  const say = (word: keyof typeof words) => words[word][language];
  const to = (file: string) => relative(address, file);
  const tables = reference(tag, language);
  const jump = (id: string, text: string) => markup`<li><a href="#${id}">${text}</a></li>`;
  const main = markup`<main id="main" tabindex="-1" data-element="${tag}">
    <div class="intro">
      <p class="back"><a href="${to(inLanguage(language, 'index.html'))}#figures">${say('others')}</a></p>
      <h1>${title[language]}</h1>
      <p class="tag-name"><code>&lt;${tag}&gt;</code></p>
      <p>${about[language]}</p>
      <nav class="contents" aria-label="${say('contents')}"><ul>${[
        jump('figure', say('figure')),
        jump('code', say('code')),
        jump('examples', say('examples')),
        tables.contents.map(({id, title: text}) => jump(id, text)),
        jump('files', say('files')),
      ]}</ul></nav>
    </div>
    <div class="tool try">
      <section id="figure" aria-labelledby="figure-title">
        <h2 id="figure-title">${say('figure')}</h2>
        ${waits.has(tag) ? markup`<p><button type="button" class="button" id="start">${say('start')}</button></p>` : ''}
        <div id="width"></div>
        <div class="stage" id="stage"><div class="room" data-room="${tag}"><${tag}>${picture(address, tag, title[language], language)}</${tag}></div></div>
      </section>
      <section class="choices" aria-labelledby="options-title">
        <details id="options"><summary><h2 id="options-title">${say('options')}</h2></summary><form id="form"></form></details>
      </section>
      <section id="code" aria-labelledby="code-title">
        <h2 id="code-title">${say('code')}</h2>
        <div id="codes"></div>
        <p><a id="more" href="${to(inLanguage(language, 'embed.html'))}?data-report=${tag}">${say('more')}</a></p>
      </section>
    </div>
    <section class="wide" id="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">${say('examples')}</h2>
      <ul class="examples">${examples.map(
        (example) =>
          markup`<li><a href="?example=${example.id}#figure">${example.title[language]}</a><p>${example.about[language]}</p></li>`,
      )}</ul>
    </section>
    <section class="wide" id="reference" aria-labelledby="reference-title">
      <h2 id="reference-title">${say('reference')}</h2>
      ${tables.body}
    </section>
    <section class="wide" id="files" aria-labelledby="files-title">
      <h2 id="files-title">${say('files')}</h2>
      <ul class="files"><li><a href="${to(figureFile(language, tag, 'html'))}">${say('page')}</a></li>${files.map(
        (ending) => markup`<li><a href="${to(figureFile(language, tag, ending))}">${ending.toUpperCase()}</a></li>`,
      )}</ul>
    </section>
    <p class="status" id="status" role="status"></p>
  </main>`;
  return shell({
    address,
    language,
    entry: 'start',
    title: `${title[language]} – ${siteWords.brand[language]}`,
    description: about[language],
    translated: (other) => elementAddress(other, tag),
    styles: ['embed.css', 'element.css', 'rooms.css'],
    script: 'element/page.ts',
    ...(!waits.has(tag) && {figure: tag}),
    main,
  });
}
