import {languages, type Language} from '../../datasets/source.js';
import type {Figure} from './figures.js';
import {asJson, markup, type Markup} from './markup.js';
import type {FigurePageWords} from './messages.nb.js';
import {styleOf} from './styles.js';
import {languageCodes} from './language-codes.js';
import {frameSize, type Image} from './oembed.js';

interface Page extends Head {
  styles: readonly string[];
  script?: Markup;
}

/** The content of a page around a figure. */
interface Around extends Omit<Head, 'language' | 'alternates'> {
  words: FigurePageWords;
  fileNames: Readonly<Record<string, string>>;
  year: string;
  files: readonly {ending: string; href: string}[];
  dataset: unknown;
  /** The page of the element on the site, where there is one. */
  site: string | undefined;
  /** The script that runs before anything is painted. */
  first: Markup;
}

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

export function languageLinks(words: FigurePageWords, language: Language, file: string): Markup {
  const others = languages.filter((one) => one !== language);
  return markup`<nav class="beside" aria-label="${words.languages}">
<ul>${others.map((one) => markup`<li><a href="../${one}/${file}" hreflang="${one}" lang="${one}">${languageCodes[one].name}</a></li>`)}</ul>
</nav>`;
}

/**
 * A page with a figure that is complete without a script, and that a script replaces by the live element in the same place.
 * The script is fetched after the first paint.
 */
export function figurePage(
  figure: Figure,
  {words, fileNames, year, files, dataset, site, first, ...meta}: Around,
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
${languageLinks(words, language, `${tag}.html`)}
<script type="application/ld+json">${asJson(dataset)}</script>
${live}`,
  );
}

/** The metadata of a page. */
interface Head {
  language: Language;
  title: string;
  description: string;
  /** The address of the page in each language. */
  address: (language: Language) => string;
  alternates: readonly Language[];
  image: Image;
  /** Address of the description of how the page is embedded. */
  oembed?: string;
  /** Address of the same page as Markdown. */
  markdown?: string;
  /** Address of the catalogue of the data. */
  catalogue?: string;
}

/** The metadata for search engines, link previews, and systems that embed the page. */
function head({language, title, description, address, alternates, image, oembed, markdown, catalogue}: Head): Markup {
  return markup`<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${address(language)}">
${alternates.map((other) => markup`<link rel="alternate" hreflang="${other}" href="${address(other)}">\n`)}<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${address(language)}">
<meta property="og:locale" content="${languageCodes[language].locale}">
<meta property="og:image" content="${image.address}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${image.width}">
<meta property="og:image:height" content="${image.height}">
<meta property="og:image:alt" content="${image.alt}">
<meta name="twitter:card" content="summary_large_image">
${
  oembed
    ? markup`<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}">
<link rel="iframely reader" type="text/html" href="${address(language)}" media="(aspect-ratio: ${frameSize.width}/${frameSize.height})" title="${title}">
`
    : undefined
}${markdown && markup`<link rel="alternate" type="text/markdown" href="${markdown}">\n`}${catalogue && markup`<link rel="alternate" type="application/ld+json" href="${catalogue}">\n`}`;
}
