// What those who come to the site want to do, by pointer and by keyboard, counted: choices, presses and keys. The table of
// all tasks is printed at the end. The limits are what was counted when they were set; what explains a figure, its list and
// how to read it, takes a key each.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {testedBrowsers} from '../tools/browsers.mjs';
import {settled} from '../tools/demo-pages.mjs';
import {serve} from '../tools/static-server.mjs';
import {launchQuiet, revisit, visit} from '../tools/visit.mjs';

const site = fileURLToPath(new URL('../../dist/site', import.meta.url));

/** Steps into the shadow root of the figure. */
const inFigure = (selector) => `pierce/${selector}`;
const copied =
  (expected) =>
  async ({page}) => {
    await page.waitForFunction(() => globalThis.copied.length > 0);
    assert.match((await page.evaluate(() => globalThis.copied)).at(-1), expected);
  };

/**
 * Tasks: where they begin, what is done in turn, what has come of it, and how many choices, presses and keys it may take.
 * A step is a choice from a list, a box that is ticked, a press, or words that are typed.
 */
const tasks = [
  {
    name: 'The trend for municipalities only, in my WordPress page',
    page: 'embed.html',
    steps: [
      {choose: '#place', value: 'wordpress', letters: 'wordp'},
      {tick: '#option-levels input[value="kommuner"]'},
      {press: 'section > .form .piece:first-of-type .button'},
    ],
    isDone: copied(/^\[digdir_report figure="infosec-trend" levels="kommuner"\]$/),
    limit: {choices: 2, presses: 1, keys: 60},
  },
  {
    name: 'A figure as a linked picture for a newsletter',
    page: 'embed.html',
    steps: [
      {choose: '#place', value: 'newsletter', letters: 'ny'},
      {press: 'section > .form .piece:first-of-type .button'},
    ],
    isDone: copied(/<img src="[^"]+\.png" alt="[^"]+"/),
    limit: {choices: 1, presses: 1, keys: 57},
  },
  {
    name: 'An editor’s first figure: a link to paste',
    page: 'index.html',
    steps: [{press: '[data-copies-link="editor-code"]'}],
    isDone: copied(/figures\/nb\/infosec-trend\.html$/),
    limit: {choices: 0, presses: 1, keys: 34},
  },
  {
    name: 'An operator’s script for the whole site',
    page: 'index.html',
    steps: [{press: '[data-copies="operator-code"]'}],
    isDone: copied(/^<script type="module" src="[^"]+loader\.js"><\/script>$/),
    limit: {choices: 0, presses: 1, keys: 36},
  },
  {
    name: 'A developer’s first lines',
    page: 'index.html',
    steps: [{press: '[data-copies="developer-code"]'}],
    isDone: copied(/^npm install digdir-report-widgets\n/),
    limit: {choices: 0, presses: 1, keys: 39},
  },
  {
    name: 'A verdict on an example of what a tool has kept',
    page: 'doctor.html',
    steps: [{press: '[aria-labelledby="samples-title"] .button, #samples-title ~ .button'}],
    isDone: ({page}) => page.waitForSelector('[id$="-found"]'),
    limit: {choices: 0, presses: 1, keys: 15},
  },
  {
    name: 'How footnotes of a table are read, by searching',
    page: 'index.html',
    steps: [{type: '#search', words: 'footnotes table'}, {press: '.results a'}],
    isDone: ({page}) => page.waitForFunction(() => location.pathname.endsWith('/docs/own-numbers.html')),
    limit: {choices: 0, presses: 1, keys: 29},
  },
  {
    name: 'The citation of a figure',
    page: 'elements/infosec-trend.html',
    steps: [{press: inFigure('.tools details:nth-of-type(2) > summary')}, {press: inFigure('#citation + button')}],
    isDone: copied(/^Digitaliseringsdirektoratet: «.+\/\d+\.\d+\.\d+\/figures\/nb\/infosec-trend\.html$/),
    limit: {choices: 0, presses: 2, keys: 50},
  },
  {
    name: 'The numbers of a figure in Excel',
    page: 'elements/infosec-trend.html',
    steps: [
      {press: inFigure('.tools details:nth-of-type(1) > summary')},
      {press: inFigure('.tool li:nth-child(2) button')},
    ],
    isDone: ({page}) => page.waitForFunction(() => globalThis.saved.includes('infosec-trend-2020.xlsx')),
    limit: {choices: 0, presses: 2, keys: 44},
  },
];

/** What is copied and saved is written down, and a reader's clipboard and disk are left alone. */
function listen() {
  globalThis.copied = [];
  globalThis.saved = [];
  const write = async (text) => void globalThis.copied.push(text);
  const writeItems = async ([item]) => write(await (await item.getType('text/plain')).text());
  Object.defineProperty(navigator, 'clipboard', {value: {writeText: write, write: writeItems}});
  HTMLAnchorElement.prototype.click = function save() {
    globalThis.saved.push(this.download);
  };
}

/** Does a task with the mouse; lists are chosen from as a whole, for their windows are not part of the page. */
async function byPointer({page, count}, {choose, value, tick, press, type, words}) {
  const element = await page.waitForSelector(choose ?? tick ?? press ?? type);
  if (choose) {
    await element.select(value);
    count.choices++;
  } else if (tick) {
    await element.click();
    count.choices++;
  } else if (press) {
    await element.click();
    count.presses++;
  } else {
    await element.click();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    count.typed += words.length + 1;
  }
}

/** Whether an element has the focus, inside however many shadow roots. Runs in the page. */
function hasFocus(element) {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused === element;
}

async function byKeyboard({page, count}, {choose, letters, tick, press, type, words}) {
  const element = await page.waitForSelector(choose ?? tick ?? press ?? type);
  const key = async (name) => {
    await page.keyboard.press(name);
    count.keys++;
  };
  for (let stop = 0; stop < 90 && !(await element.evaluate(hasFocus)); stop++) await key('Tab');
  assert.ok(await element.evaluate(hasFocus), `${choose ?? tick ?? press ?? type} is not reached`);
  for (const letter of letters ?? words ?? '') {
    await page.keyboard.type(letter);
    count.keys++;
  }
  if (tick) await key(' ');
  if (press || type) await key('Enter');
}

const table = [];
after(() => console.table(table));

for (const name of testedBrowsers) {
  describe(`the tasks of the site, in ${name}`, {concurrency: false}, () => {
    let browser;
    let server;
    let visited;
    before(async () => {
      server = await serve({folders: {'/': site}});
      browser = await launchQuiet(name);
      visited = await visit(browser, 'about:blank');
      await visited.page.setViewport({width: 1200, height: 900});
      await visited.page.evaluateOnNewDocument(listen);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    for (const [way, act] of Object.entries({pointer: byPointer, keyboard: byKeyboard})) {
      for (const {name: task, page: start, steps, isDone, limit} of tasks) {
        it(`${task}, by ${way}`, async () => {
          // The site stores nothing, so that a page has no past but its history.
          const {page} = await revisit(visited, `${server.url}/${start}`);
          await settled(page);
          const count = {choices: 0, presses: 0, typed: 0, keys: 0};
          for (const step of steps) await act({page, count}, step);
          await isDone({page});
          table.push({task, browser: name, way, ...count});
          for (const kind of ['choices', 'presses', 'keys'])
            assert.ok(count[kind] <= limit[kind], `${count[kind]} ${kind}`);
        });
      }
    }
  });
}
