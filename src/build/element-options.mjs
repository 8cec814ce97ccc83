/**
 * @typedef {object} Option What an element can be told by an attribute.
 * @property {string} name
 * @property {'choice' | 'text' | 'flag' | 'number'} kind
 * @property {readonly string[]} values The choices, where there are any.
 * @property {string} default What holds without the attribute; empty where that is nothing.
 * @property {string} description
 */

/**
 * @typedef {object} ElementOptions
 * @property {string} tag
 * @property {string} className
 * @property {string} description
 * @property {readonly Option[]} options
 */

/** Names that React, Vue, Solid or Preact keep for themselves: there an attribute called so cannot be set. */
export const reserved = ['children', 'class', 'is', 'key', 'ref', 'slot', 'style'];

/**
 * The elements of custom-elements.json with their attributes, read as a form needs them.
 *
 * @returns {ElementOptions[]}
 */
export function elementOptions({modules}) {
  return modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName !== undefined)
    .map(({tagName, name, description = '', attributes = []}) => ({
      tag: tagName,
      className: name,
      description,
      options: attributes.filter((attribute) => !isAlias(attribute)).map(optionOf),
    }));
}

/** @returns {Option} */
export function optionOf({name, type: {text}, default: initial = '', description = ''}) {
  const values = Array.from(text.matchAll(/'([^']*)'/g), ([, literal]) => literal);
  return {name, kind: kindOf(text, values), values, default: initial.replaceAll("'", ''), description};
}

function kindOf(type, values) {
  if (values.length > 0) return 'choice';
  if (type.includes('boolean')) return 'flag';
  return type.includes('number') ? 'number' : 'text';
}

/** A second name for another option, which a form need not ask for twice. */
function isAlias({description = ''}) {
  return description.startsWith('Same as `');
}
