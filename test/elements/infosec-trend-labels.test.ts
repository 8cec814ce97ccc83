import {expect} from 'chai';
import report from '../../data/2020/infosec-trend.json' with {type: 'json'};
import '../../src/figures/infosec-trend/infosec-trend.js';
import type {InfosecTrend} from '../../src/figures/infosec-trend/infosec-trend.js';
import fc from '../tools/property.js';
import {all, clear, drawn, inWindow, show, textOf, until} from './in-page.js';

const named = (name: string, count: number) => Array.from({length: count}, (_, i) => `${name}${i + 1}`);

/** Years, or as many quarters or months, which begin within a year. */
const periods = {
  year: (count: number) => named('', count).map((_, i) => `${2001 + i}`),
  quarter: (count: number) => named('', count).map((_, i) => `${2017 + Math.floor((i + 2) / 4)}K${((i + 2) % 4) + 1}`),
  month: (count: number) =>
    named('', count).map((_, i) => `${2018 + Math.floor((i + 4) / 12)}M${`${((i + 4) % 12) + 1}`.padStart(2, '0')}`),
};

/** As JSON-stat. */
function documentOf(
  size: readonly [number, number, number],
  value: readonly (number | null)[],
  kind: keyof typeof periods = 'year',
  levelIds = named('l', size[1]),
  measureIds = named('m', size[0]),
): string {
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
      measure: dimension('tiltak', measureIds, named('Tiltak nummer ', measures)),
      level: dimension('nivå', levelIds, named('Kommuner av størrelse ', levels)),
      year: dimension('år', periods[kind](years)),
    },
    value,
  });
}

