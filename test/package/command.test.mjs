// The commands of the package, as they are built, against servers that behave and servers that do not.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {execFileSync, spawn} from 'node:child_process';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
// By address: the types of what is built are not looked into.
const built = (name) => import(new URL(`../../dist/npm/src/cli/${name}.js`, import.meta.url).href);
const [{run}, {fetchData}] = [await built('command'), await built('fetch-data')];
const sample = (name) => readFileSync(join(root, 'test/readers/samples', `${name}.json`));
const ssb = sample('ssb-13615-pxwebapi-v2beta');

/** What sets the title of a window, rings, clears the screen, hides what follows, turns its direction and breaks lines. */
const hidden = '\u001b]0;x\u0007\u001b[2J\u009b8m\u007f\u202e\u2066\u200b\u2028\u{e0041}';

/** Runs a command; what it said and how it ended. */
async function command(...args) {
  const said = [];
  const say = (line) => void said.push(line);
  const code = await run(args, {log: say, error: say});
  return {code, said: said.join('\n')};
}

let folder;
let server;
let base;
const asked = [];
const answers = {
  '/ssb': (response) => response.setHeader('content-type', 'application/json').end(ssb),
  '/wrong-type': (response) => response.setHeader('content-type', 'text/html').end(ssb),
  '/csv': (response) => response.end('\uFEFFNivå;2020;2021\r\nKommuner;61,2;:\r\nStat;82,2;83,0\r\n\r\nKilde: SSB\r\n'),
  '/list': (response) => response.end('{"46": 17, "42": 14}'),
  '/html': (response) => response.end('<!doctype html><title>Logg inn</title>'),
  '/empty': (response) => response.end(),
  '/cut': (response) => response.end(ssb.subarray(0, 3000)),
  '/reset': (response) => {
    response.writeHead(200, {'content-length': 5000});
    response.write('{"class"', () => response.destroy());
  },
  '/missing': (response) => response.writeHead(404).end(),
  '/busy': (response) => response.writeHead(429, {'retry-after': '60'}).end(),
  '/metadata': (response) => response.end(sample('scb-TAB6471-metadata-pxwebapi-v2')),
  '/error': (response) => response.end('{"type": "x", "title": "Non-existent table", "status": 200}'),
  '/huge': (response) => {
    const part = Buffer.alloc(2 ** 20, ' ');
    const more = () => {
      while (!response.destroyed && response.write(part));
    };
    response.on('drain', more);
    more();
  },
  '/hang': () => {},
  '/trickle': (response) => {
    const timer = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(timer));
  },
  '/moved': (response) => response.writeHead(302, {location: '/ssb'}).end(),
  '/other-host': (response) => response.writeHead(302, {location: 'https://intranet.example/secret'}).end(),
  '/other-port': (response) => response.writeHead(302, {location: 'http://127.0.0.1:9/secret'}).end(),
  '/control': (response) => response.end(JSON.stringify({...JSON.parse(ssb), source: `${hidden}SSB`})),
  '/away': (response) => response.writeHead(302, {location: 'http://example.org/data.json'}).end(),
  '/file': (response) => response.writeHead(302, {location: 'file:///etc/hostname'}).end(),
  '/loop': (response) => response.writeHead(302, {location: '/loop'}).end(),
};

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'report-widgets-command-'));
  server = createServer((request, response) => {
    asked.push(request.headers);
    answers[request.url]?.(response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, {recursive: true});
});

