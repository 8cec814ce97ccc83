// Every figure as its readers meet it: by keyboard, by ear, enlarged, and on paper.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {testedBrowsers} from '../tools/browsers.mjs';
import {everyFigure, markup, page, sayings, tags, undrawn} from '../tools/every-figure.mjs';
import {serve} from '../tools/static-server.mjs';
import {launchQuiet, revisit, visit} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const single = Object.fromEntries(
  tags.map((tag) => [
    `/${tag}.html`,
    page({
      body: `<button id="before">Før</button><p>Vi leser at ${markup(tag)} i rapporten.</p><button id="after">Etter</button>`.replace(
        /<\/?p>/g,
        tag === 'report-claim' ? '$&' : '',
      ),
    }),
  ]),
);
const pages = {
  '/plain.html': page(),
  '/rtl.html': page().replace('<html', '<html dir="rtl"'),
  '/dark.html': page({head: '<link rel="stylesheet" href="/dark.css">'}),
  '/dark.css': ':root { color-scheme: dark; background: #000; color: #fff } body { margin: 0 }',
  '/typing.html': page({body: `<input id="field">${everyFigure}`}),
  ...single,
};

/** What is seen of a figure, text by text, also in the shadow roots inside it. */
const inFigures = `
  globalThis.rootsOf = (node) => [node.shadowRoot, ...[...node.shadowRoot.querySelectorAll('[heading-level]')].flatMap((one) => one.shadowRoot ? rootsOf(one) : [])];
  globalThis.figures = () => [...document.querySelectorAll('${tags.join(',')}')];
  globalThis.deepActive = () => { let one = document.activeElement; while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement; return one; };
`;

