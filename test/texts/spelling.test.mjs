// What readers see is spelt as the dictionaries of hunspell have it, and no exception is left over.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {documentationTexts} from './documentation-texts.mjs';
import {languages, readerTexts} from './reader-texts.mjs';
import {dictionaryOf, speller} from './spelling.mjs';
import {wordsOf} from './words-of.mjs';

const {names, technical, documentation, ...exceptions} = JSON.parse(
  readFileSync(new URL('spelling-exceptions.json', import.meta.url), 'utf8'),
);
const shared = [...names, ...technical];
exceptions.en.push(...documentation);

describe('spelling', () => {
  const texts = [...readerTexts(), ...documentationTexts()];
  const spellers = {};
  before(async () => {
    for (const language of languages)
      spellers[language] = speller(await dictionaryOf(language), {names: shared, words: exceptions[language]});
  });
  const faults = (language) => [
    ...new Set(
      texts
        .filter((one) => one.language === language)
        .flatMap(({file, text}) => spellers[language].misspelt(text).map((word) => `${word} (${file}: ${text})`)),
    ),
  ];

  for (const language of languages) {
    it(`is right in ${language}, in more than a thousand texts`, () => {
      assert.ok(texts.filter((one) => one.language === language).length > 1000);
      assert.deepEqual(faults(language), []);
    });

    it(`needs each of its exceptions in ${language}`, () => {
      faults(language);
      assert.deepEqual(
        exceptions[language].filter((one) => !spellers[language].used.has(one)),
        [],
      );
    });
  }

  it('needs each name and technical word in some language', () => {
    languages.forEach(faults);
    const used = new Set(languages.flatMap((language) => [...spellers[language].used]));
    assert.deepEqual(
      shared.filter((one) => !used.has(one)),
      [],
    );
  });

  it('finds a misspelt word, also as a part of a compound, and one of another language', () => {
    assert.deepEqual(spellers.nb.misspelt('Digdirs tilltak mot sikkerhetstilltak og kommunar'), [
      'tilltak',
      'sikkerhetstilltak',
      'kommunar',
    ]);
    assert.deepEqual(spellers.nn.misspelt('Kommunene og tryggleikstilltak'), ['Kommunene', 'tryggleikstilltak']);
    assert.deepEqual(spellers.en.misspelt('the color of co-operaton'), ['color', 'co-operaton']);
  });

  it('reads words whole, without code, addresses and what is computed', () => {
    assert.deepEqual(wordsOf('Se `view="map"` på https://a.no, {names} og 12 kommun\uFFFC i Vestland'), ['Vestland']);
  });
});
