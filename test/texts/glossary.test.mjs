// One term for one thing: every text held against data/glossary.ts.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {glossary} from '../../data/glossary.ts';
import {documentationTexts} from './documentation-texts.mjs';
import {languages, readerTexts} from './reader-texts.mjs';
import {proseOf} from './words-of.mjs';

const names = [
  'Foreningen kommunal informasjonssikkerhet',
  'Norwegian Association of Local and Regional Authorities',
  'Norwegian Mapping Authority',
];
const escaped = (words) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** Whole words, whatever their capitals; after `*` a word may go on. */
const pattern = (words) => {
  const [stem, ...rest] = words.split('*').map(escaped);
  return new RegExp(String.raw`(?<!\p{L})${[stem, ...rest].join(String.raw`\p{L}*`)}(?!\p{L})`, 'iu');
};
/** «å prøva»; verbs of one syllable, such as «å ha», have no other form. */
const infinitiveOnA = /(?<!\p{L})å \p{L}+[^aeiouyæøå\P{L}]+\p{L}*a(?!\p{L})|(?<!\p{L})å (?:vera|gjera)(?!\p{L})/iu;

const textsIn = (language) =>
  [...readerTexts(), ...documentationTexts()]
    .filter((one) => one.language === language)
    .map((one) => ({...one, text: names.reduce((rest, name) => rest.replaceAll(name, ''), proseOf(one.text))}));
const faults = (texts, unused) =>
  texts.flatMap(({file, text}) =>
    unused.filter((words) => pattern(words).test(text)).map((words) => `${words} (${file}: ${text})`),
  );

describe('the glossary', () => {
  for (const language of languages) {
    const texts = textsIn(language);

    it(`has the terms of every text in ${language}`, () => {
      const unused = glossary.flatMap((term) => term.unused?.[language] ?? []);
      assert.ok(unused.length > 10);
      assert.deepEqual(faults(texts, unused), []);
    });

    it(`has no term in ${language} that no text has`, () => {
      const terms = glossary.map((term) => term[language]);
      assert.deepEqual(
        terms.filter((term) => !texts.some(({text}) => pattern(term).test(text))),
        [],
      );
    });
  }

  it('has infinitives on -e in nynorsk', () => {
    assert.deepEqual(
      textsIn('nn').filter(({text}) => infinitiveOnA.test(text)),
      [],
    );
    for (const fault of ['å teikna figuren', 'for å vera sikker', 'å samanlikna']) assert.match(fault, infinitiveOnA);
    for (const right of ['å ha', 'å teikne kartet', 'å gå', 'å ta med']) assert.doesNotMatch(right, infinitiveOnA);
  });

  it('finds words that are not used, in their forms and with a capital, and no part of another word', () => {
    const found = (text, words) => faults([{file: '', text}], [words]).length;
    assert.equal(found('Tryggingstiltaka', 'tryggings*'), 1);
    assert.equal(found('Nettverket vart større', 'vart'), 1);
    assert.equal(found('svarte med ein feil', 'vart'), 0);
    assert.equal(found('in per cent', 'per cent'), 1);
    assert.equal(found('per century', 'per cent'), 0);
  });
});
