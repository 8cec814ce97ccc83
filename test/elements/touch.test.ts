import {expect} from 'chai';
import '../../src/all.js';
import {all, clear, show, textOf} from './in-page.js';

describe('a finger', () => {
  afterEach(clear);

  for (const [tag, selector, value] of [
    ['infosec-trend', '[role=img][aria-label^="Kommuner 2020"]', 'kommuner 61,2 %'],
    ['partner-network', '[role=img][data-series]', 'DFØ'],
  ] as const) {
    it(`shows in <${tag}> what it has touched, and keeps it when it is lifted`, async () => {
      const element = await show(tag, `<${tag}></${tag}>`);
      const mark = all(element, selector)[0]!;
      const options = {bubbles: true, composed: true, pointerType: 'touch'};
      mark.dispatchEvent(new PointerEvent('pointerover', options));
      mark.dispatchEvent(new PointerEvent('pointerout', options));
      await (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
      expect(textOf(element, '.readout')).to.contain(value);
      // A mouse that leaves takes it away again.
      mark.dispatchEvent(new PointerEvent('pointerout', {...options, pointerType: 'mouse'}));
      await (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
      expect(textOf(element, '.readout')).not.to.contain(value);
    });
  }
});
