import {languages, type Language} from '../datasets/source.js';
import {elementOptions, type ElementOptions, type Option} from './element-options.js';
import type {Manifest} from './manifest.js';
import {wordsOf, type Words} from './figure-words.js';
import {valueLabels} from './option-labels.js';
import {languageCodes} from './pages/language-codes.js';
import {jsonOf} from './project-file.js';

type Phrase = Readonly<Record<Language, string>>;

/** The labels of options in the forms of every editor. */
const {names} = jsonOf('src/build/option-names.json') as {
  names: Record<string, Phrase>;
};

/** Options that anybody may set, also an author who may not write markup: choices by name, and years of four digits. */
const rights: unknown = jsonOf('src/embed/rights.json');

/** A text in each language. */
const phrase = (make: (language: Language) => string) =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Phrase;

const languageOption = {
  label: names.lang,
  kind: 'choice',
  usual: '',
  help: phrase(() => ''),
  choices: languages.map((value) => ({value, label: phrase(() => languageCodes[value].name)})),
};

function optionOf({name, kind, values, default: usual, description}: Option, words: Record<Language, Words>) {
  const labels = Object.fromEntries(
    languages.map((language) => [language, valueLabels({name, values}, words[language], language)]),
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
  for (const element of elementOptions(jsonOf('custom-elements.json') as Manifest)) {
    figures[element.tag] = figureOf(element, await wordsOf(element.tag));
  }
  return {base, rights, words: wordpressWords, figures};
}

/** The words of the WordPress plugin itself; `%s` is a placeholder. */
const wordpressWords = {
  category: {nb: 'Digdirs årsrapport', nn: 'Årsrapporten til Digdir', en: 'Digdir’s annual report'},
  options: {nb: 'Figuren', nn: 'Figuren', en: 'The figure'},
  more: {nb: 'Flere valg', nn: 'Fleire val', en: 'More options'},
  noChoice: {nb: 'Ikke valgt', nn: 'Ikkje valt', en: 'Not chosen'},
  usual: {nb: 'Standard: %s', nn: 'Standard: %s', en: 'Default: %s'},
  withoutScript: {
    nb: 'Figuren vises når JavaScript er på. Tallene står i Digdirs årsrapport.',
    nn: 'Figuren blir vist når JavaScript er på. Tala står i årsrapporten til Digdir.',
    en: 'The figure is shown when JavaScript is on. The numbers are in Digdir’s annual report.',
  },
  unknownFigure: {
    nb: 'Figuren «%s» finnes ikke. Velg en av disse: %s.',
    nn: 'Figuren «%s» finst ikkje. Vel ein av desse: %s.',
    en: 'There is no figure “%s”. Choose one of these: %s.',
  },
  unreadOptions: {
    nb: '«%s» kan ikke lese disse valgene: %s. Bare de som redigerer, ser denne meldingen.',
    nn: '«%s» kan ikkje lese desse vala: %s. Berre dei som redigerer, ser denne meldinga.',
    en: '“%s” cannot read these options: %s. Only those who edit see this message.',
  },
  refusedOptions: {
    nb: '«%s» bruker ikke disse valgene, fordi forfatteren av innlegget ikke kan skrive fri HTML: %s. Bare de som redigerer, ser denne meldingen.',
    nn: '«%s» bruker ikkje desse vala, fordi forfattaren av innlegget ikkje kan skrive fri HTML: %s. Berre dei som redigerer, ser denne meldinga.',
    en: '“%s” does not use these options, because the author of the post may not write free HTML: %s. Only those who edit see this message.',
  },
  host: {nb: 'Adresse til figursidene', nn: 'Adresse til figursidene', en: 'Address of the figure pages'},
  hostHelp: {
    nb: 'Mappen der «figures» ligger på et annet nettsted. Limer noen inn adressen til en figurside derfra, blir den til figuren.',
    nn: 'Mappa der «figures» ligg på ein annan nettstad. Limer nokon inn adressa til ei figurside derifrå, blir ho til figuren.',
    en: 'The folder that “figures” lies in on another site. When somebody pastes the address of a figure page from there, it becomes the figure.',
  },
};

/**
 * Help for options in the two languages that the manifest does not have, shorter than its descriptions. The names of other
 * options explain them.
 */
const optionHelp: Readonly<Record<string, {nb: string; nn: string}>> = {
  edition: {
    nb: 'Året rapporten gjelder. Tomt gir den nyeste.',
    nn: 'Året rapporten gjeld. Tomt gir den nyaste.',
  },
  levels: {
    nb: 'Med mellomrom mellom: `statlige-virksomheter`, `fylkeskommuner`, `kommuner`. Tomt gir alle.',
    nn: 'Med mellomrom mellom: `statlige-virksomheter`, `fylkeskommuner`, `kommuner`. Tomt gir alle.',
  },
  measures: {
    nb: 'Med mellomrom mellom: `styringssystem`, `nye-tiltak`, `forbedret-fjernet-tiltak`, `hendelser`, `ovelser`. Tomt gir alle.',
    nn: 'Med mellomrom mellom: `styringssystem`, `nye-tiltak`, `forbedret-fjernet-tiltak`, `hendelser`, `ovelser`. Tomt gir alle.',
  },
  hide: {
    nb: 'Med mellomrom mellom: heading (overskrift), summary (funn), views (visninger), key (tegnforklaring), hint (tips), note (merknad), tools (verktøy).',
    nn: 'Med mellomrom mellom: heading (overskrift), summary (funn), views (visingar), key (teiknforklaring), hint (tips), note (merknad), tools (verktøy).',
  },
  src: {
    nb: 'Vises i stedet for tallene i rapporten: JSON-stat eller CSV, med https: eller på denne serveren.',
    nn: 'Blir viste i staden for tala i rapporten: JSON-stat eller CSV, med https: eller på denne serveren.',
  },
  group: {
    nb: 'Figurer i samme gruppe følger det leseren velger i en av dem.',
    nn: 'Figurar i same gruppe følgjer det lesaren vel i ein av dei.',
  },
  address: {
    nb: 'Tar vare på det leseren velger i adressen til siden, under dette navnet.',
    nn: 'Tek vare på det lesaren vel i adressa til sida, under dette namnet.',
  },
};
