import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../src/figures/cef-funding-map/cef-funding-map.js';
import '../../src/figures/infosec-trend/infosec-trend.js';
import type {CefFundingMap} from '../../src/figures/cef-funding-map/cef-funding-map.js';
import type {InfosecTrend} from '../../src/figures/infosec-trend/infosec-trend.js';
import {all, clear, drawn, inWindow, show, textOf, until} from './in-page.js';

const heads = (element: Element) => all(element, 'thead button') as HTMLButtonElement[];
const namesOf = (element: Element) => all(element, 'tbody th[scope=row]').map((one) => one.textContent);
const sortOf = (element: Element) => all(element, 'thead th:not(.over)').map((one) => one.getAttribute('aria-sort'));

async function press(element: Element, column: number): Promise<void> {
  heads(element)[column]!.click();
  await drawn(element);
}

const table = (
  tag: 'cef-funding-map' | 'infosec-trend',
  attributes = '',
  lang = 'nb',
): Promise<CefFundingMap | InfosecTrend> => show(tag, `<${tag} view="table" ${attributes}></${tag}>`, lang);

describe('the tables of figures', () => {
  afterEach(clear);

  it('are sorted by a press, the other way by the second, and as in the report by the third', async () => {
    const element = await table('cef-funding-map');
    const original = namesOf(element);
    await press(element, 0);
    expect(namesOf(element).slice(0, 3)).to.deep.equal(['Agder', 'Innlandet', 'Møre og Romsdal']);
    expect(sortOf(element)).to.deep.equal(['ascending', null, null, null]);
    await press(element, 0);
    expect(namesOf(element)[0]).to.equal('Viken*');
    expect(sortOf(element)[0]).to.equal('descending');
    await press(element, 0);
    expect(namesOf(element)).to.deep.equal(original);
    expect(sortOf(element)).to.deep.equal([null, null, null, null]);
  });

  it('keep a number with its row, the sum last, and a county without a number after the others', async () => {
    const element = await table('cef-funding-map');
    const textsOf = () => all(element, 'tbody tr').map((row) => row.textContent.replace(/\s+/g, ' '));
    const original = textsOf();
    for (const direction of ['highest', 'lowest']) {
      await press(element, 1);
      expect(namesOf(element).at(-1), direction).to.equal('Oslo');
      expect(textsOf().toSorted()).to.deep.equal(original.toSorted());
      expect(all(element, 'tfoot th')[0]!.textContent).to.equal('I alt');
    }
  });

  it('sort the levels of each measure', async () => {
    const element = await table('infosec-trend');
    await press(element, 2);
    expect(namesOf(element).slice(0, 3)).to.deep.equal(['Statlige virksomheter', 'Fylkeskommuner', 'Kommuner']);
    expect(namesOf(element).slice(3, 6)).to.deep.equal(['Fylkeskommuner', 'Statlige virksomheter', 'Kommuner']);
  });

  it('are sorted again by the same column after a script has shown other years', async () => {
    const element = (await table('infosec-trend')) as InfosecTrend;
    await press(element, 3);
    const sorted = namesOf(element);
    element.from = '2019';
    await drawn(element);
    element.from = '2018';
    await drawn(element);
    expect(sortOf(element).filter(Boolean)).to.deep.equal([]);
    await press(element, 3);
    expect(sortOf(element)[3]).to.equal('descending');
    expect(namesOf(element)).to.deep.equal(sorted);
  });

  it('have nothing to press where every group has a single row', async () => {
    const element = await table('infosec-trend', 'levels="kommuner"');
    expect(heads(element)).to.have.length(0);
    expect(all(element, 'thead th[scope=col]')).to.have.length(7);
  });

  it('are sorted by keyboard, which stays on the head, and say how', async () => {
    const element = await table('infosec-trend', '', 'nn');
    const button = heads(element)[3]!;
    button.focus();
    await sendKeys({press: 'Enter'});
    await drawn(element);
    expect(sortOf(element)[3]).to.equal('descending');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    await until(() => textOf(element, '.status').includes('Sortert etter «2020». Høgast først.'));
    await sendKeys({press: ' '});
    await drawn(element);
    expect(sortOf(element)[3]).to.equal('ascending');
    await sendKeys({press: 'Enter'});
    await until(() => textOf(element, '.status').includes('den første rekkjefølgja'));
    expect(sortOf(element)[3]).to.equal(null);
  });

  it('say in the caption how they are sorted, in the language of now, and once to a screen reader', async () => {
    for (const tag of ['infosec-trend', 'cef-funding-map'] as const)
      for (const width of [360, 768, 1200])
        await inWindow(width, '', async () => {
          const element = await table(tag);
          const caption = () => all(element, 'caption')[0]!.textContent.replaceAll(/\s+/g, ' ').trim();
          const before = caption();
          const head = heads(element).at(-1)!;
          const place = head.getBoundingClientRect().top;
          const said = () => {
            const [status] = all(element, '[role=status]');
            // It is seen in the caption alone.
            expect(status!.getBoundingClientRect().height).to.be.at.most(1);
            return status!.textContent;
          };
          for (const order of ['Høyest først.', 'Lavest først.', 'Tabellen har den første rekkefølgen igjen.']) {
            head.click();
            await drawn(element);
            await until(() => textOf(element, '.status').endsWith(order));
            expect(caption()).to.equal(`${before.replace(/\.$/, '')}. ${said()}`);
            expect(head.getBoundingClientRect().top, `${tag} ${width}`).to.be.closeTo(place, 1);
          }
          // A column with another name has not been sorted, and its order is not spoken of.
          for (const order of ['Høyest først.', 'den første rekkefølgen igjen.']) {
            for (let i = 0; i < 3 && !caption().endsWith(order); i++) {
              heads(element).at(-1)!.click();
              await drawn(element);
            }
            expect(caption()).to.include(order);
            element.setAttribute('lang', 'en');
            await until(() => !caption().includes(before.slice(0, 12)));
            expect(caption()).not.to.match(/sorted|first order/i);
            element.setAttribute('lang', 'nb');
            await until(() => caption() === before);
          }
          clear();
        });
  });

  it('show the direction by a shape, and are large enough for a finger', async () => {
    const element = await table('infosec-trend');
    const shown = () =>
      all(element, 'tr:first-child > th:nth-child(2) path').map((path) => getComputedStyle(path).display !== 'none');
    expect(shown()).to.deep.equal([true, true]);
    await press(element, 1);
    expect(shown()).to.deep.equal([false, true]);
    await press(element, 1);
    expect(shown()).to.deep.equal([true, false]);
    for (const button of heads(element)) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('do not move what the reader looks at', async () => {
    const element = await table('infosec-trend');
    const place = () => all(element, 'thead th, tr.group').map((one) => one.getBoundingClientRect().top);
    const before = place();
    await press(element, 2);
    expect(place()).to.deep.equal(before);
  });

  it('begin in the original order when their columns are others', async () => {
    const element = await table('infosec-trend');
    await press(element, 1);
    element.setAttribute('from', '2019');
    await drawn(element);
    expect(sortOf(element).every((one) => one === null)).to.equal(true);
  });
});
