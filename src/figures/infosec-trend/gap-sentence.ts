import type {Gap} from '../../datasets/trend-gap.js';
import {capital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';
import type {Side, TrendNames, TrendPhrases} from './trend-phrases.js';

/**
 * «I 2020 lå de foran statlige virksomheter på tre av fem tiltak og bak på to.» The larger side comes first, and a side of
 * one measure names that measure.
 *
 * @param year - Undefined where the previous sentence is about the same year.
 */
export function gapSentence(
  {asked, behind, smallest, largest, ...gap}: Gap,
  who: string,
  year: string | undefined,
  phrases: TrendPhrases,
  names: TrendNames,
  {decimal, list}: Numbers,
): string {
  const reference = names.level(gap.reference);
  const hasGaps = behind.length < asked;
  const sides = (['behind', 'ahead', 'level'] as const)
    .map((side) => ({side, on: behind.filter(({points}) => sideOf(points) === side)}))
    .filter(({on}) => on.length > 0)
    .toSorted((a, b) => b.on.length - a.on.length);
  const [{side}] = sides as [(typeof sides)[0]];
  const were = (where: string) => `${capital(phrases.theyWere(who, year))} ${where}.`;

  if (sides.length === 1 && (side !== 'level' || behind.length === 1)) {
    const [low, high] = [smallest, largest].map(Math.abs).toSorted((a, b) => a - b) as [number, number];
    const range = low === high ? decimal(low) : phrases.range(decimal(low), decimal(high));
    const [only] = behind;
    const on = behind.length > 1 ? phrases.onCompared(behind.length) : phrases.onMeasure(names.measure(only!.measure));
    return were(phrases.pointsFrom(side, range, reference) + (hasGaps ? ` ${on}` : ''));
  }
  return were(
    list(
      sides.map((one, i) => {
        const count = one.on.length;
        const [only] = one.on;
        const points = one.side === 'level' ? '' : `, ${phrases.points(decimal(Math.abs(only!.points)))}`;
        const named = count === 1 ? ` (${names.measure(only!.measure)}${points})` : '';
        const part = {count, of: behind.length, hasGaps};
        return (i === 0 ? phrases.sideOn(one.side, reference, part) : phrases.andSideOn(one.side, part)) + named;
      }),
    ),
  );
}

function sideOf(points: number): Side {
  if (points === 0) return 'level';
  return points > 0 ? 'behind' : 'ahead';
}
