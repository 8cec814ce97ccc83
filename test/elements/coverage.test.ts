import {expect} from 'chai';
import '../../src/all.js';
import '../../src/figures/report-chapter/report-chapter.js';
import {inventory} from '../source/inventory.js';
import {sections} from '../source/report.js';
import {leftOut, shownInPart} from '../source/sentences.js';
import {all, clear, drawn, show, textOf} from './in-page.js';

/** Every element in each of its views, as a reader of bokmål meets it. */
const shown = [
  '<infosec-trend></infosec-trend>',
  '<infosec-trend view="rows"></infosec-trend>',
  '<infosec-trend view="table"></infosec-trend>',
  '<cef-funding-map></cef-funding-map>',
  '<guidance-list></guidance-list>',
  '<key-figures></key-figures>',
  '<key-figures view="table"></key-figures>',
  '<goal-results></goal-results>',
  '<partner-network></partner-network>',
  '<partner-network view="list"></partner-network>',
  '<partner-network view="table"></partner-network>',
  '<report-timeline></report-timeline>',
  '<report-timeline view="table"></report-timeline>',
  '<risk-findings></risk-findings>',
  '<report-priorities></report-priorities>',
  '<report-claims></report-claims>',
];

/** What is seen, what is heard and where links lead. */
function said(element: Element): string {
  const heard = all(element, '[aria-label]').map((node) => node.getAttribute('aria-label'));
  const links = all(element, 'a').map((link) => link.getAttribute('href'));
  return [element.shadowRoot!.querySelector('.figure')!.textContent, ...heard, ...links]
    .join(' | ')
    .replace(/[\s\u00ad]+/g, ' ');
}

describe('the report, fact by fact', () => {
  let everything = '';
  let list = '';
  before(async () => {
    for (const markup of shown) {
      const tag = /^<([\w-]+)/.exec(markup)![1] as keyof HTMLElementTagNameMap;
      const element = await show(tag as 'infosec-trend', markup);
      await drawn(element);
      everything += ` ${said(element)}`;
      clear();
    }
    for (const chapter of ['informasjonssikkerhet', 'internasjonalt']) {
      const element = await show('report-chapter', `<report-chapter chapter="${chapter}"></report-chapter>`);
      await drawn(element);
      list += ` ${textOf(element, '.left-out')}`;
      clear();
    }
  });

  const sentences = [...sections.values()].flat();
  const startsOf = (starts: readonly string[]) =>
    sentences.filter((sentence) => starts.some((start) => sentence.startsWith(start)));

  it(`shows each of its ${sentences.length} sentences, whole or in part, or lists it as left out`, () => {
    const withoutMarks = everything.replaceAll(' (sic)', '');
    const isWhole = (sentence: string) => withoutMarks.includes(sentence.replace(/[.:]$/, ''));
    const isPartly = (sentence: string) =>
      Object.entries(shownInPart).some(
        ([start, parts]) =>
          sentence.startsWith(start) && parts.every((part) => sentence.includes(part) && withoutMarks.includes(part)),
      );
    const isListed = (sentence: string) =>
      Object.entries(leftOut).some(
        ([words, starts]) => list.includes(words) && starts.some((start) => sentence.startsWith(start)),
      );
    expect(sentences.filter((one) => !isWhole(one) && !isPartly(one) && !isListed(one))).to.deep.equal([]);
    // Nothing is listed as left out that is shown.
    expect(sentences.filter((one) => isListed(one) && isWhole(one))).to.deep.equal([]);
  });

  it('has an entry of the inventory for one sentence each, and none for a sentence that the report does not have', () => {
    for (const start of [...Object.keys(shownInPart), ...Object.values(leftOut).flat()]) {
      expect(startsOf([start]), start).to.have.length(1);
    }
  });

  for (const [kind, facts] of Object.entries(inventory)) {
    it(`shows its ${kind} (${facts.length}), and none differently`, () => {
      expect(facts.filter((fact) => !everything.includes(fact))).to.deep.equal([]);
    });
  }

  it('would miss a fact that is not there', () => {
    expect(everything).not.to.include('Kommuner 2020: 61,3');
    expect(everything).not.to.include('14 634');
  });
});
