import {expect} from 'chai';
import '../../src/all.js';
import {all, clear, show, textOf} from './in-page.js';

describe('a finger', () => {
  afterEach(clear);

  for (const [tag, selector, value, place] of [
    ['infosec-trend', '[data-series][aria-label^="Kommuner 2020"]', 'kommuner 61,2 %', '.readout'],
    ['partner-network', '[aria-label][data-series]', 'DFØ', '.relation-card'],
  ] as const) {
    it(`shows in <${tag}> what it has touched, and keeps it when it is lifted`, async () => {
      const element = await show(tag, `<${tag}></${tag}>`);
      const mark = all(element, selector)[0]!;
      const options = {bubbles: true, composed: true, pointerType: 'touch'};
      mark.dispatchEvent(new PointerEvent('pointerover', options));
      mark.dispatchEvent(new PointerEvent('pointerout', options));
      await (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
      expect(textOf(element, place)).to.contain(value);
      // A mouse that leaves takes it away again.
      mark.dispatchEvent(new PointerEvent('pointerout', {...options, pointerType: 'mouse'}));
      await (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
      expect(textOf(element, place)).not.to.contain(value);
    });
  }

  it('reads the years of <infosec-trend> as it glides along them, and leaves the page to glide up and down', async () => {
    const element = await show('infosec-trend', '<infosec-trend measure="ovelser"></infosec-trend>');
    all(element, '.line-chart')[0]!.scrollIntoView({block: 'center'});
    const bands = all(element, '.band') as SVGElement[];
    for (const band of bands) expect(getComputedStyle(band).touchAction).to.equal('pan-y');
    const at = (band: SVGElement, pointerType = 'touch') => {
      const {left, top, width, height} = band.getBoundingClientRect();
      const [clientX, clientY] = [left + width / 2, top + height * 0.9];
      return {bubbles: true, composed: true, pointerType, clientX, clientY};
    };
    // The events of a finger stay with what it touched first.
    const [first] = bands;
    first!.dispatchEvent(new PointerEvent('pointerover', at(first!)));
    for (const [i, year] of ['2018', '2019', '2020'].entries()) {
      first!.dispatchEvent(new PointerEvent('pointermove', at(bands[i]!)));
      await element.updateComplete;
      expect(textOf(element, '.readout.active')).to.contain(year);
    }
    // Without gliding, a finger that touches a year reads the same.
    for (const [i, year] of ['2018', '2019', '2020'].entries()) {
      bands[i]!.dispatchEvent(new PointerEvent('pointerover', at(bands[i]!)));
      await element.updateComplete;
      expect(textOf(element, '.readout.active')).to.contain(year);
    }
    first!.dispatchEvent(new PointerEvent('pointermove', at(first!, 'mouse')));
    await element.updateComplete;
    expect(textOf(element, '.readout.active')).to.contain('2020');
  });
});
