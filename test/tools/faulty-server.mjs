// A server of data that does everything wrong that servers do. Answers under /faulty/<case> of any server with Koa.
import {setTimeout as pause} from 'node:timers/promises';
import {PassThrough, Readable} from 'node:stream';
import {readFileSync} from 'node:fs';

const report = JSON.parse(readFileSync(new URL('../../data/2020/infosec-trend.json', import.meta.url), 'utf8'));
const good = JSON.stringify(report);

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

/** What is sent, by case: a body, or a function that answers by itself. */
const cases = {
  good: () => ({body: JSON.stringify(changed())}),
  same: () => ({body: good}),
  /** Municipalities fall below where they began, on one measure. */
  fallen: () => ({body: altered((document) => (document.value[8] = 40))}),
  404: () => ({status: 404}),
  401: () => ({status: 401}),
  500: () => ({status: 500, body: 'Internal error at /srv/app.js:12'}),
  429: () => ({status: 429, headers: {'retry-after': '2'}}),
  html: () => ({body: '<!doctype html><title>Logg inn</title>', type: 'text/html'}),
  'html-as-json': () => ({body: '<html><body>Logg inn</body></html>'}),
  empty: () => ({body: ''}),
  204: () => ({status: 204}),
  'cut-off': () => ({body: good.slice(0, 900)}),
  nan: () => ({body: good.replace('82.2', 'NaN')}),
  comments: () => ({body: `// data\n${good}`}),
  'wrong-type': () => ({body: JSON.stringify(changed()), type: 'image/png'}),
  'no-class': () => ({body: '{"a": {"b": 1}}'}),
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
  hang: () => ({hang: true}),
  'hang-after-headers': () => ({body: new PassThrough()}),
  trickle: () => ({body: Readable.from(trickle())}),
  huge: () => ({body: Readable.from(flood(50_000_000))}),
  'huge-by-header': () => ({headers: {'content-length': '50000000'}, body: Readable.from(flood(50_000_000))}),
  'redirect-good': () => ({redirect: '/faulty/good'}),
  'redirect-loop': () => ({redirect: '/faulty/redirect-loop'}),
  'redirect-http': (origin) => ({redirect: `${origin.replace('localhost', '127.0.0.1')}/faulty/open`}),
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

export async function faultyServer(context, next) {
  const [, name] = /^\/faulty\/([\w-]+)$/.exec(context.path) ?? [];
  if (name === 'asked') context.body = asked.get(context.query.of) ?? [];
  else if (Object.hasOwn(cases, name ?? '')) await send(context, cases[name](context.origin));
  else await next();
}

async function send(context, {status = 200, headers = {}, body, type = 'application/json', redirect, hang, after}) {
  asked.set(context.url, [...(asked.get(context.url) ?? []), context.headers]);
  // No answer, until the browser gives up.
  if (hang) await new Promise((gone) => context.req.on('close', gone));
  if (after) await pause(after);
  if (redirect) {
    context.redirect(redirect);
    return;
  }
  context.status = status;
  context.set('cache-control', 'no-store');
  if (body !== undefined) {
    context.body = body;
    context.type = type;
  }
  context.set(headers);
}
