// The schemas describe the data as it is, and each of their rules tells a fault that an editor could make.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';

const read = (path) => JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'));
const topics = readdirSync(new URL('../../data/2020', import.meta.url)).map((file) => file.replace('.json', ''));

/** Where a rule of a schema meets the data: the schema of each object, list and value on the way. */
function* places(schema, value, root, path = []) {
  if (schema.$ref) schema = root.$defs[schema.$ref.split('/').at(-1)];
  // The rules for objects do not meet a value that may be null, and is.
  if (value === null) schema = {...schema, required: [], additionalProperties: true};
  yield {schema, value, path};
  const form = schema.oneOf?.find(({properties}) => properties?.kind?.enum.includes(value?.kind));
  if (form) yield* places(form, value, root, path);
  if (schema.if && isChosen(schema, value)) yield* places(schema.then, value, root, path);
  const inner = (key) =>
    schema.properties?.[key] ??
    (typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined);
  if (Array.isArray(value)) {
    if (schema.items) for (const [i, item] of value.entries()) yield* places(schema.items, item, root, [...path, i]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const rule = inner(key);
      if (rule) yield* places(rule, item, root, [...path, key]);
    }
  }
}

/** A copy of the data in which one thing is changed. */
function changed(document, path, edit) {
  const copy = structuredClone(document);
  const parent = path.slice(0, -1).reduce((value, key) => value[key], copy);
  if (path.length === 0) return edit(copy) ?? copy;
  parent[path.at(-1)] = edit(parent[path.at(-1)]);
  return copy;
}

/** Which of the rules that a schema has for some of its values holds for this one. */
const isChosen = ({if: {properties}}, value) =>
  Object.entries(properties).every(([key, {const: only}]) => value[key] === only);

/** A value that a rule forbids, for each rule that a schema has at one place. */
function wrong(
  {type, enum: choices, const: only, pattern, minimum, maximum, minItems, maxItems, minLength, uniqueItems},
  value,
) {
  const faults = [];
  if (type) faults.push(['type', type === 'object' ? 'x' : {}]);
  if (choices) faults.push(['enum', 'noe annet']);
  if (only !== undefined) faults.push(['const', 'noe annet']);
  if (pattern) faults.push(['pattern', '?']);
  if (minLength) faults.push(['minLength', '']);
  if (minimum !== undefined) faults.push(['minimum', minimum - 1]);
  if (maximum !== undefined) faults.push(['maximum', maximum + 1]);
  if (minItems) faults.push(['minItems', []]);
  if (maxItems) faults.push(['maxItems', Array(maxItems + 1).fill(value?.[0])]);
  if (uniqueItems) faults.push(['uniqueItems', [value[0], value[0]]]);
  return faults;
}

describe('the schemas of the data', () => {
  it('are one for each topic', () => {
    const schemas = readdirSync(new URL('../../data/schema', import.meta.url)).map((file) =>
      file.replace('.schema.json', ''),
    );
    assert.deepEqual(schemas.sort(), topics.sort());
  });

  it('take no share of more units than are drawn one by one', () => {
    const isValid = new Ajv({strictRequired: false}).compile(read('schema/key-figures.schema.json'));
    const document = read('2020/key-figures.json');
    const share = document.figures.find(({kind}) => kind === 'share');
    for (const whole of [4, 12, 13, 5e9]) {
      share.numbers[1].value = whole;
      assert.equal(isValid(document), whole <= 12, `3 of ${whole}`);
    }
  });

  for (const topic of topics) {
    const schema = read(`schema/${topic}.schema.json`);
    const document = read(`2020/${topic}.json`);
    const ajv = new Ajv({strict: true, strictRequired: false, allErrors: false, allowUnionTypes: true});
    const isValid = ajv.compile(schema);
    const all = [...places(schema, document, schema)];

    it(`${topic}: the data of 2020 is as the schema says`, () => {
      assert.ok(isValid(document), JSON.stringify(isValid.errors));
    });

    it(`${topic}: what is required may not be left out`, () => {
      let count = 0;
      for (const {schema: rule, path, value} of all) {
        for (const key of rule.required ?? []) {
          const without = changed(document, path, (object) => {
            delete object[key];
            return object;
          });
          assert.ok(!isValid(without), `${[...path, key].join('.')} may be left out`);
          count += 1;
        }
        if (rule.additionalProperties === false) {
          const more = changed(document, path, (object) => ({...object, tullball: 1}));
          assert.ok(!isValid(more), `${path.join('.')} may have anything`);
          assert.ok(typeof value === 'object');
        }
      }
      assert.ok(count > 10);
    });

    it(`${topic}: every other rule bites`, () => {
      for (const {schema: rule, value, path} of all) {
        for (const [name, fault] of wrong(rule, value)) {
          assert.ok(!isValid(changed(document, path, () => fault)), `${path.join('.')}: ${name} does not hold`);
        }
      }
    });
  }
});
