import {optionOf, type Option} from '../../build/element-options.js';
import type {Attribute, Declaration, Described, Manifest} from '../../build/manifest.js';

const types: Partial<Record<Option['kind'], string>> = {flag: 'boolean', number: 'number'};

/** Storybook has a field for a text, a number or a flag, and would show one for an object for any other type. */
function withField(attribute: Attribute, tag: string | undefined): Attribute {
  const {kind, values, description} = optionOf(attribute, tag);
  const choices = values.map((value) => `\`${value}\``).join(', ');
  const text = types[kind] ?? 'string';
  return {
    ...attribute,
    description: [description, choices && `${kind === 'list' ? 'Several' : 'One'} of ${choices}.`].join(' ').trim(),
    type: {text},
  };
}

const called =
  (kind: string) =>
  ({name, ...item}: Described): Described => ({...item, name: `${kind} ${name || '(default)'}`});

const declared = ({attributes = [], members = [], slots = [], cssParts = [], ...element}: Declaration) => ({
  ...element,
  attributes: attributes.map((attribute) => withField(attribute, element.tagName)),
  // An option is an attribute already.
  members: members.filter(({attribute}) => !attribute),
  slots: slots.map(called('slot')),
  cssParts: cssParts.map(called('part')),
});

/** custom-elements.json for Storybook, which keeps one row of a name: slots and parts are called what they are. */
export const storybook = (manifest: Manifest) => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({...module, declarations: module.declarations.map(declared)})),
});
