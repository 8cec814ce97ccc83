// Measures how tall each figure is, for the room that the loader keeps. By hand: npm run heights
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {elementOptions} from '../../src/build/element-options.ts';
import {serve} from './static-server.mjs';
import {launch} from './visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where figures turn into other columns: below the first, from one to the next, and from the last they are about as tall. */
const widths = [344, 536, 632, 700, 760, 920, 1048];
const measured = Array.from({length: 73}, (_, i) => 264 + i * 16);

/** The greatest of what was measured from each width to the next: less would let the page jump. */
const greatest = (heights) =>
  [0, ...widths].map((from, i) =>
    Math.max(...heights.filter((_, at) => measured[at] + 15 >= from && !(measured[at] >= widths[i]))),
  );

/** Options that choose a view or a part of a figure. The others change little. */
const isSize = ({name, kind}) => kind === 'choice' && !['heading-level', 'sort', 'from', 'to'].includes(name);

/** The heights of one figure at all widths, drawn in the page. */
function measure(tag, attributes, allWidths) {
  const main = document.querySelector('main');
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  main.replaceChildren(element);
  const parts = () => [element, ...element.shadowRoot.querySelectorAll(':not(:defined), [heading-level]')];
  const drawn = async () => Promise.all(parts().map((part) => customElements.whenDefined(part.localName)));
  return customElements
    .whenDefined(tag)
    .then(drawn)
    .then(() => Promise.all(parts().map(({updateComplete}) => updateComplete)))
    .then(() => Promise.all(parts().map(({updateComplete}) => updateComplete)))
    .then(() =>
      allWidths.map((width) => {
        main.style.width = `${width}px`;
        return element.getBoundingClientRect().height;
      }),
    );
}

const html = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Høyder</title>
  <script type="module" src="/cdn/all.js"></script><main></main></html>`;
const server = await serve({folders: {'/cdn/': `${root}dist/cdn`}, pages: {'/index.html': html}});
const browser = await launch('chromium');
const heights = {};
try {
  const page = await browser.newPage();
  await page.goto(`${server.url}/`);
  const at = (tag, attributes) => page.evaluate(measure, tag, attributes, measured).then(greatest);
  for (const {tag, options} of elementOptions(JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8')))) {
    // A claim stands in a sentence and takes a line.
    if (tag === 'report-claim') continue;
    const languages = [];
    for (const lang of ['nb', 'nn', 'en']) languages.push(await at(tag, {lang}));
    const greatestOf = (lists) => lists[0].map((_, index) => Math.max(...lists.map((of) => of[index])));
    const whole = greatestOf(languages);
    // The translations of what is quoted make an English figure taller: a Norwegian one would stand over empty space.
    const inNorwegian = greatestOf(languages.slice(0, 2));
    const isLower = inNorwegian.some((height, index) => height < whole[index] * 0.9);
    const inSteps = (list) => list.map((height) => Math.ceil(height / 20));
    const part = {};
    for (const {name, values} of tag === 'report-chapter' ? [] : options.filter(isSize)) {
      const shares = [];
      for (const value of values) {
        const of = await at(tag, {[name]: value});
        shares.push(...of.map((height, index) => height / (isLower ? inNorwegian : whole)[index]));
      }
      const most = Math.ceil(Math.max(...shares) * 100);
      if (most < 80 || most > 105) part[name] = most;
    }
    heights[tag] = {
      heights: inSteps(whole),
      ...(isLower && {norwegian: inSteps(inNorwegian)}),
      ...(Object.keys(part).length > 0 && {part}),
    };
  }
} finally {
  await browser.close();
  await server.close();
}
const lines = Object.entries(heights).map(([tag, value]) => `  ${JSON.stringify(tag)}: ${JSON.stringify(value)}`);
writeFileSync(
  `${root}src/embed/heights.json`,
  `{\n  "widths": ${JSON.stringify(widths)},\n  "figures": {\n  ${lines.join(',\n  ')}\n  }\n}\n`,
);
