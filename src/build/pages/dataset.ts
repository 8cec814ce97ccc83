import {Editions} from '../../datasets/edition.js';
import type {Language, Source} from '../../datasets/source.js';
import type {FigureExport} from '../../figure/figure-export.js';

interface Topic {
  source: Source;
  years?: readonly (string | number)[];
  document: unknown;
}

interface Published {
  published: FigureExport;
  publisher: string;
  language: Language;
  address: string;
  files: readonly {type: string; href: string}[];
}

/** The numbers in the terms of schema.org: only what the data says. */
export function datasetOf({published, publisher, language, address, files}: Published) {
  const {source, years} = topicOf(published.document, language) ?? {};
  const quoted = source?.name === source?.report ? undefined : source;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: published.title,
    description: published.summary,
    url: address,
    inLanguage: language,
    creator: {'@type': 'Organization', name: quoted ? quoted.name.split(',')[0] : publisher},
    ...(source?.licence && {license: source.licence.href}),
    ...(source?.href && {isBasedOn: source.href}),
    ...(quoted && years && years.length > 0 && {temporalCoverage: `${years[0]}/${years.at(-1)}`}),
    distribution: files.map(({type, href}) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: new URL(href, address).href,
    })),
  };
}

/** The topic that a document belongs to. */
export function topicOf(document: unknown, language: Language): Topic | undefined {
  return (Editions.topics as Editions<Topic, Language>[])
    .flatMap((topic) => topic.years.map((year) => topic.get(year, language)))
    .find((topic) => topic.document === document);
}

/** The year of the newest report. */
export function newestYear(): string {
  return Editions.topics.map(({newest}) => newest).reduce((a, b) => (a > b ? a : b));
}
