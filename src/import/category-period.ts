import type {Period, TableCategory} from './imported-data.js';
import {readPeriod} from './period.js';
import {ImportError} from './import-error.js';

/**
 * The period of a category, by its code or its label; `undefined` where neither names a period.
 *
 * @throws {ImportError} where the two name different periods, since either could be the right one.
 */
export function periodOfCategory({id, label}: TableCategory, path: string): Period | undefined {
  const [ofCode, ofLabel] = [readPeriod(id, label), readPeriod(label)];
  if (ofCode && ofLabel && ofCode.id !== ofLabel.id) {
    throw new ImportError('period-label', path, `the period of its code "${id.slice(0, 60)}"`, label, {
      name: id,
      label,
    });
  }
  return ofCode ?? ofLabel;
}
