import {expect} from 'chai';
import {limits} from '../../src/figure/annotations.js';
import '../../src/figures/cef-funding-map/cef-funding-map.js';
import type {CefFundingMap} from '../../src/figures/cef-funding-map/cef-funding-map.js';
import '../../src/figures/infosec-trend/infosec-trend.js';
import type {InfosecTrend} from '../../src/figures/infosec-trend/infosec-trend.js';
import {all, clear, drawn, inWindow, show, textOf, until, present} from './in-page.js';

const note = (attributes: string, text = 'Kommunene øvde mindre dette året.') =>
  `<p slot="annotation" ${attributes}>${text}</p>`;
const onExercises = 'data-measure="ovelser" data-level="kommuner" data-year="2020"';

const trend = (content: string, attributes = '', lang = 'nb'): Promise<InfosecTrend> =>
  show('infosec-trend', `<infosec-trend ${attributes}>${content}</infosec-trend>`, lang);
const map = (content: string, attributes = ''): Promise<CefFundingMap> =>
  show('cef-funding-map', `<cef-funding-map ${attributes}>${content}</cef-funding-map>`);

const itemsOf = (element: Element) =>
  all(element, '.annotations li').map((one) => one.textContent.replace(/\s+/g, ' ').trim());

/** The warnings of the console while something is done. */
async function warningsOf(run: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (message: string) => void warnings.push(message);
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe("an author's note on a mark", () => {
  afterEach(clear);

  it('has a number at the mark and its text under the drawing, and is named as not from the report', async () => {
    const element = await trend(note(onExercises));
    const flags = all(element, '.flag');
    expect(flags.map((flag) => flag.closest('[data-chart]')!.getAttribute('data-chart'))).to.deep.equal(['ovelser']);
    expect(flags[0]!.textContent.trim()).to.equal('1');
    expect(itemsOf(element)).to.deep.equal([
      'Erfaringer fra øvelser rapportert, kommuner, 2020: Kommunene øvde mindre dette året.',
    ]);
    expect(textOf(element, '.annotations p')).to.equal('Merknader fra nettstedet');
    // The ring is around the mark.
    const centre = (one: Element) => {
      const {left, width, top, height} = one.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    const mark = all(element, '[data-chart=ovelser] .mark').find((one) =>
      one.getAttribute('aria-label')!.startsWith('Kommuner 2020'),
    )!;
    const [ring, glyph] = [centre(all(element, '.flag-ring')[0]!), centre(mark.querySelector('.glyph')!)];
    expect(Math.abs(ring[0]! - glyph[0]!)).to.be.at.most(1);
    expect(Math.abs(ring[1]! - glyph[1]!)).to.be.at.most(1);
  });

  for (const width of [360, 390, 768, 1200])
    it(`has a line to its mark that passes no other mark, in a window of ${width} px`, async () => {
      await inWindow(width, '', async () => {
        for (const [level, year] of [
          ['kommuner', '2020'],
          ['kommuner', '2018'],
          ['fylkeskommuner', '2019'],
        ]) {
          const element = await trend(note(`data-measure="ovelser" data-level="${level}" data-year="${year}"`));
          const line = all(element, '.flag-line')[0]!.getBoundingClientRect();
          const ring = all(element, '.flag-ring')[0]!.getBoundingClientRect();
          const x = line.left + line.width / 2;
          expect(x).to.be.within(ring.left - 1, ring.right + 1);
          expect(line.bottom).to.be.within(ring.top, ring.bottom);
          const marks = [...all(element, '.flag')[0]!.closest('.plot')!.querySelectorAll('.mark')];
          const passed = marks.filter((mark) => {
            const {left, right, top, bottom} = mark.querySelector('.glyph')!.getBoundingClientRect();
            const isOwn = top < (ring.top + ring.bottom) / 2 && bottom > (ring.top + ring.bottom) / 2;
            return !isOwn && left < x + 0.5 && right > x - 0.5 && top < line.bottom && bottom > line.top;
          });
          expect(passed.map((mark) => mark.getAttribute('aria-label'))).to.deep.equal([]);
          clear();
        }
      });
    });

  it('is part of the words of its mark, which the keyboard reaches', async () => {
    for (const view of ['lines', 'rows']) {
      const element = await trend(note(onExercises), `view="${view}"`);
      const named = all(element, '.mark').filter((mark) =>
        mark.getAttribute('aria-label')!.includes('merknad 1: Komm'),
      );
      expect(named.map((mark) => mark.getAttribute('aria-label')!.split(':')[0])).to.deep.equal(['Kommuner 2020']);
      expect(named[0]!.hasAttribute('tabindex')).to.equal(true);
      clear();
    }
  });

  it('is found by names in the language of the page, and by class', async () => {
    const element = await trend(
      `<div class="annotation" data-measure="New measures" data-level="Municipalities" data-year="2019">More.</div>`,
      '',
      'en',
    );
    expect(itemsOf(element)).to.deep.equal(['New measures, municipalities, 2019: More.']);
  });

  it('is in the table, in CSV, in the workbook and in the picture', async () => {
    const element = await trend(note(onExercises), 'view="table"');
    const sign = all(element, 'td sup')[0]!;
    expect(sign.closest('td')!.textContent.replace(/\s+/g, ' ').trim()).to.equal('25,8 1');
    expect(sign.getAttribute('aria-label')).to.equal('merknad 1: Kommunene øvde mindre dette året.');
    const csv = await element.toCSV();
    expect(csv).to.match(/"Kommuner","2020",25\.8,"Merknad fra nettstedet: Kommunene øvde mindre dette året\."/);
    expect((await element.toXLSX()).size).to.be.above(0);
    element.view = 'lines';
    await drawn(element);
    const svg = await element.toSVG();
    expect(svg).to.include('flag-disc').and.to.include('Merknad 1 fra nettstedet');
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).to.equal(null);
  });

  it('is not shown where its mark is not, without a warning', async () => {
    const warnings = await warningsOf(async () => {
      for (const attributes of ['levels="fylkeskommuner"', 'measure="nye-tiltak"', 'to="2019"']) {
        const element = await trend(note(onExercises), attributes);
        expect(itemsOf(element)).to.deep.equal([]);
        expect(all(element, '.flag')).to.have.length(0);
      }
    });
    expect(warnings).to.deep.equal([]);
  });

  for (const spelling of ['2020K2', '2020k2', '2020Q2', '2020-Q2', '2020 K2', '2. kvartal 2020']) {
    it(`is at a quarter that is written ${spelling}`, async () => {
      const json = JSON.stringify({
        version: '2.0',
        class: 'dataset',
        id: ['nivå', 'tid'],
        size: [2, 3],
        role: {time: ['tid']},
        dimension: {
          nivå: {category: {index: ['Oslo', 'Bergen']}},
          tid: {category: {index: ['2020K1', '2020K2', '2020K3']}},
        },
        value: [1, 2, 3, 4, 5, 6],
      });
      const data = `<script type="application/json">${json}</script>`;
      let element: InfosecTrend | undefined;
      const warnings = await warningsOf(async () => {
        element = await trend(
          `${data}<p slot="annotation" data-level="Oslo" data-year="${spelling}">Her endret vi spørsmålet.</p>`,
        );
        await until(() => itemsOf(element!).length === 1);
      });
      expect(warnings).to.deep.equal([]);
      expect(itemsOf(element!)[0]).to.match(/2\. kvartal 2020: Her endret vi spørsmålet\./);
    });
  }

  const refusals: [string, string, RegExp][] = [
    [
      'a year that is not there',
      note('data-measure="ovelser" data-level="kommuner" data-year="1999"'),
      /data-year="1999"\. The years are 2018, 2019, 2020\./,
    ],
    ['a mark without a number', note('data-measure="ovelser" data-level="fylkeskommuner" data-year="2020"'), /no mark/],
    ['an unknown level', note('data-measure="ovelser" data-level="riket" data-year="2020"'), /riket/],
    ['no place at all', note(''), /no mark for data-measure=""/],
    ['no text', note(onExercises, '  '), /no text/],
    ['a text that is too long', note(onExercises, 'a'.repeat(limits.characters + 1)), /more than 200 characters/],
  ];
  for (const [name, content, reason] of refusals) {
    it(`is refused with a warning when it has ${name}`, async () => {
      let element: InfosecTrend | undefined;
      const warnings = await warningsOf(async () => (element = await trend(content)));
      expect(warnings.join('\n'))
        .to.match(/ignores the annotation/)
        .and.to.match(reason);
      expect(all(element!, '.annotations')).to.have.length(0);
      expect(all(element!, '.line-chart')).to.have.length(5);
    });
  }

  it('is one of nine at most, and of three in a chart', async () => {
    let element: InfosecTrend | undefined;
    const of = (measure: string, count: number) =>
      note(`data-measure="${measure}" data-level="kommuner" data-year="2019"`).repeat(count);
    const warnings = await warningsOf(
      async () => (element = await trend(of('ovelser', 4) + of('nye-tiltak', 3) + of('styringssystem', 3))),
    );
    expect(warnings.join('\n'))
      .to.match(/more than 9/)
      .and.to.match(/after the first 3/);
    expect(itemsOf(element!)).to.have.length(8);
  });

  it('is text alone, whatever is in it', async () => {
    const element = await trend(note(onExercises, '<img src="x" onerror="window.fault = true"><b>Fet</b> &lt;i&gt;'));
    expect(itemsOf(element)[0]).to.match(/: Fet <i>$/);
    expect(all(element, '.annotations :is(img, b, i)')).to.have.length(0);
  });

  it('follows the page: a changed text, another mark, and none', async () => {
    const element = await trend(note(onExercises));
    const own = element.querySelector('p')!;
    own.textContent = 'Noe annet.';
    await until(() => itemsOf(element)[0]!.endsWith(': Noe annet.'));
    own.dataset['year'] = '2018';
    await until(() => itemsOf(element)[0]!.includes('2018'));
    own.remove();
    await until(() => all(element, '.annotations, .flag').length === 0);
  });

  it('can come when the figure is already drawn', async () => {
    const element = await trend('');
    element.insertAdjacentHTML('beforeend', note(onExercises));
    await until(() => all(element, '.flag').length === 1);
  });

  it('is on the mark of own numbers, where a single level need not be named', async () => {
    const table = `<table><tr><th>År</th><th>Nord</th><th>Sør</th></tr><tr><td>2001</td><td>1</td><td>2</td></tr><tr><td>2002</td><td>3</td><td>5</td></tr></table>`;
    const element = await trend(table + note('data-measure="Sør" data-year="2002"', 'Her skjedde noe.'));
    await until(() => itemsOf(element).length === 1);
    expect(itemsOf(element)[0]).to.match(/^Sør, .*2002: Her skjedde noe\.$/);
  });

  it('is at the name of a county on the map, at its bar and in the table, and in its files', async () => {
    const content = note('data-county="46"', 'Flest kommuner.') + note('data-county="Oslo"', 'Ikke på lista.');
    for (const view of ['map', 'bars', 'table'] as const) {
      const element = await map(content, `view="${view}"`);
      expect(itemsOf(element)).to.deep.equal(['Vestland: Flest kommuner.', 'Oslo: Ikke på lista.']);
      if (view === 'table') {
        expect(all(element, 'td sup').map((one) => one.textContent)).to.deep.equal(['1', '2']);
        expect(await element.toCSV()).to.match(/"46","Vestland",17,.*"Merknad fra nettstedet: Flest kommuner\."/);
      } else {
        const [vestland] = all(element, '.bar-chart .mark');
        expect(vestland!.querySelector('.name')!.textContent).to.match(/^Vestland\s*1$/);
        expect(vestland!.getAttribute('aria-label')).to.match(/, merknad 1: Flest kommuner\.$/);
        const signed = [...element.shadowRoot!.querySelectorAll('.map .county-name:has(.flag-sign)')];
        const onMap = signed.map((one) => one.textContent.replace(/\s+/g, ''));
        expect(onMap).to.deep.equal(view === 'map' ? ['Vestland1', 'Oslo:2ingenoppført'] : []);
        const file = await element.toSVG();
        expect(file).to.include('Merknad 2 fra nettstedet (Oslo)');
        const picture = new DOMParser().parseFromString(file, 'image/svg+xml');
        const signs = (selector: string) =>
          [...picture.querySelectorAll(`${selector} .flag-sign`)].map(({textContent}) => textContent);
        expect(signs('.name')).to.deep.equal(['1', '2']);
        expect(signs('.county-name')).to.deep.equal(view === 'map' ? ['1', '2'] : []);
      }
      clear();
    }
    const warnings = await warningsOf(() => map(note('data-county="99"')));
    expect(warnings.join()).to.match(/no mark for data-county="99"/);
  });

  it('covers no bar and no name, however narrow the map is', async () => {
    const content = note('data-county="38"').repeat(3) + note('data-county="46"');
    const element = await map(content, 'view="bars"');
    for (const width of [290, 330, 500, 740, 1100]) {
      element.parentElement!.style.inlineSize = `${width}px`;
      await drawn(element);
      for (const mark of present(element, '.bar-chart .mark')) {
        const name = mark.querySelector('.name')!.getBoundingClientRect();
        const bar = mark.querySelector('.bar')?.getBoundingClientRect();
        if (!bar) continue;
        const isApart = name.right <= bar.left || name.bottom <= bar.top + 3 || name.top >= bar.bottom - 3;
        expect(isApart, `${width}: ${mark.getAttribute('aria-label')}`).to.equal(true);
      }
    }
  });
});
