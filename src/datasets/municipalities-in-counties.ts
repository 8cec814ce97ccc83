import {asNumber, asString, DataError, own, type Fields} from './data-error.js';
import {safeUrl} from './safe-url.js';
import * as schema from './schema.js';
import type {Infer} from './schema.js';
import type {Source} from './source.js';

/** The number of municipalities that shares are computed from, with its source: the report does not give it. */
export interface MunicipalitiesInCounties {
  total: number;
  source: Pick<Source, 'name' | 'href' | 'licence'>;
  /** How exact the shares are. */
  caveat: string;
  /** Why counties have a star, beside counts too; empty where none has one. */
  merged: string;
}

export const countySourceSchema = schema.object({name: schema.text, href: schema.text, licence: schema.licence});

/**
 * @param hasStars - Whether a county has a star, which then needs its note.
 * @throws {DataError} when a language has no caveat, or when stars have no note.
 */
export function inCountiesOf(
  written: Infer<typeof countySourceSchema>,
  texts: Fields,
  total: number,
  hasStars: boolean,
): MunicipalitiesInCounties {
  const {name, licence} = written;
  const href = safeUrl(written.href)?.href;
  return {
    total,
    source: {name, ...(href !== undefined && {href}), licence},
    caveat: asString(own(texts, 'shares'), 'texts.shares'),
    merged: hasStars ? asString(own(texts, 'merged'), 'texts.merged') : '',
  };
}

/** A county without municipalities has no share. */
export function readInCounty(value: unknown, path: string): number {
  const all = asNumber(value, path);
  if (all < 1) throw new DataError(path, 'at least 1', all);
  return all;
}
