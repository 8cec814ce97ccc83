// A figure page in a frame: what it tells the page around it, in every sandbox, and what that page does with it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {testedBrowsers} from '../tools/browsers.mjs';
import {serve} from '../tools/static-server.mjs';
import {launchQuiet, visitsOf} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

const listen = `
  globalThis.heard = [];
  addEventListener('message', ({data, origin}) => heard.push({data, origin}));
  globalThis.ask = (index, message) => document.querySelectorAll('iframe')[index].contentWindow.postMessage(message, '*');
`;
const parentPage = (...body) =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title><script src="/listen.js"></script>${body.join('\n')}</html>`;
const frame = (src, sandbox) =>
  `<iframe title="Figur" width="600" height="300" src="${src}"${sandbox === undefined ? '' : ` sandbox="${sandbox}"`}></iframe>`;

const sandboxes = {
  'no sandbox': undefined,
  'allow-scripts': 'allow-scripts',
  'what we write ourselves': 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
  'allow-same-origin too': 'allow-scripts allow-same-origin',
};

/** Posts heights to its parent, each with a port of its own, and on that port. */
const speaker = `<!doctype html><title>Ukjent</title><script>
  for (const height of [10, '500', NaN, Infinity, -5, 1e9, null]) {
    const {port1, port2} = new MessageChannel();
    parent.postMessage({type: 'report-height', height}, '*', [port2]);
    port1.postMessage({type: 'report-height', height});
  }
