// Every view of every figure with the settings that readers make in their system or browser. Chromium is told of them;
// Firefox is started with a profile that has them.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';
import {testedBrowsers} from '../tools/browsers.mjs';
import {serve} from '../tools/static-server.mjs';
import {showInPage, viewPage, views} from '../tools/views.mjs';
import {launchQuiet, visit} from '../tools/visit.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** Colours that a reader has chosen for all pages, in Firefox. */
const chosen = (text, ground) => ({
  'browser.display.document_color_use': 2,
  'browser.display.use_system_colors': false,
  'browser.display.foreground_color': text,
  'browser.display.background_color': ground,
  ...Object.fromEntries(
    ['anchor', 'visited'].flatMap((kind) => ['', '.dark'].map((scheme) => [`browser.${kind}_color${scheme}`, text])),
  ),
  'ui.highlight': text,
  'ui.highlighttext': ground,
});

/** `media` is what a page sees of a setting, `firefox` the preferences that make it, `least` what text and marks stand out at least. */
const settings = {
  'less motion and less transparency': {
    media: {'prefers-reduced-motion': 'reduce', 'prefers-reduced-transparency': 'reduce'},
    firefox: {
      'ui.prefersReducedMotion': 1,
      'layout.css.prefers-reduced-transparency.enabled': true,
      'ui.prefersReducedTransparency': 1,
    },
    criteria: '2.3.1',
  },
  'a dark scheme': {
    media: {'prefers-color-scheme': 'dark'},
    firefox: {'ui.systemUsesDarkTheme': 1, 'layout.css.prefers-color-scheme.content-override': 0},
    criteria: '1.4.3, 1.4.11',
  },
  'more contrast': {
    media: {'prefers-contrast': 'more'},
    firefox: {'ui.useAccessibilityTheme': 1},
    criteria: '1.4.3, 1.4.11',
    isMore: true,
  },
  'forced colours, light': {
    media: {'forced-colors': 'active', 'prefers-color-scheme': 'light'},
    firefox: chosen('#000000', '#ffffff'),
    criteria: '1.4.3, 1.4.11',
  },
  'forced colours, dark': {
    media: {'forced-colors': 'active', 'prefers-color-scheme': 'dark'},
    firefox: chosen('#ffff00', '#000000'),
    criteria: '1.4.3, 1.4.11',
  },
};

/** The measure of the tests in `test/elements`, as a script for a page: `measured.tooPale(element)`. */
async function measure() {
  const bundle = await rolldown({
    input: path('../elements/measured-contrast.ts'),
    resolve: {extensionAlias: {'.js': ['.ts', '.js']}},
    external: /legible/,
    logLevel: 'silent',
  });
  const {output} = await bundle.generate({format: 'iife', name: 'measured'});
  return output[0].code;
}

/** All that is said in the page, and what is wrong with how it looks. Runs in the page. */
function look(tag, {isMeasured, isMore}) {
  const [host] = document.querySelectorAll(tag);
  const rootsOf = (one) => [
    one.shadowRoot,
    ...[...one.shadowRoot.querySelectorAll('*')].flatMap((inner) => (inner.shadowRoot ? rootsOf(inner) : [])),
  ];
  const roots = rootsOf(host);
  const nodes = roots.flatMap((root) => [...root.querySelectorAll('.figure, .figure *')]);
  const name = (node) => `${node.getAttribute('class') ?? node.localName} ${node.textContent.trim().slice(0, 30)}`;
  const holds = (node) => node.textContent.trim() !== '' && node.localName !== 'input';
  const tint = roots[0].querySelector('.figure').appendChild(document.createElement('span'));
  tint.style.color = 'var(--_tint)';
  const tinted = getComputedStyle(tint).color;
  tint.remove();
  return {
    said: roots.map((root) => root.querySelector('.figure').textContent.replace(/\s+/g, ' ')).join(' '),
    pale: isMeasured ? globalThis.measured.tooPale(host) : [],
    pale7: isMore ? globalThis.measured.tooPale(host, 7) : [],
    moving: document.getAnimations().length + roots.flatMap((root) => root.getAnimations?.() ?? []).length,
    faded: nodes.filter((node) => holds(node) && getComputedStyle(node).opacity !== '1').map(name),
    tint: tinted,
  };
}

for (const name of testedBrowsers) {
  describe(`every figure with the settings of its reader, in ${name}`, {concurrency: false}, () => {
    let server;
    let script;
    let usual;
    const opened = [];
    before(async () => {
      server = await serve({
        folders: {'/cdn/': path('../../dist/cdn')},
        pages: {
          '/index.html': viewPage.replace('</title>', `</title><link rel="stylesheet" href="/look.css">`),
          '/look.css': ':root { color-scheme: light dark; background: Canvas; color: CanvasText }',
        },
      });
      script = await measure();
      usual = await lookAtAll(await open({}, {}), {isMeasured: false, isMore: false});
    });
    after(async () => {
      await Promise.all(opened.map((browser) => browser.close()));
      await server?.close();
    });

    async function open(media, preferences) {
      // Firefox has its settings from when it is started.
      if (name === 'firefox' || opened.length === 0)
        opened.push(await launchQuiet(name, name === 'firefox' ? preferences : undefined));
      const {page} = await visit(opened.at(-1), `${server.url}/`);
      if (name === 'chromium') {
        const devtools = await page.createCDPSession();
        const features = Object.entries(media).map(([feature, value]) => ({name: feature, value}));
        await devtools.send('Emulation.setEmulatedMedia', {features});
      }
      await page.setViewport({width: 1000, height: 900});
      await page.evaluate(script);
      for (const [feature, value] of Object.entries(media)) {
        const isSet = await page.evaluate((query) => matchMedia(query).matches, `(${feature}: ${value})`);
        assert.ok(isSet, `${feature}: ${value} is what this test is about`);
      }
      return page;
    }

    async function lookAtAll(page, needed) {
      const seen = {};
      for (const {name: view, tag, markup} of views) {
        await page.evaluate(showInPage, markup, 'nb');
        seen[view] = await page.evaluate(look, tag, needed);
      }
      return seen;
    }

    for (const [setting, {media, firefox, criteria, isMore = false}] of Object.entries(settings)) {
      it(`${criteria}: leaves every figure whole in every view with ${setting}`, async () => {
        const seen = await lookAtAll(await open(media, firefox), {isMeasured: true, isMore});
        assert.equal(Object.keys(seen).length, views.length);
        for (const [view, {said, pale, pale7, moving, faded, tint}] of Object.entries(seen)) {
          assert.equal(said, usual[view].said, view);
          assert.deepEqual(pale, [], view);
          // A number in a county stands on the colour of its step, which has to differ from the other steps.
          if (isMore)
            assert.deepEqual(
              pale7.filter((one) => !one.includes(' county-number ')),
              [],
              view,
            );
          assert.equal(moving, 0, view);
          if ('prefers-reduced-transparency' in media) {
            assert.deepEqual(faded, [], view);
            assert.match(tint, /^rgb\(/, view);
          }
        }
      });
    }
  });
}
