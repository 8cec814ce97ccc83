import {expect} from 'chai';
import '../../src/elements/infosec-trend.js';
import {all, clear, drawn, show, textOf} from './in-page.js';

async function panelWith(element: Element, text: string): Promise<void> {
  while (!textOf(element, '.tool').includes(text)) await new Promise((done) => setTimeout(done, 10));
}

describe('a figure that fetches a part of itself', () => {
  afterEach(clear);

  it('shows what was chosen last, in the language of the page, when something else came first', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>', 'en');
    element.view = 'change';
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
    element.parentElement!.lang = 'en';
    await drawn(element);
    await panelWith(element, 'CSV for Excel');
    expect(textOf(element, '.tool')).to.contain('semicolon').and.not.contain('semikolon');
  });
});
