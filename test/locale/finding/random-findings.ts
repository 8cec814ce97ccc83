import {topic, type ImportedTrend} from '../../../src/figures/infosec-trend/import.js';
import {words as en} from '../../../src/figures/infosec-trend/messages.en.js';
import {words as nb} from '../../../src/figures/infosec-trend/messages.nb.js';
import {words as nn} from '../../../src/figures/infosec-trend/messages.nn.js';
import {trendNames, trendText} from '../../../src/figures/infosec-trend/finding-text.js';
import type {TrendState} from '../../../src/figures/infosec-trend/state.js';
import {trendFinding} from '../../../src/datasets/trend-finding.js';
import {wholeFinding} from '../../../src/figure/headline.js';
import {numbersIn} from '../../../src/i18n/numbers.js';
import {uncapital} from '../../../src/i18n/capital.js';
import {infosecTrend, partOf} from '../../../src/datasets/infosec-trend.js';
import {loadWords, wordsIn} from '../../../src/import/import-messages.js';
import type {Language} from '../../../src/datasets/source.js';
import type {Choice, Facts} from './facts.js';
import {HeadlineFaults} from './headline-faults.js';
import {OwnFaults} from './own-faults.js';
import {everyPeriod, randomTrend, type RandomTrend, type Recipe} from './random-trend.js';
import {ReportFaults} from './report-faults.js';

const words = {nb, nn, en};
const languages = ['nb', 'nn', 'en'] as const;

export {loadWords};

/** The names of the report in any language. */
const reportNames = new Set(
  languages.flatMap((language) => {
    const {measures, levels} = infosecTrend('2020', language);
    return [...measures.map(({short}) => short), ...levels.map(({label}) => label)];
  }),
);

function isOfReport(name: string): boolean {
  return reportNames.has(name);
}

/** Those at some places of a list, in its order. */
function some<Item>(items: readonly Item[], places: readonly number[]): readonly Item[] {
  const chosen = new Set(places.map((place) => place % items.length));
  return chosen.size === 0 ? items : items.filter((_, place) => chosen.has(place));
}

/** What is left of the facts where some levels and measures are shown. */
function shownOf(facts: Facts, {levels, measures}: Recipe['choices'][0]): Facts {
  const left = {levels: some(facts.levels, levels), measures: some(facts.measures, measures)};
  return {...facts, ...left, compareWith: left.levels.includes(facts.compareWith) ? facts.compareWith : ''};
}

const at = <Item>(items: readonly Item[], place: number) => (place < 0 ? undefined : items[place % items.length]);

/** What is wrong with the findings about a random table, and the forms of sentence in them. */
export function readingOf(recipe: Recipe): {faults: string[]; forms: string[]; headlines: string[]} {
  const random = randomTrend(recipe);
  if (!random) return {faults: [], forms: [], headlines: []};
  const readings = languages.map((language) => readingIn(language, random, recipe));
  const [forms, ...others] = readings.map((reading) => reading.forms) as [string[], ...string[][]];
  const isSame = others.every((other) => other.join(' ') === forms.join(' '));
  const faults = readings.flatMap((reading) => reading.faults);
  const headlines = readings.flatMap((reading) => reading.headlines);
  return {faults: isSame ? faults : [...faults, 'the languages say different things'], forms, headlines};
}