for (const name of testedBrowsers) {
  describe(`the reader of every figure, in ${name}`, {concurrency: false}, () => {
    let browser;
    let server;
    let visited;
    const open = async (path, viewport = {width: 1000, height: 800}) => {
      visited ??= await visit(browser, 'about:blank');
      await visited.page.setViewport(viewport);
      await revisit(visited, `${server.url}${path}`);
      await visited.page.evaluate(inFigures);
      const wanted = tags.filter((tag) => path === `/${tag}.html`);
      assert.deepEqual(await undrawn(visited.page, wanted.length > 0 ? wanted : tags), []);
      return visited.page;
    };
    before(async () => {
      browser = await launchQuiet(name);
      server = await serve({folders: {'/cdn/': cdn}, pages});
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    for (const tag of tags) {
      // A chapter is as many stops as its figures have, and a way past each of them by its heading.
      const most = tag === 'report-chapter' ? 25 * 10 : 25;
      it(`A05, A06, 2.1.1, 2.1.2, 2.4.7, 2.4.11: lets Tab through <${tag}> and back in at most ${most} stops, each seen and in view`, async () => {
        const tab = await open(`/${tag}.html`);
        const way = async (key, start, end) => {
          await tab.focus(start);
          const stops = [];
          for (let i = 0; i <= most + 1; i++) {
            if (key === 'Shift+Tab') await tab.keyboard.down('Shift');
            await tab.keyboard.press('Tab');
            if (key === 'Shift+Tab') await tab.keyboard.up('Shift');
            const stop = await tab.evaluate(() => {
              const one = deepActive();
              const holder = one.closest('.segments') ?? one.closest('label') ?? one;
              const {top, bottom, left, right, width} = one.getBoundingClientRect();
              const outlined = [one, holder, one.parentElement].some((node) => {
                const {outlineStyle, outlineWidth} = getComputedStyle(node);
                return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
              });
              // A mark of a drawing has a ring of its own, which is drawn only in focus.
              const ring = one.querySelector('.ring');
              const ringed =
                ring !== null &&
                getComputedStyle(ring).stroke !== 'none' &&
                parseFloat(getComputedStyle(ring).strokeWidth) >= 2 &&
                getComputedStyle(ring).visibility === 'visible' &&
                getComputedStyle(ring).opacity !== '0';
              const inView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width > 0;
              return {
                id: one.id,
                figure: one.getRootNode().host?.localName,
                name: (one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 40),
                seen: outlined || ringed,
                inView,
              };
            });
            if (`#${stop.id}` === end) return stops;
            stops.push(stop);
          }
          return assert.fail(`${key} does not come out: ${JSON.stringify(stops.slice(-3))}`);
        };
        const there = await way('Tab', '#before', '#after');
        const back = await way('Shift+Tab', '#after', '#before');
        assert.ok(there.length <= most, `${there.length} stops`);
        for (const figure of new Set(there.map((stop) => stop.figure))) {
          const own = there.filter((stop) => stop.figure === figure).length;
          assert.ok(own <= 25, `${figure}: ${own} stops`);
        }
        assert.equal(back.length, there.length);
        assert.deepEqual(
          [...there, ...back].filter(({seen, inView}) => !seen || !inView),
          [],
        );
      });
    }

    it('A07, 2.1.4: takes no keys while the focus is elsewhere', async () => {
      const tab = await open('/typing.html');
      const earlier = await sayings(tab);
      await tab.evaluate(() => {
        globalThis.stopped = [];
        addEventListener('keydown', (event) => event.defaultPrevented && globalThis.stopped.push(event.key));
      });
      await tab.focus('#field');
      const keys = ['a', 'k', '/', 'Escape', 'ArrowDown', 'ArrowRight', 'Home', 'End', 'Enter', ' '];
      for (const key of keys) await tab.keyboard.press(key);
      assert.equal(await tab.$eval('#field', ({value}) => value), 'ak/ ');
      await tab.$eval('#field', (field) => field.blur());
      for (const key of keys) await tab.keyboard.press(key);
      assert.deepEqual(await tab.evaluate(() => globalThis.stopped), []);
      assert.deepEqual(await sayings(tab), earlier);
    });

    it('Y03, 1.4.10: fits a window of 320 × 256, as 1280 pixels at 400 per cent are, without sideways scrolling', async () => {
      const tab = await open('/plain.html', {width: 320, height: 256});
      assert.ok((await tab.evaluate(() => document.documentElement.scrollWidth)) <= 320);
      // Of what is inside, tables alone may scroll by themselves.
      const wide = await tab.evaluate(() =>
        figures().flatMap((one) =>
          rootsOf(one).flatMap((root) =>
            [...root.querySelectorAll('*')]
              .filter(
                (node) =>
                  ['auto', 'scroll'].includes(getComputedStyle(node).overflowX) &&
                  node.scrollWidth > node.clientWidth + 1 &&
                  !node.querySelector('table') &&
                  node.localName !== 'textarea',
              )
              .map((node) => `${one.localName} ${node.className.baseVal ?? node.className}`),
          ),
        ),
      );
      assert.deepEqual(
        [...new Set(wide)].filter((one) => !one.includes('partner-network')),
        [],
      );
    });

    it('Y04, 1.4.4, 1.4.12: cuts nothing off with text twice as large, or with the text spacing of WCAG', async () => {
      for (const rules of [
        ':root { font-size: 200% }',
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
      ]) {
        const tab = await open('/plain.html', {width: 640, height: 900});
        const cut = await tab.evaluate((text) => {
          // Larger text comes from the root; the spacing reaches into every shadow root, as an extension does it.
          const ofPage = new CSSStyleSheet();
          ofPage.replaceSync(text);
          document.adoptedStyleSheets.push(ofPage);
          return figures().flatMap((one) =>
            rootsOf(one).flatMap((root) => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(text);
              root.adoptedStyleSheets.push(sheet);
              return [...root.querySelectorAll('*')].flatMap((node) => {
                const {overflowX, overflowY, clipPath, position, visibility} = getComputedStyle(node);
                // The box that keeps the space of a card shows nothing.
                if (visibility === 'hidden') return [];
                const hides = overflowX === 'hidden' || overflowY === 'hidden' || overflowX === 'clip';
                if (!hides || clipPath !== 'none' || position === 'absolute' || node.namespaceURI.endsWith('svg'))
                  return [];
                const off = node.scrollWidth > node.clientWidth + 2 || node.scrollHeight > node.clientHeight + 2;
                return off && node.clientWidth > 2 ? [`${one.localName} ${node.className}`] : [];
              });
            }),
          );
        }, rules);
        assert.deepEqual(cut, []);
        assert.ok((await tab.evaluate(() => document.documentElement.scrollWidth)) <= 640, rules);
      }
    });

    it('I04: spills nothing out on a page from right to left', async () => {
      for (const width of [320, 1000]) {
        const tab = await open('/rtl.html', {width, height: 800});
        const {scroll, out} = await tab.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          out: figures()
            .filter(
              (one) => one.getBoundingClientRect().left < -1 || one.getBoundingClientRect().right > innerWidth + 1,
            )
            .map(({localName}) => localName),
        }));
        assert.ok(scroll <= width, `${scroll}`);
        assert.deepEqual(out, []);
      }
    });
  });
}

