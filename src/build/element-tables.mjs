import {optionOf} from './element-options.mjs';

const code = (text) => (text ? `\`${text}\`` : '');
const cell = (text = '') => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', String.raw`\|`);

function table(head, rows) {
  if (rows.length === 0) return [];
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
  return ['', ...lines];
}
const named = (what, items = [], name = (item) => code(item.name)) =>
  table(
    [what, 'Meaning'],
    items.map((item) => [name(item), item.description]),
  );

const kinds = {flag: 'present or absent', number: 'number', text: 'text'};

function optionRow(attribute) {
  const {name, kind, values, default: initial, description} = optionOf(attribute);
  return [code(name), kinds[kind] ?? values.map(code).join(', '), code(initial), description];
}

function eventRow({name, type, description}) {
  const [, detail = ''] = /^CustomEvent<(.*)>$/.exec(type.text) ?? [];
  return [code(name), code(detail), description];
}

function methodRow({name, parameters = [], return: returned, description}) {
  const signature = `${name}(${parameters.map((one) => one.name).join(', ')})`;
  const described = parameters.filter((one) => one.description);
  const notes = described.map((one) => `${code(one.name)} is ${code(one.type.text)}. ${one.description}`);
  return [code(signature), code(returned.type.text), [description, ...notes].join(' ')];
}

/** Few custom properties have a default: a column of nothing is left out. */
function propertyTable(properties = []) {
  const hasDefaults = properties.some((property) => property.default);
  return table(
    ['Custom property', ...(hasDefaults ? ['Default'] : []), 'Meaning'],
    properties.map((one) => [code(one.name), ...(hasDefaults ? [code(one.default)] : []), one.description]),
  );
}

function section({tagName, name, description, attributes = [], members, ...lists}) {
  const fields = members.filter(({kind, attribute}) => kind === 'field' && !attribute);
  const methods = members.filter(({kind}) => kind === 'method');
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

/** @returns {string[]} Every element of custom-elements.json with its tables, as lines of Markdown. */
export function elementTables({modules}) {
  const elements = modules.flatMap(({declarations}) => declarations);
  const contents = elements.map(({tagName}) => `- [\`<${tagName}>\`](#${tagName})`);
  return [...contents, '', ...elements.flatMap(section)];
}
