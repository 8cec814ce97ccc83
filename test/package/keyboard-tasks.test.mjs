// What a reader does with the keyboard alone, counted in keys; and what every stop of Tab promises.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {serveStates, showState, states} from '../engines/states.mjs';
import {testedBrowsers} from '../tools/browsers.mjs';
import {launchQuiet, visit} from '../tools/visit.mjs';

const defaultOf = (name) => states.find((one) => one.name === name && one.state === 'default');

/** The element in focus, inside however many shadow roots, and what is to be known of it. Runs in the page. */
function inFocus() {
  let one = document.activeElement;
  const hosts = [];
  while (one?.shadowRoot?.activeElement) {
    hosts.push(one);
    one = one.shadowRoot.activeElement;
  }
  const figure = hosts.at(-1);
  // The box of a group of shapes is larger than what is seen of it, in Firefox.
  const {top, bottom, height, width} = (one.querySelector('.ring') ?? one).getBoundingClientRect();
  const drawn = [one, one.nextElementSibling, one.closest('label'), one.querySelector('.ring')].filter(Boolean);
  const isMarked = drawn.some((part) => {
    const {outlineStyle, outlineWidth, stroke, strokeWidth} = getComputedStyle(part);
    const isRing = part.matches('.ring') && stroke !== 'none' && parseFloat(strokeWidth) >= 2;
    return isRing || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
  });
  const {innerHeight} = globalThis;
  /**
   * Whether the middle of what is seen of it is its own, or that of what it stands in or holds: nothing lies over it. A link of
   * several lines has a box for each, and another link can be in the middle of all.
   */
  const isOnTop = (node) => {
    const [box] = (node.querySelector('.ring') ?? node.closest('label') ?? node).getClientRects();
    const middle = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const found = node.getRootNode().elementFromPoint(box.left + box.width / 2, middle);
    return (
      found === null ||
      node.contains(found) ||
      found.contains(node) ||
      node.closest('label')?.contains(found) ||
      found.matches('.mark, .mark *')
    );
  };
  return {
    id: one.id,
    name: one.getAttribute('aria-label') ?? one.labels?.[0]?.innerText.trim() ?? one.innerText?.trim() ?? '',
    value: one.value,
    figure: figure?.localName,
    // A field of several lines is in view where one writes.
    isInView: width > 0 && Math.min(bottom, innerHeight) - Math.max(top, 0) >= Math.min(height, 20) - 2,
    isMarked,
    isCovered: !isOnTop(one),
    html: one.outerHTML.slice(0, 120),
    isMark: one.matches('[data-series]'),
  };
}

/** The same after the next frame, in which a browser has scrolled. */
const inFocusThen = `new Promise((done) => requestAnimationFrame(() => setTimeout(() => done((${inFocus})()))))`;

/** What has a role, an order for Tab or a key of its own, in figures too. Runs in the page. */
function ownKeys() {
  const query = '[role=application], [tabindex]:not([tabindex="0"], [tabindex="-1"]), [accesskey], [aria-keyshortcuts]';
  const within = (scope) =>
    [...scope.querySelectorAll('*')].flatMap((one) => [
      ...(one.matches(query) ? [one.outerHTML.slice(0, 120)] : []),
      ...(one.shadowRoot ? within(one.shadowRoot) : []),
    ]);
  return within(document);
}

/** The card of the mark, and the numbers that are emphasised because the chart has them already. */
const numbersAtMark = (tag) =>
  `[...document.querySelector('${tag}').shadowRoot.querySelectorAll('.panel .card, .panel .read')].filter((one) => one.checkVisibility()).map((one) => one.innerText ?? one.textContent).join(' ')`;
const shown = (tag) => `document.querySelector('${tag}').shadowRoot.querySelector('.figure').innerText`;

