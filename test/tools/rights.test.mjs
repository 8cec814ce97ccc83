// What strangers may set: one list, which covers every option of every element, and the page of policies says the same.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {it} from 'node:test';
import {elementOptions} from '../../src/build/element-options.ts';

const text = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const {choices, years} = JSON.parse(text('src/embed/rights.json'));
const options = elementOptions(JSON.parse(text('custom-elements.json'))).flatMap((element) => element.options);
const namesWhere = (isRight) => [...new Set(options.filter(isRight).map(({name}) => name))].sort();

/** The names in code marks in the row of a table of the page of policies. */
const namesIn = (row) => {
  const line = text('demo/docs/policies.md')
    .split('\n')
    .find((one) => one.startsWith(`| ${row} |`));
  assert.ok(line, `policies.md has no row «${row}»`);
  return [...line.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name).sort();
};

it('lets strangers choose where the figure has a closed list, and nowhere else', () => {
  const closed = namesWhere(({name, kind}) => ['choice', 'list'].includes(kind) && name !== 'heading-level');
  const isYear = (name) => years.includes(name);
  assert.deepEqual(
    closed.filter((name) => !isYear(name)),
    choices.filter((name) => name !== 'lang'),
  );
  for (const {name, kind, values} of options.filter((one) => isYear(one.name)))
    assert.ok(kind === 'text' || values.every((value) => /^\d{4}$/.test(value)), name);
});

it('has its list in the page of policies, and there every other option as one for authors', () => {
  assert.deepEqual(namesIn('Choices'), choices);
  assert.deepEqual(namesIn('Years'), years);
  assert.deepEqual(
    namesIn('Everything else'),
    namesWhere(({name}) => ![...choices, ...years].includes(name)),
  );
});

it('marks the workflows that nobody runs here, and gives them no right that they do not name', () => {
  const folder = new URL('../../.github/workflows/', import.meta.url);
  const files = readdirSync(folder);
  assert.deepEqual(files, ['codeql.yml', 'dependencies.yml', 'heard-windows.yml', 'release.yml']);
  for (const file of files) {
    const lines = text(`.github/workflows/${file}`).split('\n');
    assert.equal(lines[0], '# Not run where this repository is developed.', file);
    assert.ok(lines.includes('permissions: {}'), file);
    for (const line of lines.filter((one) => /\buses:/.test(one))) assert.match(line, /@v\d+$/, file);
  }
});
