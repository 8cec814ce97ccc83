// What a reader presses stays under the pointer, whatever becomes longer or shorter above it.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {serveStates, showState, states} from '../engines/states.mjs';
import {testedBrowsers} from '../tools/browsers.mjs';
import {launchQuiet, visit} from '../tools/visit.mjs';

const tried = {
  'infosec-trend': ['.key button', '.views label', '.tools summary'],
  'cef-funding-map': ['.views label', '.tools summary'],
  'partner-network': ['.partner', '.tools summary'],
};

for (const name of testedBrowsers) {
  describe(`what is pressed stays in its place, in ${name}`, {concurrency: false}, () => {
    let browser;
    let server;
    let page;
    before(async () => {
      [browser, server] = [await launchQuiet(name), await serveStates()];
      ({page} = await visit(browser, `${server.url}/`));
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });
    const topOf = (tag, selector, index) =>
      page.evaluate(
        async (...[host, one, at]) => {
          const figure = document.querySelector(host);
          await figure.updateComplete;
          const {left, top, width, height} = figure.shadowRoot.querySelectorAll(one)[at].getBoundingClientRect();
          return {x: left + Math.min(width / 2, 20), y: top + Math.min(height / 2, 12), top};
        },
        tag,
        selector,
        index,
      );

    for (const [tag, selectors] of Object.entries(tried)) {
      for (const width of [390, 1100]) {
        it(`in <${tag}> at ${width} px`, async () => {
          await page.setViewport({width, height: 800});
          await page.evaluate(
            showState,
            states.find((one) => one.tag === tag && one.state === 'default'),
            'nb',
          );
          // There is a page before and after the figure.
          await page.evaluate(() => {
            document.body.style.paddingBlock = '1000px 3000px';
          });
          let tries = 0;
          for (const selector of selectors) {
            const count = await page.evaluate(
              (host, one) => document.querySelector(host).shadowRoot.querySelectorAll(one).length,
              tag,
              selector,
            );
            for (let index = 0; index < count; index++) {
              await page.evaluate(
                (host, one, at) =>
                  document.querySelector(host).shadowRoot.querySelectorAll(one)[at].scrollIntoView({block: 'center'}),
                tag,
                selector,
                index,
              );
              const {x, y, top} = await topOf(tag, selector, index);
              await page.mouse.click(x, y);
              for (let i = 0; i < 20; i++) {
                await pause(25);
                const {top: now} = await topOf(tag, selector, index);
                if (i > 4) assert.ok(Math.abs(now - top) <= 2, `${selector} ${index}: from ${top} to ${now}`);
              }
              tries++;
            }
          }
          assert.ok(tries >= 3, `${tries} controls`);
        });
      }
    }

    it('lets the page scroll away at once, also where something above has moved', async () => {
      await page.setViewport({width: 390, height: 800});
      await page.evaluate(
        showState,
        states.find((one) => one.tag === 'infosec-trend' && one.state === 'default'),
        'nb',
      );
      const {scrolled, stays} = await page.evaluate(async () => {
        document.body.style.paddingBlock = '1000px 3000px';
        const control = document.querySelector('infosec-trend').shadowRoot.querySelector('.key button');
        control.scrollIntoView({block: 'center', behavior: 'instant'});
        control.click();
        document.body.style.paddingBlockStart = '1005px';
        scrollBy({top: 300, behavior: 'instant'});
        const expected = scrollY;
        for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
        return {scrolled: expected, stays: scrollY};
      });
      // A browser keeps what is in the window in its place, and scrolls by what has grown above it.
      assert.ok(Math.abs(stays - scrolled) < 100, `from ${scrolled} back to ${stays}`);
    });
  });
}
