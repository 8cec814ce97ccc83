import {own, type Fields} from '../datasets/data-error.js';
import {decode} from '../import/decode.js';
import {fieldsOf, isFields, textOf} from '../import/fields.js';
import {ImportError} from '../import/import-error.js';
import type {Table, TableDimension} from '../import/imported-data.js';
import {dimensionSteps} from '../import/json-stat-dimensions.js';
import {parseJson} from '../import/json-text.js';
import {atOnce} from '../import/slices.js';
import type {Fetched} from './fetch-data.js';

/** The root of PxWebApi 2 on servers whose path differs from the usual one. */
const roots: Readonly<Record<string, string>> = {'data.ssb.no': '/api/pxwebapi/v2'};
const usualRoot = '/api/v2';

/** The root of the programming interface: of a host alone, or an address that has the path. */
export function rootOf(host: string): string {
  const url = new URL(host.includes('://') ? host : `https://${host}`);
  const {pathname: path} = url;
  if (path === '/') return `${url.origin}${roots[url.hostname] ?? usualRoot}`;
  return `${url.origin}${path.endsWith('/') ? path.slice(0, -1) : path}`;
}

/** The categories of a dimension that are asked for; all of them where left out. */
export type Chosen = ReadonlyMap<TableDimension, readonly string[]>;

export function metadataAddress(root: string, id: string, language: string | undefined): string {
  return addressOf(root, id, 'metadata', language, []);
}

/**
 * The address of the numbers. Every dimension is named: a server leaves out what is not asked for, and answers with its
 * newest year alone where nothing is.
 */
export function dataAddress(
  root: string,
  id: string,
  language: string | undefined,
  dimensions: readonly TableDimension[],
  chosen: Chosen,
): string {
  const values = dimensions.map((one) => [`valueCodes[${one.id}]`, valueOf(one, chosen.get(one))] as const);
  return addressOf(root, id, 'data', language, values);
}

function valueOf({id, categories}: TableDimension, codes: readonly string[] | undefined): string {
  if (!codes || codes.length === categories.length) return '*';
  const odd = codes.find((code) => /[,*?[\]]/.test(code));
  if (odd === undefined) return codes.join(',');
  throw new ImportError('form', `dimension.${id}`, 'codes without signs that the server reads as a pattern', odd);
}

function addressOf(
  root: string,
  id: string,
  part: 'metadata' | 'data',
  language: string | undefined,
  values: readonly (readonly [string, string])[],
): string {
  const address = new URL(`${root}/tables/${encodeURIComponent(id)}/${part}`);
  if (language !== undefined) address.searchParams.set('lang', language);
  address.searchParams.set('outputformat', 'json-stat2');
  for (const [name, value] of values) address.searchParams.set(name, value);
  return address.href;
}

/** The table of a metadata answer: its dimensions, and no numbers. */
export function metadataTable({body, contentType}: Pick<Fetched, 'body' | 'contentType'>): Table {
  const document: unknown = parseJson(decode(body, contentType));
  if (!isFields(document) || own(document, 'class') !== 'dataset') {
    const found = isFields(document) ? (own(document, 'title') ?? own(document, 'class')) : document;
    throw new ImportError('not-a-dataset', 'class', '"dataset"', found);
  }
  const root: Fields = fieldsOf(document, 'document');
  const updated = own(root, 'updated');
  return {
    label: textOf(own(root, 'label') ?? '', 'label'),
    source: textOf(own(root, 'source') ?? '', 'source'),
    ...(typeof updated === 'string' && {updated}),
    dimensions: atOnce(dimensionSteps(root, root)),
    notes: [],
    rounded: false,
    cell: () => ({value: null}),
    document,
  };
}
