import {expect} from 'chai';
import {numbersIn} from '../../src/i18n/numbers.js';

// U+00A0 keeps a number and its unit on one line; U+2212 is the minus sign.
describe('numbers', () => {
  for (const language of ['nb', 'nn'] as const) {
    describe(`in ${language}`, () => {
      const {integer, decimal, signed, percent, list, compare} = numbersIn(language);

      it('have a decimal comma, also where the browser has no nynorsk', () => {
        expect(decimal(82.2)).to.equal('82,2');
        expect(decimal(58)).to.equal('58,0');
        expect(decimal(1.25, 2)).to.equal('1,25');
        expect(decimal(-4.1)).to.equal('\u22124,1');
      });

      it('have a hard space before the sign for per cent and between thousands', () => {
        expect(percent(82.2)).to.equal('82,2\u00a0%');
        expect(integer(1_200_000)).to.equal('1\u00a0200\u00a0000');
        expect(integer(82)).to.equal('82');
      });

      it('show their sign when they are changes', () => {
        expect([10.6, -0.2, 0, -0].map((value) => signed(value))).to.deep.equal(['+10,6', '\u22120,2', '0,0', '0,0']);
      });

      it('have no sign when they are rounded to zero', () => {
        expect(integer(-0.3)).to.equal('0');
        expect([decimal(-0.04), signed(-0.04), signed(0.04), percent(-0.04)]).to.deep.equal([
          '0,0',
          '0,0',
          '0,0',
          '0,0\u00a0%',
        ]);
        expect([decimal(-0.05), decimal(-0.04, 2)]).to.deep.equal(['\u22120,1', '\u22120,04']);
      });

      it('are listed with «og»', () => {
        expect(list(['Vestland', 'Agder', 'Innlandet'])).to.equal('Vestland, Agder og Innlandet');
        expect(list(['2019', '2020'])).to.equal('2019 og 2020');
        expect(list(['2020'])).to.equal('2020');
      });

      it('sort Æ, Ø and Å last', () => {
        expect(['Ås', 'Zoo', 'Øst', 'Ære', 'Agder'].toSorted(compare)).to.deep.equal([
          'Agder',
          'Zoo',
          'Ære',
          'Øst',
          'Ås',
        ]);
      });
    });
  }

  it('in English have a decimal point, a real minus and no space before %', () => {
    const {integer, decimal, signed, percent, list} = numbersIn('en');
    expect(decimal(58)).to.equal('58.0');
    expect(decimal(-4.1)).to.equal('\u22124.1');
    expect(percent(82.2)).to.equal('82.2%');
    expect(integer(1_200_000)).to.equal('1,200,000');
    expect([10.6, -0.2, 0].map((value) => signed(value))).to.deep.equal(['+10.6', '\u22120.2', '0.0']);
    expect(list(['Vestland', 'Agder', 'Innlandet'])).to.equal('Vestland, Agder and Innlandet');
  });

  it('are written as the browser itself would, whether they need rounding or not', () => {
    const values = [
      0,
      7,
      12.5,
      99.95,
      100,
      999.9,
      1000,
      1234.5,
      14_634,
      1_200_000,
      2 ** 53,
      1e21,
      1e-7,
      1.005,
      0.1 + 0.2,
    ];
    for (let i = 0; i < 500; i++) values.push(((i * 7919) % 10_007) / 10 ** (i % 4));
    for (const [language, locale] of [
      ['nb', 'nb'],
      ['nn', 'nb'],
      ['en', 'en-GB'],
    ] as const) {
      const {decimal, signed} = numbersIn(language);
      for (const digits of [0, 1, 2]) {
        const options = {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
          signDisplay: 'negative',
        } as const;
        const browser = new Intl.NumberFormat(locale, options);
        const change = new Intl.NumberFormat(locale, {...options, signDisplay: 'exceptZero'});
        for (const value of [...values, ...values.filter(Boolean).map((one) => -one), NaN, Infinity]) {
          expect(decimal(value, digits)).to.equal(browser.format(value).replace('-', '\u2212'));
          expect(signed(value, digits)).to.equal(change.format(value).replace('-', '\u2212'));
        }
      }
    }
  });

  it('have every decimal that they are told with, and none besides, when they are exact', () => {
    const of = (language: 'nb' | 'nn' | 'en') =>
      [0.04, 1.25, -50_000, 2, 1234.5, 0, -0, 1e-7, 0.1 + 0.2, 1e21].map((value) => numbersIn(language).exact(value));
    const norwegian = [
      '0,04',
      '1,25',
      '\u221250\u00a0000',
      '2',
      '1\u00a0234,5',
      '0',
      '0',
      '0,0000001',
      '0,30000000000000004',
      `1${'\u00a0000'.repeat(7)}`,
    ];
    expect(of('nb')).to.deep.equal(norwegian);
    expect(of('nn')).to.deep.equal(norwegian);
    expect(of('en').slice(0, 5)).to.deep.equal(['0.04', '1.25', '\u221250,000', '2', '1,234.5']);
  });

  it('are listed as the browser itself would', () => {
    for (const [language, locale] of [
      ['nb', 'nb'],
      ['nn', 'nb'],
      ['en', 'en-GB'],
    ] as const) {
      const browser = new Intl.ListFormat(locale);
      for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['2018', 'a, b', 'c og d', 'e', 'Å']]) {
        expect(numbersIn(language).list(items)).to.equal(browser.format(items));
      }
    }
  });

  it('are made once per language', () => {
    expect(numbersIn('nn')).to.equal(numbersIn('nn'));
  });
});
