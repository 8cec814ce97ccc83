// Angular with the directives of the package: wrong values are refused in templates, and a figure is used by a reader.
import assert from 'node:assert/strict';
import {cpSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';
import {layOut} from './application.mjs';
import {assertFinished} from './finished-figure.mjs';
import {run} from './installed-package.mjs';
import {inTurn} from './turn.mjs';

const path = (relative) => fileURLToPath(new URL(`angular/${relative}`, import.meta.url));
const app = path('dist');
const angular = (program, ...args) => run(app, process.execPath, path(`node_modules/@angular/${program}`), ...args);

for (const name of inTurn(['angular']))
  describe(`an application in ${name}`, () => {
    let browser;
    before(async () => {
      layOut('angular');
      cpSync(`${app}/node_modules/digdir-report-widgets/dist/adapters/angular.ts`, `${app}/src/report-figures.ts`);
      browser = await launch('chromium');
    });
    after(() => browser?.close());

    it('has every right use in its templates, and no wrong one', () => {
      const {output} = angular('compiler-cli/bundles/src/bin/ngc.js', '-p', 'tsconfig.wrong.json', '--noEmit');
      // src/wrong.ts:10:20 - error …, in colours
      const found = stripVTControlCharacters(output)
        .split('\n')
        .filter((line) => line.includes(' - error '))
        .map((line) => line.split(':').slice(0, 2).join(':'));
      const wrong = readFileSync(`${app}/src/wrong.ts`, 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.includes('<!-- wrong:') ? [`src/wrong.ts:${index + 1}`] : []));
      assert.equal(wrong.length, 5);
      assert.deepEqual(found.sort(), wrong.sort(), output);
    });

    it('sets options and hears the reader', async (test) => {
      const {status, output} = angular('cli/bin/ng.js', 'build');
      assert.equal(status, 0, output);
      const server = await serve({folders: {'/': `${app}/built/`}});
      test.after(() => server.close());
      const {page, messages} = await visit(browser, `${server.url}/`);
      assert.match(await textIn(page, 'infosec-trend', ' Fylkeskommunene'), / Fylkeskommunene/);
      await page.locator('button').click();
      assert.match(await textIn(page, 'infosec-trend', ' Kommunene gikk fram'), / Kommunene gikk fram/);
      await page.locator('infosec-trend >>> input[value="rows"]').click();
      await page.waitForFunction(() => document.querySelector('infosec-trend ~ p').textContent === 'rows');
      assert.deepEqual(messages, []);
    });

    it('writes pages on a server with the options of a figure, and with a figure that is finished', async (test) => {
      const {status, output} = angular('cli/bin/ng.js', 'run', 'app:prerender');
      assert.equal(status, 0, output);
      const html = readFileSync(`${app}/prerendered/browser/index.html`, 'utf8');
      assert.match(html, /<cef-funding-map county="46" heading-level="2">/);
      const server = await serve({folders: {'/': `${app}/prerendered/browser/`}});
      test.after(() => server.close());
      await assertFinished(browser, `${server.url}/`);
    });
  });

for (const example of ['trend.ts', 'server/drawn.ts'])
  it(`demo/docs/frameworks.md shows the example for Angular: ${example}`, () => {
    const documentation = readFileSync(new URL('../../demo/docs/frameworks.md', import.meta.url), 'utf8');
    assert.ok(documentation.includes(readFileSync(path(`apps/src/${example}`), 'utf8').trim()));
  });
