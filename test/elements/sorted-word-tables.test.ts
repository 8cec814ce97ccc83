import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import goals from '../../data/2020/goals.json' with {type: 'json'};
import '../../src/all.js';
import {all, clear, drawn, show, textOf, until} from './in-page.js';

const heads = (element: Element) => all(element, 'thead button') as HTMLButtonElement[];
const rowsOf = (element: Element) => all(element, 'tbody tr:not(.group)');
const textsOf = (element: Element) => rowsOf(element).map((row) => row.textContent.replace(/\s+/g, ' ').trim());
const namesOf = (element: Element) => all(element, 'tbody th[scope=row]').map((one) => one.textContent.trim());
const sortOf = (element: Element) => all(element, 'thead th').map((one) => one.getAttribute('aria-sort'));
const nameOf = (button: Element) => button.textContent.trim();

/** The columns of each table that can be sorted, with what is said of the first press. */
const columns = {
  'goal-results': [['Mål og resultater', 'Fra A til Å']],
  'key-figures': [
    ['Hva tallet gjelder', 'Fra A til Å'],
    ['Tall', 'Høyest først'],
  ],
  'partner-network': [['Tema', 'Fra A til Å']],
  'report-claims': [['Svar', 'Stemmer oftest først']],
  'report-priorities': [['Plan', 'Fra A til Å']],
  'report-timeline': [
    ['Når', 'Nyest først'],
    ['Hva', 'Fra A til Å'],
  ],
  'risk-findings': [
    ['Utfordring', 'Fra A til Å'],
    ['Kilde i rapporten, når og hvordan', 'Nyest først'],
  ],
} as const;
type Tag = keyof typeof columns;

const table = (tag: Tag, attributes = '', lang = 'nb') =>
  show(tag, `<${tag} view="table" ${attributes}></${tag}>`, lang);

async function press(element: Element, column: number): Promise<void> {
  heads(element)[column]!.click();
  await drawn(element);
}

