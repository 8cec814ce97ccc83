import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {serve} from './static-server.mjs';
import {visit} from './visit.mjs';

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const axe = readFileSync(path('node_modules/axe-core/axe.min.js'), 'utf8');

/** The site as a plain server gives it, in a folder of its own, and a way to load modules of its source. */
export async function serveDemo() {
  const site = await serve({
    folders: {'/any/folder/': path('dist/site')},
    headers: {'cache-control': 'max-age=600'},
  });
  // Node loads them by itself where they ask nothing of Vite, which takes longer to start than a page to open.
  const load = (module) => import(new URL(`../../demo${module}`, import.meta.url).href);
  return {url: `${site.url}/any/folder`, load, close: site.close};
}

/** The site as `npm start` serves it, for tests that ask a module of its source in the page. */
export async function serveSource() {
  // A file that is saved meanwhile would reload the page under test.
  const server = await developmentServer({port: 0, watch: null});
  await server.listen();
  const url = server.resolvedUrls.local[0].replace(/\/$/, '');
  return {url, load: (module) => server.ssrLoadModule(module), close: () => server.close()};
}

async function developmentServer(server) {
  const {createServer} = await import('vite');
  return createServer({configFile: path('vite.config.ts'), root: path('demo'), logLevel: 'error', server});
}

/** Opens a page in a window of a size, as a reader with these preferences has it. */
export async function openPage(browser, address, {width = 1200, scheme = 'light', forcedColours = false} = {}) {
  const visited = await visit(browser, 'about:blank');
  const {page} = visited;
  await page.setViewport({width, height: 900});
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      {name: 'prefers-color-scheme', value: scheme},
      {name: 'prefers-reduced-motion', value: 'reduce'},
      {name: 'forced-colors', value: forcedColours ? 'active' : 'none'},
    ],
  });
  await page.goto(address);
  await settled(page);
  return visited;
}

/** Waits until every figure of a loaded page is drawn, those in others too. A chapter waits for its button. */
export const settled = (page) =>
  page.waitForFunction(() => {
    const within = (scope) =>
      [...scope.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? [one, ...within(one.shadowRoot)] : [one]));
    const waiting = document.querySelector('#start') && 'report-chapter';
    return within(document)
      .filter(({localName}) => localName.includes('-') && localName !== waiting)
      .every((one) => one.matches(':defined') && one.hasUpdated);
  });

/** What axe finds wrong with a page as it stands, by these of its rules or by all. */
export async function violationsOf(page, rules) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const {violations} = await globalThis.axe.run({resultTypes: ['violations'], ...(runOnly && {runOnly})});
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
    );
  }, rules);
}
