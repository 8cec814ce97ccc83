// A figure of which nothing is asked: painted before its element is fetched, and drawn when somebody turns to it.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {serve} from '../tools/static-server.mjs';
import {launch, visit} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const stillFirst = JSON.parse(readFileSync(new URL('../../src/embed/still-first.json', import.meta.url), 'utf8'));
const tags = Object.keys(stillFirst);

/** What draws each figure; the numbers of the trend are among what all marks share. */
const drawing = readdirSync(`${cdn}/chunks`).filter((file) =>
  /^(infosec-trend-live|cef-funding-live|marks)-.*\.js$/.test(file),
);
const isDrawing = (address) => drawing.some((file) => address.endsWith(file));

const html = (...body) =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Side</title>${body.join('')}</html>`;
const script = (tag) => `<script type="module" src="/cdn/${tag}.js"></script>`;
const strict = `default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types digdir-report-widgets`;

/** Files that are answered when the test lets them, or are lost until then. */
const held = new Map();
const asked = new Set();

/** @returns Lets the files go; what is lost until then is never answered. */
function hold(isHeld, {isLost = false} = {}) {
  // The loader itself is in two files.
  const files = readdirSync(`${cdn}/chunks`).filter((file) => /^(?!policy-).*\.js$/.test(file) && isHeld(file));
  assert.ok(files.length > 0);
  let letGo;
  const wait = isLost ? Promise.reject(new Error('lost')) : new Promise((done) => (letGo = done));
  wait.catch(() => undefined);
  for (const file of files) held.set(`/cdn/chunks/${file}`, wait);
  return () => {
    held.clear();
    letGo?.();
  };
}

const bodies = {'/own.html': html(script('infosec-trend'), '<infosec-trend><table><tr><td>1</table></infosec-trend>')};
const pages = new Proxy(bodies, {
  getOwnPropertyDescriptor(target, path) {
    asked.add(path);
    return held.has(path) ? {configurable: true} : Reflect.getOwnPropertyDescriptor(target, path);
  },
  get: (target, path) => held.get(path)?.then(() => readFileSync(`${cdn}${path.slice(4)}`, 'utf8')) ?? target[path],
});
const put = (inside, style = '') =>
  html(script('infosec-trend'), `<main><infosec-trend ${style}>${inside}</infosec-trend></main>`);
bodies['/slotted.html'] = put('<button slot="note">Les mer</button>');
bodies['/fallback.html'] = put('<a href="https://www.digdir.no">Årsrapporten</a>');
bodies['/other-policy.html'] = html(
  `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types other">`,
  script('infosec-trend'),
  '<infosec-trend></infosec-trend>',
);
bodies['/pale.html'] = html(
  '<link rel="stylesheet" href="/pale.css">',
  script('infosec-trend'),
  '<infosec-trend></infosec-trend>',
);
bodies['/pale.css'] = 'infosec-trend { --report-text: #ccc; --report-series-1: #ffff99; }';
bodies['/below.css'] = 'div { block-size: 100vh }';
for (const tag of tags) {
  bodies[`/${tag}.html`] = html(script(tag), `<${tag}></${tag}>`);
  bodies[`/${tag}-below.html`] = html(
    '<link rel="stylesheet" href="/below.css">',
    script(tag),
    `<div></div><${tag}></${tag}><button id="after">Etter</button><div></div>`,
  );
  bodies[`/${tag}-noted.html`] = html('<script src="/noted.js"></script>', script(tag), `<${tag}></${tag}>`);
  bodies[`/${tag}-six.html`] = html(script(tag), `<${tag}></${tag}>`.repeat(6));
}
bodies['/noted.js'] = `
  const noted = (globalThis.noted = {frames: []});
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    noted.shown ??= performance.now();
    return attach.call(this, options);
  };
  requestAnimationFrame(function frame() {
    noted.frames.push(performance.now());
    requestAnimationFrame(frame);
  });`;
