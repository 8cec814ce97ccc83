// Opens every figure in every state, and takes down its boxes, its colours and a small picture.
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findBrowser, launchOptions} from '../tools/browsers.mjs';
import {serve} from '../tools/static-server.mjs';
import {tellStage} from './in-page.mjs';
import {decode} from './png.mjs';
import {shrunk} from './picture.mjs';
import {schemes} from './states.mjs';

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** A point of a small picture is so many CSS pixels wide and high. */
export const scale = 8;

/**
 * How much smaller the browser draws than it shows. At a quarter, a table that scrolls ended at either of two pixels,
 * by whether it was painted on a layer of its own.
 */
const drawn = 2;

// The same letters on every machine: an own font, and no hinting, which is the system's.
const page = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Scene</title>
<link rel="stylesheet" href="/stage.css"><script type="module" src="/cdn/all.js"></script></head>
<body><main id="stage"></main></body></html>`;
const face = (file, weight, style) =>
  `@font-face { font-family: Stage; src: url(/fonts/${file}.ttf); font-weight: ${weight}; font-style: ${style} }`;
const style = `${face('DejaVuSans', '100 500', 'normal')} ${face('DejaVuSans-Bold', '501 900', 'normal')}
${face('DejaVuSans-Oblique', '100 500', 'italic')} ${face('DejaVuSans-BoldOblique', '501 900', 'italic')}
:root { color-scheme: light dark; background: Canvas; font: 16px/1.5 Stage }
:root.large { font-size: 32px }
body { margin: 0 } #stage { padding: 12px; overflow: hidden } #stage > *, p { margin: 0 }
@media print { #stage { padding: 0 } }`;

export async function openStudio(hinting = 'none') {
  const server = await serve({
    folders: {'/cdn/': path('dist/cdn'), '/fonts/': path('node_modules/dejavu-fonts-ttf/ttf')},
    pages: {'/': page, '/index.html': page, '/stage.css': style},
  });
  const options = launchOptions('chromium', await findBrowser('chromium'));
  const args = [
    ...options.args,
    `--font-render-hinting=${hinting}`,
    '--disable-lcd-text',
    '--force-color-profile=srgb',
  ];
  const browser = await puppeteer.launch({...options, args});
  return {
    browser,
    url: server.url,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** A tab in which figures are set up and looked at, one after the other. */
export async function openCamera({browser, url}) {
  const tab = await (await browser.createBrowserContext()).newPage();
  const faults = [];
  tab.on('pageerror', ({message}) => faults.push(message));
  tab.on('console', (message) => ['error', 'warn'].includes(message.type()) && faults.push(message.text()));
  const devtools = await tab.createCDPSession();
  await tab.goto(`${url}/`);
  await tab.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));

  const resize = (width, height) =>
    devtools.send('Emulation.setDeviceMetricsOverride', {width, height, deviceScaleFactor: 1, mobile: false});
  const settle = () =>
    tab.evaluate(async () => {
      const host = document.querySelector('[data-looked-at]');
      for (let i = 0; i < 3; i++) {
        await host.updateComplete;
        for (const one of host.shadowRoot.querySelectorAll('[heading-level]')) await one.updateComplete;
      }
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    });

  /** Puts a figure on the stage. A claim stands in a sentence. */
  async function setUp({tag, view, attributes, language}) {
    await tab.evaluate(
      (name, options, lang, isAlone) => {
        document.documentElement.lang = lang;
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(options)) element.setAttribute(key, value);
        element.dataset.lookedAt = '';
        const paragraph = document.createElement('p');
        paragraph.append('Vi leser at ', element, '.');
        document.querySelector('#stage').replaceChildren(name === 'report-claim' && !isAlone ? paragraph : element);
      },
      tag,
      attributes,
      language,
      view === 'alone',
    );
    await tab.waitForFunction(() => {
      const whole = (one) =>
        one.shadowRoot?.querySelector('.figure') &&
        [...one.shadowRoot.querySelectorAll('[heading-level]')].every(whole);
      return whole(document.querySelector('[data-looked-at]'));
    });
  }

  async function as(look) {
    const features = Object.entries(schemes[look] ?? schemes.light).map(([name, value]) => ({name, value}));
    await devtools.send('Emulation.setEmulatedMedia', {media: look === 'paper' ? 'print' : '', features});
    await tab.evaluate((isLarge) => document.documentElement.classList.toggle('large', isLarge), look === 'large');
  }

  /** A window as high as what stands in it, so that all of it is laid out and painted. */
  async function fit(width) {
    let height = 900;
    for (let i = 0; i < 4; i++) {
      await resize(width, height);
      await settle();
      const needed = await tab.evaluate(() =>
        Math.ceil(document.querySelector('#stage').getBoundingClientRect().height),
      );
      if (needed === height) return;
      height = needed;
    }
  }

  async function file(times = 1) {
    const {width, height} = await tab.evaluate(() => document.querySelector('#stage').getBoundingClientRect().toJSON());
    const rows = Math.ceil(height / scale) * scale;
    const {data} = await devtools.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      clip: {x: 0, y: 0, width, height: rows, scale: times},
    });
    return Buffer.from(data, 'base64');
  }

  return {
    tab,
    faults,
    setUp,
    as,
    fit,
    settle,
    file,
    picture: async () => shrunk(decode(await file(1 / drawn)), scale / drawn),
    tell: () => tab.evaluate(tellStage),
    close: () => tab.browserContext().close(),
  };
}
