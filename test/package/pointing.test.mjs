// What a mouse, a finger and the keyboard show of a figure's marks: the same, until the reader lets go of it.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {serveStates, showState, states} from '../engines/states.mjs';
import {testedBrowsers} from '../tools/browsers.mjs';
import {launchQuiet, visit} from '../tools/visit.mjs';

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
  // A finger is told of a place as it was painted last: one that has just been scrolled there is painted first.
  globalThis.painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  globalThis.middleOf = (node) => {
    node.scrollIntoView({block: 'center', behavior: 'instant'});
    const {left, top, width, height} = node.getBoundingClientRect();
    // Drivers of browsers move a mouse by whole pixels.
    return {x: Math.round(left + width / 2), y: Math.round(top + height / 2)};
  };
  // A card is not there before something is pointed at.
  globalThis.wordsOf = (tag) => rootOf(tag).querySelector('.relation-card, .card-slot .card') ?? rootOf(tag).querySelector('.readout, .case-card');
  // The keys take the place of the hint while the keyboard is in the figure, whatever is pointed at.
  globalThis.readoutOf = (tag) => {
    const [keys, pointing] = ['.keys', '.pointing'].map((one) => rootOf(tag).querySelector(one)?.innerText ?? '');
    const words = wordsOf(tag);
    // The card under a row leaves out what its row says.
    const text = words?.matches('.relation-card') ? words.textContent : words?.innerText;
    return text?.replace(keys, '').replace(pointing, '').replace(/\\s+/g, ' ').trim() ?? '';
  };
  // Where Tab would stop, and which mark a screen reader then reads, is not seen. The card of a partner takes room under its row only
  // where a press or the keyboard has asked for it.
  globalThis.lookOf = (tag) => readoutOf(tag) + rootOf(tag).querySelector('.drawing').innerHTML.replace(/ over (above|below)| (id|aria-describedby)="partners-words"| tabindex="-?\\d"| aria-hidden="true"|<!--.*?-->/g, '');
  // A county and its bar are one: the county alone has a card, and there is no other difference.
  globalThis.countyLookOf = (tag) => lookOf(tag).replaceAll(/<svg[^>]*"card-place"[^]*?<\\/foreignObject>\\s*<\\/svg>/g, '');`;

for (const name of testedBrowsers) {
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
        // A lone square is a chart without marks that can be pointed at.
        const charts = [...globalThis.rootOf(host).querySelectorAll('[data-chart]:has([aria-label][data-series])')];
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
      [browser, server] = [await launchQuiet(name), await serveStates()];
      ({page} = await visit(browser, `${server.url}/`));
      await page.setViewport({width: 900, height: 700, ...(name === 'chromium' && {hasTouch: true})});
      await page.evaluate(inPage);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    // Firefox is no phone here.
    it(
      'shows a finger on a phone the numbers of a row in a card inside the window, under the row',
      {skip: name !== 'chromium'},
      async () => {
        const {page: phone} = await visit(browser, `${server.url}/`);
        for (const width of [320, 390, 700]) {
          await phone.setViewport({width, height: 740, hasTouch: true, isMobile: true});
          await phone.evaluate(inPage);
          await phone.evaluate(
            showState,
            defaults.find((one) => one.name === 'infosec-trend-rows'),
            'nb',
          );
          for (let band = 0; band < 15; band++) {
            const {x, y} = await phone.evaluate(
              (index) =>
                globalThis.middleOf(globalThis.rootOf('infosec-trend').querySelectorAll('.row-plot .band')[index]),
              band,
            );
            const isShown = (index) => {
              const root = globalThis.rootOf('infosec-trend');
              const lane = root.querySelectorAll('.row-plot .band')[index].closest('.lane');
              return lane.matches('.active') && root.querySelector('.row-plot-row .card') !== null;
            };
            await phone.evaluate(() => globalThis.painted());
            await phone.touchscreen.tap(x, y);
            await phone.waitForFunction(isShown, {timeout: 30_000}, band);
            const {box, lane, last, words, numbers} = await phone.evaluate(async () => {
              await document.querySelector('infosec-trend').updateComplete;
              const root = globalThis.rootOf('infosec-trend');
              const [card, active, row] = [
                '.row-plot-row .card',
                '.lane.active .band',
                // The symbols over the columns of numbers are drawn after the last lane.
                '.row-plot-row:has(.card) .lane:not(:has(~ .lane)) .band',
              ].map((one) => root.querySelector(one).getBoundingClientRect().toJSON());
              const columns = Array.from(
                root.querySelector('.lane.active').querySelectorAll('.lane-numbers'),
                (one) => one.textContent,
              );
              const {textContent} = root.querySelector('.row-plot-row .card');
              return {
                box: card,
                lane: active,
                last: row,
                words: textContent,
                numbers: columns.filter((text) => /\d/.test(text)),
              };
            });
            const place = `${width} px, lane ${band}`;
            assert.ok(
              numbers.length >= 2 && numbers.every((number) => words.includes(`${number}\u00a0%`)),
              `${place}: ${words}`,
            );
            assert.ok(box.left >= 0 && box.right <= width, `${place}: from ${box.left} to ${box.right}`);
            assert.ok(box.top >= last.bottom && box.bottom <= 740, `${place}: from ${box.top} to ${box.bottom}`);
            assert.ok(box.top - last.bottom < 16 && Math.abs((lane.top + lane.bottom) / 2 - y) < 30, place);
          }
        }
        await phone.close();
        await page.bringToFront();
      },
    );

    it(
      'shows a card inside the window for every year that a finger glides over, and leaves up and down to the page',
      {skip: name !== 'chromium'},
      async () => {
        const {page: phone} = await visit(browser, `${server.url}/`);
        const session = await phone.createCDPSession();
        const touch = (type, ...touchPoints) => session.send('Input.dispatchTouchEvent', {type, touchPoints});
        for (const width of [320, 390, 700]) {
          await phone.setViewport({width, height: 740, hasTouch: true, isMobile: true});
          await phone.evaluate(inPage);
          await phone.evaluate(
            showState,
            defaults.find((one) => one.name === 'infosec-trend'),
            'nb',
          );
          for (let chart = 0; chart < 5; chart++) {
            const places = await phone.evaluate((index) => {
              const charts = globalThis.rootOf('infosec-trend').querySelectorAll('.line-chart');
              return [...charts[index].querySelectorAll('.band')].map(globalThis.middleOf);
            }, chart);
            const seen = [];
            await touch('touchStart', places[0]);
            for (const {x, y} of places) {
              // A finger that glides is one of many small steps: the first ones decide whose gesture it is.
              for (let step = 5; step >= 0; step--) await touch('touchMove', {x: x - step, y});
              const {words, box} = await phone.evaluate(async () => {
                await document.querySelector('infosec-trend').updateComplete;
                const card = globalThis.rootOf('infosec-trend').querySelector('.card');
                return {words: card.innerText, box: card.getBoundingClientRect().toJSON()};
              });
              const {left, right, top} = box;
              seen.push(/20\d\d/.exec(words)[0]);
              assert.ok(
                left >= 0 && right <= width && top >= 0,
                `${width} px, chart ${chart}: ${left} to ${right}, ${top}`,
              );
            }
            await touch('touchEnd');
            assert.deepEqual(seen, ['2018', '2019', '2020'], `${width} px, chart ${chart}`);
          }
          const scrolled = await phone.evaluate(() => {
            globalThis.middleOf(globalThis.rootOf('infosec-trend').querySelector('.line-chart'));
            return scrollY;
          });
          const {x, y} = await phone.evaluate(() =>
            globalThis.middleOf(globalThis.rootOf('infosec-trend').querySelector('.band')),
          );
          await touch('touchStart', {x, y});
          for (let step = 1; step <= 20; step++) await touch('touchMove', {x, y: y - step * 8});
          await touch('touchEnd');
          for (let i = 0; i < 60 && (await phone.evaluate(() => scrollY)) < scrolled + 40; i++) await pause(25);
          assert.ok((await phone.evaluate(() => scrollY)) >= scrolled + 40, `${width} px: the page is not scrolled`);
        }
        await phone.close();
        await page.bringToFront();
      },
    );

    it('lets a slow mouse go from any row to its card', async () => {
      await show(defaults.find((one) => one.name === 'infosec-trend-rows'));
      const tag = 'infosec-trend';
      const boxOf = (selector) =>
        page.evaluate(
          (host, query) => globalThis.rootOf(host).querySelector(query).getBoundingClientRect().toJSON(),
          tag,
          selector,
        );
      for (let band = 3; band < 15; band++) {
        const {x, y} = await page.evaluate(
          (host, index) => globalThis.middleOf(globalThis.rootOf(host).querySelectorAll('.row-plot .band')[index]),
          tag,
          band,
        );
        await page.mouse.move(x, y);
        const rest = await look(tag);
        const card = await boxOf('.row-plot-row .card');
        // Along its lane to the numbers, which are no part of another lane, down from there, and along under the row.
        const lane = await boxOf('.lane.active .band');
        const beside = Math.round(lane.right + 12);
        const under = Math.round(card.bottom - 8);
        await page.mouse.move(beside, y, {steps: 3});
        await page.mouse.move(beside, under, {steps: 12});
        await page.mouse.move(Math.round(card.left + card.width / 2), under, {steps: 12});
        await pause(60);
        assert.equal(await look(tag), rest, `lane ${band}`);
        await page.mouse.move(1, 1);
      }
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
            const words = globalThis.wordsOf(host);
            // A chart that has all the numbers of a card at its marks hides it.
            if (!words.checkVisibility()) return {x: 2, y: 2};
            const {left, top} = words.getBoundingClientRect();
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
