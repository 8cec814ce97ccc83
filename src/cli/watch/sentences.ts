import type {Language} from '../../datasets/source.js';
import {words as en} from '../../figures/infosec-trend/messages.en.js';
import {words as nb} from '../../figures/infosec-trend/messages.nb.js';
import {words as nn} from '../../figures/infosec-trend/messages.nn.js';
import {topic, type ImportedTrend} from '../../figures/infosec-trend/import.js';
import {trendText} from '../../figures/infosec-trend/finding-text.js';
import {trendState} from '../../figures/infosec-trend/state.js';
import {numbersIn} from '../../i18n/numbers.js';
import {loadWords, wordsIn} from '../../import/import-messages.js';
import type {DimensionMapping, ParsedSource} from '../../import/imported-data.js';

const messages = {nb, nn, en};

/** The options of a figure by the names of its attributes. */
export type Options = Readonly<Record<string, string>>;

/** A sentence that the published numbers gave, and what the source gives now; empty where there is no such sentence. */
export interface SentenceChange {
  before: readonly string[];
  now: readonly string[];
}

/**
 * The sentences of a figure that are not true of the source as it answers now. They are computed from the same measures,
 * levels and periods as before: a new year does not make a sentence about an earlier one false.
 *
 * @throws {DataError} for numbers that the figure does not read.
 */
export async function changedSentences(
  published: ParsedSource,
  current: ParsedSource,
  options: Options,
  language: Language,
): Promise<SentenceChange | undefined> {
  await loadWords(language);
  const mapping = mappingOf(options);
  const before = read(published, mapping, language);
  const now = read(current, {...mapping, ...onlyIn(before, read(current, mapping, language))}, language);
  const [old, fresh] = [sentencesOf(before, options, language), sentencesOf(now, options, language)];
  const change = {
    before: old.filter((one) => !fresh.includes(one)),
    now: fresh.filter((one) => !old.includes(one)),
  };
  return change.before.length > 0 ? change : undefined;
}

function read(answer: ParsedSource, mapping: DimensionMapping, language: Language): ImportedTrend {
  const edition = [...topic.editions!.years].at(-1)!;
  const [words, numbers] = [wordsIn(language, false), numbersIn(language)];
  return topic.read(answer, mapping, {edition, language, words, numbers});
}

const mappingOf = (options: Options): DimensionMapping => ({
  measure: options['dimension-measure'],
  level: options['dimension-level'],
  time: options['dimension-time'],
  fix: options['fix'],
  measures: options['measures'],
  levels: options['levels'],
  periods: options['periods'],
  from: options['from'],
  to: options['to'],
});

/** The measures, levels and periods that both have, as a mapping. */
function onlyIn({trend: before}: ImportedTrend, {trend: now}: ImportedTrend): DimensionMapping {
  const shared = (old: readonly string[], fresh: readonly string[]) =>
    old.filter((id) => fresh.includes(id)).join(', ') || undefined;
  const ids = (items: readonly {id: string; sourceId?: string}[]) => items.map(({id, sourceId = id}) => sourceId);
  return {
    measures: shared(ids(before.measures), ids(now.measures)),
    levels: shared(ids(before.levels), ids(now.levels)),
    periods: shared(before.years, now.years),
  };
}

/** The headline and the sentences of the finding. */
function sentencesOf(imported: ImportedTrend, options: Options, language: Language): string[] {
  const view = (['lines', 'rows', 'table'] as const).find((one) => one === options['view']) ?? 'lines';
  const state = trendState(options, {
    language,
    messages: messages[language],
    numbers: numbersIn(language),
    view,
    edition: '',
    imported,
    importNote: undefined,
    isHeadlineAbove: false,
    headingLevel: 2,
    hiddenParts: new Set(),
    highlights: [],
    claim: undefined,
    previous: undefined,
    option: optionOf,
    warn: () => {},
  });
  const {headline, finding} = trendText(state, view);
  const sentences = [...new Intl.Segmenter(language, {granularity: 'sentence'}).segment(finding)];
  return [headline ?? '', ...sentences.map(({segment}) => segment)].map(plainText).filter(Boolean);
}

/** As the option reader of an element, without its warnings. */
function optionOf<Id extends string>(
  _attribute: string,
  value: unknown,
  allowed: readonly (Id | readonly [Id, ...string[]])[],
): Id | undefined {
  const wanted = typeof value === 'string' ? value.trim().toLowerCase() : '';
  const lists = allowed.map((one) => (typeof one === 'string' ? ([one] as const) : one));
  return wanted === '' ? undefined : lists.find((names) => names.some((name) => name.toLowerCase() === wanted))?.[0];
}

export function plainText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
