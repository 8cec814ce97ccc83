/**
 * What the checks of data and addresses from outside ask of the platform, as it is when the library starts. A script that
 * replaces it afterwards changes neither what a reader can follow, nor which members an object has itself, nor what is
 * read from a file or a table.
 */
export const {entries: ownEntries, fromEntries: objectFrom, hasOwn, keys: ownKeys, values: ownValues} = Object;

export const {isArray} = Array;

export const {isFinite: isFiniteNumber, isInteger, isNaN: isNotANumber} = Number;

export const {parse: parseJSON, stringify} = JSON;

export const {parse: parseDate} = Date;

export const {URL: PlatformURL} = globalThis;

const {canParse} = PlatformURL;

/** An address, read as one in a page where a base is given. */
export function parseAddress(address: string, base?: string): URL | undefined {
  return canParse(address, base) ? new PlatformURL(address, base) : undefined;
}
