import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {rolldown} from 'rolldown';
import {findBrowser, launchOptions} from './browsers.mjs';
import {faultyServer} from './faulty-server.mjs';

// One engine a run: two at once take longer than one after the other.
const name = process.env.BROWSER ?? 'chromium';

/**
 * What a test may ask of the browser besides the built-in commands, which do less or throw in Firefox. `media` takes
 * `{media: 'print'}` and media features (`{'forced-colors': 'active'}`), and answers false where it cannot.
 */
// What one session emulates another cannot undo, and a page is used for one file after the other.
const sessions = new WeakMap();

const commands = {
  name: 'report-widgets-commands',
  async executeCommand({command, payload, session}) {
    if (command !== 'viewport' && command !== 'media') return undefined;
    const page = session.browser.getPage(session.id);
    if (command === 'viewport') {
      await page.setViewport(payload);
      return true;
    }
    if (name === 'firefox') return false;
    const {media = '', ...features} = payload;
    const devtools = sessions.get(page) ?? (await page.createCDPSession());
    sessions.set(page, devtools);
    await devtools.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([feature, value]) => ({name: feature, value})),
    });
    return true;
  },
};

/** D3 as one file: its three hundred modules took longer to load than most tests run. */
const d3InOneFile = {
  name: 'd3-in-one-file',
  async serverStart() {
    const bundle = await rolldown({input: 'd3', platform: 'browser'});
    this.body = (await bundle.generate()).output[0].code;
  },
  resolveImport: ({source}) => (source === 'd3' ? '/d3.js' : undefined),
  serve({path}) {
    return path === '/d3.js' ? {body: this.body, type: 'js'} : undefined;
  },
};

export default {
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  files: 'test/{model,readers,layout,views,elements,locale,controllers,publish,styles}/**/*.test.ts',
  // The Lit that readers get, without the warnings of its development build.
  nodeResolve: {exportConditions: ['production', 'default']},
  browsers: [chromeLauncher({puppeteer, launchOptions: launchOptions(name, await findBrowser(name))})],
  // A window that is not in front has no focus, and the tests that use the keyboard need it.
  concurrency: 1,
  // The accessibility of every figure in every state takes its time on a slow machine.
  testsFinishTimeout: 400_000,
  testFramework: {config: {timeout: 40_000}},
  middleware: [faultyServer],
  plugins: [
    commands,
    d3InOneFile,
    // An older target would take `with {type: 'json'}` out of the imports, and the browser would refuse the JSON.
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    }),
  ],
};
