import {elementApi} from './element-api.mjs';

const named = ({name, description}) => ({name, description});

/** One entry for each name, with what the elements say of it: once where all say the same. */
function merged(elements, list, nameOf) {
  const said = new Map();
  for (const {tag, [list]: items} of elements) {
    for (const {name, description} of items) {
      const texts = said.get(nameOf(name)) ?? new Map();
      said.set(nameOf(name), texts.set(description, [...(texts.get(description) ?? []), `<${tag}>`]));
    }
  }
  const text = (texts) =>
    texts.size === 1
      ? [...texts.keys()][0]
      : [...texts].map(([words, tags]) => `${tags.join(', ')}: ${words}`).join('\n');
  return Array.from(said, ([name, texts]) => ({name, description: text(texts)}));
}

/** What VS Code completes and explains in HTML: the setting `html.customData`. */
export function vscodeHtml(manifest) {
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

/** What VS Code completes and explains in CSS: the setting `css.customData`. */
export function vscodeCss(manifest) {
  const elements = elementApi(manifest);
  return {
    version: 1.1,
    properties: merged(elements, 'cssProperties', (name) => name),
    pseudoElements: merged(elements, 'cssParts', (name) => `::part(${name})`),
  };
}

/** What JetBrains’ editors complete and explain: found by the field `web-types` in package.json. */
export function webTypes(manifest, {name, version}) {
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

const typeOf = {flag: 'boolean', number: 'number', text: 'string'};
