import type {Nameable} from './category-names.js';
import type {Remedy} from './import-error.js';
import type {TableCategory, TableDimension} from './imported-data.js';

/** Most names in one example or one message to authors. */
const mostNames = 20;

export const quoted = (text: string): string => `"${text}"`;

/** An attribute with its value, as it is written in a page. */
export function written({attribute, value}: Remedy): string {
  return value.includes('"') ? `${attribute}='${value}'` : `${attribute}="${value}"`;
}

/** «Kjønn=Kvinner»: names where these can be read back, or else ids. */
export function pairOf({id, label, categories}: TableDimension, category: TableCategory): string {
  const readable = (text: string, otherwise: string) => (/[;="]/.test(text) || text.trim() === '' ? otherwise : text);
  const isShared = categories.some((one) => one !== category && one.label === category.label);
  return `${readable(label, id)}=${isShared ? category.id : readable(category.label, category.id)}`;
}

/** Fixes a further dimension to its first category, in addition to those that are already fixed. */
export function fixMore(fix: unknown, dimension: TableDimension): Remedy {
  const pair = pairOf(dimension, dimension.categories[0]!);
  const before = typeof fix === 'string' && fix.trim() !== '' ? `${fix.trim().replace(/;\s*$/, '')}; ` : '';
  return {attribute: 'fix', value: `${before}${pair}`};
}

/** Names some items: by their ids where these are words, or else by their names. */
export function listOf(attribute: string, items: readonly Nameable[]): Remedy {
  const isPlain = items.every(({id, sourceId = id}) => /^[^\s,;"]+$/.test(sourceId));
  const names = items.map(({id, sourceId = id, label}) => (isPlain ? sourceId : label));
  return {attribute, value: names.join(isPlain ? ' ' : ', ')};
}

/** Categories by id and name, for the author of a page. */
export function listed(items: readonly Nameable[]): string {
  const names = items.slice(0, mostNames).map(({id, sourceId = id, label}) => {
    return label === '' || label === sourceId ? sourceId : `${sourceId} (${label})`;
  });
  return [...names, ...(items.length > mostNames ? ['…'] : [])].join(', ');
}
