import {isInteger} from './built-ins.js';
import {documents} from '../../data/editions/risks.js';
import {asArray, asObject, asString, DataError, own} from './data-error.js';
import {Editions} from './edition.js';
import {labelsOf} from './labels.js';
import {inOneOrder} from './one-order.js';
import * as schema from './schema.js';
import {type Language, reportSource, sectionsOf, type Source, textsOf} from './source.js';
export type {RiskSourceId} from '../../data/editions/ids.js';

/** A source that showed a challenge, and when. */
export interface Showing {
  /** Id of the source. */
  source: string;
  name: string;
  /** The name as it is in a sentence. */
  short: string;
  /** A year, or a time in words; `null` where the report states none. */
  when: string | null;
  /** How the source showed it; `undefined` where the report names a publication instead, or does not say. */
  how: string | undefined;
  /** A publication that the report names, in bokmål. */
  title: string | undefined;
  /** The report's sentences on this source, in bokmål. */
  quotes: readonly string[];
}

/** A number of units out of all: «tre av fire helseregioner». */
export interface Units {
  id: string;
  label: string;
  /** The same as a sentence, with `{units}` for how many; not all have one. */
  news: string | undefined;
  count: number;
  of: number;
}

export interface Challenge {
  id: string;
  /** Our own short heading. */
  label: string;
  section: string;
  /** The report's words, in bokmål; those of every source where they differ. */
  quotes: readonly string[];
  units: readonly Units[];
  shownBy: readonly Showing[];
}

export interface Risks {
  year: number;
  challenges: readonly Challenge[];
  /** The sources that showed the challenges, in an order that keeps that of each challenge where one can. */
  sources: readonly {id: string; name: string; short: string}[];
  source: Source;
  document: unknown;
}

const showing = schema.object({
  source: schema.text,
  when: schema.nullable(schema.text),
  how: schema.optional(schema.text),
  title: schema.optional(schema.text),
  quotes: schema.optional(schema.list(schema.quote)),
});

const units = schema.object({id: schema.id, count: schema.count, of: schema.count});

export const risksSchema = schema.object({
  year: schema.year,
  challenges: schema.list(
    schema.object({
      id: schema.id,
      section: schema.section,
      quotes: schema.optional(schema.list(schema.quote)),
      shownBy: schema.list(showing),
      units: schema.optional(schema.list(units)),
    }),
  ),
});

export const risksEditions = new Editions<Risks, Language>(documents, readRisks);

export function risksOf(edition: string | undefined, language: Language): Risks {
  return risksEditions.get(edition, language);
}

/** @throws {DataError} when a challenge cannot be read. */
export function readRisks(document: unknown, language: Language): Risks {
  const data = asObject(document, 'document');
  const texts = textsOf(data, language);
  const labels = (kind: string) => labelsOf(texts, language, kind);
  const challengeLabel = labels('challenge');
  const sourceName = labels('source');
  const sourceShort = labels('short');
  const howLabel = labels('how');
  const whenLabel = labels('when');
  const unitLabel = labels('unit');
  const news = asObject(own(texts, 'news') ?? {}, `texts.${language}.news`);
  const newsOf = (id: string): string | undefined =>
    own(news, id) === undefined ? undefined : asString(own(news, id), `texts.${language}.news.${id}`);

  const showingOf = (
    {source, when, how, title, quotes}: schema.Infer<typeof showing>,
    shared: readonly string[] | undefined,
    path: string,
  ): Showing => ({
    source,
    name: sourceName(source),
    short: sourceShort(source),
    when: when === null || /^\d{4}$/.test(when) ? when : whenLabel(when),
    how: how === undefined ? undefined : howLabel(how),
    title,
    quotes: quotes ?? shared ?? (asArray(quotes, `${path}.quotes`) as readonly never[]),
  });
  const readUnits = ({id, count, of}: schema.Infer<typeof units>, path: string): Units => {
    if (!isInteger(of) || of < 1 || of > 12) throw new DataError(`${path}.of`, 'a whole number from 1 to 12', of);
    if (!isInteger(count) || count < 0 || count > of) throw new DataError(`${path}.count`, `from 0 to ${of}`, count);
    return {id, label: unitLabel(id), news: newsOf(id), count, of};
  };
  const written = risksSchema.read(document, '');
  const challenges = written.challenges.map((challenge, i): Challenge => {
    const path = `challenges[${i}]`;
    const {quotes: shared} = challenge;
    const shownBy = challenge.shownBy.map((one, j) => showingOf(one, shared, `${path}.shownBy[${j}]`));
    return {
      ...challenge,
      label: challengeLabel(challenge.id),
      quotes: [...new Set([...(shared ?? []), ...shownBy.flatMap(({quotes}) => quotes)])],
      units: (challenge.units ?? []).map((one, j) => readUnits(one, `${path}.units[${j}]`)),
      shownBy,
    };
  });

  return {
    year: written.year,
    challenges,
    sources: inOneOrder(challenges.map(sourcesOf), ({source}) => source).map(({source: id, name, short}) => ({
      id,
      name,
      short,
    })),
    source: reportSource(data, language, sectionsOf(challenges)),
    document,
  };
}

