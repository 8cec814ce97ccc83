// Numbers of an author's own where the page's policy, or the other server, does not let them in.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const address = 'https://data.example.no/tall.json';
const page = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Tall</title>
<script type="module" src="/cdn/infosec-trend.js"></script>
<infosec-trend src="${address}"></infosec-trend></html>`;
const report = readFileSync(path('data/2020/infosec-trend.json'), 'utf8');
const changed = JSON.stringify({...JSON.parse(report), value: JSON.parse(report).value.with(8, 61.4)});

let browser;
before(async () => (browser = await launch('chromium')));
after(() => browser?.close());

/** Opens a page under a policy, with another server that answers with these headers. */
async function opened(policy, headers, expected) {
  const server = await serve({
    folders: {'/cdn/': path('dist/cdn')},
    pages: {'/index.html': page},
    headers: {'content-security-policy': policy},
  });
  const visited = await visit(browser, 'about:blank');
  await visited.page.setRequestInterception(true);
  visited.page.on('request', (request) =>
    request.url() === address
      ? request.respond({contentType: 'application/json', headers, body: changed})
      : request.continue(),
  );
  await visited.page.goto(`${server.url}/`);
  const text = await textIn(visited.page, 'infosec-trend', expected);
  await visited.page.close();
  await server.close();
  return {text: text.replace(/\s+/g, ' '), messages: visited.messages};
}

describe('numbers from another server', () => {
  it('are drawn where the policy and the server let them in', async () => {
    const {text} = await opened(
      "default-src 'none'; script-src 'self'; connect-src https://data.example.no",
      {'access-control-allow-origin': '*'},
      '61,4',
    );
    assert.match(text, /Tallene er hentet fra data\.example\.no/);
    assert.match(text, /2020, kommuner, Styringssystem evaluert eller forbedret: 61,2 → 61,4/);
  });

  it('are told of when the code that reads them did not come, as every other part that is missing', async () => {
    const server = await serve({
      folders: {'/cdn/': path('dist/cdn')},
      pages: {'/index.html': page.replace(/<infosec-trend .*<\/infosec-trend>/, '<infosec-trend></infosec-trend>')},
    });
    try {
      const {page: tab, messages} = await visit(browser, `${server.url}/`);
      await textIn(tab, 'infosec-trend', '61,2');
      // What draws the figure is there, and only what reads the numbers is missing.
      await tab.waitForFunction(() => customElements.get('infosec-trend'));
      await tab.$eval('infosec-trend', (element) => element.toCSV());
      await tab.setRequestInterception(true);
      tab.on('request', (request) => request.abort());
      const codes = () => tab.evaluate(() => globalThis.codes);
      await tab.evaluate(() => {
        globalThis.codes = [];
        const element = document.querySelector('infosec-trend');
        element.addEventListener('error', ({detail}) => globalThis.codes.push(detail.code));
        element.innerHTML = '<table><tr><th>Nivå</th><th>2021</th></tr><tr><th>Kommuner</th><td>10</td></tr></table>';
      });
      const text = await textIn(tab, 'infosec-trend', 'Vi fikk ikke hentet en del av figuren.');
      assert.match(text, /61,2/);
      assert.deepEqual(await codes(), ['network']);
      await tab.evaluate(() => {
        const {shadowRoot} = document.querySelector('infosec-trend');
        shadowRoot.querySelector('.views input[value=table]').click();
      });
      await tab.waitForFunction(() => globalThis.codes.length > 1);
      // Not «Viser tabell.»: it does not.
      const [status, notices] = await tab.$eval('infosec-trend', ({shadowRoot}) =>
        ['.status', '.notices'].map((selector) => shadowRoot.querySelector(selector).textContent.trim()),
      );
      assert.equal(status, '');
      assert.match(notices, /^Vi fikk ikke hentet en del av figuren\./);
      assert.deepEqual(
        messages.filter((message) => message.startsWith('uncaught')),
        [],
      );
      await tab.close();
    } finally {
      await server.close();
    }
  });

  const refusals = {
    'the policy of the page': [
      "default-src 'none'; script-src 'self'; connect-src 'none'",
      {'access-control-allow-origin': '*'},
    ],
    'a server that names no site': ["default-src 'none'; script-src 'self'; connect-src https://data.example.no", {}],
  };
  for (const [who, [policy, headers]] of Object.entries(refusals)) {
    it(`are done without where ${who} refuses, with one sentence and the report’s numbers`, async () => {
      const {text, messages} = await opened(policy, headers, 'Vi nådde ikke serveren');
      assert.match(
        text,
        /Vi nådde ikke serveren som har tallene\. Her ser du tallene i rapporten for 2020\. ?Prøv igjen/,
      );
      assert.match(text, /61,2/);
      const told = messages.filter((message) => message.includes('<infosec-trend>'));
      assert.equal(told.length, 1);
      assert.match(told[0], /\(network\): .+CORS.+connect-src/);
    });
  }
});
