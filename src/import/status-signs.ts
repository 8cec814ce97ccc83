import {hasOwn, ownKeys} from '../datasets/built-ins.js';
import type {CellStatus, SignedCell} from './imported-data.js';
import {looksNumeric} from './number.js';

/** The signs of Statistics Norway, which most Nordic statistics agencies share. */
const nordic: Record<string, CellStatus> = {
  '.': 'not-possible',
  '..': 'missing',
  '...': 'not-yet',
  '…': 'not-yet',
  ':': 'confidential',
  '-': 'none',
  '–': 'none',
  '—': 'none',
  '−': 'none',
  '*': 'provisional',
};

/** Observation flags of Eurostat, the OECD and SDMX; of several letters, the first is the most important. */
const flags: Record<string, CellStatus> = {
  a: 'other',
  b: 'break',
  c: 'confidential',
  e: 'estimated',
  f: 'forecast',
  i: 'estimated',
  l: 'missing',
  m: 'missing',
  n: 'zero-rounded',
  o: 'missing',
  p: 'provisional',
  r: 'revised',
  s: 'estimated',
  u: 'uncertain',
  z: 'not-possible',
};

/** Words that programs write in place of a number. */
const words: Record<string, CellStatus> = {
  '': 'not-stated',
  'not-stated': 'not-stated',
  'not-listed': 'not-stated',
  nan: 'missing',
  na: 'missing',
  'n/a': 'missing',
  '#n/a': 'missing',
  null: 'missing',
  '0n': 'zero-rounded',
};

const longestWord = Math.max(...ownKeys(words).map(({length}) => length));

/** The meaning of a sign. Eurostat's colon means that a number is not available; in Norway it means confidential. */
export function statusOf(sign: string, source = ''): CellStatus {
  const own = (list: Record<string, CellStatus>, key: string) => (hasOwn(list, key) ? list[key] : undefined);
  const text = sign.trim();
  if (text.startsWith(':') && /eurostat|estat/i.test(source)) {
    return own(flags, text.charAt(1).trim()) === 'confidential' ? 'confidential' : 'missing';
  }
  const lower = text.toLowerCase();
  return (
    own(nordic, text) ??
    own(words, lower) ??
    (/^[a-z]{1,3}$/.test(lower) ? own(flags, lower.charAt(0)) : null) ??
    'other'
  );
}

/** Whether a cell of text means that there is no number: only for listed signs, not for any word. */
export function isNothing(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > longestWord) return false;
  return hasOwn(nordic, trimmed) || hasOwn(words, trimmed.toLowerCase());
}

/** A cell with its sign and status. */
export function signed(value: number | null, sign: string | undefined, source?: string): SignedCell {
  return sign === undefined ? {value} : {value, status: statusOf(sign, source), sign};
}

/** Marks a number of a provisional period, unless it has a sign of its own. */
export function starred(cell: SignedCell): SignedCell {
  return cell.value === null || cell.sign !== undefined ? cell : signed(cell.value, '*');
}

/** A number followed by Eurostat's letters: «61.2 p». Accepts only letters that describe a number. */
export function flagged(text: string): {number: string; flag: string} | undefined {
  // This quick test avoids the pattern for the many cells without a flag.
  const parts = text.includes(' ') ? /^(\S+) ([bdefipru]{1,2})$/.exec(text.trim()) : undefined;
  return parts && looksNumeric(parts[1]!) ? {number: parts[1]!, flag: parts[2]!} : undefined;
}
