import {documents} from '../../data/editions/risks.js';
import {asArray, asNumber, asObject, asString, DataError, own, type Fields} from './data-error.js';
import {Editions} from './edition.js';
import {labelsOf} from './labels.js';
import {sectionsOf} from './sections.js';
import {readLicence, reportOf, textsOf, type Language, type Source} from './source.js';

/** Who or what showed a challenge, and when. */
export interface Showing {
  /** Id of the source. */
  source: string;
  name: string;
  /** The name as it stands in a sentence. */
  short: string;
  /** A year, or a time in words; `null` where the report states none. */
  when: string | null;
  /** In our words; `undefined` where the report names a publication instead, or does not say. */
  how: string | undefined;
  /** A publication that the report names, in bokmål. */
  title: string | undefined;
  /** What the report says of this source, in bokmål. */
  quotes: readonly string[];
}

/** So many of so many: «tre av fire helseregioner». */
export interface Units {
  id: string;
  label: string;
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
  /** Who or what showed them, in the order of the report. */
  sources: readonly {id: string; name: string; short: string}[];
  source: Source;
  document: unknown;
}

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

  const readQuotes = (of: Fields, path: string): string[] =>
    asArray(own(of, 'quotes'), `${path}.quotes`).map((quote, i) => asString(quote, `${path}.quotes[${i}]`));
  const readShowing = (value: unknown, path: string, shared: readonly string[] | undefined): Showing => {
    const showing = asObject(value, path);
    const source = asString(own(showing, 'source'), `${path}.source`);
    const when = own(showing, 'when') === null ? null : asString(own(showing, 'when'), `${path}.when`);
    const title = own(showing, 'title');
    const how = own(showing, 'how');
    const hasOwnQuotes = shared === undefined || own(showing, 'quotes') !== undefined;
    return {
      source,
      name: sourceName(source),
      short: sourceShort(source),
      when: when === null || /^\d{4}$/.test(when) ? when : whenLabel(when),
      how: how === undefined ? undefined : howLabel(asString(how, `${path}.how`)),
      title: title === undefined ? undefined : asString(title, `${path}.title`),
      quotes: hasOwnQuotes ? readQuotes(showing, path) : shared,
    };
  };
  const readUnits = (value: unknown, path: string): Units => {
    const units = asObject(value, path);
    const id = asString(own(units, 'id'), `${path}.id`);
    const count = asNumber(own(units, 'count'), `${path}.count`);
    const of = asNumber(own(units, 'of'), `${path}.of`);
    if (!Number.isInteger(of) || of < 1 || of > 12)
      throw new DataError(`${path}.of`, 'a whole number from 1 to 12', of);
    if (!Number.isInteger(count) || count < 0 || count > of)
      throw new DataError(`${path}.count`, `from 0 to ${of}`, count);
    return {id, label: unitLabel(id), count, of};
  };
  const challenges = asArray(own(data, 'challenges'), 'challenges').map((value, i): Challenge => {
    const path = `challenges[${i}]`;
    const challenge = asObject(value, path);
    const id = asString(own(challenge, 'id'), `${path}.id`);
    const list = (key: string) => asArray(own(challenge, key), `${path}.${key}`);
    const shared = own(challenge, 'quotes') === undefined ? undefined : readQuotes(challenge, path);
    const shownBy = list('shownBy').map((showing, j) => readShowing(showing, `${path}.shownBy[${j}]`, shared));
    return {
      id,
      label: challengeLabel(id),
      section: asString(own(challenge, 'section'), `${path}.section`),
      quotes: [...new Set([...(shared ?? []), ...shownBy.flatMap(({quotes}) => quotes)])],
      units:
        own(challenge, 'units') === undefined
          ? []
          : list('units').map((units, j) => readUnits(units, `${path}.units[${j}]`)),
      shownBy,
    };
  });
  const report = reportOf(data, language);

  return {
    year: asNumber(own(data, 'year'), 'year'),
    challenges,
    sources: [
      ...new Map(challenges.flatMap(({shownBy}) => shownBy.map(({source, ...name}) => [source, name] as const))),
    ].map(([id, {name, short}]) => ({id, name, short})),
    source: {name: report, report, section: sectionsOf(challenges), licence: readLicence(own(data, 'licence'))},
    document,
  };
}

export function challengesShownBy({challenges}: Risks, source: string | undefined): readonly Challenge[] {
  return challenges.filter(({shownBy}) => source === undefined || shownBy.some((one) => one.source === source));
}

export interface RisksFinding {
  all: number;
  /** How many of the challenges each source has shown. */
  sources: readonly {short: string; count: number}[];
  /** Challenges that more than one source has shown. */
  shared: readonly Challenge[];
  /** The one source that is asked for. */
  only: {short: string; count: number} | undefined;
}

export function risksFinding(risks: Risks, source: string | undefined): RisksFinding {
  const counts = risks.sources.map(({id, short}) => ({id, short, count: challengesShownBy(risks, id).length}));
  return {
    all: risks.challenges.length,
    sources: counts.toSorted((a, b) => b.count - a.count).map(({short, count}) => ({short, count})),
    shared: risks.challenges.filter(({shownBy}) => new Set(shownBy.map((one) => one.source)).size > 1),
    only: counts.find(({id}) => id === source),
  };
}
