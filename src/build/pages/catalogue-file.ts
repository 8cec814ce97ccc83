import type {Language} from '../../datasets/source.js';
import type {FigureExport} from '../../figure/figure-export.js';
import {topicOf} from './dataset.js';
import {languageCodes} from './language-codes.js';

/** One dataset, as it is in one language. */
export interface Entry {
  tag: string;
  language: Language;
  published: FigureExport;
  /** Address of its page. */
  page: string;
  files: readonly {type: string; href: string; name: string}[];
}

interface Catalogue {
  entries: readonly Entry[];
  /** The names of the report, of its datasets and of its publisher. */
  names: ReadonlyMap<Language, {report: string; about: string; publisher: string}>;
  base: string;
  /** A page or an e-mail address of the people who are responsible for the numbers. */
  contact: string;
}

const authority = 'http://publications.europa.eu/resource/authority';
const formats: Readonly<Record<string, string>> = {'text/csv': 'CSV', 'application/json': 'JSON'};
const licences: Readonly<Record<string, string>> = {
  'https://creativecommons.org/licenses/by/4.0/': `${authority}/licence/CC_BY_4_0`,
};

/** Digdir in the register of organisations, as it names itself in the specification of DCAT-AP-NO. */
const digdir = 'https://organization-catalog.fellesdatakatalog.digdir.no/organizations/991825827';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
};

const iri = (address: string) => ({'@id': address});
const literal = (value: string, language: Language) => ({'@value': value, '@language': language});

/** The numbers of all figures as a catalogue that registers of open data harvest (DCAT-AP-NO 3). */
export function catalogueFile({entries, names, base, contact}: Catalogue): string {
  const tags = [...new Set(entries.map(({tag}) => tag))];
  const inEach = (word: 'report' | 'about' | 'publisher') =>
    Array.from(names, ([language, one]) => literal(one[word], language));
  const contactPoint = {
    '@id': `${base}catalogue.jsonld#contact`,
    '@type': 'vcard:Organization',
    'vcard:fn': names.get('nb')!.publisher,
    [contact.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL']: iri(contact),
  };
  const graph = [
    {'@id': digdir, '@type': 'foaf:Agent', 'foaf:name': inEach('publisher')},
    contactPoint,
    {
      '@id': `${base}catalogue.jsonld#catalogue`,
      '@type': 'dcat:Catalog',
      'dct:title': inEach('report'),
      'dct:description': inEach('about'),
      'dct:publisher': iri(digdir),
      'dcat:contactPoint': iri(contactPoint['@id']),
      'dct:language': Array.from(names.keys(), languageIri),
      'dcat:dataset': tags.map((tag) => iri(datasetIri(base, tag))),
    },
    ...tags.map((tag) =>
      datasetIn(
        entries.filter((entry) => entry.tag === tag),
        base,
        contactPoint['@id'],
      ),
    ),
  ];
  return `${JSON.stringify({'@context': context, '@graph': graph}, null, 2)}\n`;
}

const datasetIri = (base: string, tag: string) => `${base}catalogue.jsonld#${tag}`;
const languageIri = (language: Language) => iri(languageCodes[language].registered);

/** One dataset in all languages: only what the data says. */
function datasetIn(inLanguages: readonly Entry[], base: string, contact: string) {
  const [first] = inLanguages as [Entry];
  const {source} = topicOf(first.published.document, first.language) ?? {};
  // The source of numbers that the report quotes.
  const maker = source && source.name !== source.report ? source.name.split(',')[0] : undefined;
  return {
    '@id': datasetIri(base, first.tag),
    '@type': 'dcat:Dataset',
    'dct:title': inLanguages.map(({published, language}) => literal(published.title, language)),
    'dct:description': inLanguages.map(({published, language}) => literal(published.summary, language)),
    'dct:publisher': iri(digdir),
    'dcat:contactPoint': iri(contact),
    'dcat:theme': iri(`${authority}/data-theme/GOVE`),
    'dct:accessRights': iri(`${authority}/access-right/PUBLIC`),
    'dct:language': inLanguages.map(({language}) => languageIri(language)),
    'dcat:landingPage': inLanguages.map(({page}) => iri(page)),
    ...(maker !== undefined && {'dct:creator': {'@type': 'foaf:Agent', 'foaf:name': maker}}),
    'dcat:distribution': inLanguages.flatMap((entry) => distributionsOf(entry, source?.licence?.href)),
  };
}

function distributionsOf({files, page, language}: Entry, licence: string | undefined) {
  const known = licence === undefined ? undefined : licences[licence];
  return files.map(({type, href, name}) => ({
    '@type': 'dcat:Distribution',
    'dct:title': literal(name, language),
    'dcat:accessURL': iri(page),
    'dcat:downloadURL': iri(new URL(href, page).href),
    'dct:format': iri(`${authority}/file-type/${formats[type]}`),
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${type}`),
    'dct:language': languageIri(language),
    ...(known !== undefined && {'dct:license': iri(known)}),
  }));
}
