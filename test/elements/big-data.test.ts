import {expect} from 'chai';
import '../../src/all.js';
import {ownForms, type OwnTag, type SourceTag} from './every-figure.js';
import {clear, consoleOf, drawn, textOf} from './in-page.js';
import {holdsBelow, longestWait} from './longest-wait.js';

let count = 0;
const at = (name: string) => `/faulty/${name}${name.includes('?') ? '&' : '?'}big=${++count}`;

/** What becomes of numbers at an address, and how long the page stood still at most. */
async function loaded(tag: SourceTag, src: string) {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.lang = 'nb';
  document.body.append(box);
  const element: HTMLElement & {src?: string | undefined} = document.createElement(tag);
  box.append(element);
  await drawn(element);
  let code: string | undefined;
  const end = new Promise<void>((done) => {
    element.addEventListener('load', () => done());
    element.addEventListener('error', (event) => {
      code = (event as Event as CustomEvent<{code: string}>).detail.code;
      done();
    });
  });
  const whole = end.then(() => drawn(element)).then(() => new Promise((done) => requestAnimationFrame(done)));
  const wait = longestWait(whole);
  element.src = src;
  return {element, wait: await wait, code};
}

const limit = 100;

/** By fault, what figures say of it: the trend and the map. */
const faults: Record<string, readonly [trend: string | undefined, map: string | undefined]> = {
  'million-cells': ['too-many-cells', 'too-many-cells'],
  'million-sparse': ['too-many-cells', 'too-many-cells'],
  'many-names': ['too-many-cells', 'too-many-cells'],
  'most-cells': ['too-many', 'no-dimension'],
  'most-sparse': ['too-many', 'no-dimension'],
  'most-rows': ['too-many', 'no-dimension'],
  'large-csv': ['too-many-cells', 'too-many-cells'],
  'large-windows': ['not-a-dataset', 'not-a-dataset'],
  'large-text': ['form', 'form'],
  'large-escapes': ['form', 'form'],
  'large-quote': ['quote', 'quote'],
  'codes-and-names': ['extra-dimension', 'extra-dimension'],
  'many-columns': ['too-many-cells', 'too-many-cells'],
  deep: ['too-deep', 'too-deep'],
};

async function expectShort(tag: SourceTag, name: string, expected: string | undefined): Promise<void> {
  let holds: number[] = [];
  await consoleOf(async () => {
    holds = await holdsBelow(limit, async () => {
      const {element, wait, code} = await loaded(tag, at(name));
      expect(code, tag).to.equal(expected);
      expect(textOf(element, '.notice')).to.include('rapporten for 2020.');
      clear();
      return wait;
    });
  });
  expect(Math.min(...holds), `${tag}: ${holds}`).to.be.below(limit);
}

describe('numbers that are very many', () => {
  afterEach(clear);

  for (const [fault, [trend, map]] of Object.entries(faults)) {
    it(`D12: hold the page for less than ${limit} ms: ${fault}`, async () => {
      await expectShort('infosec-trend', fault, trend);
      await expectShort('report-claims', fault, trend);
      await expectShort('cef-funding-map', fault, map);
    });
  }

  it(`D12: hold the page for less than ${limit} ms in the form of the report’s own files, too`, async () => {
    for (const tag of Object.keys(ownForms) as OwnTag[]) {
      if (['infosec-trend', 'cef-funding-map', 'guidance-list'].includes(tag)) continue;
      await expectShort(tag, `many-entries?name=${ownForms[tag]}`, 'too-many-cells');
    }
    await expectShort('guidance-list', 'many-entries?name=guidance', 'too-many');
    await expectShort('guidance-list', 'many-guides', 'too-many');
  });
});
