// The links within the pages of the site, each followed in two browsers while the figure above the target is being drawn.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {parse} from 'parse5';
import {testedBrowsers} from '../tools/browsers.mjs';
import {serveDemo} from '../tools/demo-pages.mjs';
import {tags} from '../tools/figure-list.mjs';
import {launchQuiet, revisit, visit} from '../tools/visit.mjs';

/** The places in a page that it links to itself. */
function idsIn(node) {
  const href = node.attrs?.find(({name}) => name === 'href')?.value ?? '';
  return [...(href.startsWith('#') ? [href.slice(1)] : []), ...(node.childNodes ?? []).flatMap(idsIn)];
}
const idsOf = (address) =>
  new Set(idsIn(parse(readFileSync(new URL(`../../dist/site/${address}`, import.meta.url), 'utf8'))));

for (const name of testedBrowsers) {
  describe(`The links within a page, in ${name}`, {concurrency: false}, () => {
    let site;
    let browser;
    let visited;
    before(async () => {
      site = await serveDemo();
      browser = await launchQuiet(name);
      visited = await visit(browser, 'about:blank');
      await visited.page.setViewport({width: 1200, height: 900});
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    /** How far the target is from the top of the window, or from where the page can scroll no further. */
    const missOf = (page, id) =>
      page.evaluate((target) => {
        const {top} = document.getElementById(target).getBoundingClientRect();
        const left = document.documentElement.scrollHeight - innerHeight - scrollY;
        return Math.abs(top) <= 100 || (top > 0 && left <= 1) ? 0 : Math.round(top);
      }, id);

    /** All places of a page; of elements, whose pages are built alike, some from the top to the end of each but one. */
    const triedOf = (address) => {
      const ids = [...idsOf(address)];
      const few = Math.min(ids.length, /^elements\/(?!infosec-trend)/.test(address) ? 4 : ids.length);
      return Array.from({length: few}, (_, i) => ids[Math.round((i * (ids.length - 1)) / (few - 1))]);
    };

    const documents = ['docs/elements.html', 'docs/policies.html'];
    for (const address of ['index.html', ...tags.map((tag) => `elements/${tag}.html`), ...documents]) {
      it(`land where they should while the figure is drawn: ${address}`, async () => {
        const ids = triedOf(address);
        assert.equal(new Set(ids).size, ids.length);
        assert.ok(ids.length > 1);
        const missed = {};
        for (const id of ids) {
          // As an address that somebody has sent, and as a link that is followed at once.
          const {page} = await revisit(visited, `${site.url}/${address}?${id}#${id}`);
          await drawn(page);
          missed[`#${id}`] = await missOf(page, id);
          // Whoever follows a link has been on the site before, and has its files.
          await page.setCacheEnabled(true);
          await page.goto(`${site.url}/${address}?again=${id}`, {waitUntil: 'domcontentloaded'});
          await page.$eval(`a[href="#${id}"]`, (link) => link.click());
          await drawn(page);
          missed[id] = await missOf(page, id);
        }
        assert.deepEqual(
          Object.entries(missed).filter(([, miss]) => miss !== 0),
          [],
        );
      });
    }

    const drawn = (page) =>
      page.waitForFunction(async () => {
        const figure = document.querySelector('.room')?.firstElementChild;
        // A chapter waits for its button.
        if (figure && !document.querySelector('#start')) {
          await customElements.whenDefined(figure.localName);
          await figure.updateComplete;
        }
        await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
        return document.readyState === 'complete';
      });
  });
}
