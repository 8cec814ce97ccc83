import {expect} from 'chai';
import {figures, textsOf, words} from './all-texts.js';

/** The phrases by path, each with the kind of thing it is: a text or a function of so many arguments. */
function shape(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}()`];
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
}

describe('words', () => {
  for (const figure of figures) {
    it(`of ${figure} are the same phrases in three languages`, () => {
      const {nb, nn, en} = words[figure];
      expect(shape(nn).toSorted()).to.deep.equal(shape(nb).toSorted());
      expect(shape(en).toSorted()).to.deep.equal(shape(nb).toSorted());
    });

    for (const language of ['nb', 'nn', 'en'] as const) {
      it(`of ${figure} are clean in ${language}`, () => {
        const faults: [what: string, pattern: RegExp][] = [
          ['a value that is none', /undefined|NaN|Infinity|\[object|=>|\$\{/],
          ['two spaces', /\s\s/],
          ['a space at an end', /^\s|\s$/],
          ['a space before a mark', / [,.;:)»”]/],
          ['two marks', /([,.;:])\1|[,;:]\./],
          ['a hyphen for a minus or a dash', /(^|[\s(])-(\d|\s)|\d-\d/],
          ['an unfinished bracket', /\([^)]*$|«[^»]*$|“[^”]*$/],
          ['nothing at all', /^$/],
          // The parts of a version are not decimals.
          language === 'en' ? ['a decimal comma', /\d,\d(?!\d\d)/] : ['a decimal point', /(?<!\d\.)\d\.\d(?!\d*\.\d)/],
          language === 'en' ? ['a Norwegian quote', /[«»]/] : ['an English quote', /["“”]/],
        ];
        const found = textsOf(figure, language).flatMap(({path, text}) =>
          faults.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${path} has ${what}: ${text}`),
        );
        expect([...new Set(found)]).to.deep.equal([]);
      });

      it(`of ${figure} begin and end as sentences in ${language}`, () => {
        const wrong = textsOf(figure, language).filter(({text}) => text.endsWith('.') && !/^[\p{Lu}\d«“–]/u.test(text));
        // «1,2 mill.» is no sentence.
        expect(wrong.filter(({path}) => path !== 'amount()')).to.deep.equal([]);
      });
    }
  }

  it('are translated: only names, loanwords and what the languages share stay the same', () => {
    for (const figure of figures) {
      const [nb, en] = [textsOf(figure, 'nb'), textsOf(figure, 'en')];
      const sentences = nb.filter(({text}) => text.split(' ').length > 3);
      expect(sentences.filter(({text}) => en.some((other) => other.text === text))).to.deep.equal([]);
    }
  });

  it('in nynorsk have no words of bokmål', () => {
    const ofBokmal =
      'ikke|hvilke|hvor|fra|noen|noe|mye|tallene|kommuner|virksomheter|veiledninge?r?|kilden?|bare|også|økte|falt|lå|gikk|sto|de|dem|til sammen|siden|siste|lenken|filen|bilde|årene';
    const bokmal = new RegExp(`(?<!\\p{L})(${ofBokmal})(?!\\p{L})`, 'iu');
    const found = figures.flatMap((figure) => textsOf(figure, 'nn')).filter(({text}) => bokmal.test(text));
    expect([...new Set(found.map(({text}) => text))]).to.deep.equal([]);
  });
});
