// A server of data that does everything wrong that servers do. Answers under /faulty/<case> of any server with Koa.
import {setTimeout as pause} from 'node:timers/promises';
import {PassThrough, Readable} from 'node:stream';
import {readFileSync} from 'node:fs';

const report = JSON.parse(readFileSync(new URL('../../data/2020/infosec-trend.json', import.meta.url), 'utf8'));
const good = JSON.stringify(report);

const kinds = 'nivå;2019;2020\r\nØstre kommuner;1 234,5;..\r\nÆre og ånd;2 000,0;:\r\n';

const ownRows = 'nivå;2019;2020\r\nKommuner;1 234,5;..\r\nStaten;1 000,0;2 000,0';
/** Texts as programs of other times and systems write them. */
const encodings = {
  bom: (text) => ({body: `\uFEFF${text}`}),
  'utf-16': (text) => ({body: Buffer.from(`\uFEFF${text}`, 'utf16le')}),
  'latin-1': (text) => ({body: Buffer.from(text, 'latin1'), charset: '; charset=iso-8859-1'}),
};
const tables = {
  levels: kinds,
  counties: 'fylke;Søknader på øyene\r\nMøre og Romsdal;3\r\nTrøndelag;4\r\n',
  digits: 'fylke;2020\r\nViken;12345678901234567890\r\nAgder;2\r\n',
  links: 'tittel;adresse\r\nÆre og ånd på øya;https://example.org/1\r\n',
};
/** A file of the report with other letters in it. What Latin-1 has no letter for, JSON can write in another way. */
const withLetters = (name) =>
  fileOf(name)
    .toString()
    .replace(/(?<=: "Kommuner)(?=")| og(?= )/g, ' ogsåøæÅØÆ')
    .replace(/[\u0100-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

const chunk = (text) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

/** The report with one number another than in the report: municipalities, management system, 2020. */
const changed = () => {
  const document = structuredClone(report);
  document.value[8] = 61.4;
  return document;
};
const altered = (alter) => {
  const document = changed();
  alter(document);
  return JSON.stringify(document);
};

/** A dataset of three dimensions with as many cells as the sizes say. */
const dataset = (sizes, value) =>
  JSON.stringify({
    version: '2.0',
    class: 'dataset',
    id: ['measure', 'level', 'year'],
    size: sizes,
    dimension: Object.fromEntries(
      ['measure', 'level', 'year'].map((id, i) => [
        id,
        {category: {index: Array.from({length: sizes[i]}, (_, n) => (id === 'year' ? `${2000 + n}` : `${id} ${n}`))}},
      ]),
    ),
    value,
  });

/** Lines of text as a file of numbers. */
const csvOf = (lines) => ({body: lines.join('\n'), type: 'text/csv'});
const range = (length, of) => Array.from({length}, (_, i) => of(i));

/** What is sent, by case: a body, or a function that answers by itself. */
const cases = {
  good: () => ({body: JSON.stringify(changed())}),
  same: () => ({body: good}),
  /** Municipalities fall below where they began, on one measure. */
  fallen: () => ({body: altered((document) => (document.value[8] = 40))}),
  404: () => ({status: 404}),
  410: () => ({status: 410}),
  400: () => ({status: 400}),
  401: () => ({status: 401}),
  403: () => ({status: 403}),
  503: () => ({status: 503, headers: {'retry-after': '2'}}),
  500: () => ({status: 500, body: 'Internal error at /srv/app.js:12'}),
  429: () => ({status: 429, headers: {'retry-after': '2'}}),
  html: () => ({body: '<!doctype html><title>Logg inn</title>', type: 'text/html'}),
  'html-as-json': () => ({body: '<html><body>Logg inn</body></html>'}),
  empty: () => ({body: ''}),
  204: () => ({status: 204}),
  blank: () => ({body: ' \n\t \r\n'}),
  'trailing-comma': () => ({body: good.replace(/}\s*$/, ',}')}),
  null: () => ({body: 'null'}),
  number: () => ({body: '42'}),
  word: () => ({body: '"tall"'}),
  true: () => ({body: 'true'}),
  'empty-list': () => ({body: '[]'}),
  'empty-object': () => ({body: '{}'}),
  nul: () => ({body: `a;b\0;c\n1;2;3`}),
  'utf-16': () => ({body: Buffer.from(`\uFEFF${kinds}`, 'utf16le'), type: 'text/csv'}),
  bom: () => ({body: `\uFEFF${kinds}`, type: 'text/csv'}),
  'latin-1': () => ({body: Buffer.from(kinds, 'latin1'), type: 'text/csv; charset=iso-8859-1'}),
  letters: (_origin, {query: {name, table, encoding}}) => {
    const {charset = '', ...sent} = encodings[encoding](table ? tables[table] : withLetters(name));
    return {...sent, type: (table ? 'text/csv' : 'application/json') + charset};
  },
  'broken-utf-8': () => ({body: Buffer.concat([Buffer.from(kinds), Buffer.from([0xc3])]), type: 'text/csv'}),
  'odd-texts': () => ({body: altered((document) => (document.value[2] = 'Infinity'))}),
  nulls: () => ({body: altered((document) => (document.value = document.value.map(() => null)))}),
  extremes: () => ({body: altered((document) => document.value.splice(0, 4, 1e308, 5e-324, -1e308, 0))}),
  'far-apart': () => ({body: altered((document) => document.value.splice(0, 4, 1e299, 5e-324, -1e299, 0))}),
  'long-integers': () => ({body: good.replace('82.2', '12345678901234567890')}),
  'long-number': (_origin, {query}) => ({
    body: fileOf(query.name)
      .toString()
      .replace(/(?<="(value|municipalities|count)": )\d+/, '12345678901234567890'),
  }),
  equal: () => ({body: altered((document) => document.value.fill(7))}),
  zeros: () => ({body: altered((document) => document.value.fill(0))}),
  negatives: () => ({body: altered((document) => (document.value = document.value.map((_, i) => -i - 1)))}),
  single: () => ({body: dataset([1, 1, 1], [5])}),
  'size-text': () => ({body: altered((document) => (document.size = ['fem', '3', '3']))}),
  'size-fraction': () => ({body: altered((document) => (document.size = [5.5, 3, 3]))}),
  'size-missing': () => ({body: altered((document) => delete document.size)}),
  'unknown-id': () => ({body: altered((document) => (document.id = ['measure', 'level', 'nothing']))}),
  'index-gap': () => ({
    body: altered((document) => (document.dimension.year.category.index = {2018: 0, 2019: 1, 2020: 3})),
  }),
  'odd-values': () => ({body: altered((document) => (document.value = {'-1': 3, length: 1e9, 0: 1}))}),
  sparse: () => ({body: altered((document) => (document.value = {0: 12.5, 8: 61.4}))}),
  'many-rows': () => csvOf(['navn;tall', ...range(20_000, (i) => `rad ${i};${i}`)]),
  'many-categories': () => csvOf(['navn;2020', ...range(1000, (i) => `kategori ${i};${i}`)]),
  'long-labels': () => csvOf(['navn;2019;2020', `${'Lang '.repeat(4000)};1;2`, `${'m'.repeat(20_000)};3;4`]),
  'open-quote': () => csvOf(['navn;2020', '"Kommuner;1', 'Staten;2']),
  'old-lines': () => ({body: 'nivå;2019;2020\rKommuner;1;2\rStaten;3;4\r', type: 'text/csv'}),
  commas: () => csvOf(['level,2019,2020', 'Kommuner,1.5,2.5', '"Staten, hele",3.5,4.5']),
  ragged: () => csvOf(['navn;2019;2020', 'Kommuner;1', 'Staten;1;2;3']),
  'many-columns': () => csvOf([range(10_000, (i) => `k${i}`).join(';'), range(10_000, (i) => i).join(';')]),
  'only-header': () => csvOf(['navn;2019;2020']),
  reset: () => ({reset: true}),
  // Cut inside the last number, 2 000,0: before its end was told, by its length or by its last part, or was not told at all.
  'cut-length': () => ({raw: {headers: `Content-Length: ${Buffer.byteLength(ownRows)}`, body: ownRows.slice(0, -4)}}),
  'cut-chunked': () => ({raw: {headers: 'Transfer-Encoding: chunked', body: chunk(ownRows.slice(0, -4))}}),
  'cut-open': () => ({raw: {headers: 'X-Length: none', body: ownRows.slice(0, -4)}}),
  // Whole, but without a line break at its end.
  'end-length': () => ({raw: {headers: `Content-Length: ${Buffer.byteLength(ownRows)}`, body: ownRows}}),
  'end-chunked': () => ({raw: {headers: 'Transfer-Encoding: chunked', body: `${chunk(ownRows)}0\r\n\r\n`}}),
  'end-open': () => ({raw: {headers: 'X-Length: none', body: ownRows}}),
  'end-line': () => ({raw: {headers: 'X-Length: none', body: `${ownRows}\r\n`}}),
  'bad-gzip': () => ({body: 'this is not gzip', headers: {'content-encoding': 'gzip'}}),
  'no-type': () => ({body: JSON.stringify(changed()), type: null}),
  octets: () => ({body: JSON.stringify(changed()), type: 'application/octet-stream'}),
  'cut-off': () => ({body: good.slice(0, 900)}),
  nan: () => ({body: good.replace('82.2', 'NaN')}),
  comments: () => ({body: `// data\n${good}`}),
  'wrong-type': () => ({body: JSON.stringify(changed()), type: 'image/png'}),
  'no-class': () => ({body: '{"a": {"b": 1}}'}),
  /** A web page the first time, data the second. */
  'data-later': (_origin, {url}) =>
    asked.has(url)
      ? {body: JSON.stringify(changed())}
      : {body: '<!doctype html><title>Vent litt</title>', type: 'text/html'},
  /** Data that another figure could read, and then data of this one. */
  'topic-later': (_origin, {url}) => ({body: asked.has(url) ? JSON.stringify(changed()) : tables.links}),
  list: () => ({body: '[1, 2, 3]'}),
  text: () => ({body: altered((document) => (document.value[2] = '82,2 prosent'))}),
  sizes: () => ({body: altered((document) => (document.size = [5, 3, 4]))}),
  negative: () => ({body: altered((document) => (document.size = [-5, 3, 3]))}),
  'huge-sizes': () => ({body: altered((document) => (document.size = [1e9, 1e9, 3]))}),
  deep: () => ({body: `{"class":"dataset","extension":${'['.repeat(20_000)}${']'.repeat(20_000)}}`}),
  duplicate: () => ({body: good.replace('"value"', '"value": [1], "value"')}),
  proto: () => ({
    body: good.replace('{', '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}},'),
  }),
  'million-cells': () => ({body: dataset([100, 100, 100], Array(1_000_000).fill(1))}),
  /** The same with a name for every fourth cell, which is what 5 MB hold. */
  'million-sparse': () => ({
    body: dataset([100, 100, 100], Object.fromEntries(range(250_000, (i) => [i * 4, 1.5]))),
  }),
  'many-names': () => ({body: `{${range(300_000, (i) => `"name ${i}":1`).join()}}`}),
  /** As much as a figure may have. */
  'most-cells': () => ({body: dataset([20, 100, 100], Array(200_000).fill(1.5))}),
  'most-sparse': () => ({body: dataset([20, 100, 100], Object.fromEntries(range(29_000, (i) => [i * 6, 1.5])))}),
  'most-rows': () => csvOf(['nivå;år;tall', ...range(16_600, (i) => `rad ${i};2020;${i}`), '']),
  'large-csv': () => csvOf(['nivå;år;tall', ...range(220_000, (i) => `rad ${i};2020;${i}`), '']),
  'large-windows': () => ({body: Buffer.from(`${'a'.repeat(4_990_000)}\u0096;1\n`, 'latin1'), type: 'text/csv'}),
  'large-text': () => ({body: JSON.stringify({class: 'dataset', label: 'x'.repeat(4_990_000)})}),
  'large-escapes': () => ({body: `{"class":"dataset","label":"${'\\\\'.repeat(2_490_000)}"}`}),
  'large-quote': () => csvOf([`"${'""'.repeat(2_490_000)}";1`, '']),
  'codes-and-names': () =>
    csvOf([
      `${range(9, (i) => `kode ${i};navn ${i}`).join(';')};tall`,
      ...range(2600, (r) => `${range(9, () => `${r};rad ${r}`).join(';')};${r}`),
      '',
    ]),
  'many-guides': () => csvOf(['tittel;adresse', ...range(24_000, (i) => `Guide ${i};https://example.org/${i}`), '']),
  /** A file of the report with its first list much longer. */
  'many-entries': (_origin, {query}) => {
    const document = JSON.parse(fileOf(query.name));
    const [[key, list]] = Object.entries(document).filter(([, value]) => Array.isArray(value) && value.length > 1);
    document[key] = range(query.name === 'guidance' ? 5001 : 800, (i) => list[i % list.length]);
    return {body: JSON.stringify(document)};
  },
  hang: () => ({hang: true}),
  'hang-after-headers': () => ({body: new PassThrough()}),
  trickle: () => ({body: Readable.from(trickle())}),
  huge: () => ({body: Readable.from(flood(50_000_000))}),
  'huge-by-header': () => ({headers: {'content-length': '50000000'}, body: Readable.from(flood(50_000_000))}),
  'redirect-good': () => ({redirect: '/faulty/good'}),
  'redirect-loop': () => ({redirect: '/faulty/redirect-loop'}),
  'redirect-http': (origin, {querystring}) => ({
    redirect: `${origin.replace('localhost', '127.0.0.1')}/faulty/open?${querystring}`,
  }),
  open: () => ({body: JSON.stringify(changed()), headers: {'access-control-allow-origin': '*'}}),
  slow: () => ({after: 700, body: good}),
  latin1: () => ({
    body: Buffer.from('Nivå;2019;2020\r\nØstfold;1,5;2,5\r\n', 'latin1'),
    type: 'text/csv; charset=iso-8859-1',
  }),
  csv: () => ({
    body: '\uFEFFforvaltningsnivå;2019;2020\r\nKommuner;1 234,5;..\r\nStaten;2 000,0;:\r\n',
    type: 'text/csv',
  }),
};

async function* trickle() {
  for (const letter of good.slice(0, 200)) {
    yield letter;
    await pause(200);
  }
}

function* flood(length) {
  const part = Buffer.alloc(100_000, ' ');
  for (let sent = 0; sent < length; sent += part.length) yield part;
}

/** How often each address was asked for, by its whole query, and with which headers. */
const asked = new Map();
/** Addresses whose asker went away before the answer was there. */
const left = new Set();

/** The report's own file of each figure. */
const fileOf = (name) => readFileSync(new URL(`../../data/2020/${name}.json`, import.meta.url));

export async function faultyServer(context, next) {
  const [, name] = /^\/faulty\/([\w-]+)$/.exec(context.path) ?? [];
  if (name === 'asked') context.body = asked.get(context.query.of) ?? [];
  else if (name === 'left') context.body = [left.has(context.query.of)];
  else if (name === 'report')
    await send(context, {body: fileOf(context.query.name), after: Number(context.query.after)});
  else if (Object.hasOwn(cases, name ?? '')) await send(context, cases[name](context.origin, context));
  else await next();
}

async function send(
  context,
  {status = 200, headers = {}, body, type = 'application/json', redirect, hang, after, reset, raw},
) {
  const {url, res} = context;
  res.on('close', () => !res.writableFinished && left.add(url));
  asked.set(context.url, [...(asked.get(context.url) ?? []), context.headers]);
  // No answer, until the browser gives up.
  if (hang) await new Promise((gone) => context.req.on('close', gone));
  if (after) await pause(after);
  if (reset) {
    context.respond = false;
    context.req.socket.destroy();
    return;
  }
  if (raw) {
    context.respond = false;
    context.req.socket.end(
      `HTTP/1.1 200 OK\r\nContent-Type: text/csv; charset=utf-8\r\nConnection: close\r\n${raw.headers}\r\n\r\n${raw.body}`,
    );
    return;
  }
  if (redirect) {
    context.redirect(redirect);
    return;
  }
  context.status = status;
  context.set('cache-control', 'no-store');
  if (body !== undefined) {
    context.body = body;
    if (type === null) context.remove('content-type');
    else context.type = type;
  }
  context.set(headers);
}
