import type {Declaration, Described, Manifest} from '../../build/manifest.js';

type Typed = Described & {type?: {text: string}};

/** For `string | undefined` and for the type of a list of names, Storybook would show a field for an object. */
const withPlainType = <Item extends Typed>(item: Item): Item => {
  if (!item.type) return item;
  const text = item.type.text.startsWith('SeveralOf<') ? 'string' : item.type.text.replace(' | undefined', '');
  return {...item, type: {text}};
};

const called =
  (kind: string) =>
  ({name, ...item}: Described): Described => ({...item, name: `${kind} ${name || '(default)'}`});

const declared = ({attributes = [], members = [], slots = [], cssParts = [], ...element}: Declaration) => ({
  ...element,
  attributes: attributes.map(withPlainType),
  // An option is an attribute already.
  members: members.filter(({attribute}) => !attribute).map(withPlainType),
  slots: slots.map(called('slot')),
  cssParts: cssParts.map(called('part')),
});

/** custom-elements.json for Storybook, which keeps one row of a name: slots and parts are called what they are. */
export const storybook = (manifest: Manifest) => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({...module, declarations: module.declarations.map(declared)})),
});
