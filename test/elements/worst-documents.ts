import {
  longestCell,
  longestId,
  mostBytes,
  mostCategories,
  mostCells,
  mostColumns,
  mostDimensions,
  mostElementsInTable,
  mostLinks,
  mostOfJson,
  mostTexts,
} from '../../src/import/limits.js';

const range = <Item>(length: number, of: (i: number) => Item) => Array.from({length}, (_, i) => of(i));

/** A name that differs from every other by its number, as long as it is asked to be. */
const named = (i: number, length: number, fill = 'a/') => `${i}`.padEnd(length, fill);

interface Shape {
  ids?: readonly string[];
  sizes: readonly number[];
  categoryOf?: (dimension: number, i: number) => string;
  more?: object;
  value?: unknown;
  category?: (dimension: number) => object;
}

function dataset({sizes, ids = sizes.map((_, i) => `dimension ${i}`), categoryOf, more, value, category}: Shape) {
  const count = sizes.reduce((product, size) => product * size, 1);
  const categories = (i: number) => range(sizes[i]!, (c) => categoryOf?.(i, c) ?? `category ${i} ${c}`);
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: 'Table',
    id: ids,
    size: sizes,
    dimension: Object.fromEntries(ids.map((id, i) => [id, {category: {index: categories(i), ...category?.(i)}}])),
    value: value ?? range(count, (i) => i + 0.5),
    ...more,
  });
}

const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(';')).join('\n') + '\n';

