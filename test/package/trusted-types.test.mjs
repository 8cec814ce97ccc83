// The Trusted Types policy of the library: when it is made, who has it, and what is left where it cannot be had.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {testedBrowsers} from '../tools/browsers.mjs';
import {serve} from '../tools/static-server.mjs';
import {launchQuiet, textIn, visit} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const name = 'digdir-report-widgets';
const script = (address) => `<script type="module" src="${address}"></script>`;
const figure = (tag) => `<${tag}><p>Fra forfatteren.</p></${tag}>`;
const page = (...body) =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>${body.join('')}</html>`;
const stranger = `globalThis.made = []; try { trustedTypes.createPolicy('${name}', {createHTML: () => '<img src=x onerror=alert(1)>'}); made.push('made'); } catch { made.push('refused'); }`;

/** Keeps the names of the policies that are asked for. */
const record = `globalThis.asked = []; const {createPolicy} = TrustedTypePolicyFactory.prototype;
  TrustedTypePolicyFactory.prototype.createPolicy = function (name, rules) { asked.push(name); return createPolicy.call(this, name, rules); };`;
const several = [
  ...['loader', 'infosec-trend', 'cef-funding-map', 'guidance-list', 'elements/infosec-trend'].map((one) =>
    script(`/cdn/${one}.js`),
  ),
  '<infosec-trend view="table"></infosec-trend>',
  ...['cef-funding-map', 'guidance-list'].map(figure),
];

const pages = {
  '/record.js': record,
  '/stranger.js': stranger,
  '/first.html': page('<script src="/stranger.js"></script>', script('/cdn/guidance-list.js'), figure('guidance-list')),
  '/after-loader.html': page(
    script('/cdn/loader.js'),
    script('/stranger.js'),
    '<div style="height: 9000px"></div>',
    figure('guidance-list'),
  ),
  '/after-script.html': page(script('/cdn/guidance-list.js'), script('/stranger.js'), figure('guidance-list')),
  '/after-element.html': page(script('/cdn/elements/guidance-list.js'), script('/stranger.js')),
  '/together.html': page('<script src="/record.js"></script>', ...several),
  '/scripts-first.html': page('<script src="/record.js"></script>', ...several.slice(1), several[0]),
  '/copies.html': page(script('/cdn/guidance-list.js'), script('/copy/guidance-list.js'), figure('guidance-list')),
  '/one.html': page(script('/cdn/elements/infosec-trend.js'), figure('infosec-trend')),
};
const required = `default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; require-trusted-types-for 'script'`;
const policies = {allowed: `${required}; trusted-types ${name}`, other: `${required}; trusted-types other`};

for (const browserName of testedBrowsers) {
  describe(`Trusted Types, in ${browserName}`, {concurrency: false}, () => {
    let browser;
    const servers = {};
    before(async () => {
      browser = await launchQuiet(browserName);
      for (const [policy, value] of Object.entries(policies))
        servers[policy] = await serve({
          folders: {'/cdn/': cdn, '/copy/': cdn},
          pages,
          headers: {'content-security-policy': value},
        });
    });
    after(async () => {
      await browser?.close();
      await Promise.all(Object.values(servers).map((server) => server.close()));
    });
    const open = (policy, path) => visit(browser, `${servers[policy].url}${path}`);

    for (const path of ['/after-loader.html', '/after-script.html', '/after-element.html']) {
      it(`leaves its name to nobody once its script has started: ${path}`, async () => {
        const {page: tab} = await open('allowed', path);
        assert.deepEqual(await tab.evaluate(() => globalThis.made), ['refused']);
      });
    }

    for (const path of ['/together.html', '/scripts-first.html'])
      it(`draws from several scripts of one copy without a violation, with one policy: ${path}`, async () => {
        const {page: tab, messages, violations} = await open('allowed', path);
        assert.match(await textIn(tab, 'guidance-list', 'Miniveileder'), /Miniveileder/);
        assert.match(await textIn(tab, 'infosec-trend', '82,2'), /82,2/);
        await tab.waitForFunction(() =>
          ['infosec-trend', 'cef-funding-map', 'guidance-list'].every((tag) => document.querySelector(tag).hasUpdated),
        );
        assert.deepEqual([...messages, ...(await violations())], []);
        assert.deepEqual(await tab.evaluate(() => globalThis.asked), [name]);
      });

    it('draws without a violation where another copy, which never draws, is loaded too', async () => {
      const {page: tab, messages, violations} = await open('allowed', '/copies.html');
      assert.match(await textIn(tab, 'guidance-list', 'Miniveileder'), /Miniveileder/);
      assert.deepEqual([...messages, ...(await violations())], []);
    });

    it('shows the finished figure, and draws nothing, where a stranger has the name', async () => {
      const {page: tab, messages} = await open('allowed', '/first.html');
      await tab.evaluate(() =>
        customElements.whenDefined('guidance-list').then(() => document.querySelector('guidance-list').updateComplete),
      );
      const [isDrawn, isShown, isOurs] = await tab.$eval('guidance-list', ({hasUpdated, shadowRoot}) => [
        hasUpdated,
        shadowRoot.querySelector('.figure') !== null,
        shadowRoot.querySelector('img') === null,
      ]);
      assert.deepEqual([isDrawn, isShown, isOurs], [false, true, true]);
      assert.deepEqual(
        messages.filter((text) => /^uncaught: (?!Content-Security-Policy)/.test(text)),
        [],
      );
    });

    it('violates a policy once with each thing that it forbids, however often the figure changes', async () => {
      const {page: tab, messages, violations} = await open('other', '/one.html');
      await tab.evaluate(async () => {
        await customElements.whenDefined('infosec-trend');
        const one = document.querySelector('infosec-trend');
        for (const level of ['kommuner', 'fylkeskommuner', 'statlige-virksomheter', 'kommuner']) {
          one.level = level;
          await one.updateComplete;
        }
      });
      const kinds = (await violations()).map((text) => text.split(' ')[0]);
      assert.deepEqual(kinds.toSorted(), ['require-trusted-types-for', 'trusted-types']);
      assert.equal(messages.filter((text) => text.includes('could not be drawn')).length, 1);
      assert.ok(await tab.$eval('infosec-trend', (one) => Boolean(one.shadowRoot.querySelector('slot:not([name])'))));
    });
  });
}
