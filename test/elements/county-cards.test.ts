import {executeServerCommand, resetMouse, sendMouse} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../src/figures/cef-funding-map/cef-funding-map.js';
import {countyDivisions} from '../../src/datasets/county-divisions.js';
import type {CefFundingMap} from '../../src/figures/cef-funding-map/cef-funding-map.js';
import fc from '../tools/property.js';
import {all, clear, inWindow, letTimePass, show, until, withoutRest, present} from './in-page.js';
import {boxesOf, overlap, type Box} from './text-boxes.js';

/** Everything on the map and beside it that can be read, and the marks of its numbers. */
const data = `.map :is(.county-name, .county-number, .count, .leader, .scale), .key :is(.key-title, li),
  .bars :is(text, .bar), .panel-title, .totals`;

/** What a card covers of that and of its own county, and the sides on which it leaves the figure. */
function faultsOf(element: Element, series: string): string[] {
  const figure = element.getBoundingClientRect();
  const [card] = boxesOf(element, '.map .card') as [Box];
  const covered = boxesOf(element, `${data}, .county[data-series="${series}"]`).filter((one) => overlap(card, one) > 1);
  const beyond = (['left', 'top'] as const).filter((side) => card[side] < figure[side]);
  const after = (['right', 'bottom'] as const).filter((side) => card[side] > figure[side]);
  return [...covered.map(({name}) => name), ...beyond, ...after].map((fault) => `${card.name}: ${fault}`);
}

const shapes = (element: Element) => all(element, '.map .county') as unknown as HTMLElement[];
/** Points at a county from outside the figure: on its way to an open card, a mouse would not open another. */
const point = async (element: CefFundingMap, shape: Element) => {
  const {left: clientX, top: clientY} = shape.getBoundingClientRect();
  for (const type of ['pointerout', 'pointerover']) {
    const at = {bubbles: true, composed: true, pointerType: 'mouse', clientX, clientY};
    shape.dispatchEvent(new PointerEvent(type, at));
    await element.updateComplete;
  }
};
const press = async (element: CefFundingMap, shape: Element) => {
  shape.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
  await element.updateComplete;
};
describe('the card of a county', () => {
  afterEach(clear);

  for (const width of [360, 1200])
    for (const statistic of ['count', 'share'] as const)
      it(`stays while a mouse goes straight to it and rests on it, for a ${statistic} in ${width} px`, async () => {
        await inWindow(width, '', async () => {
          const element = await show('cef-funding-map', `<cef-funding-map statistic="${statistic}"></cef-funding-map>`);
          await executeServerCommand('viewport', {width, height: 2400});
          window.scrollTo(0, 0);
          const move = async (x: number, y: number) => {
            await sendMouse({type: 'move', position: [Math.round(x), Math.round(y)]});
            await element.updateComplete;
          };
          const middleOf = ({left, right, top, bottom}: Omit<Box, 'name'>) => [(left + right) / 2, (top + bottom) / 2];
          const told = () => all(element, '.map .card').map(({textContent}) => textContent);
          for (const reach of present(element, '.map .reach')) {
            const {before, after} = await withoutRest(async (moved) => {
              await resetMouse();
              await element.updateComplete;
              const [x, y] = middleOf(reach.getBoundingClientRect()) as [number, number];
              await move(x, y);
              const atMark = told();
              expect(atMark).to.have.length(1);
              const [toX, toY] = middleOf(boxesOf(element, '.map .card')[0]!) as [number, number];
              const steps = Math.ceil(Math.hypot(toX - x, toY - y) / 12);
              for (let i = 1; i <= steps; i++) {
                await move(x + ((toX - x) * i) / steps, y + ((toY - y) * i) / steps);
                moved();
              }
              await letTimePass(350);
              return {before: atMark, after: told()};
            });
            expect(after).to.deep.equal(before);
          }
          await resetMouse();
        });
      });

  it('is placed again with the next update where the figure has got another width', async () => {
    await inWindow(1200, '', async () => {
      const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
      const shape = shapes(element)[0]!;
      await point(element, shape);
      expect(faultsOf(element, shape.dataset['series']!)).to.deep.equal([]);
      await executeServerCommand('viewport', {width: 360, height: 800});
      element.requestUpdate();
      await until(() => faultsOf(element, shape.dataset['series']!).length === 0);
      expect(boxesOf(element, '.map .card')).to.have.length(1);
    });
  });

  for (const width of [320, 360, 390, 768, 1200])
    for (const text of ['100%', '200%'])
      for (const statistic of ['count', 'share'] as const)
        it(`covers nothing that is read and is in its figure, for a ${statistic} in ${width} px with text of ${text}`, async () => {
          await inWindow(width, text, async () => {
            const element = await show(
              'cef-funding-map',
              `<cef-funding-map statistic="${statistic}"></cef-funding-map>`,
            );
            const {height} = element.getBoundingClientRect();
            expect(shapes(element)).to.have.length(11);
            const faults: string[] = [];
            for (const shape of shapes(element)) {
              const series = shape.dataset['series']!;
              await point(element, shape);
              expect(boxesOf(element, '.map .card')).to.have.length(text === '100%' || width > 390 ? 1 : 0);
              expect(element.getBoundingClientRect().height).to.equal(height);
              if (boxesOf(element, '.map .card').length === 0) continue;
              faults.push(...faultsOf(element, series));
              await press(element, shape);
              expect(element.county).to.be.a('string');
              faults.push(...faultsOf(element, series));
              await press(element, shape);
              expect(element.county).to.equal(undefined);
            }
            for (const bar of present(element, '[data-chart=counties] [aria-label][data-series]') as SVGElement[]) {
              bar.focus();
              await element.updateComplete;
              expect(boxesOf(element, '.map .card')).to.have.length(0);
            }
            expect(faults).to.deep.equal([]);
          });
        });

  for (const width of [360, 768, 1200])
    it(`covers nothing that is read with any counts in any division, in a window of ${width} px`, async () => {
      const counts = fc
        .constantFrom(...countyDivisions.slice(-2))
        .chain(({counties}) =>
          fc.record(Object.fromEntries(Object.values(counties).map((name) => [name, fc.nat(60)]))),
        );
      await inWindow(width, '', () =>
        fc.assert(
          fc.asyncProperty(counts, async (numbers) => {
            const json = JSON.stringify(numbers);
            const element = await show(
              'cef-funding-map',
              `<cef-funding-map><script type="application/json">${json}</script></cef-funding-map>`,
            );
            await until(
              () => all(element, '.count').length > 0 && shapes(element).length === Object.keys(numbers).length,
            );
            const faults: string[] = [];
            for (const shape of shapes(element)) {
              await point(element, shape);
              faults.push(...faultsOf(element, shape.dataset['series']!));
            }
            clear();
            if (faults.length > 0) throw new Error(faults.join('\n'));
          }),
          {numRuns: 6, endOnFailure: true},
        ),
      );
    });
});
