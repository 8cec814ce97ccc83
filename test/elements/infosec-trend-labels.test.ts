import {expect} from 'chai';
import '../../src/figures/infosec-trend/infosec-trend.js';
import type {InfosecTrend} from '../../src/figures/infosec-trend/infosec-trend.js';
import fc, {numRunsOf} from '../tools/property.js';
import {all, clear, drawn, inWindow, show, textOf, until} from './in-page.js';
import {documentOf, noteOn, periods, shown, tables} from './random-trends.js';
import {
  boxesOf,
  boxWith,
  faultsOfCards,
  inOneState,
  namesSeen,
  numbersTwice,
  overlap,
  slackOf,
  type Box,
} from './text-boxes.js';

/** Everything that covers something else, or is outside the figure. */
function faultsOf(element: InfosecTrend): string[] {
  // The numbers of notes are as large as the circles around them.
  const inCharts = ['.line-chart', '.row-plot'].map((chart) => `${chart} :is(text:not(.flag-number), .flag-disc)`);
  const texts = boxesOf(element, `${inCharts.join()}, .panel-title, .gap`);
  const labels = texts.filter(({name}) => !name.startsWith('tick') && !name.startsWith('panel-title'));
  const marks = boxesOf(element, '.mark .glyph[d]');
  const slack = slackOf(element);
  const isNumber = ({name}: Box) => name.startsWith('value');
  // Of two numbers, both boxes are higher than the digits: they do not touch where these overlap a little more.
  const slackOn = (label: Box, other: Box) => (isNumber(label) && isNumber(other) ? 1.3 * slack : slack);
  const covered = labels.flatMap((label) =>
    [...marks, ...texts]
      .filter((other) => other !== label && overlap(label, other) > slackOn(label, other))
      .map((other) => `${label.name} covers ${other.name}`),
  );
  // The periods on the axis cover neither one another nor a title or a note below them.
  const onAxis = all(element, '.plot').flatMap((plot) => [
    ...plot.querySelectorAll('.tick:not(.scale, .between)'),
    ...plot.querySelectorAll('.tick.between'),
  ]);
  const words = boxesOf(element, '.panel-title, .panel-help, .notes p, .notes li');
  const onScreen = onAxis.filter(boxWith);
  const turned = new Set(onScreen.filter((tick) => getComputedStyle(tick).rotate !== 'none'));
  const ticks = onScreen.map((tick) => boxWith(tick)!);
  const crowded = ticks.flatMap((own, i) =>
    (turned.has(onScreen[i]!) ? [] : [...ticks.slice(i + 1), ...words])
      .filter((other) => overlap(own, other) > 1)
      .map((other) => `${own.name} covers ${other.name}`),
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
    ...crowded,
    ...outside.map(({name}) => `${name} is outside`),
    ...halos.map((label) => `${label.textContent} is drawn over lines`),
  ];
}

/** In each state that a reader can put every chart into: at rest, pointed at each column, each mark in focus, and a mark pressed. */
async function faultsInEveryState(element: InfosecTrend): Promise<string[]> {
  const names = namesSeen(element);
  const found = (state: string) =>
    inOneState(() => [
      ...faultsOf(element),
      ...faultsOfCards(element),
      ...numbersTwice(element),
      ...(namesSeen(element).join() === names.join() ? [] : [`the names are ${namesSeen(element)}, not ${names}`]),
    ]).map((fault) => `${state}: ${fault}`);
  const faults = found('at rest');
  const charts = all(element, '.line-chart, .row-plot');
  for (const [at, chart] of charts.entries()) {
    const columns = [...chart.querySelectorAll('.band')];
    for (const [i, column] of columns.entries()) {
      if (i > 2 && i < columns.length - 1) continue;
      if (at > 0 && i < columns.length - 1) continue;
      column.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      await drawn(element);
      expect(all(element, '.card')).to.have.length(1);
      faults.push(...found(`chart ${at}, column ${i}`));
    }
    for (const mark of [...chart.querySelectorAll<SVGElement>('.mark')].slice(0, at > 0 ? 1 : 4)) {
      mark.focus({preventScroll: true});
      await drawn(element);
      expect(all(element, '.card')).to.have.length(1);
      faults.push(...found(`${mark.ariaLabel} in focus`));
      mark.blur();
    }
  }
  // At the end: after a second press a mouse that has not left the chart would get no card of the next one.
  for (const chart of charts) {
    const pressed = [...chart.querySelectorAll('.mark')].at(-1);
    if (!pressed) continue;
    pressed.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await drawn(element);
    faults.push(...found(`${pressed.ariaLabel} pressed`));
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

  for (const width of [320, 360, 768, 1200])
    for (const text of ['100%', '200%'])
      for (const [view, numRuns] of [
        ['lines', 40],
        ['rows', 20],
      ] as const)
        it(`cover no mark and no other label with any numbers, in a window of ${width} px with text of ${text}, as ${view}`, async () => {
          await inWindow(width, text, () =>
            fc.assert(
              fc.asyncProperty(tables, async ({json, notes}) => {
                const faults = await faultsInEveryState(await shown(json, view, notes));
                clear();
                if (faults.length > 0) throw new Error(faults.join('\n'));
              }),
              {numRuns: numRunsOf(numRuns), endOnFailure: true},
            ),
          );
        });

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
    ['measure="ovelser"', 'nb', '32,2'],
    ['measure="ovelser"', 'en', '32.2'],
    ['levels="kommuner fylkeskommuner"', 'nb', undefined],
    ['measure="nye-tiltak" levels="kommuner"', 'nb', undefined],
  ] as const) {
    it(`tell the largest distance of the last year between its marks: ${attributes} ${lang}, ${text}`, async () => {
      for (const width of [390, 1200]) {
        await inWindow(width, '', async () => {
          const element = await show('infosec-trend', `<infosec-trend ${attributes}></infosec-trend>`, lang);
          const told = all(element, 'text.distance').filter((one) => getComputedStyle(one).display !== 'none');
          expect(told.map(({textContent}) => textContent)).to.deep.equal(text === undefined ? [] : [text]);
          expect(textOf(element).includes('ved strek')).to.equal(text !== undefined && lang !== 'en');
          const lines = all(element, 'line.distance');
          expect(lines).to.have.length(told.length);
          for (const line of lines) {
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

  for (const [width, text] of [
    [320, '100%'],
    [360, '100%'],
    [768, '200%'],
    [1200, '100%'],
  ] as const)
    it(`cover no larger mark where a chart is pointed at, and no title, in a window of ${width} px with text of ${text}`, async () => {
      await inWindow(width, text, async () => {
        const betweenMarks = [24.1, null, 13.2, 36.1, 0.6, 0, null, 5.4, null, null, 67.2, null, null, 0.1, 35.3];
        const belowTitle = [0.7, 9.9, null, null, 45.5, 78.9, 99.9, 61.3, 0.1, 0.7, null, 1.7, null, 95.5, null];
        for (const json of [
          documentOf([1, 3, 5], betweenMarks),
          documentOf([3, 3, 5], [...betweenMarks, ...belowTitle, ...betweenMarks], 'year', undefined, [
            'styringssystem',
            'nye-tiltak',
            'forbedret-fjernet-tiltak',
          ]),
        ]) {
          const element = await show(
            'infosec-trend',
            `<infosec-trend><script type="application/json">${json}</script></infosec-trend>`,
          );
          await until(() => all(element, '.value').some(({textContent}) => textContent.includes('5,4')));
          expect(await faultsInEveryState(element)).to.deep.equal([]);
          clear();
        }
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
