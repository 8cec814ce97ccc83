// An author puts a figure into each editor, changes it in the editor's own form, saves it and opens it again. The
// editors are the real ones; the adapters and the figures are the built ones.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {install} from './install.mjs';

install('editors');
const {PAGES} = await import('./editors/pages.mjs');
const {startSite} = await import('./editors/site.mjs');
const {faults} = await import('./editors/typed.mjs');

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** Waits until a figure is drawn, as a drawing or as a table. */
const drawn = (frame, as) =>
  frame.waitForFunction(
    (selector) => document.querySelector('infosec-trend')?.shadowRoot?.querySelector(selector),
    {},
    as,
  );
const DRAWING = 'svg';
const TABLE = 'table';
/** What was chosen in the form, in any order. */
const CHOSEN = {view: 'table', level: 'kommuner'};

/** The options and the link inside of the one figure in a piece of HTML. */
const figureIn = (page, html) =>
  page.evaluate((text) => {
    const figures = new DOMParser().parseFromString(text, 'text/html').querySelectorAll('infosec-trend');
    if (figures.length !== 1) throw new Error(`${figures.length} figures in ${text}`);
    const options = Array.from(figures[0].attributes, ({name, value}) => [name, value]);
    return {options: Object.fromEntries(options), link: figures[0].querySelector('p > a').getAttribute('href')};
  }, html);

/** The one that can be seen: forms are there for wide and for narrow windows. */
const seen = (page, selector) =>
  page.waitForFunction(
    (query) => [...document.querySelectorAll(query)].find((one) => one.checkVisibility({visibilityProperty: true})),
    {},
    selector,
  );

/** Clicks with the mouse on the one that says this. Editors draw their buttons again at any time. */
async function press(page, selector, text, tries = 20) {
  const find = (query, words) =>
    [...document.querySelectorAll(query)].find(
      (one) => [one.title, one.textContent.trim()].includes(words) && one.checkVisibility(),
    );
  const found = await page.waitForFunction(find, {}, selector, text);
  try {
    await found.click();
  } catch (error) {
    if (tries === 0) throw error;
    await pause(100);
    await press(page, selector, text, tries - 1);
  }
}

/** Chooses in the field with this label. */
async function choose(page, label, value) {
  const find = (words) =>
    [...document.querySelectorAll('label')].find(({textContent}) => textContent.trim() === words)?.control;
  const field = await page.waitForFunction(find, {}, label);
  await field.select(value);
}

/** Fills in the dialog that Tiptap and CKEditor 5 are given. */
async function inDialog(page, options, button) {
  await page.waitForSelector('dialog[open]');
  for (const [name, value] of Object.entries(options)) await page.select(`dialog [name=option-${name}]`, value);
  await press(page, 'dialog button', button);
}

/** What axe finds in the dialog that is open. */
async function barriers(page) {
  await page.addScriptTag({path: createRequire(import.meta.url).resolve('axe-core')});
  const {violations} = await page.evaluate(() => globalThis.axe.run('dialog[open]'));
  return violations.map(({id, help}) => `${id}: ${help}`);
}

const NOTHING_WRONG = (messages) =>
  assert.deepEqual(
    messages.filter((text) => /^(uncaught|error|warn)/.test(text)),
    [],
  );
const LINK = /digdir-report-widgets\/figures\/nb\/infosec-trend\.html\?view=table&level=kommuner$/;

it('demo/docs/editors.md shows what is run here', () => {
  const snippets = readFileSync(new URL('../../demo/docs/editors.md', import.meta.url), 'utf8').matchAll(
    /```js\n([^`]*adapters\/(\w+)'[^`]*)```/g,
  );
  const shown = Array.from(snippets, ([, code, name]) => [name, code]);
  assert.deepEqual(shown.map(([name]) => name).sort(), Object.keys(PAGES).sort());
  for (const [name, code] of shown) {
    const run = readFileSync(new URL(`editors/with-${name}.js`, import.meta.url), 'utf8').replaceAll(
      /\s|,(?=\s*[\])}])/g,
      '',
    );
    for (const line of code.split('\n')) {
      const bare = line.replaceAll(/\s|,$|^const |^await /g, '');
      assert.ok(run.includes(bare), `${name}: ${line}`);
    }
  }
});

