import {asNumber, asObject, asString, DataError, own, type Fields} from './data-error.js';
import {safeUrl} from './safe-url.js';
import {readLicence, type Source} from './source.js';

/** The number of municipalities that shares are computed from, with its source: the report does not give it. */
export interface MunicipalitiesInCounties {
  total: number;
  source: Pick<Source, 'name' | 'href' | 'licence'>;
  /** The reason why the shares are inexact, in one sentence. */
  caveat: string;
}

/** @throws {DataError} when the source cannot be read, or a county has no number of municipalities. */
export function readInCounties(value: unknown, texts: Fields, total: number): MunicipalitiesInCounties {
  const source = asObject(value, 'municipalitiesInCountySource');
  const href = safeUrl(own(source, 'href'))?.href;
  return {
    total,
    source: {
      name: asString(own(source, 'name'), 'municipalitiesInCountySource.name'),
      ...(href !== undefined && {href}),
      licence: readLicence(own(source, 'licence')),
    },
    caveat: asString(own(texts, 'shares'), 'texts.shares'),
  };
}

/** A county without municipalities has no share. */
export function readInCounty(value: unknown, path: string): number {
  const all = asNumber(value, path);
  if (all < 1) throw new DataError(path, 'at least 1', all);
  return all;
}
