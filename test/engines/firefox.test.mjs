// The figures in Firefox, as they are first shown.
import {after, before, describe, it} from 'node:test';
import {launch, visit} from '../tools/visit.mjs';
import {promises, watch} from './defaults.mjs';
import {serveStates} from './states.mjs';

describe('Firefox', {concurrency: false}, () => {
  let browser;
  let server;
  let page;
  before(async () => {
    [browser, server] = [await launch('firefox'), await serveStates()];
    const {page: tab} = await visit(browser, `${server.url}/`);
    page = {evaluate: (...all) => tab.evaluate(...all), press: (key) => tab.keyboard.press(key)};
    await page.evaluate(watch);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const [name, keep] of Object.entries(promises)) it(name, () => keep(page));
});
