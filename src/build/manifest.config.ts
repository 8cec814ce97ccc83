// Makes custom-elements.json from the comments and types in src/figures: only the parts that a page may rely on.
import {readFileSync} from 'node:fs';
import {join, parse} from 'node:path/posix';
import {parseAst} from 'rolldown/parseAst';
import {reserved} from './element-options.js';
import {omissions, omittedBy, withoutOmitted, type ListName} from './manifest-omissions.js';

/** A declaration or a part of one, as the analyzer writes it. */
interface Item {
  name: string;
  description?: string;
  type?: {text: string};
  attribute?: string;
  privacy?: string;
  static?: boolean;
  inheritedFrom?: unknown;
}

interface Declared extends Partial<Record<ListName, Item[]>> {
  name: string;
  tagName?: string;
  superclass?: unknown;
  mixins?: unknown;
}

interface Module {
  path: string;
  declarations: Declared[];
  exports?: unknown;
}

type Alias = Extract<ReturnType<typeof parseAst>['body'][number], {type: 'TSTypeAliasDeclaration'}>;
type Type = Alias['typeAnnotation'];

const idsFile = readFileSync(new URL('../../data/editions/ids.ts', import.meta.url), 'utf8');
/** The ids of all reports, as literals, by the name of their type. */
const ids = new Map(
  parseAst(idsFile, {lang: 'ts'}).body.flatMap((one) => {
    const alias = one.type === 'ExportNamedDeclaration' ? one.declaration : null;
    return alias?.type === 'TSTypeAliasDeclaration' ? [[alias.id.name, union(alias.typeAnnotation, idsFile)]] : [];
  }),
);

/** A union in one line, with the ids of the data in place of the name of their type. */
function union(type: Type, code: string): string {
  // `undefined` is written twice where a property is both optional and a union.
  if (type.type === 'TSUnionType') return [...new Set(type.types.map((one) => union(one, code)))].join(' | ');
  const written = code.slice(type.start, type.end);
  if (type.type !== 'TSTypeReference') return written;
  const name = code.slice(type.typeName.start, type.typeName.end);
  const of = type.typeArguments?.params.map((one) => union(one, code));
  return of ? `${name}<${of.join(', ')}>` : (ids.get(name) ?? written);
}

function parsed(text: string): [type: Type, code: string] {
  const code = `type Parsed = ${text};`;
  return [(parseAst(code, {lang: 'ts'}).body[0] as Alias).typeAnnotation, code];
}

/** A union behind a name, other than that of lists, reads as that name alone: page builders would then offer a text field instead of the choices. */
function isAlias(type: Type): boolean {
  if (type.type === 'TSUnionType') return type.types.some(isAlias);
  if (type.type !== 'TSTypeReference') return type.type === 'TSUnknownKeyword';
  const isList = type.typeName.type === 'Identifier' && type.typeName.name === 'SeveralOf';
  return !isList || Boolean(type.typeArguments?.params.some(isAlias));
}

/** Missing descriptions, types that the manifest gives only by name, and attribute names that a framework reserves. */
export function faults({name: element, attributes = [], members = [], ...lists}: Declared): string[] {
  const kinds: Record<string, Item[] | undefined> = {
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
    .filter(({type}) => isAlias(parsed(type?.text ?? 'unknown')[0]))
    .map(({name, type}) => `${element}: attribute "${name}" hides its choices behind the type ${type?.text}`);
  const taken = attributes
    .filter(({name}) => reserved.includes(name))
    .filter(({name}) => !attributes.some(({description}) => description?.startsWith(`Same as \`${name}\``)))
    .map(
      ({name}) => `${element}: attribute "${name}" has a name that frameworks keep for themselves, and no other name`,
    );
  return [...undescribed, ...aliases, ...taken];
}

/** The public part of an element: no base class of the library, nothing private, nothing that only Lit calls. */
function publicElement({superclass, mixins, members = [], events = [], ...element}: Declared): Declared {
  const strip = ({inheritedFrom, ...item}: Item): Item => {
    if (item.type) item.type.text = union(...parsed(item.type.text));
    return item;
  };
  const isPublic = ({privacy = 'public', static: isStatic, name}: Item) =>
    privacy === 'public' && !isStatic && !name.startsWith('#');
  const lists = Object.fromEntries(
    Object.entries(element).map(([key, value]) => [key, Array.isArray(value) ? value.map(strip) : value]),
  ) as unknown as Declared;
  return {
    ...lists,
    events: events.map(strip),
    superclass: {name: 'LitElement', package: 'lit'},
    members: members
      .filter(isPublic)
      .map(strip)
      .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '')),
  };
}

const publicApi = {
  name: 'public-api',
  packageLinkPhase({
    customElementsManifest: manifest,
  }: {
    customElementsManifest: {schemaVersion: string; modules: Module[]};
  }) {
    manifest.modules = manifest.modules
      .map(({path, declarations, ...module}) => {
        const elements = declarations
          .filter(({tagName}) => tagName !== undefined)
          .map((element) => publicElement(withoutOmitted(element, omittedBy(element.name))));
        const {dir, name: file} = parse(path);
        const built = join('dist/npm', dir, `${file}.js`);
        const exports = elements.flatMap(({name, tagName}) => [
          {kind: 'js', name, declaration: {name, module: built}},
          {kind: 'custom-element-definition', name: tagName, declaration: {name, module: built}},
        ]);
        return {...module, path: built, declarations: elements, exports};
      })
      .filter(({declarations}) => declarations.length > 0)
      .sort((a, b) => a.path.localeCompare(b.path));

    // The analyzer's output is valid in the newest version of the schema too.
    manifest.schemaVersion = '2.1.0';

    const found = manifest.modules.flatMap(({declarations}) => declarations.flatMap(faults));
    if (found.length === 0) return;
    // An error thrown here is reported as the fault of a plugin, with its stack.
    console.error(found.join('\n'));
    process.exit(1);
  },
};

export default {
  globs: ['src/figures/**/*.ts', 'src/figure/*.ts', '!src/figure/own-policy.ts'],
  litelement: true,
  packagejson: false,
  plugins: [omissions, publicApi],
};
