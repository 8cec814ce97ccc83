import type {Change} from '../../datasets/trend-change.js';
import type {TrendHeadline} from '../../datasets/trend-headline.js';
import {headlineOf} from '../../figure/headline.js';
import {capital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';
import type {HeadlinePhrases} from './headline-phrases.js';
import type {TrendNames} from './trend-phrases.js';

/** A headline and the facts that it includes; the other facts belong in the text under it. */
export interface ToldHeadline {
  text: string | undefined;
  hasStep: boolean;
  hasGap: boolean;
}

/** «Ni av ti andeler falt i 2020, og kommunene lå 10–32 prosentpoeng bak staten», or as much of it as fits. */
export function trendHeadlineText(
  {step, gap}: TrendHeadline,
  phrases: HeadlinePhrases,
  called: TrendNames,
  {decimal, list}: Numbers,
): ToldHeadline {
  const {bodies} = phrases;
  const level = (id: string) => (Object.hasOwn(bodies, id) ? bodies[id]! : called.level(id));
  const {moves, beforeGap} = step ? movesOf(step) : {moves: [], beforeGap: []};
  const [of, behind] = gap ? [level(gap.level), phrases.behind(range(gap), level(gap.reference))] : [];
  const both = behind && headlineOf(...beforeGap.map((moved) => moved + phrases.and(of!, behind)));
  if (both) return {text: both, hasStep: true, hasGap: true};
  const [alone, other] = [headlineOf(...moves), headlineOf(behind && phrases.were(of!, behind, gap!.year))];
  return {text: alone ?? other, hasStep: alone !== undefined, hasGap: alone === undefined && other !== undefined};

  /** Names the levels of a single measure where there is room; otherwise counts, which hides which of them rose or fell. */
  function movesOf({from, to, known, rose, fell, unchanged}: NonNullable<TrendHeadline['step']>) {
    // A step that skips years is not from one year to the next.
    const when = Number(to) - Number(from) === 1 ? phrases.inYear(to) : phrases.period(from, to);
    const groups = ([['rose', rose] as const, ['fell', fell] as const, ['same', unchanged] as const] as const)
      .filter(([, changes]) => changes.length > 0)
      .toSorted(([, a], [, b]) => b.length - a.length);
    const [[way, most], ...others] = groups as [(typeof groups)[0], ...typeof groups];
    const [one] = known as [Change];
    const levels = [...new Set(known.map((change) => change.level))];
    const whole = counted(list(levels.map(level)));
    // The gap names a level, so that the count before it need not.
    const short = levels.length > 1 ? counted() : whole;
    if (known.some(({measure}) => measure !== one.measure)) return {moves: [whole], beforeGap: [short]};
    const isCounted = known.length > 1;
    return {
      moves: isCounted ? [named(), whole] : [named()],
      beforeGap: isCounted && others.length === 0 ? [named(), short] : [named()],
    };

    function counted(names?: string): string {
      const begin = capital(phrases.sharesMoved(way, most.length, known.length, names));
      // A majority describes the whole; otherwise the other groups are counted too.
      const rest =
        most.length * 2 > known.length
          ? []
          : others.map(([direction, {length}]) => phrases.others(direction, length, known.length));
      return [`${begin} ${way === 'same' ? phrases.inBoth(from, to) : when}`, ...rest].join(', ');
    }

    function named(): string {
      const at = (changes: readonly Change[]) => list(changes.map((change) => level(change.level)));
      const same = at(unchanged);
      const parts = groups.flatMap(([direction, changes]) =>
        direction === 'same' ? [] : [phrases.shareMoved(direction, at(changes))],
      );
      if (parts.length === 0) return capital(phrases.shareSame(same, phrases.inBoth(from, to)));
      return capital(`${phrases.theShare} ${list(parts)} ${when}`) + (same && phrases.andShareSame(same));
    }
  }

  /** Rounded to whole points, unless that would make a gap disappear. */
  function range({smallest, largest}: NonNullable<TrendHeadline['gap']>): string {
    const digits = smallest < 1 ? undefined : 0;
    const [low, high] = [decimal(smallest, digits), decimal(largest, digits)];
    return low === high ? low : `${low}–${high}`;
  }
}
