// The built figures share what is seen: a link that opens it in every browser, a citation, and the figure on the clipboard.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {testedBrowsers} from '../tools/browsers.mjs';
import {markup, page, tags} from '../tools/every-figure.mjs';
import {serve} from '../tools/static-server.mjs';
import {launchQuiet, visit, visitsOf} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:";
// In the page: the figure pages have policies of their own.
const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** Names of several levels or measures, as an author lists them. */
const lists = {levels: 'fylkeskommuner kommuner', measures: 'hendelser ovelser'};

/** A claim is a sentence, without tools. */
const withTools = tags.filter((tag) => tag !== 'report-claim');

let server;
before(async () => {
  server = await serve({
    folders: {'/cdn/': cdn},
    pages: Object.fromEntries(
      tags.flatMap((tag) =>
        ['nb', 'en'].map((lang) => [`/${lang}/${tag}.html`, page({lang, head, body: markup(tag)})]),
      ),
    ),
  });
});
after(() => server?.close());

/** What a figure page accepts of its figure, as the page itself says. */
function acceptedBy(tag) {
  const html = readFileSync(`${cdn}/figures/nb/${tag}.html`, 'utf8');
  const [, options] = /data-options="([^"]*)"/.exec(html);
  return JSON.parse(options.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
}

const isDrawn = (tag) => {
  const element = [...document.querySelectorAll(tag)].find((one) => !one.closest('[hidden]'));
  return element?.hasUpdated === true && Boolean(element.shadowRoot.querySelector('[part~=figure]'));
};

/** What the figure says and draws, without its tools. */
const shownBy = async (tag) => {
  const element = [...document.querySelectorAll(tag)].find((one) => !one.closest('[hidden]'));
  await element.updateComplete;
  const inner = [...element.shadowRoot.querySelectorAll('[heading-level]')];
  for (const one of inner) await one.updateComplete;
  return ['summary', 'drawing', 'note']
    .flatMap((part) => [...element.shadowRoot.querySelectorAll(`[part~=${part}]`)])
    .map(({textContent}) => textContent.replace(/\s+/g, ' ').trim())
    .join(' | ');
};

/** Opens the second tool and reads one of its fields. */
const fieldOf = async (tag, id) => {
  const element = document.querySelector(tag);
  const details = element.shadowRoot.querySelectorAll('.tools details')[1];
  details.open = true;
  const deadline = performance.now() + 10_000;
  while (!details.querySelector(`#${id}`) && performance.now() < deadline) await new Promise(requestAnimationFrame);
  return details.querySelector(`#${id}`)?.value;
};

for (const name of testedBrowsers) {
  describe(`what a figure shares, in ${name}`, {concurrency: false}, () => {
    let browser;
    let visits;
    before(async () => {
      browser = await launchQuiet(name);
      visits = visitsOf(browser);
    });
    after(() => browser?.close());

    for (const tag of withTools) {
      it(`<${tag}> opens from its link as it is shown`, async () => {
        const visited = await visits.open(`${server.url}/nb/${tag}.html`);
        const {page: tab} = visited;
        await tab.waitForFunction(isDrawn, {}, tag);
        // The last of the choices: the first is often what is shown anyway.
        const chosen = Object.entries(acceptedBy(tag)).map(([option, values]) => [
          option,
          values.words ? lists[option] : values.at(-1),
        ]);
        await tab.evaluate(
          (query, options) =>
            options.forEach(([option, value]) => document.querySelector(query).setAttribute(option, value)),
          tag,
          chosen.filter(([option]) => !/^(edition|from|to)$/.test(option)),
        );
        const seen = await tab.evaluate(shownBy, tag);
        const link = await tab.evaluate(fieldOf, tag, 'figure-link');
        const {pathname} = new URL(link);
        assert.equal(pathname, `/cdn/${version}/figures/nb/${tag}.html`);
        await tab.goto(link);
        await tab.waitForFunction(isDrawn, {}, tag);
        assert.equal(await tab.evaluate(shownBy, tag), seen, link);
        assert.equal(await tab.evaluate(() => document.getElementById('unread')?.hidden), true, link);
        visits.leave(visited);
      });
    }

    it('cites publisher, year, section and the address of the version', async () => {
      const {page: tab} = await visit(browser, `${server.url}/en/infosec-trend.html`);
      await tab.waitForFunction(isDrawn, {}, 'infosec-trend');
      const cited = await tab.evaluate(fieldOf, 'infosec-trend', 'citation');
      assert.match(
        cited,
        /^Norwegian Digitalisation Agency: “.+”\. Source: .+2020.+“Resultater”\. Licence: CC BY 4\.0\./,
      );
      assert.ok(cited.endsWith(`: ${server.url}/cdn/${version}/figures/en/infosec-trend.html`), cited);
      await tab.close();
    });

    it('has no link of its own to a search, which nobody may put on another page', async () => {
      const {page: tab} = await visit(browser, `${server.url}/nb/guidance-list.html`);
      await tab.waitForFunction(isDrawn, {}, 'guidance-list');
      await tab.evaluate(() => (document.querySelector('guidance-list').query = 'sikkerhet'));
      const cited = await tab.evaluate(fieldOf, 'guidance-list', 'citation');
      assert.ok(cited.endsWith(`${server.url}/nb/guidance-list.html`), cited);
      const hasLink = await tab.evaluate(
        () => document.querySelector('guidance-list').shadowRoot.querySelector('#figure-link') !== null,
      );
      assert.equal(hasLink, false);
      await tab.close();
    });
  });
}

describe('a figure on the clipboard of Chromium', () => {
  it('is put there from the keyboard alone, and read back', async () => {
    const browser = await launchQuiet('chromium');
    try {
      const {page: tab, violations} = await visit(browser, `${server.url}/en/infosec-trend.html`);
      await tab.browserContext().overridePermissions(server.url, ['clipboard-read', 'clipboard-sanitized-write']);
      await tab.waitForFunction(isDrawn, {}, 'infosec-trend');
      await tab.bringToFront();
      const focused = () => tab.evaluate(() => document.activeElement.shadowRoot?.activeElement?.textContent.trim());
      for (let presses = 0; (await focused()) !== 'Share' && presses < 80; presses++) await tab.keyboard.press('Tab');
      assert.equal(await focused(), 'Share');
      await tab.keyboard.press('Enter');
      await tab.waitForFunction(() => document.querySelector('infosec-trend').shadowRoot.querySelector('#citation'));
      await tab.keyboard.press('Tab');
      assert.equal(await focused(), 'Copy the figure');
      await tab.keyboard.press('Enter');
      await tab.waitForFunction(() =>
        /Figure copied/.test(document.querySelector('infosec-trend').shadowRoot.textContent),
      );
      const copied = await tab.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const html = await (await item.getType('text/html')).text();
        return {types: item.types.toSorted(), html, size: (await item.getType('image/png')).size};
      });
      assert.deepEqual(copied.types, ['image/png', 'text/html', 'text/plain']);
      assert.ok(copied.size > 10_000);
      assert.match(copied.html, /<img src="data:image\/png;base64,[^"]+" alt="[^"]+fell in 2020[^"]*"/);
      assert.match(copied.html, /<figcaption[^>]*>Norwegian Digitalisation Agency: /);
      assert.deepEqual(await violations(), []);
    } finally {
      await browser.close();
    }
  });
});
