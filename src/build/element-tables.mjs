// Writes what custom-elements.json says of each element into demo/docs/elements.md. With --check it only compares.
import {readFileSync, writeFileSync} from 'node:fs';
import {optionOf} from './element-options.mjs';

const file = (relative) => new URL(`../../${relative}`, import.meta.url);
const PAGE = 'demo/docs/elements.md';
const START = '<!-- elements:start -->';
const END = '<!-- elements:end -->';

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

const {modules} = JSON.parse(readFileSync(file('custom-elements.json'), 'utf8'));
const elements = modules.flatMap(({declarations}) => declarations);
const contents = elements.map(({tagName}) => `- [\`<${tagName}>\`](#${tagName})`);
const sections = [...contents, '', ...elements.flatMap(section)];

const page = readFileSync(file(PAGE), 'utf8');
const [before, rest] = page.split(START);
const [, after] = rest?.split(END) ?? [];
if (after === undefined) throw new Error(`${PAGE} has no ${START} … ${END}`);
const fresh = `${before}${START}\n\n${sections.join('\n')}\n${END}${after}`;

if (!process.argv.includes('--check')) {
  writeFileSync(file(PAGE), fresh);
} else if (fresh !== page) {
  console.error(`The tables in ${PAGE} are not what the elements say. Run: npm run manifest`);
  process.exitCode = 1;
}
