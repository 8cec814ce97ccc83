// The finished figure that the script of each element carries: shown before the element is fetched, and replaced by it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {testedBrowsers} from '../tools/browsers.mjs';
import {tags} from '../tools/every-figure.mjs';
import {serve} from '../tools/static-server.mjs';
import {launchQuiet, visitsOf} from '../tools/visit.mjs';
import {pointChanges} from '../visual/compare.mjs';
import {decode} from '../visual/png.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const languages = ['nb', 'nn', 'en'];
const strict = `default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types digdir-report-widgets`;

const html = (body, lang = 'nb') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Side</title>${body}</html>`;
const script = (tag) => `<script type="module" src="/cdn/${tag}.js"></script>`;
const element = (tag, attributes = '', content = '') =>
  // The finished claim is one in a sentence: a claim that stands alone is drawn by the element.
  `${tag === 'report-claim' ? 'Rapporten: ' : ''}<${tag}${tag === 'report-claim' ? ' ref="kommunene-lavere"' : ''}${attributes && ` ${attributes}`}>${content}</${tag}>`;
const trend = (attributes, content) =>
  html(
    `<script src="/attached.js"></script>${script('infosec-trend')}${element('infosec-trend', attributes, content)}`,
  );
const loaded = (content) => html(`${script('loader')}${content}`);

const pages = {
  '/other-policy.html': html(
    `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types other">${script('infosec-trend')}${element('infosec-trend')}`,
  ),
  '/fallback.html': trend('', '<a href="https://www.digdir.no">Årsrapporten</a>'),
  '/late.html': html('<infosec-trend><a href="https://www.digdir.no">Årsrapporten</a></infosec-trend>'),
  '/six.html': html(script('infosec-trend') + element('infosec-trend').repeat(6)),
  '/level.html': trend('level="kommuner"'),
  '/src.html': trend('src="/missing.csv"'),
  '/table.html': trend('', '<table><tr><td>1</td></tr></table>'),
  '/neutral.html': trend('data-place="a" id="one"'),
  '/loaded-form.html': loaded('<p data-report="infosec-trend">Uten <b>skript</b>.</p>'),
  '/loaded-link.html': loaded('<p><a href="/cdn/figures/nb/infosec-trend.html">Se tallene</a></p>'),
  '/loaded-tag.html': loaded('<infosec-trend class="wide" id="one">Uten skript.</infosec-trend>'),
  '/loaded-level.html': loaded('<p data-report="infosec-trend" data-level="kommuner">Uten skript.</p>'),
  '/loaded-foreign.html': html(
    `<script type="module" src="/foreign.js"></script>${script('loader')}<p data-report="infosec-trend">Uten <b>skript</b>.</p>`,
  ),
  // Whether each shadow root comes from an element that is defined; when the first came, and each frame.
  '/attached.js': `
    globalThis.attached = [];
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      attached.push(customElements.get(this.localName) !== undefined);
      times.shown ??= performance.now();
      return attach.call(this, options);
    };
    globalThis.times = {frames: []};
    requestAnimationFrame(function frame() {
      times.frames.push(performance.now());
      requestAnimationFrame(frame);
    });`,
  '/foreign.js': `customElements.define('infosec-trend', class extends HTMLElement { connectedCallback() { this.replaceChildren(); } });`,
  ...Object.fromEntries(
    tags.flatMap((tag) => languages.map((lang) => [`/${tag}.${lang}.html`, html(script(tag) + element(tag), lang)])),
  ),
};

/** Answers that wait for the test; `undefined` lets a file go as it is. */
let held;

/** @returns Lets the elements go. Those that are lost are answered with an error. */
function holdElements({areLost = false} = {}) {
  let release;
  held = areLost ? Promise.reject(new Error('lost')) : new Promise((done) => (release = done));
  held.catch(() => undefined);
  return () => {
    held = undefined;
    release?.();
  };
}

const isElement = (path) => held !== undefined && path.startsWith('/cdn/elements/');
const answers = new Proxy(pages, {
  getOwnPropertyDescriptor: (target, path) =>
    isElement(path) ? {configurable: true} : Reflect.getOwnPropertyDescriptor(target, path),
  get: (target, path) =>
    isElement(path) ? held.then(() => readFileSync(`${cdn}${path.slice(4)}`, 'utf8')) : target[path],
});

