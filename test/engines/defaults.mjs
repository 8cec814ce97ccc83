// What holds in every engine: the figures as they are first shown, on the built package.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {languages} from '../tools/views.mjs';
import {axeFindings, axeSource} from './audit.mjs';
import {showState, states} from './states.mjs';

const data = (name) => JSON.parse(readFileSync(new URL(`../../data/2020/${name}.json`, import.meta.url), 'utf8'));
const heading = {nb: /Kilde ?:/, nn: /Kjelde ?:/, en: /Source ?:/};

const defaults = states.filter(({state}) => state === 'default');

/** Notes what goes wrong in a page from now on. Runs in the page. */
export function watch() {
  globalThis.messages = [];
  for (const level of ['error', 'warn']) console[level] = (...words) => globalThis.messages.push(words.join(' '));
  addEventListener('error', ({message}) => globalThis.messages.push(message));
  addEventListener('unhandledrejection', ({reason}) => globalThis.messages.push(String(reason)));
}

/** All that is shown and told: text, and the names of marks. Runs in the page. */
function said() {
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    const label = node.getAttribute?.('aria-label') ?? '';
    return `${label} ${[...(node.shadowRoot ?? node).childNodes].map(read).join(' ')}`;
  };
  return read(document.querySelector('#stage')).replace(/\s+/g, ' ');
}

/** Boxes of drawings that have no size; what is in a closed popover has none. Runs in the page. */
function empty() {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  return all(document.querySelector('#stage'))
    .filter((one) => one.matches('.plot, .map, .drawing, table') && !one.closest('[popover]'))
    .filter((one) => one.getBoundingClientRect().width < 50 || one.getBoundingClientRect().height < 15)
    .map((one) => one.outerHTML.slice(0, 100));
}

/** Tests for `it`; `page` evaluates functions in a page of `serveStates` and presses keys. */
export const promises = {
  async 'draws every figure with its numbers, in the language of the page'(page) {
    for (const state of defaults) {
      for (const lang of languages) {
        await page.evaluate(showState, state, lang);
        const where = `${state.name}, ${lang}`;
        const text = await page.evaluate(said);
        for (const number of numbersOf(state, lang)) assert.ok(text.includes(number), `${where}: ${number}`);
        if (state.tag !== 'report-claim') assert.match(text, heading[lang], where);
        assert.deepEqual(await page.evaluate(empty), [], where);
      }
    }
  },

  async 'has nothing that axe finds wrong'(page) {
    await page.evaluate(axeSource);
    const findings = [];
    for (const state of defaults) {
      for (const lang of languages) {
        await page.evaluate(showState, state, lang);
        const found = await page.evaluate(axeFindings, false);
        findings.push(...found.map((text) => `${text} (${state.name}, ${lang})`));
      }
    }
    assert.equal(findings.join('\n'), '');
  },

  async 'is read with the arrow keys, and shows what is in focus'(page) {
    const [state] = defaults.filter(({name}) => name === 'infosec-trend');
    await page.evaluate(showState, state, 'nb');
    const look = () =>
      page.evaluate(() => {
        const root = document.querySelector('infosec-trend').shadowRoot;
        return [root.activeElement?.getAttribute('aria-label'), root.querySelector('.card')?.innerText ?? ''];
      });
    await page.evaluate(() => {
      const root = document.querySelector('infosec-trend').shadowRoot;
      root.querySelector('[data-chart] [tabindex="0"]').focus();
    });
    await page.press('ArrowRight');
    await page.press('ArrowDown');
    await page.press('ArrowDown');
    const [name, shown] = await look();
    assert.equal(name, 'Kommuner 2019: 64,4 prosent, Styringssystem evaluert eller forbedret');
    assert.ok(shown.includes('Kommuner: 64,4'), shown);
    await page.press('End');
    assert.equal(
      (await look())[0],
      'Kommuner 2020: 61,2 prosent, endring fra 2019: −3,2 prosentpoeng, Styringssystem evaluert eller forbedret',
    );
    await page.press('Escape');
    assert.equal((await look())[1], '');
  },

  async 'says nothing in the console'(page) {
    assert.deepEqual(await page.evaluate(() => globalThis.messages), []);
  },
};

/** The numbers that a figure must say, read from the data. */
function numbersOf({tag, name}, lang) {
  const decimal = (value) => value.toFixed(1).replace('.', lang === 'en' ? '.' : ',');
  if (tag === 'cef-funding-map') return data('cef-funding').counties.map(({name: county}) => county);
  if (name === 'infosec-trend' || name === 'infosec-trend-table') {
    return data('infosec-trend')
      .value.filter((value) => value !== null)
      .map(decimal);
  }
  return tag === 'key-figures' ? ['24', '14', '82'] : [];
}
