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

for (const name of testedBrowsers) {
  describe(`every figure in the sizes of its reader, in ${name}`, {concurrency: false}, () => {
    let browser;
    let server;
    let tab;
    before(async () => {
      browser = await launchQuiet(name);
      server = await serve({folders: {'/cdn/': cdn}, pages: {'/index.html': viewPage}});
      ({page: tab} = await visit(browser, `${server.url}/`));
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    async function faultsOf(size, language) {
      await tab.setViewport({width: size.width, height: 900});
      const found = [];
      for (const {name: view, tag, markup} of views) {
        await tab.evaluate(showInPage, markup, language);
        await tab.evaluate(resize, size);
        for (const fault of await tab.evaluate(hiddenTexts, tag)) found.push(`${size.width}, ${view}, ${fault}`);
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
        if (wide > size.width) found.push(`${size.width}, ${view}: the page is ${wide} wide`);
      }
      return found;
    }

    for (const [how, all] of Object.entries(sizes)) {
      it(`${how}: cuts off no text of any figure in any view, and lays none over another`, async () => {
        // The words of one language are as long as those of another, more or less; Chromium reads them all.
        for (const language of name === 'chromium' ? languages : ['nb']) {
          for (const size of all) assert.deepEqual(await faultsOf(size, language), [], language);
        }
      });
    }
  });
}
