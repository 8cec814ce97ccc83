import {expect} from 'chai';
import {readText, tableOf} from '../../src/import/read-text.js';
import {refused} from './refused.js';

const small = {
  version: '2.0',
  class: 'dataset',
  label: 'L',
  source: 'S',
  id: ['row', 'year'],
  size: [2, 3],
  dimension: {
    row: {label: 'Row', category: {index: {b: 1, a: 0}, label: {a: 'First', b: 'Second'}}},
    year: {category: {index: ['2018', '2019', '2020']}},
  },
  value: [1, 2, 3, 4, 5, null],
};
const read = (changed: object) => tableOf(readText(JSON.stringify({...small, ...changed})));
const all = (changed: object) => [0, 1].flatMap((row) => [0, 1, 2].map((year) => read(changed).cell([row, year])));
const values = (changed: object) => all(changed).map(({value}) => value);
const row = (category: object, rest: object = {}) => ({dimension: {...small.dimension, row: {category, ...rest}}});

const sample = async (name: string) =>
  tableOf(readText(await (await fetch(new URL(`samples/${name}.json`, import.meta.url))).text()));

describe('JSON-stat', () => {
  it('is read dense and sparse', () => {
    expect(values({})).to.deep.equal([1, 2, 3, 4, 5, null]);
    expect(values({value: {1: 2, 5: 6}})).to.deep.equal([null, 2, null, null, null, 6]);
  });

  it('orders categories by index alone, however the keys are sorted', () => {
    const years = {category: {index: {2020: 2, 2018: 0, 2019: 1}}};
    const table = read({dimension: {...small.dimension, year: years}});
    expect(table.dimensions[1]!.categories.map(({id}) => id)).to.deep.equal(['2018', '2019', '2020']);
    expect(read(row({index: {a: 1, b: 0}})).dimensions[0]!.categories.map(({id}) => id)).to.deep.equal(['b', 'a']);
  });

  it('needs no index for a single category, and no label', () => {
    const category = {label: {a: 'Only'}};
    const one = read({id: ['row'], size: [1], dimension: {row: {category}}, value: [7]});
    expect(one.dimensions[0]).to.deep.include({label: 'row', categories: [{id: 'a', label: 'Only'}]});
    expect(one.cell([0])).to.deep.equal({value: 7});
    expect(read({}).dimensions[1]!.categories[0]).to.deep.equal({id: '2018', label: '2018'});
  });

  it('keeps null and zero apart, and runs through three dimensions, the last the fastest', () => {
    expect(values({value: [0, null, 3, 4, 5, 6]})).to.deep.equal([0, null, 3, 4, 5, 6]);
    const dimension = {category: {index: ['x', 'y']}};
    const cube = {id: ['p', 'q', 'r'], size: [2, 2, 2], dimension: {p: dimension, q: dimension, r: dimension}};
    // As binary digits: y x y is 101.
    expect(read({...cube, value: [0, 1, 2, 3, 4, 5, 6, 7]}).cell([1, 0, 1]).value).to.equal(5);
  });

  it('is read in version 1, alone or as the one dataset of a bundle', () => {
    const {id, size, dimension, value, label} = small;
    const old = {label, value, dimension: {...dimension, id, size, role: {time: ['year']}}};
    for (const document of [old, {dataset: old}, {class: 'dataset', ...old}]) {
      const table = tableOf(readText(JSON.stringify(document)));
      expect(table.cell([1, 1])).to.deep.equal({value: 5});
      expect(table.dimensions[1]!.role).to.equal('time');
    }
    const {code, details} = refused(() => readText(JSON.stringify({canada: old, oecd: old})));
    expect(code).to.equal('many-datasets');
    expect(details.choices).to.deep.equal(['canada', 'oecd']);
  });

  it('keeps signs, as a text for all, a list or an object, and says what they stand for', () => {
    expect(all({status: {5: ':', 0: 'p'}})[5]).to.deep.equal({value: null, status: 'confidential', sign: ':'});
    expect(all({status: {5: ':', 0: 'p'}})[0]).to.deep.equal({value: 1, status: 'provisional', sign: 'p'});
    expect(all({status: ['e', null, null, null, null, '..']})[5]).to.include({status: 'missing'});
    expect(all({status: 'e'})[2]).to.deep.equal({value: 3, status: 'estimated', sign: 'e'});
  });

  it('takes a sign in the place of a number for what it is, never for 0', () => {
    expect(all({value: [1, '..', '.', ':', 'NaN', '-']}).map(({value, status}) => value ?? status)).to.deep.equal([
      1,
      'missing',
      'not-possible',
      'confidential',
      'missing',
      'none',
    ]);
  });

  it('marks the notes that must be shown, and what they are about', () => {
    const {notes} = read({
      note: ['may', 'must'],
      extension: {noteMandatory: {1: true}},
      ...row({index: ['a', 'b'], note: {b: ['of b']}}, {extension: {categoryNoteMandatory: {b: {0: true}}}}),
    });
    expect(notes).to.deep.equal([
      {text: 'must', mandatory: true},
      {text: 'of b', mandatory: true, on: [{dimension: 'row', category: 'b'}]},
      {text: 'may', mandatory: false},
    ]);
  });

  it('reads notes on single numbers, and takes one whose place cannot be read for a note on the table', () => {
    const of = (conditions: unknown) => read({extension: {notes: [{text: 'A', mandatory: true, conditions}]}}).notes;
    const on = [
      {dimension: 'row', category: 'a'},
      {dimension: 'year', category: '2019'},
    ];
    expect(of(on.map(({dimension, category}) => ({variable: dimension, value: category})))).to.deep.equal([
      {text: 'A', mandatory: true, on},
    ]);
    const one = {variable: 'row', value: 'a'};
    for (const conditions of [
      undefined,
      [],
      {},
      'a',
      [null],
      [{variable: 'row'}],
      [one, 1],
      [one, {...one, value: 'b'}],
      [one, one, one],
    ]) {
      expect(of(conditions), JSON.stringify(conditions)).to.deep.equal([{text: 'A', mandatory: true}]);
    }
    for (const notes of [null, 'A', {}, [null, 1, [], {text: 1}, {text: ' '}]]) {
      expect(read({extension: {notes}}).notes).to.deep.equal([]);
    }
  });

  it('links to https alone', () => {
    expect(read({href: 'https://www.ssb.no/a'}).href).to.equal('https://www.ssb.no/a');
    for (const href of ['http://ssb.no/', 'javascript:alert(1)', '//ssb.no', 1, 'https://a:b@ssb.no/']) {
      expect(read({href})).not.to.have.property('href');
    }
  });

  it('treats __proto__ as a name like others', () => {
    const text = JSON.stringify({...small, ...row({index: {a: 0, b: 1}})});
    const {dimensions} = tableOf(readText(text.replace('"a":0', '"__proto__":0')));
    expect(dimensions[0]!.categories[0]!.id).to.equal('__proto__');
    expect({}).not.to.have.property('label');
  });

  it('lets the last of two keys hold', () => {
    const text = JSON.stringify(small).replace('"value":', '"value":[9,9,9,9,9,9],"value":');
    expect(tableOf(readText(text)).cell([0, 0]).value).to.equal(1);
  });

  it('keeps the largest and the smallest numbers, and says when one may be rounded', () => {
    expect(values({value: [1e308, 5e-324, 0, -1e308, 1, 2]})).to.deep.equal([1e308, 5e-324, 0, -1e308, 1, 2]);
    expect(tableOf(readText(JSON.stringify(small).replace('[1,', '[12345678901234567890,'))).rounded).to.equal(true);
    expect(read({}).rounded).to.equal(false);
  });
});

