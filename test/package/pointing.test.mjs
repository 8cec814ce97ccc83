// What a mouse, a finger and the keyboard show of a figure's marks: the same, until the reader lets go of it.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {serveStates, showState, states} from '../engines/states.mjs';
import {launch, visit} from '../tools/visit.mjs';

/** The views that have marks: all others tell what they have in words that are always there. */
const marked = [
  'cef-funding-map',
  'cef-funding-map-bars',
  'infosec-trend',
  'infosec-trend-rows',
  'partner-network',
  'report-claims',
];
const defaults = states.filter(({state, tag}) => state === 'default' && tag !== 'report-chapter');

/** Runs in the page: what can be pointed at in a figure, and what is seen of that. */
const inPage = `
  globalThis.rootOf = (tag) => document.querySelector(tag).shadowRoot;
  globalThis.markAt = (tag, index) => rootOf(tag).querySelectorAll('[data-chart] [aria-label][data-series]')[index];
  globalThis.middleOf = (node) => {
    node.scrollIntoView({block: 'center', behavior: 'instant'});
    const {left, top, width, height} = node.getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  };
  // The claims have a card, which is not there before something is pointed at.
  globalThis.wordsOf = (tag) => rootOf(tag).querySelector('.relation-card') ?? rootOf(tag).querySelector('.readout, .case-card');
  // The keys are shown while the keyboard is in the figure, whatever is pointed at.
  globalThis.readoutOf = (tag) => {
    const keys = rootOf(tag).querySelector('.keys')?.innerText ?? '';
    return wordsOf(tag)?.innerText.replace(keys, '').replace(/\\s+/g, ' ').trim() ?? '';
  };
  // Where Tab would stop, and which mark a screen reader then reads, is not seen.
  globalThis.lookOf = (tag) => readoutOf(tag) + rootOf(tag).querySelector('.drawing').innerHTML.replace(/ tabindex="-?\\d"| aria-hidden="true"|<!--.*?-->/g, '');
  // A county and its bar are one: which of the two the pointer is on makes no other difference.
  globalThis.countyLookOf = (tag) => lookOf(tag).replaceAll('mark active', 'mark');`;

