import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createServer} from 'vite';
import {visit} from './visit.mjs';

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const axe = readFileSync(path('node_modules/axe-core/axe.min.js'), 'utf8');

/** The pages of demo/ as `npm start` serves them. */
export async function serveDemo() {
  const server = await createServer({
    configFile: path('vite.config.ts'),
    root: path('demo'),
    logLevel: 'error',
    // A file that is saved meanwhile would reload the page under test.
    server: {port: 0, watch: null},
  });
  await server.listen();
  const url = server.resolvedUrls.local[0].replace(/\/$/, '');
  return {url, load: (module) => server.ssrLoadModule(module), close: () => server.close()};
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
  await page.goto(address, {waitUntil: 'networkidle0'});
  return visited;
}

/** A development server and a development build say that they are one. */
export const isOfDevelopment = (message) => /^debug: \[vite\]|^warn(ing)?: Lit is in dev mode/.test(message);

/** What axe finds wrong with a page as it stands. */
export async function violationsOf(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const {violations} = await globalThis.axe.run();
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
    );
  });
}
