import type {Declaration, Described, Manifest} from '../../build/manifest.js';

type Typed = Described & {type?: {text: string}};

/** Of `string | undefined` Storybook makes a field for an object. */
const withoutUndefined = <Item extends Typed>(item: Item): Item =>
  item.type ? {...item, type: {text: item.type.text.replace(' | undefined', '')}} : item;

const called =
  (kind: string) =>
  ({name, ...item}: Described): Described => ({...item, name: `${kind} ${name || '(default)'}`});

const declared = ({attributes = [], members = [], slots = [], cssParts = [], ...element}: Declaration) => ({
  ...element,
  attributes: attributes.map(withoutUndefined),
  // An option is an attribute already.
  members: members.filter(({attribute}) => !attribute).map(withoutUndefined),
  slots: slots.map(called('slot')),
  cssParts: cssParts.map(called('part')),
});

/** custom-elements.json for Storybook, which keeps one row of a name: slots and parts are called what they are. */
export const storybook = (manifest: Manifest) => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({...module, declarations: module.declarations.map(declared)})),
});
