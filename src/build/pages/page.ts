import type {Language} from '../../datasets/source.js';
import type {Figure} from './figures.js';
import {head, type Head} from './head.js';
import {asJson, markup, type Markup} from './markup.js';
import type {FigurePageWords} from './messages.nb.js';
import {styleOf} from './styles.js';

interface Page extends Head {
  styles: readonly string[];
  script?: Markup;
}

/** The content of a page around a figure. */
interface Around extends Omit<Head, 'language' | 'alternates'> {
  words: FigurePageWords;
  fileNames: Readonly<Record<string, string>>;
  year: string;
  languages: readonly Language[];
  files: readonly {ending: string; href: string}[];
  dataset: unknown;
  /** The page of the element on the site, where there is one. */
  site: string | undefined;
  /** The script that runs before anything is painted. */
  first: Markup;
}

const languageNames: Readonly<Record<Language, string>> = {nb: 'Bokmål', nn: 'Nynorsk', en: 'English'};

/** A whole page with some markup as its body. */
export function page({language, styles, script, ...content}: Page, body: Markup): Markup {
  return markup`<!doctype html>
<html lang="${language}">
<head>
${head({language, ...content})}${styleOf(...styles)}
<link rel="icon" href="data:,">
${script ?? ''}</head>
<body>
${body}
</body>
</html>
`;
}

export function languageLinks(
  words: FigurePageWords,
  language: Language,
  languages: readonly Language[],
  file: string,
): Markup {
  const others = languages.filter((one) => one !== language);
  return markup`<nav class="beside" aria-label="${words.languages}">
<ul>${others.map((one) => markup`<li><a href="../${one}/${file}" hreflang="${one}" lang="${one}">${languageNames[one]}</a></li>`)}</ul>
</nav>`;
}

/**
 * A page with a figure that is complete without a script, and that a script replaces by the live element in the same place.
 * The script is fetched after the first paint.
 */
export function figurePage(
  figure: Figure,
  {words, fileNames, year, languages, files, dataset, site, first, ...meta}: Around,
): Markup {
  const {tag, language, each, whole, figures, table, accepted} = figure;
  const styles = [...figure.tags.map((name) => `../${name}.css`), '../page.css'];
  const script = markup`${first}\n`;
  const live = markup`<template id="live"><script src="../figure-page.js" data-tag="${tag}"${each ? markup` data-each="${each}"` : undefined} data-options="${JSON.stringify(accepted)}"></script></template>`;
  return page(
    {language, styles, script, alternates: languages, ...meta},
    markup`<header class="beside"><h1>${words.report(year)}</h1></header>
<main>
<p id="unread" role="status" hidden>${words.unread}</p>
${whole && markup`<h2>${whole.title}</h2>\n<p>${whole.summary}</p>\n`}${figures.map(({markup: drawn}) => markup`<div class="one">${drawn}</div>\n`)}${whole && markup`<p class="whole">${whole.source}. ${whole.licence}.</p>\n`}${
      table
        ? markup`<details class="beside"><summary>${words.table}</summary>
<div class="figure" role="region" aria-label="${words.table}" tabindex="0">${table}</div></details>`
        : undefined
    }
</main>
<footer class="beside">
<h2>${words.files}</h2>
<ul>${files.map(({href, ending}) => markup`<li><a href="${href}">${fileNames[ending]}</a></li>`)}</ul>
<p><a href="index.html">${words.all}</a></p>
${site && markup`<p><a href="${site}">${words.site}</a></p>\n`}</footer>
${languageLinks(words, language, languages, `${tag}.html`)}
<script type="application/ld+json">${asJson(dataset)}</script>
${live}`,
  );
}
