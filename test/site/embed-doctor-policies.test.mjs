// What the embed doctor says of a Content-Security-Policy, held against a browser that has that policy.
import assert from 'node:assert/strict';
import {setTimeout as pause} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serveDemo} from '../tools/demo-pages.mjs';
import {serve} from '../tools/static-server.mjs';
import {launch, visitsOf} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

/**
 * HOST stands for where the files are, PAGE for where the page is. Each policy is that of one header, or of several.
 * `needs` is what the doctor must find in the way of the figure; nothing where the figure is drawn.
 */
const policies = {
  'no policy': {policy: [], needs: []},
  'the host named': {policy: ["script-src 'self' HOST"], needs: []},
  'nothing allowed but the host, and types required': {
    policy: [
      "default-src 'none'; script-src HOST; style-src 'none'; require-trusted-types-for 'script'; trusted-types digdir-report-widgets",
    ],
    needs: [],
  },
  'own origin only': {policy: ["script-src 'self'"], needs: ['script']},
  'nothing at all': {policy: ["script-src 'none'"], needs: ['script']},
  'default only': {policy: ["default-src 'self'"], needs: ['script']},
  'default with the host': {policy: ['default-src HOST'], needs: []},
  'script elements apart': {policy: ["script-src HOST; script-src-elem 'self'"], needs: ['script']},
  'script elements allowed': {policy: ["script-src 'none'; script-src-elem HOST"], needs: []},
  'anything over http': {policy: ['script-src http:'], needs: []},
  'only over https': {policy: ['script-src https:'], needs: ['script']},
  'the host over https': {policy: ['script-src HTTPS_HOST'], needs: ['script']},
  'a star': {policy: ['script-src *'], needs: []},
  'another port': {policy: ['script-src http://127.0.0.1:1'], needs: ['script']},
  'any port': {policy: ['script-src http://127.0.0.1:*'], needs: []},
  'the folder': {policy: ['script-src HOST/widgets/'], needs: []},
  'another folder': {policy: ['script-src HOST/other/'], needs: ['script']},
  'the file of the figure, but not those that it loads': {
    policy: ['script-src HOST/widgets/infosec-trend.js'],
    needs: ['script'],
  },
  'a wildcard for another domain': {policy: ['script-src *.example.org'], needs: ['script']},
  'a nonce, and no host': {policy: ["script-src 'nonce-abc123'"], needs: ['script']},
  'a hash of something else': {
    policy: ["script-src 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='"],
    needs: ['script'],
  },
  'strict-dynamic with a nonce': {policy: ["script-src 'strict-dynamic' 'nonce-abc123' HOST"], needs: ['nonce']},
  'strict-dynamic without': {policy: ["script-src 'strict-dynamic' https: HOST"], needs: ['hash']},
  'strict-dynamic without, and types required': {
    policy: [
      "script-src 'strict-dynamic' https:; require-trusted-types-for 'script'; trusted-types digdir-report-widgets",
    ],
    needs: ['nonce'],
    // No directive of the doctor's helps here; the site has to make a nonce.
    cure: [
      "script-src 'strict-dynamic' https: 'nonce-abc123'; require-trusted-types-for 'script'; trusted-types digdir-report-widgets",
    ],
  },
  'inline allowed, which is no address': {policy: ["script-src 'unsafe-inline' 'unsafe-eval'"], needs: ['script']},
  'keywords in capitals': {policy: ["Script-Src 'SELF' HOST"], needs: []},
  'a directive twice': {policy: ["script-src 'self'; script-src HOST"], needs: ['script']},
  'types required, no list': {policy: ["require-trusted-types-for 'script'"], needs: []},
  'types required, another list': {
    policy: ["require-trusted-types-for 'script'; trusted-types lit-html dompurify"],
    needs: ['types'],
  },
  'types required, none': {policy: ["require-trusted-types-for 'script'; trusted-types 'none'"], needs: ['types']},
  'types required, any': {policy: ["require-trusted-types-for 'script'; trusted-types *"], needs: []},
  'a list, but not required': {policy: ["trusted-types 'none'"], needs: []},
  'required in one header, listed in another': {
    policy: ["require-trusted-types-for 'script'", 'trusted-types lit-html'],
    needs: ['types'],
  },
  'a sandbox': {policy: ['sandbox'], needs: ['sandbox']},
  'a sandbox with scripts': {policy: ['sandbox allow-scripts'], needs: []},
  'a sandbox with the origin, without scripts': {policy: ['sandbox allow-same-origin'], needs: ['sandbox']},
  'two policies, one of which refuses': {policy: ['script-src HOST', "script-src 'self'"], needs: ['script']},
  'two policies in one header': {policy: ["script-src HOST, default-src 'none'"], needs: ['script']},
  'only reported': {policy: [], reportOnly: "script-src 'none'", needs: []},
  'in a meta': {meta: "script-src 'self'", policy: [], needs: ['script']},
  'a sandbox in a meta, which is ignored': {meta: 'sandbox', policy: [], needs: []},
  'several at once': {
    policy: ["default-src 'self'; require-trusted-types-for 'script'; trusted-types default; sandbox allow-forms"],
    needs: ['sandbox', 'script', 'types'],
  },
};

