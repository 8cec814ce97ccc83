import {expect} from 'chai';
import {words as en} from '../../src/figure/tool-messages.en.js';
import {words as nb} from '../../src/figure/tool-messages.nb.js';
import {words as nn} from '../../src/figure/tool-messages.nn.js';
import {all, clear, show, until} from '../elements/in-page.js';
import {isInline, markupOf, tags} from '../elements/every-figure.js';

/** What stands on the buttons of the first tool, once it has been fetched. */
async function downloadsOf(element: Element): Promise<string[]> {
  const details = all(element, '.tools details').at(0) as HTMLDetailsElement;
  details.open = true;
  const buttons = () => [...details.querySelectorAll('li button')];
  await until(() => buttons().length > 0);
  return buttons().map(({textContent}) => textContent);
}

describe('the tool panel', () => {
  afterEach(clear);

  for (const tag of tags.filter((one) => !isInline(one))) {
    it(`offers <${tag}> in every format, as a picture too, in all languages`, async () => {
      for (const [lang, {files}] of Object.entries({nb, nn, en})) {
        const element = await show(tag, markupOf(tag), lang);
        expect(await downloadsOf(element)).to.deep.equal(Object.values(files));
      }
    });
  }

  it('offers only the data where nothing is left to draw', async () => {
    const element = await show('report-timeline', '<report-timeline kind="hendelse" to="2020"></report-timeline>');
    expect(await downloadsOf(element)).to.deep.equal([nb.files.json]);
  });
});