it('the types of the adapters fit those of the editors', () => assert.equal(faults(), ''));

describe('Tiptap', () => {
  it('takes in a figure, changes it live, and keeps it', async () => {
    const {page, messages} = await site.open('tiptap');
    await page.click('#figure');
    await page.waitForSelector('dialog[open]');
    assert.deepEqual(await barriers(page), []);
    await inDialog(page, {figure: 'infosec-trend'}, 'Sett inn');
    await drawn(page, DRAWING);
    await page.click('#figure');
    await inDialog(page, CHOSEN, 'Endre');
    await drawn(page, TABLE);

    const saved = await page.evaluate(() => globalThis.made.editor.getHTML());
    const {options, link} = await figureIn(page, saved);
    assert.deepEqual(options, CHOSEN);
    assert.match(link, LINK);
    const again = await page.evaluate((html) => {
      const {editor} = globalThis.made;
      editor.commands.setContent(html);
      const fromHtml = editor.getHTML();
      editor.commands.setContent(editor.getJSON());
      return [fromHtml, editor.getHTML()];
    }, saved);
    assert.deepEqual(again, [saved, saved]);
    NOTHING_WRONG(messages);
  });

  it('takes in nothing else that a document names', async () => {
    const {page} = await site.open('tiptap');
    const html = await page.evaluate(() => {
      const {editor} = globalThis.made;
      const attrs = (figure, options) => ({type: 'reportFigure', attrs: {figure, options}});
      const bad = {level: '"><img onerror=alert(1)>', onclick: 'alert(1)', view: 'map'};
      editor.commands.setContent({type: 'doc', content: [attrs('script', {src: 'x.js'}), attrs('infosec-trend', bad)]});
      return editor.getHTML();
    });
    assert.doesNotMatch(html, /script|onclick|onerror/);
    assert.deepEqual((await figureIn(page, html)).options, {});
  });
});

describe('CKEditor 5', () => {
  it('takes in a figure, changes it live, and keeps it', async () => {
    const {page, messages} = await site.open('ckeditor5');
    await press(page, '.ck-toolbar button', 'Figur fra årsrapporten');
    await inDialog(page, {figure: 'infosec-trend'}, 'Sett inn');
    await drawn(page, DRAWING);
    await press(page, '.ck-toolbar button', 'Figur fra årsrapporten');
    await inDialog(page, CHOSEN, 'Endre');
    await drawn(page, TABLE);

    const saved = await page.evaluate(() => globalThis.made.editor.getData());
    const {options, link} = await figureIn(page, saved);
    assert.deepEqual(options, CHOSEN);
    assert.match(link, LINK);
    const again = await page.evaluate((html) => {
      const {editor} = globalThis.made;
      editor.setData(`<p>Før</p>${html}<p>Etter</p>`);
      return editor.getData();
    }, saved);
    assert.equal(again, `<p>Før</p>${saved}<p>Etter</p>`);
    NOTHING_WRONG(messages);
  });
});

describe('TinyMCE', () => {
  it('takes in a figure, changes it live, and keeps it', async () => {
    const {page, messages} = await site.open('tinymce');
    await press(page, '.tox-toolbar__group button', 'Figur fra årsrapporten');
    await choose(page, 'Figur', 'infosec-trend');
    await choose(page, 'Forvaltningsnivå', 'kommuner');
    await press(page, '.tox-dialog button', 'Sett inn');
    const [, frame] = page.frames();
    await drawn(frame, DRAWING);
    await frame.click('infosec-trend');
    await press(page, '.tox-pop button', 'Figur fra årsrapporten');
    await choose(page, 'Visning', 'table');
    await press(page, '.tox-dialog button', 'Endre');
    await drawn(frame, TABLE);

    const saved = await page.evaluate(() => globalThis.made.editor.getContent());
    const {options, link} = await figureIn(page, saved);
    assert.deepEqual(options, CHOSEN);
    assert.match(link, LINK);
    const again = await page.evaluate((html) => {
      const {editor} = globalThis.made;
      editor.setContent(html);
      return editor.getContent();
    }, saved);
    assert.equal(again, saved);
    NOTHING_WRONG(messages);
  });
});

