import {expect} from 'chai';
import {textsOf} from './all-texts.js';

describe('what is said about own data', () => {
  for (const language of ['nb', 'nn', 'en'] as const) {
    const texts = textsOf('own-data', language);

    it(`is short in ${language}: at most 25 words a sentence`, () => {
      const sentences = texts.flatMap(({text}) => text.split(/[.!?](?:\s|$)/));
      expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 25)).to.deep.equal([]);
    });

    it(`names no part of a file and no function in ${language}`, () => {
      const odd = texts.filter(({text}) => /undefined|\[object|=>|dimension|NaN|Infinity|__/.test(text));
      expect(odd).to.deep.equal([]);
    });
  }

  it('tells a change as the report’s readers read numbers', () => {
    const of = (language: 'nb' | 'nn' | 'en') =>
      textsOf('own-data', language).find(({path}) => path === 'change()')!.text;
    expect(of('nb')).to.equal('2020, kommuner: 61,2 → 61,4');
    expect(of('nn')).to.equal('2020, kommunar: 61,2 → 61,4');
    expect(of('en')).to.equal('2020, municipalities: 61.2 → 61.4');
  });

  it('names periods', () => {
    const of = (language: 'nb' | 'nn' | 'en') =>
      textsOf('own-data', language)
        .filter(({path}) => path === 'period()')
        .map(({text}) => text);
    expect(of('nb')).to.deep.equal(['2020', '2. halvår 2020', '1. kvartal 2020', 'desember 2020', '53. uke 2020']);
    expect(of('nn')).to.deep.equal(['2020', '2. halvår 2020', '1. kvartal 2020', 'desember 2020', '53. veke 2020']);
    expect(of('en')).to.deep.equal(['2020', 'half 2, 2020', 'quarter 1, 2020', 'December 2020', 'week 53, 2020']);
  });
});
