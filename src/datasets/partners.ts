import {group} from 'd3';
import {documents} from '../../data/editions/partners.js';
import {asObject, asString, DataError, own, type Fields} from './data-error.js';
import {Editions} from './edition.js';
import * as schema from './schema.js';
import type {Infer} from './schema.js';
import {reportSource, textsOf, type Language, type Source} from './source.js';
export type {PartnerId} from '../../data/editions/ids.js';

export const forms = [
  'co-operation',
  'dialogue',
  'recommendation',
  'transfer',
  'participation',
  'assistance',
  'lead',
] as const;
/** The report's word for the work: not all work with others is co-operation. */
export type Form = (typeof forms)[number];

export interface Partner {
  /** Abbreviation, as the report writes it. */
  id: string;
  kind: 'organisation' | 'project';
  /** The full name where it is known, and the language that it is in. */
  name: {text: string; language: Language} | undefined;
  /** Whether the report gives the abbreviation only, so that the full name is the library's. */
  isNameOurs: boolean;
}

/** Something that Digdir does with one or more partners in one year. */
export interface Subject {
  id: string;
  label: string;
  year: string;
  /** Whether the report describes it as planned, and not as done. */
  planned: boolean;
  /** Whether the report describes it in the present tense, without a year. */
  ongoing: boolean;
  form: Form;
  /** In the order of the report. */
  partners: readonly Partner[];
  /** The report's own words, in bokmål. */
  quotation: string;
  /** Further sentences of the report on it. */
  more: readonly string[];
  section: string;
  /** Whether the report says that it continues, without a time. */
  continues: boolean;
}

export interface NetworkYear {
  year: string;
  planned: boolean;
  /** Whether some of its subjects have no year. */
  ongoing: boolean;
}

/** Digdir's partners, and the subjects of their co-operation. */
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

const partnerSchema = schema.object({
  id: schema.text,
  kind: schema.choice(['organisation', 'project']),
  isNamedInReport: schema.boolean,
});

const subjectSchema = schema.object({
  id: schema.id,
  year: schema.year,
  planned: schema.boolean,
  form: schema.choice(forms),
  partners: schema.list(schema.text),
  quotation: schema.quote,
  section: schema.section,
  more: schema.optional(schema.list(schema.quote)),
  ongoing: schema.optional(schema.boolean),
  continues: schema.optional(schema.boolean),
});

export const partnersSchema = schema.object({
  year: schema.year,
  section: schema.section,
  partners: schema.list(partnerSchema),
  subjects: schema.list(subjectSchema),
  unnamed: schema.optional(schema.object({count: schema.count, quotation: schema.quote})),
});

export const partnerNetworkEditions = new Editions<PartnerNetwork, Language>(documents, readPartnerNetwork);

export function partnerNetwork(edition: string | undefined, language: Language): PartnerNetwork {
  return partnerNetworkEditions.get(edition, language);
}

/** @throws {DataError} when a partner or a subject cannot be read, or a subject names a partner that is not listed. */
export function readPartnerNetwork(document: unknown, language: Language): PartnerNetwork {
  const data = asObject(document, 'document');
  const texts = textsOf(data, language);
  const names = (of: Language) => asObject(own(textsOf(data, of), 'partner'), `texts.${of}.partner`);
  const written = partnersSchema.read(document, '');
  const partners = written.partners.map((partner) =>
    namedPartner(partner, [
      {language, names: names(language)},
      {language: 'nb', names: names('nb')},
    ]),
  );
  const labels = asObject(own(texts, 'subject'), `texts.${language}.subject`);
  const subjects = written.subjects.map((subject, i) => ({
    ...checkedSubject(subject, `subjects[${i}]`, partners, written.year),
    label: asString(own(labels, subject.id), `texts.${language}.subject.${subject.id}`),
  }));
  if (subjects.length === 0) throw new DataError('subjects', 'one subject or more', subjects);

  return {
    year: written.year,
    partners,
    subjects,
    years: [...group(subjects, (subject) => subject.year)]
      .map(([of, all]) => ({year: of, planned: all[0]!.planned, ongoing: all.some(({ongoing}) => ongoing)}))
      .sort((a, b) => Number(a.year) - Number(b.year)),
    unnamed: written.unnamed,
    source: reportSource(data, language, [written.section]),
    document,
  };
}

/** @param known - Names to look in, one language after the other: a name that has no translation keeps its own. */
function namedPartner(
  {id, kind, isNamedInReport}: Infer<typeof partnerSchema>,
  known: readonly {language: Language; names: Fields}[],
): Partner {
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

function checkedSubject(
  {ongoing = false, more = [], continues = false, ...subject}: Infer<typeof subjectSchema>,
  path: string,
  partners: readonly Partner[],
  reportYear: number,
): Omit<Subject, 'label'> {
  const isLater = subject.year > reportYear;
  if (subject.planned !== isLater) {
    throw new DataError(`${path}.planned`, `${isLater}, since the report is of ${reportYear}`, subject.planned);
  }
  if (ongoing && subject.planned) throw new DataError(`${path}.ongoing`, 'false of what is planned', ongoing);
  const taking = subject.partners.map((name, i) => {
    const partner = partners.find((one) => one.id === name);
    if (!partner) throw new DataError(`${path}.partners[${i}]`, 'one of the partners', name);
    return partner;
  });
  if (taking.length === 0 || new Set(taking).size < taking.length) {
    throw new DataError(`${path}.partners`, 'one or more partners, each once', subject.partners);
  }
  return {...subject, year: `${subject.year}`, partners: taking, ongoing, more, continues};
}
