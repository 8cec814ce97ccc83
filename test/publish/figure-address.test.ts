import {expect} from 'chai';
import '../../src/index.js';
import {addressIn, figureAddress} from '../../src/export/figure-address.js';
import type {FigureExport} from '../../src/figure/figure-export.js';
import {version} from '../../src/version.js';
import {clear, show} from '../elements/in-page.js';

describe('the address of a figure as it is shown', () => {
  afterEach(clear);

  it('is in the folder of its version, from the files of the newest version as from its own', () => {
    const expected = `https://www.example.no/f/${version}/figures/nb/infosec-trend.html`;
    for (const folder of ['https://www.example.no/f/', `https://www.example.no/f/${version}/`])
      expect(addressIn(new URL(folder), 'nb/infosec-trend', [])).to.equal(expected);
  });

  it('says what the reader has chosen, escaped', () => {
    const options = [
      ['level', 'kommuner'],
      ['measure', 'a&b=c'],
    ] as const;
    expect(new URL(addressIn(new URL('https://www.example.no/'), 'en/x', options)).search).to.equal(
      '?level=kommuner&measure=a%26b%3Dc',
    );
  });

  it('is none where the figure is bundled without its pages', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    expect(figureAddress(element, {language: 'nb'} as FigureExport)).to.equal(undefined);
  });
});
