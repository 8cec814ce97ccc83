import {expect} from 'chai';
import {readJsonStat} from '../../src/model/json-stat.js';

/** Two rows, a and b, of three years: 1 2 3 and 4 5 6. */
const small = {
  class: 'dataset',
  id: ['row', 'year'],
  size: [2, 3],
  dimension: {
    row: {label: 'Row', category: {index: ['a', 'b'], label: {a: 'First', b: 'Second'}}},
    year: {category: {index: {2020: 2, 2018: 0, 2019: 1}}},
  },
  value: [1, 2, 3, 4, 5, 6],
};

const cells = (changed: object) => {
  const dataset = readJsonStat({...small, ...changed});
  const [rows, years] = dataset.dimensions;
  return rows!.categories.flatMap((row) => years!.categories.map((year) => dataset.cell([row.id, year.id])));
};
const values = (changed: object) => cells(changed).map(({value}) => value);
const statuses = (changed: object) => cells(changed).map(({status}) => status);
const row = (category: object) => ({dimension: {...small.dimension, row: {category}}});

describe('readJsonStat', () => {
  it('reads a dense list, the last dimension running fastest', () => {
    const dataset = readJsonStat(small);
    expect(dataset.cell(['a', '2018'])).to.deep.equal({value: 1});
    expect(dataset.cell(['a', '2020'])).to.deep.equal({value: 3});
    expect(dataset.cell(['b', '2019'])).to.deep.equal({value: 5});
  });

  it('reads a sparse object: what it leaves out is a gap', () => {
    expect(values({value: {1: 2, 5: 6}})).to.deep.equal([null, 2, null, null, null, 6]);
    expect(values({value: {}})).to.deep.equal(Array(6).fill(null));
  });

  it('keeps null and zero apart', () => {
    expect(values({value: [0, null, 3, 4, 5, 6]})).to.deep.equal([0, null, 3, 4, 5, 6]);
  });

  it('reads a status for all, per cell as a list, or per cell as an object', () => {
    expect(statuses({status: ':'})).to.deep.equal(Array(6).fill(':'));
    expect(statuses({status: ['a', null, 'b', null, null, null]})).to.deep.equal([
      'a',
      undefined,
      'b',
      undefined,
      undefined,
      undefined,
    ]);
    expect(statuses({status: {5: '..'}})).to.deep.equal([...Array(5).fill(undefined), '..']);
    expect(statuses({})).to.deep.equal(Array(6).fill(undefined));
  });

  it('gives a number its status too: a note on it', () => {
    expect(cells({status: {0: '*'}})[0]).to.deep.equal({value: 1, status: '*'});
  });

  it('orders categories by index alone, however the keys are sorted', () => {
    const [rows, years] = readJsonStat(small).dimensions;
    expect(rows!.categories.map(({id}) => id)).to.deep.equal(['a', 'b']);
    expect(years!.categories.map(({id}) => id)).to.deep.equal(['2018', '2019', '2020']);
    const reversed = readJsonStat({...small, ...row({index: {a: 1, b: 0}})});
    expect(reversed.cell(['b', '2018']).value).to.equal(1);
  });

  it('reads a single category without an index', () => {
    const one = {id: ['row'], size: [1], dimension: {row: {category: {label: {a: 'Only'}}}}, value: [7]};
    const dataset = readJsonStat({...small, ...one});
    expect(dataset.dimensions[0]!.categories).to.deep.equal([{id: 'a', label: 'Only'}]);
    expect(dataset.cell(['a']).value).to.equal(7);
  });

  it('falls back from labels to ids', () => {
    const [rows, years] = readJsonStat(small).dimensions;
    expect(rows).to.include({id: 'row', label: 'Row'});
    expect(rows!.categories[0]).to.deep.equal({id: 'a', label: 'First'});
    expect(years).to.include({id: 'year', label: 'year'});
    expect(years!.categories[0]).to.deep.equal({id: '2018', label: '2018'});
  });

  it('reads roles, source, address and extension, and does without them', () => {
    const told = readJsonStat({
      ...small,
      label: 'L',
      source: 'S',
      href: 'https://ssb.no/',
      role: {time: ['year']},
      extension: {px: 1},
    });
    expect(told).to.deep.include({label: 'L', source: 'S', href: 'https://ssb.no/', extension: {px: 1}});
    expect(told.roles).to.deep.equal({time: ['year'], geo: [], metric: []});
    expect(readJsonStat(small)).to.deep.include({label: '', source: '', href: undefined, extension: {}});
  });

  it('knows no category but its own', () => {
    const dataset = readJsonStat(small);
    for (const [ids, message] of [
      [['c', '2018'], 'cell row should be one of its categories, but is "c"'],
      [['a', '2021'], 'cell year should be one of its categories, but is "2021"'],
      [['a'], 'cell year should be one of its categories, but is missing'],
      [['__proto__', '2018'], 'cell row should be one of its categories, but is "__proto__"'],
    ] as const) {
      expect(() => dataset.cell(ids)).to.throw(message);
    }
  });

  it('treats __proto__ and constructor as names like others', () => {
    const evil = JSON.parse('{"index": {"__proto__": 0, "constructor": 1}, "label": {"__proto__": "P"}}') as object;
    const dataset = readJsonStat({...small, ...row(evil)});
    expect(dataset.dimensions[0]!.categories).to.deep.equal([
      {id: '__proto__', label: 'P'},
      {id: 'constructor', label: 'constructor'},
    ]);
    expect(dataset.cell(['__proto__', '2019']).value).to.equal(2);
    expect(dataset.cell(['constructor', '2019']).value).to.equal(5);
    expect(() => readJsonStat({...small, id: ['__proto__', 'year']})).to.throw(
      'dimension.__proto__ should be an object, but is missing',
    );
    expect({}).not.to.have.property('label');
  });

  it('reads three dimensions', () => {
    const dimension = {category: {index: ['x', 'y']}};
    const cube = readJsonStat({
      class: 'dataset',
      id: ['p', 'q', 'r'],
      size: [2, 2, 2],
      dimension: {p: dimension, q: dimension, r: dimension},
      value: [0, 1, 2, 3, 4, 5, 6, 7],
    });
    // As binary digits: y x y is 101.
    expect(cube.cell(['y', 'x', 'y']).value).to.equal(5);
  });
});