</script>`;

for (const name of testedBrowsers) {
  describe(`a figure page in a frame, in ${name}`, {concurrency: false}, () => {
    let browser;
    let visits;
    let parent;
    const figures = {};
    const pages = {
      // Says of every address that it is a figure page beside frame.js.
      '/liar.js':
        'globalThis.URL = class { static canParse = () => true; origin = location.origin; pathname = "/figures/nb/infosec-trend.html"; };',
      '/listen.js': listen,
      '/frame.js': readFileSync(`${cdn}/frame.js`, 'utf8'),
      '/other.html': speaker,
      '/figures/nb/speaker.html': speaker,
      '/figures/nb/report-chapter.html': speaker,
    };
    before(async () => {
      browser = await launchQuiet(name);
      visits = visitsOf(browser);
      figures.open = await serve({folders: {'/': cdn}, headers: {'access-control-allow-origin': '*'}});
      figures.closed = await serve({
        folders: {'/': cdn},
        pages: {
          '/figures/nb/speaker.html': speaker,
          '/figures/nb/moved.html': `<!doctype html><title>Borte</title><script src="/moved.js"></script>`,
        },
      });
      parent = await serve({pages});
    });
    after(async () => {
      await browser?.close();
      await Promise.all([parent, ...Object.values(figures)].map((server) => server?.close()));
    });
    const open = async (...body) => {
      pages['/index.html'] = parentPage(...body);
      return visits.open(`${parent.url}/`);
    };
    const close = (visited) => visits.leave(visited);
    const own = (page) =>
      page.evaluate(() =>
        globalThis.heard.filter(({data}) => data.type === 'report-height').map(({data}) => data.height),
      );
    const settled = async (page) => {
      let count = -1;
      for (const deadline = Date.now() + 20_000; Date.now() < deadline; await pause(400)) {
        const now = (await own(page)).length;
        if (now > 0 && now === count) return;
        count = now;
      }
      assert.fail('the frame never said a height, or never stopped');
    };
    const address = (server, query = '') => `${figures[server].url}/figures/nb/infosec-trend.html${query}`;

    for (const [what, sandbox] of Object.entries(sandboxes)) {
      for (const server of ['open', 'closed']) {
        it(`tells its height with ${what}, from a host that is ${server} to others`, async () => {
          const visited = await open(frame(address(server), sandbox));
          await settled(visited.page);
          const [inside] = visited.page.frames().slice(1);
          const {height, isLive, shown} = await inside.evaluate(() => ({
            height: Math.ceil(document.body.getBoundingClientRect().height),
            isLive: document.querySelector('infosec-trend').matches(':defined'),
            shown: document.querySelector('infosec-trend').shadowRoot.textContent.includes('82,2'),
          }));
          const heights = await own(visited.page);
          assert.equal(heights.at(-1), height);
          assert.ok(shown && height > 400);
          // Modules are fetched with CORS, and a page without an origin is foreign to its own host.
          const isForeign = sandbox !== undefined && !sandbox.includes('same-origin');
          assert.equal(isLive, server === 'open' || !isForeign);
          const said = await visited.page.evaluate(() => globalThis.heard);
          assert.ok(
            said.every(({data}) => /^(height,type|height,sentinel,type)$/.test(Object.keys(data).sort().join())),
          );
          assert.ok(said.every(({origin}) => (origin === 'null') === isForeign));
          await close(visited);
        });
      }
    }

    it('is whole in the strictest sandbox, and says nothing', async () => {
      const visited = await open(frame(address('open'), ''));
      await pause(800);
      assert.deepEqual(await visited.page.evaluate(() => globalThis.heard), []);
      const picture = await (await visited.page.$('iframe')).screenshot();
      // A frame of 600 × 300 that is blank takes far fewer bytes.
      assert.ok(picture.length > 6000, `${picture.length}`);
      await close(visited);
    });

    it('speaks to pym.js and WordPress under the name that they gave it', async () => {
      const visited = await open(
        frame(address('open', '?initialWidth=600&childId=figur-1&parentTitle=t&parentUrl=u')),
        frame(address('open', '#?secret=aB3dE6gH9j')),
        frame(address('open', '?childId=%3Cscript%3E#?secret=%22%3E')),
      );
      await visited.page.waitForFunction(
        () => globalThis.heard.filter(({data}) => data.type === 'report-height').length >= 3,
      );
      await settled(visited.page);
      const said = (await visited.page.evaluate(() => globalThis.heard)).map(({data}) => data);
      const pym = said.filter((data) => typeof data === 'string');
      assert.ok(pym.length > 0);
      for (const message of pym) assert.match(message, /^pymxPYMxfigur-1xPYMxheightxPYMx\d+$/);
      const wordPress = said.filter(({message}) => message === 'height');
      assert.ok(wordPress.length > 0);
      for (const {secret, value} of wordPress) assert.ok(secret === 'aB3dE6gH9j' && Number.isInteger(value));
      assert.deepEqual(visited.messages, []);
      await close(visited);
    });

    it('answers a parent that asks, and no other message', async () => {
      const visited = await open(frame(address('open'), 'allow-scripts'));
      await settled(visited.page);
      const count = async (...messages) => {
        const first = (await own(visited.page)).length;
        for (const message of messages) await visited.page.evaluate((data) => globalThis.ask(0, data), message);
        await pause(400);
        return (await own(visited.page)).length - first;
      };
      assert.equal(await count({type: 'report-height'}), 1);
      assert.equal(await count({message: 'ready', secret: 'x'}), 1);
      assert.equal(
        await count('hei', null, 7, [], {type: 'embed-size-changed'}, {sentinel: 'amp', type: 'embed-size-denied'}),
        0,
      );
      await close(visited);
    });

    it('is as high as its figure in a page with frame.js, early or late, without end', async () => {
      for (const late of [false, true]) {
        const visited = await open(
          ...(late ? [] : [`<script type="module" src="${figures.open.url}/frame.js?v=1"></script>`]),
          frame(address('open'), 'allow-scripts'),
        );
        await settled(visited.page);
        if (late) await visited.page.addScriptTag({url: `${figures.open.url}/frame.js`});
        // A figure that is drawn late says another height, so the frame is compared with the height that was said last.
        const isFollowed = () =>
          document.querySelector('iframe').clientHeight ===
          globalThis.heard.findLast(({data}) => data.type === 'report-height').data.height;
        await visited.page.waitForFunction(isFollowed);
        const height = (await own(visited.page)).at(-1);
        // On a phone it has another height, and then it is quiet.
        await visited.page.evaluate(() => (document.querySelector('iframe').width = '320'));
        await visited.page.waitForFunction(
          (high) => document.querySelector('iframe').clientHeight !== high,
          {},
          height,
        );
        await settled(visited.page);
        await visited.page.waitForFunction(isFollowed);
        const said = await own(visited.page);
        assert.ok(said.length < 12, `${said}`);
        assert.deepEqual(visited.messages, []);
        await close(visited);
      }
    });

    const heights = (page) =>
      page.evaluate(() => [...document.querySelectorAll('iframe')].map(({style}) => style.height));
    /** The page has handled all that frames have said so far, on ports too. */
    const handled = (page) =>
      page.evaluate(async () => {
        for (let turn = 0; turn < 3; turn += 1) await new Promise((done) => setTimeout(done, 50));
      });

    it('is the only one that frame.js listens to, and within limits', async () => {
      const visited = await open(
        '<script src="/frame.js"></script>',
        frame('/other.html'),
        frame('/other.html', 'allow-scripts'),
        frame('/figures/nb/speaker.html'),
        '<script src="/frame.js"></script>',
        frame('/figures/nb/report-chapter.html'),
      );
      await visited.page.waitForFunction(() => globalThis.heard.length >= 28);
      await visited.page.evaluate(() => postMessage({type: 'report-height', height: 999}, '*'));
      await handled(visited.page);
      // 10 is too low and 1e9 too high; a text, NaN and nothing are no heights. The last one said was 1e9.
      assert.deepEqual(await heights(visited.page), ['', '', '10000px', '30000px']);
      await close(visited);
    });

    it('is known by what the browser had when frame.js started, whatever replaces it later', async () => {
      const visited = await open(
        '<script src="/frame.js"></script>',
        '<script src="/liar.js"></script>',
        frame('/other.html'),
      );
      await visited.page.waitForFunction(() => globalThis.heard.length >= 7);
      await handled(visited.page);
      assert.deepEqual(await heights(visited.page), ['']);
      await close(visited);
    });

    it('is known by the folder and the path of its address, not by what else is in it', async () => {
      const elsewhere = figures.closed.url;
      const attacks = [
        '/other.html?/figures/nb/x.html',
        '/other.html#/figures/nb/x.html',
        '/other.html?x=/figures/nb/infosec-trend.html',
        `${elsewhere}/figures/nb/speaker.html`,
        '/uploads/figures/nb/speaker.html',
      ];
      pages['/uploads/figures/nb/speaker.html'] = speaker;
      const visited = await open(
        '<script src="/frame.js"></script>',
        ...attacks.flatMap((src) => [frame(src), frame(src, 'allow-scripts')]),
      );
      await visited.page.waitForFunction((count) => globalThis.heard.length >= count, {}, attacks.length * 14);
      await handled(visited.page);
      assert.deepEqual(
        await heights(visited.page),
        attacks.flatMap(() => ['', '']),
      );
      await close(visited);
    });

    it('is not believed after its frame has gone to another host', async () => {
      const moved = `${figures.closed.url}/figures/nb/moved.html`;
      const elsewhere = `${parent.url}/other.html`.replace('127.0.0.1', 'localhost');
      const visited = await open(
        `<script src="${figures.closed.url}/frame.js"></script>`,
        `<iframe title="Figur" height="300" src="${moved}"></iframe>`,
      );
      await visited.page.frames()[1].evaluate((to) => void (location.href = to), elsewhere);
      await visited.page.waitForFunction(() => globalThis.heard.length >= 7);
      await handled(visited.page);
      assert.deepEqual(await heights(visited.page), ['']);
      await close(visited);
    });

    it('is not believed after its frame has gone to another page in its sandbox', async () => {
      const visited = await open(
        `<script src="${figures.open.url}/frame.js"></script>`,
        frame(address('open'), 'allow-scripts'),
      );
      await settled(visited.page);
      await handled(visited.page);
      const earlier = await heights(visited.page);
      assert.match(earlier[0], /^\d{3,4}px$/);
      const heard = await visited.page.evaluate(() => globalThis.heard.length);
      await visited.page.frames()[1].evaluate((to) => void (location.href = to), `${parent.url}/other.html`);
      await visited.page.waitForFunction((count) => globalThis.heard.length >= count + 7, {}, heard);
      await handled(visited.page);
      assert.deepEqual(await heights(visited.page), earlier);
      // What the page's author puts there instead is another matter.
      await visited.page.$eval('iframe', (one, src) => (one.src = src), address('open', '?view=table'));
      await visited.page.waitForFunction(
        (high) => !['', high].includes(document.querySelector('iframe').style.height),
        {},
        earlier[0],
      );
      await close(visited);
    });

    it('watches its height in a frame only', async () => {
      const count = `globalThis.observers = 0;
        globalThis.ResizeObserver = class extends ResizeObserver { constructor(tell) { super(tell); globalThis.observers += 1; } };`;
      const watched = async (path, inside) => {
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await page.evaluateOnNewDocument(count);
        await page.goto(path);
        await pause(500);
        const observers = await page.frames()[inside].evaluate(() => globalThis.observers);
        await context.close();
        return observers;
      };
      assert.equal(await watched(address('open'), 0), 0);
      pages['/index.html'] = parentPage(frame(address('open')));
      assert.equal(await watched(`${parent.url}/`, 1), 1);
    });
  });
}

describe('frame.js', () => {
  it('takes at most 1 kB', () => {
    assert.ok(brotliCompressSync(readFileSync(`${cdn}/frame.js`)).length <= 1000);
  });
});
