// Nothing is found wrong with any figure, in any view, state, language and scheme of colours, by two checkers.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {languages} from '../tools/views.mjs';
import {launch, visit} from '../tools/visit.mjs';
import {axeFindings, axeSource, ibmFindings, ibmSource, notMeant, ofIbm} from './audit.mjs';
import {serveStates, showState, states} from './states.mjs';

const schemes = {
  light: {'prefers-color-scheme': 'light', 'forced-colors': 'none'},
  dark: {'prefers-color-scheme': 'dark', 'forced-colors': 'none'},
  'forced colours': {'prefers-color-scheme': 'dark', 'forced-colors': 'active'},
};
// What takes longest comes first.
const tags = [...new Set(['report-chapter', ...states.map(({tag}) => tag)])];

// Two pages at a time: a machine has two cores, and a checker keeps one of them busy.
describe('Chromium', {concurrency: 2}, () => {
  let browser;
  let server;
  const used = new Set();
  before(async () => {
    [browser, server] = [await launch('chromium'), await serveStates()];
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    assert.deepEqual([...used].sort(), Object.keys(notMeant).sort(), 'A reason that no case needs any more');
  });

  for (const tag of tags) {
    it(`finds nothing wrong with <${tag}>`, async () => {
      const {page} = await visit(browser, `${server.url}/`);
      const devtools = await page.createCDPSession();
      await page.evaluate(axeSource);
      await page.evaluate(ibmSource);
      const findings = new Set();
      for (const state of states.filter((one) => one.tag === tag)) {
        await page.setViewport({width: state.width ?? 1000, height: 800});
        for (const lang of languages) {
          await page.evaluate(showState, state, lang);
          for (const [scheme, features] of Object.entries(schemes)) {
            const media = Object.entries(features).map(([name, value]) => ({name, value}));
            await devtools.send('Emulation.setEmulatedMedia', {features: media});
            // What does not depend on colours is the same in every scheme.
            const isFirst = scheme === 'light';
            const found = await page.evaluate(axeFindings, !isFirst);
            // IBM's checker is slow: in the other schemes it looks at what has controls and colours of its own.
            if (isFirst || ['default', 'error'].includes(state.state)) {
              found.push(...ofIbm(await page.evaluate(ibmFindings, !isFirst), used));
            }
            for (const text of found) findings.add(`${text} (${state.name}, ${state.state}, ${lang}, ${scheme})`);
          }
        }
      }
      await page.close();
      assert.equal([...findings].join('\n'), '');
    });
  }
});
