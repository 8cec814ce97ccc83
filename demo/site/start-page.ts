import {markup, type Markup} from '../../src/build/pages/markup.js';
import type {Language} from '../../src/datasets/source.js';
import {groups} from '../examples.js';
import {copy, siteWords} from '../words.js';
import {inLanguage, relative} from './addresses.js';
import {elementAddress, picture} from './element-page.js';
import {shell} from './shell.js';
import {words} from './start-words.js';

/** The figure that the page begins with. */
const hero = groups[0]!;

/** Where the files of the figures would be; a script puts in where they are. */
const host = markup`<span data-host>https://www.example.no/digdir-report-widgets/</span>`;

/** The page that everybody comes to: a live figure, three ways in, and every figure as a card. */
export function startPage(language: Language): string {
  const address = inLanguage(language, 'index.html');
  const say = (word: keyof typeof words) => words[word][language];
  const to = (file: string) => relative(address, file);
  const own = (file: string) => to(inLanguage(language, file));
  const link = (href: string, text: string, lang?: Language) =>
    markup`<li><a href="${href}"${lang && lang !== language ? markup` hreflang="${lang}"` : undefined}>${text}</a></li>`;
  const code = (id: string, text: Markup | string) =>
    markup`<div class="code"><pre><code id="${id}">${text}</code></pre><button type="button" class="button" data-copies="${id}" aria-describedby="${id}-of">${copy[language]}</button></div>`;
  const way = (id: 'editor' | 'operator' | 'developer', first: Markup, next: readonly Markup[]) =>
    markup`<section class="way"><h3 id="${id}-code-of">${say(id)}</h3><p>${say(`${id}Steps`)}</p>${first}<ul>${next}</ul></section>`;
  const figurePage = to(`digdir-report-widgets/figures/${language}/${hero.tag}.html`);
  const main = markup`<main id="main" tabindex="-1">
    <div class="hero">
      <div>
        <p class="kicker">${say('kicker')}</p>
        <h1>${say('heading')}</h1>
        <p class="lead">${say('lead')}</p>
        <ul class="actions"><li><a class="action" href="${own('embed.html')}">${say('build')}</a></li>${link('#figures', say('see'))}</ul>
      </div>
      <section class="live" aria-labelledby="live-title">
        <h2 id="live-title" class="hidden">${say('example')}</h2>
        <div class="stage"><div class="room" data-room="${hero.tag}"><${hero.tag}>${picture(address, hero.tag, hero.title[language], language)}</${hero.tag}></div></div>
      </section>
    </div>
    <section class="ways" id="ways" aria-labelledby="ways-title">
      <h2 id="ways-title">${say('ways')}</h2>
      <div class="columns">${[
        way(
          'editor',
          markup`<div class="code"><p><a id="editor-code" href="${figurePage}">${hero.title[language]}</a></p><button type="button" class="button" data-copies-link="editor-code" aria-describedby="editor-code-of">${say('copyLink')}</button></div>`,
          [link(own('embed.html'), say('editorNext'))],
        ),
        way(
          'operator',
          code('operator-code', markup`&lt;script type="module" src="${host}loader.js"&gt;&lt;/script&gt;`),
          [link(to('docs/whole-site.html'), say('operatorNext'), 'en'), link(own('doctor.html'), say('operatorCheck'))],
        ),
        way(
          'developer',
          code(
            'developer-code',
            `npm install digdir-report-widgets\n\nimport 'digdir-report-widgets/${hero.tag}';\n\n<${hero.tag}></${hero.tag}>`,
          ),
          [
            link(to('docs/frameworks.html'), say('developerNext'), 'en'),
            link(`${own(`elements/${hero.tag}.html`)}#reference`, say('developerReference')),
          ],
        ),
      ]}</div>
    </section>
    <section class="figures" id="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">${say('figures')}</h2>
      <ul class="cards">${groups.map(
        ({tag, title, about}) =>
          markup`<li class="card"><img src="${to(`digdir-report-widgets/figures/${language}/${tag}.card.png`)}" width="1200" height="630" alt="" loading="lazy" vite-ignore /><h3><a href="${to(elementAddress(language, tag))}">${title[language]}</a></h3><p>${about[language]}</p></li>`,
      )}</ul>
    </section>
    <p class="status" id="status" role="status"></p>
  </main>`;
  return shell({
    address,
    language,
    entry: 'start',
    title: siteWords.brand[language],
    description: words.lead[language],
    translated: (other) => inLanguage(other, 'index.html'),
    styles: ['start.css', 'rooms.css'],
    script: 'start/page.ts',
    figure: hero.tag,
    main,
  });
}
