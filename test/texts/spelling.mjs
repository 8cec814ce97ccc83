// Words held against the dictionaries of hunspell, and against a list of exceptions that says why each is there.
import {createHunspellFromFiles} from 'hunspell-wasm';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {wordsOf} from './words-of.mjs';

const require = createRequire(import.meta.url);
const dictionaries = {nb: 'dictionary-nb', nn: 'dictionary-nn', en: 'dictionary-en-gb'};

export async function dictionaryOf(language) {
  const folder = dirname(require.resolve(dictionaries[language]));
  return createHunspellFromFiles(join(folder, 'index.aff'), join(folder, 'index.dic'));
}

const uncapital = (word) => word.charAt(0).toLowerCase() + word.slice(1);

/**
 * Finds misspelt words in one language. An exception is a word; a name, which may be several words and have a genitive;
 * or, with a hyphen at its end, the first part of compounds whose rest the dictionary has.
 */
export function speller(dictionary, {names, words}) {
  const used = new Set();
  const use = (exception) => used.add(exception);
  const single = new Set([...names.filter((name) => !name.includes(' ')), ...words]);
  const phrases = names.filter((name) => name.includes(' '));
  const firstParts = words.filter((one) => one.endsWith('-')).map((one) => one.slice(0, -1));
  const isException = (word) => {
    const forms = [word, word.replace(/’?s$/u, '')].flatMap((form) => [form, uncapital(form)]);
    const exception = forms.find((form) => single.has(form));
    if (exception !== undefined) return use(exception);
    const first = firstParts.find((part) => {
      const rest = uncapital(word).startsWith(part) ? word.slice(part.length) : '';
      return rest.length > 2 && dictionary.testSpelling(rest);
    });
    return first !== undefined && use(`${first}-`);
  };
  const isRight = (word) => word.length < 3 || dictionary.testSpelling(word) || isException(word);
  /** In each of which a dictionary finds a fault without the exception. */
  const withoutPhrases = (text) =>
    phrases.reduce((rest, phrase) => {
      if (!rest.includes(phrase)) return rest;
      if (wordsOf(phrase).some((word) => !dictionary.testSpelling(word))) use(phrase);
      return rest.replaceAll(phrase, ' ');
    }, text);
  return {
    used,
    misspelt: (text) =>
      wordsOf(withoutPhrases(text)).filter((word) => !isRight(word) && !word.split('-').every(isRight)),
  };
}
