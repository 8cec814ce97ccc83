import {markup} from './markup.mjs';
import {languageLinks, page} from './page.mjs';

/** Every figure of one language, with what it says. */
export function indexPage({language, languages, words, year, base, shown}) {
  const title = `${words.figures} – ${words.report(year)}`;
  const address = (other) => `${base}figures/${other}/index.html`;
  // What the whole report is about is best seen from its chapters.
  const {image} = shown.find(({tag}) => tag === 'report-chapter');
  return page(
    {language, styles: ['../page.css'], title, description: words.about, address, alternates: languages, image},
    markup`<header><h1>${words.report(year)}</h1></header>
<main>
<h2>${words.figures}</h2>
<p>${words.about}</p>
<ul class="list">
${shown.map(({tag, title: heading, summary}) => markup`<li><a href="${tag}.html">${heading}</a><p>${summary}</p></li>\n`)}</ul>
</main>
${languageLinks(words, language, languages, 'index.html')}`,
  );
}