const loaded = (...body) => html('<script type="module" src="/cdn/loader.js"></script>', ...body);
bodies['/loaded.html'] = loaded('<p data-report="infosec-trend">Uten <b>skript</b>.</p>');
bodies['/loaded-link.html'] = loaded('<p><a href="/cdn/figures/nb/infosec-trend.html">Se tallene</a></p>');
bodies['/loaded-tag.html'] = loaded('<infosec-trend class="wide" id="one">Uten skript.</infosec-trend>');
bodies['/loaded-nn.html'] = bodies['/loaded.html'].replace('lang="nb"', 'lang="nn"');
bodies['/loaded-foreign.html'] = html('<script type="module" src="/foreign.js"></script>', bodies['/loaded.html']);
bodies['/foreign.js'] =
  `customElements.define('infosec-trend', class extends HTMLElement { connectedCallback() { this.replaceChildren(); } });`;
bodies['/late.html'] = html('<infosec-trend><a href="https://www.digdir.no">Årsrapporten</a></infosec-trend>');
bodies['/loaded-level.html'] = loaded('<p data-report="infosec-trend" data-level="kommuner">Uten skript.</p>');
for (const [name, attributes] of Object.entries({level: 'level="kommuner"', en: 'lang="en"', group: 'group="a"'}))
  bodies[`/${name}.html`] = html(script('infosec-trend'), `<infosec-trend ${attributes}></infosec-trend>`);

/** Runs in the page. */
const inPage = `
  globalThis.one = () => document.querySelector('infosec-trend, cef-funding-map');
  globalThis.figureIn = (element = one()) => element.shadowRoot?.querySelector('.figure');
  globalThis.find = (query) => one().shadowRoot.querySelector(query);
  globalThis.textOf = (query) => find(query)?.textContent.trim();
  // All that is seen and heard of a figure, and where.
  globalThis.wholeOf = (node = figureIn()) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1) return '';
    const {x, y, width, height} = node.getBoundingClientRect();
    const style = getComputedStyle(node);
    const look = ['display', 'visibility', 'color', 'background-color', 'border-color', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'font', 'cursor', 'outline', 'forced-color-adjust', 'content-visibility'].map((name) => style.getPropertyValue(name));
    const told = [...node.attributes].map(({name, value}) => name + '=' + value).sort();
    return [node.localName, ...told, [x, y, width, height].map(Math.round), ...look, ...[...node.childNodes].map(wholeOf)].filter((text) => String(text).trim()).join(' ');
  };
  globalThis.middleOf = (query) => {
    const node = find(query);
    node.scrollIntoView({block: 'center', behavior: 'instant'});
    const {left, top, width, height} = node.getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  };
  addEventListener('error', ({target, detail}) => { if (target === one()) globalThis.fault = detail.code; }, true);`;

