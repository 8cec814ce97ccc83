import type {Change, Progress} from '../../datasets/trend-change.js';
import {capital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';
import type {SentenceNames, TrendPhrases} from './trend-phrases.js';

/** A clause without its full stop, for a new topic (`text`) and for the topic of the previous sentence. */
export interface Clause {
  topic: string;
  text: string;
  again: string;
}

/** Reports which shares were higher, lower and the same at the end of a period. A group of one is named. */
export function changeClause(
  {from, to, levels, known, rose, fell, unchanged, asked}: Progress,
  phrases: TrendPhrases,
  names: SentenceNames,
  {decimal, signed, list}: Numbers,
): Clause {
  const changed = levels.filter((level) => known.some((one) => one.level === level));
  const bodies = list(changed.map(names.level));
  const [first] = known as [Change];
  const isOneMeasure = known.every(({measure}) => measure === first.measure);
  const period = phrases.period(from, to);
  const groups = ([['rose', rose] as const, ['fell', fell] as const] as const)
    .filter(([, changes]) => changes.length > 0)
    .toSorted(([, a], [, b]) => b.length - a.length);
  const points = (change: Change) => phrases.points(signed(change.points!));
  const value = (change: Change) => (change.points === 0 ? phrases.percent(decimal(change.end!)) : points(change));

  if (known.length === 1) return ofShare();
  if (isOneMeasure) return ofMeasure();
  return changed.length === 1 ? ofLevel() : ofAll();

  /** «I 2018 hadde 22,5 prosent av kommunene rapportert erfaringer fra øvelser. I 2020 var det 25,8 prosent (+3,3 prosentpoeng)» */
  function ofShare(): Clause {
    const {measure, level, start, end} = first;
    const [before, after] = [phrases.percent(decimal(start!)), phrases.percent(decimal(end!))];
    const share = phrases.shareOf(before, bodies);
    const topic = `${measure} ${level}`;
    if (first.points === 0) {
      const text = phrases.hadDoneBoth(from, to, share, names.done(measure));
      return {topic, text, again: phrases.shareWasBoth(from, to, after)};
    }
    const direction = first.points! > 0 ? 'rose' : 'fell';
    return {
      topic,
      text: `${phrases.hadDone(from, share, names.done(measure))}. ${phrases.shareWas(to, after, points(first))}`,
      again: phrases.shareMoved(period, direction, phrases.points(decimal(Math.abs(first.points!)))),
    };
  }

  /** «Etablert nye sikkerhetstiltak: Tallet økte for kommunene (+10,6 prosentpoeng) og falt for …» */
  function ofMeasure(): Clause {
    const at = (changes: readonly Change[]) =>
      list(changes.map((change) => `${names.level(change.level)} (${value(change)})`));
    const same = at(unchanged);
    const moves = list(groups.map(([direction, changes]) => phrases.sharesMoved(direction, at(changes))));
    const rest = groups.length === 0 ? phrases.sharesSame(from, to, same) : `${moves} ${period}`;
    const moved = groups.length > 0 && unchanged.length > 0 ? rest + phrases.andSharesSame(same) : rest;
    return {
      topic: first.measure,
      text: `${names.done(first.measure)}: ${capital(phrases.theShare)} ${moved}`,
      again: `${phrases.it} ${moved}`,
    };
  }

  /** «Kommunene gikk fram på fire av fem tiltak og tilbake på ett (nye tiltak, −0,2 prosentpoeng) fra 2018 til 2020» */
  function ofLevel(): Clause {
    const part = {of: known.length, hasGaps: known.length < asked / levels.length};
    const named = (changes: readonly Change[]) =>
      changes.length === 1 ? ` (${names.measure(changes[0]!.measure)}, ${value(changes[0]!)})` : '';
    const moves = list(
      groups.map(([direction, changes], i) => {
        const count = changes.length;
        const moved =
          i === 0 ? phrases.improved(direction, {...part, count}) : phrases.andImproved(direction, {...part, count});
        return moved + named(changes);
      }),
    );
    const same = phrases.andUnchanged({...part, count: unchanged.length}) + named(unchanged);
    const rest =
      groups.length === 0
        ? phrases.unchanged(from, to, {...part, count: known.length})
        : `${moves} ${period}${unchanged.length > 0 ? same : ''}`;
    return {topic: first.level, text: `${bodies} ${rest}`, again: `${phrases.they} ${rest}`};
  }

  /** «Fra 2018 til 2020 økte ni av ti tall for …, og ett falt (nye tiltak i statlige virksomheter, −0,2 prosentpoeng)» */
  function ofAll(): Clause {
    const part = {of: known.length, hasGaps: known.length < (asked / levels.length) * changed.length};
    const named = (changes: readonly Change[]) => {
      const [one] = changes;
      if (changes.length !== 1 || !one) return '';
      return ` (${phrases.measureAt(names.measure(one.measure), names.level(one.level))}, ${value(one)})`;
    };
    const [most, ...others] = groups;
    if (!most) {
      const text = phrases.countSame(from, to, {...part, count: known.length}, bodies);
      return {topic: 'all', text, again: text};
    }
    const [direction, changes] = most;
    const rests = [
      ...others.map(([other, of]) => phrases.othersMoved(other, {...part, count: of.length}) + named(of)),
      ...(unchanged.length > 0 ? [phrases.othersSame({...part, count: unchanged.length}) + named(unchanged)] : []),
    ];
    const begin = phrases.countMoved(period, direction, {...part, count: changes.length}, bodies) + named(changes);
    const text = rests.length === 1 ? list([`${begin},`, rests[0]!]) : list([begin, ...rests]);
    return {topic: 'all', text, again: text};
  }
}