/** Firefox does not let itself be told to show a page as printed: there, the rules for paper and screen are changed. */
async function print(tab, name) {
  if (name === 'chromium') {
    await tab.emulateMediaType('print');
    return;
  }
  const rules = await tab.evaluate(() => {
    let count = 0;
    const {matchMedia} = globalThis;
    globalThis.matchMedia = (query) => (query.startsWith('print') ? {matches: true} : matchMedia(query));
    const onPaper = (rule) => {
      if (rule instanceof CSSMediaRule && /\b(print|screen)\b/.test(rule.media.mediaText)) {
        rule.media.mediaText = rule.media.mediaText.includes('print') ? 'all' : 'not all';
        count++;
      }
      for (const inner of rule.cssRules ?? []) onPaper(inner);
    };
    const sheets = new Set([
      ...document.styleSheets,
      ...figures()
        .flatMap(rootsOf)
        .flatMap((root) => [...root.adoptedStyleSheets]),
    ]);
    for (const sheet of sheets) for (const rule of sheet.cssRules) onPaper(rule);
    return count;
  });
  assert.ok(rules > 5, `${rules} rules for paper`);
}

for (const name of testedBrowsers) {
  describe(`every figure by ear and on paper, in ${name}`, {concurrency: false}, () => {
    let browser;
    let server;
    const open = async (path, viewport = {width: 1000, height: 800}) => {
      const {page: tab} = await visit(browser, `${server.url}${path}`);
      await tab.setViewport(viewport);
      await tab.evaluate(inFigures);
      assert.deepEqual(await undrawn(tab), []);
      return tab;
    };
    before(async () => {
      browser = await launchQuiet(name);
      server = await serve({folders: {'/cdn/': cdn}, pages});
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    // Firefox gives nobody its accessibility tree; axe looks at every figure in it in `npm run test:engines`.
    if (name === 'chromium') {
      it('A02, A03, 1.1.1, 4.1.2: has every number that is drawn in the accessibility tree, and a name on all that needs one', async () => {
        const tab = await open('/plain.html');
        // A chart whose numbers are in a list leaves one of its marks to screen readers.
        await tab.evaluate(() => {
          for (const root of figures().flatMap(rootsOf))
            for (const list of root.querySelectorAll('.as-list')) list.open = true;
        });
        await tab.waitForFunction(() =>
          figures()
            .flatMap(rootsOf)
            .every((root) => !root.querySelector('.as-list') || root.querySelector('.nested-list')),
        );
        const devtools = await tab.createCDPSession();
        await devtools.send('Accessibility.enable');
        const {nodes} = await devtools.send('Accessibility.getFullAXTree');
        const exposed = nodes.filter(({ignored}) => !ignored);
        const heard = exposed
          .map((node) => node.name?.value ?? '')
          .join(' ')
          .replace(/\s/g, ' ');
        const drawn = await tab.evaluate(() =>
          figures().flatMap((one) =>
            rootsOf(one).flatMap((root) =>
              [...root.querySelectorAll('.drawing text, .drawing td, .drawing th, .drawing .number')].map((node) =>
                node.textContent.replace(/\s/g, ' ').trim(),
              ),
            ),
          ),
        );
        const numbers = [...new Set(drawn.flatMap((text) => text.match(/\d+(,\d+)?/g) ?? []))];
        assert.ok(numbers.length > 20, `${numbers}`);
        // The steps of an axis say nothing that its marks do not say.
        const axis = ['0', '50', '100', '20', '25', '40', '60', '75', '80', '2022', '2023', '2024', '2025', '2026'];
        assert.deepEqual(
          numbers.filter((number) => !heard.includes(number) && !axis.includes(number)),
          [],
        );
        const named =
          /^(button|link|img|image|table|radio|checkbox|combobox|textbox|searchbox|listbox|figure|group|DisclosureTriangle)$/;
        const nameless = exposed.filter(
          ({role, ...node}) =>
            named.test(role?.value ?? '') && role.value !== 'group' && !(node.name?.value ?? '').trim(),
        );
        assert.deepEqual(
          nameless.map(({role}) => role.value),
          [],
        );
      });

      it('A01, A03, A08: has nothing that axe finds in any figure, its labels in its names and room around its targets', async () => {
        for (const scheme of ['light', 'dark']) {
          const tab = await open(scheme === 'dark' ? '/dark.html' : '/rtl.html');
          await tab.evaluate(axe);
          const found = await tab.evaluate(async (list) => {
            const {violations} = await globalThis.axe.run(list.join(','), {
              resultTypes: ['violations'],
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
              rules: {'target-size': {enabled: true}, 'label-content-name-mismatch': {enabled: true}},
            });
            return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.flat().join(' ')}`));
          }, tags);
          assert.deepEqual(found, []);
        }
      });
    }

    it('P01: prints its words dark on white from a dark page, without the page’s backgrounds', async () => {
      const tab = await open('/dark.html');
      const words = () =>
        tab.evaluate(() =>
          figures().map((one) =>
            rootsOf(one)
              .map((root) => root.querySelector('.figure').innerText)
              .join(' ')
              .split(/\s+/),
          ),
        );
      const onScreen = await words();
      await print(tab, name);
      const onPaper = await words();
      for (const [i, list] of onScreen.entries()) {
        const kept = list.filter((word) => onPaper[i].includes(word)).length / list.length;
        assert.ok(kept >= 0.7, `${tags[i]}: ${kept}`);
      }
      const pale = await tab.evaluate(() => {
        const probe = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {
          willReadFrequently: true,
        });
        const light = (colour) => {
          probe.clearRect(0, 0, 1, 1);
          probe.fillStyle = colour;
          probe.fillRect(0, 0, 1, 1);
          const [r, g, b] = [...probe.getImageData(0, 0, 1, 1).data]
            .slice(0, 3)
            .map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        return figures().flatMap((one) =>
          rootsOf(one).flatMap((root) => {
            const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            const found = [];
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const parent = node.parentElement;
              if (
                !parent ||
                node.data.trim() === '' ||
                parent.closest('style, .views, .tools') ||
                parent.getClientRects().length === 0
              )
                continue;
              // What stands on a colour of its own is printed with it: print-color-adjust is exact.
              if (parent.namespaceURI.endsWith('svg')) continue;
              const {color, visibility} = getComputedStyle(parent);
              if (visibility === 'visible' && one.localName !== 'report-claim' && 1.05 / (light(color) + 0.05) < 4.5)
                found.push(`${one.localName}: ${node.data.trim().slice(0, 30)} ${color}`);
            }
            return found;
          }),
        );
      });
      assert.deepEqual(pale, []);
    });

    it('P02: stays inside a sheet of A4', async () => {
      // 210 mm without margins of 15 mm, into which the end of a slanted heading may reach.
      const tab = await open('/plain.html', {width: 680, height: 1000});
      await print(tab, name);
      const off = await tab.evaluate(() => [
        document.documentElement.scrollWidth > 680,
        figures().flatMap((one) =>
          rootsOf(one).flatMap((root) =>
            [...root.querySelectorAll('p, li, td, th, text, figure')]
              .filter(
                (node) =>
                  node.getClientRects().length > 0 &&
                  !node.closest('[aria-hidden=true] defs') &&
                  node.getBoundingClientRect().right > 680 + 57,
              )
              .map((node) => `${one.localName} ${node.textContent.trim().slice(0, 30)}`),
          ),
        ),
      ]);
      assert.deepEqual(off, [false, []]);
    });

    it('P04: makes picture files without scripts or foreign content, with title and source inside', async () => {
      const tab = await open('/plain.html');
      const files = await tab.evaluate(() =>
        Promise.all(
          figures().map(async (one) => {
            await customElements.whenDefined(one.localName);
            const svg = await one.toSVG();
            const png = await (await one.toPNG()).text();
            return [
              one.localName,
              svg,
              png,
              one.shadowRoot.querySelector('.heading, q, .quotation').textContent.trim(),
            ];
          }),
        ),
      );
      assert.deepEqual(
        files.map(([tag]) => tag),
        tags,
      );
      for (const [tag, svg, png, title] of files) {
        assert.doesNotMatch(svg, /<script|foreignObject|<image|\son[a-z]+=|javascript:|@import|url\((?!#)/i, tag);
        assert.ok(svg.includes(`<title`) && svg.includes(title.replaceAll('&', '&amp;')), tag);
        assert.match(svg, /Kilde: /, tag);
        assert.ok(png.includes('Source') && png.includes('Copyright') && png.includes('PNG'), tag);
      }
    });
  });
}