describe('snapshot', () => {
  const snapshot = (path, file = `${path.slice(1)}.json`) =>
    command('snapshot', base + path, '--out', join(folder, file));

  it('keeps a dataset as it is, with where, when and what was fetched, and without names of persons', async () => {
    const {code, said} = await snapshot('/ssb');
    assert.equal(code, 0, said);
    const {extension, ...kept} = JSON.parse(readFileSync(join(folder, 'ssb.json'), 'utf8'));
    const {extension: about, ...original} = JSON.parse(ssb);
    assert.deepEqual(kept, original);
    assert.equal(extension.contact, undefined);
    assert.deepEqual(extension.px, about.px);
    assert.equal(extension.snapshot.address, `${base}/ssb`);
    assert.equal(extension.snapshot.sha256, createHash('sha256').update(ssb).digest('hex'));
    assert.ok(Math.abs(Date.now() - Date.parse(extension.snapshot.fetched)) < 60_000);
    assert.match(said, /100 cells .*Statistisk sentralbyrå; updated 2025-04-11T06:00:00Z; no licence stated/);
  });
  it('makes JSON-stat of a CSV: numbers, signs and source', async () => {
    assert.equal((await snapshot('/csv')).code, 0);
    const kept = JSON.parse(readFileSync(join(folder, 'csv.json'), 'utf8'));
    assert.deepEqual(kept.value, [61.2, null, 82.2, 83]);
    assert.deepEqual(kept.status, {1: ':'});
    assert.equal(kept.source, 'SSB');
    assert.deepEqual(kept.role.time, ['time']);
  });
  it('judges by content, follows a redirect, and tells where it ended', async () => {
    assert.equal((await snapshot('/wrong-type')).code, 0);
    assert.equal((await snapshot('/moved')).code, 0);
    const {extension} = JSON.parse(readFileSync(join(folder, 'moved.json'), 'utf8'));
    assert.equal(extension.snapshot.address, `${base}/ssb`);
    assert.equal((await snapshot('/list')).code, 0);
  });
  it('sends neither cookies nor where it comes from', () => {
    assert.ok(asked.length > 0);
    for (const headers of asked) assert.ok(!headers.cookie && !headers.referer && !headers.authorization);
  });

  const faults = {
    '/html': /document should be data/,
    '/empty': /document should be data/,
    '/cut': /document should be whole/,
    '/reset': /could not be reached/,
    '/missing': /answered 404/,
    '/busy': /answered 429/,
    '/metadata': /value should be numbers/,
    '/error': /Non-existent table/,
    '/huge': /larger than 5 MB/,
    '/other-host': /\/other-host leads on to another host: https:\/\/intranet\.example\/secret /,
    '/other-port': /\/other-port leads on to another host: http:\/\/127\.0\.0\.1:9\/secret /,
    '/away': /Only https: addresses are fetched, not http:\/\/example\.org/,
    '/file': /Only https: addresses are fetched, not file:/,
    '/loop': /leads on more than 5 times/,
  };
  for (const [path, expected] of Object.entries(faults)) {
    it(`writes nothing for ${path}`, async () => {
      const {code, said} = await snapshot(path);
      assert.equal(code, 1, said);
      assert.match(said, expected);
      assert.deepEqual(
        readdirSync(folder).filter((file) => file.startsWith(path.slice(1))),
        [],
      );
    });
  }
  it('waits no longer than it says, for an answer that never comes or never ends', async () => {
    for (const path of ['/hang', '/trickle']) {
      await assert.rejects(fetchData(base + path, {seconds: 0.5}), /did not answer in full within 0.5 seconds/);
    }
  });
  it('fetches nothing over http from elsewhere, nor what is no web address', async () => {
    for (const address of [
      'http://example.org/',
      'file:///etc/hostname',
      'data:text/csv,a',
      'ssb',
      'https://a:b@127.0.0.1/',
    ]) {
      const {code, said} = await command('snapshot', address, '--out', join(folder, 'x.json'));
      assert.equal(code, 1, said);
      assert.match(said, /Only https|not fetched/);
    }
  });
  it('says when a file cannot be written', async () => {
    const {code, said} = await snapshot('/ssb', 'no/such/folder.json');
    assert.equal(code, 1);
    assert.match(said, /ENOENT/);
  });

  it('follows no link that somebody has put where it writes, and replaces none', async () => {
    const victim = join(folder, 'victim.txt');
    writeFileSync(victim, 'mine');
    symlinkSync(victim, join(folder, 'planted.json.part'));
    assert.equal((await snapshot('/ssb', 'planted.json')).code, 0);
    assert.ok(lstatSync(join(folder, 'planted.json')).isFile());
    symlinkSync(victim, join(folder, 'link.json'));
    symlinkSync(join(folder, 'nothing'), join(folder, 'dangling.json'));
    const requests = asked.length;
    for (const link of ['link.json', 'dangling.json']) {
      const {code, said} = await snapshot('/ssb', link);
      assert.equal(code, 1);
      assert.match(said, /json was not written\. .*json is a symbolic link/);
      assert.ok(lstatSync(join(folder, link)).isSymbolicLink());
    }
    assert.equal(asked.length, requests);
    assert.equal(readFileSync(victim, 'utf8'), 'mine');
    assert.equal(readlinkSync(join(folder, 'link.json')), victim);
  });

  it('replaces a file that it wrote before, and nothing that is no file', async () => {
    assert.equal((await snapshot('/ssb', 'again.json')).code, 0);
    assert.equal((await snapshot('/list', 'again.json')).code, 0);
    assert.doesNotMatch(readFileSync(join(folder, 'again.json'), 'utf8'), /13615/);
    execFileSync('mkfifo', [join(folder, 'pipe.json')]);
    mkdirSync(join(folder, 'folder.json'));
    for (const name of ['pipe.json', 'folder.json', 'folder.json/']) {
      const {code, said} = await snapshot('/ssb', name);
      assert.equal(code, 1);
      assert.match(said, /exists and is not a regular file/);
    }
    assert.ok(lstatSync(join(folder, 'pipe.json')).isFIFO());
  });

  it('leaves no part of a file behind', () => {
    const parts = readdirSync(folder).filter((name) => name.endsWith('.part'));
    assert.deepEqual(parts, ['planted.json.part']);
  });
});