describe('the tables of sentences', () => {
  afterEach(async () => {
    clear();
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  for (const tag of Object.keys(columns) as Tag[]) {
    it(`are sorted by the columns whose order says something, and say how: <${tag}>`, async () => {
      const element = await table(tag);
      const original = textsOf(element);
      expect(heads(element).map(nameOf)).to.deep.equal(columns[tag].map(([name]) => name));
      for (const [column, [name, order]] of columns[tag].entries()) {
        const orders: string[][] = [];
        for (const direction of ['first', 'second', 'third']) {
          await press(element, column);
          orders.push(textsOf(element));
          expect(textsOf(element).toSorted(), direction).to.deep.equal(original.toSorted());
          expect(sortOf(element).filter(Boolean)).to.have.length(direction === 'third' ? 0 : 1);
          expect(heads(element)[column]!.closest('th')!.hasAttribute('aria-sort')).to.equal(direction !== 'third');
          if (direction === 'first')
            await until(() => textOf(element, '.status').includes(`Sortert etter «${name}». ${order}.`));
        }
        expect(orders[0]).not.to.deep.equal(orders[1]);
        expect(orders[2]).to.deep.equal(original);
        await until(() => textOf(element, '.status').includes('den første rekkefølgen'));
      }
    });

    it(`can be sorted on a phone with a finger, with a head that every cell names itself: <${tag}>`, async () => {
      await executeServerCommand('viewport', {width: 320, height: 640});
      const element = await table(tag);
      const figure = element.shadowRoot!.querySelector('.figure')!.getBoundingClientRect();
      for (const button of heads(element)) {
        const box = button.getBoundingClientRect();
        expect(Math.min(box.width, box.height)).to.be.at.least(24);
        expect(box.left).to.be.at.least(figure.left);
        expect(box.right).to.be.at.most(figure.right);
      }
      expect(all(element, '.words > thead th')).to.have.length(
        all(element, 'tbody tr:not(.group)')[0]!.children.length,
      );
      const seen = all(element, '.words > thead th').filter((one) => one.getBoundingClientRect().width > 1);
      expect(seen.map(nameOf)).to.deep.equal(columns[tag].map(([name]) => name));
      expect(document.scrollingElement!.scrollWidth).to.be.at.most(320);
    });
  }

  it('are sorted by keyboard, which stays on the head', async () => {
    const element = await table('risk-findings', '', 'en');
    const button = heads(element)[1]!;
    button.focus();
    await sendKeys({press: 'Enter'});
    await drawn(element);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(sortOf(element)).to.deep.equal([null, null, 'descending']);
    await until(() => textOf(element, '.status').includes('Newest first.'));
    await sendKeys({press: ' '});
    await drawn(element);
    expect(sortOf(element)).to.deep.equal([null, null, 'ascending']);
  });

  it('keep a goal before its results, and each result with its goal', async () => {
    const element = await table('goal-results');
    const groups = () =>
      all(element, 'tbody').map((body) => Array.from(body.querySelectorAll('th'), (one) => one.textContent.trim()));
    const original = groups();
    for (const direction of ['ascending', 'descending']) {
      await press(element, 0);
      expect(sortOf(element)[0]).to.equal(direction);
      for (const [i, [label, first, ...others]] of groups().entries()) {
        expect([label, first]).to.deep.equal(original[i]!.slice(0, 2));
        const byName = original[i]!.slice(2).toSorted(new Intl.Collator('nb').compare);
        expect(others).to.deep.equal(direction === 'ascending' ? byName : byName.toReversed());
      }
    }
  });

  it('put times in words in their place, and what has no time last', async () => {
    const element = await table('risk-findings');
    const last = () => rowsOf(element).at(-1)!.lastElementChild!.textContent;
    await press(element, 1);
    expect(rowsOf(element)[0]!.lastElementChild!.textContent).to.include('etter årsskiftet 2020–2021');
    expect(last()).to.include('årstall ikke oppgitt');
    await press(element, 1);
    expect(last()).to.include('årstall ikke oppgitt');
  });

  it('put numbers in the order of their values within each chapter', async () => {
    const element = await table('key-figures', 'chapter="informasjonssikkerhet"');
    await press(element, 1);
    const numbers = all(element, 'tbody td:nth-child(2)').map((one) => one.lastChild!.parentElement!.textContent);
    expect(numbers[0]).to.include('1000');
    expect(numbers.at(-1)).to.match(/\b1\b/);
  });

  it('put the claims that cannot be tested last', async () => {
    const element = await table('report-claims');
    for (const direction of ['most', 'least']) {
      await press(element, 0);
      const answers = all(element, 'tbody td:nth-child(2)').map((one) => one.textContent);
      expect(answers.at(-1), direction).to.include('ikke sjekkes mot tallene');
    }
  });

  it('tell the events of a year from the newest to the oldest, and back', async () => {
    const element = await table('report-timeline');
    const original = namesOf(element);
    await press(element, 0);
    expect(namesOf(element)).to.deep.equal(original.toReversed());
    await press(element, 0);
    expect(namesOf(element)).to.deep.equal(original);
    expect(sortOf(element)[0]).to.equal('ascending');
  });

  it('have nothing to press where every goal has a single result', async () => {
    const own = structuredClone(goals);
    for (const {goals: ofChapter} of own.chapters) for (const goal of ofChapter) goal.results.splice(1);
    const element = await show(
      'goal-results',
      `<goal-results view="table"><script type="application/json">${JSON.stringify(own)}</script></goal-results>`,
    );
    expect(textsOf(element).length).to.be.above(own.chapters.length * 2);
    expect(heads(element)).to.deep.equal([]);
  });

  it('have nothing to press where every group has a single row', async () => {
    const element = await table('risk-findings', 'source="kunnskapsgrunnlag"');
    expect(rowsOf(element)).to.have.length(1);
    expect(heads(element)).to.have.length(0);
    expect(all(element, '.words > thead th')).to.have.length(3);
  });
});
