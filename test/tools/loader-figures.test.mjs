import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {elementOptions} from '../../src/build/element-options.ts';
import {loaderFigures} from '../../src/build/loader-figures.ts';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const manifest = read('custom-elements.json');
const heights = read('src/embed/heights.json');
const {widths, shared, figures} = loaderFigures(manifest, heights);

it('tells the loader of every option of every figure, and of the language', () => {
  for (const {tag, options} of elementOptions(manifest)) {
    const told = {...shared, ...figures[tag].options};
    assert.deepEqual(Object.keys(told).sort(), ['lang', ...options.map(({name}) => name)].sort(), tag);
    for (const {name, kind} of options)
      assert.equal(told[name] > 0, kind === 'choice' || kind === 'list', `${tag} ${name}`);
  }
});

it('has a height of every figure at every width, and of a claim none', () => {
  for (const [tag, figure] of Object.entries(figures)) {
    assert.equal(
      figure.heights?.length,
      tag === 'report-claim' ? undefined : widths.length + 1,
      `${tag}: npm run heights`,
    );
    const inNorwegian = figure.norwegian ?? figure.heights ?? [];
    assert.ok(
      inNorwegian.length === (figure.heights?.length ?? 0) && inNorwegian.every((of, i) => of <= figure.heights[i]),
      `${tag}: npm run heights`,
    );
    for (const name of Object.keys(heights.figures[tag]?.part ?? {}))
      assert.ok(name in figure.options, `${tag}: npm run heights`);
  }
  assert.deepEqual(
    Object.keys(heights.figures).filter((tag) => !(tag in figures)),
    [],
  );
});
