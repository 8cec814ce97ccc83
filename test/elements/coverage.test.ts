import {expect} from 'chai';
import '../../src/all.js';
import '../../src/figures/report-chapter/report-chapter.js';
import {inventory} from '../source/inventory.js';
import {sections} from '../source/report.js';
import {shownInPart} from '../source/quoted-in-part.js';
import {leftOut, shownBy} from '../source/sentences.js';
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
  const texts = new Map<string, string>();
  before(async () => {
    for (const markup of shown) {
      const tag = /^<([\w-]+)/.exec(markup)![1] as keyof HTMLElementTagNameMap;
      const element = await show(tag as 'infosec-trend', markup);
      await drawn(element);
      everything += ` ${said(element)}`;
      texts.set(tag, `${texts.get(tag) ?? ''} ${said(element)}`.replaceAll(' [slik i rapporten]', ''));
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
  const entryOf = <Entry>(entries: Readonly<Record<string, Entry>>, sentence: string) =>
    Object.entries(entries).find(([start]) => sentence.startsWith(start))?.[1];
  const isWhole = (text: string, sentence: string) => text.includes(sentence.replace(/[.:]$/, ''));
  const isIn = (text: string, sentence: string) =>
    isWhole(text, sentence) || entryOf(shownInPart, sentence)?.parts.every((part) => text.includes(part)) === true;

  for (const [tag, starts] of Object.entries(shownBy)) {
    it(`has ${starts.length} sentences in <${tag}>, whole or in part`, () => {
      for (const start of starts) {
        const found = sentences.filter((sentence) => sentence.startsWith(start));
        expect(found, start).not.to.have.length(0);
        for (const sentence of found) expect(isIn(texts.get(tag)!, sentence), sentence).to.equal(true);
      }
    });
  }

  it(`has each of its ${sentences.length} sentences in one element, or on the visible list of what is left out`, () => {
    const inElements = Object.values(shownBy).flat();
    const unshown = Object.entries(leftOut).flatMap(([words, starts]) => (list.includes(words) ? starts : []));
    const places = (sentence: string) =>
      [...inElements, ...unshown].filter((start) => sentence.startsWith(start)).length;
    expect(sentences.filter((sentence) => places(sentence) !== 1)).to.deep.equal([]);
    // Nothing is listed as left out that is shown, and nothing that the report does not say.
    for (const start of unshown) {
      const [sentence, ...others] = sentences.filter((one) => one.startsWith(start));
      expect(others, start).to.deep.equal([]);
      expect(isWhole(everything, sentence!), start).to.equal(false);
    }
    expect(unshown).to.deep.equal(Object.values(leftOut).flat());
  });

  it('has no sentence in part of which more is left than is known', () => {
    for (const [start, {parts, rest}] of Object.entries(shownInPart)) {
      const found = sentences.filter((sentence) => sentence.startsWith(start));
      expect(found, start).to.have.length(1);
      expect(
        parts.reduce((left, part) => left.replace(part, '…'), found[0]!),
        start,
      ).to.equal(rest);
      expect(isWhole(everything.replaceAll(' [slik i rapporten]', ''), found[0]!), `${start} is whole`).to.equal(false);
    }
  });

  for (const [kind, facts] of Object.entries(inventory)) {
    it(`shows its ${kind} (${facts.length}), and none differently`, () => {
      // A star at a name leads to a note.
      const unstarred = everything.replaceAll('*:', ':');
      expect(facts.filter((fact) => !unstarred.includes(fact))).to.deep.equal([]);
    });
  }

  it('would miss a fact that is not there', () => {
    expect(everything).not.to.include('Kommuner 2020: 61,3');
    expect(everything).not.to.include('14 634');
  });
});
