import {expect} from 'chai';
import '../../src/figures/guidance-list/guidance-list.js';
import {annotationCode} from '../../src/figures/infosec-trend/annotation-code.js';
import {InfosecTrend} from '../../src/figures/infosec-trend/infosec-trend.js';
import {PartnerNetwork} from '../../src/figures/partner-network/partner-network.js';
import {missingPartText} from '../../src/figure/missing-part.js';
import {lazy, type Lazy} from '../../src/figure/lazy.js';
import {all, clear, consoleOf, drawn, letTimePass, show, textOf, until} from './in-page.js';

async function panelWith(element: Element, text: string): Promise<void> {
  await until(() => textOf(element, '.tool').includes(text));
}

/** An element of a test's own, drawn. */
async function added(markup: string): Promise<Element> {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.innerHTML = markup;
  document.body.append(box);
  const element = box.firstElementChild as HTMLElement;
  await drawn(element);
  return element;
}

/** The network with a list view that is fetched as a test says. */
function networkWithList(fetch: (list: Lazy<unknown>) => Promise<unknown>): typeof PartnerNetwork {
  return class extends PartnerNetwork {
    constructor() {
      super();
      const {views, ...rest} = this.declaration;
      const {list} = views;
      const view = lazy(() => fetch(list.view));
      Object.assign(this, {declaration: {...rest, views: {...views, list: {...list, view}}}});
    }
  };
}

