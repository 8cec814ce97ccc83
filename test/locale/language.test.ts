import {expect} from 'chai';
import {languageOf, nearestLang} from '../../src/i18n/language.js';
import {texts} from '../../src/i18n/texts.js';

describe('languageOf', () => {
  const spoken = {
    nb: ['nb', 'no', 'nb-NO', 'no-NO', 'NB', 'nb_NO', ' nb ', '', ' ', null, undefined, 'se', 'se-NO', 'sma', 'smj'],
    nn: ['nn', 'nn-NO', 'NN-no', 'nn_NO'],
    en: ['en', 'en-GB', 'en-US', 'de', 'sv', 'da', 'fr-CA', 'x-klingon', 'nbx', 'constructor'],
  } as const;
  for (const [language, langs] of Object.entries(spoken)) {
    for (const lang of langs) {
      it(`speaks ${language} for ${JSON.stringify(lang)}`, () => {
        expect(languageOf(lang)).to.equal(language);
      });
    }
  }

  it('speaks one of its languages whatever it is given', () => {
    for (const lang of ['__proto__', 'toString', '-', '🇳🇴', 'n'.repeat(10_000)]) {
      expect(['nb', 'nn', 'en']).to.include(languageOf(lang));
    }
  });
});

describe('nearestLang', () => {
  function nested() {
    const outer = document.createElement('div');
    const middle = document.createElement('div');
    const inner = document.createElement('span');
    outer.attachShadow({mode: 'open'}).append(middle);
    middle.attachShadow({mode: 'open'}).append(inner);
    return {outer, middle, inner};
  }

  it("is the element's own before any other", () => {
    const {outer, inner} = nested();
    outer.lang = 'en';
    inner.lang = 'nn';
    expect(nearestLang(inner)).to.equal('nn');
  });

  it('is found through two shadow roots, the nearest first', () => {
    const {outer, middle, inner} = nested();
    outer.lang = 'nn';
    expect(nearestLang(inner)).to.equal('nn');
    middle.lang = 'en-GB';
    expect(nearestLang(inner)).to.equal('en-GB');
  });

  it('is found through closed shadow roots, and above the slot that an element is in', () => {
    const outer = document.createElement('div');
    const child = document.createElement('span');
    const root = outer.attachShadow({mode: 'closed'});
    root.append(child);
    outer.lang = 'nn';
    expect(nearestLang(child)).to.equal('nn');
  });

  it('passes by an empty lang', () => {
    const {outer, middle, inner} = nested();
    outer.lang = 'nn';
    middle.lang = ' ';
    inner.lang = '';
    expect(nearestLang(inner)).to.equal('nn');
  });

  it('is that of the page at last', () => {
    const {outer, inner} = nested();
    document.body.append(outer);
    const before = document.documentElement.lang;
    document.documentElement.lang = 'nn-NO';
    expect(nearestLang(inner)).to.equal('nn-NO');
    document.documentElement.lang = before;
    outer.remove();
  });

  it('is nothing where nobody says', () => {
    expect(nearestLang(nested().inner)).to.equal(undefined);
  });
});

describe('texts', () => {
  it('has bokmål at once and the others when they are asked for, once', async () => {
    let fetched = 0;
    const words = texts('hei', {
      nn: () => {
        fetched++;
        return Promise.resolve({words: 'hallo'});
      },
      en: () => Promise.reject(new Error('offline')),
    });
    expect([words.get('nb'), words.get('nn'), words.has('nb'), words.has('nn')]).to.deep.equal([
      'hei',
      'hei',
      true,
      false,
    ]);
    await words.load('nn');
    await words.load('nn');
    await words.load('nb');
    expect([words.get('nn'), words.has('nn'), fetched]).to.deep.equal(['hallo', true, 1]);
  });

  it('keeps to bokmål when a language cannot be fetched, and can try again', async () => {
    let isOnline = false;
    const words = texts('hei', {
      nn: () => (isOnline ? Promise.resolve({words: 'hallo'}) : Promise.reject(new Error('offline'))),
      en: () => Promise.resolve({words: 'hello'}),
    });
    const failed = await words.load('nn').catch((error: Error) => error.message);
    expect([failed, words.get('nn')]).to.deep.equal(['offline', 'hei']);
    isOnline = true;
    await words.load('nn');
    expect(words.get('nn')).to.equal('hallo');
  });
});
