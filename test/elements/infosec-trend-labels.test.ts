import {expect} from 'chai';
import '../../src/figures/infosec-trend/infosec-trend.js';
import type {InfosecTrend} from '../../src/figures/infosec-trend/infosec-trend.js';
import fc from '../tools/property.js';
import {all, clear, drawn, inWindow, show, until} from './in-page.js';

const named = (name: string, count: number) => Array.from({length: count}, (_, i) => `${name}${i + 1}`);

/** As JSON-stat. */
function documentOf(size: readonly [number, number, number], value: readonly (number | null)[]): string {
  const [measures, levels, years] = size;
  const dimension = (label: string, ids: string[], labels = ids) => ({
    label,
    category: {index: ids, label: Object.fromEntries(ids.map((id, i) => [id, labels[i]]))},
  });
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: 'Tall som bare er til for å prøve',
    source: 'Prøve',
    id: ['measure', 'level', 'year'],
    size,
    role: {metric: ['measure'], time: ['year']},
    dimension: {
      measure: dimension('tiltak', named('m', measures), named('Tiltak nummer ', measures)),
      level: dimension('nivå', named('l', levels), named('Kommuner av størrelse ', levels)),
      year: dimension(
        'år',
        named('', years).map((_, i) => `${2001 + i}`),
      ),
    },
    value,
  });
}

/** Numbers that are close, far apart, equal, below zero or missing. */
const tables = fc
  .record({
    measures: fc.constantFrom(1, 1, 2, 3, 5),
    levels: fc.constantFrom(1, 2, 3, 3, 4, 8),
    years: fc.constantFrom(1, 2, 3, 3, 5, 20),
    lowest: fc.constantFrom(0, 0, 400, -600),
  })
  .chain(({measures, levels, years, lowest}) => {
    const number = fc.integer({min: lowest, max: 1000}).map((tenths) => tenths / 10);
    const length = measures * levels * years;
    const values = fc.array(fc.option(number, {freq: 6}), {minLength: length, maxLength: length});
    const notes = fc.oneof(fc.constant([]), fc.array(fc.nat(length - 1), {maxLength: 9}));
    return fc.tuple(values, notes).map(([value, indices]) => {
      const json = documentOf([measures, levels, years], value);
      // Three notes in a chart are the most.
      const measureOf = (index: number) => Math.floor(index / (levels * years));
      const known = indices.filter((index) => value[index] !== null);
      const placed = known.filter(
        (index, i) => known.slice(0, i).filter((other) => measureOf(other) === measureOf(index)).length < 3,
      );
      return {
        json,
        notes: placed.map((index) => {
          const inMeasure = index % (levels * years);
          return noteOn(
            `m${measureOf(index) + 1}`,
            `l${Math.floor(inMeasure / years) + 1}`,
            `${2001 + (inMeasure % years)}`,
          );
        }),
      };
    });
  });

/** An author's note on a mark. */
const noteOn = (measure: string, level: string, year: string) =>
  `<p slot="annotation" data-measure="${measure}" data-level="${level}" data-year="${year}">En merknad.</p>`;

interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Without its stroke, which Firefox counts in, and the halo of a number is one. */
function boxOf(node: Element): Omit<Box, 'name'> & {width: number} {
  if (!(node instanceof SVGGraphicsElement) || node.matches('.tick')) return node.getBoundingClientRect();
  const {x, y, width, height} = node.getBBox();
  const {a, d, e, f} = node.getScreenCTM()!;
  return {left: a * x + e, right: a * (x + width) + e, top: d * y + f, bottom: d * (y + height) + f, width};
}

const boxesOf = (element: Element, selector: string): Box[] =>
  all(element, selector).flatMap((node) => {
    const {left, right, top, bottom, width} = boxOf(node);
    const name = `${node.getAttribute('class')} «${node.textContent.trim() || node.parentElement!.getAttribute('aria-label')}»`;
    return width === 0 ? [] : {name, left, right, top, bottom};
  });

/** How far one box reaches into another, in pixels. */
const overlap = (a: Box, b: Box) =>
  Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );

/** The box of a text is higher than its digits, by a part of its size that depends on the browser. */
const slackOf = (element: Element) => parseFloat(getComputedStyle(all(element, '.figure')[0]!).fontSize) * 0.16;

/** Everything that covers something else, or is outside the figure. */
function faultsOf(element: InfosecTrend): string[] {
  // The numbers of notes are as large as the circles around them.
  const inCharts = ['.line-chart', '.row-plot'].map((chart) => `${chart} :is(text:not(.flag-number), .flag-disc)`);
  const texts = boxesOf(element, `${inCharts.join()}, .panel-title, .gap`);
  const labels = texts.filter(({name}) => !name.startsWith('tick') && !name.startsWith('panel-title'));
  const marks = boxesOf(element, '.mark .glyph[d]');
  const covered = labels.flatMap((label) =>
    [...marks, ...texts]
      .filter((other) => other !== label && overlap(label, other) > slackOf(element))
      .map((other) => `${label.name} covers ${other.name}`),
  );
  const frame = element.getBoundingClientRect();
  const outside = [...texts, ...marks].filter(
    ({left, right, top, bottom}) =>
      left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom,
  );
  // A line that is drawn after a number is drawn over its halo, which then hides nothing of it.
  const halos = all(element, '.line-chart').flatMap((chart) => {
    const [line] = chart.querySelectorAll('svg.line');
    return [...chart.querySelectorAll('.value, .line-name, .end-name')].filter(
      (label) => !(label.compareDocumentPosition(line!) & Node.DOCUMENT_POSITION_FOLLOWING),
    );
  });
  // A line to the mark of a note is drawn before everything that it passes.
  const flags = all(element, '.flag').flatMap((flag) => {
    const chart = flag.closest('.plot')!;
    return [...chart.querySelectorAll('.value, .glyph, .line-name, .end-name, .line path')].filter(
      (part) => !(flag.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING),
    );
  });
  return [
    ...flags.map((part) => `a line to a mark is drawn over ${part.getAttribute('class')}`),
    ...covered,
    ...outside.map(({name}) => `${name} is outside`),
    ...halos.map((label) => `${label.textContent} is drawn over lines`),
  ];
}

