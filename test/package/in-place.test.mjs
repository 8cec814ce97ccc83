// What a reader presses stays under the pointer, whatever becomes longer or shorter above it.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
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
    /** Where to press a control that has just been scrolled to the middle of the window, and where its top is. */
    const placeOf = (...which) =>
      page.evaluate(
        (host, selector, index) => {
          const control = document.querySelector(host).shadowRoot.querySelectorAll(selector)[index];
          control.scrollIntoView({block: 'center'});
          const {left, top, width, height} = control.getBoundingClientRect();
          return {x: left + Math.min(width / 2, 20), y: top + Math.min(height / 2, 12), top};
        },
        ...which,
      );
    /**
     * Its top from some frames after a press, in the first of which a disclosure says that it is open, until a tool that was
     * opened is there, nothing moves any more, and a sentence that comes a quarter of a second after the redraw is read.
     */
    const topsOf = (...which) =>
      page.evaluate(
        async (host, selector, index) => {
          const {shadowRoot} = document.querySelector(host);
          const isWaiting = () =>
            shadowRoot.querySelector('.tools details[open] > .tool:empty') ||
            shadowRoot.getAnimations().some(({playState}) => playState === 'running');
          const tops = [];
          const start = performance.now();
          for (let now = start, calm = start; now < calm + 400 && now < start + 20_000; now = performance.now()) {
            // Firefox paints otherwise where a page asks for each frame.
            await new Promise((done) => setTimeout(done, 25));
            if (isWaiting()) calm = now;
            if (now > start + 150) tops.push(shadowRoot.querySelectorAll(selector)[index].getBoundingClientRect().top);
          }
          if (isWaiting()) throw new Error('still waiting after 20 seconds');
          return tops;
        },
        ...which,
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
              const {x, y, top} = await placeOf(tag, selector, index);
              await page.mouse.click(x, y);
              const tops = await topsOf(tag, selector, index);
              const away = tops.filter((now) => Math.abs(now - top) > 2);
              assert.deepEqual(away, [], `${selector} ${index}: not at ${top}`);
              assert.ok(tops.length > 1, `${selector} ${index}: seen ${tops.length} times`);
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