/** Numbers of an author's own, which a figure shows instead of the report's. */
const OWN = '<infosec-trend><table><tbody><tr><th>År</th></tr></tbody></table></infosec-trend>';

describe('numbers inside a figure', () => {
  it('stay in TinyMCE when an option is changed', async () => {
    const {page} = await site.open('tinymce');
    await page.evaluate((html) => globalThis.made.editor.setContent(html), OWN);
    const [, frame] = page.frames();
    await frame.waitForSelector('infosec-trend');
    await frame.click('infosec-trend');
    await press(page, '.tox-pop button', 'Figur fra årsrapporten');
    await choose(page, 'Forvaltningsnivå', 'kommuner');
    await press(page, '.tox-dialog button', 'Endre');
    const saved = await page.evaluate(() => globalThis.made.editor.getContent());
    assert.match(saved, /<infosec-trend level="kommuner">\s*<table>/);
  });
  it('stay in GrapesJS', async () => {
    const {page} = await site.open('grapesjs');
    const saved = await page.evaluate((html) => {
      const {editor} = globalThis.made;
      editor.setComponents(html);
      editor.getWrapper().find('infosec-trend')[0].getTrait('level').setValue('kommuner');
      return editor.getHtml();
    }, OWN);
    assert.match(saved, /<infosec-trend level="kommuner"[^>]*><table/);
  });
});

/** Drags from one place to another, as a hand does. */
async function drag(page, from, to) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await pause(300);
  await page.mouse.move(from.x + 30, from.y + 10, {steps: 5});
  await page.mouse.move(to.x, to.y, {steps: 15});
  await pause(500);
  await page.mouse.up();
}
const middle = async (handle) => {
  const {x, y, width, height} = await handle.boundingBox();
  return {x: x + width / 2, y: y + Math.min(height / 2, 150)};
};
const blockOf = (page, selector) =>
  page.waitForFunction(
    (query) =>
      [...document.querySelectorAll(query)].find(({textContent}) => textContent.includes('Informasjonssikkerhet')),
    {},
    selector,
  );

describe('GrapesJS', () => {
  it('takes in a figure, changes it live, and keeps it', async () => {
    const {page, messages, requests} = await site.open('grapesjs');
    await page.evaluate(async () => {
      const {editor} = globalThis.made;
      await new Promise((ready) => editor.onReady(ready));
      editor.runCommand('core:open-blocks');
    });
    const canvas = await page.waitForSelector('.gjs-frame');
    await drag(page, await middle(await blockOf(page, '.gjs-block')), await middle(canvas));
    const frame = await canvas.contentFrame();
    await drawn(frame, DRAWING);
    await page.evaluate(() => globalThis.made.editor.runCommand('core:open-traits'));
    for (const [name, value] of Object.entries(CHOSEN)) {
      const field = await page.waitForSelector(`.gjs-trt-trait__wrp-${name} select`);
      await field.select(value);
    }
    await drawn(frame, TABLE);

    const html = await page.evaluate(() => globalThis.made.editor.getHtml());
    const {
      options: {id, ...options},
      link,
    } = await figureIn(page, html);
    assert.match(id ?? '', /^\w*$/);
    assert.deepEqual(options, CHOSEN);
    assert.match(link, LINK);
    const again = await page.evaluate(() => {
      const {editor} = globalThis.made;
      editor.loadProjectData(JSON.parse(JSON.stringify(editor.getProjectData())));
      const fromProject = editor.getHtml();
      editor.setComponents(fromProject);
      return [fromProject, editor.getHtml()];
    });
    assert.deepEqual(again, [html, html]);
    await drawn(await (await page.waitForSelector('.gjs-frame')).contentFrame(), TABLE);

    const unset = await page.evaluate(() => {
      const [figure] = globalThis.made.editor.getWrapper().find('infosec-trend');
      figure.getTrait('level').setValue('');
      return globalThis.made.editor.getHtml();
    });
    assert.deepEqual(
      Object.keys((await figureIn(page, unset)).options).filter((name) => name !== 'id'),
      ['view'],
    );
    assert.deepEqual(
      requests.filter((address) => !address.startsWith('http://127.0.0.1:')),
      [],
    );
    NOTHING_WRONG(messages);
  });
});

