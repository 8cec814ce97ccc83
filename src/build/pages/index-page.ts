import {languages, type Language} from '../../datasets/source.js';
import {markup, type Markup} from './markup.js';
import type {FigurePageWords} from './messages.nb.js';
import type {Image} from './oembed.js';
import {languageLinks, page} from './page.js';

export interface Shown {
  tag: string;
  title: string;
  summary: string;
  image: Image;
}

interface Index {
  language: Language;
  words: FigurePageWords;
  year: string;
  base: string;
  shown: readonly Shown[];
}

/** A page that lists every figure in one language, with its summary. */
export function indexPage({language, words, year, base, shown}: Index): Markup {
  const title = `${words.figures} – ${words.report(year)}`;
  const address = (other: Language) => `${base}figures/${other}/index.html`;
  // The image of the chapters shows best what the whole report is about.
  const {image} = shown.find(({tag}) => tag === 'report-chapter')!;
  return page(
    {
      language,
      styles: ['../page.css'],
      title,
      description: words.about,
      address,
      alternates: languages,
      image,
      catalogue: '../../catalogue.jsonld',
    },
    markup`<header><h1>${words.report(year)}</h1></header>
<main>
<h2>${words.figures}</h2>
<p>${words.about}</p>
<ul class="list">
${shown.map(({tag, title: heading, summary}) => markup`<li><a href="${tag}.html">${heading}</a><p>${summary}</p></li>\n`)}</ul>
</main>
${languageLinks(words, language, 'index.html')}`,
  );
}