describe('real files', () => {
  it('Statistics Norway, table 05300: four dimensions and two signs', async () => {
    const table = await sample('ssb-05300-v0-jsonstat2');
    expect(table.dimensions.map(({id, categories}) => `${id} ${categories.length}`)).to.deep.equal([
      'Avstand1 6',
      'Kulturtilbud 8',
      'ContentsCode 1',
      'Tid 9',
    ]);
    expect(table.cell([0, 0, 0, 0])).to.deep.equal({value: 16});
    expect(table.dimensions[2]!.categories[0]!.unit).to.deep.equal({label: 'prosent', decimals: 0});
    const kinds = new Set<string | undefined>();
    for (let a = 0; a < 6; a++) {
      for (let k = 0; k < 8; k++) for (let t = 0; t < 9; t++) kinds.add(table.cell([a, k, 0, t]).status);
    }
    expect([...kinds]).to.have.members([undefined, 'not-possible', 'missing']);
  });

  it('Statistics Norway, table 13615: codes that look like numbers stay in their order', async () => {
    const {dimensions, updated, source} = await sample('ssb-13615-pxwebapi-v2beta');
    expect(dimensions[0]!.categories.map(({id}) => id)).to.deep.equal('01 02a 02b 03 04+05 06 07 08 09 98'.split(' '));
    expect(updated).to.equal('2025-04-11T06:00:00Z');
    expect(source).to.equal('Statistisk sentralbyrå');
    expect(dimensions.map(({role}) => role)).to.deep.equal([undefined, undefined, 'metric', 'time']);
  });

  it('Eurostat: sparse, with flags of one and two letters', async () => {
    const table = await sample('eurostat-demo_gind');
    const flags = new Set<string | undefined>();
    for (let i = 0; i < 28; i++) for (let g = 0; g < 59; g++) flags.add(table.cell([0, i, g, 0]).status);
    expect([...flags]).to.include.members([undefined, 'estimated', 'provisional']);
  });

  it('Statistics Sweden: metadata alone is no data', async () => {
    const text = await (await fetch(new URL('samples/scb-TAB6471-metadata-pxwebapi-v2.json', import.meta.url))).text();
    expect(refused(() => readText(text)).code).to.equal('no-data');
  });
});

