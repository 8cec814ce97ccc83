// The pages of the figures, as a web server gives them: whole without a script, live with one.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {run as host} from '../../src/cli/host.ts';
import {testedBrowsers} from '../tools/browsers.mjs';
import {serve} from '../tools/static-server.mjs';
import {launch, launchQuiet, revisit, visit, visitsOf} from '../tools/visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cdn = `${root}dist/cdn`;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const {modules} = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
const elements = modules.flatMap(({declarations}) => declarations);
const tags = elements.map(({tagName}) => tagName);
const {claims} = JSON.parse(readFileSync(`${root}data/2020/claims.json`, 'utf8'));

/** Words of each language, so that a figure in another one would be seen. */
const spoken = {nb: /Kilde ?:/, nn: /Kjelde ?:/, en: /Source ?:/};
const foreign = {nb: /Kjelde ?:|Source ?:/, nn: /Kilde ?:|Source ?:/, en: /Kilde ?:|Kjelde ?:|Lisens ?:/};

const free = JSON.parse(readFileSync(`${root}src/embed/rights.json`, 'utf8'));
const {inline} = JSON.parse(readFileSync(`${cdn}/integrity.json`, 'utf8'));

/** Nothing but the server's own files, and the pieces inside pages that a server has been told of. */
const own = ({'script-src': scripts, 'style-src': styles}) =>
  `default-src 'none'; script-src 'self' ${scripts.join(' ')}; style-src 'self' ${styles.join(' ')}; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types digdir-report-widgets`;

const policies = {
  plain: {},
  strict: {'content-security-policy': own(inline)},
  // For the copy without anything inline.
  files: {'content-security-policy': own({'script-src': [], 'style-src': []})},
  // Nothing runs, and the browser itself can still be asked what it shows.
  still: {'content-security-policy': "script-src 'none'"},
  stillFiles: {'content-security-policy': "script-src 'none'; style-src 'self'"},
};

/** Everything that is to be read on a page: also inside shadow roots, and without what is not shown. */
const readable = () => {
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return '';
    if (node.localName === 'script' || node.localName === 'style') return '';
    const inside =
      node.localName === 'slot' && node.assignedNodes().length > 0 ? node.assignedNodes() : node.childNodes;
    return [...(node.shadowRoot ?? {childNodes: inside}).childNodes].map(read).join(' ');
  };
  return read(document.body).replace(/\s+/g, ' ');
};

/** Levels of the headings in the order they are read. */
const outline = () => {
  const levels = [];
  const walk = (node) => {
    const [, level = node.role === 'heading' && node.ariaLevel] = /^h([1-6])$/.exec(node.localName ?? '') ?? [];
    // The headings of a closed list are told when it is opened.
    if (level && node.checkVisibility()) levels.push(Number(level));
    for (const child of (node.shadowRoot ?? node).children) walk(child);
  };
  walk(document.body);
  return levels;
};

/** Waits for the figures to be drawn, the ones inside others too. */
const live = async (page) => {
  await page.waitForFunction(
    () => {
      const within = (scope) =>
        [...scope.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? [one, ...within(one.shadowRoot)] : [one]));
      const figures = within(document).filter(({localName}) => localName.includes('-'));
      return (
        document.readyState === 'complete' &&
        !document.documentElement.classList.contains('waiting') &&
        figures.every(
          (one) => one.matches(':defined') && one.hasUpdated && !one.shadowRoot.querySelector('link, style'),
        )
      );
    },
    {timeout: 30_000},
  );
};

