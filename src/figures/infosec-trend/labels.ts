import type {Cell} from '../../datasets/cell.js';
import type {Measure, Trend} from '../../datasets/infosec-trend.js';
import type {InfosecTrendWords} from './messages.nb.js';

export function measureName({measures}: Trend, measure: string): string {
  return measures.find(({id}) => id === measure)?.short ?? measure;
}

export function levelName({levels}: Trend, level: string): string {
  return levels.find(({id}) => id === level)?.label ?? level;
}

/** The title of a chart: a single one has room for the measure in full. */
export function panelTitle({label, short}: Measure, measures: readonly Measure[]): string {
  return measures.length === 1 ? label : short;
}

/** Why there is no number, or what the source says of the one there is; empty for a number that needs no remark. */
export function remark({value, status}: Cell, messages: InfosecTrendWords): string {
  return (status && messages.signs?.[status]) || (value === null ? messages.notStated : '');
}
