// Every view of every figure with the sizes that readers set: of the window, of the text, and of the space in it.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {testedBrowsers} from '../tools/browsers.mjs';
import {serve} from '../tools/static-server.mjs';
import {hiddenTexts} from '../tools/text-in-sight.mjs';
import {languages, showInPage, viewPage, views} from '../tools/views.mjs';
import {launchQuiet, visit} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

/** What WCAG 1.4.12 lets a reader ask for. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }';

const sizes = {
  'as it comes': [{width: 1200}, {width: 768}, {width: 360}],
  '1.4.10: in a window of 1280 pixels at 400 per cent': [{width: 320}],
  '1.4.4: with text twice as large': [1200, 640, 360, 320].map((width) => ({width, text: '200%'})),
  '1.4.12: with the text spacing of WCAG': [1200, 768, 360, 320].map((width) => ({width, sheet: spacing})),
};

/** Larger text comes from the root; the spacing reaches into every shadow root, as a reader's own style sheet does. */
function resize({text = '', sheet}) {
  document.documentElement.style.fontSize = text;
  const space = (root) => {
    for (const {shadowRoot} of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      const own = new CSSStyleSheet();
      own.replaceSync(sheet);
      shadowRoot.adoptedStyleSheets.push(own);
      space(shadowRoot);
    }
  };
  if (sheet) space(document);
}

/** What is wrong with a figure that is drawn once, and then looked at in each of these sizes. Runs in the page. */
async function faultsIn(sizesOfWindow, {name, tag, markup}, language) {
  resize({});
  await showInPage(markup, language);
  const found = [];
  for (const size of sizesOfWindow) {
    resize(size);
    // A figure follows its size in the next frame.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const faults = hiddenTexts(tag);
    const wide = document.documentElement.scrollWidth;
    if (wide > size.width) faults.push(`the page is ${wide} wide`);
    found.push(...faults.map((fault) => [size.how, `${language}, ${size.width}, ${name}, ${fault}`]));
  }
  return found;
}

for (const name of testedBrowsers) {
  describe(`every figure in the sizes of its reader, in ${name}`, {concurrency: false}, () => {
    let browser;
    let server;
    const found = [];
    before(async () => {
      browser = await launchQuiet(name);
      server = await serve({folders: {'/cdn/': cdn}, pages: {'/index.html': viewPage}});
      const {page: tab} = await visit(browser, `${server.url}/`);
      for (const each of [showInPage, resize, hiddenTexts]) await tab.evaluate(`globalThis.${each.name} = ${each}`);
      // The space between words cannot be taken back: it is set last.
      const all = Object.entries(sizes).flatMap(([how, some]) => some.map((size) => ({how, ...size})));
      for (const width of new Set(all.map((size) => size.width))) {
        const inWindow = all.filter((size) => size.width === width);
        await tab.setViewport({width, height: 900});
        // The words of one language are as long as those of another, more or less; Chromium reads them all.
        for (const language of name === 'chromium' ? languages : ['nb'])
          for (const view of views) found.push(...(await tab.evaluate(faultsIn, inWindow, view, language)));
      }
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    for (const how of Object.keys(sizes)) {
      it(`${how}: cuts off no text of any figure in any view, and lays none over another`, () => {
        assert.deepEqual(
          found.filter(([size]) => size === how).map(([, fault]) => fault),
          [],
        );
      });
    }
  });
}