for (const name of testedBrowsers) {
  describe(`a figure page, in ${name}`, {concurrency: false}, () => {
    let browser;
    let visits;
    const servers = {};
    const copy = mkdtempSync(join(tmpdir(), 'figures-'));
    before(async () => {
      browser = await launchQuiet(name);
      visits = visitsOf(browser);
      assert.equal(host([copy, '--base', 'https://www.example.no/', '--strict'], {log() {}, error: console.error}), 0);
      for (const [policy, headers] of Object.entries(policies))
        servers[policy] = await serve({folders: {'/': /files/i.test(policy) ? copy : cdn}, headers});
    });
    after(async () => {
      rmSync(copy, {recursive: true});
      await browser?.close();
      await Promise.all(Object.values(servers).map((server) => server.close()));
    });
    const open = async (policy, path, {width = 1000, height = 800} = {}) => {
      const visited = await visits.open(`${servers[policy].url}/figures/${path}`);
      await visited.page.setViewport({width, height});
      return visited;
    };
    const close = (visited) => visits.leave(visited);

    for (const language of ['nb', 'nn', 'en']) {
      it(`is whole without a script in ${language}`, async () => {
        for (const tag of tags) {
          const visited = await open('still', `${language}/${tag}.html`);
          const text = await visited.page.evaluate(readable);
          assert.match(text, spoken[language], tag);
          assert.doesNotMatch(text, foreign[language], tag);
          const {title, summary, high} = await visited.page.evaluate((query) => {
            const {height} = document.querySelector(query).getBoundingClientRect();
            const meta = (property) => document.querySelector(`meta[property="${property}"]`).content;
            return {title: document.title, summary: meta('og:description'), high: height};
          }, 'main .one');
          assert.ok(high > 20, tag);
          if (tag !== 'report-claim')
            assert.ok(text.includes(title.split(' – ')[0].split(' · ')[0]), `${title} in ${tag}`);
          const without = (spaced) => spaced.replaceAll(/[\s\u2060]/g, '');
          // The first sentence is the heading, without its full stop.
          for (const sentence of summary.split(/(?<=\.)\s+/))
            assert.ok(without(text).includes(without(sentence).replace(/\.$/, '').slice(0, 50)), sentence);
          assert.equal(await visited.page.evaluate(() => document.querySelectorAll('noscript').length), 0);
          await close(visited);
        }
      });
    }

    it('has its headings in order, and the same when it is live', async () => {
      for (const tag of tags) {
        const [still, drawn] = [await open('still', `en/${tag}.html`), await open('plain', `en/${tag}.html`)];
        await live(drawn.page);
        const levels = await still.page.evaluate(outline);
        assert.equal(levels[0], 1);
        for (const [i, level] of levels.entries())
          assert.ok(i === 0 || level <= levels[i - 1] + 1, `${tag}: ${levels}`);
        assert.equal(levels.filter((level) => level === 1).length, 1);
        assert.deepEqual(await drawn.page.evaluate(outline), levels, tag);
        await Promise.all([close(still), close(drawn)]);
      }
    });

    for (const [policy, what] of [
      ['strict', 'a strict policy with its hashes'],
      ['files', 'a strict policy without them, in the copy for such a server'],
    ]) {
      it(`becomes live under ${what}, without a word in the console`, async () => {
        for (const tag of tags) {
          const visited = await open(policy, `nn/${tag}.html`);
          await live(visited.page);
          assert.deepEqual([visited.messages, await visited.violations()], [[], []], tag);
          assert.match(await visited.page.evaluate(readable), spoken.nn);
          const requests = await visited.page.evaluate(() =>
            performance.getEntriesByType('resource').map(({name: address}) => address),
          );
          assert.ok(requests.length > 1, tag);
          assert.deepEqual(
            requests.filter((address) => !address.startsWith('data:') && !address.startsWith(servers[policy].url)),
            [],
          );
          await close(visited);
        }
      });
    }

    it('looks the same before it is live, whether its style stands in it or in files', async () => {
      const boxes = () =>
        [...document.querySelectorAll('main > *')].flatMap((one) =>
          [one, ...(one.querySelector(':scope > *')?.shadowRoot?.querySelectorAll(':not(style, link)') ?? [])].map(
            (each) => {
              const {x, y, width, height} = each.getBoundingClientRect();
              const {color, fontSize, fontWeight, display, visibility, strokeWidth} = getComputedStyle(each);
              return [
                each.localName,
                x,
                y,
                width,
                height,
                color,
                fontSize,
                fontWeight,
                display,
                visibility,
                strokeWidth,
              ].join();
            },
          ),
        );
      for (const tag of tags) {
        const [one, other] = [await open('still', `nb/${tag}.html`), await open('stillFiles', `nb/${tag}.html`)];
        assert.deepEqual(await one.page.evaluate(boxes), await other.page.evaluate(boxes), tag);
        await Promise.all([close(one), close(other)]);
      }
    });

    it('has its bars where they are when it is live, however narrow it is', async () => {
      const bars = () =>
        [...document.querySelector('cef-funding-map').shadowRoot.querySelectorAll('.bar')].map((bar) => {
          const {x, y, width, height} = bar.getBoundingClientRect();
          return [x, y, width, height];
        });
      for (const width of [240, 300, 360, 1000]) {
        const [still, moving] = [
          await open('still', 'nb/cef-funding-map.html', {width}),
          await open('plain', 'nb/cef-funding-map.html', {width}),
        ];
        await live(moving.page);
        const expected = await moving.page.evaluate(bars);
        assert.equal(expected.length, 10);
        const drawn = await still.page.evaluate(bars);
        assert.equal(drawn.length, 10);
        const away = drawn.flatMap((bar, i) => bar.map((side, j) => Math.abs(side - expected[i][j])));
        assert.ok(Math.max(...away) < 0.75, `${width}: ${Math.max(...away)} pixels away`);
        await Promise.all([close(still), close(moving)]);
      }
    });

    it('shows what its address asks for', async () => {
      const visited = await open('plain', 'nb/infosec-trend.html?view=table&level=KOMMUNER&utm_source=x');
      await live(visited.page);
      const [view, forward, told] = await visited.page.evaluate(() => [
        document.querySelector('infosec-trend').view,
        document.querySelector('infosec-trend').shadowRoot.querySelectorAll('tr.forward').length,
        document.querySelector('#unread').hidden,
      ]);
      assert.deepEqual([view, forward, told], ['table', 5, true]);
      assert.deepEqual(visited.messages, []);
      await close(visited);
    });

    it('shows one of several where its address asks for one', async () => {
      for (const [path, shown] of [
        ['nb/report-claim.html?ref=pandemien', 1],
        ['nb/report-claim.html', claims.length],
        ['en/report-chapter.html?chapter=internasjonalt', 1],
      ]) {
        const visited = await open('plain', path);
        await live(visited.page);
        assert.equal(await visited.page.evaluate(() => document.querySelectorAll('.one:not([hidden])').length), shown);
        assert.deepEqual(visited.messages, []);
        await close(visited);
      }
    });

    const hostile = [
      '__proto__=1',
      '__proto__[view]=table',
      'constructor=1',
      'onclick=alert(1)',
      'style=color:red',
      'src=https://example.org/data.json',
      'view=%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
      'level=__proto__',
      'edition=Noe%20annet',
      'query=Noe%20annet',
      'dimension-level=Noe%20annet',
      '%3Cscript%3Ealert(1)%3C/script%3E=1',
    ];
    it('keeps its heading, whatever a link says of that of an element', async () => {
      for (const heading of ['%3Cimg%20src=x%20onerror=alert(1)%3E', 'Noe%20annet']) {
        const visited = await open(
          'strict',
          `nn/infosec-trend.html?heading=${heading}&hide=summary&group=a&src-timeout=2`,
        );
        await live(visited.page);
        const [told, text, names] = await visited.page.evaluate(
          `(() => [document.querySelector('#unread').checkVisibility(), (${readable})(), document.querySelector('infosec-trend').getAttributeNames().sort()])()`,
        );
        assert.equal(told, false);
        assert.doesNotMatch(text, /Noe annet|alert|img/);
        assert.deepEqual(names, ['heading-level', 'lang']);
        assert.deepEqual(visited.messages, []);
        assert.deepEqual(await visited.violations(), []);
        await close(visited);
      }
    });

    it('answers an address that it cannot use with one sentence, and draws', async () => {
      for (const query of hostile) {
        const visited = await open('strict', `nn/infosec-trend.html?${query}`);
        await live(visited.page);
        const [told, text, names] = await visited.page.evaluate(
          `(() => [document.querySelector('#unread').checkVisibility(), (${readable})(), document.querySelector('infosec-trend').getAttributeNames().sort()])()`,
        );
        assert.ok(told, query);
        assert.match(text, /blir vist utan det/);
        assert.doesNotMatch(text, /Noe annet|alert|script|img/);
        assert.deepEqual(names, ['heading-level', 'lang'], query);
        assert.equal(visited.messages.length, 1, `${visited.messages}`);
        assert.match(visited.messages[0], /^warn(ing)?: <infosec-trend> cannot use what the address says of/);
        assert.deepEqual(await visited.violations(), []);
        await close(visited);
      }
    });

    it('is whole when it is opened from a file, and says nothing', async () => {
      for (const query of ['', '?view=table']) {
        const address = `${pathToFileURL(`${cdn}/figures/nb/infosec-trend.html`).href}${query}`;
        const visited = await visit(browser, address);
        await visited.page.waitForSelector('.still');
        await pause(300);
        const text = await visited.page.evaluate(readable);
        assert.match(text, /82,2/);
        assert.deepEqual(visited.messages, []);
        const seen = await visited.page.evaluate(() => {
          const {shadowRoot} = document.querySelector('infosec-trend');
          const isSeen = (element) => element.checkVisibility({visibilityProperty: true, opacityProperty: true});
          return ['figure', '.tools', '.views']
            .map((one) => isSeen(shadowRoot.querySelector(one)))
            .concat(isSeen(document.querySelector('#unread')));
        });
        // What is asked for cannot be had here, and the page says so.
        assert.deepEqual(seen, [true, false, false, query !== '']);
        await close(visited);
      }
    });

    it('is accessible, still and live, in the light and in the dark, and on a phone', async () => {
      const run = async (page, what) => {
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const {violations: found} = await globalThis.axe.run(document, {resultTypes: ['violations']});
          return found.map(({id, nodes}) => `${id}: ${nodes[0].html.slice(0, 160)} ${nodes[0].failureSummary}`);
        });
        assert.deepEqual(violations, [], what);
      };
      const pages = name === 'chromium' ? tags : ['infosec-trend', 'report-chapter', 'report-claim'];
      for (const tag of [...pages, 'index']) {
        for (const [policy, width, scheme] of [
          ['still', 1000, 'light'],
          ['plain', 320, 'dark'],
        ]) {
          const visited = await open(policy, `nb/${tag}.html`, {width});
          if (name === 'chromium')
            await visited.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
          if (policy === 'plain' && tag !== 'index') await live(visited.page);
          await visited.page.evaluate(() => document.querySelector('details.beside')?.setAttribute('open', ''));
          await run(visited.page, `${tag}, ${policy}`);
          assert.equal(
            await visited.page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
            false,
            `${tag} at ${width}`,
          );
          await close(visited);
        }
      }
    });
  });
}

