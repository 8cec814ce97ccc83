import {expect} from 'chai';
import '../../src/figures/infosec-trend/infosec-trend.js';
import type {InfosecTrend} from '../../src/figures/infosec-trend/infosec-trend.js';
import {all, clear, drawn, inWindow, show, textOf, until, present, inMedia} from './in-page.js';
import {boxWith, namesSeen, overlap} from './text-boxes.js';

/** As high as the figure may be in a window of 390 pixels, with room around it and in a wide font. */
const highest = 1300;
/** The scroll bar of a desktop browser is on no phone. */
const onPage = (element: Element) => {
  element.parentElement!.setAttribute('style', 'font-family: "DejaVu Sans", Verdana, sans-serif; inline-size: 358px');
};
const topsOf = (element: Element) =>
  all(element, '.line-chart, .foot, .panel-title').map((part) => part.getBoundingClientRect().top);
const keysOf = (element: Element) => getComputedStyle(all(element, '.keys')[0]!).visibility;

async function onPhone(lang: string, run: (element: InfosecTrend) => Promise<void>, attributes = ''): Promise<void> {
  await inWindow(390, '100%', async () => {
    const element = await show('infosec-trend', `<infosec-trend ${attributes}></infosec-trend>`, lang);
    onPage(element);
    await drawn(element);
    await run(element);
  });
}