describe('a figure that fetches a part of itself', () => {
  afterEach(clear);

  it('shows what was chosen last, in the language of the page, when something else came first', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>', 'en');
    element.view = 'rows';
    await Promise.resolve();
    expect(textOf(element, '[part=drawing]')).to.not.contain('From 2018 to 2020');
    element.view = 'table';
    element.parentElement!.lang = 'nn';
    await drawn(element);
    expect(element.shadowRoot!.querySelector('table')).to.not.equal(null);
    expect(textOf(element)).to.contain('verksemder');
  });

  it('has its tools in the language that the page gets while one of them is open', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>', 'nb');
    (all(element, '.tools summary')[0] as HTMLElement).click();
    await panelWith(element, 'CSV for Excel');
    expect(textOf(element, '.tool')).to.contain('semikolon og desimalkomma');
    const button = all(element, '.tool button')[0] as HTMLElement;
    button.focus();
    element.parentElement!.lang = 'en';
    await drawn(element);
    await panelWith(element, 'semicolon');
    expect(textOf(element, '.tool')).not.to.contain('semikolon');
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('shows in its controls what is drawn, also where the page takes a choice back', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    element.addEventListener('report-view', () => (element.view = 'lines'));
    const radios = all(element, 'input[name=view]') as HTMLInputElement[];
    radios[2]!.click();
    await drawn(element);
    expect(radios.map(({checked}) => checked)).to.deep.equal([true, false, false]);
    const list = await show('guidance-list', '<guidance-list publisher="DSB"></guidance-list>');
    const select = all(list, 'select')[0] as HTMLSelectElement;
    list.addEventListener('report-select', () => (list.publisher = undefined as never));
    select.value = select.options[1]!.value;
    select.dispatchEvent(new Event('change'));
    await drawn(list);
    expect(select.value).to.equal('');
    expect(all(list, '.guide').length).to.be.above(4);
  });

  it('tries once to fetch what it opens with, tells once that it could not, and leaves no rejection behind', async () => {
    let tries = 0;
    class Lacking extends InfosecTrend {
      constructor() {
        super();
        const required = lazy(() => {
          tries += 1;
          return Promise.reject(new Error('gone'));
        });
        Object.assign(this, {declaration: {...this.declaration, requires: () => [required]}});
      }
    }
    customElements.define('lacking-trend', Lacking);
    const element = new Lacking();
    let [told, left] = [0, 0];
    element.addEventListener('error', () => told++);
    const leave = (event: Event) => {
      left += 1;
      event.preventDefault();
    };
    addEventListener('unhandledrejection', leave);
    const box = document.createElement('div');
    box.className = 'test-box';
    box.append(element);
    document.body.append(box);
    await letTimePass(200);
    removeEventListener('unhandledrejection', leave);
    expect([tries, told, left]).to.deep.equal([1, 1, 0]);
    expect(all(element, '.mark').length).to.be.above(30);
  });

  it('warns of options also where the code that reads own numbers cannot be fetched, until it is tried again', async () => {
    let isGone = true;
    class WithoutImport extends InfosecTrend {
      constructor() {
        super();
        const {importer} = this.declaration;
        const load = () => (isGone ? Promise.reject(new Error('gone')) : importer!.load());
        Object.assign(this, {declaration: {...this.declaration, importer: {...importer, load}}});
      }
    }
    customElements.define('trend-without-import', WithoutImport);
    const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const numbers = [
      ['Nivå', '2018', '2019'],
      ['Bergen', '4', '5'],
    ];
    const markup = `<trend-without-import levels="Bergen"><table>${numbers.map(row).join('')}</table></trend-without-import>`;
    let element: Element | undefined;
    const {warn} = await consoleOf(async () => (element = await added(markup)));
    const wrong = 'ignores levels="Bergen". It can be statlige-virksomheter, fylkeskommuner, kommuner.';
    expect(warn).to.deep.equal([
      '<trend-without-import> could not fetch a part of itself: Error: gone',
      `<trend-without-import> ${wrong}`,
    ]);
    expect(all(element!, '.mark').length).to.be.above(30);
    expect(textOf(element!, '.notice')).to.equal(missingPartText.nb);
    isGone = false;
    const again = await consoleOf(async () => {
      (all(element!, 'input[name=view]') as HTMLInputElement[])[1]!.click();
      await until(() => textOf(element!).includes('Bergen'));
    });
    expect(again.warn).to.deep.equal([]);
  });

  it('shows own numbers, and their notes under them, where the code that draws notes cannot be fetched', async () => {
    let isGone = true;
    const code = lazy(() => (isGone ? Promise.reject(new Error('gone')) : annotationCode.load()));
    class WithoutNotes extends InfosecTrend {
      constructor() {
        super();
        const {importer} = this.declaration;
        const load = async () => {
          const {topic} = await importer!.load();
          return {topic: {...topic, codeOfNotes: () => [code]}};
        };
        Object.assign(this, {declaration: {...this.declaration, importer: {...importer, load}}});
      }
    }
    customElements.define('trend-without-notes', WithoutNotes);
    const conditions = [
      {variable: 'nivå', value: 'b'},
      {variable: 'tid', value: '2019'},
    ];
    const numbers = {
      version: '2.0',
      class: 'dataset',
      label: 'Antall',
      id: ['nivå', 'tid'],
      size: [1, 2],
      role: {time: ['tid']},
      dimension: {
        nivå: {category: {index: ['b'], label: {b: 'Bergen'}}},
        tid: {category: {index: ['2018', '2019']}},
      },
      value: [4, 5],
      extension: {notes: [{text: 'Nye grenser.', mandatory: false, conditions}]},
    };
    const element = await added(
      `<trend-without-notes><script type="application/json">${JSON.stringify(numbers)}</script></trend-without-notes>`,
    );
    await until(() => textOf(element, '.heading').includes('Bergen') || textOf(element, '.notice') !== '');
    await drawn(element);
    expect(all(element, '.mark')).to.have.length(2);
    expect(textOf(element, '.notice')).to.equal(missingPartText.nb);
    expect(all(element, '.annotations')).to.have.length(0);
    expect(textOf(element, '.notes')).to.include('Bergen, 2019: Nye grenser.');
    isGone = false;
    // Pressed, it is tried again.
    (all(element, 'input[name=view]') as HTMLInputElement[])[1]!.click();
    await drawn(element);
    expect(textOf(element, '.annotations')).to.include('Nye grenser.');
    expect(textOf(element, '.notes')).not.to.include('Nye grenser.');
    expect(all(element, '.notice')).to.have.length(0);
  });

  it('shows the view that it has where another cannot be fetched, and says so', async () => {
    let isGone = true;
    customElements.define(
      'lacking-network',
      networkWithList((list) => (isGone ? Promise.reject(new Error('gone')) : list.load())),
    );
    const element = await added('<lacking-network view="list"></lacking-network>');
    expect(all(element, '.mark').length).to.equal(24);
    expect((all(element, 'input[name=view]') as HTMLInputElement[]).map(({checked}) => checked)[0]).to.equal(true);
    expect(textOf(element, '.notice')).to.equal(missingPartText.nb);
    isGone = false;
    // Pressed again, it is tried again.
    (all(element, 'input[name=view]') as HTMLInputElement[])[1]!.click();
    await drawn(element);
    expect(all(element, '.listed-partner').length).to.be.above(5);
    expect(all(element, '.notice')).to.have.length(0);
  });

  it('does not try again for every mark that is pointed at, and says in another language what is lacking', async () => {
    let tries = 0;
    class Lacking extends InfosecTrend {
      constructor() {
        super();
        const view = lazy(() => {
          tries += 1;
          return Promise.reject(new Error('gone'));
        });
        const {views} = this.declaration;
        const table = {...views.table, view};
        Object.assign(this, {declaration: {...this.declaration, views: {...views, table}}});
      }
    }
    customElements.define('lacking-table', Lacking);
    const element = (await added('<lacking-table></lacking-table>')) as Lacking;
    element.view = 'table';
    element.lang = 'nn';
    await drawn(element);
    expect(textOf(element, '.notice')).to.equal(missingPartText.nn);
    tries = 0;
    for (const mark of (all(element, '.mark') as SVGElement[]).slice(0, 5)) {
      mark.focus();
      await drawn(element);
    }
    expect(tries).to.equal(0);
  });

  it('shows what was chosen while something else could not be fetched', async () => {
    let fail!: (reason: Error) => void;
    const network = networkWithList(() => new Promise((_, reject) => (fail = reject)));
    customElements.define('slow-network', network);
    const element = (await added('<slow-network></slow-network>')) as PartnerNetwork;
    element.view = 'list';
    await Promise.resolve();
    element.view = 'table';
    fail(new Error('gone'));
    await drawn(element);
    expect(element.shadowRoot!.querySelector('table')).to.not.equal(null);
  });
});
