import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import data from '../../data/2020/infosec-trend.json' with {type: 'json'};
import '../../src/figures/infosec-trend/infosec-trend.js';
import {
  all,
  clear,
  consoleOf,
  drawn,
  inWindow,
  marks,
  saidBy,
  show,
  textOf,
  topicOf,
  until,
  present,
  inMedia,
} from './in-page.js';
import {tooPale} from './measured-contrast.js';
import {documentOf} from './random-trends.js';
import {boxWith} from './text-boxes.js';

const nb = (value: number) => value.toFixed(1).replace('.', ',');
const levels = ['Statlige virksomheter', 'Fylkeskommuner', 'Kommuner'];
const years = ['2018', '2019', '2020'];

const measureNames = [
  'Styringssystem evaluert eller forbedret',
  'Nye tiltak',
  'Forbedret eller fjernet tiltak',
  'Erfaringer fra hendelser rapportert',
  'Erfaringer fra øvelser rapportert',
];

/** Every number of the report with the words that a listener hears, read from the data by hand. */
const told = data.value.flatMap((value, i) =>
  value === null
    ? []
    : [`${levels[Math.floor(i / 3) % 3]} ${years[i % 3]}: ${nb(value)} prosent, ${measureNames[Math.floor(i / 9)]}`],
);

/** The years of the marks of a size. */
const yearsOf = (element: Element, scale: number) =>
  all(element, `.mark:has([transform="scale(${scale})"])`).map(
    (mark) => / (\d{4}): /.exec(mark.getAttribute('aria-label')!)?.[1],
  );