/** Numbers that are close, far apart, equal, below zero or missing. */
const tables = fc
  .record({
    measures: fc.constantFrom(1, 1, 2, 3, 5),
    levels: fc.constantFrom(1, 2, 3, 3, 4, 8),
    years: fc.constantFrom(1, 2, 3, 3, 5, 8, 20),
    kind: fc.constantFrom('year', 'year', 'quarter', 'month'),
    lowest: fc.constantFrom(0, 0, 400, -600),
    isLikeReport: fc.boolean(),
  })
  .chain(({measures, levels, years, kind, lowest, isLikeReport}) => {
    // Shares of the report's measures and levels have a distance between two of them.
    const ids =
      isLikeReport && levels <= 3
        ? ['statlige-virksomheter', 'kommuner', 'fylkeskommuner'].slice(0, levels)
        : named('l', levels);
    const measureIds = isLikeReport
      ? Object.keys(report.dimension.measure.category.label).slice(0, measures)
      : named('m', measures);
    const number = fc.integer({min: lowest, max: 1000}).map((tenths) => tenths / 10);
    const length = measures * levels * years;
    const values = fc.array(fc.option(number, {freq: 6}), {minLength: length, maxLength: length});
    const notes = fc.oneof(fc.constant([]), fc.array(fc.nat(length - 1), {maxLength: 9}));
    return fc.tuple(values, notes).map(([value, indices]) => {
      const json = documentOf([measures, levels, years], value, kind, ids, measureIds);
      // Three notes in a chart are the most.
      const measureOf = (index: number) => Math.floor(index / (levels * years));
      const known = indices.filter((index) => value[index] !== null);
      const placed = known.filter(
        (index, i) => known.slice(0, i).filter((other) => measureOf(other) === measureOf(index)).length < 3,
      );
      return {
        json,
        levels,
        notes: placed.map((index) => {
          const inMeasure = index % (levels * years);
          return noteOn(
            measureIds[measureOf(index)]!,
            ids[Math.floor(inMeasure / years)]!,
            periods[kind](years)[inMeasure % years]!,
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

const boxesOf = (element: Element, selector: string, isCounted: (node: Element) => boolean = () => true): Box[] =>
  all(element, selector).flatMap((node) => (isCounted(node) ? (boxWith(node) ?? []) : []));

/** The box with its name; `undefined` where it is not shown. */
function boxWith(node: Element): Box | undefined {
  const {left, right, top, bottom, width} = boxOf(node);
  const name = `${node.getAttribute('class')} «${node.textContent.trim() || node.parentElement!.getAttribute('aria-label')}»`;
  return width === 0 ? undefined : {name, left, right, top, bottom};
}

/** How far one box reaches into another, in pixels. */
const overlap = (a: Box, b: Box) =>
  Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );

/** The box of a text is higher than its digits, by a part of its size that depends on the browser. */
const slackOf = (element: Element) => parseFloat(getComputedStyle(all(element, '.figure')[0]!).fontSize) * 0.16;

/** A card covers at most the years of charts, of which it names one, and what is below the charts. */
const besideCards = ['.row-plot .tick', '.line-chart .scale', '#hint span', '.gap-head', '.key button'].join();

const isSeen = (node: Element) => getComputedStyle(node).visibility === 'visible';

/** The letters of Firefox are wider: a card there can have one line more, and reach the title below it. */
const hasWideLetters = navigator.userAgent.includes('Firefox');

/** Everything that a card covers, and cards that are outside the figure. */
function faultsOfCards(element: InfosecTrend): string[] {
  const frame = element.getBoundingClientRect();
  const inCharts = ['.line-chart', '.row-plot'].map((chart) => `${chart} :is(text:not(.tick), .flag-disc)`);
  const words = hasWideLetters ? '#hint span, .key button' : `.panel-title, ${besideCards}`;
  const others = boxesOf(element, `${inCharts.join()}, .mark .glyph[d], ${words}`, isSeen);
  return boxesOf(element, '.card').flatMap((card) => [
    ...others
      .filter((other) => overlap(card, other) > slackOf(element))
      .map((other) => `${card.name} covers ${other.name} by ${overlap(card, other).toFixed(1)}`),
    ...(card.left < frame.left || card.right > frame.right ? [`${card.name} is outside`] : []),
  ]);
}

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
  // The periods on the axis cover neither one another nor a title or a note below them.
  const onAxis = all(element, '.plot').flatMap((plot) => [
    ...plot.querySelectorAll('.tick:not(.scale, .between)'),
    ...plot.querySelectorAll('.tick.between'),
  ]);
  const words = boxesOf(element, '.panel-title, .panel-help, .notes p, .notes li');
  const crowded = onAxis.flatMap((tick, i) => {
    const own = boxWith(tick);
    if (own === undefined) return [];
    const isTurned = getComputedStyle(tick).rotate !== 'none';
    const ticks = isTurned ? [] : onAxis.slice(i + 1).flatMap((other) => boxWith(other) ?? []);
    return [...ticks, ...(isTurned ? [] : words)]
      .filter((other) => overlap(own, other) > 1)
      .map((other) => `${own.name} covers ${other.name}`);
  });
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
    ...crowded,
    ...outside.map(({name}) => `${name} is outside`),
    ...halos.map((label) => `${label.textContent} is drawn over lines`),
  ];
}

/** In each state that a reader can put a chart into: at rest, pointed at each column, and each mark in focus. */
async function faultsInEveryState(element: InfosecTrend, hasRoom = true): Promise<string[]> {
  const found = () => [...faultsOf(element), ...(hasRoom ? faultsOfCards(element) : [])];
  const faults = found().map((fault) => `at rest: ${fault}`);
  for (const [at, chart] of all(element, '.line-chart, .row-plot').entries()) {
    const columns = [...chart.querySelectorAll('.band')];
    for (const [i, column] of columns.entries()) {
      if (i > 2 && i < columns.length - 1) continue;
      if (at > 0 && i < columns.length - 1) continue;
      column.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      await drawn(element);
      faults.push(...found().map((fault) => `chart ${at}, column ${i}: ${fault}`));
    }
    for (const mark of [...chart.querySelectorAll<SVGElement>('.mark')].slice(0, at > 0 ? 1 : 4)) {
      mark.focus({preventScroll: true});
      await drawn(element);
      faults.push(...found().map((fault) => `${mark.getAttribute('aria-label')} in focus: ${fault}`));
      mark.blur();
    }
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
            fc.asyncProperty(tables, async ({json, levels, notes}) => {
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
              const faults = await faultsInEveryState(element, width === 1200 && text === '100%' && levels <= 2);
              clear();
              expect(faults.join('\n')).to.equal('');
            }),
            {numRuns: 40, includeErrorInReport: true},
          ),
        );
      });
    }
  }

  for (const width of [320, 360, 390, 768, 1200]) {
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
          for (const [notes, lang] of [
            ['', 'nb'],
            ['', 'en'],
            [notesOnReport, 'nn'],
          ] as const) {
            const element = await show('infosec-trend', `<infosec-trend ${attributes}>${notes}</infosec-trend>`, lang);
            expect(await faultsInEveryState(element), `${attributes}, ${lang}`).to.deep.equal([]);
            clear();
          }
        }
      });
    });
  }

  for (const [attributes, lang, text] of [
    ['', 'nb', '32,2'],
    ['', 'en', '32.2'],
    ['measures="hendelser ovelser" level="kommuner"', 'nn', '32,2'],
    // The last number of the county municipalities could be where the distance is.
    ['measures="nye-tiltak styringssystem"', 'nn', undefined],
    ['to="2019"', 'nb', '33,9'],
    ['measure="ovelser"', 'nb', '32,2 prosentpoeng'],
    ['measure="ovelser"', 'en', '32.2 percentage points'],
    ['levels="kommuner fylkeskommuner"', 'nb', undefined],
    ['measure="nye-tiltak" levels="kommuner"', 'nb', undefined],
  ] as const) {
    it(`tell the largest distance of the last year between its marks: ${attributes} ${lang}, ${text}`, async () => {
      for (const width of [390, 1200]) {
        await inWindow(width, '', async () => {
          const element = await show('infosec-trend', `<infosec-trend ${attributes}></infosec-trend>`, lang);
          const told = all(element, 'text.distance');
          expect(told.map(({textContent}) => textContent)).to.deep.equal(text === undefined ? [] : [text]);
          expect(textOf(element).includes('ved strek')).to.equal(text !== undefined && lang !== 'en');
          for (const line of all(element, 'line.distance')) {
            const {top, bottom, left} = line.getBoundingClientRect();
            const chart = line.closest('.plot')!;
            const ends = [...chart.querySelectorAll('.mark')].map((one) => one.getBoundingClientRect());
            // Each end of the line is in the middle of a mark.
            for (const y of [top, bottom]) {
              const isAt = (box: DOMRect) => box.left < left && box.right > left && box.top < y && box.bottom > y;
              expect(ends.some(isAt), `${y}`).to.equal(true);
            }
          }
          clear();
        });
      }
    });
  }

  for (const [kind, count, narrow, wide] of [
    ['year', 20, '2001 2010 2015 2020', '2001 2005 2010 2015 2020'],
    ['quarter', 16, '3. kv. 2017, 1. kv. 2020, 2. kv. 2021', '3. kv. 2017, 1. kv. 2019, 1. kv. 2020, 2. kv. 2021'],
    ['month', 20, 'mai 2018, jan 2019, des 2019', 'mai 2018, jan 2019, des 2019'],
  ] as const) {
    it(`name the first ${kind} and the last, and others between them that begin a round year`, async () => {
      for (const [width, expected] of [
        [320, narrow],
        [1200, wide],
      ] as const) {
        await inWindow(width, '', async () => {
          const value = periods[kind](count * 3).map((_, i) => (i * 7) % 60);
          const json = documentOf([1, 3, count], value, kind);
          const element = await show(
            'infosec-trend',
            `<infosec-trend><script type="application/json">${json}</script></infosec-trend>`,
          );
          await until(() => all(element, '.panel-title').some(({textContent}) => textContent.includes('Tiltak')));
          const ticks = boxesOf(element, '.line-chart .tick:not(.scale)').map(({name}) => name.split(/[«»]/)[1]);
          expect(ticks.join(kind === 'year' ? ' ' : ', ')).to.equal(expected);
          clear();
        });
      }
    });
  }

  for (const [width, seen] of [
    [320, 0],
    [390, 0],
    [600, 8],
    [720, 8],
    [1200, 8],
  ] as const) {
    it(`name eight lines of twenty years at their ends, or in the key alone, in a window of ${width} px`, async () => {
      await inWindow(width, '', async () => {
        const value = periods.year(160).map((_, i) => (((i * 37) % 1900) - 400) / 10);
        const long = documentOf([1, 8, 20], value);
        const short = long.replaceAll('Kommuner av størrelse ', 'Fylke nummer ');
        for (const [json, names] of [
          [short, seen],
          [long, width > 900 ? 8 : 0],
        ] as const) {
          const element = await show(
            'infosec-trend',
            `<infosec-trend><script type="application/json">${json}</script></infosec-trend>`,
          );
          await until(() => all(element, '.panel-title').some(({textContent}) => textContent.includes('Tiltak')));
          expect(boxesOf(element, '.end-name')).to.have.length(names);
          expect(all(element, '.key button')).to.have.length(8);
          // Zero is a line of the scale, between what is above it and what is below.
          const scale = all(element, '.scale').map(({textContent}) => textContent);
          expect(scale).to.include.members(['−50', '0', '50']);
          expect(faultsOf(element)).to.deep.equal([]);
          clear();
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

  it('are found where a card covers a title or a number', async () => {
    await inWindow(390, '', async () => {
      for (const view of ['lines', 'rows']) {
        const element = await show('infosec-trend', `<infosec-trend view="${view}"></infosec-trend>`);
        all(element, '.band')[0]!.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
        await drawn(element);
        expect(faultsOfCards(element)).to.deep.equal([]);
        all(element, '.card-place')[0]!.setAttribute('y', view === 'lines' ? '1em' : '30%');
        expect(faultsOfCards(element).join()).to.match(
          view === 'lines' ? /covers [^«]*«\d+,\d»/ : /covers value lane-numbers/,
        );
        clear();
      }
    });
  });

  it('have a halo of 3 to 4 pixels', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const widths = all(element, '.value').map((value) => parseFloat(getComputedStyle(value).strokeWidth));
    expect(Math.max(...widths)).to.be.within(3, 4);
  });
});
