import {decode} from '../../src/import/decode.js';
import {fetchData} from '../../src/import/fetch-data.js';
import {fixDimensions} from '../../src/import/fix-dimensions.js';
import type {DimensionMapping, ParsedSource, Table, TableDimension} from '../../src/import/imported-data.js';
import {mostBytes} from '../../src/import/limits.js';
import {pairOf} from '../../src/import/remedy.js';
import {readFetched} from '../../src/import/read-fetched.js';
import {readText, tableOf} from '../../src/import/read-text.js';
import {trendDimensions} from '../../src/import/trend-from.js';

// The page fetches this module when an author gives numbers of their own.

/** More choices are no help in a form. */
const mostChoices = 200;

/** A dimension with its categories, and the one that it is fixed to. */
export interface FixField {
  dimension: TableDimension;
  fixed: string;
}

/** The choices that a table offers. */
export interface TableChoices {
  /** Names for the attributes that choose a dimension. */
  dimensions: readonly string[];
  measures: TableDimension['categories'];
  levels: TableDimension['categories'];
  periods: TableDimension['categories'];
  fix: readonly FixField[];
}

/** @throws {Error} where the address gives no data. */
export async function readAddress(address: string): Promise<ParsedSource> {
  const fetched = await fetchData(new URL(address, document.baseURI), 10, new AbortController().signal);
  return readFetched(fetched);
}

/** @throws {Error} where the file is no data. */
export async function readFile(file: File): Promise<ParsedSource> {
  if (file.size > mostBytes) throw new RangeError(`The file is larger than ${mostBytes} bytes.`);
  return readText(decode(new Uint8Array(await file.arrayBuffer())));
}

/**
 * What an author can choose of a table.
 *
 * @throws {DataError} for an answer that is no table.
 */
export function choicesIn(answer: ParsedSource, options: Readonly<Record<string, string>>): TableChoices {
  const whole = tableOf(answer);
  const table = orElse(() => fixDimensions(whole, options['fix']), whole);
  const hints: DimensionMapping = {
    measure: options['dimension-measure'],
    level: options['dimension-level'],
    time: options['dimension-time'],
  };
  const found = orElse(() => trendDimensions(table, hints), new Map<string, TableDimension>());
  const several = whole.dimensions.filter(({categories}) => categories.length > 1);
  const categoriesOf = (topic: string) => {
    const {categories = []} = found.get(topic) ?? {};
    return categories.length > 1 && categories.length <= mostChoices ? categories : [];
  };
  const shown = new Set([...found.values()].map(({id}) => id));
  const fix = whole.dimensions.flatMap((dimension, i): FixField[] => {
    const {categories, isFixed} = table.dimensions[i]!;
    if (dimension.categories.length === 1 || dimension.categories.length > mostChoices) return [];
    if (isFixed) return [{dimension, fixed: categories[0]!.id}];
    return shown.has(dimension.id) ? [] : [{dimension, fixed: ''}];
  });
  return {
    dimensions: several.map(({id, label}) => label || id),
    measures: categoriesOf('measure'),
    levels: categoriesOf('level'),
    periods: categoriesOf('time'),
    fix,
  };
}

function orElse<Result>(read: () => Result, otherwise: Result): Result {
  try {
    return read();
  } catch {
    // The figure in the preview says why.
    return otherwise;
  }
}

/** The attribute `fix` after one of its dimensions is fixed to another category, or to none. */
export function fixWith(fields: readonly FixField[], dimension: string, category: string): string {
  const changed = fields.map((one) => (one.dimension.id === dimension ? {...one, fixed: category} : one));
  return changed
    .flatMap(({dimension: of, fixed}) => {
      const chosen: Table['dimensions'][number]['categories'][number] | undefined = of.categories.find(
        ({id}) => id === fixed,
      );
      return chosen ? [pairOf(of, chosen)] : [];
    })
    .join('; ');
}
