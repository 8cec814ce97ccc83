import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../src/figures/infosec-trend/infosec-trend.js';
import type {InfosecTrend} from '../../src/figures/infosec-trend/infosec-trend.js';
import fc, {numRunsOf} from '../tools/property.js';
import {all, clear, drawn, inWindow, show, until, present} from './in-page.js';
import {hiddenLines, hiddenMarks, namesOnLines, ringsOverNumbers} from './covered.js';
import {documentOf, noteOn, shown, tables} from './random-trends.js';

/** A mark is larger where it is pointed at or in focus, and may then hide more of another, which is at rest again after. */
const hiddenWhilePointedAt = 0.8;

/** At rest, pointed at and in focus: the first column or lane and the last, and some marks of each chart. */
async function faultsInEveryState(element: InfosecTrend, hasRoom = true, hiddenAtRest = 0.5): Promise<string[]> {
  const faults: string[] = [];
  const test = async (state: string, plots: Element[], mostHidden = hiddenWhilePointedAt) => {
    await drawn(element);
    const found = [
      ...ringsOverNumbers(element),
      ...namesOnLines(element),
      ...hiddenLines(plots),
      ...(hasRoom ? hiddenMarks(element, mostHidden) : []),
    ];
    faults.push(...found.map((fault) => `${state}: ${fault}`));
  };
  await test('at rest', all(element, '.plot'), hiddenAtRest);
  for (const chart of present(element, '.plot').slice(0, 2)) {
    const bands = [...chart.querySelectorAll('.band')];
    for (const band of new Set([bands[0], bands[1], bands.at(-1)])) {
      band?.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      await test(`${chart.getAttribute('data-chart')}, pointed at ${bands.indexOf(band!)}`, [chart]);
    }
    const marks = [...chart.querySelectorAll<SVGElement>('.mark')];
    for (const mark of new Set([...marks.slice(0, 3), ...marks.slice(-2)])) {
      mark.focus({preventScroll: true});
      await test(`${mark.getAttribute('aria-label')} in focus`, [chart]);
      mark.blur();
    }
  }
  return faults;
}

/** Whether all marks of a year have room beside one another in the smallest chart, which is 4em wide. */
function haveRoom(json: string): boolean {
  const [, levels, years] = JSON.parse(json).size as [number, number, number];
  return years === 1 || levels * 0.46 <= (0.9 / (years - 1)) * 4;
}

