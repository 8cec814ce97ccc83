import {readFileSync} from 'node:fs';
import type {Language} from '../datasets/source.js';
import {elementOptions, type ElementOptions, type Option} from './element-options.js';
import type {Manifest} from './manifest.js';
import {wordsOf, type Words} from './figure-words.js';
import {languages, valueLabels} from './option-labels.js';
import {optionHelp} from './option-help.js';
import {wordpressWords} from './wordpress-words.js';

const file = (relative: string) => new URL(`../../${relative}`, import.meta.url);

type Phrase = Readonly<Record<Language, string>>;

/** The labels of options in the forms of every editor. */
const {names} = JSON.parse(readFileSync(new URL('option-names.json', import.meta.url), 'utf8')) as {
  names: Record<string, Phrase>;
};

/** Options that anybody may set, also an author who may not write markup: choices by name, and years of four digits. */
const rights: unknown = JSON.parse(readFileSync(file('src/embed/rights.json'), 'utf8'));

const languageCodes = Object.keys(languages) as Language[];

/** A text in each language. */
const phrase = (make: (language: Language) => string) =>
  Object.fromEntries(languageCodes.map((language) => [language, make(language)])) as Phrase;

const languageOption = {
  label: names.lang,
  kind: 'choice',
  usual: '',
  help: phrase(() => ''),
  choices: Object.entries(languages).map(([value, label]) => ({value, label: phrase(() => label)})),
};

function optionOf({name, kind, values, default: usual, description}: Option, words: Record<Language, Words>) {
  const labels = Object.fromEntries(
    languageCodes.map((language) => [language, valueLabels({name, values}, words[language], language)]),
  ) as Record<Language, Readonly<Record<string, string>>>;
  const help: Record<Language, string> = {nb: '', nn: '', en: description, ...optionHelp[name]};
  return {
    kind,
    usual,
    label: names[name],
    help: phrase((language) => help[language].replaceAll('`', '')),
    choices: values.map((value) => ({value, label: phrase((language) => labels[language][value]!)})),
  };
}

function figureOf({description, options}: ElementOptions, words: Record<Language, Words>) {
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
 * @param base - The address of the figure pages, for links to them.
 */
export async function wordpressCatalogue(base: string) {
  const figures: Record<string, ReturnType<typeof figureOf>> = {};
  for (const element of elementOptions(JSON.parse(readFileSync(file('custom-elements.json'), 'utf8')) as Manifest)) {
    figures[element.tag] = figureOf(element, await wordsOf(element.tag));
  }
  return {base, rights, words: wordpressWords, figures};
}
