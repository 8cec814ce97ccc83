// What a listener hears of every view in every language, as text: test/trees/<language>/<view>.txt. By hand: npm run trees
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {linesOf, toldOn} from './accessibility-tree.mjs';
import {serve} from './static-server.mjs';
import {languages, showInPage, viewPage, views} from './views.mjs';
import {launch, visit} from './visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const folder = `${root}test/trees`;

/** Opens a page that can show every view, in Chromium. `told` shows one and answers what is told of it. */
export async function listen() {
  const server = await serve({folders: {'/cdn/': `${root}dist/cdn`}, pages: {'/index.html': viewPage}});
  const browser = await launch('chromium');
  const {page} = await visit(browser, `${server.url}/`);
  const devtools = await page.createCDPSession();
  return {
    page,
    async told({markup}, language) {
      await page.evaluate(showInPage, markup, language);
      return toldOn(devtools);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

export const textOf = (told) => `${linesOf(told).join('\n')}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const listener = await listen();
  rmSync(folder, {recursive: true, force: true});
  for (const language of languages) {
    mkdirSync(`${folder}/${language}`, {recursive: true});
    for (const view of views) {
      writeFileSync(`${folder}/${language}/${view.name}.txt`, textOf(await listener.told(view, language)));
    }
  }
  await listener.close();
}
