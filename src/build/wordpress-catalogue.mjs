import {existsSync, readFileSync} from 'node:fs';
import {elementOptions} from './element-options.mjs';
import {languages, valueLabels} from './option-labels.mjs';
import {optionHelp} from './option-help.mjs';
import {wordpressWords} from './wordpress-words.mjs';

const file = (relative) => new URL(`../../${relative}`, import.meta.url);

/** What the forms of every editor call an option. */
const {names} = JSON.parse(readFileSync(new URL('option-names.json', import.meta.url), 'utf8'));

/** What anybody may set, also an author whom WordPress trusts with no markup: choices by name, and years of four digits. */
const rights = JSON.parse(readFileSync(file('src/embed/rights.json'), 'utf8'));

/** A text in each language. */
const phrase = (make) => Object.fromEntries(Object.keys(languages).map((language) => [language, make(language)]));

/** The words of a figure in each language. One claim has those of the list of claims, and is called what the list calls it. */
async function wordsOf(tag) {
  const isItem = !existsSync(file(`dist/npm/src/figures/${tag}/messages.nb.js`));
  const words = {};
  for (const language of Object.keys(languages)) {
    const {words: own} = await import(file(`dist/npm/src/figures/${isItem ? `${tag}s` : tag}/messages.${language}.js`));
    words[language] = isItem ? {...own, heading: own.claim} : own;
  }
  return words;
}

const languageOption = {
  label: names.lang,
  kind: 'choice',
  usual: '',
  help: phrase(() => ''),
  choices: Object.entries(languages).map(([value, label]) => ({value, label: phrase(() => label)})),
};

function optionOf({name, kind, values, default: usual, description}, words) {
  const labels = phrase((language) => valueLabels({name, values}, words[language], language));
  return {
    kind,
    usual,
    label: names[name],
    help: {nb: '', nn: '', en: description.replaceAll('`', ''), ...optionHelp[name]},
    choices: values.map((value) => ({value, label: phrase((language) => labels[language][value])})),
  };
}

function figureOf({description, options}, words) {
  return {
    title: phrase((language) => words[language].heading),
    description: {
      ...phrase((language) => `${words[language].caption ?? words[language].heading}.`),
      en: description.replaceAll(/\s+/g, ' '),
    },
    options: {
      ...Object.fromEntries(options.map((option) => [option.name, optionOf(option, words)])),
      lang: languageOption,
    },
  };
}

/**
 * All that the plugin knows of the figures: from the manifest, the words of the figures and the data.
 *
 * @param {string} base Where the figure pages lie that the links on them name.
 */
export async function wordpressCatalogue(base) {
  const figures = {};
  for (const element of elementOptions(JSON.parse(readFileSync(file('custom-elements.json'), 'utf8')))) {
    figures[element.tag] = figureOf(element, await wordsOf(element.tag));
  }
  return {base, rights, words: wordpressWords, figures};
}