describe('<infosec-trend>', () => {
  afterEach(clear);

  it('draws every number of the report as a mark with its level, year and unit', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    expect(told).to.have.length(40);
    expect(marks(element)).to.have.members(told);
  });

  it('writes every number in the table, and a dash where the source gives none', async () => {
    const element = await show('infosec-trend', '<infosec-trend view="table"></infosec-trend>');
    const rows = all(element, 'tbody tr:not(.group)');
    expect(rows).to.have.length(15);
    rows.forEach((row, i) => {
      const cells = [...row.querySelectorAll('td')].slice(0, 3).map((cell) => cell.textContent?.trim());
      const values = data.value.slice(i * 3, i * 3 + 3).map((value) => (value === null ? '–' : nb(value)));
      expect(cells).to.deep.equal(values);
    });
  });

  it('has a table whose every cell has a row and a column heading', async () => {
    const element = await show('infosec-trend', '<infosec-trend view="table"></infosec-trend>');
    expect(all(element, 'caption')).to.have.length(1);
    // The head over the two changes belongs to both columns.
    expect(all(element, 'thead th[scope=col]')).to.have.length(7);
    expect(all(element, 'th[scope=rowgroup]')).to.have.length(5);
    expect(all(element, 'tbody th[scope=row]')).to.have.length(15);
  });

  describe('in rows', () => {
    const rows = (attributes = '', lang = 'nb') =>
      show('infosec-trend', `<infosec-trend view="rows" ${attributes}></infosec-trend>`, lang);

    it('draws every number of the report as a mark, and says at the last of a lane how far it is behind', async () => {
      const element = await rows();
      expect(marks(element)).to.have.length(40);
      for (const words of told) {
        expect(
          marks(element).filter((mark) => mark === words || mark.startsWith(`${words}, `)).length,
          words,
        ).to.be.above(0);
      }
      expect(marks(element)).to.include(
        'Kommuner 2020: 25,8 prosent, Erfaringer fra øvelser rapportert, 32,2 prosentpoeng bak statlige virksomheter',
      );
      expect(all(element, '.mark .hollow')).to.have.length(15);
    });

    it('sorts the measures by the gap of the last year, or has them as in the report', async () => {
      const element = await rows();
      const gaps = () => all(element, '.gap').map(({textContent}) => parseFloat(textContent.replace(',', '.')));
      expect(gaps()).to.deep.equal([32.2, 21, 13.9, 13.7, 10.4]);
      expect(textOf(element, '.gap')).to.equal('32,2');
      element.sort = 'report';
      await drawn(element);
      expect(gaps()).to.deep.equal([21, 10.4, 13.9, 13.7, 32.2]);
      element.sort = 'gap';
      element.to = '2019';
      element.level = 'fylkeskommuner';
      await drawn(element);
      expect(gaps()).to.deep.equal([29.4, 11.3, 2.1, 0.4, 7.5]);
      // Where some are behind and one is ahead, each row says which.
      expect(textOf(element, '.gap-head')).to.equal(
        'Fylkeskommuner sammenlignet med statlige virksomheter i 2019, prosentpoeng',
      );
      expect(all(element, '.gap').map(({textContent}) => textContent)).to.include.members(['29,4 bak', '7,5 foran']);
    });

    it('draws the bars at least as dark as a mark has to be, and no line of the scale without its number', async () => {
      for (const [width, scale] of [
        [1200, ['20', '40', '60', '80', '100\u00a0%']],
        [768, ['20', '40', '60', '80', '100\u00a0%']],
        [390, ['20', '40', '60', '80', '100\u00a0%']],
        [320, ['20', '60', '100\u00a0%']],
      ] as const) {
        await inWindow(width, '', async () => {
          const element = await rows();
          const seen = (selector: string) =>
            all(element, selector).filter((one) => getComputedStyle(one).display !== 'none');
          expect(
            seen('.gap-heads + .scale .tick:not(.column-head, .change-column)').map(({textContent}) => textContent),
          ).to.deep.equal(scale);
          expect(seen('.row-plot .grid'), `${width}`).to.have.length(5 * scale.length);
          expect(tooPale(element).filter((one) => one.includes('gap-bar'))).to.deep.equal([]);
          clear();
        });
      }
    });

    it('says in every language how far apart they are, and who', async () => {
      for (const [lang, gap] of [
        ['nb', '32,2 Kommuner bak statlige virksomheter i 2020, prosentpoeng'],
        ['nn', '32,2 Kommunar bak statlege verksemder i 2020, prosentpoeng'],
        ['en', '32.2 Municipalities behind central government in 2020, percentage points'],
      ] as const) {
        const element = await rows('', lang);
        expect(`${textOf(element, '.gap')} ${textOf(element, '.gap-head')}`).to.equal(gap);
        clear();
      }
    });

    it('says which mark is of which year, of those that it draws', async () => {
      for (const [attributes, periods] of [
        ['', ['scale(0.8) 2018', 'scale(0.65) 2019', 'scale(1) 2020']],
        ['from="2019"', ['scale(0.8) 2019', 'scale(1) 2020']],
        ['from="2020" level="fylkeskommuner"', []],
      ] as const) {
        const element = await rows(attributes);
        const glyphs = all(element, '.period-key .glyph');
        const found = all(element, '.period-key span').map(
          ({textContent}, i) => `${glyphs[i]!.getAttribute('transform')!.split(') ')[1]} ${textContent.trim()}`,
        );
        expect(found).to.deep.equal(periods);
        expect(glyphs.map((glyph) => glyph.classList.contains('hollow'))).to.deep.equal(periods.map((_, i) => i === 0));
        clear();
      }
    });

    it('names the years at the marks of the first row, over nothing, where they have room', async () => {
      for (const width of [320, 390, 768, 1200]) {
        await inWindow(width, '', async () => {
          const element = await rows();
          const names = all(element, '.period');
          expect(names.map(({textContent}) => textContent)).to.deep.equal(['2018', '2019', '2020']);
          const others = all(
            element,
            '.row-plot-row.scale :is(.glyph, .gap-bar, .gap-end, .gap, .tick, .lane-numbers)',
          );
          const isShown = names.every((name) => name.getBoundingClientRect().width > 0);
          expect(isShown, `${width}`).to.equal(width > 320);
          if (!isShown) return clear();
          // Firefox counts strokes in boxes: that of a mark, and that of a text, which keeps lines apart from it.
          const stroke = navigator.userAgent.includes('Firefox') ? 6 : 0;
          const isOver = (a: DOMRect, b: DOMRect) =>
            a.left + stroke < b.right &&
            b.left + stroke < a.right &&
            a.top + 3 + stroke < b.bottom &&
            b.top < a.bottom - 3 - stroke;
          names.forEach((name, i) => {
            const box = name.getBoundingClientRect();
            const mark = all(element, '.row-plot-row.scale .lane .mark .glyph')[i]!.getBoundingClientRect();
            expect(Math.abs((box.top + box.bottom - mark.top - mark.bottom) / 2), `${width} ${i}`).to.be.below(
              stroke ? 8 : 4,
            );
            for (const one of [...others, ...names.filter((other) => other !== name)])
              expect(
                isOver(box, one.getBoundingClientRect()),
                `${width} ${name.textContent} ${one.getAttribute('class')} ${one.textContent}`,
              ).to.equal(false);
          });
          clear();
        });
      }
      // With one year there is nothing to distinguish, and a note may be beside any mark.
      expect(all(await rows('from="2020"'), '.period')).to.deep.equal([]);
    });

    it('writes the length of each bar beside it, and has more than half of its width for the drawing where it is not narrow', async () => {
      for (const [width, part, columns] of [
        [1200, 0.58, ['2018', '2019', '2020']],
        [768, 0.68, ['2018', '2019', '2020']],
        [600, 0.6, ['2018', '2019', '2020']],
        [360, 0.5, ['2018', '2020']],
        [300, 0.5, ['2018', '2020']],
      ] as const) {
        await inWindow(width, '', async () => {
          const element = await rows();
          const seen = (selector: string) =>
            all(element, selector).filter((one) => one.getBoundingClientRect().width > 0);
          const textIn = (selector: string) => seen(selector).map(({textContent}) => textContent);
          const [whole, drawing] = ['.row-plots', '.row-plot'].map(
            (one) => seen(one)[0]!.getBoundingClientRect().width,
          );
          expect(drawing! / whole!, `${width}`).to.be.above(part);
          // A row reads: mark, numbers, change.
          for (const lane of present(element, '.lane')) {
            const parts = ['.lane-key path', '.lane-numbers', '.change-column']
              .flatMap((selector) => [...lane.querySelectorAll(selector)].map((one) => one.getBoundingClientRect()))
              .filter(({width: size}) => size > 0);
            parts.slice(1).forEach(({left}, i) => expect(left, `${width}`).to.be.above(parts[i]!.right + 1.5));
          }
          expect(textIn('.gap-heads + .row-plot-row .column-head'), `${width}`).to.deep.equal(columns);
          const [bars, lengths] = ['.gap-bar', '.gap'].map((selector) =>
            seen(selector).map((one) => one.getBoundingClientRect()),
          );
          expect(bars).to.have.length(5);
          bars!.forEach((bar, i) => {
            const {left, right, top, bottom} = lengths![i]!;
            // Thinner than the marks at its ends.
            expect(bar.height, `${width} ${i}`).to.be.within(3, 4);
            expect(Math.max(left - bar.right, bar.left - right), `${width} ${i}`).to.be.within(2, 16);
            expect((top + bottom - bar.top - bar.bottom) / 2, `${width} ${i}`).to.be.within(-4, 4);
          });
        });
      }
    });

    it('has its scale under each row, and the heads of its columns over the first, and over the last where the first may be out of sight', async () => {
      for (const [width, attributes, places] of [
        [360, '', [0, 4]],
        [768, '', [0, 4]],
        [1200, '', [0]],
        [360, 'measures="nye-tiltak hendelser"', [0]],
        [360, 'measures="nye-tiltak"', [0]],
      ] as const)
        await inWindow(width, '', async () => {
          const element = await rows(attributes);
          const seen = (row: Element, selector: string) =>
            [...row.querySelectorAll(selector)].filter((one) => one.getBoundingClientRect().width > 0);
          const plots = all(element, '.row-plot');
          const heads = plots.map((row) => seen(row, '.tick:not([y])'));
          expect(
            heads.flatMap((ticks, i) => (ticks.length > 0 ? i : [])),
            `${width} ${attributes}`,
          ).to.deep.equal(places);
          for (const i of places) {
            expect(heads[i]!.map(({textContent}) => textContent)).to.deep.equal(
              heads[0]!.map(({textContent}) => textContent),
            );
            const {top} = plots[i]!.getBoundingClientRect();
            const {bottom} = all(element, '.panel-title')[i]?.getBoundingClientRect() ?? {bottom: 0};
            for (const tick of heads[i]!) {
              const box = tick.getBoundingClientRect();
              expect(top - box.bottom, `${width} ${tick.textContent}`).to.be.within(-1, 8);
              if (width < 1200) expect(box.top - bottom, `${width} ${tick.textContent}`).to.be.above(-3);
            }
          }
          for (const plot of plots) {
            const scale = seen(plot, '.tick[y]');
            expect(scale.map(({textContent}) => textContent).join(' ')).to.match(/^20 (?:40 60 80|60) 100\u00a0%$/);
            const row = plot.closest('.row-plot-row')!.getBoundingClientRect();
            for (const tick of scale) {
              const {top, bottom} = tick.getBoundingClientRect();
              expect(top - plot.getBoundingClientRect().bottom, `${width}`).to.be.within(-4, 3);
              expect(bottom, `${width}`).to.be.at.most(row.bottom + 3);
            }
          }
          clear();
        });
    });

    it('breaks the line from a mark to a bar at the open marks of other series', async () => {
      const element = await rows();
      const line = all(element, '.gap-end')[2]!;
      const lane = line.closest('.row-plot')!.querySelectorAll('.lane')[1]!;
      const [ground, open] = [lane.querySelector<SVGPathElement>('.ground')!, lane.querySelector('.hollow')!];
      expect(line.compareDocumentPosition(ground)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(ground.compareDocumentPosition(open)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      const [under, over] = [getComputedStyle(ground), getComputedStyle(open)];
      expect(under.stroke).to.equal(over.fill);
      expect(parseFloat(under.strokeWidth) - parseFloat(over.strokeWidth)).to.be.above(3);
      expect(ground.getAttribute('d')).to.equal(open.getAttribute('d'));
    });

    it('has the symbol of each series in front of its numbers, where it touches neither these nor the picture', async () => {
      for (const width of [1200, 768, 480, 390, 360, 320]) {
        await inWindow(width, '', async () => {
          const element = await rows();
          const symbols = all(element, '.lane-key path');
          expect(symbols, `${width}`).to.have.length(15);
          const drawings = symbols.slice(0, 3).map((one) => one.getAttribute('d'));
          expect(new Set(drawings).size, `${width}`).to.equal(3);
          for (const symbol of symbols) {
            const box = symbol.getBoundingClientRect();
            const lane = symbol.closest('.lane')!;
            const [number] = [...lane.querySelectorAll('.lane-numbers')]
              .map((one) => one.getBoundingClientRect())
              .toSorted((a, b) => a.left - b.left)
              .filter(({width: size}) => size > 0) as [DOMRect];
            // A dash is at the right edge of its column, as numbers are.
            expect(number.left - box.right, `${width}`).to.be.within(2, number.width < 12 ? 40 : 24);
            const others = [...lane.querySelectorAll('.mark .glyph'), ...lane.parentElement!.querySelectorAll('.gap')];
            for (const one of others) {
              const {right, top, bottom} = one.getBoundingClientRect();
              const isBeside = top >= box.bottom || bottom <= box.top;
              expect(isBeside || right < box.left, `${width} ${one.textContent}`).to.equal(true);
            }
          }
        });
      }
    });

    it('has marks over the heads of the columns on a phone, except where only one column is there', async () => {
      await inWindow(390, '', async () => {
        const symbolsOf = async (more: string) => {
          const element = await rows(more);
          return ['.lane-key', '.head-marks path'].map(
            (part) => all(element, part).filter((one) => one.checkVisibility()).length,
          );
        };
        expect(await symbolsOf('from="2020"')).to.deep.equal([15, 0]);
        clear();
        expect(await symbolsOf('')).to.deep.equal([15, 4]);
      });
    });

    it('says once, over the rows, who is behind whom, and at a bar only where it is the other way round', async () => {
      for (const width of [320, 360, 768, 1200]) {
        await inWindow(width, '', async () => {
          const element = await rows();
          const [key] = all(element, '.gap-head');
          expect(key!.checkVisibility(), `${width}`).to.equal(true);
          expect(key!.textContent).to.equal('Kommuner bak statlige virksomheter i 2020, prosentpoeng');
          expect(all(element, '.gap').map(({textContent}) => textContent)).to.deep.equal([
            '32,2',
            '21,0',
            '13,9',
            '13,7',
            '10,4',
          ]);
          clear();
        });
      }
      const mixed = await rows('to="2019" level="fylkeskommuner"');
      expect(textOf(mixed, '.gap-head')).to.equal(
        'Fylkeskommuner sammenlignet med statlige virksomheter i 2019, prosentpoeng',
      );
      expect(all(mixed, '.gap').map(({textContent}) => textContent)).to.include.members(['29,4 bak', '7,5 foran']);
      // These words have no room on a narrow page.
      all(mixed, '.band')[1]!.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      await drawn(mixed);
      expect(textOf(mixed, '.card')).to.match(/31,3 % i 2019 · 29,4 prosentpoeng bak statlige virksomheter/);
    });

    it('has a filled mark for 2020 alone, and so none for the counties', async () => {
      const element = await rows();
      expect(yearsOf(element, 0.8)).to.deep.equal(Array<string>(15).fill('2018'));
      expect(yearsOf(element, 0.65)).to.deep.equal(Array<string>(15).fill('2019'));
      expect(yearsOf(element, 1)).to.deep.equal(Array<string>(10).fill('2020'));
    });

    it('prints no card, nor do lines', async function () {
      for (const view of ['lines', 'rows']) {
        const element = await show('infosec-trend', `<infosec-trend view="${view}" hide="note"></infosec-trend>`);
        all(element, '.band')[2]!.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
        await drawn(element);
        const isShown = () => all(element, '.card')[0]!.getClientRects().length > 0;
        expect(isShown()).to.equal(true);
        await inMedia(this, {media: 'print'}, async () => {
          expect(isShown()).to.equal(false);
        });
        clear();
      }
    });

    it('shows the numbers of a lane, also for a pointer beside its marks', async () => {
      const element = await rows('sort="report"');
      const band = all(element, '.band')[2]!;
      band.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      await drawn(element);
      expect(textOf(element, '.card')).to.equal('Kommuner: 52,3 % i 2018, 64,4 % i 2019, 61,2 % i 2020');
      // It takes the place of the scale of its row alone.
      const scales = () => all(element, '.row-plot').map((plot) => plot.querySelector('.tick[y]')!.checkVisibility());
      expect(scales()).to.deep.equal([false, true, true, true, true]);
      expect(
        all(element, '.lane-numbers')
          .slice(0, 9)
          .map(({textContent}) => textContent),
      ).to.deep.equal(['81,7', '86,3', '82,2', '87,5', '75,0', '–', '52,3', '64,4', '61,2']);
      expect(all(element, '.gap-heads + .scale .column-head').map(({textContent}) => textContent)).to.deep.equal([
        '2018',
        '2019',
        '2020',
      ]);
      expect(textOf(element, '.notes')).to.include('Tankestrek (–) betyr at tallet ikke er oppgitt i kilden.');
    });
  });

  it('knows no view of changes', async () => {
    const {warn} = await consoleOf(async () => {
      const element = await show('infosec-trend', '<infosec-trend view="change"></infosec-trend>');
      expect(marks(element)).to.have.members(told);
    });
    expect(warn.join()).to.include('ignores view="change". It can be lines, rows, table.');
  });

  it('leaves a gap for the counties of 2020, where no other mark seems to be of that year, and no reason', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    expect(marks(element).filter((mark) => mark.startsWith('Fylkeskommuner 2020'))).to.deep.equal([]);
    // As in the rows, a mark means a year: 2018 is hollow, 2019 small and 2020 filled.
    expect(all(element, '.mark:has(.hollow)').map((mark) => mark.getAttribute('aria-label'))).to.deep.equal(
      marks(element).filter((mark) => / 2018: /.test(mark)),
    );
    expect(yearsOf(element, 0.65)).to.deep.equal(Array<string>(15).fill('2019'));
    expect(yearsOf(element, 1)).to.deep.equal(Array<string>(10).fill('2020'));
    expect(all(element, '.key .glyph').map((path) => path.getAttribute('transform')!.split(' ').at(-1))).to.deep.equal([
      'scale(0.8)',
      'scale(1)',
      'scale(0.8)',
      'scale(0.65)',
      'scale(0.8)',
      'scale(1)',
    ]);
    // The years are written under the marks.
    expect(textOf(element, '.panel-help')).not.to.include('merke');
    expect(textOf(element, '.panel-help')).to.include('oppgir ikke tall for fylkeskommuner i 2020');
    expect(textOf(element, '.notes')).to.include('Ett svar kan endre tallet deres med flere prosentpoeng');
  });

  it('explains the number of a gap beside several charts only where it is drawn, and the band of a year after its sample', async () => {
    for (const width of [230, 390, 768, 1200]) {
      await inWindow(width, '', async () => {
        const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
        const seen = (selector: string) => all(element, selector).some((one) => one.checkVisibility());
        expect([seen('line.distance'), seen('text.distance')], `${width}`).to.deep.equal([true, true]);
        expect(
          all(element, '.panel-help p').filter((note) => note.textContent.includes('Tall ved strek')),
        ).to.have.length(1);
        expect(seen('.panel-help .of-distance'), `${width}`).to.equal(true);
        expect(
          all(element, '.of-band').map(({textContent}) => textContent.startsWith('Feltet er året 2020.')),
        ).to.deep.equal([true]);
        clear();
      });
    }
  });

  it('says what is true of what is shown', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    expect(saidBy(element)).to.equal(
      'Ni av ti tall for staten og kommunene falt i 2020. Ni av ti tall var likevel høyere enn i 2018. Kommunene lå 10,4–32,2 prosentpoeng bak staten i 2020. Størst avstand: å ha rapportert erfaringer fra øvelser.',
    );
    const ofLines = saidBy(element);
    element.view = 'table';
    await drawn(element);
    expect(saidBy(element)).to.equal(ofLines);
    element.view = 'rows';
    await drawn(element);
    // Rows are sorted by the gap, which is their heading. They have no mark for a number that is missing, and say so.
    expect(saidBy(element)).to.equal(
      'Kommunene lå 10–32 prosentpoeng bak staten i 2020. Ni av ti tall for staten og kommunene falt i 2020. Ni av ti tall var likevel høyere enn i 2018. Størst avstand: å ha rapportert erfaringer fra øvelser. Kilden oppgir ikke tall for fylkeskommunene i 2020.',
    );
    element.level = 'statlige-virksomheter';
    await drawn(element);
    expect(saidBy(element)).to.match(
      /^Kommunene lå 10–32 prosentpoeng bak staten i 2020. Statlige virksomheter gikk fram/,
    );
    element.level = undefined;
    element.view = 'lines';
    element.level = 'statlige-virksomheter';
    await drawn(element);
    expect(saidBy(element)).to.equal(
      'Ni av ti tall for staten og kommunene falt i 2020. Statlige virksomheter gikk fram på fire av fem tiltak og tilbake på ett (nye tiltak, −0,2 prosentpoeng) fra 2018 til 2020. De gikk tilbake på alle fem tiltakene fra 2019 til 2020.',
    );
    element.level = undefined;
    element.setAttribute('levels', 'statlige-virksomheter kommuner');
    await drawn(element);
    expect(saidBy(element)).to.include('bak staten. Ni av ti tall var likevel høyere enn i 2018.');
    element.from = '2019';
    await drawn(element);
    expect(saidBy(element)).not.to.include('likevel');
    element.removeAttribute('levels');
    element.level = 'kommuner';
    element.measure = 'ovelser';
    await drawn(element);
    expect(saidBy(element)).to.include(
      'I 2019 hadde 26,8 % av kommunene rapportert erfaringer fra øvelser. I 2020 var det 25,8 % (−1,0 prosentpoeng).',
    );
    expect(saidBy(element)).to.include('kommunene lå 32 prosentpoeng bak staten');
  });

  it('shows one measure, and a range of years', async () => {
    const element = await show('infosec-trend', '<infosec-trend measure="hendelser" from="2019"></infosec-trend>');
    expect(marks(element)).to.have.members([
      'Statlige virksomheter 2019: 75,4 prosent',
      'Statlige virksomheter 2020: 68,5 prosent',
      'Fylkeskommuner 2019: 75,0 prosent',
      'Kommuner 2019: 53,6 prosent',
      'Kommuner 2020: 54,8 prosent',
    ]);
  });

  it('speaks the language of the page, and follows when it changes', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>', 'nn');
    expect(topicOf(element)).to.equal('Tiltak for internkontroll av informasjonstryggleik');
    expect(saidBy(element)).to.include('Ni av ti tal for staten og kommunane fall i 2020.');
    expect(marks(element)).to.include('Kommunar 2020: 61,2 prosent, Styringssystem evaluert eller forbetra');
    element.parentElement!.lang = 'en';
    await until(() => saidBy(element).startsWith('Nine'));
    expect(saidBy(element)).to.equal(
      'Nine of ten shares in central government and municipalities fell in 2020. Even so, nine of ten shares were higher than in 2018. Municipalities were 10.4–32.2 percentage points behind central government in 2020. Widest gap: reported experience from exercises.',
    );
    expect(element.shadowRoot!.querySelector('.figure')!.getAttribute('lang')).to.equal('en');
  });

  it('finds its language through shadow roots', async () => {
    const outer = await show('div' as 'infosec-trend', '<div></div>', 'nn');
    const root = outer.attachShadow({mode: 'open'});
    const inner = document.createElement('section');
    root.append(inner);
    const element = document.createElement('infosec-trend');
    inner.attachShadow({mode: 'open'}).append(element);
    await drawn(element);
    expect(topicOf(element)).to.include('informasjonstryggleik');
    inner.lang = 'no';
    await until(() => topicOf(element).includes('informasjonssikkerhet'));
    expect(topicOf(element)).to.include('informasjonssikkerhet');
  });

  describe('by keyboard', () => {
    async function tabTo(element: HTMLElement, isThere: (focused: Element) => boolean): Promise<number> {
      for (let stops = 1; stops <= 30; stops++) {
        await sendKeys({press: 'Tab'});
        const focused = element.shadowRoot!.activeElement;
        if (focused && isThere(focused)) return stops;
      }
      throw new Error('not reached in 30 stops');
    }

    it('reads municipalities 2020 for exercises', async () => {
      const element = await show('infosec-trend', '<infosec-trend measure="ovelser"></infosec-trend>');
      await tabTo(element, (focused) => focused.matches('[data-series]'));
      for (const press of ['ArrowDown', 'ArrowDown', 'End']) await sendKeys({press});
      await drawn(element);
      expect(element.shadowRoot!.activeElement!.getAttribute('aria-label')).to.equal(
        'Kommuner 2020: 25,8 prosent, endring fra 2019: −1,0 prosentpoeng',
      );
      expect(textOf(element, '.card')).to.include('Kommuner: 25,8 %');
    });

    for (const view of ['lines', 'rows']) {
      it(`has the values in the window, in ${view}, where the mark is at its upper edge`, async () => {
        const element = await show('infosec-trend', `<infosec-trend view="${view}"></infosec-trend>`);
        const after = document.createElement('p');
        after.style.blockSize = '2000px';
        element.after(after);
        await tabTo(element, (focused) => focused.matches('[data-series]'));
        await drawn(element);
        const mark = () => element.shadowRoot!.activeElement!;
        window.scrollBy({top: mark().getBoundingClientRect().top - 2, behavior: 'instant'});
        await sendKeys({press: 'ArrowRight'});
        const cardTop = () => all(element, '.card')[0]!.getBoundingClientRect().top;
        // A browser scrolls by whole pixels.
        await until(() => cardTop() > -1);
        expect(cardTop()).to.be.above(-1);
        expect(textOf(element, '.card')).to.include('2019');
        const {top, bottom} = mark().getBoundingClientRect();
        expect(top).to.be.at.least(0);
        expect(bottom).to.be.at.most(innerHeight);
      });
    }

    it('goes along a series and from series to series, and stops at the ends', async () => {
      const element = await show('infosec-trend', '<infosec-trend measure="nye-tiltak"></infosec-trend>');
      await tabTo(element, (focused) => focused.matches('[data-series]'));
      const label = () => element.shadowRoot!.activeElement!.getAttribute('aria-label');
      expect(label()).to.equal('Statlige virksomheter 2018: 85,1 prosent');
      await sendKeys({press: 'End'});
      expect(label()).to.equal('Statlige virksomheter 2020: 84,9 prosent, endring fra 2019: −1,4 prosentpoeng');
      await sendKeys({press: 'ArrowRight'});
      expect(label()).to.equal('Statlige virksomheter 2020: 84,9 prosent, endring fra 2019: −1,4 prosentpoeng');
      // The counties have no number for 2020: the closest one is that of 2019.
      await sendKeys({press: 'ArrowDown'});
      expect(label()).to.equal('Fylkeskommuner 2019: 93,8 prosent');
      await sendKeys({press: 'Home'});
      expect(label()).to.equal('Fylkeskommuner 2018: 81,3 prosent');
    });

    it('says once that Escape has deselected a mark, also while the focus is elsewhere, and nothing where none was selected', async () => {
      const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
      const selected: unknown[] = [];
      element.addEventListener('report-select', (event) => selected.push((event as CustomEvent).detail));
      const mark = all(element, '[aria-label][data-series]')[0] as SVGElement;
      const point = () =>
        mark.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true, pointerType: 'mouse'}));
      const escape = async () => {
        await sendKeys({press: 'Escape'});
        await drawn(element);
      };
      point();
      await escape();
      mark.focus();
      await escape();
      expect(selected).to.deep.equal([]);
      mark.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
      mark.blur();
      await drawn(element);
      await escape();
      await escape();
      point();
      await escape();
      expect(selected.slice(1)).to.deep.equal([{measure: undefined}]);
    });

    it('ends on Escape, after a card and a mark, the level that the legend highlights, and leaves the focus where it is', async () => {
      const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
      const selected: unknown[] = [];
      element.addEventListener('report-select', (event) => selected.push((event as CustomEvent).detail));
      const button = () => all(element, '.key button').at(-1) as HTMLButtonElement;
      const press = async (key: string) => {
        await sendKeys({press: key});
        await drawn(element);
      };
      await tabTo(element, (focused) => focused === button());
      await press('Enter');
      expect([element.level, button().getAttribute('aria-pressed')]).to.deep.equal(['kommuner', 'true']);
      await press('Escape');
      expect([element.level, button().getAttribute('aria-pressed')]).to.deep.equal([undefined, 'false']);
      expect(element.shadowRoot!.activeElement).to.equal(button());
      expect(selected).to.deep.equal([{level: 'kommuner'}, {level: undefined}]);
      // Nothing is left to end.
      await press('Escape');
      expect(selected).to.have.length(2);
      await press('Enter');
      await tabTo(element, (focused) => focused.matches('[data-series]'));
      await press('Enter');
      const mark = element.shadowRoot!.activeElement;
      for (const left of ['kommuner', 'kommuner', undefined]) {
        await press('Escape');
        expect(element.level).to.equal(left);
        expect(element.shadowRoot!.activeElement).to.equal(mark);
      }
      expect(selected.slice(-2)).to.deep.equal([{measure: undefined}, {level: undefined}]);
    });

    it('keeps the level on an Escape that the page around it hears, while the pointer rests in the figure', async () => {
      const element = await show(
        'infosec-trend',
        '<infosec-trend level="kommuner"></infosec-trend><button id="after">after</button>',
      );
      const over = new PointerEvent('pointerover', {bubbles: true, composed: true, pointerType: 'mouse'});
      all(element, '.summary')[0]!.dispatchEvent(over);
      document.querySelector<HTMLElement>('#after')!.focus();
      await sendKeys({press: 'Escape'});
      await drawn(element);
      expect(element.level).to.equal('kommuner');
    });

    it('lets go with Escape and leaves with Tab', async () => {
      const element = await show(
        'infosec-trend',
        '<infosec-trend measure="nye-tiltak"></infosec-trend><button id="after">after</button>',
      );
      await tabTo(element, (focused) => focused.matches('[data-series]'));
      await drawn(element);
      expect(all(element, '.card')).to.have.length(1);
      await sendKeys({press: 'Escape'});
      await drawn(element);
      expect(all(element, '.card')).to.have.length(0);
      let stops = 0;
      while (document.activeElement?.id !== 'after' && stops++ < 12) await sendKeys({press: 'Tab'});
      expect(document.activeElement?.id).to.equal('after');
    });

    it('passes the whole figure in at most 25 stops', async () => {
      await show(
        'infosec-trend',
        '<button id="before">before</button><infosec-trend view="rows"></infosec-trend><button id="after">after</button>',
      );
      document.getElementById('before')!.focus();
      let stops = 0;
      while (document.activeElement?.id !== 'after' && stops < 40) {
        await sendKeys({press: 'Tab'});
        stops++;
      }
      expect(stops - 1).to.be.at.most(25);
    });

    it('changes view with the arrow keys, says so once and tells the page', async () => {
      const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
      const views: string[] = [];
      document.addEventListener(
        'report-view',
        (event) => views.push((event as CustomEvent<{view: string}>).detail.view),
        {once: true},
      );
      expect(textOf(element, '[role=status]')).to.equal('');
      await tabTo(element, (focused) => focused.matches('input[type=radio]'));
      await sendKeys({press: 'ArrowRight'});
      await drawn(element);
      expect(views).to.deep.equal(['rows']);
      expect(textOf(element, '[role=status]')).to.equal('Viser rader.');
      expect(all(element, '.row-plot')).to.have.length(5);
    });

    it('reads out a chosen view, which the chosen button shows, and moves nothing again for that', async () => {
      const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
      (all(element, '.views input[value=rows]')[0] as HTMLElement).click();
      await until(() => all(element, '.row-plot').length === 5);
      const {height} = all(element, '.figure')[0]!.getBoundingClientRect();
      await until(() => textOf(element, '[role=status]') === 'Viser rader.');
      expect(all(element, '.figure')[0]!.getBoundingClientRect().height).to.equal(height);
    });
  });

  it('shows the value of a mark in focus beside it, clear of its ring', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const mark = all(element, '.mark').find((one) => one.getAttribute('aria-label')!.includes('2019: 64,4'))!;
    (mark as SVGElement).focus();
    await drawn(element);
    const value = all(element, '.value').find(({textContent}) => textContent === '64,4')!;
    const middle = (box: DOMRect) => [box.x + box.width / 2, box.y + box.height / 2] as const;
    const [[x, y], [left, top]] = [mark.querySelector('.glyph')!, value].map((one) =>
      middle(one.getBoundingClientRect()),
    ) as [readonly [number, number], readonly [number, number]];
    expect(left).to.be.closeTo(x, 1);
    expect(Math.abs(top - y)).to.be.within(12, 18);
  });

  it('writes the scale once a row, and its ends at each chart on a phone, and says where it begins', async () => {
    for (const [width, columns] of [
      [1200, 3],
      [800, 3],
      [400, 2],
      [320, 1],
    ] as const) {
      await inWindow(width, '', async () => {
        const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
        const lefts = all(element, '.scale')
          .filter((tick) => getComputedStyle(tick).display !== 'none')
          .map((tick) => Math.round(tick.getBoundingClientRect().right));
        // Two charts side by side on a phone each have the ends of the scale; a first value can be at one.
        expect(lefts, `${width}`).to.have.length(columns === 2 ? 9 : 5 * Math.ceil(5 / columns));
        const inFirst = lefts.filter((left) => left < 150);
        expect(Math.max(...inFirst) - Math.min(...inFirst), `${width}`).to.be.at.most(columns === 2 ? 8 : 1);
        expect(textOf(element, '.resting')).to.include('samme skala, fra 20 til 100 prosent');
        clear();
      });
    }
    const single = await show('infosec-trend', '<infosec-trend measure="ovelser"></infosec-trend>');
    expect(textOf(single, '.notes')).to.include('Skalaen begynner på 20 prosent');
  });

  it('is no taller on a wide page than names beside its lines need', async () => {
    const heights = (width: number, attributes = '') =>
      inWindow(width, '', async () => {
        const element = await show('infosec-trend', `<infosec-trend ${attributes}></infosec-trend>`);
        const found = all(element, '.line-chart').map((chart) => chart.getBoundingClientRect().height / 16);
        clear();
        return [...new Set(found)];
      });
    expect(await heights(900)).to.deep.equal([13]);
    expect(await heights(1200)).to.deep.equal([13]);
    expect(await heights(1200, 'measure="ovelser"')).to.deep.equal([16]);
  });

  const seen = (element: Element, selector: string) =>
    all(element, selector)
      .filter((name) => getComputedStyle(name).display !== 'none')
      .map(({textContent}) => textContent);

  for (const [lang, names] of [
    ['nb', levels],
    ['nn', ['Statlege verksemder', 'Fylkeskommunar', 'Kommunar']],
  ] as const)
    for (const width of [360, 390, 768, 1056])
      it(`names every level once on the charts, in its colour, in a window of ${width} px, in ${lang}`, async () => {
        await inWindow(width, '', async () => {
          const element = await show('infosec-trend', '<infosec-trend></infosec-trend>', lang);
          expect(seen(element, '.line-name')).to.have.members(names);
          for (const name of present(element, '.line-name')) {
            const [of] = /series-\d/.exec(name.getAttribute('class')!)!;
            const [line] = all(element, `.line path.${of}`);
            expect(getComputedStyle(name).fill).to.equal(getComputedStyle(line!).stroke);
            const box = boxWith(name);
            if (!box) continue;
            expect(box.left).to.be.at.least(element.getBoundingClientRect().left);
            expect(box.right).to.be.at.most(element.getBoundingClientRect().right);
          }
          (all(element, '.key button')[2] as HTMLElement).click();
          await drawn(element);
          expect(seen(element, '.line-name')).to.have.members(names);
        });
      });

  it('writes no name of a line in the band of a year', async () => {
    for (const lang of ['nb', 'nn', 'en'])
      for (const width of [768, 1056, 1200])
        await inWindow(width, '', async () => {
          const element = await show('infosec-trend', '<infosec-trend></infosec-trend>', lang);
          const names = all(element, '.line-name').filter((name) => getComputedStyle(name).display !== 'none');
          expect(names.length).to.be.at.least(2);
          for (const name of names) {
            const {left, right, bottom} = name.getBoundingClientRect();
            const band = name.closest('.panel')!.querySelector('.remarked')!.getBoundingClientRect();
            // The box of a line has no width of its own stroke.
            const middle = (band.left + band.right) / 2;
            const isInBand = left < middle + 8 && right > middle - 8 && bottom > band.top + 2;
            expect(isInBand, `${name.textContent} at ${width}, ${lang}`).to.equal(false);
          }
          clear();
        });
  });

  it('has the scale of its charts in the size of their texts on a phone, apart from their names', async () => {
    for (const lang of ['nb', 'nn', 'en'])
      await inWindow(360, '', async () => {
        const element = await show('infosec-trend', '<infosec-trend></infosec-trend>', lang);
        const [text] = all(element, '.resting');
        const [title] = all(element, '.panel-title');
        expect(getComputedStyle(text!).fontSize).to.equal(getComputedStyle(title!).fontSize);
        const gap = title!.getBoundingClientRect().top - text!.getBoundingClientRect().bottom;
        expect(gap, lang).to.be.at.least(6);
        clear();
      });
  });

  it('names every level once on a wide page, and after the lines of a single chart', async () => {
    await inWindow(1200, '', async () => {
      const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
      expect(seen(element, '.line-name')).to.have.members(levels);
      clear();
      const single = await show('infosec-trend', '<infosec-trend measure="ovelser"></infosec-trend>');
      expect(seen(single, '.end-name')).to.have.members(['Statlige virksomheter', 'Kommuner']);
      expect(seen(single, '.line-name')).to.deep.equal(['Fylkeskommuner, ikke oppgitt 2020']);
      clear();
      const other = await show('infosec-trend', '<infosec-trend measure="nye-tiltak"></infosec-trend>');
      expect(seen(other, '.line-name').length).to.equal(1);
    });
  });

  describe('with more lines than are named', () => {
    const five = async (values: readonly (number | null)[], measures = 2) => {
      const json = documentOf([measures, 5, 2], values);
      const element = await show(
        'infosec-trend',
        `<infosec-trend><script type="application/json">${json}</script></infosec-trend>`,
      );
      await until(() => all(element, '.panel-title').some(({textContent}) => textContent.includes('Tiltak')));
      return element;
    };
    const [high, none] = [[10, 20, 30, 90, 40, 50, 20, 30, 15, null], Array<null>(10).fill(null)];
    const inFront = (element: Element) =>
      all(element, '.key button').flatMap((one) => (one.querySelector('.dimmed') ? [] : one.textContent.trim()));

    it('keeps the colour of the line with the highest last known number, and says so', async () => {
      // The last number of the third is not the highest of the last period, and the fifth has none there.
      for (const [values, level] of [
        [[...high, ...none], 2],
        [[...none, ...high], 2],
        [[10, 20, 30, 60, 40, 50, 20, 30, 95, null, ...high], 5],
      ] as const) {
        const element = await five(values);
        expect(inFront(element)).to.deep.equal([`Kommuner av størrelse ${level}`]);
        expect(textOf(element, '.of-front')).to.equal(
          `Linjen for Kommuner av størrelse ${level} har sin farge. Trykk på et annet navn over figurene for å se den linjen.`,
        );
        (all(element, '.key button')[0] as HTMLElement).click();
        await drawn(element);
        expect(all(element, '.of-front, .dimmed')).to.deep.equal([]);
        clear();
      }
      const rows = [
        'Kommune<th>2019<th>2020',
        'I alt<td>90<td>91',
        'Oslo<td>30<td>31',
        'Bergen<td>40<td>41',
        'Moss<td>20<td>21',
        'Asker<td>10<td>11',
      ];
      const table = `<table>${rows.map((row) => `<tr><th>${row}`).join('')}</table>`;
      const withTotal = await show('infosec-trend', `<infosec-trend>${table}</infosec-trend>`);
      await until(() => all(withTotal, '.key button').length === 5);
      expect(inFront(withTotal)).to.deep.equal(['Bergen']);
      clear();
      const empty = await five([...none, ...none]);
      expect(all(empty, '.of-front, .dimmed')).to.deep.equal([]);
    });

    it('says so under a single chart too, where it is so narrow that its lines are dimmed', async () => {
      for (const width of [390, 1000])
        await inWindow(width, '', async () => {
          const element = await five(high, 1);
          const strokes = new Set(all(element, '.line path').map((one) => getComputedStyle(one).stroke)).size;
          const [note, ...others] = all(element, '.of-front');
          expect(others).to.deep.equal([]);
          expect([strokes, note!.getClientRects().length]).to.deep.equal(width === 390 ? [2, 1] : [5, 0]);
          expect(note!.closest('.notes')).not.to.equal(null);
          expect(note!.textContent.trim()).to.equal(
            'Linjen for Kommuner av størrelse 2 har sin farge. Trykk på et annet navn over figuren for å se den linjen.',
          );
          clear();
        });
    });

    it('prints all lines in their colours', async function () {
      const element = await five([...high, ...high]);
      const strokes = () => new Set(all(element, '.line path').map((one) => getComputedStyle(one).stroke)).size;
      const isNoted = () => all(element, '.of-front')[0]!.getClientRects().length > 0;
      expect([strokes(), isNoted()]).to.deep.equal([2, true]);
      await inMedia(this, {media: 'print'}, async () => {
        expect([strokes(), isNoted()]).to.deep.equal([5, false]);
      });
    });
  });

  it('writes the periods without a number by their names after the name of a line', async () => {
    await inWindow(1200, '', async () => {
      const json = documentOf([1, 2, 5], [20, 22, 24, null, null, 80, 81, 82, 83, 84], 'quarter');
      const element = await show(
        'infosec-trend',
        `<infosec-trend><script type="application/json">${json}</script></infosec-trend>`,
      );
      await until(() => seen(element, '.line-name').length > 0);
      expect(seen(element, '.line-name').join()).to.match(/ikke oppgitt \d\. kvartal \d{4}–\d\. kvartal \d{4}$/);
    });
  });

  it('has symbols that grow with the text, in lines, rows and legend', async () => {
    for (const view of ['lines', 'rows']) {
      const element = await show('infosec-trend', `<infosec-trend view="${view}"></infosec-trend>`);
      const widths = () =>
        ['.mark .glyph', '.key .glyph'].map((symbol) => all(element, symbol)[0]!.getBoundingClientRect().width);
      const before = widths();
      document.documentElement.style.fontSize = '200%';
      const after = widths();
      document.documentElement.style.fontSize = '';
      after.forEach((width, i) => expect(width / before[i]!, view).to.be.closeTo(2, 0.1));
      clear();
    }
  });

  it('marks the year that the report says something of, in its own words, and never with other numbers', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    expect(all(element, '.remarked')).to.have.length(5);
    expect(textOf(element, '.panel-help')).to.include(
      '«pandemien kan ha utfordret kapasiteten i virksomhetene i 2020»',
    );
    const english = await show('infosec-trend', '<infosec-trend></infosec-trend>', 'en');
    expect(textOf(english, '.panel-help'), 'a translation without quotation marks').to.include(
      '2020” [the pandemic may have stretched the capacity of public bodies in 2020].',
    );
    element.to = '2019';
    await drawn(element);
    expect(all(element, '.remarked')).to.deep.equal([]);
    expect(textOf(element)).not.to.include('pandemien');
    clear();
    const own = await show(
      'infosec-trend',
      `<infosec-trend><script type="application/json">${JSON.stringify(data)}</script></infosec-trend>`,
    );
    await until(() => all(own, '.notes p').some(({textContent}) => textContent.includes('lagt inn')));
    expect(all(own, '.remarked')).to.deep.equal([]);
    expect(textOf(own)).not.to.include('pandemien');
  });

  it('brings a level forward from the key, and back', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const chosen: unknown[] = [];
    element.addEventListener('report-select', (event) => chosen.push((event as CustomEvent).detail));
    const [, , municipalities] = all(element, '.key button') as HTMLButtonElement[];
    municipalities!.click();
    await drawn(element);
    expect(municipalities!.getAttribute('aria-pressed')).to.equal('true');
    const colours = (series: number) => {
      const nodes = all(element, `.glyph.series-${series}, .line .series-${series}, .value.series-${series}`);
      return new Set(nodes.map((node) => getComputedStyle(node).color));
    };
    const subtle = [getComputedStyle(all(element, '.source')[0]!).color];
    expect([1, 2, 3].map((series) => [...colours(series)])).to.deep.equal([subtle, subtle, ['rgb(196, 49, 75)']]);
    municipalities!.click();
    await drawn(element);
    expect([...colours(1)]).to.deep.equal(['rgb(0, 98, 186)']);
    expect(chosen).to.deep.equal([{level: 'kommuner'}, {level: undefined}]);
  });

  it('selects a mark anew after a level has been selected, in the legend or in another figure', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const selected: unknown[] = [];
    element.addEventListener('report-select', (event) => selected.push((event as CustomEvent).detail));
    const [mark] = all(element, '[aria-label][data-series]');
    const select = () => mark!.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    const detail = {measure: 'styringssystem', level: 'statlige-virksomheter', year: '2018'};
    select();
    (all(element, '.key button')[2] as HTMLButtonElement).click();
    await drawn(element);
    select();
    element.follow({level: undefined});
    await drawn(element);
    select();
    select();
    expect(selected).to.deep.equal([detail, {level: 'kommuner'}, detail, detail, {measure: undefined}]);
  });

  it('selects the mark of another year that has come to the place of the one that is selected', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const selected: unknown[] = [];
    element.addEventListener('report-select', (event) => selected.push((event as CustomEvent).detail));
    const select = () =>
      all(element, '[aria-label][data-series]')[0]!.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    select();
    element.from = '2019';
    await drawn(element);
    select();
    select();
    const detail = {measure: 'styringssystem', level: 'statlige-virksomheter'};
    expect(selected).to.deep.equal([{...detail, year: '2018'}, {...detail, year: '2019'}, {measure: undefined}]);
  });

  it('keeps the names of the levels where they are when one is chosen', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const places = () => all(element, '.key button').map((button) => button.getBoundingClientRect().x);
    const before = places();
    (all(element, '.key button')[0] as HTMLButtonElement).click();
    await drawn(element);
    expect(places()).to.deep.equal(before);
  });

  it('draws the right figure whatever an attribute says, and warns once', async () => {
    const {warn, error} = await consoleOf(async () => {
      const element = await show(
        'infosec-trend',
        '<infosec-trend view="pie" level="__proto__" measure="constructor" from="1814" to="x" heading-level="9" hide="everything"></infosec-trend>',
      );
      expect(marks(element)).to.have.members(told);
      element.requestUpdate();
      await drawn(element);
    });
    expect(error).to.deep.equal([]);
    expect(warn).to.have.length(7);
    expect(warn).to.include(
      '<infosec-trend> ignores level="__proto__". It can be statlige-virksomheter, fylkeskommuner, kommuner.',
    );
  });

  it('says that an edition is unknown and shows the one it has', async () => {
    const {warn} = await consoleOf(async () => {
      const element = await show('infosec-trend', '<infosec-trend edition="2031"></infosec-trend>');
      expect(textOf(element, '.notice')).to.equal('Det finnes ingen utgave «2031». Figuren viser tallene for 2020.');
      expect(marks(element)).to.have.length(40);
    });
    expect(warn).to.have.length(1);
  });

  it('swaps years that stand the wrong way round', async () => {
    const {warn} = await consoleOf(async () => {
      const element = await show('infosec-trend', '<infosec-trend from="2020" to="2019"></infosec-trend>');
      expect(marks(element).some((mark) => mark.includes('2018'))).to.equal(false);
      expect(textOf(element, '.subtitle')).to.include('2019–2020');
    });
    expect(warn).to.have.length(1);
  });

  it('leaves out the parts that the author hides', async () => {
    const element = await show(
      'infosec-trend',
      '<infosec-trend hide="heading views key tools note hint summary"></infosec-trend>',
    );
    for (const part of ['.heading', '.views', '.key', '.tools', '.notes', '.summary']) {
      expect(all(element, part), part).to.have.length(0);
    }
    expect(all(element, '.source')).to.have.length(1);
    expect(textOf(element, '#hint:not([hidden])')).to.equal('');
  });

  it('breaks no word of its heading in a window of 320 pixels', async () => {
    await inWindow(320, '', async () => {
      const element = await show('infosec-trend', '<infosec-trend heading="Informasjonssikkerhet"></infosec-trend>');
      element.style.fontFamily = "Verdana, 'DejaVu Sans', sans-serif";
      const [heading] = all(element, '.heading slot');
      const text = [...heading!.childNodes].find((node) => node.textContent!.includes('sikkerhet'))!;
      const word = document.createRange();
      const start = text.textContent!.indexOf('Informasjonssikkerhet');
      word.setStart(text, start);
      word.setEnd(text, start + 'informasjonssikkerhet'.length);
      expect([...word.getClientRects()]).to.have.length(1);
    });
  });

  it('keeps the focus in its source, and its measures open, when a level or another view is chosen', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const [link] = all(element, '.source a') as [HTMLElement];
    const [measures] = all(element, '.notes details') as [HTMLDetailsElement];
    measures.open = true;
    link.focus();
    for (const asked of [{level: 'kommuner'}, {view: 'rows'}, {view: 'lines'}] as const) {
      await drawn(Object.assign(element, asked));
      expect(element.shadowRoot!.activeElement).to.equal(link);
    }
    await drawn(Object.assign(element, {from: '2019'}));
    expect(textOf(element, '.source')).to.include('Tall for 2019–2020.');
    expect(measures.isConnected && measures.open).to.equal(true);
  });

  it('keeps the last numbers as far from their marks as the text is large', async () => {
    const gap = (text: string) =>
      inWindow(800, text, async () => {
        const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
        const value = all(element, '.value:not(.small)')[0]!.getBoundingClientRect();
        const {left, width} = all(element, '.mark[data-point="2"] .ring')[0]!.getBoundingClientRect();
        clear();
        return value.left - left - width / 2;
      });
    expect(await gap('200%')).to.be.greaterThan(await gap('100%'));
  });
});
