// The command `watch`, as it is built: a published report, its source as it answers now, and pages that embed it.
import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parseFragment} from 'parse5';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {run} = await import(new URL('../../dist/npm/src/cli/watch.js', import.meta.url).href);
const report = JSON.parse(readFileSync(join(root, 'data/2020/infosec-trend.json'), 'utf8'));
const ids = (name) => report.dimension[name].category.index;

/** The report's numbers with some of them changed: `{'styringssystem kommuner 2020': 60}`. */
function revised(cells, {years = ids('year'), levels = ids('level')} = {}) {
  const {value, status} = report;
  const [measures, oldLevels, oldYears] = ['measure', 'level', 'year'].map(ids);
  const places = measures.flatMap((measure, m) =>
    levels.flatMap((level) =>
      years.map((year) => {
        const [l, y] = [oldLevels.indexOf(level), oldYears.indexOf(year)];
        const old = l < 0 || y < 0 ? -1 : (m * oldLevels.length + l) * oldYears.length + y;
        const given = cells[`${measure} ${level} ${year}`];
        return {value: given ?? (old < 0 ? 50 : value[old]), sign: given === undefined ? status[old] : undefined};
      }),
    ),
  );
  const labels = (name, list) => {
    const {label} = report.dimension[name].category;
    return {
      ...report.dimension[name],
      category: {index: list, label: Object.fromEntries(list.map((id) => [id, label[id] ?? id]))},
    };
  };
  return {
    ...report,
    updated: '2021-10-01T06:00:00Z',
    size: [measures.length, levels.length, years.length],
    dimension: {...report.dimension, level: labels('level', levels), year: labels('year', years)},
    value: places.map((one) => one.value),
    status: Object.fromEntries(places.flatMap(({sign}, i) => (sign ? [[i, sign]] : []))),
  };
}

let folder;
let server;
let base;
let current = report;
const asked = [];
const pages = {};
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'report-widgets-watch-'));
  cpSync(join(root, 'data/2020'), join(folder, '2020'), {recursive: true});
  server = createServer(({url}, response) => {
    asked.push(url);
    if (url === '/12042') response.end(typeof current === 'string' ? current : JSON.stringify(current));
    else if (pages[url] === 503) response.writeHead(503).end();
    else if (pages[url]) response.setHeader('content-type', 'text/html; charset=utf-8').end(pages[url]);
    else response.writeHead(404).end();
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, {recursive: true});
});

async function watch(...args) {
  const said = [];
  const say = (line) => void said.push(line);
  asked.length = 0;
  const code = await run([join(folder, '2020'), '--source', `infosec-trend.json=${base}/12042`, ...args], {
    log: say,
    error: say,
  });
  return {code, said: said.join('\n')};
}
const published = () =>
  readdirSync(join(folder, '2020'))
    .map((file) => readFileSync(join(folder, '2020', file), 'utf8'))
    .join();

/** Municipalities fall where the report says that they rose. */
const falling = () => revised({'styringssystem kommuner 2020': 50.1, 'nye-tiltak kommuner 2020': 60});

