import type {OwnTrend} from './imported-data.js';
import {valuesOf} from './trend-values.js';

/** PST is also the name of a public body. */
const percent = '(?:%|(?<!\\p{L})(?:[Pp]rosent|PROSENT|pst\\.?|[Pp]er ?[Cc]ent)(?!\\p{L}))';
/** «over 50 %», but not «2020 %»: the number is a limit for a count. */
const limit = new RegExp(`(?<![\\d.,])(?!(?:19|20)\\d\\d\\D)\\d[\\d.,]*[\\s-]*${percent}`, 'gu');
const unit = new RegExp(`${percent}(?![-\\s]?(?:poeng|point))`, 'u');
/** «Antall barn (%)», «Antall barn i prosent av alle» */
const explicit = new RegExp(`[(,]\\s*${percent}\\)?\\s*$|i prosent av|[Pp]er ?cent of`, 'u');

/** Whether a title names per cent as the unit. Percentage points are another unit. */
export function saysPercent(text: string): boolean {
  return explicit.test(text) || (unit.test(text.replaceAll(limit, '')) && !saysCount(text));
}

/** Whether a unit or title names a rate: per thousand, or per inhabitant. «Per fylke» and «per 1. mars» are said of counts. */
export function saysRate(text = ''): boolean {
  const whole = '(100|10{0,2}([\\s.,]?000)+|mille|tusen|thousand|million)';
  const person = '(capita|innb|innbygg[ae]r(e|ar)?|inhabitants?|person(er|ar|s)?)';
  return new RegExp(`(?<!\\p{L})(promille|(per|pr\\.?)\\s(${whole}|${person}))(?![\\p{L}\\d])`, 'iu').test(text);
}

/** Whether a title names a count. */
export const saysCount = (text: string) => /(?<!\p{L})(antall?|tal(et)? på|numbers? of|count)(?!\p{L})/iu.test(text);

/** Whether numbers are percentages: by their unit or title or else, as in most tables of a page, by their values. */
export function arePercent(own: OwnTrend): boolean {
  if (own.unit?.label) return own.unit.percent;
  return saysPercent(own.label) || (!saysCount(own.label) && areParts(own));
}

/** Whether every number can be a percentage of a whole. */
export function areParts(own: OwnTrend): boolean {
  return valuesOf(own).every((value) => value >= 0 && value <= 100);
}
