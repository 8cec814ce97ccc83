// Storybook with the package: a page of every element, whose table has all that the element has.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';
import {layOut} from './application.mjs';
import {run} from './installed-package.mjs';
import {inTurn} from './turn.mjs';

const path = (relative) => fileURLToPath(new URL(`storybook/${relative}`, import.meta.url));
const {modules} = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));
const elements = modules.flatMap(({declarations}) => declarations);
const story = (tag) => `import 'digdir-report-widgets/${tag}';

export default {title: '${tag}', component: '${tag}', tags: ['autodocs']};
export const Figure = {};
`;

/** The names that are in the table of an element. */
function namesOf({attributes, events, slots, cssParts, cssProperties}) {
  const names = (list, kind = '') => list.map(({name}) => `${kind}${name || '(default)'}`);
  return [
    ...[attributes, events, cssProperties].flatMap((list = []) => names(list)),
    ...names(slots ?? [], 'slot '),
    ...names(cssParts ?? [], 'part '),
  ];
}

for (const name of inTurn(['storybook']))
  describe(`the pages of ${name}`, () => {
    let browser;
    let server;
    before(async () => {
      const app = layOut('storybook');
      mkdirSync(`${app}/stories`);
      for (const {tagName} of elements) writeFileSync(`${app}/stories/${tagName}.stories.js`, story(tagName));
      const program = path('node_modules/storybook/dist/bin/dispatcher.js');
      const {status, output} = run(app, process.execPath, program, 'build', '--output-dir', 'built');
      assert.equal(status, 0, output);
      server = await serve({folders: {'/': `${app}/built/`}});
      browser = await launch('chromium');
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    it('have every attribute, event, slot, part and custom property of every element, and a field for each option', async () => {
      for (const element of elements) {
        const {page} = await visit(browser, `${server.url}/iframe.html?viewMode=docs&id=${element.tagName}--docs`);
        await page.waitForSelector('.docblock-argstable tbody td');
        const rows = await page.$$eval('.docblock-argstable tbody tr', (all) =>
          all.map(({cells}) => Array.from(cells, ({innerText}) => innerText.trim())),
        );
        const names = rows.map(([first]) => first);
        assert.deepEqual(
          namesOf(element).filter((one) => !names.includes(one)),
          [],
          element.tagName,
        );
        const options = element.attributes.map(({name: option}) => option);
        const objects = rows.filter(([first, , , field]) => options.includes(first) && /object|JSON/.test(field));
        assert.deepEqual(objects, [], element.tagName);
        await page.close();
      }
    });

    it('draw what is written in a field', async () => {
      const {page, messages} = await visit(
        browser,
        `${server.url}/iframe.html?id=infosec-trend--figure&args=level:kommuner`,
      );
      assert.match(await textIn(page, 'infosec-trend', 'Municipalities improved'), /Municipalities improved/);
      assert.deepEqual(messages, []);
    });
  });

it('the set-up of Storybook is the one that demo/docs/frameworks.md shows', () => {
  const documentation = readFileSync(new URL('../../demo/docs/frameworks.md', import.meta.url), 'utf8');
  assert.ok(documentation.includes(readFileSync(path('apps/.storybook/preview.js'), 'utf8').trim()));
});
