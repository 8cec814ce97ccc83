// Makes custom-elements.json from the comments and types in src/figures: what a page may rely on, and nothing else.
import {reserved} from './element-options.mjs';

const isElement = ({tagName}) => tagName !== undefined;
const byName = (a, b) => (a.name ?? '').localeCompare(b.name ?? '');

/** A union behind a name reads as that name alone: page builders would then offer a text field instead of the choices. */
const isAlias = (type) =>
  /[a-z_$][\w$]*/i.test(type.replaceAll(/'[^']*'|\b(?:string|number|boolean|undefined|null)\b/g, ''));

/** What an element leaves unsaid, or says in a way that does not arrive everywhere. */
export function faults({name: element, attributes = [], members, ...lists}) {
  const kinds = {
    attribute: attributes,
    member: members.filter(({attribute}) => !attribute),
    event: lists.events,
    slot: lists.slots,
    part: lists.cssParts,
    'custom property': lists.cssProperties,
  };
  const undescribed = Object.entries(kinds).flatMap(([kind, items = []]) =>
    items.filter(({description}) => !description).map(({name}) => `${element}: ${kind} "${name}" has no description`),
  );
  const aliases = attributes
    .filter(({type}) => isAlias(type?.text ?? 'unknown'))
    .map(({name, type}) => `${element}: attribute "${name}" hides its choices behind the type ${type?.text}`);
  const taken = attributes
    .filter(({name}) => reserved.includes(name))
    .filter(({name}) => !attributes.some(({description}) => description?.startsWith(`Same as \`${name}\``)))
    .map(
      ({name}) => `${element}: attribute "${name}" has a name that frameworks keep for themselves, and no other name`,
    );
  return [...undescribed, ...aliases, ...taken];
}

/** What figures ask of one another, when they have what they need for it. */
const amongFigures = ['published'];

/** What the package exports of an element: no base class of ours, nothing private, nothing that only Lit calls. */
function publicElement({superclass, mixins, members = [], events = [], ...element}) {
  const strip = ({inheritedFrom, ...item}) => {
    // `undefined` is written twice where a property is both optional and a union.
    if (item.type) item.type.text = item.type.text.replace(/( \| undefined)+/, '$1');
    return item;
  };
  const isPublic = ({privacy = 'public', static: isStatic, name}) =>
    privacy === 'public' && !isStatic && !name.startsWith('#') && !amongFigures.includes(name);
  const lists = Object.fromEntries(
    Object.entries(element).map(([key, value]) => [key, Array.isArray(value) ? value.map(strip) : value]),
  );
  return {
    ...lists,
    // Where one function sends all events, the analyzer takes its parameter for the name of one.
    events: events.filter(({name}) => name !== 'type').map(strip),
    superclass: {name: 'LitElement', package: 'lit'},
    members: members.filter(isPublic).map(strip).sort(byName),
  };
}

/** What `@omit` calls the lists of an element: as the tags that fill them. */
const omittable = {slot: 'slots', fires: 'events', csspart: 'cssParts', cssprop: 'cssProperties'};

/** What an element does not have of what its base class documents, by the name of its class. */
const omitted = new Map();

const omissions = {
  name: 'omissions',
  analyzePhase({ts, node}) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const list = node.members.find((member) => member.name?.getText() === 'omittedOptions')?.initializer;
    const options = list ? [...literalsIn(list, ts)] : [];
    const tags = (node.jsDoc ?? []).flatMap((comment) => comment.tags ?? []);
    const others = tags.filter(({tagName}) => tagName.text === 'omit').map(({comment}) => comment.split(/\s+/));
    omitted.set(node.name.text, {options, others});
  },
};

function* literalsIn(node, ts) {
  if (ts.isStringLiteral(node)) yield node.text;
  const inner = [];
  ts.forEachChild(node, (child) => void inner.push(child));
  for (const child of inner) yield* literalsIn(child, ts);
}

/** Takes away what the element leaves out; an omission of nothing is a mistake. */
export function withoutOmitted(element, {options = [], others = []} = {}) {
  const isOption = ({fieldName, name}) => options.includes(fieldName ?? name);
  const left = {
    ...element,
    attributes: element.attributes?.filter((attribute) => !isOption(attribute)),
    members: element.members?.filter((member) => !isOption(member)),
  };
  for (const [kind, name] of others) {
    const list = omittable[kind];
    if (!left[list]?.some((item) => item.name === name))
      throw new Error(`${element.name}: @omit ${kind} ${name} leaves out nothing`);
    left[list] = left[list].filter((item) => item.name !== name);
  }
  return left;
}

const publicApi = {
  name: 'public-api',
  packageLinkPhase({customElementsManifest: manifest}) {
    manifest.modules = manifest.modules
      .map(({path, declarations, ...module}) => {
        const elements = declarations
          .filter(isElement)
          .map((element) => publicElement(withoutOmitted(element, omitted.get(element.name))));
        const built = path.replace(/^\/?(.*)\.ts$/, 'dist/npm/$1.js');
        const exports = elements.flatMap(({name, tagName}) => [
          {kind: 'js', name, declaration: {name, module: built}},
          {kind: 'custom-element-definition', name: tagName, declaration: {name, module: built}},
        ]);
        return {...module, path: built, declarations: elements, exports};
      })
      .filter(({declarations}) => declarations.length > 0)
      .sort((a, b) => a.path.localeCompare(b.path));

    const found = manifest.modules.flatMap(({declarations}) => declarations.flatMap(faults));
    if (found.length === 0) return;
    // An error thrown here is reported as the fault of a plugin, with its stack.
    console.error(found.join('\n'));
    process.exit(1);
  },
};

export default {
  globs: ['src/figures/**/*.ts', 'src/figure/*.ts'],
  litelement: true,
  packagejson: false,
  plugins: [omissions, publicApi],
};
