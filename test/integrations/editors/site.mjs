// A site with a page for each editor, and with the folder that a site owner copied.
import {fileURLToPath} from 'node:url';
import {serve} from '../../tools/static-server.mjs';
import {launch, visit} from '../../tools/visit.mjs';
import {bundle} from './bundle.mjs';
import {PAGES} from './pages.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export const folders = {'/npm/': path('node_modules'), '/digdir-report-widgets/': path('../../../dist/cdn')};

/** Serves the pages, and opens one in a browser that reaches nothing else. */
export async function startSite() {
  const code = await bundle(Object.keys(PAGES).map((name) => `with-${name}`));
  const html = Object.entries(PAGES).map(([name, text]) => [`/${name}/index.html`, text]);
  const server = await serve({folders, pages: {...Object.fromEntries(html), ...code}});
  const browser = await launch('chromium');
  return {
    async open(name) {
      const visited = await visit(browser, 'about:blank');
      const {page} = visited;
      await page.setViewport({width: 1400, height: 900});
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        /^(https?:\/\/127\.0\.0\.1[:/]|data:|blob:)/.test(request.url()) ? request.continue() : request.abort(),
      );
      await page.goto(`${server.url}/${name}/`);
      await page.waitForFunction(() => globalThis.made);
      return visited;
    },
    async stop() {
      await browser.close();
      await server.close();
    },
  };
}