for (const name of ['chromium', 'firefox']) {
  describe(`a figure of which nothing is asked, in ${name}`, {concurrency: false}, () => {
    let browser;
    let server;
    before(async () => {
      browser = await launch(name);
      server = await serve({folders: {'/cdn/': cdn}, pages, headers: {'content-security-policy': strict}});
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    const open = async (path) => {
      const seen = await visit(browser, `${server.url}/${path}.html`);
      const {page} = seen;
      await page.setViewport({width: 1000, height: 900});
      // Firefox lays the page out anew a while later.
      await isTrue(page, `innerWidth === 1000 && innerHeight === 900`);
      await page.evaluate(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`);
      await page.evaluate(inPage);
      return {...seen, isFetched: () => seen.requests.some(isDrawing)};
    };
    const isTrue = async (page, what) => {
      const isSo = () => page.evaluate(what);
      for (let i = 0; i < 200 && !(await isSo()); i++) await pause(25);
      assert.ok(await isSo(), what);
    };
    const isDefined = (page) => isTrue(page, `customElements.get(one().localName) !== undefined && one().hasUpdated`);
    /** Where all is and how it looks, in every scheme and on paper. */
    const looksOf = async (page) => {
      const all = [await page.evaluate(`wholeOf()`)];
      if (name !== 'chromium') return all;
      const session = await page.createCDPSession();
      const dark = {features: [{name: 'prefers-color-scheme', value: 'dark'}]};
      const forced = {features: [{name: 'forced-colors', value: 'active'}]};
      const contrast = {features: [{name: 'prefers-contrast', value: 'more'}]};
      for (const media of [dark, forced, contrast, {media: 'print'}]) {
        await session.send('Emulation.setEmulatedMedia', media);
        all.push(await page.evaluate(`wholeOf()`));
      }
      await session.send('Emulation.setEmulatedMedia', {});
      await session.detach();
      assert.equal(new Set(all).size, all.length, JSON.stringify(all.map((one) => all.indexOf(one))));
      return all;
    };
    const click = async (page, query) => {
      const {x, y} = await page.evaluate(`middleOf(${JSON.stringify(query)})`);
      await page.mouse.click(x, y);
    };

    for (const tag of tags) {
      it(`paints <${tag}> before it fetches the element, and does not fetch what draws it`, async () => {
        const letGo = hold(() => true);
        const {page, requests, isFetched, violations, messages} = await open(tag);
        await isTrue(page, `figureIn() !== undefined`);
        assert.equal(await page.evaluate(`customElements.get('${tag}') === undefined`), true);
        assert.match(await page.evaluate(`figureIn().textContent`), /Kilde/);
        letGo();
        await isDefined(page);
        await pause(200);
        assert.equal(isFetched(), false, requests.join('\n'));
        assert.deepEqual(await violations(), []);
        assert.deepEqual(messages, []);
      });

      it(`asks for nothing more of <${tag}> before a second frame`, async () => {
        const {page} = await open(`${tag}-noted`);
        await isDefined(page);
        const {shown, frames, fetched} = await page.evaluate(`({
          ...globalThis.noted,
          fetched: performance.getEntriesByType('resource').find(({name}) => /chunks/.test(name)).startTime,
        })`);
        assert.ok(
          frames.filter((at) => at > shown && at <= fetched).length >= 2,
          JSON.stringify([shown, fetched, frames]),
        );
      });

      for (const width of [320, 1000]) {
        it(`paints what is drawn of <${tag}>, in all its looks at ${width}`, async () => {
          const {page, isFetched} = await open(tag);
          await page.setViewport({width, height: 900});
          await isDefined(page);
          const still = await looksOf(page);
          await page.evaluate(
            `globalThis.still = figureIn(); find('.heading').dispatchEvent(new FocusEvent('focusin', {bubbles: true})); 0`,
          );
          await isTrue(page, `figureIn() !== still && !still.isConnected`);
          for (const [i, look] of (await looksOf(page)).entries()) assert.equal(look, still[i]);
          assert.ok(isFetched());
        });
      }

      it(`draws <${tag}> where there are more than a window holds`, async () => {
        const {page} = await open(`${tag}-six`);
        await isTrue(
          page,
          `[...document.querySelectorAll('${tag}')].every((element) => figureIn(element)?.querySelector('[data-chart]'))`,
        );
      });

      it(`has a file of <${tag}> for a reader who asks for one`, async () => {
        const {page} = await open(tag);
        await isDefined(page);
        assert.match(await page.evaluate(`one().toSVG()`), /^<svg/);
        assert.match(await page.evaluate(`one().toCSV()`), /,/);
      });
    }

    it('tells what a mouse points at', async () => {
      const {page} = await open('infosec-trend');
      await isDefined(page);
      const {x, y} = await page.evaluate(
        `middleOf('[data-chart=ovelser] .mark[data-series="2"][data-point="2"] .glyph')`,
      );
      await page.mouse.move(x, y);
      await isTrue(page, `/25,8/.test(textOf('.readout'))`);
    });

    it('does what was clicked: a level, a view, a tool', async () => {
      const {page} = await open('infosec-trend');
      await isDefined(page);
      await click(page, '.key li:nth-child(3) button');
      await isTrue(
        page,
        `find('.key li:nth-child(3) button').getAttribute('aria-pressed') === 'true' && one().level === 'kommuner'`,
      );
      const view = await open('infosec-trend');
      await isDefined(view.page);
      await click(view.page, '.segments label:nth-child(3)');
      await isTrue(view.page, `one().view === 'table' && find('table') !== null`);
      const tool = await open('cef-funding-map');
      await isDefined(tool.page);
      await click(tool.page, '.tools summary');
      await isTrue(tool.page, `find('.tools details').open && find('.tool a, .tool button') !== null`);
    });

    it('does what was done before the element was there, and shows it until then', async () => {
      const letGo = hold(() => true);
      const {page} = await open('infosec-trend');
      await isTrue(page, `figureIn() !== undefined`);
      await page.evaluate(
        `globalThis.told = []; addEventListener('report-view', ({detail}) => told.push(detail.view))`,
      );
      await click(page, '.key li:nth-child(2) button');
      await click(page, '.segments label:nth-child(2)');
      await click(page, '.tools details:nth-child(2) summary');
      letGo();
      const begin = Date.now();
      await isTrue(page, `one().level === 'fylkeskommuner' && one().view === 'change'`);
      assert.ok(Date.now() - begin < 2900, 'waits for a button to be let go of that has been');
      await isTrue(page, `find('.tools details:nth-child(2)').open && find('.tool input, .tool button') !== null`);
      assert.deepEqual(await page.evaluate(`told`), ['change']);
    });

    it('does each of two clicks, and tells the page of no click again', async () => {
      const letGo = hold((file) => drawing.includes(file));
      const {page} = await open('infosec-trend');
      await isDefined(page);
      await page.evaluate(`
        globalThis.heard = { click: 0, keydown: 0, chosen: [] };
        for (const type of ['click', 'keydown']) addEventListener(type, () => { heard[type] += 1; });
        addEventListener('report-select', ({detail}) => heard.chosen.push(detail.level ?? null)); 0`);
      await click(page, '.key button');
      await click(page, '.key button');
      await click(page, '.summary');
      letGo();
      await isTrue(page, `heard.chosen.length === 2`);
      await pause(100);
      assert.deepEqual(await page.evaluate(`heard`), {
        click: 3,
        keydown: 0,
        chosen: ['statlige-virksomheter', null],
      });
    });

    it('presses nothing of its own when what the author put into it is pressed', async () => {
      const {page} = await open('slotted');
      await isDefined(page);
      await page.evaluate(`globalThis.chosen = 0; addEventListener('report-select', () => { chosen += 1; }); 0`);
      const {x, y} = await page.evaluate(`(() => {
        const button = document.querySelector('button');
        button.scrollIntoView({block: 'center'});
        const {left, top} = button.getBoundingClientRect();
        return {x: left + 4, y: top + 4};
      })()`);
      await page.mouse.click(x, y);
      await pause(400);
      assert.deepEqual(await page.evaluate(`[chosen, one().level ?? null]`), [0, null]);
    });

    it('does the first press where what draws it is there already', async () => {
      const {page} = await open('infosec-trend-six');
      await isTrue(page, `[...document.querySelectorAll('infosec-trend')].every((element) => element.hasUpdated)`);
      await page.waitForNetworkIdle({idleTime: 200}).catch(() => pause(500));
      await page.evaluate(`{
        const button = find('.key button');
        for (const type of ['pointerover', 'pointerdown']) button.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true}));
        button.focus();
      }`);
      await pause(100);
      await page.evaluate(`{
        const button = find('.key button');
        button.dispatchEvent(new PointerEvent('pointerup', {bubbles: true, composed: true}));
        button.click();
      }`);
      await isTrue(page, `one().level === 'statlige-virksomheter'`);
    });

    it('keeps colours of the page legible, before and after it is drawn', async () => {
      const {page} = await open('pale');
      await isDefined(page);
      assert.equal(await page.evaluate(`getComputedStyle(one()).getPropertyValue('--report-text').trim()`), '#ccc');
      const colours = `[getComputedStyle(find('.summary')).color, getComputedStyle(find('.key .series-1')).color].join(' ')`;
      await isTrue(page, `!/204, 204, 204|255, 255, 153/.test(${colours})`);
      await page.evaluate(`globalThis.still = figureIn(); one().toCSV(); 0`);
      await isTrue(page, `!still.isConnected`);
      await isTrue(page, `!/204, 204, 204|255, 255, 153/.test(${colours})`);
    });

    it('stands there without what it cannot do where the element is lost, with what the author wrote', async () => {
      const letGo = hold(() => true, {isLost: true});
      const {page} = await open('fallback');
      await isTrue(
        page,
        `figureIn() !== undefined && document.querySelector('infosec-trend a').getBoundingClientRect().height > 0`,
      );
      assert.equal(await page.evaluate(`find('.tools').checkVisibility() || find('.views').checkVisibility()`), false);
      assert.match(await page.evaluate(`figureIn().textContent`), /82,2/);
      letGo();
    });

    for (const path of ['loaded', 'loaded-link', 'loaded-tag'])
      it(`is painted before its element by the loader, too, and answers later: ${path}`, async () => {
        const letGo = hold(() => true);
        const {page, requests} = await open(path);
        await isTrue(page, `one() && figureIn() !== undefined`);
        const children = await page.evaluate(`[...one().childNodes].map(({textContent}) => textContent).join('')`);
        assert.match(children, /^(Uten skript\.|Se tallene)$/);
        await click(page, '.key li:nth-child(2) button');
        letGo();
        await isTrue(page, `one().level === 'fylkeskommuner'`);
        assert.equal(await page.evaluate(`document.querySelectorAll('infosec-trend').length`), 1);
        assert.ok(!requests.some((address) => address.includes('/live/')));
      });

    it('is drawn at once by the loader where something is asked for', async () => {
      const {page, requests} = await open('loaded-level');
      await isTrue(page, `one()?.level === 'kommuner' && one().hasUpdated`);
      assert.ok(!requests.some((address) => address.endsWith('/cdn/infosec-trend.js')));
    });

    it('is drawn at once by the loader in another language, too', async () => {
      const {page, requests} = await open('loaded-nn');
      await isTrue(page, `one()?.hasUpdated && /informasjonstryggleik/i.test(figureIn().textContent)`);
      assert.ok(!requests.some((address) => address.endsWith('/cdn/infosec-trend.js')));
    });

    it('stands there with what the author wrote where the loader gets no more than the picture', async () => {
      const letGo = hold(() => true, {isLost: true});
      for (const path of ['loaded', 'loaded-link']) {
        const {page} = await open(path);
        await isTrue(page, `one() && figureIn() && !document.querySelector('[data-report-room]')`);
        await isTrue(page, `one().shadowRoot.querySelector('slot:not([name])') && one().checkVisibility()`);
        assert.match(await page.evaluate(`one().textContent`), /^(Uten skript\.|Se tallene)$/);
      }
      letGo();
    });

    it('leaves an author’s content to nobody else who owns the tag', async () => {
      const {page, messages} = await open('loaded-foreign');
      for (let i = 0; i < 100 && messages.length === 0; i++) await pause(25);
      assert.deepEqual(messages, ['warn: What the author wrote stays: <infosec-trend> belongs to another script']);
      assert.equal(await page.evaluate(`document.querySelector('[data-report]').innerHTML`), 'Uten <b>skript</b>.');
    });

    it('does not take a link away from under the reader', async () => {
      const {page} = await open('late');
      await page.evaluate(`{
        const link = document.querySelector('infosec-trend a');
        link.focus();
        import('/cdn/infosec-trend.js');
      }`);
      await isTrue(page, `customElements.get('infosec-trend') !== undefined`);
      await pause(300);
      assert.ok(
        await page.evaluate(`document.activeElement.localName === 'a' && document.activeElement.checkVisibility()`),
      );
      assert.equal(await page.evaluate(`one().hasUpdated`), false);
      await page.evaluate(`document.activeElement.blur()`);
      await isTrue(page, `one().hasUpdated && figureIn() !== null`);
    });

    it('keeps the focus of who was there before the element', async () => {
      const letGo = hold(() => true);
      const {page} = await open('infosec-trend');
      await isTrue(page, `figureIn() !== undefined`);
      const focused = () => page.evaluate(`one().shadowRoot.activeElement?.getAttribute('aria-label')`);
      for (let i = 0; i < 12 && !/2018/.test(await focused()); i++) await page.keyboard.press('Tab');
      await page.evaluate(`globalThis.still = figureIn()`);
      letGo();
      await isTrue(page, `one().hasUpdated && !still.isConnected`);
      assert.equal(await focused(), 'Statlige virksomheter 2018: 81,7 prosent');
    });

    it('does what was done while the element was there and what keeps its picture was not', async () => {
      const letGo = hold((file) => file.startsWith('still-first-picture'));
      const {page} = await open('infosec-trend');
      await isTrue(page, `customElements.get('infosec-trend') !== undefined`);
      await click(page, '.key li:nth-child(2) button');
      await pause(200);
      assert.equal(await page.evaluate(`one().hasUpdated`), false);
      letGo();
      await isTrue(page, `one().level === 'fylkeskommuner'`);
    });

    it('is drawn in the place of its picture where what keeps that is lost', async () => {
      const letGo = hold((file) => file.startsWith('still-first-picture'), {isLost: true});
      const {page, requests} = await open('fallback');
      await isTrue(page, `customElements.get('infosec-trend') !== undefined && one().hasUpdated`);
      assert.ok(requests.some((address) => address.includes('still-first-picture')));
      assert.equal(await page.evaluate(`one().shadowRoot.querySelectorAll('.figure').length`), 1);
      assert.equal(await page.evaluate(`document.querySelector('infosec-trend a').checkVisibility()`), false);
      await click(page, '.key li:nth-child(2) button');
      await isTrue(page, `one().level === 'fylkeskommuner'`);
      await click(page, '.segments label:nth-child(3)');
      await isTrue(page, `find('table') !== null`);
      letGo();
    });

    it('keeps what is pressed until it is let go of', async () => {
      const letGo = hold((file) => drawing.includes(file));
      const {page, isFetched} = await open('infosec-trend');
      await isDefined(page);
      // What is in focus loses it to the press.
      await page.evaluate(`document.body.appendChild(document.createElement('input')).focus({preventScroll: true})`);
      const {x, y} = await page.evaluate(`middleOf('.key button')`);
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let i = 0; i < 100 && !isFetched(); i++) await pause(25);
      await page.evaluate(`globalThis.still = figureIn()`);
      letGo();
      await pause(400);
      assert.ok(await page.evaluate(`still.isConnected`));
      await page.mouse.up();
      await isTrue(page, `one().level === 'statlige-virksomheter' && !still.isConnected`);
    });

    it('keeps the focus, and goes on from there', async () => {
      const {page} = await open('infosec-trend');
      await isDefined(page);
      const focused = () => page.evaluate(`one().shadowRoot.activeElement?.getAttribute('aria-label')`);
      for (let i = 0; i < 12 && !/2018/.test(await focused()); i++) await page.keyboard.press('Tab');
      assert.equal(await focused(), 'Statlige virksomheter 2018: 81,7 prosent');
      await page.keyboard.press('ArrowRight');
      await isTrue(
        page,
        `/2019: 86,3/.test(one().shadowRoot.activeElement?.getAttribute('aria-label')) && /86,3/.test(textOf('.readout'))`,
      );
    });

    it('leaves the page where the reader has scrolled it', async () => {
      for (const tag of tags) {
        const {page} = await open(`${tag}-below`);
        await page.evaluate(`globalThis.still = figureIn(); document.querySelector('#after').focus()`);
        for (let i = 0; i < 3; i++) {
          await page.keyboard.down('Shift');
          await page.keyboard.press('Tab');
          await page.keyboard.up('Shift');
        }
        const place = () => page.evaluate(`[scrollY, one().shadowRoot.activeElement?.textContent.trim()]`);
        const [scrolled, focused] = await place();
        await isTrue(page, `figureIn() !== still`);
        assert.ok(scrolled > 500);
        assert.deepEqual(await place(), [scrolled, focused]);
        // What has kept the new figure from taking room is gone.
        assert.equal(await page.evaluate(`one().shadowRoot.querySelector('[style]')`), null);
      }
    });

    it('follows no link twice', async () => {
      const {page} = await open('infosec-trend');
      await isDefined(page);
      await page.evaluate(
        `globalThis.followed = 0; addEventListener('click', (event) => { globalThis.followed += 1; event.preventDefault(); })`,
      );
      await click(page, '.source a');
      await isTrue(page, `one().isAwake && one().isUpdatePending === false`);
      await pause(100);
      assert.equal(await page.evaluate(`followed`), 1);
    });

    it('stays where what draws it cannot be fetched, and says so', async () => {
      const letGo = hold((file) => drawing.includes(file), {isLost: true});
      const {page} = await open('infosec-trend');
      await isDefined(page);
      await click(page, '.key button');
      await isTrue(page, `/ikke/.test(textOf('.status')) && fault === 'network'`);
      assert.match(await page.evaluate(`figureIn().textContent`), /82,2/);
      // The view that is chosen is the one that is seen.
      await page.evaluate(`find('.status').replaceChildren(); 0`);
      await click(page, '.segments label:nth-child(2)');
      await isTrue(page, `/ikke/.test(textOf('.status'))`);
      assert.equal(await page.evaluate(`find('.segments input:checked').value`), 'lines');
      letGo();
      // Firefox asks for a lost module once.
      if (name === 'firefox') return;
      await click(page, '.key button');
      await isTrue(page, `one().level === 'statlige-virksomheter' && /82,2/.test(figureIn().textContent)`);
    });

    it('says so where a policy lets nothing be drawn, and shows the view that is seen', async () => {
      const {page} = await open('other-policy');
      await isTrue(page, `one().matches(':defined')`);
      await click(page, '.segments label:nth-child(2)');
      // Firefox has no such policies yet in each of its releases.
      await isTrue(page, `/ikke/.test(textOf('.status')) || one().view === 'change'`);
      await isTrue(page, `find('.segments input:checked').value === one().view`);
    });

    it('is drawn when its author asks for something else', async () => {
      for (const wish of [
        `one().setAttribute('level', 'kommuner')`,
        `one().view = 'table'`,
        `one().hide = 'key'`,
        `document.documentElement.lang = 'en'`,
        `one().append(document.createElement('table'))`,
      ]) {
        const {page, isFetched} = await open('infosec-trend');
        await isDefined(page);
        await page.evaluate(`globalThis.still = figureIn(); ${wish}; 0`);
        await isTrue(page, `!still.isConnected && figureIn() !== null`);
        if (wish.includes('view')) await isTrue(page, `one().view === 'table' && find('table') !== null`);
        assert.ok(isFetched(), wish);
      }
    });

    it('is drawn when a figure of its group speaks of it', async () => {
      const {page, isFetched} = await open('group');
      await isDefined(page);
      await pause(100);
      assert.equal(isFetched(), false);
      await page.evaluate(`{
        const other = document.body.appendChild(document.createElement('p'));
        other.group = 'a';
        other.dispatchEvent(new CustomEvent('report-select', {bubbles: true, composed: true, detail: {level: 'kommuner'}}));
      }`);
      await isTrue(page, `find('.key li:nth-child(3) button').getAttribute('aria-pressed') === 'true'`);
    });

    for (const [path, what] of Object.entries({
      level: 'its attributes',
      en: 'the language',
      own: 'numbers of the author',
    })) {
      it(`is not painted where ${what} ask for something else`, async () => {
        const letGo = hold((file) => !drawing.includes(file));
        asked.clear();
        // Firefox has a page loaded when it has its modules.
        const opened = open(path);
        for (let i = 0; i < 400 && ![...asked].some(isDrawing); i++) await pause(25);
        assert.ok([...asked].some(isDrawing), 'what draws it is not fetched at the same time');
        letGo();
        const {page} = await opened;
        await isTrue(page, `figureIn()?.querySelector('[data-chart]') != null`);
      });
    }
  });
}

describe('a figure of which nothing is asked, under a finger', {concurrency: false}, () => {
  it('is drawn for a tap, not for a page that is moved', async () => {
    const browser = await launch('chromium');
    const server = await serve({folders: {'/cdn/': cdn}, pages});
    try {
      const {page, requests} = await visit(browser, `${server.url}/infosec-trend.html`);
      await page.setViewport({width: 390, height: 700, hasTouch: true, isMobile: true});
      await page.reload();
      await page.evaluate(inPage);
      await page.waitForFunction(`one().hasUpdated`);
      const touch = await page.touchscreen.touchStart(200, 500);
      for (let y = 480; y > 200; y -= 40) await touch.move(200, y);
      await touch.end();
      // The page comes to rest.
      await pause(1500);
      assert.ok((await page.evaluate(`scrollY`)) > 0);
      assert.equal(requests.some(isDrawing), false);
      const {x, y} = await page.evaluate(
        `middleOf('[data-chart=styringssystem] .mark[data-series="0"][data-point="2"] .ring')`,
      );
      await page.touchscreen.tap(x, y);
      await page.waitForFunction(`/82,2/.test(textOf('.readout'))`, {timeout: 10_000});
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
