import {Editions} from '../../../dist/npm/src/datasets/edition.js';

/** What schema.org's readers are told of the numbers: only what the data says. */
export function datasetOf({published, words, language, address, files}) {
  const {source, years} = topicOf(published.document, language) ?? {};
  const isQuoted = source !== undefined && source.name !== source.report;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: published.title,
    description: published.summary,
    url: address,
    inLanguage: language,
    creator: {'@type': 'Organization', name: isQuoted ? source.name.split(',')[0] : words.publisher},
    ...(source?.licence && {license: source.licence.href}),
    ...(source?.href && {isBasedOn: source.href}),
    ...(isQuoted && years?.length > 0 && {temporalCoverage: `${years[0]}/${years.at(-1)}`}),
    distribution: files.map(({type, href}) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: new URL(href, address).href,
    })),
  };
}

/** The topic that a document was read into. */
function topicOf(document, language) {
  return Editions.topics
    .flatMap((topic) => topic.years.map((year) => topic.get(year, language)))
    .find((topic) => topic.document === document);
}

/** The report that the newest numbers are from. */
export function newestYear() {
  return Editions.topics.map(({newest}) => newest).reduce((a, b) => (a > b ? a : b));
}
