import {asObject, own} from '../model/data-error.js';
import {readGuidance, type Guidance} from '../model/guidance.js';
import type {Answer, Grid} from '../model/own-data.js';
import type {Language} from '../model/source.js';
import {plain} from './names.js';
import {atMost, guidanceOf, guideOf, type LinkedGuidance} from './read-links.js';
import {Refusal} from './refusal.js';

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

/** Guides from our own form of data, or from a table with a column of titles and one of addresses. */
export function guidanceFrom(answer: Answer, language: Language): Guidance | LinkedGuidance {
  if (answer.form === 'document') {
    const guides = own(asObject(answer.document, 'document'), 'guides');
    if (Array.isArray(guides)) atMost(guides.length, 'guides');
    return readGuidance(answer.document, language);
  }
  if (answer.form === 'grid') return guidesIn(answer.grid);
  throw new Refusal('no-links', 'document', 'a list of guides', 'JSON-stat');
}

function guidesIn({rows}: Grid): LinkedGuidance {
  const [header, ...body] = rows as [readonly string[], ...(readonly string[])[]];
  const columnOf = (name: keyof typeof columnNames) =>
    header.findIndex((text) => columnNames[name].split(' ').includes(plain(text)));
  const [title, address] = (['title', 'address'] as const).map((name) => {
    const column = columnOf(name);
    if (column < 0)
      throw new Refusal('no-dimension', 'header', `a column "${name}"`, header.join(', '), {name, choices: header});
    return column;
  }) as [number, number];
  atMost(body.length, 'rows');
  const [publisher, status] = [columnOf('publisher'), columnOf('status')];
  const guides = body.map((row, i) => {
    const told = row[status]?.trim() ?? '';
    return guideOf(
      {
        title: row[title]!,
        address: row[address]!,
        publisher: row[publisher]?.trim() || undefined,
        publisherName: undefined,
        status: Object.hasOwn(statuses, plain(told)) ? statuses[plain(told)] : told,
      },
      i,
    );
  });
  return guidanceOf(guides, 'table');
}
