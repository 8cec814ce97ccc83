import {hasOwn, isArray} from '../datasets/built-ins.js';
import {asObject, own} from '../datasets/data-error.js';
import {readGuidance, type Guidance} from '../datasets/guidance.js';
import type {ParsedSource, TextTable} from './imported-data.js';
import {safeUrl} from '../datasets/safe-url.js';
import type {Language} from '../datasets/source.js';
import {isFields} from './fields.js';
import {longestName, mostLinks} from './limits.js';
import {plain} from './dimension-names.js';
import {atMost, guidanceOf, guideOf, type LinkedGuidance} from './read-links.js';
import {ImportError} from './import-error.js';
import type {Steps} from './slices.js';
import {numbered} from '../datasets/numbered.js';

const columnNames = {
  title: 'tittel title navn namn name veileder rettleiar veiledning rettleiing guide guidance',
  address: 'adresse address lenke lenkje lenka link url href nettadresse',
  publisher: 'utgiver utgjevar utgiver publisher avsender eier eigar',
  status: 'status',
};

const statuses: Record<string, string> = {
  ny: 'new',
  oppdatert: 'updated',
  nyelleroppdatert: 'new-or-updated',
  neworupdated: 'new-or-updated',
};

const statusNamed = (text: string) => {
  const name = text.length > longestName ? '' : plain(text);
  return hasOwn(statuses, name) ? statuses[name] : text;
};

/** Parsed addresses by their answer: parsing thousands of them takes long. */
const urls = new WeakMap<ParsedSource, Map<string, URL | undefined>>();

const urlIn = (answer: ParsedSource) => (address: unknown) => {
  const known = urls.get(answer);
  return typeof address === 'string' && known?.has(address) ? known.get(address) : safeUrl(address);
};

/** Reads the addresses of an answer in steps, so that `guidanceFrom` has little left to do. */
export function* guidanceSteps(answer: ParsedSource): Steps<void> {
  const known = new Map<string, URL | undefined>();
  urls.set(answer, known);
  for (const [i, address] of numbered(addressesIn(answer))) {
    if (i >= mostLinks) return;
    if (i % 50 === 0) yield;
    if (typeof address === 'string') known.set(address, safeUrl(address));
  }
}

function addressesIn(answer: ParsedSource): unknown[] {
  if (answer.form === 'grid') {
    const [header = [], ...body] = answer.grid.rows;
    const column = header.findIndex((text) => isColumn('address', text));
    return body.map((row) => row[column]?.trim());
  }
  const guides = answer.form === 'document' && isFields(answer.document) ? own(answer.document, 'guides') : undefined;
  return isArray(guides) ? guides.map((guide: unknown) => (isFields(guide) ? own(guide, 'href') : undefined)) : [];
}

const isColumn = (name: keyof typeof columnNames, text: string) =>
  text.length <= longestName && columnNames[name].split(' ').includes(plain(text));

/** Guides from our own form of data, or from a table with a column of titles and one of addresses. */
export function guidanceFrom(answer: ParsedSource, language: Language): Guidance | LinkedGuidance {
  if (answer.form === 'document') {
    const guides = own(asObject(answer.document, 'document'), 'guides');
    if (isArray(guides)) atMost(guides.length, 'guides');
    return readGuidance(answer.document, language, urlIn(answer));
  }
  if (answer.form === 'grid') return guidesIn(answer.grid, urlIn(answer));
  throw new ImportError('no-links', 'document', 'a list of guides', 'JSON-stat');
}

function guidesIn({rows}: TextTable, urlOf: typeof safeUrl): LinkedGuidance {
  const [header, ...body] = rows as [readonly string[], ...(readonly string[])[]];
  const columnOf = (name: keyof typeof columnNames) => header.findIndex((text) => isColumn(name, text));
  const [title, address] = (['title', 'address'] as const).map((name) => {
    const column = columnOf(name);
    if (column < 0)
      throw new ImportError('no-dimension', 'header', `a column "${name}"`, header.join(', '), {name, choices: header});
    return column;
  }) as [number, number];
  atMost(body.length, 'rows');
  const [publisher, status] = [columnOf('publisher'), columnOf('status')];
  const guides = body.map((row, i) => {
    const given = row[status]?.trim() ?? '';
    return guideOf(
      {
        title: row[title]!,
        address: row[address]!,
        publisher: row[publisher]?.trim() || undefined,
        publisherName: undefined,
        status: statusNamed(given),
      },
      i,
      urlOf,
    );
  });
  return guidanceOf(guides, 'table');
}
