/**
 * The built-ins that check data and addresses from outside, read when the library starts. A script that replaces them
 * afterwards changes neither which links a reader can follow, nor which members an object has itself, nor which data is read
 * from a file or a table.
 */
export const {entries: ownEntries, fromEntries: objectFrom, hasOwn, keys: ownKeys, values: ownValues} = Object;

export const {isArray} = Array;

export const {isFinite: isFiniteNumber, isInteger, isNaN: isNotANumber} = Number;

export const {parse: parseJSON, stringify} = JSON;

export const {parse: parseDate} = Date;

export const {URL: PlatformURL} = globalThis;

const {canParse} = PlatformURL;

/** Parses an address, against the address of a page where a base is given. */
export function parseAddress(address: string, base?: string): URL | undefined {
  return canParse(address, base) ? new PlatformURL(address, base) : undefined;
}
