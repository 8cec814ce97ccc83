import {expect} from 'chai';
import '../../src/all.js';
import '../../src/figures/report-chapter/report-chapter.js';
import {inventory} from '../source/inventory.js';
import {all, clear, drawn, show} from './in-page.js';

/** Every element in each of its views, as a reader of bokmål meets it. */
const shown = [
  '<infosec-trend></infosec-trend>',
  '<infosec-trend view="change"></infosec-trend>',
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
  before(async () => {
    for (const markup of shown) {
      const tag = /^<([\w-]+)/.exec(markup)![1] as keyof HTMLElementTagNameMap;
      const element = await show(tag as 'infosec-trend', markup);
      await drawn(element);
      everything += ` ${said(element)}`;
      clear();
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
