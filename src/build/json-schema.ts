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

const ofKind: Readonly<Record<string, Json>> = {
  text,
  id: {description: 'A short name for texts and attributes to go by.', ...text},
  quote: {description: 'The report’s own words, in bokmål.', ...text},
  section: {description: 'The heading in the report that it stands under.', ...text},
  year: {description: 'A year, as a number.', type: 'integer', minimum: 1900, maximum: 2200},
  count: {type: 'integer', minimum: 0},
  boolean: {type: 'boolean'},
};

function closed(properties: Readonly<Record<string, unknown>>, optional: readonly string[] = []): Json {
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
    case 'optional':
      return valueOf(parts as Schema<unknown>, path, rules);
    case 'nullable': {
      const {type} = valueOf(parts as Schema<unknown>, path, {});
      return {type: [type, 'null'], ...rules[path]};
    }
    case 'choice':
      return {enum: parts, ...rules[path]};
    default:
      return {...ofKind[kind], ...rules[path]};
  }
}

const licence = {
  description: 'The terms of use; null where the source states none.',
  oneOf: [{type: 'null'}, closed({name: text, href: {type: 'string', pattern: '^https://'}})],
};

/** The JSON Schema of the documents of one topic. */
export function jsonSchemaOf(schema: Schema<unknown>, {title, unread, texts, optional, rules}: TopicRules): Json {
  const {required, properties, ...rest} = valueOf(schema, '', rules) as Json & {required: string[]; properties: Json};
  const {year, ...own} = properties;
  const inEach = {$ref: '#/$defs/texts'};
  const all = {
    year,
    report: {description: 'The name of the report, in bokmål.', ...text},
    licence,
    ...unread,
    ...own,
    texts: {
      description: 'What readers see, in three languages.',
      ...closed(Object.fromEntries(languages.map((language) => [language, inEach]))),
    },
  };
  const isRequired = (key: string) => required.includes(key) || !(key in own);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...rest,
    required: Object.keys(all).filter(isRequired),
    properties: {...all, $schema: {type: 'string'}},
    $defs: {texts: closed({report: {description: 'The name of the report.', ...text}, ...texts}, optional)},
  };
}
