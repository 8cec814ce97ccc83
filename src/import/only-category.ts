import type {OnlyCategory, Table, TableDimension} from './imported-data.js';

/**
 * @param used - The dimensions that the figure shows.
 * @param shown - Names that the figure writes already.
 */
export function onlyCategories(
  {dimensions}: Table,
  used: readonly (TableDimension | undefined)[],
  shown: readonly string[],
): OnlyCategory[] {
  return dimensions
    .filter((one) => !used.includes(one) && one.categories.length === 1)
    .map(({label, categories: [category], isFixed = false}) => ({
      dimension: label,
      category: category!.label,
      isFixed,
    }))
    .filter(({dimension, category, isFixed}) => {
      return category !== '' && !shown.includes(category) && (isFixed || dimension !== '');
    });
}

/** A title with the categories that the author has chosen, since the numbers are true of those alone. */
export function withFixed(title: string, only: readonly OnlyCategory[]): string {
  const names = only.filter(({isFixed}) => isFixed).map(({category}) => category);
  return names.length > 0 ? `${title} (${names.join(', ')})` : title;
}