for (const name of testedBrowsers) {
  describe(`by keyboard alone, in ${name}`, {concurrency: false}, () => {
    let browser;
    let server;
    let page;
    let count = 0;
    const press = async (...keys) => {
      for (const key of keys) {
        // A letter that an English keyboard has no key for is written as it is.
        await (/^[æøå]$/.test(key) ? page.keyboard.type(key) : page.keyboard.press(key));
        count++;
      }
    };
    const show = async (state, lang = 'nb') => {
      await page.evaluate(showState, state, lang);
      // The reader comes from what stands before the figure.
      await page.evaluate(() => document.querySelector('#before').focus());
      count = 0;
    };
    /** Presses Tab until the stop that is wanted. */
    const tabTo = async (isWanted) => {
      for (let stop = 0; stop < 30; stop++) {
        await press('Tab');
        if (isWanted(await page.evaluate(inFocus))) return;
      }
      assert.fail('It is not reached in 30 stops.');
    };
    before(async () => {
      [browser, server] = [await launchQuiet(name), await serveStates()];
      ({page} = await visit(browser, `${server.url}/`));
      await page.setViewport({width: 800, height: 600});
      await page.evaluate(() => {
        for (const [id, place] of [
          ['before', 'beforebegin'],
          ['after', 'afterend'],
        ]) {
          const button = document.createElement('button');
          button.id = id;
          button.textContent = id;
          document.querySelector('#stage').insertAdjacentElement(place, button);
        }
        globalThis.saved = [];
        HTMLAnchorElement.prototype.click = function save() {
          globalThis.saved.push(this.download);
        };
      });
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    it('reads what share of the municipalities learned from exercises in 2020, with 13 keys', async () => {
      await show(defaultOf('infosec-trend'));
      let charts = 0;
      await tabTo((stop) => stop.name.startsWith('Statlige virksomheter 2018') && ++charts === 5);
      await press('ArrowDown', 'ArrowDown', 'End');
      assert.equal(
        (await page.evaluate(inFocus)).name,
        'Kommuner 2020: 25,8 prosent, endring fra 2019: −1,0 prosentpoeng, Erfaringer fra øvelser rapportert',
      );
      assert.match(await page.evaluate(numbersAtMark('infosec-trend')), /(^|\s)25,8/);
      assert.ok(count <= 13, `${count} keys`);
      await press('Escape');
      assert.doesNotMatch(await page.evaluate(numbersAtMark('infosec-trend')), /25,8/);
      assert.equal(
        (await page.evaluate(inFocus)).name,
        'Kommuner 2020: 25,8 prosent, endring fra 2019: −1,0 prosentpoeng, Erfaringer fra øvelser rapportert',
      );
    });

    it('switches to the table, with 2 keys', async () => {
      await show(defaultOf('infosec-trend'));
      await press('Tab', 'ArrowLeft');
      await page.waitForFunction(() => document.querySelector('infosec-trend').shadowRoot.querySelector('table'));
      // A sentence for listeners comes some time after the redraw.
      await page.waitForFunction(() =>
        document
          .querySelector('infosec-trend')
          .shadowRoot.querySelector('.status')
          .textContent.includes('Viser tabell.'),
      );
      assert.ok(count <= 2, `${count} keys`);
    });

    it('downloads the numbers as CSV, with 18 keys', async () => {
      await show(defaultOf('infosec-trend'));
      await page.evaluate(() => (globalThis.saved.length = 0));
      await tabTo((stop) => stop.name === 'Last ned');
      await press('Enter');
      await page.waitForFunction(() =>
        document.querySelector('infosec-trend').shadowRoot.querySelector('.tool button'),
      );
      await tabTo((stop) => /CSV/.test(stop.name));
      await press('Enter');
      await page.waitForFunction(() => globalThis.saved.length > 0);
      assert.match((await page.evaluate(() => globalThis.saved)).join(), /^infosec-trend-2020\.csv$/);
      assert.ok(count <= 18, `${count} keys`);
    });

    it('finds who publishes the portal of exercises, with 8 keys', async () => {
      await show(defaultOf('guidance-list'));
      await tabTo((stop) => stop.name.startsWith('Webportal knyttet til øvelser'));
      const text = await page.evaluate(shown('guidance-list'));
      assert.match(text, /\(DSB\)\s+Webportal knyttet til øvelser/);
      assert.ok(count <= 8, `${count} keys`);
    });

    it('reads how many of the municipalities of Innlandet got support, with 5 keys', async () => {
      await show(defaultOf('cef-funding-map'));
      // The second stop is the choice between counts and shares.
      await press('Tab', 'Tab', 'Tab', 'ArrowDown', 'ArrowDown');
      assert.equal((await page.evaluate(inFocus)).name, 'Innlandet: 10 av 46 kommuner');
      assert.ok(count <= 5, `${count} keys`);
      await press('End');
      assert.match((await page.evaluate(inFocus)).name, /^Oslo/);
      await press('Home');
      assert.match((await page.evaluate(inFocus)).name, /^Vestland/);
    });

    it('reads with whom Digdir works on eID across borders, with 3 keys', async () => {
      await show(defaultOf('partner-network'));
      await press('Tab', 'Tab', 'End');
      await tabTo((stop) => stop.name !== '');
      await show(defaultOf('partner-network'));
      await press('Tab', 'ArrowRight');
      await page.waitForFunction(
        () => !document.querySelector('partner-network').shadowRoot.querySelector('.relations'),
      );
      assert.match(await page.evaluate(shown('partner-network')), /NOBID[\s\S]*Bruk av eID over landegrensene/);
      assert.ok(count <= 3, `${count} keys`);
    });

    it('has no letter that does anything, and takes no key from the page but those that it names', async () => {
      for (const of of ['infosec-trend', 'cef-funding-map', 'partner-network']) {
        const {tag} = defaultOf(of);
        await show(defaultOf(of));
        await tabTo((stop) => stop.isMark);
        const told = [await page.evaluate(shown(tag)), (await page.evaluate(inFocus)).name];
        await page.evaluate(() => {
          globalThis.taken = [];
          addEventListener('keydown', (event) => event.defaultPrevented && globalThis.taken.push(event.key));
        });
        await press(...Array.from('abcdefghijklmnopqrstuvwxyz0123456789+-?'), 'PageDown', 'PageUp');
        assert.deepEqual([await page.evaluate(shown(tag)), (await page.evaluate(inFocus)).name], told);
        assert.deepEqual(await page.evaluate(() => globalThis.taken), []);
      }
    });

    it('names the keys in a line that is seen while the keyboard is in the figure, and is not read aloud', async () => {
      const keys = {
        nb: /Tab .*Piltastene.*Home.*End/i,
        nn: /Tab .*Piltastane.*Home.*End/i,
        en: /Tab .*arrow keys.*Home.*End/,
      };
      for (const of of [
        'infosec-trend',
        'infosec-trend-rows',
        'cef-funding-map',
        'cef-funding-map-bars',
        'partner-network',
      ]) {
        for (const [lang, named] of Object.entries(keys)) {
          const {tag} = defaultOf(of);
          await show(defaultOf(of), lang);
          const line = () =>
            page.evaluate((host) => {
              const sentence = document.querySelector(host).shadowRoot.querySelector('.keys[aria-hidden=true]');
              const isSeen =
                getComputedStyle(sentence).visibility === 'visible' && sentence.getBoundingClientRect().height > 10;
              return isSeen ? sentence.innerText : '';
            }, tag);
          await page.evaluate(() => document.activeElement?.blur());
          assert.equal(await line(), '', `${of}, ${lang}: before`);
          await press('Tab');
          for (let i = 0; i < 20 && (await line()) === ''; i++) await press('Tab');
          assert.match(await line(), named, `${of}, ${lang}`);
        }
      }
    });

    // Every state, once: the rest is the same in both engines.
    const walked = states.filter(({state}) => name === 'chromium' || state === 'default');
    const nameOf = (state) => `${state.name}, ${state.state}`;
    const keysOf = {};
    it('passes any figure in any state in 32 stops, each marked and in view, and comes out again', async () => {
      await page.setViewport({width: 800, height: 400});
      for (const state of walked) {
        const where = nameOf(state);
        await page.setViewport({width: state.width ?? 800, height: 400});
        await show(state);
        keysOf[where] = await page.evaluate(ownKeys);
        const stops = {};
        let at = {};
        for (let i = 0; i < 200 && at.id !== 'after'; i++) {
          await press('Tab');
          at = await page.evaluate(inFocusThen);
          if (at.id === 'after') break;
          // Links of a list are as many as the list is long; they come after what is to be used.
          stops[at.figure] = (stops[at.figure] ?? 0) + 1;
          assert.ok(at.isInView, `${where}: not in view: ${at.html}`);
          assert.ok(!at.isCovered, `${where}: something lies over it: ${at.html}`);
          assert.ok(at.isMarked, `${where}: nothing shows that it is in focus: ${at.html}`);
        }
        assert.equal(at.id, 'after', `${where}: there is no way out`);
        const most = Math.max(0, ...Object.values(stops));
        assert.ok(most <= 32, `${where}: ${most} stops`);
        await page.keyboard.down('Shift');
        await press('Tab');
        await page.keyboard.up('Shift');
        if (most > 0) assert.notEqual((await page.evaluate(inFocus)).id, 'after', `${where}: there is no way back`);
      }
    });

    it('A04: has no application, no order of its own for Tab and no key of its own in any figure, in any state', async () => {
      // The test before this one has looked at the states that it showed.
      for (const state of walked.filter((one) => !(nameOf(one) in keysOf))) {
        await show(state);
        keysOf[nameOf(state)] = await page.evaluate(ownKeys);
      }
      assert.equal(Object.keys(keysOf).length, walked.length);
      assert.deepEqual(
        Object.entries(keysOf).filter(([, found]) => found.length > 0),
        [],
      );
    });

    it('lets go on Escape of what any mark in focus shows, and keeps the focus there', async () => {
      for (const of of [
        'infosec-trend',
        'infosec-trend-rows',
        'cef-funding-map',
        'cef-funding-map-bars',
        'partner-network',
      ]) {
        const {tag} = defaultOf(of);
        await show(defaultOf(of));
        const looked = `(() => { const {shadowRoot} = document.querySelector('${tag}');
          return [...shadowRoot.querySelectorAll('.active, .readout, .card, .outline')].map((one) => one.outerHTML.replace(/ tabindex="-?\\d"/g, '')).join(); })()`;
        const rest = await page.evaluate(looked);
        await tabTo((stop) => stop.isMark);
        await press('ArrowDown');
        const {name: mark} = await page.evaluate(inFocus);
        assert.notEqual(await page.evaluate(looked), rest, of);
        await press('Escape');
        await page.waitForFunction(`${looked} === ${JSON.stringify(rest)}`, {polling: 50, timeout: 5000});
        assert.equal((await page.evaluate(inFocus)).name, mark, of);
      }
    });
  });
}
