import type {Change, Progress} from '../../datasets/trend-change.js';
import type {Gap} from '../../datasets/trend-gap.js';
import type {TrendHeadline} from '../../datasets/trend-headline.js';
import {headlineOf, sentences} from '../../figure/headline.js';
import {capital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';
import type {HeadlinePhrases, Way} from './headline-phrases.js';
import type {TrendNames} from './trend-phrases.js';

/** A headline and the facts that it includes; the other facts belong in the text under it. */
export interface ToldHeadline {
  text: string | undefined;
  hasStep: boolean;
  hasGap: boolean;
  /** The gap as a sentence, where a heading about several measures has no room for it. */
  lead?: string | undefined;
  /** How the shares compare with the first year shown, where the heading is about the last year. */
  since?: string | undefined;
  /** For a view that shows the gap: a heading about it, the other news in a sentence, and where the gap is largest. */
  ofGap?: {text: string; since: string; lead: string};
}

/** A longer name of a measure, in characters, would be most of the sentence under a heading. */
const longestName = 60;

/** «Ni av ti tall for staten og kommunene falt i 2020», with the gap where there is room for both. */
export function trendHeadlineText(
  {step, whole, areSame, gap}: TrendHeadline,
  phrases: HeadlinePhrases,
  called: TrendNames,
  {decimal, list}: Numbers,
): ToldHeadline {
  const {bodies} = phrases;
  const level = (id: string) => (Object.hasOwn(bodies, id) ? bodies[id]! : called.level(id));
  const {moves, beforeGap} = step ? movesOf(step) : {moves: [], beforeGap: []};
  const [of, behind] = gap ? [level(gap.level), phrases.behind(range(gap, true), level(gap.reference))] : [];
  const both = behind && headlineOf(...beforeGap.map((moved) => moved + phrases.and(of!, behind)));
  const since = step && whole && {since: sinceOf(step, whole)};
  if (both) return {text: both, hasStep: true, hasGap: true, ...since};
  const [alone, other] = [headlineOf(...moves), headlineOf(behind && phrases.were(of!, behind, gap!.year))];
  if (alone === undefined) return {text: other, hasStep: false, hasGap: other !== undefined};
  return {text: alone, hasStep: true, hasGap: false, ...since, ...(gap && gap.behind.length > 1 && newsOf(gap))};

  function newsOf(all: Gap): Pick<ToldHeadline, 'lead' | 'ofGap'> {
    const most = mostIn(all);
    const were = `${phrases.were(of!, phrases.behind(range(all), level(all.reference)), all.year)}.`;
    const news = [`${alone}.`, since?.since];
    return {
      lead: sentences(were, most),
      ...(other !== undefined && {ofGap: {text: other, since: sentences(...news), lead: most}}),
    };
  }

  /** «Ni av ti tall var likevel høyere enn i 2018.» Shares that are not those of the heading are named. */
  function sinceOf(last: Progress, all: Progress): string {
    const [total, now, before] = [all.known.length, groupsOf(all), groupsOf(last)];
    const [[way, {length}], ...others] = now;
    const who = areSame
      ? phrases.shares(length, total)
      : phrases.shares(length, total, namesOf(all)) + phrases.withNumbers(all.from, all.to);
    const ways = [way, before[0][0]];
    const isYet = hasMost(now) && hasMost(before) && ways.includes('rose') && ways.includes('fell');
    const were = phrases.wereSince(who, way, length, all.from, isYet);
    const rest = hasMost(now) ? [] : others.map(([side, some]) => phrases.othersWere(side, some.length, total));
    return `${capital([were, ...rest].join(', '))}.`;
  }

  /** «Størst avstand: å ha …», if one measure has the largest gap and a short name. */
  function mostIn(all: Gap): string {
    const [most, ...others] = all.behind.filter(({points}) => points === all.largest);
    const [id, {done}] = [most!.measure, phrases];
    const name = called.measure(id);
    const isNamed = others.length === 0 && name.length <= longestName;
    return isNamed ? phrases.mostOn(Object.hasOwn(done, id) ? done[id]! : name) : '';
  }

  /** Names the levels of a single measure where there is room; otherwise counts, which hides which of them rose or fell. */
  function movesOf(last: Progress) {
    const {from, to, levels: asked, known, unchanged} = last;
    // A step that skips years is not from one year to the next.
    const when = Number(to) - Number(from) === 1 ? phrases.inYear(to) : phrases.period(from, to);
    const groups = groupsOf(last);
    const [[way, most], ...others] = groups;
    const [one] = known as [Change];
    const levels = levelsOf(last);
    const inFull = counted(namesOf(last));
    // A count of fewer shares than are drawn says which. One of all levels need not: the gap after it names a level.
    const short = levels.length > 1 && levels.length === asked.length ? counted() : inFull;
    if (known.some(({measure}) => measure !== one.measure)) return {moves: [inFull], beforeGap: [short]};
    const isCounted = known.length > 1;
    return {
      moves: isCounted ? [named(), inFull] : [named()],
      beforeGap: isCounted && others.length === 0 ? [named(), short] : [named()],
    };

    function counted(names?: string): string {
      const begin = capital(phrases.sharesMoved(way, most.length, known.length, names));
      // A majority describes the whole; otherwise the other groups are counted too.
      const rest = hasMost(groups)
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

  function namesOf(moved: Progress): string {
    return list(levelsOf(moved).map(level));
  }

  /** A heading has it rounded to whole points, unless that would make a gap disappear. */
  function range({smallest, largest}: Gap, isRounded = false): string {
    const digits = isRounded && smallest >= 1 ? 0 : undefined;
    const [low, high] = [decimal(smallest, digits), decimal(largest, digits)];
    return low === high ? low : `${low}–${high}`;
  }
}

type Group = readonly [Way, readonly Change[]];

/** The changes by the way in which they went, the largest group first. */
function groupsOf({rose, fell, unchanged}: Progress): [Group, ...Group[]] {
  const groups: readonly Group[] = [
    ['rose', rose],
    ['fell', fell],
    ['same', unchanged],
  ];
  return groups.filter(([, changes]) => changes.length > 0).toSorted(([, a], [, b]) => b.length - a.length) as [
    Group,
    ...Group[],
  ];
}

/** Whether the first group is larger than all others together, so that it describes the whole. */
function hasMost([[, {length}], ...others]: readonly [Group, ...Group[]]): boolean {
  return others.reduce((sum, [, other]) => sum + other.length, 0) < length;
}

/** The levels that have shares with numbers for both years. */
const levelsOf = ({known}: Progress): string[] => [...new Set(known.map((change) => change.level))];