describe('<infosec-trend> on a phone', () => {
  afterEach(clear);

  for (const lang of ['nb', 'nn', 'en'])
    it(`has plots over half its width, their first and last numbers and the gap with text of twice the size (${lang})`, async () => {
      await inWindow(360, '200%', async () => {
        const element = await show('infosec-trend', '<infosec-trend></infosec-trend>', lang);
        const [figure] = all(element, '.figure');
        const {paddingLeft, paddingRight} = getComputedStyle(figure!);
        const inner = figure!.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        for (const chart of present(element, '.line-chart')) {
          expect(chart.getBoundingClientRect().width / inner).to.be.at.least(0.55);
          const shown = [...chart.querySelectorAll('.value')].flatMap((one) =>
            one.checkVisibility() ? one.textContent : [],
          );
          const ends = [...chart.querySelectorAll('.mark')].flatMap(
            (mark) => /20(?:18|20): ([\d.,]+)/.exec(mark.getAttribute('aria-label')!)?.[1] ?? [],
          );
          expect(ends).to.have.length(5);
          expect(shown).to.include.members(ends);
          for (const tick of chart.querySelectorAll('.tick.first, .tick.last'))
            expect(getComputedStyle(tick).rotate).to.equal('none');
        }
        const gaps = all(element, 'text.distance').filter((one) => one.checkVisibility());
        expect(gaps.map(({textContent}) => textContent)).to.deep.equal([lang === 'en' ? '32.2' : '32,2']);
      });
    });

  for (const lang of ['nb', 'nn', 'en']) {
    it(`is at most ${highest} pixels high, and no text is smaller than 12 pixels (${lang})`, async () => {
      await onPhone(lang, async (element) => {
        expect(element.getBoundingClientRect().width).to.equal(358);
        expect(element.getBoundingClientRect().height).to.be.at.most(highest);
        const sizes = all(element, 'text, p, a, span, label, button, summary').map((one) =>
          parseFloat(getComputedStyle(one).fontSize),
        );
        expect(Math.min(...sizes)).to.be.at.least(12);
        const inFoot = all(element, '.foot p, .foot a, .foot summary').map((one) =>
          parseFloat(getComputedStyle(one).fontSize),
        );
        expect(Math.min(...inFoot)).to.be.at.least(13);
      });
    });

    it(`keeps the title of a chart apart from the axis of the chart above it (${lang})`, async () => {
      await onPhone(lang, async (element) => {
        const boxes = (selector: string) => all(element, selector).map((one) => one.getBoundingClientRect());
        const texts = [...boxes('.panel-title'), ...boxes('.panel-help p')];
        const distances = boxes('.tick.last').flatMap((tick) =>
          texts
            .filter(({top, left, right}) => top > tick.top && left < tick.right && right > tick.left)
            .map(({top}) => top - tick.bottom),
        );
        expect(distances).to.have.length.above(2);
        expect(Math.min(...distances)).to.be.at.least(5);
        // The highest number of the scale is under a title, and may be under its last line.
        for (const panel of present(element, '.panel')) {
          const tick = panel.querySelector('.highest:not(.taken)')!.getBoundingClientRect();
          const title = panel.querySelector('.panel-title')!.getBoundingClientRect();
          if (tick.width > 0) expect(tick.top - title.bottom).to.be.at.least(1);
        }
      });
    });

    it(`says at rest how to read it, and moves nothing when a chart is pointed at or in focus (${lang})`, async () => {
      await onPhone(lang, async (element) => {
        const readout = all(element, '.readout')[0]!;
        expect(textOf(element, '.resting')).to.match(/ 20 (til|to) 100/);
        // The room for the numbers is filled by what is there without them.
        const lines = readout.getBoundingClientRect().height / parseFloat(getComputedStyle(readout).lineHeight);
        expect(lines).to.be.within(1.9, 3.1);
        const before = topsOf(element);
        for (const band of present(element, '.band').slice(0, 6)) {
          band.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
          await drawn(element);
          expect(textOf(element, '.card')).to.match(/20(18|19|20)/);
          expect(topsOf(element)).to.deep.equal(before);
        }
        element.shadowRoot!.querySelector<SVGElement>('.mark[tabindex="0"]')!.focus();
        await drawn(element);
        expect(topsOf(element)).to.deep.equal(before);
        element.shadowRoot!.querySelector<HTMLElement>('.segments input:checked')!.focus();
        await drawn(element);
        expect(topsOf(element)).to.deep.equal(before);
      });
    });
  }

  it('keeps its names where a year is pressed, underlines the numbers, and has a card for what is not written alone', async () => {
    await onPhone('nb', async (element) => {
      const names = namesSeen(element);
      expect(names.join()).to.match(/Kommuner.*Fylkeskommuner.*Statlige/);
      for (const chart of present(element, '.line-chart'))
        for (const [at, band] of [...chart.querySelectorAll('.band')].entries()) {
          band.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true, pointerType: 'touch'}));
          await drawn(element);
          expect(namesSeen(element)).to.deep.equal(names);
          const read = [...chart.querySelectorAll('.value')].filter(
            (one) => one.checkVisibility() && getComputedStyle(one).textDecorationLine === 'underline',
          );
          // Of the year between the first and the last, only a last number of a series is at its mark.
          expect(read).to.have.length([3, 1, 2][at]!);
          const card = all(element, '.card')[0] as HTMLElement;
          const words = card.innerText.replace(/\s+/g, ' ').trim();
          const isWhole = words.includes('Statlige virksomheter:');
          if (at === 1) expect(isWhole).to.equal(true);
          else if (card.checkVisibility() && !isWhole) expect(words).to.match(/2020 · Fylkeskommuner: ikke oppgitt$/);
        }
    });
  });

  it('writes every first and every last number at its mark, once, and no other', async () => {
    await onPhone('nb', async (element) => {
      const ends: string[] = [];
      for (const chart of present(element, '.line-chart')) {
        const seen = [...chart.querySelectorAll('.value:not(.distance, .change)')].filter(
          (text) => getComputedStyle(text).display !== 'none',
        );
        const texts = seen.map((text) => `${text.textContent} ${text.classList[1]} ${text.getAttribute('x')}`);
        expect(texts).to.have.length(6);
        expect(new Set(texts).size).to.equal(6);
        for (const series of [1, 2, 3]) {
          const marks = [...chart.querySelectorAll(`.mark:has(.series-${series})`)];
          for (const mark of new Set([marks[0]!, marks.at(-1)!])) {
            const number = mark.getAttribute('aria-label')!.replace(/.*: ([\d,]+) prosent.*/, '$1');
            ends.push(`${number} ${texts.includes(`${number} series-${series} ${mark.getAttribute('x')}`)}`);
          }
        }
      }
      expect(ends).to.have.length(30);
      expect(ends.filter((end) => end.endsWith('false'))).to.deep.equal([]);
    });
  });

  it('marks each year on the axis of a small chart, where the one between has no room for its name', async () => {
    for (const [width, names, marks] of [
      [360, ['2018', '2020'], 3],
      [390, ['2018', '2019', '2020'], 3],
      [768, ['2018', '2019', '2020'], 0],
    ] as const)
      await inWindow(width, '', async () => {
        const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
        for (const chart of present(element, '.line-chart')) {
          const seen = (selector: string) =>
            [...chart.querySelectorAll(selector)].filter((one) => getComputedStyle(one).display !== 'none');
          expect(seen('.tick:not(.scale)').map(({textContent}) => textContent)).to.deep.equal(names);
          expect(seen('.x-tick'), `${width}`).to.have.length(marks);
        }
        expect(await element.toSVG()).not.to.include('class="x-tick');
        clear();
      });
  });

  it('keeps the scale among its notes where the hint is left out', async () => {
    await onPhone(
      'nb',
      async (element) => {
        expect(textOf(element, '.panel-help')).to.include('Alle figurene har samme skala, fra 20 til 100 prosent.');
        expect(keysOf(element)).to.equal('hidden');
      },
      'hide="hint"',
    );
  });

  it('is as high as before with more series than four', async () => {
    const rows = Array.from({length: 6}, (_, i) => `<tr><th>Serie ${i}</th><td>${i}</td><td>${i + 2}</td></tr>`);
    await inWindow(390, '100%', async () => {
      const element = await show(
        'infosec-trend',
        `<infosec-trend><table><caption>Tall</caption><tr><th></th><th>2019</th><th>2020</th></tr>${rows.join('')}</table></infosec-trend>`,
      );
      expect(all(element, '.compact')).to.have.length(0);
    });
  });

  it('writes the lowest number of the scale only where it is not close to a first value, and has the sample of the band beside its text', async () => {
    for (const lang of ['nb', 'nn', 'en']) {
      await onPhone(lang, async (element) => {
        const lowest = all(element, '.lowest').filter((tick) => getComputedStyle(tick).display !== 'none');
        expect(lowest.map(({textContent}) => textContent)).to.deep.equal(['20', '20', '20', '20']);
        for (const tick of lowest) {
          const own = tick.getBoundingClientRect();
          for (const value of tick.closest('.plot')!.querySelectorAll('.value.small')) {
            const {left, bottom} = boxWith(value) ?? {left: Infinity, bottom: 0};
            if (left < own.right) expect(own.top - bottom).to.be.at.least(4);
          }
        }
        const [note] = all(element, '.of-band');
        const range = document.createRange();
        const words = [...note!.childNodes].find(({textContent}) => textContent?.includes('2020'))!;
        range.setStart(words, 0);
        range.setEnd(words, 1);
        expect(range.getBoundingClientRect().left - note!.getBoundingClientRect().left).to.be.within(12, 24);
      });
    }
  });

  it('has no number in the band of a year but those of that year', async () => {
    for (const width of [360, 390, 768, 1200]) {
      await inWindow(width, '', async () => {
        const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
        const bands = all(element, '.remarked').map((band) => {
          const {left, top, bottom} = band.getBoundingClientRect();
          return {chart: band.closest('.plot')!, x: left, top, bottom};
        });
        expect(bands).to.have.length(5);
        for (const {chart, x, top, bottom} of bands) {
          expect(bottom - top, `${width}`).to.be.greaterThan(10);
          for (const value of chart.querySelectorAll('.value.small')) {
            const box = boxWith(value);
            const isApart = !box || box.right < x - 8 || box.top > bottom || box.bottom < top;
            expect(isApart, `${width}: ${value.textContent}`).to.equal(true);
          }
        }
        clear();
      });
    }
  });

  /** Where the marked years and their names are, in a narrow window. */
  const markedYears = () =>
    inWindow(390, '', async () => {
      const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
      const found = present(element, '.remarked').map((band) => {
        const name = band.closest('.plot')!.querySelector('.tick.last')!;
        return {box: band.getBoundingClientRect(), name: name.getBoundingClientRect()};
      });
      expect(found).to.have.length(5);
      return found;
    });

  it('has the name of a year in its band', async () => {
    for (const {box, name} of await markedYears()) {
      expect(box.top).to.be.below(name.top + name.height / 2);
      expect(box.bottom).to.be.above(name.top + name.height / 2);
    }
  });

  it('has the name of a year over a line in forced colours, which no dash crosses', async function () {
    await inMedia(this, {'forced-colors': 'active'}, async () => {
      for (const {box, name} of await markedYears()) {
        expect(box.height).to.be.below(4);
        expect(box.top).to.be.at.least(name.top + name.height * 0.75);
      }
    });
  });

  it('has a sample of the band that looks as the band does in forced colours', async function () {
    await inMedia(this, {'forced-colors': 'active'}, async () => {
      for (const width of [390, 1200])
        await inWindow(width, '', async () => {
          const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
          const sample = getComputedStyle(all(element, '.of-band')[0]!, '::before');
          const isLine = all(element, '.remarked')[0]!.getBoundingClientRect().height < 4;
          expect(isLine).to.equal(width === 390);
          expect(getComputedStyle(all(element, '.remarked')[0]!).strokeOpacity).to.equal(isLine ? '1' : '0.2');
          expect(sample.backgroundColor.startsWith('color(srgb')).to.equal(!isLine);
          expect(parseFloat(sample.blockSize) < 4).to.equal(isLine);
          expect(sample.borderTopStyle).to.equal('none');
          clear();
        });
    });
  });

  it('names in its card the chart that the card is about, where charts are in two columns or the card is beside another', async () => {
    for (const width of [390, 600, 1200])
      await inWindow(width, '', async () => {
        const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
        for (const panel of present(element, '.panel')) {
          panel.querySelector<HTMLElement>('.mark')!.focus();
          await drawn(element);
          const [name, ...others] = [...panel.querySelectorAll('.card .of-chart')] as HTMLElement[];
          expect(others).to.deep.equal([]);
          expect(name!.textContent).to.equal(panel.querySelector('.panel-title')!.textContent.trim());
          const card = panel.querySelector('.card')!;
          const isNamed = card.checkVisibility() && (width === 600 || card.matches('.apart'));
          expect(name!.checkVisibility()).to.equal(isNamed);
          expect(name!.scrollWidth).to.be.at.most(name!.clientWidth);
        }
        clear();
      });
  });

  it('gives the rows three fifths of its width, beside the first and the last numbers; the others are in the cards and the table', async () => {
    for (const lang of ['nb', 'nn', 'en'])
      await onPhone(
        lang,
        async (element) => {
          await until(() => all(element, '.row-plot [tabindex="0"]').length > 0);
          const [row] = all(element, '.row-plot-row');
          for (const plot of present(element, '.row-plot')) {
            const [from, to] = [...plot.querySelectorAll('.grid')].flatMap((line, i, lines) =>
              i % (lines.length - 1) === 0 ? line.getBoundingClientRect().left : [],
            );
            expect((to! - from!) / row!.getBoundingClientRect().width).to.be.greaterThan(0.6);
          }
          const seen = (selector: string) =>
            all(element, selector).filter((one) => one.getBoundingClientRect().width > 0);
          const texts = (selector: string) => seen(selector).map(({textContent}) => textContent.replace('.', ','));
          expect(texts('.lane-numbers').join(' ')).to.equal(
            '49,5 58,0 37,5 – 22,5 25,8 81,7 82,2 87,5 – 52,3 61,2 83,2 86,8 87,5 – 64,2 72,9 ' +
              '66,8 68,5 68,8 – 49,6 54,8 85,1 84,9 81,3 – 63,9 74,5',
          );
          expect(texts('.column-head')).to.deep.equal(['2018', '2020', '2018', '2020']);
          const right = row!.getBoundingClientRect().right;
          for (const one of seen('.lane-numbers, .column-head')) {
            expect(boxWith(one)!.right).to.be.at.most(right + 1);
          }
          const numbers: string[] = [];
          for (const band of present(element, '.band')) {
            band.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
            await drawn(element);
            numbers.push(
              ...textOf(element, '.card')
                .replaceAll('.', ',')
                .match(/\d+,\d(?=.{0,2}%)/g)!,
            );
          }
          expect(numbers).to.have.length(40);
          element.view = 'table';
          await drawn(element);
          const table = textOf(element, 'table').replaceAll('.', ',');
          expect(numbers.filter((number) => !table.includes(number))).to.deep.equal([]);
          clear();
        },
        'view="rows"',
      );
  });

  for (const width of [320, 360, 390])
    it(`has the mark of a period over the head of its column of numbers, and none touches another (${width})`, async () => {
      for (const lang of ['nb', 'nn', 'en'])
        for (const spacing of ['', 'letter-spacing: 0.12em; word-spacing: 0.16em'])
          await inWindow(width, '', async () => {
            const element = await show('infosec-trend', '<infosec-trend view="rows"></infosec-trend>', lang);
            element.parentElement!.setAttribute('style', `font-family: "DejaVu Sans", Verdana, sans-serif; ${spacing}`);
            await until(() => all(element, '.row-plot [tabindex="0"]').length > 0);
            const seen = (selector: string) => all(element, selector).flatMap((one) => boxWith(one) ?? []);
            expect(seen('.lane-key path')).to.have.length(15);
            for (const row of present(element, '.scale')) {
              const paths = [...row.querySelectorAll('.head-marks path')];
              const signs = paths.map((one) => one.getBoundingClientRect());
              const heads = [...row.querySelectorAll('.column-head')].map((one) => one.getBoundingClientRect());
              expect(paths.map((one) => one.matches('.hollow'))).to.deep.equal([true, false]);
              [heads[0]!, heads.at(-1)!].forEach(({left, right, top}, i) => {
                expect(signs[i]!.left).to.be.above(left);
                expect(signs[i]!.right).to.be.below(right);
                expect(signs[i]!.bottom).to.be.below(top + 3);
              });
              const title = row.querySelector('.panel-title')!;
              expect(signs[0]!.top).to.be.above(title.getBoundingClientRect().bottom - 3);
            }
            for (const row of present(element, '.row-plot-row')) {
              const parts = [
                ...row.querySelectorAll('.lane-numbers, .lane-key path, .column-head, .tick, .gap, .mark .glyph'),
              ].flatMap((one) => boxWith(one) ?? []);
              for (const number of parts.filter(({name}) => /lane-numbers|column-head/.test(name)))
                for (const other of parts.filter((one) => one !== number && one.name !== number.name))
                  expect(overlap(number, other), `${number.name} ${other.name}`).to.be.below(1);
            }
            clear();
          });
    });

  it('has the last numbers beside the rows with text of twice the size, and over half its width for the drawing', async () => {
    for (const width of [320, 360])
      await inWindow(width, '200%', async () => {
        const element = await show('infosec-trend', '<infosec-trend view="rows"></infosec-trend>');
        await until(() => all(element, '.row-plot [tabindex="0"]').length > 0);
        const seen = all(element, '.lane-numbers, .column-head').filter((one) => one.checkVisibility());
        expect(seen.map(({textContent}) => textContent).join(' ')).to.equal(
          '2020 58,0 – 25,8 82,2 – 61,2 86,8 – 72,9 68,5 – 54,8 2020 84,9 – 74,5',
        );
        for (const row of present(element, '.row-plot-row')) {
          const {width: whole, right} = row.getBoundingClientRect();
          expect(row.querySelector('.row-plot')!.getBoundingClientRect().width / whole).to.be.greaterThan(0.5);
          for (const one of seen) expect(boxWith(one)!.right).to.be.at.most(right);
        }
        clear();
      });
  });

  it('keeps the columns of the rows where numbers are longer than a column', async () => {
    await inWindow(390, '100%', async () => {
      const element = await show(
        'infosec-trend',
        '<infosec-trend view="rows"><table><caption>Tall</caption><tr><th></th><th>2019</th><th>2020</th></tr><tr><th>Serie</th><td>123456</td><td>234567</td></tr></table></infosec-trend>',
      );
      await until(() => textOf(element).includes('Serie') && all(element, '.lane-numbers').length === 2);
      expect(all(element, '.lane-numbers').map((one) => one.getBoundingClientRect().width > 0)).to.deep.equal([
        true,
        true,
      ]);
    });
  });
});
