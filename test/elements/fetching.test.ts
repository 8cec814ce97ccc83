import {expect} from 'chai';
import '../../src/elements/infosec-trend.js';
import {clear, drawn, show, textOf} from './in-page.js';

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
});