/** The worst of each kind that 5 MB hold, at the limits or beyond them. */
export const worstDocuments: Record<string, () => string> = {
  // JSON-stat
  'dimensions, as many as there may be': () =>
    dataset({sizes: range(mostDimensions, (i) => (i < 17 ? 2 : 1)), categoryOf: (i, c) => `${i} ${c}`}),
  'dimensions, 12,000': () => dataset({sizes: range(12_000, () => 1)}),
  'dimensions, with long identifiers': () =>
    dataset({
      ids: range(mostDimensions, (i) => named(i, longestId)),
      sizes: range(mostDimensions, (i) => (i === 0 ? 9000 : 1)),
      categoryOf: (_, c) => named(c, longestId),
      value: {0: 1},
    }),
  'categories, as many as there may be, with long names': () =>
    dataset({sizes: [8500, 20], categoryOf: (_, c) => named(c, longestId, '('), value: {0: 1}}),
  'categories, as many as are looked through': () =>
    dataset({
      sizes: [500, 400],
      categoryOf: (_, c) => named(c, 299, c % 2 ? 'a/' : '('),
      category: (i) => ({
        label: Object.fromEntries(range(400, (c) => [named(c, 299, c % 2 ? 'a/' : '('), named(i, 499, ' - ')])),
      }),
    }),
  'categories by place in an object': () =>
    dataset({
      sizes: [mostCategories, 20],
      category: (i) => ({index: Object.fromEntries(range(i === 0 ? mostCategories : 20, (c) => [`c${c}`, c]))}),
    }),
  'an identifier of 2 MB': () => dataset({sizes: [2, 2], ids: ['a/'.repeat(1_000_000), 'time']}),
  'roles, long lists': () =>
    dataset({
      sizes: range(mostDimensions, () => 1),
      more: {role: {time: range(190_000, (i) => `${i}`), geo: ['x'], metric: ['y']}},
    }),
  'cells, as many as there may be': () => dataset({sizes: [20, 100, 100], value: range(mostCells, (i) => i / 7)}),
  'cells by number, with signs': () =>
    dataset({
      sizes: [20, 100, 100],
      value: Object.fromEntries(range(18_000, (i) => [i * 7, i / 7])),
      more: {status: Object.fromEntries(range(18_000, (i) => [i * 7, 'p']))},
    }),
  'cells that are signs': () => dataset({sizes: [20, 100, 100], value: range(mostCells, () => ' ..  ')}),
  'cells that are texts': () =>
    dataset({sizes: [20, 100, 100], value: [...range(mostCells - 1, () => null), 'x'.repeat(2_000_000)]}),
  'notes, very many': () =>
    dataset({sizes: [2, 2], more: {note: range(200_000, (i) => `note ${i}`), extension: {noteMandatory: {0: true}}}}),
  'notes that must be shown': () =>
    dataset({
      sizes: [2, 2],
      more: {
        note: range(38_000, (i) => `note ${i}`.padEnd(90, '.')),
        extension: {noteMandatory: Object.fromEntries(range(38_000, (i) => [i, true]))},
      },
    }),
  'a figure that is full': () =>
    dataset({
      ids: ['tiltak', 'nivå', 'år'],
      sizes: [12, 8, 20],
      categoryOf: (i, c) => (i === 2 ? `${2000 + c}` : named(c, 60, ' long words')),
    }),
  'a figure that is full of lines that collide, with a name of two words each': () =>
    dataset({
      ids: ['tiltak', 'nivå', 'år'],
      sizes: [12, 4, 20],
      categoryOf: (i, c) =>
        i === 1
          ? ['Kommunale virksomheter', 'Statlige virksomheter', 'Private virksomheter', 'Regionale virksomheter'][c]!
          : `${i === 2 ? 2000 + c : `tiltak ${c}`}`,
      value: range(12 * 4 * 20, (i) => (i * 37) % 101),
    }),
  // JSON
  'levels within levels': () => `{"class":"dataset","x":${'['.repeat(2_000_000)}`,
  'levels, as many as there may be, side by side': () =>
    `{"class":"x","y":[${range(Math.floor(mostOfJson.values / 99), () => '['.repeat(98) + ']'.repeat(98)).join()}]}`,
  'values, as many as there may be': () =>
    `{"class":"x","y":[${range(mostOfJson.values - 10, (i) => `"text ${i}"`).join()}]}`,
  'numbers with many digits': () =>
    `{"class":"x","y":[${range(240_000, (i) => `0.${`${i}`.padEnd(16, '7')}`).join()}]}`,
  'names, as many as there may be': () =>
    `{"class":"x","y":{${range(mostOfJson.names - 10, (i) => `"${named(i, 110, 'n')}":1`).join()}}}`,
  'objects, each with a name of its own': () =>
    `{"class":"x","y":[${range(mostOfJson.names - 10, (i) => `{"n${i}":${i}}`).join()}]}`,
  'texts of escapes': () => `{"class":"x","y":"${'\\u00e6'.repeat(800_000)}"}`,
  'marks of direction, written out': () => `{"class":"x","y":"${'\u202e'.repeat(1_600_000)}"}`,
  'marks of direction, as escapes': () => `{"class":"x","y":"${'\\u202e'.repeat(39_000)}${' '.repeat(4_000_000)}"}`,
  'rows of texts': () =>
    JSON.stringify({
      title: 'x',
      rows: range(mostTexts / 5, (r) => range(5, (c) => (r && c ? `${r},${c}` : named(r, 60)))),
    }),
  'a list of numbers by county, one name of 1 MB': () => `{"abc${'('.repeat(1_000_000)}":1,"46":2}`,
  'a list of numbers by county, one name in many languages': () => `{"${'a/'.repeat(1_200_000)}":1,"46":2}`,
  'a list of numbers by county, as many as there may be': () =>
    `{${range(499, (i) => `"${named(i, longestId - 1, 'a/')}":${i}`).join()},"46":1}`,
  'a list of numbers by county, names at the limit': () =>
    `{${range(499, (i) => `"${named(i, 299, ' - a')}":"${i},5"`).join()},"46":1}`,
  'a list of numbers by county, a thousand': () => `{${range(999, (i) => `"${named(i, 4000, '(')}":1`).join()}}`,
  'one value of 5 MB where a number should be': () => `{"Agder":1,"Oslo":2,"Viken":"${'1 '.repeat(2_400_000)}"}`,
  // CSV
  'lines, as many as there may be': () =>
    csv([['navn', 'år', 'tall'], ...range(mostTexts / 3 - 2, (i) => [named(i, 60), '2020', `${i},5`])]),
  'lines of numbers in groups': () =>
    csv([
      ['navn', '2019', '2020'],
      ...range(mostTexts / 3 - 2, (i) => [`${i}. rad`, '1 234 567 890,5 p', '12.345.678,25']),
    ]),
  'columns, as many as there may be': () =>
    csv([
      ['navn', ...range(mostColumns.columns - 1, (i) => named(i + 1, 80, ' ord i'))],
      ...range(48, (r) => [`rad ${r}`, ...range(mostColumns.columns - 1, (i) => `${i},${r}`)]),
    ]),
  'columns of measures in periods': () =>
    csv([
      ['navn', ...range(mostColumns.columns - 1, (i) => `tiltak ${i} ${1950 + (i % 100)}`)],
      ...range(48, (r) => [`rad ${r}`, ...range(mostColumns.columns - 1, (i) => `${i},${r}`)]),
    ]),
  'columns of codes and names': () =>
    csv([
      [...range(9, (i) => `kode ${i};navn ${i}`), 'tall'],
      ...range(2600, (r) => [...range(9, () => `${r};rad ${r}`), `${r}`]),
    ]),
  'columns of text alone': () => csv(range(2500, (r) => range(20, (c) => named(r * 20 + c, 90, 'x ')))),
  'one line of 5 MB': () => `${'a'.repeat(mostBytes - 10)};1\n`,
  'one line of spaces': () => `a;b\n1${' '.repeat(mostBytes - 20)};2\n`,
  'cells, as long as they may be': () =>
    csv([['navn', '2020'], ...range(45, (i) => [named(i, longestCell - 10, 'a '), '1'])]),
  'quotes, doubled': () => `"${'""'.repeat(2_490_000)}";1\n`,
  'quotes, in long cells': () =>
    csv([['navn', '2020'], ...range(45, (i) => [`"${i}${'""'.repeat(longestCell / 2 - 100)}"`, '1'])]),
  'quotes, one cell each': () => csv([['navn', '2020'], ...range(mostTexts / 2 - 2, (i) => [`"a""${i}"`, `"${i}"`])]),
  'separators of every kind': () => `${range(20_000, (i) => `a;b,c|d\te${i}`).join('\n')}\n`,
  'titles above a table': () => `${range(40_000, (i) => `title ${i}`.padEnd(100, '.')).join('\n')}\nnavn;2020\na;1\n`,
  'lines about a table': () => `navn;2020\na;1\n\n${range(40_000, (i) => `kilde: ${i}`.padEnd(100, '.')).join('\n')}\n`,
  'links, as many as there may be': () =>
    csv([
      ['tittel', 'adresse', 'utgiver', 'status'],
      ...range(mostLinks, (i) => [named(i, 200, ' ord'), `https://host${i}.example/${i}?${'q'.repeat(500)}`, '', 'ny']),
    ]),
  'links, one publisher each': () =>
    csv([
      ['tittel', 'adresse', 'utgiver', 'status'],
      ...range(mostLinks, (i) => [`guide ${i}`, `https://host${i}.example/`, `publisher ${i}`, '']),
    ]),
};