for (const name of ['chromium', 'firefox']) {
  describe(`what is pointed at in every figure, in ${name}`, {concurrency: false}, () => {
    let browser;
    let server;
    let page;
    const show = async (state) => {
      await page.evaluate(showState, state, 'nb');
      await page.mouse.move(1, 1);
    };
    const look = (tag, kind = 'lookOf') => page.evaluate(`${kind}('${tag}')`);
    const becomes = async (tag, expected, what, kind) => {
      for (let i = 0; i < 60 && (await look(tag, kind)) !== expected; i++) await pause(25);
      assert.equal(await look(tag, kind), expected, what);
    };
    const middle = (tag, index) =>
      page.evaluate(
        (host, at) => {
          const mark = globalThis.markAt(host, at);
          return globalThis.middleOf(mark.querySelector('.ring') ?? mark);
        },
        tag,
        index,
      );
    /** Of marks that stand on one another, the one that is on top. */
    const topmost = (tag, x, y) =>
      page.evaluate(
        (host, left, top) => {
          const root = globalThis.rootOf(host);
          const all = [...root.querySelectorAll('[data-chart] [aria-label][data-series]')];
          return all.indexOf(root.elementFromPoint(left, top).closest('[aria-label][data-series]'));
        },
        tag,
        x,
        y,
      );
    /** The first, a middle and the last mark of the first, a middle and the last chart. */
    const marksOf = (tag) =>
      page.evaluate((host) => {
        const all = [...globalThis.rootOf(host).querySelectorAll('[data-chart] [aria-label][data-series]')];
        const charts = [...globalThis.rootOf(host).querySelectorAll('[data-chart]')];
        const some = (list) => [...new Set([list[0], list[list.length >> 1], list.at(-1)])];
        return some(charts).flatMap((chart) =>
          some(all.filter((mark) => chart.contains(mark))).map((mark) => all.indexOf(mark)),
        );
      }, tag);
    /** What is shown of a mark in focus. */
    async function focusLook(tag, index, kind) {
      await page.evaluate((host, at) => globalThis.markAt(host, at).focus({preventScroll: true}), tag, index);
      const shown = await look(tag, kind);
      await page.evaluate((host, at) => globalThis.markAt(host, at).blur(), tag, index);
      return shown;
    }
    before(async () => {
      [browser, server] = [await launch(name), await serveStates()];
      ({page} = await visit(browser, `${server.url}/`));
      await page.setViewport({width: 900, height: 700, ...(name === 'chromium' && {hasTouch: true})});
      await page.evaluate(inPage);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    // Firefox is no phone here.
    it('tells a finger on a phone of the last mark in sight of it', {skip: name !== 'chromium'}, async () => {
      const {page: phone} = await visit(browser, `${server.url}/`);
      const told = async (state, height) => {
        await phone.setViewport({width: 360, height, hasTouch: true, isMobile: true});
        await phone.evaluate(inPage);
        await phone.evaluate(showState, state, 'nb');
        const {x, y} = await phone.evaluate((tag) => {
          const rings = globalThis.rootOf(tag).querySelectorAll('[data-chart] [aria-label][data-series] .ring');
          return globalThis.middleOf([...rings].at(-1));
        }, state.tag);
        await phone.touchscreen.tap(x, y);
        return phone.evaluate(async (tag) => {
          await document.querySelector(tag).updateComplete;
          const words = globalThis.rootOf(tag).querySelector('.readout.active p');
          const {top} = words.getBoundingClientRect();
          return {top, bottom: words.parentElement.querySelector(':nth-last-child(2)').getBoundingClientRect().bottom};
        }, state.tag);
      };
      for (const state of defaults.filter((one) => /^infosec-trend(-rows)?$/.test(one.name))) {
        const {top, bottom} = await told(state, 640);
        assert.ok(top >= 0 && bottom <= 640 / 3, `${state.name}: from ${top} to ${bottom}`);
        // Where it would take more than a third of the window it stays where it is.
        const low = await told(state, 360);
        assert.ok(low.bottom < 0, `${state.name} in a low window: to ${low.bottom}`);
      }
      await phone.close();
      await page.bringToFront();
    });

    it('has marks in the views that are tried here, and in no others', async () => {
      const found = [];
      for (const state of defaults) {
        await show(state);
        const count = await page.evaluate(
          (tag) => globalThis.rootOf(tag).querySelectorAll('[data-series], [data-point]').length,
          state.tag,
        );
        if (count > 0) found.push(state.name);
      }
      assert.deepEqual(found.toSorted(), marked);
    });

    for (const view of marked) {
      const state = defaults.find((one) => one.name === view);
      const {tag} = state;

      it(`shows in ${view} for a mark in focus what it shows for one under the mouse, and lets the mouse go there`, async () => {
        await show(state);
        const rest = await look(tag);
        for (const index of await marksOf(tag)) {
          const {x, y} = await middle(tag, index);
          const upper = await topmost(tag, x, y);
          const focused = await focusLook(tag, upper);
          assert.notEqual(focused, rest, `mark ${upper} shows nothing`);
          await becomes(tag, rest, 'the focus is gone');
          await page.mouse.move(x, y);
          await becomes(tag, focused, `mark ${index} under the mouse`);
          // To the line that tells of it, which is not passed by way of another mark when one is quick.
          const line = await page.evaluate((host) => {
            const {left, top} = globalThis.wordsOf(host).getBoundingClientRect();
            return {x: left + 5, y: Math.max(2, top + 5)};
          }, tag);
          await page.mouse.move(line.x, line.y);
          await pause(60);
          if (line.y > 2) assert.equal(await look(tag), focused, `mark ${index} while its line is read`);
          await page.mouse.move(x, y);
          // The focus is elsewhere: Escape is heard there too.
          await page.keyboard.press('Escape');
          await becomes(tag, rest, 'Escape lets go');
          await page.mouse.move(1, 1);
        }
      });

      it(`shows in ${view} what a finger touches, until it touches something else`, async () => {
        await show(state);
        for (const index of (await marksOf(tag)).slice(0, 4)) {
          const {x, y} = await middle(tag, index);
          const upper = await topmost(tag, x, y);
          const label = (query) =>
            page.evaluate(
              (host, found) => globalThis.rootOf(host).querySelector(found)?.getAttribute('aria-label'),
              tag,
              query,
            );
          const readout = () => page.evaluate((host) => globalThis.readoutOf(host), tag);
          await page.evaluate((host, at) => globalThis.markAt(host, at).focus({preventScroll: true}), tag, upper);
          const [mark, told] = [await label('.mark.active'), await readout()];
          await page.evaluate((host, at) => globalThis.markAt(host, at).blur(), tag, upper);
          await page.touchscreen.tap(x, y);
          await pause(150);
          // What a finger touches is selected, where something can be.
          assert.equal((await label('.mark.active'))?.replace(/, valgt$/, ''), mark, 'the mark that was touched');
          assert.equal(await readout(), told, mark);
          if (view === 'cef-funding-map') {
            const outlines = await page.evaluate(
              (host) => globalThis.rootOf(host).querySelectorAll('.map .outline.active').length,
              tag,
            );
            assert.equal(outlines, 1, mark);
          }
          const heading = await page.evaluate(
            (host) => globalThis.middleOf(globalThis.rootOf(host).querySelector('.summary')),
            tag,
          );
          await page.touchscreen.tap(heading.x, heading.y);
          for (let i = 0; i < 60 && (await label('.mark.active')); i++) await pause(25);
          assert.equal(await label('.mark.active'), undefined, `${mark}: let go`);
        }
      });
    }

    it('shows for a county on the map what it shows for its bar in focus', async () => {
      const tag = 'cef-funding-map';
      await show(defaults.find((one) => one.name === tag));
      const count = await page.evaluate((host) => globalThis.rootOf(host).querySelectorAll('.county').length, tag);
      assert.equal(count, 11);
      for (let county = 0; county < count; county++) {
        const bar = await page.evaluate(
          (host, at) => Number(globalThis.rootOf(host).querySelectorAll('.county')[at].dataset.series),
          tag,
          county,
        );
        // The bar in focus is scrolled into view, so the place on the map is looked for after that.
        const focused = await focusLook(tag, bar, 'countyLookOf');
        const {series, x, y} = await page.evaluate(
          (host, at) => {
            const root = globalThis.rootOf(host);
            const path = root.querySelectorAll('.county')[at];
            path.scrollIntoView({block: 'center', behavior: 'instant'});
            const {left, top, width, height} = path.getBoundingClientRect();
            // A small county is hit beside its shape as well.
            const seriesAt = (atX, atY) =>
              root.elementFromPoint(atX, atY)?.closest('.map [data-series]')?.dataset.series;
            for (let i = 1; i < 900; i++) {
              const point = {x: left + (width * (i % 30)) / 30, y: top + (height * Math.floor(i / 30)) / 30};
              const around = [
                [0, 0],
                [1, 1],
                [-1, -1],
                [1, -1],
                [-1, 1],
              ];
              if (around.every(([dx, dy]) => seriesAt(point.x + dx, point.y + dy) === path.dataset.series))
                return {...point, series: Number(path.dataset.series)};
            }
            return {};
          },
          tag,
          county,
        );
        assert.notEqual(series, undefined, `county ${county} cannot be pointed at`);
        await page.mouse.move(x, y);
        await becomes(tag, focused, `county ${county}`, 'countyLookOf');
        await page.mouse.move(1, 1);
      }
    });

    it('points from a statement at the same marks by mouse and by focus', async () => {
      const told = async (markup, target, button) => {
        await page.evaluate((html) => {
          const stage = document.querySelector('#stage');
          stage.innerHTML = html;
          globalThis.looks = [];
          stage.addEventListener('report-hover', ({detail}) => globalThis.looks.push(JSON.stringify(detail)));
        }, markup);
        await page.waitForFunction(
          (host, query) => document.querySelector(host).shadowRoot?.querySelector(query),
          {},
          ...button,
        );
        const taken = () => page.evaluate(() => globalThis.looks.splice(0));
        await page.evaluate(
          (host, query) => document.querySelector(host).shadowRoot.querySelector(query).focus(),
          ...button,
        );
        const focused = await taken();
        await page.evaluate(
          (host, query) => document.querySelector(host).shadowRoot.querySelector(query).blur(),
          ...button,
        );
        await taken();
        const {x, y} = await page.evaluate(
          (host, query) => globalThis.middleOf(document.querySelector(host).shadowRoot.querySelector(query)),
          ...target,
        );
        await page.mouse.move(x, y);
        await pause(60);
        const pointed = await taken();
        await page.mouse.move(1, 1);
        assert.match(focused.at(-1), /"marks":\[\{/);
        assert.deepEqual(pointed.at(-1), focused.at(-1));
      };
      await told(
        '<report-claims group="g"></report-claims>',
        ['report-claims', '.claim-item:has(summary)'],
        ['report-claims', '.claim-item summary'],
      );
      await told(
        '<p>– <report-claim group="g" claim="kommunene-lavere"></report-claim></p>',
        ['report-claim', '.statement'],
        ['report-claim', '.badge'],
      );
    });

    // A finger that a test moves in Firefox scrolls nothing, on any page.
    if (name === 'chromium') {
      it('2.5.1: lets a finger scroll the page from any figure, on its marks and its map too', async () => {
        for (const state of defaults) {
          await show(state);
          await page.evaluate(() => {
            document.body.style.paddingBlock = '100vh';
            scrollTo(0, 0);
          });
          const {x, y} = await page.evaluate((tag) => {
            const root = globalThis.rootOf(tag);
            return globalThis.middleOf(root.querySelector('.map, [data-chart], .drawing, .figure'));
          }, state.tag);
          const from = await page.evaluate(() => scrollY);
          const start = Math.min(600, Math.max(250, y));
          await page.touchscreen.touchStart(x, start);
          for (let way = 20; way <= 200; way += 60) await page.touchscreen.touchMove(x, start - way);
          await page.touchscreen.touchEnd();
          for (let i = 0; i < 40 && (await page.evaluate(() => scrollY)) === from; i++) await pause(25);
          const moved = (await page.evaluate(() => scrollY)) - from;
          assert.ok(moved > 80, `${state.name}: the page moves by ${moved} px`);
        }
        await page.evaluate(() => (document.body.style.paddingBlock = ''));
      });
    }

    it('2.5.8: has targets of 24 px in any figure, with any tool open, in a fault, and on a phone', async () => {
      const small = [];
      for (const state of states) {
        if (!/^(opened|error|narrow)/.test(state.state)) continue;
        await page.setViewport({width: state.width ?? 320, height: 700});
        await show(state);
        const found = await page.evaluate(() => {
          const rootsIn = (scope) =>
            [...scope.querySelectorAll('*')].flatMap((one) =>
              one.shadowRoot ? [one.shadowRoot, ...rootsIn(one.shadowRoot)] : [],
            );
          const query = 'button, select, textarea, summary, input, [role=button], .tool a, .mark[tabindex]';
          return rootsIn(document).flatMap((root) =>
            [...root.querySelectorAll(query)].flatMap((one) => {
              // What is clicked is the label of a choice, and what is touched of a mark is its ring.
              const target =
                one.querySelector('.ring') ?? (one.matches('input[type=radio]') ? one.closest('label') : one);
              const {width, height} = target.getBoundingClientRect();
              // WCAG 2.5.8 leaves out what stands in a sentence and is as high as its line.
              const isInSentence = one.matches('.answer');
              return width > 0 && Math.min(width, height) < 23.9 && !isInSentence
                ? [`${root.host.localName}: ${one.outerHTML.slice(0, 70)} ${width.toFixed(1)} × ${height.toFixed(1)}`]
                : [];
            }),
          );
        });
        small.push(...found.map((text) => `${state.name}, ${state.state}: ${text}`));
      }
      await page.setViewport({width: 900, height: 700, ...(name === 'chromium' && {hasTouch: true})});
      assert.deepEqual([...new Set(small)], []);
    });
  });
}
