import {expect} from 'chai';
import {Editions} from '../../src/datasets/edition.js';

describe('Editions', () => {
  const read: string[] = [];
  const editions = new Editions<{said: string}, string>({2021: 'new', 2019: 'old'}, (document, language) => {
    read.push(`${document} ${language}`);
    return {said: `${document} ${language}`};
  });

  it('knows its years in order', () => {
    expect(editions.years).to.deep.equal(['2019', '2021']);
    expect(editions.newest).to.equal('2021');
  });

  it('gives the year asked for', () => {
    expect(editions.get('2019', 'nb').said).to.equal('old nb');
  });

  it('falls back to the newest', () => {
    for (const year of [undefined, '', '2020', ' 2019', '__proto__', 'constructor']) {
      expect(editions.get(year, 'nb').said, String(year)).to.equal('new nb');
    }
  });

  it('reads once per year and language', () => {
    expect(editions.get('2019', 'nb')).to.equal(editions.get('2019', 'nb'));
    expect(editions.get('2019', 'nn').said).to.equal('old nn');
    expect(read).to.deep.equal(['old nb', 'new nb', 'old nn']);
  });

  it('tries again after an error', () => {
    const broken = new Editions<string>({2020: {}}, () => {
      throw new Error('broken');
    });
    expect(() => broken.get('2020')).to.throw('broken');
    expect(() => broken.get('2020')).to.throw('broken');
  });
});
