// The embed doctor as a page, and what its rules say where no browser can be asked.
import assert from 'node:assert/strict';
import {setTimeout as pause} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {openPage, serveDemo, serveSource, violationsOf} from '../tools/demo-pages.mjs';
import {serve} from '../tools/static-server.mjs';
import {launch, visit} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

let demo;
let browser;
before(async () => {
  demo = await serveDemo();
  browser = await launch('chromium');
});
after(async () => {
  await browser?.close();
  await demo?.close();
});

const open = (folder = '', options = {}) => openPage(browser, `${demo.url}/${folder}doctor.html`, options);

/** What is pasted as one text, a policy after the HTML, and the other fields. */
async function write(page, {html = '', policy = '', ...others}) {
  const pasted = [html, policy].filter(Boolean).join('\n');
  for (const [id, text] of Object.entries({...others, ...(pasted && {pasted})})) {
    await page.$eval(
      `#${id}`,
      (field, value) => {
        field.value = value;
        field.dispatchEvent(new Event('input', {bubbles: true}));
      },
      text,
    );
  }
  await page.waitForFunction((selectors) => selectors.every((one) => document.querySelector(one)), {}, [
    ...(html ? ['#html-found .finding'] : []),
    ...(policy ? ['#policy-found .finding'] : []),
  ]);
}

const codesIn = (page, id) => page.$$eval(`#${id}-found .finding`, (all) => all.map(({dataset}) => dataset.code));

const hostile = {
  html: `<img src="https://tracker.example.org/x.png" onerror="document.title='run'"><script>document.title='run'</script>
    <infosec-trend level="&lt;img src=x onerror=alert(1)&gt;" heading="{tag} \`code\`" onclick="document.title='run'"></infosec-trend>
    <p data-report="constructor">x</p><iframe src="https://tracker.example.org/figures/nb/infosec-trend.html"></iframe>
    <p>&lt;infosec-trend onclick="document.title='run'"&gt;</p><a href="javascript:document.title='run'">x</a>`,
  original: '<guidance-list query="</textarea><script>document.title=1</script>"></guidance-list>',
  policy: `<meta http-equiv="Content-Security-Policy" content="script-src 'self' &lt;b&gt;; __proto__ x; constructor y">`,
};

