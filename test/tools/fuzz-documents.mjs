// Documents that are right, and ways to break them.
import fc from 'fast-check';

const category = (index, label, more = {}) => ({category: {index, ...(label && {label}), ...more}});
const nth = (count) => Array.from({length: count}, (_, i) => i + 0.5);
const dimension = {
  tiltak: {
    label: 'statistikkvariabel',
    ...category(
      {a: 1, b: 0},
      {a: 'Øvelser', b: 'Hendelser'},
      {unit: {a: {base: 'prosent', decimals: 1}, b: {base: 'prosent'}}},
    ),
  },
  nivå: {label: 'forvaltningsnivå', ...category(['s', 'k', 'f'], {s: 'Stat', k: 'Kommuner', f: 'Fylker'})},
  år: {label: 'år', ...category({2020: 1, 2019: 0, 2021: 2}, {2019: '2019', 2020: '2020', 2021: '2021'})},
};
const id = ['tiltak', 'nivå', 'år'];
const size = [2, 3, 3];

export const jsonStatDocuments = [
  {
    version: '2.0',
    class: 'dataset',
    label: 'Tabell',
    source: 'SSB',
    id,
    size,
    role: {metric: ['tiltak'], time: ['år']},
    dimension,
    value: nth(18),
    status: {3: 'p', 4: ':'},
    note: ['En merknad'],
    extension: {noteMandatory: {0: true}},
  },
  {
    version: '2.0',
    class: 'dataset',
    id,
    size,
    dimension,
    value: {0: 1.5, 7: 2.5, 17: null},
    status: {1: '..', 17: '.'},
  },
  {dataset: {label: 'Gammel', dimension: {...dimension, id, size, role: {time: ['år']}}, value: nth(18)}},
  {
    class: 'dataset',
    id: ['fylke', 'x'],
    size: [3, 1],
    dimension: {
      fylke: category(['46', '42', '03'], {46: 'Vestland', 42: 'Agder', '03': 'Oslo'}),
      x: {category: {label: {antall: 'Antall'}}},
    },
    value: [17, 14, 0],
    status: [null, null, '-'],
  },
];

const junk = fc.constantFrom(
  null,
  true,
  -1,
  0,
  1,
  2,
  3,
  1.5,
  1e308,
  1e15,
  2 ** 53,
  '',
  'x',
  '..',
  '61,2',
  '2020',
  '__proto__',
  'constructor',
  [],
  {},
  [1],
  {a: 1},
  ['a', 'a'],
  {0: 1, length: 1e9},
  nth(30),
);

/** What is done to a document: where is told by numbers, so that it fits any document. */
export const edits = fc.array(fc.record({at: fc.nat(), how: fc.nat(6), other: fc.nat(), junk}), {
  minLength: 1,
  maxLength: 3,
});

function placesIn(value) {
  return typeof value === 'object' && value !== null
    ? Object.keys(value).flatMap((key) => [[value, key], ...placesIn(value[key])])
    : [];
}

