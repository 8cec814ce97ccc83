import type {Option} from '../../build/element-options.js';
import type {Described, Manifest} from '../../build/manifest.js';
import {elementApi, type ElementApi} from './element-api.js';

const named = ({name, description}: Described) => ({name, description});

/** One entry for each name, with the descriptions of the elements: one description where all are the same. */
function merged(
  elements: readonly ElementApi[],
  list: 'cssParts' | 'cssProperties',
  nameOf: (name: string) => string,
): Described[] {
  const descriptions = new Map<string, Map<string, string[]>>();
  for (const {tag, [list]: items} of elements) {
    for (const {name, description = ''} of items) {
      const texts = descriptions.get(nameOf(name)) ?? new Map<string, string[]>();
      descriptions.set(nameOf(name), texts.set(description, [...(texts.get(description) ?? []), `<${tag}>`]));
    }
  }
  const text = (texts: ReadonlyMap<string, readonly string[]>) =>
    texts.size === 1
      ? [...texts.keys()].join('')
      : [...texts].map(([words, tags]) => `${tags.join(', ')}: ${words}`).join('\n');
  return Array.from(descriptions, ([name, texts]) => ({name, description: text(texts)}));
}

/** The HTML that VS Code completes and explains: the setting `html.customData`. */
export function vscodeHtml(manifest: Manifest) {
  const tags = elementApi(manifest).map(({tag, description, options}) => ({
    name: tag,
    description,
    attributes: options.map(({values, ...option}) => ({
      ...named(option),
      ...(values.length > 0 && {values: values.map((name) => ({name}))}),
    })),
  }));
  return {version: 1.1, tags};
}

/** The CSS that VS Code completes and explains: the setting `css.customData`. */
export function vscodeCss(manifest: Manifest) {
  const elements = elementApi(manifest);
  return {
    version: 1.1,
    properties: merged(elements, 'cssProperties', (name) => name),
    pseudoElements: merged(elements, 'cssParts', (name) => `::part(${name})`),
  };
}

/** The elements that JetBrains’ editors complete and explain: found by the field `web-types` in package.json. */
export function webTypes(manifest: Manifest, {name, version}: {name: string; version: string}) {
  const elements = elementApi(manifest).map(({tag, description, options, events, slots, cssParts, cssProperties}) => ({
    name: tag,
    description,
    attributes: options.map(({kind, values, default: initial, ...option}) => ({
      ...named(option),
      value: {type: kind === 'choice' ? values.map((value) => `'${value}'`) : typeOf[kind]},
      ...(initial && {default: `'${initial}'`}),
    })),
    slots: slots.map(named),
    js: {events: events.map(named)},
    css: {properties: cssProperties.map(named), parts: cssParts.map(named)},
  }));
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {html: {elements}},
  };
}

const typeOf: Partial<Record<Option['kind'], string>> = {
  flag: 'boolean',
  list: 'string',
  number: 'number',
  text: 'string',
};