let demo;
let browser;
let visits;
let host;
let rules;
before(async () => {
  demo = await serveDemo();
  browser = await launch('chromium');
  visits = visitsOf(browser);
  host = await serve({folders: {'/widgets/': cdn}, headers: {'access-control-allow-origin': '*'}});
  rules = {
    ...(await demo.load('/doctor/judge-policy.ts')),
    ...(await demo.load('/doctor/policy.ts')),
    ...(await demo.load('/doctor/policy-text.ts')),
    ...(await demo.load('/doctor/inline-loading.ts')),
  };
});
after(async () => {
  await browser?.close();
  await Promise.all([host?.close(), demo?.close()]);
});

const address = () => `${host.url}/widgets/infosec-trend.js`;
const siteAt = async (url) => ({
  host: new URL(`${host.url}/widgets/`),
  page: new URL(url),
  hash: await rules.hashOf(rules.inlineLoading(address())),
});

/** What loads the figure: a script as it is pasted, one with the site's nonce, or one that a hash lets through. */
const scripts = {
  plain: () => `<script type="module" src="${address()}"></script>`,
  nonce: () => `<script type="module" nonce="abc123" src="${address()}"></script>`,
  hash: () => `<script>${rules.inlineLoading(address())}</script>`,
};

/** Serves a page under policies and tells whether the figure is drawn, in a language that its file loads on demand. */
async function isDrawn({headers = {}, meta, script = 'plain', expected}) {
  const head = meta ? `<meta http-equiv="Content-Security-Policy" content="${meta}">` : '';
  const page = `<!doctype html><html lang="nn"><meta charset="utf-8">${head}<title>Side</title>${scripts[script]()}<infosec-trend></infosec-trend>`;
  const server = await serve({pages: {'/index.html': page}, headers});
  const visited = await visits.open(`${server.url}/`);
  // A finished figure may be there where the element cannot draw itself.
  const seen = () =>
    visited.page.evaluate(() => {
      const {hasUpdated, shadowRoot} = document.querySelector('infosec-trend');
      return Boolean(hasUpdated && shadowRoot?.textContent.includes('Kommunar'));
    });
  // What is not to be there is given a second to come; what is to be there, as long as a slow machine needs.
  const deadline = Date.now() + (expected ? 10_000 : 1000);
  while (!(await seen()) && Date.now() < deadline) await pause(50);
  const drawn = Boolean(await seen());
  visits.leave(visited);
  await server.close();
  return drawn;
}

const vital = ({obstacles}) => obstacles.map(({topic}) => topic).filter((topic) => rules.vital.includes(topic));
const filled = (text) =>
  text.replaceAll('HTTPS_HOST', host.url.replace('http:', 'https:')).replaceAll('HOST', host.url);
const header = (policy) => ({'content-security-policy': policy});

describe('a policy', {concurrency: false}, () => {
  for (const [name, {policy, reportOnly, meta, needs, cure}] of Object.entries(policies)) {
    it(`${name}: ${needs.length === 0 ? 'is drawn' : `is stopped by ${needs.join(', ')}`}`, async () => {
      const headers = {
        ...(policy.length > 0 && header(policy.map(filled).join(', '))),
        ...(reportOnly && {'content-security-policy-report-only': reportOnly}),
      };
      const written = [
        ...policy.map((one) => `Content-Security-Policy: ${filled(one)}`),
        ...(reportOnly ? [`Content-Security-Policy-Report-Only: ${reportOnly}`] : []),
      ].join('\n');
      const parsed = meta ? [rules.parsePolicy(meta, {isMeta: true})] : rules.policiesIn(written);
      const site = await siteAt('http://127.0.0.1:9/');
      const judgement = rules.judge(parsed, site);

      assert.deepEqual(vital(judgement), needs, 'what the doctor says');
      const expected = needs.length === 0;
      assert.equal(await isDrawn({headers, meta, expected}), expected, 'what the browser does');

      if (expected) return;
      const mended = (cure ?? judgement.mended.map(rules.policyText)).join(', ');
      const script = ['nonce', 'hash'].find((one) => needs.includes(one)) ?? 'plain';
      const cured = meta ? {meta: mended} : {headers: header(mended)};
      assert.equal(await isDrawn({...cured, script, expected: true}), true, `what the browser does with: ${mended}`);
      const again = vital(rules.judge(judgement.mended, site));
      assert.deepEqual(again, script === 'nonce' ? ['nonce'] : []);
    });
  }
});