export function retold(document, list) {
  const copy = structuredClone(document);
  for (const {at, how, other, junk: thing} of list) {
    const places = placesIn(copy);
    const [holder, key] = places[at % places.length] ?? [copy, 'x'];
    const [, otherKey] = [holder, Object.keys(holder)[other % Object.keys(holder).length]];
    const isList = Array.isArray(holder);
    if (how === 0)
      Object.defineProperty(holder, key, {
        value: structuredClone(thing),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    else if (how === 1 && isList) holder.splice(Number(key), 1);
    else if (how === 1) delete holder[key];
    else if (how === 2) [holder[key], holder[otherKey]] = [holder[otherKey], holder[key]];
    else if (how === 3 && isList) holder.splice(Number(key), 0, structuredClone(holder[key]));
    else if (how === 3) holder[`${key}x`] = holder[key];
    else if (how === 4 && typeof holder[key] === 'number') holder[key] += (other % 5) - 2;
    else if (how === 5 && typeof holder[key] === 'string') holder[key] = holder[key].slice(1);
    else if (how === 6 && typeof holder[key] === 'object')
      holder[key] = Array.isArray(holder[key])
        ? Object.fromEntries(Object.entries(holder[key]))
        : Object.values(holder[key] ?? {});
  }
  return copy;
}

const letters = fc.constantFrom(
  ',',
  '.',
  ';',
  '\t',
  '"',
  "'",
  '\n',
  '\r',
  ' ',
  '\u00a0',
  '-',
  '−',
  '0',
  '1',
  '9',
  '{',
  '}',
  '[',
  ']',
  ':',
  '\\',
  'e',
  'NaN',
  '..',
  'æ',
  '\0',
  '%',
  '//',
  'null',
);

/** Breaks a text in up to three places: a sign put in, taken out or changed for another, a stretch doubled, the end cut off. */
export const broken = fc
  .array(fc.record({at: fc.nat(), how: fc.nat(6), sign: letters, length: fc.integer({min: 1, max: 12})}), {
    minLength: 1,
    maxLength: 3,
  })
  .map(
    (list) => (text) =>
      list.reduce((whole, {at, how, sign, length}) => {
        const place = whole.length === 0 ? 0 : at % whole.length;
        const [before, rest] = [whole.slice(0, place), whole.slice(place)];
        if (how === 0) return before + sign + rest;
        if (how === 1) return before + rest.slice(1);
        if (how === 2) return before + sign + rest.slice(1);
        if (how === 3) return before + rest.slice(0, length) + rest;
        if (how === 4) return before;
        // All of one sign for another, as a careless replacement does.
        const from = [',', ';', '.', '"'][length % 4];
        return how === 5 ? whole.replaceAll(from, sign) : whole.replace(from, sign);
      }, text),
  );

/** A CSV in one of four forms that are all right, with numbers that could be shares or large counts. */
export const csvOf = fc
  .record({
    form: fc.constantFrom([';', ','], [',', '.'], ['\t', ','], ['\t', '.']),
    numbers: fc.array(
      fc.oneof(
        fc.nat(999).map((n) => n / 10),
        fc.integer({min: -99, max: 2_000_000}).map((n) => n + 0.25),
        fc.constantFrom('..', ':', ''),
      ),
      {minLength: 6, maxLength: 6},
    ),
    end: fc.constantFrom('\n', '\r\n'),
    isQuoted: fc.boolean(),
    isLong: fc.boolean(),
    isGrouped: fc.boolean(),
  })
  .map(({form: [separator, decimal], numbers, end, isQuoted, isLong, isGrouped}) => {
    const quote = (text) => (isQuoted ? `"${text}"` : text);
    const written = numbers.map((number) => {
      if (typeof number === 'string') return number;
      const [whole, fraction = '0'] = String(number).split('.');
      const grouped = isGrouped && decimal === ',' ? whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0') : whole;
      return grouped + decimal + fraction;
    });
    const levels = ['Statlige virksomheter', 'Kommuner', 'Fylkeskommuner på Østlandet'];
    const rows = isLong
      ? [['nivå', 'år', 'verdi'], ...written.map((text, i) => [levels[i % 3], `${2019 + Math.floor(i / 3)}`, text])]
      : [['nivå', '2019', '2020'], ...levels.map((level, i) => [level, written[i], written[i + 3]])];
    return rows.map((row) => row.map((cell, i) => (i === 0 ? quote(cell) : cell)).join(separator) + end).join('');
  })
  .filter((text) => /\d[.,]\d/.test(text));

const textNode = (text) => ({nodeType: 3, nodeValue: text, childNodes: []});
const inside = (nodes) =>
  nodes.flatMap((node) => (node.nodeType === 1 ? [node, ...node.getElementsByTagName('*')] : []));
/** An element without raised marks: those are tried on tables that a browser draws. */
const element = (localName, childNodes, more = {}) => ({
  nodeType: 1,
  localName,
  childNodes,
  textContent: childNodes.map((node) => node.nodeValue ?? node.textContent).join(''),
  getElementsByTagName: () => inside(childNodes),
  querySelectorAll: () => [],
  ...more,
});
/** The rows of a table and its caption, as a browser lists them, whatever stands between. */
const tableWith = (lines, caption = null) => {
  const rows = lines.map((cells) => element('tr', cells, {cells}));
  return element('table', caption ? [caption, ...rows] : rows, {rows, caption});
};
const cellText = fc.constantFrom(
  '2019',
  '2020',
  '61,2',
  '1\u00a0234,5',
  '58',
  '..',
  '',
  '-',
  'Kommuner',
  'Stat',
  'Fylker',
  '61.2',
  '61,,2',
  'Kilde: SSB',
  '<b>',
  '03',
);
const cell = fc
  .record({
    name: fc.constantFrom('td', 'td', 'th'),
    text: cellText,
    extra: fc.option(fc.constantFrom('sup', 'br', 'b', 'del', 'span', 'p', 'svg', 'sub')),
    more: cellText,
    colSpan: fc.constantFrom(1, 1, 1, 1, 2, 3, 1000),
    rowSpan: fc.constantFrom(1, 1, 1, 1, 2, 0, 65_534),
  })
  .map(({name, text, extra, more, colSpan, rowSpan}) =>
    element(name, extra ? [textNode(text), element(extra, [textNode(more)])] : [textNode(text)], {colSpan, rowSpan}),
  );
const plainCell = fc
  .tuple(fc.constantFrom('61,2', '58,0', '..', '7,25'), fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 2))
  .map(([text, colSpan]) => element('td', [textNode(text)], {colSpan, rowSpan: 1}));
const head = (name, text) => element(name, [textNode(text)], {colSpan: 1, rowSpan: 1});

/** A table as the page has it, as far as a reader looks at it: anything at all, or nearly right. */
export const tableOfText = fc.oneof(
  fc.array(fc.array(cell, {maxLength: 4}), {maxLength: 5}).map((lines) => tableWith(lines)),
  fc
    .array(fc.tuple(plainCell, plainCell), {minLength: 1, maxLength: 4})
    .map((lines) =>
      tableWith(
        [
          [head('th', 'Nivå'), head('th', '2019'), head('th', '2020')],
          ...lines.map((cells, i) => [head('th', `Rad ${i}`), ...cells]),
        ],
        element('caption', [textNode('Tabell')]),
      ),
    ),
);
