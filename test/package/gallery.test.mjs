// What `npm start` shows.
import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {createServer} from 'vite';
import {launch, textIn, visit} from '../tools/visit.mjs';

describe('the gallery', () => {
  let server;
  let browser;
  before(async () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    // The configuration is found from the folder it is run in, as by `npm start`.
    process.chdir(root);
    server = await createServer({server: {port: 0, hmr: false}, logLevel: 'error'});
    await server.listen();
    browser = await launch('chromium');
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  it('is the front page, and draws every figure without an error', async () => {
    const {page, messages} = await visit(browser, server.resolvedUrls.local[0]);
    for (const [tag, words] of [
      ['infosec-trend', '82,2'],
      ['cef-funding-map', 'Troms og Finnmark'],
      ['guidance-list', 'Miniveileder om oppfølging av informasjonssikkerheten'],
    ]) {
      assert.ok((await textIn(page, tag, words)).includes(words), tag);
    }
    assert.deepEqual(
      messages.filter((message) => /^(error|uncaught)/.test(message)),
      [],
    );
  });
});
