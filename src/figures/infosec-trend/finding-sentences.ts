import type {Change, Progress, Silence, TrendFinding} from '../../datasets/trend-finding.js';
import {capital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';
import {changeClause} from './change-sentence.js';
import {gapSentence} from './gap-sentence.js';
import type {SentenceNames, TrendNames, TrendPhrases} from './trend-phrases.js';

export type {TrendNames} from './trend-phrases.js';

/** More years than this are counted and not named one by one. */
const mostYears = 3;

/** Writes a finding in sentences. Every number in them is computed from the data that is shown. */
export function trendSentences(
  {progress, gap, years, silences}: TrendFinding,
  phrases: TrendPhrases,
  called: TrendNames,
  numbers: Numbers,
): string {
  const {decimal, list} = numbers;
  const {bodies, done} = phrases;
  const names: SentenceNames = {
    measure: called.measure,
    done: (id) => (Object.hasOwn(done, id) ? done[id]! : phrases.otherDone(called.measure(id))),
    level: (id) => (Object.hasOwn(bodies, id) ? bodies[id]! : called.level(id)),
  };
  const notStated = silences.map((silence) => phrases.notStated(list(silence.levels.map(names.level)), when(silence)));
  const [first] = progress;
  if (!first) return notStated.join(' ');
  const isOneYear = first.from === first.to;
  return [...(isOneYear ? [inYear(first)] : changes(first)), ...behind(first), ...notStated].join(' ');

  function changes(whole: Progress): string[] {
    const clauses = progress.map((step) => changeClause(step, phrases, names, numbers));
    const ofGap = gap && isAppended(whole) ? gap : undefined;
    return clauses.map(({topic, text, again}, i) => {
      // After the name of another level, a pronoun would seem to be about that.
      const isAgain = topic === clauses[i - 1]?.topic && !(ofGap && i === 1);
      const end =
        i === 0 && ofGap
          ? phrases.butBehind(rangeOf(ofGap.smallest, ofGap.largest), names.level(ofGap.reference), ofGap.already)
          : '';
      return `${capital(isAgain ? again : text)}${end}.`;
    });
  }

  /** «…, men lå fortsatt 10,4 til 32,2 prosentpoeng bak …» can follow only if all measures rose and are all behind. */
  function isAppended({rose, known}: Progress): boolean {
    return (
      known.length > 1 &&
      rose.length === known.length &&
      gap?.everywhere === true &&
      gap.behind.length === known.length &&
      known.every(({measure, level}) => level === gap.level && gap.behind.some((one) => one.measure === measure))
    );
  }

  function behind(whole: Progress): string[] {
    if (!gap || isAppended(whole)) return [];
    const isOfLevel = progress.at(-1)!.known.length > 1;
    const year = whole.from === whole.to ? undefined : gap.year;
    return [gapSentence(gap, isOfLevel ? phrases.they : names.level(gap.level), year, phrases, names, numbers)];
  }

  /** Describes the shares of the only year that has numbers. */
  function inYear({to, levels, known, asked}: Progress): string {
    const [one] = known as [Change];
    const stated = levels.filter((level) => known.some((change) => change.level === level));
    if (known.every(({measure}) => measure === one.measure)) {
      const values = known.map(({level, end}) => phrases.shareOf(phrases.percent(decimal(end!)), names.level(level)));
      return `${phrases.hadDone(to, list(values), names.done(one.measure))}.`;
    }
    const ends = known.map(({end}) => end!);
    const part = {
      count: known.length,
      of: known.length,
      hasGaps: known.length < (asked / levels.length) * stated.length,
    };
    return phrases.countWas(
      to,
      part,
      list(stated.map(names.level)),
      phrases.percent(rangeOf(Math.min(...ends), Math.max(...ends))),
    );
  }

  function rangeOf(low: number, high: number): string {
    return low === high ? decimal(low) : phrases.range(decimal(low), decimal(high));
  }

  function when({years: silent}: Silence): string {
    const [from, to] = [years[0]!, years.at(-1)!];
    if (silent.length <= mostYears && silent.length < Math.max(years.length, 2)) return phrases.inYears(list(silent));
    if (silent.length === years.length) return phrases.period(from, to);
    return phrases.inSome(silent.length, years.length, from, to);
  }
}