describe('a figure page that becomes live, in chromium', {concurrency: false}, () => {
  let browser;
  let server;
  before(async () => {
    browser = await launch('chromium');
    server = await serve({folders: {'/': cdn}});
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Notes in every frame what stands there, and whatever moves. */
  const watch = () => {
    globalThis.shifts = [];
    globalThis.frames = new Set();
    new PerformanceObserver((list) => {
      for (const {value, sources} of list.getEntries()) {
        globalThis.shifts.push(`${value} ${sources.map(({node}) => node?.className ?? node?.localName).join()}`);
      }
    }).observe({type: 'layout-shift', buffered: true});
    const look = () => {
      const figures = [...document.querySelectorAll('main *')].filter(({localName}) => localName.includes('-'));
      if (figures.length > 0 && document.readyState !== 'loading') {
        globalThis.frames.add(figures.map((one) => Math.round(one.getBoundingClientRect().height)).join());
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  /** A page that is told beforehand, once, how to open one address after another. */
  const pageOf = async (prepare = async () => {}) => {
    const visited = await visit(browser, 'about:blank');
    await visited.page.evaluateOnNewDocument(watch);
    await prepare(visited.page);
    return visited;
  };
  const goTo = async (visited, path, width) => {
    await visited.page.setViewport({width, height: 800});
    await revisit(visited, `${server.url}/figures/${path}`);
  };
  const openAt = async (path, width, prepare) => {
    const visited = await pageOf(prepare);
    await goTo(visited, path, width);
    return visited.page;
  };

  for (const language of ['nb', 'en']) {
    it(`neither moves nor flashes, in ${language}`, async () => {
      const visited = await pageOf();
      const {page} = visited;
      for (const tag of tags) {
        for (const width of [360, 1200]) {
          await goTo(visited, `${language}/${tag}.html`, width);
          await live(page);
          await pause(250);
          const seen = await page.evaluate(() => ({shifts: globalThis.shifts, heights: [...globalThis.frames]}));
          assert.deepEqual(seen.shifts, [], `${tag} at ${width}`);
          // The figures of a chapter are laid out when the reader comes near them.
          if (tag !== 'report-chapter')
            assert.equal(seen.heights.length, 1, `${tag} at ${width}: ${seen.heights.join(' | ')}`);
        }
      }
      await page.browserContext().close();
    });
  }

  it('does not show one view before the one that is asked for', async () => {
    const page = await openAt('nb/infosec-trend.html?view=table', 1000, (tab) =>
      tab.evaluateOnNewDocument(() => {
        globalThis.seen = new Set();
        const look = () => {
          const figure = document.querySelector('infosec-trend');
          if (figure?.checkVisibility({opacityProperty: true})) {
            globalThis.seen.add(Boolean(figure.shadowRoot?.querySelector('table')));
          }
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    );
    await live(page);
    await pause(250);
    assert.deepEqual(await page.evaluate(() => [...globalThis.seen]), [true]);
    await page.browserContext().close();
  });

  it('needs at most 0.3 kB of script before it is painted', () => {
    for (const tag of tags) {
      const page = readFileSync(`${cdn}/figures/nb/${tag}.html`, 'utf8').replace(
        /<template id="live">.*?<\/template>/,
        '',
      );
      const scripts = Array.from(page.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g), ([, says, code]) => [
        says,
        code,
      ]);
      const [[, code], ...others] = scripts.filter(([says]) => !says.includes('application/ld+json'));
      assert.deepEqual(others, []);
      assert.ok(code.length <= 300 && code === readFileSync(`${cdn}/figures/figure-head.js`, 'utf8').trim());
    }
  });

  it('asks for nothing before it is painted, and for what makes it live after that', async () => {
    const asked = [];
    const visited = await pageOf(async (tab) => {
      await tab.setRequestInterception(true);
      // Nothing but the page is answered.
      tab.on('request', (request) => {
        if (request.isNavigationRequest()) void request.continue();
        else if (!request.url().startsWith('data:')) asked.push(request.url());
      });
    });
    const {page} = visited;
    for (const tag of tags) {
      asked.length = 0;
      await goTo(visited, `nb/${tag}.html`, 1000);
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      const painted = await page.evaluate(() => ({
        high: document.querySelector('main .one').getBoundingClientRect().height,
        after: performance.getEntriesByType('navigation')[0].loadEventEnd,
      }));
      assert.ok(painted.high > 20 && painted.after > 0, tag);
      for (const deadline = Date.now() + 5000; asked.length === 0 && Date.now() < deadline;) await pause(20);
      assert.deepEqual(asked, [`${server.url}/figures/figure-page.js`], tag);
    }
    await page.browserContext().close();
  });

  it('has its first figure, to the end of the drawing, in what a server sends at once', () => {
    for (const language of ['nb', 'nn', 'en']) {
      for (const tag of tags) {
        const page = readFileSync(`${cdn}/figures/${language}/${tag}.html`, 'utf8');
        const end = page.indexOf('</template>', page.indexOf('</figure>'));
        const {length} = brotliCompressSync(page.slice(0, end));
        // Ten packets, with room for what a server says of the answer.
        assert.ok(end > 0 && length <= 13_000, `${tag} in ${language}: ${length}`);
        // The list of its numbers is in it.
        if (tag === 'infosec-trend') {
          assert.ok(length <= 10_300, `${length}`);
          assert.ok(page.slice(0, end).includes('list-points'));
        }
      }
    }
  });

  it('keeps what is in focus, and where the reader has scrolled to', async () => {
    let go;
    const held = new Promise((resolve) => (go = resolve));
    const page = await openAt('nb/infosec-trend.html', 360, async (tab) => {
      await tab.setRequestInterception(true);
      tab.on('request', async (request) => {
        if (request.url().endsWith('/infosec-trend.js')) await held;
        await request.continue();
      });
    });
    const reader = await page.evaluate(() => {
      const link = document.querySelector('infosec-trend').shadowRoot.querySelector('.source a');
      link.focus();
      return {href: link.href, scroll: scrollY};
    });
    assert.ok(reader.scroll > 0);
    go();
    await live(page);
    const afterwards = await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('infosec-trend');
      return {href: shadowRoot.activeElement?.href, scroll: scrollY};
    });
    assert.deepEqual(afterwards, reader);
    await page.browserContext().close();
  });

  it('keeps what is in focus in a figure of a chapter', async () => {
    let go;
    const held = new Promise((resolve) => (go = resolve));
    const page = await openAt('nb/report-chapter.html', 360, async (tab) => {
      await tab.setRequestInterception(true);
      tab.on('request', async (request) => {
        if (request.url().includes('/elements/')) await held;
        await request.continue();
      });
    });
    const href = await page.evaluate(() => {
      globalThis.focusedLink = () => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.href;
      };
      const list = document.querySelector('report-chapter').shadowRoot.querySelector('guidance-list');
      list.shadowRoot.querySelector('.fold').open = true;
      globalThis.finished = [...list.shadowRoot.querySelectorAll('a')].at(3);
      globalThis.finished.focus();
      return globalThis.focusedLink();
    });
    assert.match(href, /^https:/);
    go();
    await live(page);
    // The link of the finished page is gone, and the same link of the drawn figure has the focus.
    await page.waitForFunction(
      (address) => !globalThis.finished.isConnected && globalThis.focusedLink() === address,
      {timeout: 10_000},
      href,
    );
    await page.browserContext().close();
  });

  it('has nothing on it that does not work without a script', async () => {
    const visited = await pageOf((tab) => tab.setJavaScriptEnabled(false));
    const {page} = visited;
    for (const tag of tags) {
      await goTo(visited, `nb/${tag}.html`, 1000);
      const dead = await page.evaluate(() => {
        const within = (scope) =>
          [...scope.querySelectorAll('*')].flatMap((one) =>
            one.shadowRoot ? [one, ...within(one.shadowRoot)] : [one],
          );
        return (
          within(document)
            .filter(
              (one) =>
                one.matches('button, input, select, textarea, .tools, .readout') &&
                one.checkVisibility({visibilityProperty: true}),
            )
            // A popover opens without a script.
            .filter((one) => !one.disabled && !one.hasAttribute('popovertarget'))
            .map((one) => `${one.localName}.${one.className}`)
        );
      });
      assert.deepEqual(dead, [], tag);
    }
    await page.browserContext().close();
  });

  it('prints its figure and its table, black on white, also from the dark', async () => {
    const page = await openAt('nb/infosec-trend.html', 800, async (tab) => {
      await tab.setJavaScriptEnabled(false);
      await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
      await tab.emulateMediaType('print');
    });
    const printed = await page.evaluate(() => ({
      table: document.querySelector('details table').getBoundingClientRect().height,
      page: getComputedStyle(document.documentElement).backgroundColor,
      figure: getComputedStyle(document.querySelector('infosec-trend').shadowRoot.querySelector('.figure')).color,
      files: document.querySelector('footer').checkVisibility(),
    }));
    assert.ok(printed.table > 200);
    assert.deepEqual([printed.page, printed.figure, printed.files], ['rgb(255, 255, 255)', 'rgb(30, 43, 60)', false]);
    await page.browserContext().close();
  });
});

describe('what others read of a figure page', () => {
  const page = (language, tag) => readFileSync(`${cdn}/figures/${language}/${tag}.html`, 'utf8');
  const meta = (text, property) =>
    new RegExp(`<meta (?:property|name)="${property}" content="([^"]+)">`).exec(text)?.[1];
  const {base} = JSON.parse(readFileSync(`${cdn}/integrity.json`, 'utf8'));

  /** A picture of its own, in the size that link previews show whole. */
  function assertPreview(text, file) {
    assert.equal(meta(text, 'og:image'), `${base}${file}`);
    const png = readFileSync(`${cdn}/${file}`);
    const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
    assert.deepEqual(size, [1200, 630]);
    assert.deepEqual([meta(text, 'og:image:width'), meta(text, 'og:image:height')].map(Number), size);
    assert.equal(meta(text, 'og:image:type'), 'image/png');
    assert.ok(meta(text, 'og:image:alt').length > 20);
    assert.equal(meta(text, 'twitter:card'), 'summary_large_image');
  }

  it('has a picture of the list of figures', () => {
    for (const language of ['nb', 'nn', 'en'])
      assertPreview(page(language, 'index'), `figures/${language}/report-chapter.card.png`);
  });

  for (const tag of tags) {
    it(`is complete for ${tag}`, () => {
      for (const language of ['nb', 'nn', 'en']) {
        const text = page(language, tag);
        const address = (other) => `${base}figures/${other}/${tag}.html`;
        assert.ok(text.includes(`<link rel="canonical" href="${address(language)}">`));
        for (const other of ['nb', 'nn', 'en']) {
          assert.ok(text.includes(`<link rel="alternate" hreflang="${other}" href="${address(other)}">`));
          if (other !== language)
            assert.match(text, new RegExp(`<a href="../${other}/${tag}.html" hreflang="${other}" lang="${other}">`));
        }
        for (const property of ['description', 'og:title', 'og:description', 'og:url'])
          assert.ok(meta(text, property), property);
        assertPreview(text, `figures/${language}/${tag}.card.png`);
        assert.equal(meta(text, 'og:image:alt'), meta(text, 'og:description'));
        const dataset = JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(text)[1]);
        assert.equal(dataset['@type'], 'Dataset');
        assert.ok(dataset.name && dataset.description.length >= 40 && dataset.creator.name);
        assert.ok(dataset.distribution.length > 0);
        for (const {contentUrl} of dataset.distribution) readFileSync(`${cdn}/${contentUrl.slice(base.length)}`);
        assert.equal('license' in dataset, tag === 'infosec-trend', 'only where the source states one');
      }
    });

    it(`answers systems that embed ${tag}`, () => {
      for (const language of ['nb', 'nn', 'en']) {
        const text = page(language, tag);
        const [inHead] = text.split('</head>');
        const [, address] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(inHead);
        const answer = JSON.parse(readFileSync(`${cdn}/${address.slice(base.length)}`, 'utf8'));
        const {version, type, title, html, width, height} = answer;
        assert.deepEqual([version, type, typeof width, typeof height], ['1.0', 'rich', 'number', 'number']);
        assert.ok(title);
        assert.deepEqual(
          [answer.thumbnail_url, answer.thumbnail_width, answer.thumbnail_height],
          [`${base}figures/${language}/${tag}.card.png`, 1200, 630],
        );
        // As WordPress looks for it: a quotation without attributes, and then a frame.
        assert.match(html, /^<blockquote>.*?<\/blockquote><iframe [^>]*><\/iframe>$/s);
        assert.doesNotMatch(html, /wp-embedded-content|style=|<script/);
        assert.ok(html.includes(`<iframe src="${base}figures/${language}/${tag}.html"`));
        assert.match(inHead, /<link rel="iframely reader" type="text\/html" href=/);
      }
    });

    it(`accepts of an address what ${tag} says in its manifest`, () => {
      const {attributes} = elements.find(({tagName}) => tagName === tag);
      for (const language of ['nb', 'nn', 'en']) {
        const [, options] = /data-options="([^"]*)"/.exec(page(language, tag));
        const accepted = JSON.parse(options.replaceAll('&quot;', '"'));
        assert.deepEqual(
          Object.keys(accepted).filter((name) => ![...free.choices, ...free.years].includes(name)),
          [],
        );
        for (const {name, type, description} of attributes) {
          const values = Array.from(type.text.matchAll(/'([^']+)'/g), ([, value]) => value);
          if (values.length > 0 && name !== 'heading-level' && !description.startsWith('Same as `')) {
            // A list is accepted word by word.
            const known = type.text.startsWith('SeveralOf<') ? accepted[name].words : accepted[name];
            assert.deepEqual(
              values.filter((value) => !known.includes(value)),
              [],
              `${tag} ${name}`,
            );
          }
        }
      }
    });
  }
});