/** In each state that a reader can put a chart into: at rest, pointed at each column, and each mark in focus. */
async function faultsInEveryState(element: InfosecTrend): Promise<string[]> {
  const faults = faultsOf(element).map((fault) => `at rest: ${fault}`);
  const [chart] = all(element, '.line-chart, .row-plot');
  const columns = [...chart!.querySelectorAll('.band')];
  for (const [i, column] of columns.entries()) {
    if (i > 2 && i < columns.length - 1) continue;
    column.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
    await drawn(element);
    faults.push(...faultsOf(element).map((fault) => `column ${i}: ${fault}`));
  }
  for (const mark of [...chart!.querySelectorAll<SVGElement>('.mark')].slice(0, 4)) {
    mark.focus({preventScroll: true});
    await drawn(element);
    faults.push(...faultsOf(element).map((fault) => `${mark.getAttribute('aria-label')} in focus: ${fault}`));
    mark.blur();
  }
  return faults;
}

/** Several notes on one year, and on marks at the ends of the scale. */
const notesOnReport = [
  noteOn('ovelser', 'kommuner', '2020'),
  noteOn('ovelser', 'statlige-virksomheter', '2020'),
  noteOn('ovelser', 'fylkeskommuner', '2019'),
  noteOn('nye-tiltak', 'fylkeskommuner', '2019'),
  noteOn('nye-tiltak', 'kommuner', '2019'),
  noteOn('styringssystem', 'statlige-virksomheter', '2018'),
].join('');

describe('the labels of <infosec-trend>', () => {
  afterEach(clear);

  for (const width of [320, 360, 768, 1200]) {
    for (const text of ['100%', '200%']) {
      it(`cover no mark and no other label with any numbers, in a window of ${width} px with text of ${text}`, async () => {
        await inWindow(width, text, () =>
          fc.assert(
            fc.asyncProperty(tables, async ({json, notes}) => {
              const element = await show(
                'infosec-trend',
                `<infosec-trend><script type="application/json">${json}</script>${notes.join('')}</infosec-trend>`,
              );
              await until(() => all(element, '.panel-title').some(({textContent}) => textContent.includes('Tiltak')));
              await until(
                () =>
                  all(element, '.line-chart [tabindex="0"]').length > 0 ||
                  !/\d/.test(json.slice(json.indexOf('"value"'))),
              );
              const faults = await faultsInEveryState(element);
              clear();
              expect(faults.join('\n')).to.equal('');
            }),
            {numRuns: 40, includeErrorInReport: true},
          ),
        );
      });
    }

    it(`cover nothing of the report in a window of ${width} px`, async () => {
      await inWindow(width, '', async () => {
        for (const attributes of [
          '',
          'view="rows"',
          'view="rows" sort="report" level="kommuner"',
          'measure="ovelser"',
          'level="fylkeskommuner"',
          'from="2019"',
          'to="2019"',
        ]) {
          for (const notes of ['', notesOnReport]) {
            const element = await show('infosec-trend', `<infosec-trend ${attributes}>${notes}</infosec-trend>`);
            expect(await faultsInEveryState(element), attributes).to.deep.equal([]);
            clear();
          }
        }
      });
    });
  }

  it('leave the years alone where a number is close to the axis', async () => {
    await inWindow(360, '', async () => {
      const json = documentOf([1, 3, 2], [null, 40.1, 0.8, 0.9, null, null]);
      const element = await show(
        'infosec-trend',
        `<infosec-trend><script type="application/json">${json}</script></infosec-trend>`,
      );
      await until(() => all(element, '.value').some(({textContent}) => textContent.includes('0,9')));
      expect(faultsOf(element)).to.deep.equal([]);
    });
  });

  it('are found where they cover a mark', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const value = all(element, '.value.small')[0]!;
    value.setAttribute('dy', '.35em');
    expect(faultsOf(element).join()).to.match(/small «81,7» covers glyph/);
  });

  it('are found where the number of a note covers a title', async () => {
    const element = await show('infosec-trend', `<infosec-trend>${notesOnReport}</infosec-trend>`);
    expect(all(element, '.flag-disc')).to.have.length(6);
    const [disc] = all(element, '.flag-disc');
    disc!.parentElement!.setAttribute('y', '-4em');
    expect(faultsOf(element).join()).to.match(/covers panel-title/);
  });

  it('have a halo of 3 to 4 pixels', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const widths = all(element, '.value').map((value) => parseFloat(getComputedStyle(value).strokeWidth));
    expect(Math.max(...widths)).to.be.within(3, 4);
  });
});
