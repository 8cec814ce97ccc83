import {textLines} from '../../charts/text-lines.js';
import type {Cell} from '../../datasets/cell.js';
import type {Measure, Trend} from '../../datasets/infosec-trend.js';
import type {InfosecTrendWords} from './messages.nb.js';

export function measureName({measures}: Trend, measure: string): string {
  return measures.find(({id}) => id === measure)?.short ?? measure;
}

/** A year of the report, or a period of other numbers as a reader knows it. */
export function periodName(period: string, messages: InfosecTrendWords): string {
  return messages.periodName?.(period) ?? period;
}

export function levelName({levels}: Trend, level: string): string {
  return levels.find(({id}) => id === level)?.label ?? level;
}

/** The end of the name of a mark, which is read without its chart: the measure, where there are several. */
export function inMeasure(measure: string, trend: Trend, shown: readonly Measure[]): string {
  return shown.length === 1 ? '' : `, ${measureName(trend, measure)}`;
}

/** The title of a chart: with the full name of a single measure, which has room for it. */
export function panelTitle({label, short}: Measure, measures: readonly Measure[]): string {
  return measures.length === 1 ? label : short;
}

/** The reason for a missing number, or the source's remark on a number; empty where there is none. */
export function remark({value, status}: Cell, messages: InfosecTrendWords): string {
  return (status && messages.signs?.[status]) || (value === null ? messages.notStated : '');
}

/** As much of a name as fits beside a line or its numbers, in em; the legend has the full name. */
export function startOf(label: string, width: number, fontSize: number): string {
  const [line = '', ...others] = textLines(label, width, fontSize);
  return others.length === 0 ? line : `${line} …`;
}
