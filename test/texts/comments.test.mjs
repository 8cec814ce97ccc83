// The comments of the source are plain technical English: spelt as the dictionary has it, in short sentences, with no turn
// of phrase that a reader of English has to take apart.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {commentTexts} from './comment-texts.mjs';
import {dictionaryOf, speller} from './spelling.mjs';
import {proseOf} from './words-of.mjs';

const exceptions = JSON.parse(readFileSync(new URL('spelling-exceptions.json', import.meta.url), 'utf8'));

/** Turns of phrase that are no plain English, or another language's. */
const unclear = [
  // “What a cell says.” names nothing: “The text of a cell.”
  /(?:^|[.:;?!] )What [^?]*$/,
  /\b(?:of|with|in|by|for|from|to|at|on) what\b/i,
  /\bwhat (?:is|are|was) (?:what|of|in|there|asked|told|said|had)\b/i,
  /\b(?:told|tells? of|anew|rightly|wrongly|lets? go|let go of|had or read|kinds of nothing|as it came|goes on being)\b/i,
  /\bstands?\b(?! (?:for|alone|out)\b)/i,
];

const mostWords = 35;

const sentencesOf = (text) =>
  proseOf(text)
    .split(/(?<=[.!?:;])\s+|\n\s*\n|\n\s*[-|*]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');

describe('the comments of the source', () => {
  const texts = commentTexts();

  it('are spelt correctly', async () => {
    const {names, technical, documentation, comments, en} = exceptions;
    const {misspelt, used} = speller(await dictionaryOf('en'), {
      names: [...names, ...technical],
      words: [...en, ...documentation, ...comments],
    });
    assert.ok(texts.length > 1000);
    assert.deepEqual(
      texts.flatMap(({file, text}) => misspelt(text).map((word) => `${word} (${file}: ${text})`)),
      [],
    );
    assert.deepEqual(
      comments.filter((word) => !used.has(word)),
      [],
    );
  });

  it('have no turn of phrase that has to be read twice', () => {
    const found = texts.flatMap(({file, text}) =>
      sentencesOf(text).flatMap((one) => (unclear.some((form) => form.test(one)) ? [`${file}: ${one}`] : [])),
    );
    assert.deepEqual(found, []);
  });

  it(`have sentences of at most ${mostWords} words`, () => {
    const found = texts.flatMap(({file, text}) =>
      sentencesOf(text).flatMap((one) => (one.split(/\s+/).length > mostWords ? [`${file}: ${one}`] : [])),
    );
    assert.deepEqual(found, []);
  });

  it('finds what it looks for', () => {
    for (const fault of ['What a cell says.', 'It is read of what is there.', 'Here stands a number.'])
      assert.ok(
        unclear.some((form) => form.test(fault)),
        fault,
      );
    for (const right of ['The text of a cell.', 'What is a unit?', 'A sign stands for a missing value.'])
      assert.ok(!unclear.some((form) => form.test(right)), right);
  });
});