describe('what readJsonStat refuses, naming the path and the value', () => {
  const refused: [what: string, document: unknown, message: string][] = [
    ['nothing', null, 'document should be an object, but is null'],
    ['a text', 'x', 'document should be an object, but is "x"'],
    ['a list', [small], 'document should be an object, but is [{"class":"dataset"'],
    ['another class', {...small, class: 'collection'}, 'class should be "dataset", but is "collection"'],
    [
      'an error of the server',
      {type: 'x', title: 'Non-existent table', status: 404},
      'class should be "dataset", but is missing',
    ],
    ['no id', {...small, id: undefined}, 'id should be a list, but is missing'],
    ['an id that is no text', {...small, id: ['row', 1]}, 'id[1] should be a text, but is 1'],
    ['fewer sizes than ids', {...small, size: [6]}, 'size should be a list of 2 numbers, but is [6]'],
    ['a size of zero', {...small, size: [2, 0]}, 'size[1] should be a whole number above 0, but is 0'],
    ['half a size', {...small, size: [2, 1.5]}, 'size[1] should be a whole number above 0, but is 1.5'],
    ['a size in words', {...small, size: [2, '3']}, 'size[1] should be a number, but is "3"'],
    [
      'no dimension',
      {...small, dimension: {row: small.dimension.row}},
      'dimension.year should be an object, but is missing',
    ],
    [
      'no category',
      {...small, dimension: {...small.dimension, row: {}}},
      'dimension.row.category should be an object, but is missing',
    ],
    [
      'too few categories',
      {...small, ...row({index: ['a']})},
      'dimension.row.category.index should be 2 different categories, as size says, but is ["a"]',
    ],
    [
      'the same category twice',
      {...small, ...row({index: ['a', 'a']})},
      'dimension.row.category.index should be 2 different categories, as size says, but is ["a","a"]',
    ],
    [
      'two categories in one place',
      {...small, ...row({index: {a: 0, b: 0}})},
      'dimension.row.category.index.b should be a place of its own from 0 to 1, but is 0',
    ],
    [
      'a place outside',
      {...small, ...row({index: {a: 0, b: 2}})},
      'dimension.row.category.index.b should be a place of its own from 0 to 1, but is 2',
    ],
    [
      'a place before',
      {...small, ...row({index: {a: 0, b: -1}})},
      'dimension.row.category.index.b should be a place of its own from 0 to 1, but is -1',
    ],
    [
      'a place in words',
      {...small, ...row({index: {a: 0, b: '1'}})},
      'dimension.row.category.index.b should be a number, but is "1"',
    ],
    [
      'a label that is no text',
      {...small, ...row({index: ['a', 'b'], label: {b: 2}})},
      'dimension.row.category.label.b should be a text, but is 2',
    ],
    ['a short list of values', {...small, value: [1, 2]}, 'value should be a list of 6, the product of size, but is 2'],
    [
      'a long list of values',
      {...small, value: [1, 2, 3, 4, 5, 6, 7]},
      'value should be a list of 6, the product of size, but is 7',
    ],
    ['no values', {...small, value: undefined}, 'value should be an object, but is missing'],
    [
      'a number in Norwegian',
      {...small, value: [1, 2, 3, 4, '61,2', 6]},
      'value[4] should be a number or null, but is "61,2"',
    ],
    ['a number as a text', {...small, value: {3: '4'}}, 'value[3] should be a number or null, but is "4"'],
    ['true for a number', {...small, value: [true, 2, 3, 4, 5, 6]}, 'value[0] should be a number or null, but is true'],
    ['NaN', {...small, value: [1, Number.NaN, 3, 4, 5, 6]}, 'value[1] should be a number or null, but is NaN'],
    [
      'a number too large to be one',
      {...small, value: JSON.parse('[1e999, 2, 3, 4, 5, 6]') as unknown},
      'value[0] should be a number or null, but is Infinity',
    ],
    ['a sparse value outside', {...small, value: {6: 1}}, 'value["6"] should be numbered from 0 to 5, but is "6"'],
    ['a sparse value before', {...small, value: {'-1': 1}}, 'value["-1"] should be numbered from 0 to 5, but is "-1"'],
    ['a sparse value with a name', {...small, value: {x: 1}}, 'value["x"] should be numbered from 0 to 5, but is "x"'],
    [
      'a value called __proto__',
      {...small, value: JSON.parse('{"__proto__": 1}') as unknown},
      'value["__proto__"] should be numbered from 0 to 5, but is "__proto__"',
    ],
    ['a status that is no text', {...small, status: {0: 1}}, 'status[0] should be a text, but is 1'],
    ['roles that are no list', {...small, role: {time: 'year'}}, 'role.time should be a list, but is "year"'],
    ['an address that is no text', {...small, href: 1}, 'href should be a text, but is 1'],
    ['a source that is no text', {...small, source: {}}, 'source should be a text, but is {}'],
    ['an extension that is no object', {...small, extension: []}, 'extension should be an object, but is []'],
  ];
  for (const [what, document, message] of refused) {
    it(what, () => {
      expect(() => readJsonStat(document)).to.throw(message);
    });
  }

  it('a size that no memory holds, without trying', () => {
    const huge = {...small, id: ['row'], size: [2 ** 40], value: {}};
    expect(() => readJsonStat(huge)).to.throw('as size says');
  });

  it('keeps a message short whatever the data holds', () => {
    try {
      readJsonStat({...small, class: 'x'.repeat(10_000)});
      expect.fail('did not throw');
    } catch (error) {
      expect(error).to.have.property('name', 'DataError');
      expect((error as Error).message.length).to.be.below(150);
    }
  });
});