/** Runs in the page. */
const inPage = `
  globalThis.one = (tag = 'infosec-trend') => document.querySelector(tag);
  globalThis.figureIn = (element = one()) => element?.shadowRoot?.querySelector('.figure');
  // What is seen, in figures inside the figure too.
  globalThis.seenIn = (node) => node.nodeType === 3 ? node.data
    : node.nodeType !== 1 || getComputedStyle(node).visibility === 'hidden' || !node.checkVisibility() && node.localName !== 'slot' ? ''
    : [...(node.shadowRoot ?? node).childNodes].map(seenIn).join(' ');
  globalThis.controlsIn = (root) => [...root.querySelectorAll('.control, .as-list'), ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ? controlsIn(shadowRoot) : [])];
  globalThis.buttonsIn = (root) => [...root.querySelectorAll('button'), ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ? buttonsIn(shadowRoot) : [])];
  globalThis.textOf = (tag) => seenIn(one(tag)).replace(/\\s+/g, '');`;

/** Two texts from where they part. */
function apart(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return [one, other].map((text) => text.slice(Math.max(0, at - 20), at + 60));
}

for (const name of testedBrowsers) {
  describe(`a prerendered figure, in ${name}`, {concurrency: false}, () => {
    let browser;
    let server;
    let visits;
    before(async () => {
      browser = await launchQuiet(name);
      visits = visitsOf(browser);
      server = await serve({folders: {'/cdn/': cdn}, pages: answers, headers: {'content-security-policy': strict}});
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    // The frames of a window come late where fifty others are open.
    const inUse = [];
    afterEach(() => {
      held = undefined;
      for (const visited of inUse.splice(0)) visits.leave(visited);
    });
    const open = async (path, width = 1000) => {
      // In Firefox a page that waits for a dynamic import may not have loaded.
      const seen = await visits.open(`${server.url}/${path}.html`, held ? 'domcontentloaded' : 'load');
      inUse.push(seen);
      await seen.page.setViewport({width, height: 900});
      await isTrue(seen.page, `innerWidth === ${width}`);
      await seen.page.evaluate(inPage);
      return seen;
    };
    const isTrue = async (page, what) => {
      const isSo = () => page.evaluate(what);
      for (let i = 0; i < 400 && !(await isSo()); i++) await pause(25);
      assert.ok(await isSo(), what);
    };
    const isDrawn = (page, tag = 'infosec-trend') =>
      isTrue(
        page,
        `one('${tag}').hasUpdated === true && [...one('${tag}').shadowRoot.querySelectorAll('.section > [heading-level]')].every(({hasUpdated}) => hasUpdated)`,
      );
    const isShown = (page, tag = 'infosec-trend') => isTrue(page, `!!figureIn(one('${tag}'))`);

    for (const tag of tags)
      for (const lang of languages)
        it(`shows <${tag}> in ${lang} before its element is fetched, as the element draws it`, async () => {
          const release = holdElements();
          const {page, messages, violations} = await open(`${tag}.${lang}`);
          await isShown(page, tag);
          assert.equal(await page.evaluate(`customElements.get('${tag}') === undefined`), true);
          const read = `({text: textOf('${tag}'), height: one('${tag}').getBoundingClientRect().height})`;
          const shown = await page.evaluate(read);
          const picture = lang === 'nb' && name === 'chromium' && (await page.screenshot({fullPage: true}));
          release();
          await isDrawn(page, tag);
          const unseen = `controlsIn(one('${tag}').shadowRoot).filter((part) => part.checkVisibility() && getComputedStyle(part).visibility === 'hidden').map(({className}) => className)`;
          assert.deepEqual(await page.evaluate(unseen), []);
          // What works only with the element is not seen before, and a name that can be pressed is words alone.
          const drawn = await page.evaluate(
            `for (const part of controlsIn(one('${tag}').shadowRoot)) part.style.visibility = 'hidden'; for (const button of buttonsIn(one('${tag}').shadowRoot)) button.disabled = true; ${read}`,
          );
          assert.equal(...apart(shown.text, drawn.text));
          assert.ok(Math.abs(shown.height - drawn.height) <= 1, `${shown.height}, then ${drawn.height}`);
          if (picture) {
            const first = decode(picture);
            const {size, points} = pointChanges(first, decode(await page.screenshot({fullPage: true})));
            assert.equal(size, undefined);
            // Texts that the element draws side by side are one text before, with another space between two letters.
            assert.ok(points.length < first.width * first.height * 0.001, `${points.length} points`);
          }
          assert.deepEqual(messages, []);
          assert.deepEqual(await violations(), []);
        });

    it('asks for the element when a frame with the figure has been painted', async () => {
      const {page} = await open('neutral');
      await isDrawn(page);
      const {frames, shown, asked} = await page.evaluate(`({
        ...times,
        asked: performance.getEntriesByType('resource').find(({name}) => name.includes('/elements/')).startTime,
      })`);
      // When a second frame begins, the first has been handed over to be painted.
      assert.ok(frames.filter((at) => at > shown && at <= asked).length >= 2, JSON.stringify({frames, shown, asked}));
    });

    it('draws all figures where there are more than a window holds', async () => {
      const {page} = await open('six');
      await isTrue(
        page,
        `[...document.querySelectorAll('infosec-trend')].every((one) => one.hasUpdated && figureIn(one))`,
      );
    });

    for (const path of ['level', 'src', 'table'])
      it(`is not shown where another drawing is asked for: ${path}`, async () => {
        const {page} = await open(path);
        await isDrawn(page);
        assert.deepEqual(await page.evaluate(`attached`), [true]);
      });

    it('is shown where an attribute changes nothing of what is drawn', async () => {
      const release = holdElements();
      const {page} = await open('neutral');
      await isShown(page);
      release();
      await isDrawn(page);
    });

    it('keeps the focus, and what is open, when the element draws', async () => {
      const release = holdElements();
      const {page} = await open('infosec-trend.nb');
      await isShown(page);
      await page.evaluate(`one().shadowRoot.querySelector('.source a').focus();
        for (const one of figureIn().querySelectorAll('.notes details')) one.open = true;
        globalThis.finished = figureIn();`);
      const focused = `one().shadowRoot.activeElement?.textContent`;
      const link = await page.evaluate(focused);
      release();
      await isDrawn(page);
      assert.ok(link);
      assert.equal(await page.evaluate(focused), link);
      assert.ok(await page.evaluate(`!finished.isConnected`));
      const opened = `[...figureIn().querySelectorAll('.notes details')].map(({open}) => open)`;
      assert.deepEqual(await page.evaluate(opened), [true]);
    });

    it('keeps text that a reader has selected until it no longer is', async () => {
      const release = holdElements();
      const {page} = await open('infosec-trend.nb');
      await isShown(page);
      await page.evaluate(`{
        const range = document.createRange();
        range.selectNodeContents(one().shadowRoot.querySelector('.summary'));
        const {anchorNode} = getSelection();
        getSelection().setBaseAndExtent(range.startContainer, 0, range.startContainer, 1);
        globalThis.finished = figureIn();
      }`);
      release();
      await isTrue(page, `customElements.get('infosec-trend') !== undefined`);
      await pause(300);
      assert.equal(await page.evaluate(`finished.isConnected`), true);
      await page.evaluate(`getSelection().removeAllRanges()`);
      await isDrawn(page);
      assert.equal(await page.evaluate(`finished.isConnected`), false);
    });

    it('has controls that a pointer reaches once the element has come', async () => {
      const {page} = await open('infosec-trend.nb');
      await isDrawn(page);
      const {x, y} = await page.evaluate(`{
        const {left, right, top, bottom} = [...one().shadowRoot.querySelectorAll('.views label')].at(-1).getBoundingClientRect();
        ({x: (left + right) / 2, y: (top + bottom) / 2});
      }`);
      await page.mouse.click(x, y);
      await isTrue(page, `one().shadowRoot.querySelector('table') !== null`);
    });

    it('is drawn where the link that had the focus is taken out of the page', async () => {
      const {page} = await open('late');
      await page.evaluate(`document.querySelector('infosec-trend a').focus(); import('/cdn/infosec-trend.js');`);
      await isTrue(page, `customElements.get('infosec-trend') !== undefined`);
      assert.equal(await page.evaluate(`one().hasUpdated`), false);
      await page.evaluate(`document.querySelector('infosec-trend a').remove()`);
      await isDrawn(page);
    });

    it('waits while text that the author wrote is selected', async () => {
      const {page} = await open('late');
      await page.evaluate(`{
        const {firstChild} = document.querySelector('infosec-trend a');
        getSelection().setBaseAndExtent(firstChild, 0, firstChild, 4);
        import('/cdn/infosec-trend.js');
      }`);
      await isTrue(page, `customElements.get('infosec-trend') !== undefined`);
      await page.evaluate(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`);
      assert.equal(await page.evaluate(`one().hasUpdated`), false);
      await page.evaluate(`getSelection().removeAllRanges()`);
      await isDrawn(page);
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
      await page.evaluate(`document.activeElement.blur()`);
      await isDrawn(page);
    });

    it('stays where the element is lost, with what the author wrote and without controls', async () => {
      const release = holdElements({areLost: true});
      const {page} = await open('fallback');
      await isTrue(page, `one().shadowRoot?.querySelector('slot:not([name])') != null`);
      assert.match(await page.evaluate(`textOf('infosec-trend')`), /82,2/);
      assert.equal(
        await page.evaluate(`[...controlsIn(one().shadowRoot)].some((part) => part.checkVisibility())`),
        false,
      );
      assert.ok(await page.evaluate(`document.querySelector('infosec-trend a').checkVisibility()`));
      release();
    });

    it('stays where a policy lets nothing be drawn', async () => {
      const {page} = await open('other-policy');
      await isTrue(page, `customElements.get('infosec-trend') !== undefined`);
      await isTrue(page, `customElements.get('infosec-trend') && one().isUpdatePending === false`);
      assert.match(await page.evaluate(`textOf('infosec-trend')`), /82,2/);
    });

    for (const path of ['form', 'link', 'tag'])
      it(`is shown before its element by the loader, too: ${path}`, async () => {
        const release = holdElements();
        const {page} = await open(`loaded-${path}`);
        await isShown(page);
        const children = await page.evaluate(`[...one().childNodes].map(({textContent}) => textContent).join('')`);
        assert.match(children, /^(Uten skript\.|Se tallene)$/);
        release();
        await isDrawn(page);
        assert.equal(await page.evaluate(`document.querySelectorAll('infosec-trend').length`), 1);
      });

    it('is drawn at once by the loader where something is asked for', async () => {
      const {page} = await open('loaded-level');
      await isTrue(page, `one()?.level === 'kommuner' && one().hasUpdated`);
      const requests = await page.evaluate(`performance.getEntriesByType('resource').map(({name}) => name)`);
      assert.ok(requests.some((address) => address.endsWith('/cdn/elements/infosec-trend.js')));
      assert.ok(!requests.some((address) => address.endsWith('/cdn/infosec-trend.js')));
    });

    it('stands there with what the author wrote where the loader gets no more than the figure', async () => {
      const release = holdElements({areLost: true});
      for (const path of ['loaded-form', 'loaded-link']) {
        const {page} = await open(path);
        await isTrue(page, `one() && figureIn() && !document.querySelector('[data-report-room]')`);
        await isTrue(page, `one().shadowRoot.querySelector('slot:not([name])') && one().checkVisibility()`);
        assert.match(await page.evaluate(`one().textContent`), /^(Uten skript\.|Se tallene)$/);
      }
      release();
    });

    it('leaves an author’s content to nobody else who owns the tag', async () => {
      const {page, messages} = await open('loaded-foreign');
      for (let i = 0; i < 100 && messages.length === 0; i++) await pause(25);
      assert.deepEqual(messages, ['warn: What the author wrote stays: <infosec-trend> belongs to another script']);
      assert.equal(await page.evaluate(`document.querySelector('[data-report]').innerHTML`), 'Uten <b>skript</b>.');
    });
  });
}
