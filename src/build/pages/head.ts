import type {Language} from '../../datasets/source.js';
import {languageCodes} from './language-codes.js';
import {markup, type Markup} from './markup.js';
import {frameSize, type Image} from './oembed.js';

/** The metadata of a page. */
export interface Head {
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
export function head({
  language,
  title,
  description,
  address,
  alternates,
  image,
  oembed,
  markdown,
  catalogue,
}: Head): Markup {
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