describe('check', () => {
  const report = () => {
    const copy = mkdtempSync(join(folder, 'report-'));
    cpSync(join(root, 'data/2020'), copy, {recursive: true});
    const change = (file, edit) => {
      const path = join(copy, `${file}.json`);
      const document = JSON.parse(readFileSync(path, 'utf8'));
      edit(document);
      writeFileSync(path, JSON.stringify(document));
    };
    return {copy, change};
  };

  it('finds no fault in the report of 2020', async () => {
    const {code, said} = await command('check', join(root, 'data/2020'));
    assert.equal(code, 0, said);
    assert.match(said, /11 files read, 0 faults/);
  });
  it('finds no fault in a report of another year with numbers of its own', async () => {
    const {copy, change} = report();
    for (const file of readdirSync(copy).map((name) => name.replace('.json', ''))) {
      if (file !== 'infosec-trend') change(file, (document) => (document.year = 2021));
    }
    change('partners', ({subjects}) => subjects.forEach((subject) => (subject.year += 1)));
    change('guidance', ({guides}) => guides.pop());
    assert.deepEqual(await command('check', copy), {code: 0, said: '11 files read, 0 faults.'});
  });

  const faults = [
    [
      'infosec-trend',
      ({value}) => (value[7] = '61,2'),
      /infosec-trend\.json: value\[7\] should be a number or null, but is "61,2"/,
    ],
    [
      'infosec-trend',
      (document) => (document.size = [5, 3, 4]),
      /dimension\.year\.category\.index should be 4 different/,
    ],
    ['cef-funding', ({counties}) => (counties[0].municipalities = 18), /total\.municipalities should be 83/],
    ['cef-funding', ({counties}) => (counties[0].code = '31'), /counties should be /],
    [
      'cef-funding',
      (document) => (document.countyDivision = 2024),
      /counties should be on the map of the counties of 2024, but is "Viken"/,
    ],
    ['guidance', ({guides}) => delete guides[2].title, /guides\[2\]\.title should be a text, but is missing/],
    ['goals', (document) => delete document.texts.nn, /texts\.nn/],
    ['timeline', ({items}) => (items[0].when.year = 'i fjor'), /timeline\.json: items\[0\]/],
    ['claims', ({claims}) => (claims[0].verdict = null), /claims\[0\] .* should be /],
  ];
  for (const [file, edit, expected] of faults) {
    it(`names path and value of a fault in ${file}`, async () => {
      const {copy, change} = report();
      change(file, edit);
      const {code, said} = await command('check', copy);
      assert.equal(code, 1, said);
      assert.match(said, expected);
    });
  }
  it('tells what a report does not have, and what does not belong to one', async () => {
    const {copy} = report();
    rmSync(join(copy, 'partners.json'));
    assert.match((await command('check', copy)).said, /Not in .*: partners\.json/);
    writeFileSync(join(copy, 'partnere.json'), '{}');
    const {code, said} = await command('check', copy);
    assert.equal(code, 1);
    assert.match(said, /should be one of .*, but is partnere/);
  });
  it('checks a single file: of a report, or any data that a figure reads', async () => {
    assert.equal((await command('check', join(root, 'data/2020/goals.json'))).code, 0);
    assert.equal((await command('check', join(root, 'test/readers/samples/ssb-05300-v0-jsonstat2.json'))).code, 0);
    writeFileSync(join(folder, 'own.csv'), 'Nivå;2020\nKommuner;mye\nStat;1\nFylke;2\n');
    const {code, said} = await command('check', join(folder, 'own.csv'));
    assert.equal(code, 1);
    assert.match(said, /row 1, column "2020" should be a number, but is "mye"/);
  });

  it('takes what some figure reads, and nothing else', async () => {
    const faultsOf = async (name, text) => {
      writeFileSync(join(folder, name), text);
      return command('check', join(folder, name));
    };
    const read = {
      'guides.csv': 'Tittel;Adresse\nVeileder;https://example.org/1\n',
      'counties.json': '{"46": 17, "Agder": 14}',
      'our-goals.json': readFileSync(join(root, 'data/2020/goals.json')),
    };
    for (const [name, text] of Object.entries(read)) assert.equal((await faultsOf(name, text)).code, 0, name);
    for (const text of ['{"foo": 1, "bar": 2}', '{"year": 2020, "texts": {}}']) {
      const {code, said} = await faultsOf('own.json', text);
      assert.equal(code, 1, text);
      assert.match(said, /document should be data that a figure reads .*, but is \["(foo|year)"/);
    }
  });

  it('tells of a file that cannot be read as of any fault', async () => {
    const {copy} = report();
    rmSync(join(copy, 'guidance.json'));
    mkdirSync(join(copy, 'guidance.json'));
    const {code, said} = await command('check', copy);
    assert.equal(code, 1);
    assert.match(said, /guidance\.json: guidance\.json should be a regular file, but is "a folder"/);
  });

  it('waits for no pipe, and reads no device and no file without an end', async () => {
    const {copy} = report();
    for (const file of ['goals', 'risks', 'timeline', 'partners']) rmSync(join(copy, `${file}.json`));
    execFileSync('mkfifo', [join(copy, 'goals.json')]);
    symlinkSync('/dev/zero', join(copy, 'risks.json'));
    symlinkSync('partners.json', join(copy, 'partners.json'));
    writeFileSync(join(copy, 'timeline.json'), Buffer.alloc(5_000_001, ' '));
    const {code, said} = await command('check', copy);
    assert.equal(code, 1);
    assert.match(said, /goals\.json should be a regular file, but is "a device or pipe"/);
    assert.match(said, /risks\.json should be a regular file/);
    assert.match(said, /partners\.json: ELOOP/);
    assert.match(said, /timeline\.json should be at most 5 MB, but is 5000001/);
    assert.match(said, /11 files read, 4 faults/);
    const looped = await command('check', join(copy, 'partners.json'));
    assert.equal(looped.code, 2);
    assert.match(looped.said, /cannot be read\. ELOOP/);
  });

  it('says how many faults there are when nobody would read them all', async () => {
    const many = mkdtempSync(join(folder, 'many-'));
    for (let i = 0; i < 1000; i++) writeFileSync(join(many, `${i}.json`), '{}');
    const {code, said} = await command('check', many);
    assert.equal(code, 1);
    assert.match(said, /There are 800 more faults\./);
    assert.match(said, /1000 files read, 1000 faults/);
    assert.ok(said.split('\n').length < 210);
  });

  it('takes an object for no name of another number', async () => {
    const {copy, change} = report();
    change('key-figures', ({figures}) => (figures[0].numbers[0].readFrom = {toString: 1}));
    const {code, said} = await command('check', copy);
    assert.equal(code, 1);
    assert.match(said, /key-figures\.json: /);
    assert.doesNotMatch(said, /The command failed/);
  });
});

describe('what is printed', () => {
  /** The lines that reach the terminal, none of which may hold a character that a terminal obeys or does not show. */
  async function printed(...args) {
    const lines = [];
    const code = await run(args, {log: (line) => lines.push(line), error: (line) => lines.push(line)});
    for (const line of lines) assert.doesNotMatch(line, /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    return {code, text: lines.join('\n')};
  }
  const asCodes = String.raw`\u001b]0;x\u0007\u001b[2J\u009b8m\u007f\u202e\u2066\u200b\u2028\u{e0041}`;

  it('shows the control characters of arguments', async () => {
    for (const args of [
      [hidden],
      ['check', join(folder, hidden)],
      ['snapshot', hidden, '--out', join(folder, 'x.json')],
      ['snapshot', `${base}/empty`, '--out', join(folder, `${hidden}.json`)],
      ['host', join(folder, 'host'), '--base', `https://example.org/${hidden}`],
    ]) {
      const {text} = await printed(...args);
      assert.match(text, /\\u001b/, args[0]);
      assert.match(text, /\\u202e/, args[0]);
    }
    assert.ok((await printed(hidden)).text.includes(asCodes));
  });

  it('shows those of names of files, of data and of servers', async () => {
    const reports = mkdtempSync(join(folder, 'hidden-'));
    cpSync(join(root, 'data/2020'), reports, {recursive: true});
    writeFileSync(join(reports, `x${hidden}\n10 files read, 0 faults.json`), '{}');
    const goals = JSON.parse(readFileSync(join(reports, 'goals.json'), 'utf8'));
    writeFileSync(join(reports, 'goals.json'), JSON.stringify({...goals, year: hidden}));
    const {code, text} = await printed('check', reports);
    assert.equal(code, 1);
    assert.ok(text.includes(asCodes));
    assert.match(text, /goals\.json: .*\\u202e/);
    const {text: kept} = await printed('snapshot', `${base}/control`, '--out', join(folder, 'control.json'));
    assert.match(kept, /holds 100 cells .*\\u001b.*SSB/);
  });

  it('shows those of a fault that nobody foresaw', async () => {
    const {code, text} = await printed('check', `a\0${hidden}`);
    assert.equal(code, 1);
    assert.match(text, /^The command failed: .*null bytes/);
  });

  it('is whole in the help, line by line', async () => {
    for (const args of [['--help'], ['host', '--help'], ['host'], ['check'], ['snapshot']]) await printed(...args);
  });
});

describe('host', () => {
  const host = (target) => command('host', target, '--base', 'https://example.org/figures/');

  it('takes an address without encryption only where that is asked for', async () => {
    const plain = ['host', join(folder, 'intranet'), '--base', 'http://intranet.example/figures/'];
    const refused = await command(...plain);
    assert.equal(refused.code, 1);
    assert.match(refused.said, /is not encrypted\. Use https, or add --allow-http/);
    assert.equal((await command(...plain, '--allow-http')).code, 0);
    const page = readFileSync(join(folder, 'intranet/figures/nb/infosec-trend.html'), 'utf8');
    assert.ok(page.includes('href="http://intranet.example/figures/figures/nb/infosec-trend.html"'));
    assert.equal((await command('host', join(folder, 'ftp'), '--base', 'ftp://a.example/', '--allow-http')).code, 1);
  });

  it('writes into a new or an empty folder, and through no link', async () => {
    const target = mkdtempSync(join(folder, 'host-'));
    const link = join(folder, 'host-link');
    symlinkSync(target, link);
    symlinkSync(join(folder, 'host-nothing'), join(folder, 'host-dangling'));
    writeFileSync(join(folder, 'host-file'), '');
    for (const [name, expected] of [
      ['host-link', /is a symbolic link/],
      ['host-dangling', /is a symbolic link/],
      ['host-file', /is not a folder/],
    ]) {
      const {code, said} = await host(join(folder, name));
      assert.equal(code, 1, name);
      assert.match(said, expected);
    }
    assert.deepEqual(readdirSync(target), []);
    assert.equal((await host(target)).code, 0);
    assert.match((await host(target)).said, /is not empty/);
    assert.equal((await host(join(folder, 'new/host'))).code, 0);
  });
});

describe('the command', () => {
  const started = (...args) =>
    new Promise((ended) => {
      const child = spawn(process.execPath, [join(root, 'dist/npm/src/cli/command.js'), ...args]);
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
      child.on('close', (code) => ended({code, said}));
    });

  it('makes a workbook, says what is missing from it, and compares reports, as they are built', async () => {
    const file = join(folder, '2021.xlsx');
    const made = await command('edition', 'new', '2021', '--from', '2020', '--out', file);
    assert.equal(made.code, 0, made.said);
    const empty = await command('edition', 'build', file, '--data', join(folder, 'editions'), '--lang', 'en');
    assert.equal(empty.code, 1);
    assert.match(empty.said, /^Sheet “Tall”, cells C2–C16: “2019” is missing\. Write a number, or the sign that /m);
    const same = await command('edition', 'diff', '2020', '2020', '--lang', 'en');
    assert.deepEqual([same.code, same.said.split('\n').at(-1)], [0, 'Nothing has changed.']);
    assert.equal((await started('edition')).code, 2);
  });
  it('helps, and ends with 2 when it cannot be read', async () => {
    assert.equal((await started('--help')).code, 0);
    assert.match((await started('--help')).said, /snapshot <address> --out <file\.json>/);
    assert.equal((await started()).code, 2);
    assert.equal((await started('frobnicate')).code, 2);
    assert.equal((await started('__proto__')).code, 2);
    assert.equal((await started('snapshot', 'https://example.org/')).code, 2);
    assert.equal((await started('check')).code, 2);
    assert.equal((await started('check', join(folder, 'nothing'))).code, 2);
    assert.equal((await started('check', '--help')).code, 0);
    assert.equal((await started('host')).code, 2);
    assert.equal((await started('host', join(folder, 'host'))).code, 2);
    assert.equal((await started('host', join(folder, 'host'), '--base', 'https://example.org/', '--bogus')).code, 2);
  });
});
