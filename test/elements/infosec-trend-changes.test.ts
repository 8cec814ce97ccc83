import {expect} from 'chai';
import '../../src/figures/infosec-trend/infosec-trend.js';
import {all, clear, inWindow, show, textOf, until} from './in-page.js';
import {documentOf} from './random-trends.js';

/**
 * The changes of the report from 2019 to 2020, written by hand from its table, by chart in the order of the report: central
 * government and municipalities. The county municipalities have no number for 2020.
 */
const written = [
  ['−4,1', '−3,2'],
  ['−1,4', '−0,7'],
  ['−2,8', '−3,3'],
  ['−6,9', '+1,2'],
  ['−2,7', '−1,0'],
];
/** From 2018 to 2019, of all three levels. */
const before = [
  ['+4,6', '−12,5', '+12,1'],
  ['+1,2', '+12,5', '+11,3'],
  ['+6,4', '0,0', '+12,0'],
  ['+8,6', '+6,2', '+4,0'],
  ['+11,2', '−6,2', '+4,3'],
];

const seen = (parts: Iterable<Element>) =>
  [...parts].filter((one) => getComputedStyle(one).display !== 'none').map(({textContent}) => textContent);
const inCharts = (element: Element) =>
  all(element, '.line-chart').map((chart) => seen(chart.querySelectorAll('text.change')));
/** The numbers of each row, and its head. */
const inRows = (element: Element) =>
  all(element, '.row-plot').map((chart) =>
    seen(chart.querySelectorAll('text.change.change-column')).filter((text) => text !== ''),
  );

const own = (size: readonly [number, number, number], value: readonly (number | null)[], attributes = '') =>
  show(
    'infosec-trend',
    `<infosec-trend ${attributes}><script type="application/json">${documentOf(size, value)}</script></infosec-trend>`,
  );
const isImported = (element: Element) =>
  until(() => all(element, '.panel-title').some(({textContent}) => textContent.includes('Tiltak')));