/** As many links as a list may have, as an author writes them. */
export function worstLinks(): HTMLElement {
  const list = document.createElement('ul');
  for (let i = 0; i < mostLinks; i++) {
    const link = document.createElement('a');
    link.href = `https://host${i}.example/${i}`;
    link.textContent = named(i, 60, ' ord');
    link.dataset.status = 'new';
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
}

/** A table with as many elements as there may be, where each cell has so many. */
function tableOf(elements: number, cellOf: (value: string) => Node[]): HTMLElement {
  const table = document.createElement('table');
  const width = 10;
  // A body, and a row for its cells.
  const rows = Math.floor((mostElementsInTable - 1) / (1 + width * elements));
  for (let r = 0; r < rows; r++) {
    const row = table.insertRow();
    for (let c = 0; c < width; c++) {
      const value = r === 0 ? `${2010 + c}` : c === 0 ? `rad ${r}` : `${r * width + c}`;
      row.insertCell().append(...(r === 0 || c === 0 ? [value] : cellOf(value)));
    }
  }
  return table;
}

function wrapped(names: readonly string[], text: string): Node {
  return names.reduceRight<Node>((inner, name) => {
    const element = document.createElement(name);
    element.append(inner);
    return element;
  }, document.createTextNode(text));
}

export const worstTables: Readonly<Record<string, () => HTMLElement>> = {
  'of plain cells': () => tableOf(1, (value) => [new Text(value)]),
  'of cells in wrappers': () => tableOf(4, (value) => [wrapped(['p', 'span', 'strong'], value)]),
  'of cells in twelve wrappers': () =>
    tableOf(13, (value) => [
      wrapped(
        range(12, () => 'b'),
        value,
      ),
    ]),
  'of cells in hundreds of wrappers': () =>
    tableOf(70, (value) => [
      wrapped(
        range(700, () => 'b'),
        value,
      ),
    ]),
  'of a cell with thousands of parts': () =>
    tableOf(10, (value) => (value === '11' ? range(5000, () => document.createElement('i')) : [new Text(value)])),
  'that is too large': () => tableOf(0.2, (value) => [new Text(value)]),
};
