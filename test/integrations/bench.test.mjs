// Every page that `npm run bench` times shows the numbers of its figure. Needs dist/cdn.
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {start} from '../bench/browser.mjs';
import {buildPeer, contract, file, folder, peerNames} from '../bench/build.mjs';
import {check} from '../bench/check.mjs';
import {serve} from '../bench/server.mjs';
import {install} from './install.mjs';

describe('The bench', () => {
  const files = new Map();
  let server;
  let browser;

  before(async () => {
    install('../bench');
    for (const figure of ['T', 'M']) files.set(`/contract-${figure}.js`, file('contract.js', contract(figure)));
    const built = folder('/cdn/', fileURLToPath(new URL('../../dist/cdn/', import.meta.url)));
    server = await serve([(address) => files.get(address), built]);
    browser = await start();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const name of peerNames) {
    it(`shows the same numbers with ${name}`, async () => {
      const peer = await buildPeer(name);
      for (const [address, one] of peer.files) files.set(address, one);
      for (const figure of Object.keys(peer.addresses)) await check(browser, server, peer, figure);
    });
  }
});
