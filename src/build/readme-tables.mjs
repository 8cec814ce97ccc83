// Writes what custom-elements.json says of each element into README.md. With --check it only tells whether that is so.
import {readFileSync, writeFileSync} from 'node:fs';
import {optionOf} from './element-options.mjs';

const file = (relative) => new URL(`../../${relative}`, import.meta.url);
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

function attributeRow(attribute) {
  const {name, kind, values, default: initial, description} = optionOf(attribute);
  return [code(name), kinds[kind] ?? values.map(code).join(', '), code(initial), description];
}

const signature = ({name, parameters = []}) =>
  code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`);

function section({tagName, description, attributes = [], members, ...lists}) {
  const fields = members.filter(({kind, attribute}) => kind === 'field' && !attribute);
  const methods = members.filter(({kind}) => kind === 'method');
  return [
    `### \`<${tagName}>\``,
    '',
    description,
    ...table(['Attribute', 'Values', 'Default', 'Meaning'], attributes.map(attributeRow)),
    ...named('Property', fields),
    ...named('Event', lists.events),
    ...named('Slot', lists.slots, ({name}) => (name ? code(name) : '(default)')),
    ...named('Part', lists.cssParts),
    ...table(
      ['Custom property', 'Default', 'Meaning'],
      (lists.cssProperties ?? []).map((item) => [code(item.name), code(item.default), item.description]),
    ),
    ...named('Method', methods, signature),
    '',
  ];
}

const {modules} = JSON.parse(readFileSync(file('custom-elements.json'), 'utf8'));
const sections = modules.flatMap(({declarations}) => declarations.flatMap(section));

const readme = readFileSync(file('README.md'), 'utf8');
const [before, rest] = readme.split(START);
const [, after] = rest?.split(END) ?? [];
if (after === undefined) throw new Error(`README.md has no ${START} … ${END}`);
const fresh = `${before}${START}\n\n${sections.join('\n')}\n${END}${after}`;

if (!process.argv.includes('--check')) {
  writeFileSync(file('README.md'), fresh);
} else if (fresh !== readme) {
  console.error('The tables in README.md are not what the elements say. Run: npm run manifest');
  process.exitCode = 1;
}