describe('the embed doctor as a page', {concurrency: false}, () => {
  it('runs, fetches and shows nothing of what is pasted but its text', async () => {
    const {page, messages, requests, violations} = await open();
    const title = await page.title();
    await write(page, hostile);
    const codes = await codesIn(page, 'html');
    assert.ok(
      ['element', 'value-unknown', 'figure-unknown', 'frame', 'escaped', 'lost'].every((code) => codes.includes(code)),
      `${codes}`,
    );
    assert.equal(await page.title(), title);
    assert.deepEqual(messages, []);
    assert.deepEqual(await violations(), []);
    const foreign = (request) => !request.startsWith(`${demo.url}/`) && !/^(data|about):/.test(request);
    assert.deepEqual(requests.filter(foreign), []);
    const left = await page.$eval(
      '#tool',
      (tool) => tool.querySelectorAll('img, script, iframe, infosec-trend, b').length,
    );
    assert.equal(left, 0);
    assert.ok((await page.$eval('#html-found', ({textContent}) => textContent)).includes('heading="{tag} `code`"'));
    await page.close();
  });

  for (const [name, {folder = '', ...options}] of Object.entries({
    light: {},
    dark: {scheme: 'dark'},
    'forced colours': {forcedColours: true},
    'narrow, in nynorsk': {width: 320, folder: 'nn/'},
    'in English': {folder: 'en/'},
  })) {
    it(`is accessible: ${name}`, async () => {
      const {page} = await open(folder, options);
      assert.deepEqual(await violationsOf(page), []);
      await write(page, {
        ...hostile,
        policy: `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; require-trusted-types-for 'script'; trusted-types a">`,
      });
      assert.deepEqual(await violationsOf(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), options.width ?? 1200);
      await page.close();
    });
  }

  it('tells politely, in the language of the page, how much was found', async () => {
    for (const [folder, first, word] of [
      ['', 'Lest som HTML. Må rettes: 1. Merk: 0. Virker: 1. Figurer leseren ser: 1.', 'rettes: 2'],
      ['en/', 'Read as HTML. To be corrected: 1. Note: 0. Works: 1. Figures that readers see: 1.', 'corrected: 2'],
    ]) {
      const {page} = await open(folder);
      await write(page, {html: '<infosec-trend></infosec-trend><p data-report="x">x</p>'});
      const said = await page.$eval('.tally[role="status"]', ({textContent}) =>
        textContent.trim().replace(/\s+/g, ' '),
      );
      assert.equal(said, first);
      await page.$eval('#has-loader', (box) => box.click());
      await page.waitForFunction((text) => document.querySelector('.tally').textContent.includes(text), {}, word);
      await page.close();
    }
  });

  it('copies the form to use instead', async () => {
    const {page} = await open();
    const context = page.browserContext();
    await context.overridePermissions(demo.url, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await write(page, {
      host: 'https://figurer.example.no/',
      html: '<p>&lt;infosec-trend level="komuner" lang="nn"&gt;&lt;/infosec-trend&gt;</p>',
    });
    await page.bringToFront();
    await page.click('[data-code="escaped"] .button');
    await page.waitForFunction(() => document.querySelector('#status').textContent === 'Kopiert');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(
      copied,
      /^<p><a href="https:\/\/figurer\.example\.no\/figures\/nn\/infosec-trend\.html\?level=kommuner">/,
    );
    await page.close();
  });

  it('gives the script with its hash, of the copy that never changes, where the files are sealed', async () => {
    const {page} = await open();
    await page.$eval('#has-loader', (box) => box.click());
    await write(page, {
      host: 'https://figurer.example.no/',
      integrity: '{"version": "1.0.0", "files": {"1.0.0/loader.js": "sha384-abc", "x": 1}}',
      html: '<infosec-trend></infosec-trend>',
    });
    const tag =
      '<script type="module" src="https://figurer.example.no/1.0.0/loader.js" integrity="sha384-abc" crossorigin="anonymous"></script>';
    await page.waitForFunction((code) => document.querySelector('#html-found code[id]').textContent === code, {}, tag);
    await write(page, {integrity: '{"version": {}, "files": []'});
    await page.waitForFunction(() => !document.querySelector('#html-found code[id]').textContent.includes('sha384'));
    await page.close();
  });

  it('says the exact directives', async () => {
    const {page} = await open();
    await write(page, {
      host: 'https://figurer.example.no/',
      policy: "Content-Security-Policy: default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    });
    const codes = await page.$$eval('#policy-found code[id]', (all) => all.map(({textContent}) => textContent));
    assert.ok(codes.includes("script-src 'self' https://figurer.example.no"), `${codes}`);
    assert.ok(codes.includes('trusted-types lit-html digdir-report-widgets'));
    assert.ok(codes.includes("frame-src 'self' https://figurer.example.no"));
    assert.ok(codes.includes("img-src 'self' data:"));
    assert.ok((await codesIn(page, 'policy')).includes('style'));
    await write(page, {page: 'https://figurer.example.no/om/'});
    await page.waitForFunction(() => !document.querySelector('[data-code="script"]'));
    assert.deepEqual((await codesIn(page, 'policy')).includes('cors'), false);
    await page.close();
  });
});

describe('the one field of the embed doctor', {concurrency: false}, () => {
  it('is all there is to fill in, until somebody says more of the site', async () => {
    const {page} = await open();
    const fields = () =>
      page.$$eval('.asking :is(input, textarea)', (all) =>
        all.filter((one) => one.checkVisibility()).map(({id}) => id),
      );
    assert.deepEqual(await fields(), ['pasted']);
    await page.focus('.about summary');
    await page.keyboard.press('Enter');
    assert.deepEqual(await fields(), ['pasted', 'host', 'has-loader', 'original', 'integrity', 'page']);
    await page.close();
  });

  it('gives one verdict on each place, the gravest, with all that is said of it', async () => {
    const {page} = await open();
    const script = '<script type="module" src="https://a.no/digdir-report-widgets/infosec-trend.js"></script>';
    await write(page, {
      original: '<infosec-trend level="kommuner"></infosec-trend>',
      html: `${script}<infosec-trend levl="kommuner" /></infosec-trend><guidance-list></guidance-list>`,
    });
    // The answer about the original alone may come first.
    await page.waitForSelector('#html-found [data-code="options-lost"]');
    const placesOf = (id) =>
      page.$$eval(`#${id}-found .place`, (all) =>
        all.map((one) => [
          one.querySelector('.source')?.textContent,
          [...one.querySelectorAll('.verdict')].map(({textContent}) => textContent),
          [...one.querySelectorAll('.finding')].map(({dataset}) => dataset.code),
        ]),
      );
    assert.deepEqual(await placesOf('html'), [
      ['<infosec-trend levl="kommuner">', ['Må rettes'], ['option-meant', 'self-closing', 'options-lost', 'element']],
      ['<guidance-list>', ['Virker'], ['element']],
    ]);
    await write(page, {policy: "default-src 'self'"});
    const places = await placesOf('policy');
    assert.deepEqual(places[1], ['default-src', ['Må rettes'], ['script', 'frame', 'image', 'connect', 'style']]);
    assert.deepEqual(new Set(places.map(([source]) => source)).size, places.length - 1);
    await page.close();
  });

  it('can be tried with an example of each kind, by keyboard alone, and says what it was read as', async () => {
    const {page} = await open();
    await page.focus('#pasted');
    for (const [kind, said] of [
      ['html', 'Lest som HTML.'],
      ['policy', 'Lest som Content-Security-Policy.'],
      ['policy', 'Lest som hodene i et svar.'],
    ]) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.waitForFunction((text) => document.querySelector('.kinds')?.textContent === text, {}, said);
      assert.deepEqual(await page.$$eval('.result section', (all) => all.map(({id}) => id)), [`${kind}-found`]);
      assert.ok(await page.$(`#${kind}-found .place.bad`));
      assert.ok(await page.$eval('#pasted', ({value}) => value.length > 20));
    }
    await page.close();
  });
});

describe('the words of the embed doctor', () => {
  it('are there in each language for each thing that it can say', async () => {
    const {htmlWords} = await demo.load('/doctor/html-words.ts');
    const {policyWords} = await demo.load('/doctor/policy-words.ts');
    for (const [code, phrase] of Object.entries({...htmlWords, ...policyWords})) {
      const names = Object.values(phrase).map((text) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort());
      assert.deepEqual(Object.keys(phrase).sort(), ['en', 'nb', 'nn'], code);
      assert.ok(
        names.every((list) => `${list}` === `${names[0]}`),
        `${code}: ${names}`,
      );
      assert.ok(
        Object.values(phrase).every((text) => (text.match(/`/g)?.length ?? 0) % 2 === 0),
        code,
      );
    }
  });
});

describe('what was pasted', {concurrency: false}, () => {
  let source;
  let page;
  before(async () => {
    source = await serveSource();
    ({page} = await openPage(browser, `${source.url}/doctor.html`));
  });
  after(async () => {
    await page?.close();
    await source?.close();
  });

  const policy = "script-src 'self'";
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const headers = `content-type: text/html\ncontent-security-policy: ${policy}\nserver: nginx`;
  for (const [name, text, kinds, policies, html] of [
    ['nothing', ' \n ', [], undefined],
    ['a piece of HTML', '<p>Tall</p>', ['html'], undefined, '<p>Tall</p>'],
    ['a text', 'Tall og figurer', ['html'], undefined, 'Tall og figurer'],
    ['a text with colons', 'Merk: to ting\nHusk: tre ting', ['html'], undefined, 'Merk: to ting\nHusk: tre ting'],
    ['a misspelt tag', '<infosec trend></infosec>', ['html'], undefined, '<infosec trend></infosec>'],
    [
      'an article about policies',
      '<p>En Content-Security-Policy</p>',
      ['html'],
      undefined,
      '<p>En Content-Security-Policy</p>',
    ],
    ['a policy', policy, ['policy'], [policy]],
    ['a policy of one word', 'sandbox', ['policy'], ['sandbox']],
    ['a policy over lines', `default-src 'none';\n  ${policy}`, ['policy'], [`default-src 'none'; ${policy}`]],
    ['a header', `Content-Security-Policy: ${policy}`, ['policy'], [policy]],
    ['configuration of nginx', `add_header Content-Security-Policy "${policy}" always;`, ['policy'], [policy]],
    [
      'configuration of Apache',
      `<IfModule mod_headers.c>\nHeader set Content-Security-Policy "${policy}"\n</IfModule>`,
      ['policy'],
      [policy],
    ],
    [
      'configuration of IIS',
      `<customHeaders><add name="Content-Security-Policy" value="${policy}" /></customHeaders>`,
      ['policy'],
      [policy],
    ],
    ['a meta', meta, ['policy'], [policy]],
    ['a page with a meta', `<html><head>${meta}</head><body><p>Tall</p></body></html>`, ['policy', 'html'], [policy]],
    ['headers', headers, ['headers'], [policy]],
    ['headers as curl shows them', headers.replaceAll(/^/gm, '< '), ['headers'], [policy]],
    ['headers as browsers copy them', headers.replaceAll(': ', ':\n'), ['headers'], [policy]],
    ['headers without a policy', 'HTTP/1.1 200 OK\nServer: nginx', ['headers'], []],
    [
      'an answer with its page',
      `HTTP/2 200\r\n${headers}\r\n\r\n<p>Tall</p>`,
      ['headers', 'html'],
      [policy],
      '\n\r\n<p>Tall</p>',
    ],
  ]) {
    it(`is read as ${kinds.join(' and ') || 'nothing'}: ${name}`, async () => {
      const found = await page.evaluate(async (pasted) => {
        const {recognise} = await import('/doctor/recognise.ts');
        const {policyText} = await import('/doctor/policy.ts');
        const {policies: read, ...rest} = recognise(pasted);
        return {...rest, policies: read?.map(policyText)};
      }, text);
      assert.deepEqual([found.kinds, found.policies], [kinds, policies]);
      if (html !== undefined) assert.equal(found.html, html);
    });
  }
});

describe('what an owner has at hand of a policy', {concurrency: false}, () => {
  let source;
  let page;
  before(async () => {
    source = await serveSource();
    ({page} = await openPage(browser, `${source.url}/doctor.html`));
  });
  after(async () => {
    await page?.close();
    await source?.close();
  });

  const read = (text) =>
    page.evaluate(async (written) => {
      const {policiesIn, slipsIn} = await import('/doctor/policy-text.ts');
      const {policyText} = await import('/doctor/policy.ts');
      const policies = policiesIn(written);
      return {
        texts: policies.map(policyText),
        flags: policies.map(({isMeta, isReportOnly}) => `${isMeta ? 'meta' : ''}${isReportOnly ? 'report' : ''}`),
        slips: policies.flatMap(slipsIn).map(({kind, value}) => `${kind} ${value}`.trim()),
      };
    }, text);

  const policy = "default-src 'self'; script-src https://a.no";
  for (const [name, text] of Object.entries({
    bare: policy,
    'a header': `HTTP/2 200\ncontent-type: text/html\ncontent-security-policy: ${policy}\nx-frame-options: DENY`,
    'over several lines': "default-src 'self';\n  script-src https://a.no;",
    nginx: `add_header Content-Security-Policy "${policy}" always;`,
    Apache: `Header always set Content-Security-Policy "${policy}"`,
    IIS: `<add name="Content-Security-Policy" value="${policy}" />`,
    PHP: `header("Content-Security-Policy: ${policy}");`,
    JSON: `"Content-Security-Policy": "${policy}",`,
  })) {
    it(`is read: ${name}`, async () => assert.deepEqual((await read(text)).texts, [policy]));
  }

  it('is read: a meta, and a policy that only reports', async () => {
    assert.deepEqual(await read(`<meta http-equiv="content-security-policy" content="${policy}">`), {
      texts: [policy],
      flags: ['meta'],
      slips: [],
    });
    assert.deepEqual((await read(`Content-Security-Policy-Report-Only: ${policy}`)).flags, ['report']);
  });

  it('is held against what its writer meant', async () => {
    assert.deepEqual((await read('script-src self')).slips, ['unquoted self']);
    assert.deepEqual((await read('script-src ‘self’')).slips, ['curly']);
    assert.deepEqual((await read("script-src 'self' style-src 'self'")).slips, ['semicolon style-src']);
    assert.deepEqual((await read("scripts-src 'self'")).slips, ['unknown scripts-src']);
  });
});

describe('addresses that no test can be served from', () => {
  const page = 'https://www.example.no/';
  const cases = [
    ["'self'", 'https://www.example.no/a.js', true],
    ["'self'", 'https://example.no/a.js', false],
    ['https:', 'https://x.no/a.js', true],
    ['http:', 'https://x.no/a.js', true],
    ['https:', 'http://x.no/a.js', false],
    ['x.no', 'https://x.no/a.js', true],
    ['x.no', 'http://x.no/a.js', false],
    ['http://x.no', 'https://x.no/a.js', true],
    ['*.x.no', 'https://a.b.x.no/a.js', true],
    ['*.x.no', 'https://x.no/a.js', false],
    ['x.no', 'https://x.no:8443/a.js', false],
    ['x.no:*', 'https://x.no:8443/a.js', true],
    ['x.no:443', 'https://x.no/a.js', true],
    ['http://x.no:80', 'https://x.no/a.js', true],
    ['x.no/a/', 'https://x.no/a/b.js', true],
    ['x.no/a', 'https://x.no/a/b.js', false],
    ['X.NO', 'https://x.no/a.js', true],
    ['*', 'data:text/javascript,1', false],
    ["'none'", 'https://x.no/a.js', false],
    ["'unsafe-inline'", 'https://x.no/a.js', false],
  ];
  for (const [source, address, isAllowed] of cases) {
    it(`${source} ${isAllowed ? 'allows' : 'stops'} ${address}`, async () => {
      const {listAllows} = await demo.load('/doctor/source-list.ts');
      assert.equal(listAllows([source], new URL(address), new URL(page)), isAllowed);
    });
  }

  it('without https are no use to a page with it, unless the policy upgrades them', async () => {
    const {judge} = await demo.load('/doctor/judge-policy.ts');
    const {parsePolicy} = await demo.load('/doctor/policy.ts');
    const topics = (text) =>
      judge([parsePolicy(text)], {host: new URL('http://x.no/'), page: new URL(page), hash: ''}).obstacles.map(
        ({topic}) => topic,
      );
    assert.deepEqual(topics('script-src http:'), ['insecure']);
    assert.deepEqual(topics('script-src http:; upgrade-insecure-requests'), []);
  });
});

describe('what is not vital', {concurrency: false}, () => {
  const frames = {
    "frame-src 'none'": true,
    "child-src 'self'": true,
    "default-src 'self'": true,
    "default-src 'none'; frame-src HOST": false,
    "frame-src 'self'; child-src HOST": true,
  };
  for (const [text, isStopped] of Object.entries(frames)) {
    it(`a frame under ${text} is ${isStopped ? 'stopped' : 'shown'}`, async () => {
      const host = await serve({pages: {'/figures/nb/infosec-trend.html': '<!doctype html><p>Tall</p>'}});
      const policy = text.replace('HOST', host.url);
      const {judge} = await demo.load('/doctor/judge-policy.ts');
      const {parsePolicy} = await demo.load('/doctor/policy.ts');
      const site = {host: new URL(`${host.url}/`), page: new URL('http://127.0.0.1:9/'), hash: ''};
      const topics = judge([parsePolicy(policy)], site).obstacles.map(({topic}) => topic);
      const html = `<!doctype html><title>Side</title><iframe src="${host.url}/figures/nb/infosec-trend.html"></iframe>`;
      const server = await serve({pages: {'/index.html': html}, headers: {'content-security-policy': policy}});
      const {page, violations} = await visit(browser, `${server.url}/`);
      const isBlocked = (await violations()).some((violation) => /^(frame|child)-src/.test(violation));
      assert.deepEqual([topics.includes('frame'), isBlocked], [isStopped, isStopped]);
      await page.close();
      await Promise.all([host.close(), server.close()]);
    });
  }

  for (const [text, isStopped] of [
    ["connect-src 'none'", true],
    ["connect-src 'self'", false],
    ["default-src 'none'; script-src 'self'", true],
  ]) {
    it(`data of the site's own under ${text} are ${isStopped ? 'stopped' : 'fetched'}`, async () => {
      const {judge} = await demo.load('/doctor/judge-policy.ts');
      const {parsePolicy} = await demo.load('/doctor/policy.ts');
      const html = `<!doctype html><html lang="nb"><title>Side</title><script type="module" src="/widgets/infosec-trend.js"></script><infosec-trend src="/data.json"></infosec-trend>`;
      const server = await serve({
        folders: {'/widgets/': cdn},
        pages: {'/index.html': html, '/data.json': '{}'},
        headers: {'content-security-policy': text},
      });
      const site = {host: new URL(`${server.url}/`), page: new URL(server.url), hash: ''};
      const topics = judge([parsePolicy(text)], site).obstacles.map(({topic}) => topic);
      const {page, requests, violations} = await visit(browser, `${server.url}/`);
      const asked = async () => {
        const isRefused = (await violations()).some((violation) => violation.startsWith('connect-src'));
        return isRefused ? 'refused' : requests.includes(`${server.url}/data.json`) && 'fetched';
      };
      const deadline = Date.now() + 10_000;
      while (!(await asked()) && Date.now() < deadline) await pause(50);
      assert.deepEqual([topics.includes('connect'), await asked()], [isStopped, isStopped ? 'refused' : 'fetched']);
      await page.close();
      await server.close();
    });
  }

  for (const [directive, isStopped] of [
    ["img-src 'self'", true],
    ['img-src data:', false],
  ]) {
    it(`a PNG under ${directive} is ${isStopped ? 'refused' : 'made'}`, async () => {
      const {judge} = await demo.load('/doctor/judge-policy.ts');
      const {parsePolicy} = await demo.load('/doctor/policy.ts');
      const server = await serve({
        folders: {'/widgets/': cdn},
        pages: {
          '/index.html':
            '<!doctype html><html lang="nb"><title>Side</title><script type="module" src="/widgets/infosec-trend.js"></script><infosec-trend></infosec-trend>',
        },
        headers: {'content-security-policy': directive},
      });
      const site = {host: new URL(`${server.url}/widgets/`), page: new URL(server.url), hash: ''};
      const topics = judge([parsePolicy(directive)], site).obstacles.map(({topic}) => topic);
      const {page} = await visit(browser, `${server.url}/`);
      const isRefused = await page.evaluate(async () => {
        await customElements.whenDefined('infosec-trend');
        const figure = document.querySelector('infosec-trend');
        await figure.updateComplete;
        return figure.toPNG().then(
          () => false,
          () => true,
        );
      });
      assert.deepEqual([topics, isRefused], [isStopped ? ['image'] : [], isStopped]);
      await page.close();
      await server.close();
    });
  }
});
