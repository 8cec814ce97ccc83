import type {Schema} from '../datasets/schema.js';
import {languages} from '../datasets/source.js';

export type Json = Readonly<Record<string, unknown>>;

/** The parts of a topic's JSON Schema that its definition in src/datasets/ does not have. */
export interface TopicRules {
  title: string;
  /** Properties that no figure reads; they come before the others. */
  unread: Readonly<Record<string, Json>>;
  /** The texts in each language. */
  texts: Readonly<Record<string, Json>>;
  /** Texts that a language may leave out. */
  optional?: readonly string[];
  /** Texts that only English has. */
  inEnglish?: readonly string[];
  /** Further rules by path: `plans`, `plans[]`, `plans[].id`. */
  rules: Readonly<Record<string, Json>>;
}

const text = {type: 'string', minLength: 1};

/** The names of things by their ids. */
export const labels = (description?: string): Json => ({
  ...(description !== undefined && {description}),
  type: 'object',
  additionalProperties: text,
});

const licence = {
  description: 'The terms of use; null where the source states none.',
  oneOf: [{type: 'null'}, closed({name: text, href: {type: 'string', pattern: '^https://'}})],
};

const ofKind: Readonly<Record<string, Json>> = {
  text,
  id: {description: 'A short name for texts and attributes to go by.', ...text},
  quote: {description: 'The report’s own words, in bokmål.', ...text},
  section: {description: 'The heading in the report that it stands under.', ...text},
  year: {description: 'A year, as a number.', type: 'integer', minimum: 1900, maximum: 2200},
  number: {type: 'number'},
  count: {type: 'integer', minimum: 0},
  boolean: {type: 'boolean'},
  licence,
};

/** An object with these properties and no others. */
export function closed(properties: Readonly<Record<string, unknown>>, optional: readonly string[] = []): Json {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return {type: 'object', ...(required.length > 0 && {required}), additionalProperties: false, properties};
}

type Parts = Readonly<Record<string, Schema<unknown>>>;

function valueOf({kind, parts}: Schema<unknown>, path: string, rules: TopicRules['rules']): Json {
  switch (kind) {
    case 'object': {
      const entries = Object.entries(parts as Parts);
      const optional = entries.filter(([, part]) => part.kind === 'optional').map(([key]) => key);
      const inside = path && `${path}.`;
      const properties = entries.map(([key, part]) => [key, valueOf(part, `${inside}${key}`, rules)]);
      return {...closed(Object.fromEntries(properties), optional), ...rules[path]};
    }
    case 'list':
      return {type: 'array', items: valueOf(parts as Schema<unknown>, `${path}[]`, rules), ...rules[path]};
    case 'map':
      return {
        type: 'object',
        additionalProperties: valueOf(parts as Schema<unknown>, `${path}.*`, rules),
        ...rules[path],
      };
    case 'optional':
      return valueOf(parts as Schema<unknown>, path, rules);
    case 'nullable': {
      const {type, ...rest} = valueOf(parts as Schema<unknown>, path, rules);
      return {type: [type, 'null'], ...rest};
    }
    case 'forms':
      return {oneOf: (parts as Schema<unknown>[]).map((form) => valueOf(form, path, rules)), ...rules[path]};
    case 'constant':
      return {const: parts, ...rules[path]};
    case 'choice':
      return {enum: parts, ...rules[path]};
    default:
      return {...ofKind[kind], ...rules[path]};
  }
}

const draft = 'https://json-schema.org/draft/2020-12/schema';

/** The JSON Schema of a document that is as its definition says, without further texts. */
export function jsonSchemaOfAll(schema: Schema<unknown>, {title, rules}: Pick<TopicRules, 'title' | 'rules'>): Json {
  const {properties, ...rest} = valueOf(schema, '', rules) as Json & {properties: Json};
  return {$schema: draft, title, ...rest, properties: {...properties, $schema: {type: 'string'}}};
}

/** The JSON Schema of the documents of one topic. */
export function jsonSchemaOf(
  schema: Schema<unknown>,
  {title, unread, texts, optional, inEnglish, rules}: TopicRules,
): Json {
  const {required, properties, ...rest} = valueOf(schema, '', rules) as Json & {required: string[]; properties: Json};
  const {year, ...own} = properties;
  const inEach = {$ref: '#/$defs/texts'};
  const known = Object.fromEntries((inEnglish ?? []).map((key) => [key, true]));
  const inTranslation = {...inEach, ...(inEnglish && {type: 'object', required: inEnglish, properties: known})};
  const all = {
    year,
    report: {description: 'The name of the report, in bokmål.', ...text},
    licence,
    ...unread,
    ...own,
    texts: {
      description: 'What readers see, in three languages.',
      ...closed(
        Object.fromEntries(languages.map((language) => [language, language === 'en' ? inTranslation : inEach])),
      ),
    },
  };
  const isRequired = (key: string) => required.includes(key) || !(key in own);
  return {
    $schema: draft,
    title,
    ...rest,
    required: Object.keys(all).filter(isRequired),
    properties: {...all, $schema: {type: 'string'}},
    $defs: {texts: closed({report: {description: 'The name of the report.', ...text}, ...texts}, optional)},
  };
}
