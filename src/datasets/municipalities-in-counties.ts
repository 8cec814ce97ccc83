import {asNumber, asString, DataError, own, type Fields} from './data-error.js';
import {safeUrl} from './safe-url.js';
import * as schema from './schema.js';
import type {Infer} from './schema.js';
import type {Source} from './source.js';

/** The number of municipalities that shares are computed from, with its source: the report does not give it. */
export interface MunicipalitiesInCounties {
  total: number;
  source: Pick<Source, 'name' | 'href' | 'licence'>;
  /** The reason why the shares are inexact, in one sentence. */
  caveat: string;
}

export const countySourceSchema = schema.object({name: schema.text, href: schema.text, licence: schema.licence});

/** @throws {DataError} when a language has no caveat. */
export function inCountiesOf(
  written: Infer<typeof countySourceSchema>,
  texts: Fields,
  total: number,
): MunicipalitiesInCounties {
  const {name, licence} = written;
  const href = safeUrl(written.href)?.href;
  return {
    total,
    source: {name, ...(href !== undefined && {href}), licence},
    caveat: asString(own(texts, 'shares'), 'texts.shares'),
  };
}

/** A county without municipalities has no share. */
export function readInCounty(value: unknown, path: string): number {
  const all = asNumber(value, path);
  if (all < 1) throw new DataError(path, 'at least 1', all);
  return all;
}