describe('Puck', () => {
  it('takes in a figure, changes it live, and keeps it', async () => {
    const {page, messages} = await site.open('puck');
    await page.evaluate(() =>
      globalThis.made.edit({content: [], root: {}}, (data) => Object.assign(globalThis, {saved: data})),
    );
    const canvas = await page.waitForSelector('iframe');
    const frame = await canvas.contentFrame();
    await frame.waitForSelector('[data-puck-dropzone]');
    await drag(page, await middle(await blockOf(page, '[data-puck-drawer-item]')), await middle(canvas));
    await drawn(frame, DRAWING);
    for (const [name, value] of Object.entries(CHOSEN)) {
      const field = await seen(page, `select[id$=_select_${name}]`);
      await field.select(JSON.stringify({value}));
    }
    await drawn(frame, TABLE);

    await press(page, '#editor span', 'Publish');
    const saved = await (await page.waitForFunction(() => globalThis.saved)).jsonValue();
    const [
      {
        type,
        props: {id, ...props},
      },
    ] = saved.content;
    assert.deepEqual([type, props], ['InfosecTrend', CHOSEN]);
    assert.ok(id);
    await page.evaluate((data) => globalThis.made.show(data), saved);
    await page.waitForFunction(() =>
      document.querySelector('#published infosec-trend')?.shadowRoot?.querySelector('table'),
    );
    NOTHING_WRONG(messages.filter((text) => !text.includes('ERR_FAILED')));
  });
});

describe('Decap CMS', () => {
  it('takes in a figure, changes it live, and keeps it', async () => {
    const {page, messages} = await site.open('decap');
    await press(page, 'button', 'Login');
    await page.waitForFunction(() => location.hash.startsWith('#/collections'));
    await page.evaluate(() => {
      location.hash = '#/collections/articles/new';
    });
    const text = await page.waitForSelector('[contenteditable=true]');
    await page.type('[id^=title-field]', 'Rapport');
    await text.click();
    await press(page, 'button', 'Add Component');
    await press(page, '[role=menuitem]', 'Informasjonssikkerhet over tid');
    const preview = async () => (await page.waitForSelector('iframe')).contentFrame();
    await drawn(await preview(), DRAWING);
    for (const [name, typed] of [
      ['view', 'Tabell'],
      ['level', 'statlige'],
    ]) {
      await page.click(`[id^=${name}-field]`);
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    }
    await drawn(await preview(), TABLE);

    await press(page, 'span', 'Publish');
    await press(page, '[role=menuitem]', 'Publish now');
    const file = await page.waitForFunction(() => globalThis.repoFiles?.articles?.['rapport.md']?.content);
    const {options, link} = await figureIn(page, await file.jsonValue());
    assert.deepEqual(options, {view: 'table', level: 'statlige-virksomheter'});
    assert.match(link, /\?view=table&level=statlige-virksomheter$/);

    await page.evaluate(() => {
      location.hash = '#/collections/articles';
    });
    await press(page, 'a', 'Rapport');
    await drawn(await preview(), TABLE);
    const shown = await page.evaluate(() =>
      ['view', 'level'].map(
        (name) => document.querySelector(`[id^=${name}-field]`).closest('[class*=control]').textContent,
      ),
    );
    assert.deepEqual(shown, ['Tabell', 'statlige-virksomheter']);
    NOTHING_WRONG(messages);
  });
});
