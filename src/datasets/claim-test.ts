import {asArray, asNumber, asString, DataError, own, type Fields} from './data-error.js';
import type {KeyFigure, KeyFigures} from './key-figures.js';

/** How a statement is tested. A change without levels is tested at all levels; shares are tested on all measures. */
export type ClaimTest =
  /** Each share rose or fell between two years. */
  | {kind: 'change'; direction: 'rise' | 'fall'; from: string; to: string; levels: readonly string[] | undefined}
  /** On each measure, one level's change was greater than that of every other level that has one. */
  | {kind: 'change-comparison'; level: string; against: readonly string[]; from: string; to: string}
  /** On each measure, one level is below every other level with a number. `also` has the statement's further levels. */
  | {kind: 'lower'; level: string; against: readonly string[]; also: readonly string[]; year: string}
  /** The counties add up to a total. */
  | {kind: 'sum'; total: number}
  /** The statement gives the number of names under a key figure. */
  | {kind: 'count'; figure: string; stated: number}
  | {kind: 'untestable'};

/** Whether a test reads the shares by level and measure, which an author can replace. */
export function isOfShares({kind}: ClaimTest): boolean {
  return kind === 'change' || kind === 'change-comparison' || kind === 'lower';
}

/** @throws {DataError} when a test is not valid, or reads something that the data does not have. */
export function readTest(test: Fields, path: string, numbers: KeyFigures): ClaimTest {
  const text = (key: string) => asString(own(test, key), `${path}.${key}`);
  const list = (key: string) => asArray(own(test, key), `${path}.${key}`).map((one) => asString(one, `${path}.${key}`));
  const direction = () => {
    const value = text('direction');
    if (value !== 'rise' && value !== 'fall') throw new DataError(`${path}.direction`, '"rise" or "fall"', value);
    return value;
  };
  /** The id of a key figure that has the parts that the test reads. */
  const figure = (what: string, has: (figure: KeyFigure) => boolean) => {
    const id = text('figure');
    const known = numbers.figures.find((one) => one.id === id);
    if (!known || !has(known)) throw new DataError(`${path}.figure`, `a key figure with ${what}`, id);
    return id;
  };
  const kind = text('kind');
  switch (kind) {
    case 'change': {
      const levels = own(test, 'levels') === undefined ? undefined : list('levels');
      return {kind, direction: direction(), from: text('from'), to: text('to'), levels};
    }
    case 'change-comparison':
      return {kind, level: text('level'), against: list('against'), from: text('from'), to: text('to')};
    case 'lower':
      return {
        kind,
        level: text('level'),
        against: list('against'),
        also: own(test, 'also') === undefined ? [] : list('also'),
        year: text('year'),
      };
    case 'sum':
      return {kind, total: asNumber(own(test, 'total'), `${path}.total`)};
    case 'count':
      return {
        kind,
        figure: figure('names to count', ({names}) => names !== undefined),
        stated: asNumber(own(test, 'stated'), `${path}.stated`),
      };
    case 'untestable':
      return {kind};
    default:
      throw new DataError(`${path}.kind`, 'a known kind of test', kind);
  }
}
