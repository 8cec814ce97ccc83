import assert from 'node:assert/strict';
import {setTimeout as pause} from 'node:timers/promises';
import {textIn, visit} from '../tools/visit.mjs';

/**
 * Opens a page with a finished `<infosec-trend level="kommuner" lang="nn">` and `#after` after it: whole without JavaScript,
 * and taken over by its element without a word, with nothing moved.
 */
export async function assertFinished(browser, address) {
  const without = await visit(browser, 'about:blank');
  await without.page.setJavaScriptEnabled(false);
  await without.page.goto(address);
  const expected = /Kommunane gjekk fram på alle dei fem tiltaka/;
  const read = () =>
    without.page.$eval('infosec-trend', ({shadowRoot}) => shadowRoot.querySelector('figure').innerText);
  // A page that its server sends in parts may be whole only after it has loaded.
  const deadline = Date.now() + 20_000;
  let words = await read();
  while (!expected.test(words) && Date.now() < deadline) {
    await pause(50);
    words = await read();
  }
  assert.match(words, expected, `without JavaScript: ${JSON.stringify(words)}`);

  // Where the page is as it came, before a script has run.
  const {page, messages} = await visit(browser, 'about:blank');
  await page.evaluateOnNewDocument(() => {
    globalThis.shifts = [];
    const note = (list) => globalThis.shifts.push(...list.getEntries());
    new PerformanceObserver(note).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto(address);
  await textIn(page, 'infosec-trend', 'Kommunane gjekk fram');
  const live = await page.evaluate(() => ({
    heading: document.querySelector('infosec-trend').shadowRoot.querySelector('#heading').textContent.trim(),
    after: document.querySelector('#after').getBoundingClientRect().top,
    // A slow browser paints what it has parsed, and moves it for what follows: only what the element moves counts.
    shifts: globalThis.shifts
      .filter(({startTime}) => startTime > performance.getEntriesByType('navigation')[0].domInteractive)
      .map(({value}) => value),
    figures: document.querySelectorAll('infosec-trend').length,
  }));
  assert.match(live.heading, /^Ni av ti tal for staten og kommunane fall i 2020/);
  assert.ok(live.after > 400);
  assert.deepEqual([live.shifts, live.figures], [[], 1]);
  await page.locator('infosec-trend >>> input[value="table"]').click();
  await page.waitForFunction(() => document.querySelector('infosec-trend').shadowRoot.querySelector('table'));
  assert.deepEqual(messages, []);
}
