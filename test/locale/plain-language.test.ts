import {expect} from 'chai';
import {figures, textsOf, type Figure} from './all-texts.js';
import {grade, lix} from './readability.js';
import type {Language} from '../../src/datasets/source.js';

const hardest = {nb: 40, nn: 40, en: 9};

/** Every sentence once, those computed from the numbers included. */
const sentences = (figure: Figure, language: Language) => [
  ...new Map(
    textsOf(figure, language)
      .filter(({text}) => /[.!?]$/.test(text) && text.includes(' '))
      .map((one) => [one.text, one]),
  ).values(),
];

describe('plain language', () => {
  for (const language of ['nb', 'nn', 'en'] as const) {
    const measure = language === 'en' ? grade : lix;
    const most = hardest[language];
    for (const figure of figures) {
      it(`is what ${figure} speaks in ${language}: all that it can say measures at most ${most}`, () => {
        const all = sentences(figure, language);
        // A page around a figure says little itself. The other views of the trend mostly have heads and parts of sentences.
        const fewest = {'figure-page': 1, 'trend-views': 2};
        expect(all.length).to.be.above(Object.hasOwn(fewest, figure) ? fewest[figure as keyof typeof fewest] : 3);
        expect(measure(all.map(({text}) => text).join(' '))).to.be.at.most(most);
      });

      // A finding is as long as its numbers and the names of levels and measures make it; so is an exception to a claim.
      it(`is what ${figure} explains itself in, in ${language}: each explanation measures at most ${most}`, () => {
        const hard = sentences(figure, language)
          .filter(({path, text}) => !['finding()', 'amount()', 'exceptions()'].includes(path) && measure(text) > most)
          .map(({text}) => `${Math.round(measure(text))}: ${text}`);
        expect(hard).to.deep.equal([]);
      });
    }
  }

  it('is measured as its makers defined it', () => {
    // Five words, one of more than six letters: 5 + 20.
    expect(lix('Kommunene gikk fram i fjor.')).to.equal(25);
    // Two sentences of two words, all long: 2 + 100.
    expect(lix('Kommunene forsvant. Virksomheter overlevde.')).to.equal(102);
    // 6 words of one syllable each: 0.39 × 6 + 11.8 × 1 − 15.59.
    expect(grade('The cat sat on the mat.')).to.be.closeTo(-1.45, 0.001);
    // 2 words, 4 + 4 syllables: mu-ni-ci-pal in-for-ma-tion.
    expect(grade('Municipal information.')).to.be.closeTo(0.39 * 2 + 11.8 * 4 - 15.59, 0.001);
  });
});
