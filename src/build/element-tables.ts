import {optionOf} from './element-options.js';
import type {Attribute, Declaration, Described, Event, Manifest, Member} from './manifest.js';

const code = (text: string | undefined) => (text ? `\`${text}\`` : '');
const cell = (text: string | undefined = '') =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .replaceAll('|', String.raw`\|`);

function table(head: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string[] {
  if (rows.length === 0) return [];
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
  return ['', ...lines];
}
const named = (
  what: string,
  items: readonly Described[] = [],
  name: (item: Described) => string = (item) => code(item.name),
) =>
  table(
    [what, 'Meaning'],
    items.map((item) => [name(item), item.description]),
  );

const kinds: Readonly<Record<string, string>> = {flag: 'present or absent', number: 'number', text: 'text'};

function optionRow(attribute: Attribute): string[] {
  const {name, kind, values, default: initial, description} = optionOf(attribute);
  return [code(name), kinds[kind] ?? values.map(code).join(', '), code(initial), description];
}

function eventRow({name, type, description}: Event) {
  const detail = type.text.startsWith('CustomEvent<') ? type.text.slice('CustomEvent<'.length, -1) : '';
  return [code(name), code(detail), description];
}

function methodRow({name, parameters = [], return: returned, description}: Member) {
  const signature = `${name}(${parameters.map((one) => one.name).join(', ')})`;
  const described = parameters.filter((one) => one.description);
  const notes = described.map((one) => `${code(one.name)} is ${code(one.type.text)}. ${one.description}`);
  return [code(signature), code(returned?.type.text), [description, ...notes].join(' ')];
}

/** Few custom properties have a default: an empty column is left out. */
function propertyTable(properties: NonNullable<Declaration['cssProperties']> = []) {
  const hasDefaults = properties.some((property) => property.default);
  return table(
    ['Custom property', ...(hasDefaults ? ['Default'] : []), 'Meaning'],
    properties.map((one) => [code(one.name), ...(hasDefaults ? [code(one.default)] : []), one.description]),
  );
}

function section({tagName, name, description = '', attributes = [], members = [], ...lists}: Declaration): string[] {
  const fields = members.filter((one) => one.kind === 'field' && !one.attribute);
  const methods = members.filter((one) => one.kind === 'method');
  const source = `src/figures/${tagName}/${tagName}.ts`;
  return [
    `## \`<${tagName}>\``,
    '',
    description,
    '',
    `Import: \`digdir-report-widgets/${tagName}\`. Class: \`${name}\`. Source: [\`${source}\`](../../${source}).`,
    ...table(['Option', 'Values', 'Default', 'Meaning'], attributes.map(optionRow)),
    ...named('Property', fields),
    ...table(['Event', '`event.detail`', 'Meaning'], (lists.events ?? []).map(eventRow)),
    ...named('Slot', lists.slots, (slot) => (slot.name ? code(slot.name) : '(default)')),
    ...named('Part', lists.cssParts),
    ...propertyTable(lists.cssProperties),
    ...table(['Method', 'Returns', 'Meaning'], methods.map(methodRow)),
    '',
  ];
}

/** Every element of custom-elements.json with its tables, as lines of Markdown. */
export function elementTables({modules}: Manifest): string[] {
  const elements = modules.flatMap(({declarations}) => declarations);
  const contents = elements.map(({tagName}) => `- [\`<${tagName}>\`](#${tagName})`);
  return [...contents, '', ...elements.flatMap(section)];
}
