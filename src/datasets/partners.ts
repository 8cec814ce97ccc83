import {group} from 'd3';
import {documents} from '../../data/editions/partners.js';
import {asArray, asNumber, asObject, asString, DataError, own, type Fields} from './data-error.js';
import {Editions} from './edition.js';
import {readLicence, reportOf, textsOf, type Language, type Source} from './source.js';

export const forms = [
  'co-operation',
  'dialogue',
  'recommendation',
  'transfer',
  'participation',
  'assistance',
  'lead',
] as const;
/** What the report calls it: not all that is done with others is co-operation. */
export type Form = (typeof forms)[number];

export interface Partner {
  /** Abbreviation, as the report writes it. */
  id: string;
  kind: 'organisation' | 'project';
  /** The full name where it is known, and the language that it is in. */
  name: {text: string; language: Language} | undefined;
  /** The report gives the abbreviation only: the full name is ours. */
  isNameOurs: boolean;
}

/** Something that Digdir does with one or more partners in one year. */
export interface Subject {
  id: string;
  label: string;
  year: string;
  /** Told as a plan in the report, not as done. */
  planned: boolean;
  /** Told in the present tense, without a year. */
  ongoing: boolean;
  form: Form;
  /** In the order of the report. */
  partners: readonly Partner[];
  /** The report's own words, in bokmål. */
  quotation: string;
  /** What else the report says of it. */
  more: readonly string[];
  section: string;
  /** The report says that it goes on, and not when. */
  continues: boolean;
}

export interface NetworkYear {
  year: string;
  planned: boolean;
  /** Whether some of its subjects have no year. */
  ongoing: boolean;
}

/** Who Digdir works with, and on what. */
export interface PartnerNetwork {
  year: number;
  /** In the order in which the report first names them. */
  partners: readonly Partner[];
  /** In the order of the report. */
  subjects: readonly Subject[];
  /** Years of the subjects, the report's own first. */
  years: readonly NetworkYear[];
  /** Partners that the report counts and does not name. */
  unnamed: {count: number; quotation: string} | undefined;
  source: Source;
  document: unknown;
}

export const partnerNetworkEditions = new Editions<PartnerNetwork, Language>(documents, readPartnerNetwork);

export function partnerNetwork(edition: string | undefined, language: Language): PartnerNetwork {
  return partnerNetworkEditions.get(edition, language);
}

/** @throws {DataError} when a partner or a subject cannot be read, or a subject names a partner that is not listed. */
export function readPartnerNetwork(document: unknown, language: Language): PartnerNetwork {
  const data = asObject(document, 'document');
  const texts = textsOf(data, language);
  const names = (of: Language) => asObject(own(textsOf(data, of), 'partner'), `texts.${of}.partner`);
  const year = asNumber(own(data, 'year'), 'year');
  const partners = asArray(own(data, 'partners'), 'partners').map((value, i) =>
    readPartner(value, `partners[${i}]`, [
      {language, names: names(language)},
      {language: 'nb', names: names('nb')},
    ]),
  );
  const labels = asObject(own(texts, 'subject'), `texts.${language}.subject`);
  const subjects = asArray(own(data, 'subjects'), 'subjects').map((value, i) => {
    const path = `subjects[${i}]`;
    const subject = readSubject(value, path, partners, year);
    return {...subject, label: asString(own(labels, subject.id), `texts.${language}.subject.${subject.id}`)};
  });
  if (subjects.length === 0) throw new DataError('subjects', 'one subject or more', subjects);
  const report = reportOf(data, language);
  const unnamed = own(data, 'unnamed');

  return {
    year,
    partners,
    subjects,
    years: [...group(subjects, (subject) => subject.year)]
      .map(([of, all]) => ({year: of, planned: all[0]!.planned, ongoing: all.some(({ongoing}) => ongoing)}))
      .sort((a, b) => Number(a.year) - Number(b.year)),
    unnamed: unnamed === undefined ? undefined : readUnnamed(unnamed),
    source: {
      name: report,
      report,
      section: asString(own(data, 'section'), 'section'),
      licence: readLicence(own(data, 'licence')),
    },
    document,
  };
}

/** @param known - Names to look in, one language after the other: a name that has no translation keeps its own. */
function readPartner(value: unknown, path: string, known: readonly {language: Language; names: Fields}[]): Partner {
  const partner = asObject(value, path);
  const id = asString(own(partner, 'id'), `${path}.id`);
  const kind = own(partner, 'kind');
  if (kind !== 'organisation' && kind !== 'project')
    throw new DataError(`${path}.kind`, 'organisation or project', kind);
  const isNamedInReport = asBoolean(own(partner, 'isNamedInReport'), `${path}.isNamedInReport`);
  const found = known.find(({names}) => own(names, id) !== undefined);
  return {
    id,
    kind,
    name: found && {
      text: asString(own(found.names, id), `texts.${found.language}.partner.${id}`),
      language: found.language,
    },
    isNameOurs: !isNamedInReport,
  };
}

function readSubject(
  value: unknown,
  path: string,
  partners: readonly Partner[],
  reportYear: number,
): Omit<Subject, 'label'> {
  const subject = asObject(value, path);
  const year = asNumber(own(subject, 'year'), `${path}.year`);
  const planned = asBoolean(own(subject, 'planned'), `${path}.planned`);
  if (planned !== year > reportYear) {
    throw new DataError(`${path}.planned`, `${year > reportYear}, since the report is of ${reportYear}`, planned);
  }
  const ongoing = asBoolean(own(subject, 'ongoing') ?? false, `${path}.ongoing`);
  if (ongoing && planned) throw new DataError(`${path}.ongoing`, 'false of what is planned', ongoing);
  const form = own(subject, 'form') as Form;
  if (!forms.includes(form)) throw new DataError(`${path}.form`, `one of ${forms.join(', ')}`, form);
  const taking = asArray(own(subject, 'partners'), `${path}.partners`).map((id, i) => {
    const partner = partners.find((one) => one.id === id);
    if (!partner) throw new DataError(`${path}.partners[${i}]`, 'one of the partners', id);
    return partner;
  });
  if (taking.length === 0 || new Set(taking).size < taking.length) {
    throw new DataError(`${path}.partners`, 'one or more partners, each once', own(subject, 'partners'));
  }
  return {
    id: asString(own(subject, 'id'), `${path}.id`),
    year: `${year}`,
    planned,
    ongoing,
    form,
    partners: taking,
    quotation: asString(own(subject, 'quotation'), `${path}.quotation`),
    more: asArray(own(subject, 'more') ?? [], `${path}.more`).map((one, i) => asString(one, `${path}.more[${i}]`)),
    section: asString(own(subject, 'section'), `${path}.section`),
    continues: asBoolean(own(subject, 'continues') ?? false, `${path}.continues`),
  };
}

function readUnnamed(value: unknown): PartnerNetwork['unnamed'] {
  const unnamed = asObject(value, 'unnamed');
  return {
    count: asNumber(own(unnamed, 'count'), 'unnamed.count'),
    quotation: asString(own(unnamed, 'quotation'), 'unnamed.quotation'),
  };
}

function asBoolean(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') throw new DataError(path, 'true or false', value);
  return value;
}