function readingIn(language: Language, random: RandomTrend, recipe: Recipe) {
  const own = wordsIn(language, false);
  const context = {edition: '2020', language, words: own, numbers: numbersIn(language)};
  const imported = topic.read(random.answer, random.hints, context);
  const {facts} = random;
  const {trend} = imported;
  const periods = trend.periods.map((one) => (recipe.isLikeReport ? one.id : own.period(one)));
  const inLanguage: Facts = {
    ...facts,
    years: periods,
    at: (measure, level, year) => facts.at(measure, level, facts.years[periods.indexOf(year)]!),
  };
  const measureNames = new Map(
    trend.measures.map(({id, short}) => [id, isOfReport(short) ? uncapital(short) : short] as const),
  );
  const names = {isOfReport, periods, everyPeriod: everyPeriod(recipe.isQuarterly).map((one) => own.period(one))};
  const faults: string[] = [];
  const forms: string[] = [];
  const headlines: string[] = [];
  for (const chosen of recipe.choices) {
    const shown = shownOf(inLanguage, chosen);
    const ofReport = new ReportFaults(language, shown, measureNames);
    const ofHeadlines = new HeadlineFaults(language, shown, measureNames);
    const within = (year: number, whole: number) => (year < 0 ? whole : year % periods.length);
    const [from, to] = [within(chosen.from, 0), within(chosen.to, periods.length - 1)].toSorted((a, b) => a - b) as [
      number,
      number,
    ];
    const {whole: text, headline, rest} = finding(language, imported, chosen, [from, to]);
    const choice: Choice = {
      view: chosen.view,
      level: at(shown.levels, chosen.level),
      measure: at(shown.measures, chosen.measure),
      from: periods[from]!,
      to: periods[to]!,
    };
    const reading = recipe.isLikeReport
      ? ofReport.of(text, choice)
      : new OwnFaults(language, shown, names, recipe.isPercent, choice).of(text);
    const news = recipe.isLikeReport ? ofHeadlines.of(headline, choice) : {faults: lengthFaults(headline), forms: []};
    const rows =
      recipe.isLikeReport && chosen.view === 'rows' && headline
        ? ofHeadlines.ofRows(headline, rest, choice)
        : undefined;
    const since =
      rows ?? (recipe.isLikeReport ? ofHeadlines.since(rest, choice, news.forms) : {faults: [], forms: [], rest});
    const lead = rows
      ? {faults: [], rest: rows.rest}
      : recipe.isLikeReport
        ? ofHeadlines.lead(since.rest, choice, news.forms)
        : {faults: [], rest};
    const besides = recipe.isLikeReport
      ? [
          ...since.faults,
          ...lead.faults,
          ...ofReport.falseIn(lead.rest, choice),
          ...((chosen.view !== 'rows' || to - from < 3) && !choice.level ? [] : exceptionsLost(text, rest)),
        ]
      : [];
    faults.push(
      ...[...reading.faults, ...besides].map((fault) => `${language} ${JSON.stringify(choice)} «${text}»: ${fault}`),
      ...news.faults.map((fault) => `${language} ${JSON.stringify(choice)} «${headline}»: ${fault}`),
    );
    forms.push(...reading.forms.map((form) => `${recipe.isLikeReport ? 'report' : 'own'} ${form}`));
    headlines.push(...news.forms, ...since.forms);
  }
  return {faults, forms, headlines};
}

/**
 * Sentences that are left out of the text because the heading has their fact. A heading has no room for exceptions, which
 * a sentence names in parentheses; the gap may be left out at the end of a sentence. The lines of all levels show them.
 */
function exceptionsLost(text: string, rest: string): string[] {
  return text
    .split(/(?<=\.) /)
    .map((sentence) => sentence.split(/, (?:men|but) /)[0]!)
    .filter((sentence) => sentence.includes('(') && !rest.includes(sentence.slice(sentence.indexOf('('), -1)))
    .map((sentence) => `only the heading tells of «${sentence}»`);
}

function lengthFaults(headline: string | undefined): string[] {
  return headline !== undefined && headline.split(/\s+/).length > 15 ? ['headline too long'] : [];
}

/** The finding as the element computes it from its state. */
function finding(
  language: Language,
  {trend: whole, numbers, messages}: ImportedTrend,
  chosen: Recipe['choices'][0],
  [from, to]: [number, number],
): {whole: string; headline: string | undefined; rest: string} {
  const ids = (items: readonly {id: string}[], places: readonly number[]) => some(items, places).map(({id}) => id);
  const trend = partOf(whole, ids(whole.levels, chosen.levels), ids(whole.measures, chosen.measures));
  const [level, measure] = [at(trend.levels, chosen.level), at(trend.measures, chosen.measure)];
  const state: Partial<TrendState> = {
    trend,
    language,
    numbers,
    messages: {...words[language], ...messages},
    measures: measure ? [measure] : trend.measures,
    years: trend.years.slice(from, to + 1),
    level: level?.id,
  };
  const shown = state as TrendState;
  const {headline, finding: rest} = trendText(shown, chosen.view);
  if (shown.messages.ownFinding) return {whole: wholeFinding(headline, rest), headline, rest};
  const all = {
    view: chosen.view,
    level: level?.id,
    measure: measure?.id,
    from: trend.years[from]!,
    to: trend.years[to]!,
  };
  return {whole: shown.messages.finding(trendFinding(trend, all), trendNames(shown), numbers), headline, rest};
}
