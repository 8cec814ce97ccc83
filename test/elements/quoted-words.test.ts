import {expect} from 'chai';
import '../../src/all.js';
import '../../src/figures/report-chapter/report-chapter.js';
import {sections} from '../source/report.js';
import {whole} from './every-figure.js';
import {clear, show} from './in-page.js';

const figures = [
  '<infosec-trend></infosec-trend>',
  '<infosec-trend view="rows"></infosec-trend>',
  '<infosec-trend view="table"></infosec-trend>',
  '<cef-funding-map></cef-funding-map>',
  '<guidance-list></guidance-list>',
  '<key-figures></key-figures>',
  '<key-figures view="table"></key-figures>',
  '<goal-results></goal-results>',
  '<goal-results view="table"></goal-results>',
  '<partner-network></partner-network>',
  '<partner-network view="table"></partner-network>',
  '<report-timeline></report-timeline>',
  '<report-timeline view="table"></report-timeline>',
  '<risk-findings></risk-findings>',
  '<risk-findings view="table"></risk-findings>',
  '<report-priorities></report-priorities>',
  '<report-priorities view="table"></report-priorities>',
  '<report-claims></report-claims>',
  '<report-claims view="table"></report-claims>',
  '<report-claim ref="pandemien"></report-claim>',
  '<report-chapter></report-chapter>',
];

const printed = [...sections].flat(2).join(' ').replace('Digital og ISA2', 'Digital og ISA²');

/** What stands between quotation marks, of a few words or more: a single word may be one that is explained. */
const quotationsIn = (text: string) =>
  [...text.replaceAll(/[\s\u00ad\u2060]+/g, ' ').matchAll(/«([^«»]+)»|“([^“”]+)”/gu)]
    .map(([, norwegian, english]) => (norwegian ?? english)!.replaceAll(' [slik i rapporten]', '').trim())
    .filter((quotation) => quotation.split(' ').length > 2);
const invented = (text: string) => quotationsIn(text).filter((quotation) => !printed.includes(quotation));

describe('what stands between quotation marks', () => {
  afterEach(clear);

  for (const lang of ['nb', 'nn', 'en'] as const) {
    it(`is the report’s own words between the marks of the reader’s language, in every figure in ${lang}`, async () => {
      let count = 0;
      for (const markup of figures) {
        const tag = /^<([\w-]+)/.exec(markup)![1] as 'infosec-trend';
        const element = await show(tag, markup, lang);
        await whole(element);
        const text = element.shadowRoot!.textContent;
        expect(invented(text), markup).to.deep.equal([]);
        expect(text, `quotation marks of ${markup}`).not.to.match(lang === 'en' ? /[«»]/ : /[“”]/);
        count += quotationsIn(text).length;
        clear();
      }
      expect(count).to.be.above(100);
    });
  }

  it('would be found out if it were a translation', () => {
    expect(invented('I «frå rundt 60 til 150» gjeld det begge')).to.have.length(1);
    expect(invented('The report says “from about 60 to 150”')).to.have.length(1);
    expect(invented('I «fra rundt 60 til 150» gjelder det begge')).to.deep.equal([]);
  });
});