describe('the marks of <infosec-trend>', () => {
  afterEach(clear);

  for (const width of [320, 360, 768, 1200])
    for (const text of ['100%', '200%'])
      for (const view of ['lines', 'rows']) {
        const where = `in a window of ${width} px with text of ${text}, as ${view}`;

        it(`hide no other mark, and their rings no number, with any numbers, ${where}`, async () => {
          await inWindow(width, text, () =>
            fc.assert(
              fc.asyncProperty(tables, async ({json, notes}) => {
                // Each series has a lane in rows, however many there are.
                const hasRoom = view === 'rows' || haveRoom(json);
                const faults = await faultsInEveryState(await shown(json, view, notes), hasRoom);
                clear();
                if (faults.length > 0) throw new Error(faults.join('\n'));
              }),
              {numRuns: numRunsOf(20)},
            ),
          );
        });
      }

  for (const width of [360, 390, 768, 1200])
    it(`hide no other mark of the report, and their rings no number, in a window of ${width} px`, async () => {
      await inWindow(width, '', async () => {
        for (const attributes of ['', 'view="rows"', 'measure="hendelser"', 'level="fylkeskommuner"']) {
          const element = await show('infosec-trend', `<infosec-trend ${attributes}></infosec-trend>`);
          await until(() => all(element, '.plot [tabindex="0"]').length > 0);
          expect(await faultsInEveryState(element, true, 0.25), attributes).to.deep.equal([]);
          clear();
        }
      });
    });

  it('are in rows of all periods with room for them, also with a note or under a claim, and a note says where some are missing', async () => {
    const thinned = /Der det er trangt, mangler noen merker/;
    const rows = async (value: number[], inside = '') => {
      const json = documentOf([1, 1, value.length], value);
      const element = await shown(json, 'rows', [inside]);
      const seen = () =>
        all(element, '.row-plot .mark')
          .filter((mark) => getComputedStyle(mark.querySelector('.glyph')!).display !== 'none')
          .map((mark) => Number(mark.getAttribute('data-point')));
      return {element, seen, said: all(element, '.notes')[0]!.textContent};
    };
    await inWindow(1200, '', async () => {
      const rising = await rows([10, 20, 30, 40, 50, 60, 70, 80]);
      expect(rising.seen()).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7]);
      expect(rising.said).not.to.match(thinned);
      clear();
      const equal = await rows(
        Array.from({length: 8}, () => 50),
        noteOn('m1', 'l1', '2002'),
      );
      expect(equal.seen()).to.include.members([0, 1, 7]).and.not.include(6);
      expect(all(equal.element, '.row-plot .flag')).to.have.length(1);
      expect(equal.said).to.match(thinned);
      equal.element.group = 'a';
      const other = document.createElement('infosec-trend');
      other.group = 'a';
      equal.element.after(other);
      await drawn(equal.element);
      const marks = [{level: 'l1', measure: 'm1', year: '2007'}];
      const detail = {claim: 'x', marks};
      other.dispatchEvent(new CustomEvent('report-hover', {bubbles: true, composed: true, detail}));
      await drawn(equal.element);
      expect(equal.seen()).to.include.members([0, 1, 6, 7]);
      expect(all(equal.element, '.mark.mentioned')).to.have.length(1);
      clear();
    });
    // Between: too close on a phone, and seen there in focus.
    await inWindow(360, '', async () => {
      const {element, seen, said} = await rows([50, 53, 56, 59, 62, 65, 68, 90]);
      expect(seen()).not.to.include(1);
      expect(said).to.match(thinned);
      const mark = all(element, '.mark.wide')[0]!;
      (all(element, '.mark')[0] as SVGElement).focus();
      for (let at = 0; at < 8 && !mark.matches(':focus'); at++) await sendKeys({press: 'ArrowRight'});
      await drawn(element);
      expect(mark.matches(':focus-visible')).to.equal(true);
      expect(seen()).to.include(Number(mark.getAttribute('data-point')));
    });
  });

  it('are beside each other where two numbers of a year are nearly equal, and at their heights', async () => {
    const element = await show('infosec-trend', '<infosec-trend measure="hendelser"></infosec-trend>');
    const [state, counties] = ['75,4', '75,0'].map((number) =>
      all(element, '.mark').find((mark) => mark.getAttribute('aria-label')!.includes(`2019: ${number} `))!,
    );
    const boxOf = (mark: Element) => mark.querySelector('.glyph')!.getBoundingClientRect();
    expect(boxOf(counties!).left - boxOf(state!).left).to.be.within(5, 10);
    expect(state!.getAttribute('x')).to.equal(counties!.getAttribute('x'));
    counties!.setAttribute('viewBox', state!.getAttribute('viewBox')!);
    expect(hiddenMarks(element).join()).to.match(
      /Statlige virksomheter 2019: 75,4 .* is hidden by Fylkeskommuner 2019/,
    );
  });

  it('are told from the leaders of names that cross a line, a mark or a number', async () => {
    await inWindow(390, '', async () => {
      const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
      await until(() => all(element, '.plot [tabindex="0"]').length > 0);
      const leader = all(element, 'line.leader').find((one) => getComputedStyle(one).display !== 'none')!;
      expect(namesOnLines(element)).to.deep.equal([]);
      const [own] = /series-\d/.exec(leader.getAttribute('class')!)!;
      const other = leader.closest('.plot')!.querySelector(`.mark:has(.glyph[d]:not(.${own}))`)!;
      const at = parseFloat(other.getAttribute('y')!);
      for (const [x, from, to, found] of [
        ['50%', -20, 120, /crosses the line/],
        [other.getAttribute('x')!, at - 1, at + 1, /crosses the (line|mark)/],
      ] as const) {
        for (const end of ['x1', 'x2']) leader.setAttribute(end, x);
        leader.setAttribute('y1', `${from}%`);
        leader.setAttribute('y2', `${to}%`);
        expect(namesOnLines(element).join()).to.match(found);
      }
      const number = [...leader.closest('.plot')!.querySelectorAll<SVGTextElement>('.value')].find(
        (one) => one.getBoundingClientRect().width > 0,
      )!;
      const plot = (leader as SVGLineElement).ownerSVGElement!.getBoundingClientRect();
      const {left, width, top, height} = number.getBoundingClientRect();
      for (const end of ['x1', 'x2']) leader.setAttribute(end, `${left + width / 2 - plot.left}`);
      leader.setAttribute('y1', `${top + height / 2 - plot.top - 3}`);
      leader.setAttribute('y2', `${top + height / 2 - plot.top + 3}`);
      expect(namesOnLines(element).join()).to.match(/crosses the number/);
    });
  });

  it('are told from those with a halo that hides more of another line than its stroke is wide', async () => {
    await inWindow(390, '', async () => {
      const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
      await until(() => all(element, '.plot [tabindex="0"]').length > 0);
      expect(hiddenLines(all(element, '.plot'))).to.deep.equal([]);
      const mark = all(element, '[data-chart="nye-tiltak"] .mark').find((one) =>
        one.getAttribute('aria-label')!.includes('2019: 93,8 '),
      )!;
      // Its point is close over the line of another series. A corner that is not round would reach that.
      const glyph = mark.querySelector<SVGPathElement>('.glyph')!;
      glyph.removeAttribute('transform');
      glyph.setAttribute('d', 'M0,9L1,-9H-1Z');
      expect(hiddenLines(all(element, '.plot'))).to.deep.equal([]);
      glyph.style.strokeLinejoin = 'miter';
      glyph.style.strokeMiterlimit = '99';
      expect(hiddenLines(all(element, '.plot')).join()).to.match(
        /the halo of Fylkeskommuner 2019: 93,8 .* hides a line far from it/,
      );
      glyph.remove();
      const number = [...mark.closest('.plot')!.querySelectorAll('.value')].find(
        (one) => one.getBoundingClientRect().width > 0,
      )!;
      number.removeAttribute('dx');
      number.setAttribute('dy', '.35em');
      number.setAttribute('text-anchor', 'middle');
      for (const place of ['x', 'y']) number.setAttribute(place, mark.getAttribute(place)!);
      mark.closest('.plot')!.append(number);
      expect(hiddenLines(all(element, '.plot')).join()).to.match(/the halo of [\d,]+ hides [\d.]+ px of a line/);
    });
  });

  it('have halos with round corners, which hide no more of another line: the sharp ones of an hourglass would', async () => {
    const values =
      '99.5 34.6 8.3 100 - 62.1 0.4 0.5 -24.4 -14.9 - - -0.9 99.7 -47.1 99.6 - 11.2 72.9 - -35.6 -25.6 66.6 - 0.2 -59.5 -34.3 -0.3 -31.9 0.3 -36.1 -23.9 -0.3 50 16.6 66.3 - - 68.2 -59.3 99.7 -43 82.5 -16.6 0.6 - - 0.2';
    const json = documentOf(
      [2, 8, 3],
      values.split(' ').map((one) => (one === '-' ? null : Number(one))),
      'month',
    );
    await inWindow(360, '200%', async () => {
      const element = await shown(json, 'lines', []);
      all(element, '.band')[1]!.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      await drawn(element);
      expect(hiddenLines(all(element, '.plot'))).to.deep.equal([]);
      const filled = all(element, '.glyph[d]:not(.hollow)');
      expect(filled).to.have.length.above(8);
      for (const one of filled) expect(getComputedStyle(one).strokeLinejoin).to.equal('round');
    });
  });

  it('have a ring that is open where a number is close above or below it', async () => {
    await inWindow(390, '', async () => {
      const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
      const mark = all(element, '[data-chart="forbedret-fjernet-tiltak"] .mark').find((one) =>
        one.getAttribute('aria-label')!.includes('Kommuner 2019: 76,2 '),
      )!;
      mark.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
      await until(() => mark.getAttribute('aria-pressed') === 'true');
      expect(ringsOverNumbers(element)).to.deep.equal([]);
      mark.querySelector('.ring')!.classList.remove('open');
      expect(ringsOverNumbers(element).join()).to.match(/ring of Kommuner 2019: 76,2 .* px over 87,5/);
    });
  });

  for (const [view, parts] of [
    ['lines', '.line path, line.distance, .value, .mark .hollow, .mark .ring'],
    ['rows', '.shaft, .gap-bar, .gap-end, .value, .mark .hollow, .mark .ring'],
  ] as const)
    it(`have strokes that are twice as wide with text of twice the size, as the marks are, as ${view}`, async () => {
      const widths = async (text: string) =>
        inWindow(1200, text, async () => {
          const element = await show('infosec-trend', `<infosec-trend view="${view}"></infosec-trend>`);
          await until(() => all(element, '.plot [tabindex="0"]').length > 0);
          const mark = all(element, '.mark')[0] as SVGElement;
          mark.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
          await until(() => mark.getAttribute('aria-pressed') === 'true');
          const found = parts.split(', ').map((part) => {
            const node = all(element, part)[0] as SVGGraphicsElement;
            // A bar has a height and no stroke. What is inside the box of a mark is as large as this box.
            if (part === '.gap-bar') return node.getBoundingClientRect().height;
            const scale = node.closest('.mark') ? node.getScreenCTM()!.a : 1;
            return parseFloat(getComputedStyle(node).strokeWidth) * scale;
          });
          clear();
          return found;
        });
      const [once, twice] = [await widths('100%'), await widths('200%')];
      expect(Math.min(...once)).to.be.greaterThan(0.9);
      parts.split(', ').forEach((part, i) => expect(twice[i]! / once[i]!, part).to.be.closeTo(2, 0.03));
    });
});
