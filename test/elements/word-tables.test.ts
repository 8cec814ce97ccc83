import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import {figuresIn, whole} from './every-figure.js';
import {all, clear, show, textOf, until, present} from './in-page.js';

/** Words that a line breaks in two, though a line of a phone has room for them. */
function brokenWords(root: Element): string[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    for (const {0: word, index} of node.data.matchAll(/[\p{L}\d]{2,20}/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set(Array.from(range.getClientRects(), ({top}) => top)).size > 1) broken.push(word);
    }
  }
  return broken;
}

/** Where the browser knows the language, it divides words as it should, with a hyphen. */
function turnHyphensOff(element: Element): void {
  const undivided = new CSSStyleSheet();
  undivided.replaceSync('* {hyphens: manual !important}');
  element.shadowRoot!.adoptedStyleSheets.push(undivided);
}

describe('tables of sentences', () => {
  afterEach(async () => {
    clear();
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  for (const tag of [
    'goal-results',
    'key-figures',
    'partner-network',
    'report-claims',
    'report-timeline',
    'report-priorities',
    'risk-findings',
  ] as const) {
    it(`stack the cells of a row on a phone, and stay tables: <${tag}>`, async () => {
      await executeServerCommand('viewport', {width: 360, height: 640});
      const element = await show(tag, `<${tag} view="table"></${tag}>`);
      const table = all(element, 'table')[0]!;
      turnHyphensOff(element);
      expect(brokenWords(table)).to.deep.equal([]);
      const row = all(element, 'tbody tr:not(.group)')[0]!;
      const cells = [...row.children].map((cell) => cell.getBoundingClientRect());
      expect(new Set(cells.map(({left}) => left)).size).to.equal(1);
      expect(cells[1]!.top).to.be.at.least(cells[0]!.bottom - 0.01);
      // An answer that says what it is needs no label.
      const labels = [...row.querySelectorAll('.cell-label')].filter((one) => one.getBoundingClientRect().height > 0);
      expect(labels).not.to.deep.equal([]);
      const unnamed = all(element, 'table, thead, tbody, tr, th, td').filter((part) => !part.hasAttribute('role'));
      expect(unnamed).to.deep.equal([]);
      await executeServerCommand('viewport', {width: 1200, height: 640});
      const heads = all(element, '.words > thead th');
      const linesOf = (parts: readonly Element[]) => {
        const middles = parts.map((part) => part.getBoundingClientRect()).map(({top, height}) => top + height / 2);
        return middles.map((middle, i) => i > 0 && middle > parts[0]!.getBoundingClientRect().bottom);
      };
      // What is folded is on a line of its own under the other cells of its row, as its head is under theirs, if it is shown.
      const isUnder = (head: Element, i: number) =>
        head.getBoundingClientRect().height > 0 ? linesOf(heads)[i] : row.children[i]!.matches(':has(> details)');
      expect(linesOf([...row.children])).to.deep.equal(heads.map(isUnder));
      const tops = [...row.children]
        .filter((_, i) => !isUnder(heads[i]!, i))
        .map((cell) => cell.getBoundingClientRect().top);
      expect(tops.length).to.be.above(1);
      expect(new Set(tops).size).to.equal(1);
    });
  }

  it('and the headings of a chapter and its figures break no word on a phone', async () => {
    for (const width of [320, 360]) {
      for (const lang of ['nb', 'nn', 'en']) {
        await executeServerCommand('viewport', {width, height: 640});
        const chapter = await show('report-chapter', '<report-chapter></report-chapter>', lang);
        await whole(chapter);
        for (const figure of figuresIn(chapter)) {
          turnHyphensOff(figure);
          for (const heading of present(figure, '.heading'))
            expect(brokenWords(heading), `${figure.localName}, ${width}, ${lang}`).to.deep.equal([]);
        }
        clear();
      }
    }
  });

  it('tell in <key-figures> once what belongs to two numbers', async () => {
    const element = await show('key-figures', '<key-figures view="table"></key-figures>');
    const told = all(element, 'td .section').filter(({textContent}) => textContent.includes('Security Divas'));
    expect(told).to.have.length(1);
  });

  it('in <report-claims> say under them how to read their squares, as does the list', async () => {
    for (const view of ['list', 'table']) {
      const element = await show('report-claims', `<report-claims view="${view}"></report-claims>`);
      await until(() => all(element, '.case-table .unit.against').length === 6);
      expect(textOf(element, '.notes')).to.include('Fylte ruter');
      expect(textOf(element, '.figure').split('Fylte ruter')).to.have.length(2);
    }
  });
});
