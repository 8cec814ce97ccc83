// Every figure in every view, language, width and scheme: what it says, where it stands, its colours, its picture.
// What is meant to look different is accepted by `npm run visual:accept`, which says what has changed.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {read} from './baseline.mjs';
import {openStudio} from './camera.mjs';
import {changes} from './compare.mjs';
import {contentFaults} from './content.mjs';
import {film} from './film.mjs';
import {folder as pictures, tellChanges} from './report.mjs';
import {elements, placesOf} from './states.mjs';

const accepted = fileURLToPath(new URL('accepted/', import.meta.url));

let studio;
before(async () => {
  rmSync(pictures, {recursive: true, force: true});
  studio = await openStudio();
});
after(() => studio?.close());

describe('every state of every figure', {concurrency: 2}, () => {
  for (const tag of Object.keys(elements)) {
    it(`<${tag}> says what it should, and looks as it was accepted`, async () => {
      const filmed = await film(studio, tag);
      assert.deepEqual(contentFaults(filmed), []);
      const known = read(tag);
      assert.ok(known, `Not accepted yet: npm run visual:accept ${tag}`);
      const found = changes(known, filmed);
      if (found.length === 0) return;
      const told = await tellChanges(studio, {accepted: known, filmed, found});
      assert.fail(
        `<${tag}> looks different: ${told}\nPictures: ${pictures}\nIf it should: npm run visual:accept ${tag}`,
      );
    });
  }
});

describe('what was accepted', () => {
  it('is of the figures that there are, and no others', () => {
    const files = Object.keys(elements).flatMap((tag) => [`${tag}.png`, `${tag}.txt`]);
    assert.deepEqual(readdirSync(accepted).sort(), files.sort());
  });
  it('takes less room than nine megabytes', () => {
    const sizes = readdirSync(accepted).map((file) => statSync(accepted + file).size);
    assert.ok(sizes.reduce((sum, size) => sum + size, 0) < 9e6, `${sizes}`);
  });
});

describe('a change', {concurrency: false}, () => {
  const [tag, place] = ['infosec-trend', {view: 'lines', language: 'nb', width: 768}];
  const places = placesOf(tag).filter((one) => Object.keys(place).every((name) => one[name] === place[name]));
  const style = (rules) => `{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(rules)});
    const {shadowRoot} = document.querySelector('[data-looked-at]');
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }`;
  const foundAfter = async (change) => {
    const filmed = await film(studio, tag, {places, change});
    return {filmed, found: changes(read(tag), filmed)};
  };
  const whatIn = (found) => found.flatMap(({what}) => what).join('\n');

  const planted = {
    'of the colour of a mark': [style('.glyph { fill: #00875a !important }'), /now path\.glyph/, /looks different/],
    'of a colour by very little': [style('.panel-title { color: #1e2b40 }'), /now p\.panel-title/],
    'that takes a label away': [
      `document.querySelector('[data-looked-at]').shadowRoot.querySelector('.value:not(.small)').remove()`,
      /gone: text\.value/,
      /looks different/,
    ],
    'of a label by 3 px': [
      style('.panel-title { transform: translateX(3px) }'),
      /moved: p\.panel-title «Styringssystem evaluert …»/,
    ],
    'that takes a line away': [
      style('.plot path:not(.glyph) { stroke: none !important }'),
      /now path\.series-1: none/,
      /looks different/,
    ],
    'that cuts a drawing off': [style('.plot { clip-path: inset(0 40px 0 0) }'), /looks different/],
    'of a word': [
      `document.querySelector('[data-looked-at]').shadowRoot.querySelector('.panel-title').textContent = 'Styring'`,
      /gone: p\.panel-title «Styringssystem evaluert …»\nnew: p\.panel-title «Styring»/,
    ],
  };
  for (const [name, [change, ...expected]] of Object.entries(planted)) {
    it(`${name} is found`, async () => {
      const {found} = await foundAfter(change);
      for (const words of expected) assert.match(whatIn(found), words);
    });
  }

  const noise = {
    'None at all': '{}',
    'A third of a pixel to the right': `document.querySelector('#stage').style.padding = '12px 11.7px 12px 12.3px'`,
    'Letters that are drawn a little bolder': style('* { -webkit-text-stroke: .12px }'),
  };
  for (const [name, change] of Object.entries(noise)) {
    it(`${name} is none`, async () => {
      const {found} = await foundAfter(change);
      assert.deepEqual(found, []);
    });
  }

  it('is shown in pictures: before, after, and what differs', async () => {
    const change = style('.glyph { fill: #00875a !important }');
    const {filmed, found} = await foundAfter(change);
    const told = await tellChanges(studio, {accepted: read(tag), filmed, found, change});
    assert.match(told, /^lines nb 768 light: looks different/m);
    for (const kind of ['before', 'after', 'difference']) {
      const file = `${pictures}infosec-trend-lines-nb-768-light-${kind}.png`;
      assert.ok(existsSync(file), file);
      assert.equal(readFileSync(file).toString('latin1', 1, 4), 'PNG');
      rmSync(file);
    }
  });
});

describe('the words of a figure', () => {
  const scene = (language, text, width = 360) => ({
    name: `whole ${language} ${width}`,
    place: {view: 'whole', language, width},
    looks: {light: {text}},
  });
  const sound = [scene('nb', 'Om lag 1000 deltakere i 2020'), scene('en', 'About 1,000 participants in 2020')];
  it('are held against those in other languages and widths before any picture', () => {
    assert.deepEqual(contentFaults({scenes: sound, faults: []}), []);
    const faulty = [
      ...sound,
      scene('nn', 'Om lag 1100 deltakarar i 2020'),
      scene('en', 'About 1,000 participants', 768),
      scene('nb', 'Om lag NaN deltakere i 2020', 768),
    ];
    const found = contentFaults({scenes: faulty, faults: ['a line in the console']}).join('\n');
    for (const words of [/^a line/, /nn: other numbers/, /en 768 light: says something else/, /no word/])
      assert.match(found, words);
  });
});