describe('the command watch', {concurrency: false}, () => {
  it('is quiet when the source says the same', async () => {
    current = report;
    assert.deepEqual(await watch(), {code: 0, said: ''});
    assert.deepEqual(await watch('--format', 'markdown', '--pages', `${base}/page`), {code: 0, said: ''});
    // The pages are not asked for.
    assert.deepEqual(asked, ['/12042']);
    assert.deepEqual(JSON.parse((await watch('--format', 'json')).said), {entries: [], failures: []});
  });

  it('says which number was revised, from what to what, and which claims and sentences that makes false', async () => {
    current = falling();
    const all = published();
    const {code, said} = await watch();
    assert.equal(code, 3, said);
    assert.match(said, /infosec-trend\.json: the source has changed 2 of 45 numbers/);
    assert.match(said, /, updated 2021-10-01T06:00:00Z/);
    assert.match(said, /Kommuner, 2020: 61\.2 → 50\.1/);
    assert.match(said, /Claim svak-forbedring, «[^»]+»: it held in 9 of 10 cases, and now holds in 7 of 10/);
    assert.match(said, /No longer: Kommunene lå 10,4–32,2 prosentpoeng bak staten i 2020/);
    assert.equal(published(), all);
  });

  it('says it of the figures, claims and sentences of each page', async () => {
    current = falling();
    const {
      entries: [{change}],
    } = JSON.parse((await watch('--format', 'json')).said);
    const [sentence] = change.sentences.nb.before;
    pages['/figures'] = `<!doctype html><html lang="en"><infosec-trend level="kommuner"></infosec-trend>
      <p data-report="report-claim" data-ref="svak-forbedring" lang="nn"></p><report-claim ref="kommuner-lavest"></report-claim>
      <infosec-trend src="other.json"></infosec-trend><!-- <infosec-trend level="fylkeskommuner"></infosec-trend> -->`;
    pages['/words'] =
      `<!doctype html><template shadowrootmode="open"><p>${sentence.replace(' ', '\n <b>')}</b></p></template>`;
    pages['/link'] = '<a href="/any/figures/nn/infosec-trend.html?level=kommuner">Tal</a>';
    pages['/other'] = '<p>Noe annet</p><script>"infosec-trend"</script>';
    const addresses = ['/figures', '/words', '/link', '/other'].flatMap((path) => ['--pages', base + path]);
    const {code, said} = await watch('--format', 'json', ...addresses);
    assert.equal(code, 3);
    const found = JSON.parse(said).entries[0].pages.map(({address, figure, sentences, claims}) => [
      address.replace(base, ''),
      figure,
      sentences.before.length > 0,
      claims.map(({id}) => id).join(),
    ]);
    assert.deepEqual(found, [
      ['/figures', '<infosec-trend level="kommuner">', true, ''],
      ['/figures', '<report-claim ref="svak-forbedring">', false, 'svak-forbedring'],
      ['/words', '', true, ''],
      ['/link', '<infosec-trend level="kommuner">', true, ''],
    ]);
    const [{sentences}] = JSON.parse(said).entries[0].pages;
    assert.match(sentences.before.join(' '), /municipalities/i);
    assert.match(sentences.now.join(' '), /slipped on two from 2018 to 2020/);
  });

  it('leaves out a figure that has numbers of its own in the page', async () => {
    current = falling();
    const figure = (tag, inside) => `<${tag} level="kommuner">${inside}</${tag}>`;
    const [table, script] = ['<table><tr><td>1</table>', '<script type="application/json">{}</script>'];
    pages['/own'] = [
      ...[table, script, `<div><p>${table}</div>`].map((inside) => figure('infosec-trend', inside)),
      `<div data-report="infosec-trend" data-level="kommuner">${table}</div>`,
      figure('report-claims', table),
    ].join('');
    // A finished figure, a script that is no data, and a table after the figure.
    pages['/reports'] = [
      figure('infosec-trend', `<template shadowrootmode="open">${table}</template>`),
      figure('infosec-trend', '<script>1</script>'),
      figure('report-chapter', table),
      table,
    ].join('');
    const {said} = await watch('--format', 'json', '--pages', `${base}/own`, '--pages', `${base}/reports`);
    const found = JSON.parse(said).entries[0].pages.map((one) => [one.address.replace(base, ''), one.figure]);
    assert.deepEqual(found, [
      ['/reports', '<infosec-trend level="kommuner">'],
      ['/reports', '<infosec-trend level="kommuner">'],
      ['/reports', '<report-chapter level="kommuner">'],
    ]);
  });

  it('says what is new and what is gone, and calls no sentence about the old years false', async () => {
    current = revised({}, {years: [...ids('year'), '2021']});
    const more = await watch();
    assert.equal(more.code, 3);
    assert.match(more.said, /has changed 0 of 45 numbers/);
    assert.match(more.said, /New at the source: \S+ 2021/);
    assert.doesNotMatch(more.said, /No longer:|Claim/);
    current = revised({}, {levels: ids('level').slice(0, 2)});
    const less = await watch();
    assert.match(less.said, /No longer at the source: \S+ Kommuner/);
  });

  it('writes Markdown in which nothing from a source is a mark', async () => {
    const odd = falling();
    odd.dimension = structuredClone(odd.dimension);
    odd.dimension.year.category.index = [...odd.dimension.year.category.index];
    current = {...odd, updated: '2021-10-01'};
    const {said} = await watch('--format', 'markdown');
    assert.match(said, /^## infosec-trend\.json/);
    assert.match(said, /\n- Nye tiltak|\n- .*Kommuner, 2020: /);
    assert.doesNotMatch(said, /[^\\]\*/);
  });

  it('keeps a name from a source on its line, in every form, and notifies nobody', async () => {
    const odd = revised({}, {levels: [...ids('level'), 'new']});
    odd.dimension.level.category.label.new = '1. Nye\r\n\n## Hei @digdir ~nå~ &#64;x $y$\u2028- <b>';
    current = odd;
    const {said: text} = await watch();
    assert.match(text, /\n {2}New at the source: \S+ 1\. Nye ## Hei @digdir ~nå~ &#64;x \$y\$ - <b>$/);
    const {said: markdown} = await watch('--format', 'markdown');
    const escaped = String.raw`1. Nye \#\# Hei @&#8203;digdir \~nå\~ \&\#64;x \$y\$ - \<b\>`;
    assert.ok(markdown.endsWith(escaped), markdown);
    const {plainMarkdown} = await import(new URL('../../dist/npm/src/cli/visible-text.js', import.meta.url).href);
    assert.deepEqual(['1. kvartal', '- x', '+ x', '=', '2) x', '2020: 1'].map(plainMarkdown), [
      '1\\. kvartal',
      '\\- x',
      '\\+ x',
      '\\=',
      '2\\) x',
      '2020: 1',
    ]);
  });

  it('keeps what it found, so that the next run is quiet until there is something else', async () => {
    const [record, feed] = [join(folder, 'revisions.json'), join(folder, 'revisions.xml')];
    const options = ['--record', record, '--feed', feed, '--feed-address', 'https://www.example.no/a?b=1&c=2'];
    current = falling();
    assert.equal((await watch(...options)).code, 3);
    const first = readFileSync(feed, 'utf8');
    assert.deepEqual(await watch(...options), {code: 0, said: ''});
    assert.equal(readFileSync(feed, 'utf8'), first);
    current = revised({'styringssystem kommuner 2020': 61.3});
    assert.equal((await watch(...options)).code, 3);
    assert.equal(JSON.parse(readFileSync(record, 'utf8')).entries.length, 2);
    const entries = parseFragment(readFileSync(feed, 'utf8'))
      .childNodes.find(({tagName}) => tagName === 'feed')
      .childNodes.filter(({tagName}) => tagName === 'entry');
    assert.equal(entries.length, 2);
    // Published anew with the numbers of the source: no news, and the record says so.
    current = report;
    assert.deepEqual(await watch(...options), {code: 0, said: ''});
    const [{change: last}] = JSON.parse(readFileSync(record, 'utf8')).entries;
    assert.deepEqual([last.revisedCount, last.compared], [0, 45]);
    assert.match(first, /<id>https:\/\/www\.example\.no\/a\?b=1&amp;c=2<\/id>/);
    writeFileSync(record, '{}');
    assert.equal((await watch(...options)).code, 1);
  });

  it('compares a page that failed, or that is new, at the next run, and says once what it found', async () => {
    const record = join(folder, 'pages.json');
    current = falling();
    pages['/late'] = 503;
    pages['/early'] = pages['/new'] = '<report-claim ref="svak-forbedring"></report-claim>';
    const compare = async (...paths) => {
      const {code, said} = await watch(
        '--format',
        'json',
        '--record',
        record,
        ...paths.flatMap((path) => ['--pages', base + path]),
      );
      const {entries, failures} = JSON.parse(said);
      const found = entries.flatMap((entry) => entry.pages.map(({address}) => address.replace(base, '')));
      return {code, found, failures: failures.length, asked: asked.slice(1)};
    };
    const both = ['/early', '/late'];
    assert.deepEqual(await compare(...both), {code: 3, found: ['/early'], failures: 1, asked: both});
    assert.deepEqual(await compare(...both), {code: 1, found: [], failures: 1, asked: ['/late']});
    pages['/late'] = pages['/early'];
    assert.deepEqual(await compare(...both), {code: 3, found: ['/late'], failures: 0, asked: ['/late']});
    assert.deepEqual(await compare(...both), {code: 0, found: [], failures: 0, asked: []});
    assert.deepEqual(await compare(...both, '/new'), {code: 3, found: ['/new'], failures: 0, asked: ['/new']});
    const {entries} = JSON.parse(readFileSync(record, 'utf8'));
    assert.deepEqual(
      entries.map((entry) => entry.pages.map(({address}) => address.replace(base, ''))),
      [['/early', '/late', '/new']],
    );
  });

  it('says what it found, and says it again, when the feed or the record cannot be written', async () => {
    const record = join(folder, 'unwritten.json');
    current = falling();
    const options = [
      '--record',
      record,
      '--feed',
      join(folder, 'no-folder', 'x.xml'),
      '--feed-address',
      'https://x.no',
    ];
    for (const time of ['first', 'second']) {
      const {code, said} = await watch(...options);
      assert.equal(code, 1, time);
      assert.match(said, /61\.2 → 50\.1[^]*ENOENT/);
    }
    assert.ok(!existsSync(record));
  });

  it('knows a revision again when the date of the source or the folder of the file is another', async () => {
    const record = join(folder, 'moved.json');
    current = falling();
    assert.equal((await watch('--record', record)).code, 3);
    current = {...falling(), updated: '2022-01-01T06:00:00Z'};
    assert.deepEqual(await watch('--record', record), {code: 0, said: ''});
    cpSync(join(folder, '2020'), join(folder, 'moved'), {recursive: true});
    const out = {log: assert.fail, error: assert.fail};
    const source = `infosec-trend.json=${base}/12042`;
    assert.equal(await run([join(folder, 'moved'), '--source', source, '--record', record], out), 0);
  });

  it('keeps a record that it can read, however much a source changes', async () => {
    const record = join(folder, 'full.json');
    const labels = (i) => Array.from({length: 3000}, (_, k) => `Ny ${i}-${k} ${'x'.repeat(400)}`);
    current = revised({'styringssystem kommuner 2020': 60}, {levels: [...ids('level'), ...labels(0)]});
    const {code, said} = await watch('--record', record);
    assert.equal(code, 3);
    assert.ok(/New at the source: .+, and 2950 more$/.test(said), said.slice(0, 300));
    assert.deepEqual(await watch('--record', record), {code: 0, said: ''});
    const {
      entries: [entry],
      format,
    } = JSON.parse(readFileSync(record, 'utf8'));
    const cells = Array.from({length: 200}, () => ({at: 'x'.repeat(500), from: '1', to: '2'}));
    const full = Array.from({length: 100}, (_, i) => ({
      ...entry,
      found: new Date(Date.UTC(2022, 0, 101 - i)).toISOString(),
      mark: `${i}`,
      change: {...entry.change, dataset: i === 99 ? 'seldom.json' : 'infosec-trend.json', revised: cells},
    }));
    const {recordWith, readRecord, writeRecord} = await import(
      new URL('../../dist/npm/src/cli/watch/record.js', import.meta.url).href
    );
    writeRecord(record, recordWith({format, entries: []}, full));
    const {entries: read} = readRecord(record);
    assert.ok(read.length > 10 && read.length < 100, `${read.length} entries`);
    assert.equal(read[0].mark, '0');
    // The only entry of a dataset is kept, because without it an old change would be news.
    assert.equal(read.at(-1).change.dataset, 'seldom.json');
  });

  it('says which source or page could not be compared, and compares the others', async () => {
    for (const answer of ['<!doctype html>', '{"title": "Down"}', JSON.stringify({...report, value: []})]) {
      current = answer;
      const {code, said} = await watch();
      assert.equal(code, 1, said);
      assert.match(said, /Could not be compared\n {2}infosec-trend\.json: /);
    }
    current = falling();
    const {code, said} = await watch('--pages', `${base}/nowhere`);
    assert.equal(code, 3);
    assert.match(said, /nowhere answered 404/);
  });

  it('finds the source in a copy, and says so where no file has one', async () => {
    const copy = {
      ...report,
      extension: {
        ...report.extension,
        snapshot: {address: `${base}/12042`, fetched: '2021-01-01T00:00:00Z', sha256: 'x'},
      },
    };
    writeFileSync(join(folder, 'copy.json'), JSON.stringify(copy));
    current = report;
    const said = [];
    const out = {log: (line) => said.push(line), error: (line) => said.push(line)};
    assert.equal(await run([join(folder, 'copy.json')], out), 0);
    assert.deepEqual(said, []);
    assert.equal(await run([join(folder, '2020')], out), 1);
    assert.match(said.join(), /No dataset in it has the address of its source/);
  });

  it('explains how it is called', async () => {
    const many = Array.from({length: 51}, () => ['--pages', 'https://example.no']).flat();
    for (const args of [
      [],
      ['a', 'b'],
      ['a', '--format', 'xml'],
      ['a', '--source', 'x'],
      ['a', '--feed', 'x.xml'],
      ['a', ...many],
    ])
      assert.equal(await run(args, {log() {}, error() {}}), 2, args.join(' '));
    assert.ok(!existsSync('x.xml'));
  });

  it('says what a path should be, and names its options in its help', async () => {
    const said = [];
    const keep = (line) => void said.push(line);
    assert.equal(await run([join(folder, 'nope')], {log: keep, error: keep}), 1);
    assert.deepEqual(said.splice(0), [`${join(folder, 'nope')} does not exist. Name a file or a folder.`]);
    const {run: program} = await import(new URL('../../dist/npm/src/cli/command.js', import.meta.url).href);
    assert.equal(await program(['watch', '--help'], {log: keep, error: keep}), 0);
    assert.match(said.join('\n'), /^Usage: watch .*\nOptions: --pages .* --record .* --feed-address/);
  });
});
