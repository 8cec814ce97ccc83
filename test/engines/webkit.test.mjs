// The figures in WebKitGTK, as they are first shown. Where it cannot be had, this fails.
import {after, before, describe, it} from 'node:test';
import {launchWebKit} from '../tools/webkit.mjs';
import {promises, watch} from './defaults.mjs';
import {serveStates} from './states.mjs';

describe('WebKitGTK', {concurrency: false}, () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = [await launchWebKit(), await serveStates()];
    await browser.goto(`${server.url}/`);
    await browser.evaluate(watch);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const [name, keep] of Object.entries(promises)) it(name, () => keep(browser));
});