describe('JSON is refused', () => {
  const cases: [what: string, text: string | object, code: string, path?: string][] = [
    ['empty', ' \n', 'empty'],
    ['as a page', '<!doctype html><title>Logg inn</title>', 'html'],
    ['cut off', JSON.stringify(small).slice(0, -20), 'truncated'],
    ['cut off in a text', '{"class": "data', 'truncated'],
    ['with a comment', '{/* a */ "class": "dataset"}', 'not-json'],
    ['with a comment before it', '// a\n{}', 'not-json'],
    ['with a comma too many', '{"a": 1,}', 'not-json'],
    ['with NaN', '{"value": [NaN]}', 'not-json'],
    ['in a function', 'callback({"class": "dataset"})', 'not-json'],
    ['20 000 levels deep', '['.repeat(20_000) + ']'.repeat(20_000), 'too-deep'],
    ['a million levels deep and open', '['.repeat(1_000_000), 'too-deep'],
    ['null', 'null', 'not-a-dataset'],
    ['a number', '12', 'not-a-dataset'],
    ['a text', '"x"', 'not-a-dataset'],
    ['a list', '[]', 'not-a-dataset'],
    ['nothing', '{}', 'not-a-dataset'],
    ['an error of the server', {type: 'x', title: 'Non-existent table', status: 404}, 'not-a-dataset', 'class'],
    ['a collection', {version: '2.0', class: 'collection', link: {item: []}}, 'collection', 'class'],
    ['a dimension', {class: 'dimension', category: {index: ['a']}}, 'not-a-dataset', 'class'],
    ['fewer sizes than dimensions', {...small, size: [6]}, 'size', 'size'],
    ['the same dimension twice', {...small, id: ['row', 'row']}, 'size', 'size'],
    ['a negative size', {...small, size: [-2, 3]}, 'size', 'size[0]'],
    ['a size in parts', {...small, size: [2, 1.5]}, 'size', 'size[1]'],
    ['a size in words', {...small, size: ['two', 3]}, 'size', 'size[0]'],
    ['sizes that no memory holds', {...small, size: [1e9, 1e9]}, 'too-many-cells', 'size'],
    ['a million cells', {...small, size: [1000, 1000], value: {0: 1}}, 'too-many-cells', 'size'],
    ['more categories than size', {...small, ...row({index: ['a', 'b', 'c']})}, 'size'],
    ['a gap in the index', {...small, ...row({index: {a: 0, b: 2}})}, 'size'],
    ['two in one place', {...small, ...row({index: {a: 0, b: 0}})}, 'size'],
    ['no order', {...small, ...row({label: {a: 'A', b: 'B'}})}, 'size'],
    ['a missing dimension', {...small, dimension: {row: small.dimension.row}}, 'form', 'dimension.year'],
    ['too few values', {...small, value: [1, 2]}, 'size', 'value'],
    ['too many values', {...small, value: [1, 2, 3, 4, 5, 6, 7]}, 'size', 'value'],
    ['a value outside', {...small, value: {6: 1}}, 'size', 'value["6"]'],
    ['a value before', {...small, value: {'-1': 1}}, 'size', 'value["-1"]'],
    ['an object that says it is a list', {...small, value: {0: 1, length: 1e9}}, 'size', 'value["length"]'],
    ['a number in Norwegian', {...small, value: [1, 2, 3, 4, 5, '61,2']}, 'number', 'value[5]'],
    ['true for a number', {...small, value: [true, 2, 3, 4, 5, 6]}, 'number', 'value[0]'],
    ['a number too large to be one', JSON.stringify(small).replace('[1,', '[1e999,'), 'number', 'value[0]'],
    ['a sign outside', {...small, status: {9: ':'}}, 'size', 'status["9"]'],
    ['a sign that is no text', {...small, status: {0: 1}}, 'form', 'status[0]'],
    ['no values', {...small, value: []}, 'no-data', 'value'],
    ['a label that is no text', {...small, ...row({index: ['a', 'b'], label: {a: 1}})}, 'form'],
  ];
  for (const [what, document, code, path] of cases) {
    it(what, () => {
      const refusal = refused(() => readText(typeof document === 'string' ? document : JSON.stringify(document)));
      expect(refusal.code).to.equal(code);
      if (path !== undefined) expect(refusal.path).to.equal(path);
      expect(refusal.message.length).to.be.below(300);
    });
  }

  it('in less than a tenth of a second, however large', () => {
    const million = JSON.stringify({...small, size: [1000, 1000], value: Array(1_000_000).fill(1.5)});
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      expect(refused(() => readText(million)).code).to.equal('too-many-cells');
      return performance.now() - start;
    });
    expect(Math.min(...times)).to.be.below(100);
  });

  it('when its names are too many to be parsed while a page waits', () => {
    const names = (count: number) => `{${Array.from({length: count}, (_, i) => `"n${i}":1`).join()}}`;
    expect(refused(() => readText(names(30_001))).code).to.equal('too-many-cells');
    expect(refused(() => readText(names(30_000))).code).to.equal('not-a-dataset');
  });
});