describe('the changes of <infosec-trend>', () => {
  afterEach(clear);

  for (const width of [320, 390, 768, 1200]) {
    it(`are written to the digit under the last values, in a window of ${width} px`, async () => {
      await inWindow(width, '', async () => {
        const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
        expect(inCharts(element)).to.deep.equal(written);
        expect(textOf(element, '.panel-help')).to.include(
          'Lite tall: endring fra 2019, i prosentpoeng. Fet skrift: økning.',
        );
      });
    });
  }

  it('are those of the last two years that are shown', async () => {
    const element = await show('infosec-trend', '<infosec-trend to="2019"></infosec-trend>');
    const found = inCharts(element);
    // Three values may be so close that there is no room for changes under them: then none of the chart has one.
    found.forEach((texts, i) => expect([before[i], []], `${i}`).to.deep.include(texts));
    expect(found.filter(({length}) => length === 3)).to.have.length.above(1);
    expect(textOf(element)).to.include('endring fra 2018, i prosentpoeng');
    clear();
    const one = await show('infosec-trend', '<infosec-trend from="2020"></infosec-trend>');
    expect(inCharts(one).flat()).to.deep.equal([]);
    expect(textOf(one)).not.to.include('Lite tall');
  });

  it('stand out where they went another way than most of those that are shown', async () => {
    const strong = (element: Element) => [
      ...new Set(all(element, '.change.exception').map(({textContent}) => textContent)),
    ];
    const isBold = (one: Element) => Number(getComputedStyle(one).fontWeight) >= 600;
    for (const view of ['lines', 'rows']) {
      const element = await show('infosec-trend', `<infosec-trend view="${view}"></infosec-trend>`);
      expect(strong(element), view).to.deep.equal(['+1,2']);
      expect(all(element, 'text.change').filter(isBold)).to.deep.equal(all(element, '.change.exception'));
      clear();
    }
    const earlier = await show('infosec-trend', '<infosec-trend view="rows" to="2019"></infosec-trend>');
    expect(strong(earlier)).to.have.members(['−12,5', '0,0', '−6,2']);
    clear();
    // One of two rose: neither went another way than most.
    const two = await show('infosec-trend', '<infosec-trend measure="hendelser"></infosec-trend>');
    expect(strong(two)).to.deep.equal([]);
  });

  it('are in a column of the rows where there is room for it, by the gap', async () => {
    for (const [width, expected] of [
      [390, [[], [], [], [], []]],
      [768, [4, 0, 2, 3, 1].map((i) => written[i]!)],
      [1200, [4, 0, 2, 3, 1].map((i) => written[i]!)],
    ] as const) {
      await inWindow(width, '', async () => {
        const element = await show('infosec-trend', '<infosec-trend view="rows"></infosec-trend>');
        expect(inRows(element), `${width}`).to.deep.equal(expected);
        const head = seen(all(element, '.change-head'));
        expect(head).to.deep.equal(width === 390 ? [] : ['Endring: fra 2019 til 2020, prosentpoeng']);
        clear();
      });
    }
  });

  it('say in the language of the reader what they are', async () => {
    for (const [lang, lines, rows] of [
      [
        'nn',
        'Lite tal: endring frå 2019, i prosentpoeng. Feit skrift: auke.',
        'Endring: frå 2019 til 2020, prosentpoeng',
      ],
      [
        'en',
        'Small number: change from 2019, in points. Bold: a rise.',
        'Change: from 2019 to 2020, percentage points',
      ],
    ] as const) {
      const element = await show('infosec-trend', '<infosec-trend></infosec-trend>', lang);
      expect(textOf(element, '.panel-help')).to.include(lines);
      clear();
      const other = await show('infosec-trend', '<infosec-trend view="rows"></infosec-trend>', lang);
      expect(textOf(other, '.change-head')).to.equal(rows);
      clear();
    }
  });

  it('are not written across a gap, nor where the last number is missing, and have no unit in other numbers', async () => {
    const value = [10, null, 40.3, 70.1, 80.2, 90.4, 20, 30.1, null];
    const element = await own([1, 3, 3], value);
    await isImported(element);
    expect(inCharts(element)).to.deep.equal([['+10,2']]);
    expect(textOf(element)).to.match(/Lite tall: endring fra 2002\./);
    clear();
    const rows = await own([1, 3, 3], value, 'view="rows"');
    await isImported(rows);
    expect(inRows(rows)).to.deep.equal([['+10,2']]);
    expect(textOf(rows, '.change-head')).to.equal('Endring: fra 2002 til 2003');
    clear();
    const none = await own([1, 2, 3], [10, null, 40.3, 20, 30.1, null]);
    await isImported(none);
    expect(inCharts(none).flat()).to.deep.equal([]);
    expect(textOf(none)).not.to.include('Lite tall');
  });

  it('are explained as black only where those that went another way went one way', async () => {
    for (const [numbers, note] of [
      [[10, 20, 40, 50, 70, 60], 'Lite tall: endring fra 2001. Fet skrift: nedgang.'],
      [[20, 10, 50, 40, 60, 70], 'Lite tall: endring fra 2001. Fet skrift: økning.'],
      [[10, 20, 40, 50, 60, 70], 'Lite tall: endring fra 2001.'],
      [[10, 20, 40, 50, 60, 60], 'Lite tall: endring fra 2001.'],
    ] as const) {
      const element = await own([1, 3, 2], [...numbers]);
      await isImported(element);
      expect(textOf(element).match(/Lite tall: .*?2001\.( Fet skrift: [a-zæøå]+\.)?/)![0]).to.equal(note);
      clear();
    }
  });

  it('are free of binary rounding, and say of what is the same that it is', async () => {
    // 0.3 − 0.1 is 0.19999999999999998 in binary numbers.
    const element = await own([1, 3, 2], [0.1, 0.3, 75.2, 63.9, 40, 40]);
    await isImported(element);
    expect(inCharts(element)).to.deep.equal([['+0,2', '−11,3', '0,0']]);
  });

  it('are in the names of the last marks, also where there is no room for them in the drawing', async () => {
    for (const [lang, words] of [
      ['nb', ', endring fra 2019: −4,1 prosentpoeng'],
      ['nn', ', endring frå 2019: −4,1 prosentpoeng'],
      ['en', ', change from 2019: −4.1 percentage points'],
    ] as const) {
      for (const view of ['lines', 'rows']) {
        const element = await show('infosec-trend', `<infosec-trend view="${view}"></infosec-trend>`, lang);
        const names = all(element, '.mark[aria-label]').map((mark) => mark.getAttribute('aria-label')!);
        expect(
          names.filter((name) => name.includes(words)),
          `${view} ${lang}`,
        ).to.have.length(1);
        expect(names.filter((name) => /endring|change/.test(name))).to.have.length(written.flat().length);
        clear();
      }
    }
    const close = await own([1, 2, 2], [1, 41, 2, 42]);
    await isImported(close);
    const told = all(close, '[aria-label]').map((one) => one.getAttribute('aria-label')!);
    expect(told.filter((name) => name.endsWith(', endring fra 2001: +40'))).to.have.length(2);
  });

  it('are over no last value in the column of the rows, however long they are', async () => {
    await inWindow(1200, '', async () => {
      const numbers = [1234567, 2345678, 999999.9, 12.5, 20, 40];
      const element = await own([1, 3, 2], numbers, 'view="rows"');
      await isImported(element);
      const [changes, values] = ['.change-column:not(:empty)', '.lane-numbers'].map((selector) =>
        all(element, selector).map((one) => one.getBoundingClientRect()),
      );
      const isOver = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      expect(changes!.filter((change) => values!.some((value) => isOver(change, value)))).to.deep.equal([]);
    });
  });

  it('are left out where the last values are too close for them', async () => {
    const element = await own(
      [1, 6, 2],
      [1, 2, 3, 4, 5, 6].flatMap((n) => [n, n + 40]),
    );
    await isImported(element);
    expect(all(element, '.value')).to.have.length.above(5);
    expect(inCharts(element).flat()).to.deep.equal([]);
    expect(textOf(element)).not.to.include('Lite tall');
  });
});
