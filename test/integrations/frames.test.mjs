// Figure pages in frames of the parents that pages use: the scripts themselves, as their makers publish them.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serve} from '../tools/static-server.mjs';
import {launch, visit} from '../tools/visit.mjs';
import {install} from './install.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const page = (...body) =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>${body.join('')}</html>`;

for (const name of ['chromium', 'firefox']) {
  describe(`a figure page in a frame of another script, in ${name}`, {concurrency: false}, () => {
    let browser;
    let figures;
    let parent;
    const pages = {};
    before(async () => {
      const modules = `${install('frames')}/node_modules`;
      browser = await launch(name);
      figures = await serve({folders: {'/': cdn}, headers: {'access-control-allow-origin': '*'}});
      parent = await serve({folders: {'/modules/': modules}, pages});
      const address = `${figures.url}/figures/nb/cef-funding-map.html`;
      pages['/pym.html'] = page(
        '<div id="figur"></div><script src="/modules/pym.js/dist/pym.v1.min.js"></script>',
        '<script src="/pym-start.js"></script>',
      );
      pages['/pym-start.js'] = `globalThis.figure = new pym.Parent('figur', '${address}?county=46', {});`;
      pages['/newswire.html'] = page(
        `<div data-frame-src="${address}" data-frame-title="Figur"></div>`,
        '<script type="module" src="/newswire-start.js"></script>',
      );
      pages['/newswire-start.js'] =
        `import {autoInitFrames} from '/modules/@newswire/frames/dist/frames.modern.js'; autoInitFrames();`;
    });
    after(async () => {
      await browser?.close();
      await Promise.all([figures?.close(), parent?.close()]);
    });

    /** Waits until the frame is as high as what is in it, at two widths. */
    const follows = async (path) => {
      const {page: tab, messages} = await visit(browser, `${parent.url}${path}`);
      for (const width of [900, 400]) {
        await tab.setViewport({width, height: 700});
        await tab.waitForFunction(() => document.querySelector('iframe')?.clientHeight > 600, {timeout: 20_000});
        const inside = tab.frames()[1];
        await inside.waitForFunction(
          () =>
            document.querySelector('cef-funding-map').hasUpdated &&
            innerHeight === Math.ceil(document.body.getBoundingClientRect().height),
          {timeout: 20_000},
        );
      }
      const county = await tab.frames()[1].evaluate(() => document.querySelector('cef-funding-map').county);
      assert.deepEqual(messages, []);
      await tab.browserContext().close();
      return county;
    };

    it('has its height in pym.js 1.3.2, which puts parameters of its own in the address', async () => {
      assert.equal(await follows('/pym.html'), '46');
    });
    it('has its height in @newswire/frames 1.0.0', async () => {
      await follows('/newswire.html');
    });
  });
}
