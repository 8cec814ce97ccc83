import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {rolldown} from 'rolldown';
import {browserReporter} from './browser-reporter.mjs';
import {findBrowser, launchOptions} from './browsers.mjs';
import {faultyServer} from './faulty-server.mjs';
import {fuzzScale, seed} from './seed.mjs';
import {testPages} from './test-pages.mjs';
import {startTrace, stopTrace} from './task-times.mjs';

// One engine a run.
const name = process.env.BROWSER ?? 'chromium';
// No test is told by the browser what it asks a server for, and each word of it costs Firefox more than the answer itself.
const options = {...launchOptions(name, await findBrowser(name)), networkEnabled: false};
const pages = testPages(name, options);

/**
 * What a test may ask of the browser besides the built-in commands, which do less or throw in Firefox. `media` takes
 * `{media: 'print'}` and media features (`{'forced-colors': 'active'}`); `start-trace` and `stop-trace` measure
 * the tasks of the page. All of them answer false where they cannot.
 */
// What one session emulates another cannot undo, and a page is used for one file after the other.
const sessions = new WeakMap();

const commands = {
  name: 'report-widgets-commands',
  async executeCommand({command, payload, session}) {
    if (!['viewport', 'media', 'start-trace', 'stop-trace'].includes(command)) return undefined;
    const page = session.browser.getPage(session.id);
    if (command === 'viewport') {
      await page.setViewport(payload);
      return true;
    }
    if (name === 'firefox') return false;
    if (command === 'start-trace') {
      await startTrace(page);
      return true;
    }
    if (command === 'stop-trace') return await stopTrace(page);
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

/** Packages as one file each: the three hundred modules of D3 took longer to load than most tests run. */
const inOneFile = {
  name: 'in-one-file',
  packages: new Map([
    ['d3', '/d3.js'],
    ['write-excel-file/universal', '/write-excel-file.js'],
  ]),
  bodies: new Map(),
  async serverStart() {
    for (const [input, path] of this.packages) {
      const bundle = await rolldown({input, platform: 'browser'});
      this.bodies.set(path, (await bundle.generate()).output[0].code);
    }
  },
  resolveImport({source}) {
    return this.packages.get(source);
  },
  serve({path}) {
    const body = this.bodies.get(path);
    return body === undefined ? undefined : {body, type: 'js'};
  },
};

/** Runs in every page before the test file and the modules that it imports. */
const setUpFirst = {
  name: 'set-up-first',
  transform({path, body}) {
    // On the same line, so that the lines of the file keep their numbers.
    return path.endsWith('.test.ts') ? {body: `import '/test/tools/set-up.ts'; ${body}`} : undefined;
  },
  serverStop: () => pages.close(),
};

/** These run first, since each takes long. Those that mostly wait stand between those that mostly draw, so that no core is idle. */
const longest = [
  'infosec-trend-labels',
  'legible',
  'report-claims',
  'report-priorities',
  'infosec-trend-covered',
  'sorted-tables',
  'faulty-data',
  'report-chapter',
  'access',
  'sorted-word-tables',
  'partner-network',
  'criteria',
  'hostile-data',
  'work-budget',
  'infosec-trend-cards',
  'county-cards',
].map((one) => `test/elements/${one}.test.ts`);
const rootDir = fileURLToPath(new URL('../..', import.meta.url));
for (const file of longest) if (!existsSync(rootDir + file)) throw new Error(`There is no ${file} to run first.`);

console.log(`SEED=${seed}`);

export default {
  rootDir,
  files: [...longest, 'test/**/*.test.ts', '!test/integrations/**', '!**/node_modules/**'],
  // Lit's development build, which warns of what is wrong with an element: test/tools/set-up.ts makes that a failure.
  nodeResolve: {exportConditions: ['development', 'default']},
  browsers: [chromeLauncher({puppeteer, launchOptions: options, createPage: pages.createPage})],
  reporters: [browserReporter()],
  // One more than a small machine has cores: tests wait for frames and answers a third of their time.
  concurrency: 3,
  testRunnerHtml: (framework) =>
    `<!doctype html><html><body><script>globalThis.propertySeed = ${seed}; globalThis.fuzzScale = ${fuzzScale};</script><script type="module" src="${framework}"></script></body></html>`,
  // The accessibility of every figure in every state takes its time on a slow machine.
  testsFinishTimeout: 900_000,
  // So does the start of a second Firefox.
  browserStartTimeout: 120_000,
  testFramework: {config: {timeout: 90_000, ...(process.env.TEST_NAME && {grep: process.env.TEST_NAME})}},
  middleware: [faultyServer],
  plugins: [
    commands,
    setUpFirst,
    inOneFile,
    // An older target would take `with {type: 'json'}` out of the imports, and the browser would refuse the JSON.
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    }),
  ],
};
