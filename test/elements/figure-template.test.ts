import {expect} from 'chai';
import data from '../../data/2020/priorities.json' with {type: 'json'};
import {words as en} from '../../src/build/figure-template/messages.en.js';
import {words as nb} from '../../src/build/figure-template/messages.nb.js';
import {words as nn} from '../../src/build/figure-template/messages.nn.js';
import '../../src/build/figure-template/figure-template.js';
import {all, clear, show, textOf} from './in-page.js';
import {accessFaults, narrowWidth, schemes} from './statement-access.js';

const tag = 'figure-template';
const markup = '<figure-template></figure-template>';

describe('<figure-template>', () => {
  afterEach(clear);

  for (const [lang, words] of Object.entries({nb, nn, en})) {
    it(`has every plan with its quotation in ${lang}, and a sentence that counts them`, async () => {
      const element = await show(tag, markup, lang);
      expect(all(element, 'th[scope=row]')).to.have.length(data.plans.length);
      expect(all(element, 'q').map((quote) => quote.textContent)).to.deep.equal(
        data.plans.map(({quote}) => words.quoted(quote)),
      );
      expect(textOf(element, '.summary')).to.equal(words.finding(data.plans.length, data.plannedFor));
    });
  }

  it('counts one plan as one', () => {
    expect([nb, nn, en].map(({finding}) => finding(1, 2022))).to.deep.equal([
      'Figuren viser én plan for 2022 fra rapporten.',
      'Figuren viser éin plan for 2022 frå rapporten.',
      'The figure shows one plan for 2022 from the report.',
    ]);
  });

  for (const scheme of schemes) {
    it(`passes the accessibility checker in the ${scheme} scheme`, async () => {
      expect(await accessFaults(await show(tag, markup), scheme)).to.deep.equal([]);
    });
  }

  it('fits on a page of 320 pixels, at twice the text size too', async () => {
    expect(await narrowWidth(await show(tag, markup))).to.be.at.most(320);
  });
});