export function challengesShownBy({challenges}: Risks, source: string | undefined): readonly Challenge[] {
  return challenges.filter(({shownBy}) => source === undefined || shownBy.some((one) => one.source === source));
}

/** The sources of a challenge, each once, in the order of the report. */
export function sourcesOf({shownBy}: Challenge): readonly Showing[] {
  return [...new Map(shownBy.toReversed().map((one) => [one.source, one])).values()].toReversed();
}

/** The challenges that most sources have shown, where any has more than one. */
export function mostShown(challenges: readonly Challenge[]): readonly Challenge[] {
  const most = Math.max(0, ...challenges.map((one) => sourcesOf(one).length));
  return most < 2 ? [] : challenges.filter((one) => sourcesOf(one).length === most);
}

/** The units that challenges concern, with these challenges, the largest share first. */
export function unitsOf(challenges: readonly Challenge[]): (Units & {challenge: Challenge})[] {
  return challenges
    .flatMap((challenge) => challenge.units.map((one) => ({...one, challenge})))
    .sort((a, b) => b.count / b.of - a.count / a.of);
}

/** Those of several units: one of one is no share. */
export const sharesOf = (challenges: readonly Challenge[]): (Units & {challenge: Challenge})[] =>
  unitsOf(challenges).filter(({of}) => of > 1);

/** The largest share of units that has a sentence and is not empty. */
export function gravestOf(challenges: readonly Challenge[]): (Units & {challenge: Challenge}) | undefined {
  return sharesOf(challenges).find(({news, count}) => news !== undefined && count > 0);
}

/** The challenge of the largest share of units first, then those with most sources, and then in the order of the report. */
export function byGravity(challenges: readonly Challenge[]): readonly Challenge[] {
  const gravest = gravestOf(challenges)?.challenge;
  const rankOf = (one: Challenge) => (one === gravest ? Infinity : sourcesOf(one).length);
  return challenges.toSorted((a, b) => (a === b ? 0 : rankOf(b) - rankOf(a)));
}

export interface RisksFinding {
  all: number;
  /** Challenges that more than one source has shown. */
  shared: readonly Challenge[];
  /** The one source that is selected. */
  only: {short: string; count: number} | undefined;
}

export function risksFinding(risks: Risks, source: string | undefined): RisksFinding {
  const chosen = risks.sources.find(({id}) => id === source);
  return {
    all: risks.challenges.length,
    shared: risks.challenges.filter((one) => sourcesOf(one).length > 1),
    only: chosen && {short: chosen.short, count: challengesShownBy(risks, chosen.id).length},
  };
}
