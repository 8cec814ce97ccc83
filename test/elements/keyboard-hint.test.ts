import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/figures/cef-funding-map/cef-funding-map.js';
import '../../src/figures/infosec-trend/infosec-trend.js';
import '../../src/figures/partner-network/partner-network.js';
import {all, clear, drawn, inWindow, show} from './in-page.js';

const figures = [
  ['cef-funding-map', '<cef-funding-map></cef-funding-map>'],
  ['cef-funding-map', '<cef-funding-map view="bars"></cef-funding-map>'],
  ['infosec-trend', '<infosec-trend></infosec-trend>'],
  ['infosec-trend', '<infosec-trend view="rows"></infosec-trend>'],
  ['partner-network', '<partner-network></partner-network>'],
] as const;

const fixed =
  '.heading, .summary, .control, .key, .panel-title, .map, .plot, .column-heads, .head-label, .partner, .foot';
/** All that could be covered. */
const parts = `${fixed}, .county, .bar, .mark, .part, .relation-label, .drawing text`;

describe('the keys under a heading', () => {
  afterEach(clear);

  for (const [tag, markup] of figures) {
    for (const width of [320, 390, 768, 1200]) {
      for (const lang of ['nb', 'en']) {
        it(`cover nothing and move nothing when they appear: ${markup}, ${lang}, ${width} px`, async () => {
          await inWindow(width, '', async () => {
            const element = await show(tag, markup, lang);
            const keys = () => all(element, '#hint .keys')[0]!;
            const top = () => all(element, '.figure')[0]!.getBoundingClientRect().top;
            const places = (before?: Node) =>
              all(element, fixed)
                .filter((part) => !before || before.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_PRECEDING)
                .map((part) => Math.round(part.getBoundingClientRect().top - top()));
            const before = places();
            expect(getComputedStyle(keys()).visibility).to.equal('hidden');
            await sendKeys({press: 'Tab'});
            await drawn(element);
            expect(getComputedStyle(keys()).visibility).to.equal('visible');
            for (const mark of ['', '.mark[tabindex="0"]']) {
              let stop: SVGElement | undefined;
              if (mark) {
                stop = (all(element, mark) as SVGElement[]).find((one) => one.getClientRects().length > 0)!;
                stop.focus();
                expect(element.shadowRoot!.activeElement).to.equal(stop);
              }
              await drawn(element);
              const words = keys().getBoundingClientRect();
              // The card of a partner takes room under its mark.
              const still = tag === 'partner-network' ? places(stop) : places();
              expect(still).to.deep.equal(before.slice(0, still.length)).and.have.length.above(5);
              const covered = all(element, parts).filter((part) => {
                const {left, right, top: above, bottom} = part.getBoundingClientRect();
                const isSeen = right > left && bottom > above;
                return isSeen && left < words.right && right > words.left && above < words.bottom && bottom > words.top;
              });
              expect(covered.map((part) => part.getAttribute('class') ?? part.textContent)).to.deep.equal([]);
            }
          });
        });
      }
    }
  }
});
