// What Storybook makes tables and controls of: it keeps one row of a name, and reads a type word for word.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {storybook} from '../../src/integrations/frameworks/storybook.ts';

const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));
const elements = ({modules}) => modules.flatMap(({declarations}) => declarations);
const lists = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];
const namesOf = (element) => lists.flatMap((list) => element[list] ?? []).map(({name}) => name);

it('Storybook gets a row of its own for each attribute, slot, part, event and method', () => {
  const shared = elements(manifest).filter((element) => new Set(namesOf(element)).size < namesOf(element).length);
  assert.ok(shared.length > 0, 'custom-elements.json itself would do');
  for (const element of elements(storybook(manifest))) {
    assert.equal(new Set(namesOf(element)).size, namesOf(element).length, element.tagName);
    for (const list of ['attributes', 'slots', 'cssParts', 'cssProperties'])
      assert.equal(
        element[list].length,
        elements(manifest).find(({tagName}) => tagName === element.tagName)[list].length,
        `${element.tagName}: ${list}`,
      );
  }
});

it('Storybook gets a type that it has a field for, and the choices in words', () => {
  const attributes = elements(storybook(manifest)).flatMap((element) => element.attributes);
  const types = attributes.map(({type}) => type.text);
  assert.deepEqual([...new Set(types)].sort(), ['number', 'string']);
  const {description} = attributes.find((one) => one.default === "'lines'");
  assert.match(description, /One of `lines`, `rows`, `table`\.$/);
});

it('custom-elements.json has the newest version of its schema', () => assert.equal(manifest.schemaVersion, '2.1.0'));
