import {ChangeReading, type Said} from './change-reading.js';
import type {Language} from '../../../src/datasets/source.js';
import {ShownFacts, type Choice, type Facts} from './facts.js';
import {isSame} from './lists.js';
import type {Statement} from './reader.js';
import {ReportPhrases, readerIn} from './report-phrases.js';

/** Reads a finding about shares of the report's kind, and returns what is false in it, lacking or not understood. */
export class ReportFaults extends ChangeReading {
  constructor(
    language: Language,
    facts: Facts,
    /** The names of measures as they stand in a sentence. */
    private readonly measureNames: ReadonlyMap<string, string>,
  ) {
    super(language, facts);
  }

  of(text: string, choice: Choice): {faults: string[]; forms: string[]} {
    this.shown = new ShownFacts(this.facts, choice);
    this.phrases = new ReportPhrases(this.language, this.facts, this.shown, this.measureNames);
    this.year = undefined;
    const {statements, rest} = readerIn(this.language).statements(text, this.words.report);
    const faults = rest === '' ? [] : [`not understood: ${rest}`];
    for (const {form, said} of statements) {
      const isTrue = this.isTrue(form, said);
      if (!isTrue) faults.push(`false ${form}: ${JSON.stringify(said)}`);
    }
    return {faults: [...faults, ...this.lacking(statements)], forms: statements.map(({form}) => form)};
  }

  /** What is false in sentences that need not say all. */
  falseIn(text: string, choice: Choice): string[] {
    return this.of(text, choice).faults.filter((fault) => !fault.startsWith('not all is said'));
  }

  /** What should have been said of the periods, the comparison and the years without numbers, and was not. */
  private lacking(statements: readonly Statement[]): string[] {
    const shown = this.shown;
    const isFitting = (levels: readonly string[]) => {
      const periods = shown.expectedPeriods(levels);
      const said = statements.flatMap(({form, said: {from, to, year}}) =>
        form === 'notStated' || form.startsWith('gap') ? [] : [year === undefined ? [from!, to!] : [year, year]],
      );
      const silences = statements.filter(({form}) => form === 'notStated');
      const silent = new Map(
        silences.flatMap(({said: one}) =>
          (this.phrases.bodiesOf(one['bodies']!) ?? []).map(
            (level) => [level, this.phrases.yearsOf(one['when']!)] as const,
          ),
        ),
      );
      const isSilent = levels.every((level) => {
        const years = shown.silentYears(level);
        const told = silent.get(level);
        return years.length === 0
          ? told === undefined
          : told !== undefined && (typeof told === 'number' ? told === years.length : isSame(told, years));
      });
      const areChanges =
        shown.choice.view === 'rows' && shown.steps().some(([from, to]) => shown.moves(levels, from, to).length > 0);
      const [level] = levels;
      const isCompared =
        !areChanges &&
        levels.length === 1 &&
        level !== this.facts.compareWith &&
        shown.ahead(level!, shown.years.at(-1)!).length > 0;
      const compares = statements.some(({form, said: one}) => form.startsWith('gap') || one['ref'] !== undefined);
      return JSON.stringify(said) === JSON.stringify(periods) && isSilent && isCompared === compares;
    };
    return shown.expectedLevels().some(isFitting)
      ? []
      : [`not all is said: ${statements.map(({form}) => form).join(' ')}`];
  }

  private isTrue(form: string, said: Said): boolean {
    switch (form) {
      case 'shareMoved':
      case 'shareSame':
        return this.isShare(said);
      case 'sharesMoved':
      case 'sharesSame':
        return this.areShares(said);
      case 'improved':
      case 'unchanged':
        return this.isLevel(said);
      case 'countMoved':
      case 'countSame':
        return this.isCount(said);
      case 'sharesWere':
        return this.isOneYear(said);
      case 'countWas':
        return this.isRange(said);
      case 'notStated':
        return this.isSilent(said);
      default:
        return this.isGap(said);
    }
  }

  private isOneYear(said: Said): boolean {
    const {year, values} = said;
    const {measure} = this.phrases.shareOf(said);
    this.year = year;
    const told = this.phrases.values(values!);
    const levels = this.shown.expectedLevels().find((some) => told.every(({level}) => some.includes(level ?? '')));
    const known = this.shown.values(levels ?? [], year!);
    return (
      told.length === known.length &&
      known.length > 0 &&
      known.every(
        (one) => one.measure === measure && told.some(({level, value}) => level === one.level && value === one.value),
      )
    );
  }

  private isRange({year, part, bodies, gaps, range}: Said): boolean {
    const levels = this.phrases.bodiesOf(bodies!) ?? [];
    const values = this.shown.values(levels, year!);
    const {n, of} = this.phrases.part(part!);
    this.year = year;
    return (
      n === of &&
      of === values.length &&
      new Set(values.map(({level}) => level)).size === levels.length &&
      (gaps !== undefined) === values.length < levels.length * this.shown.measures.length &&
      this.phrases.spans(
        range!,
        values.map(({value}) => value),
      )
    );
  }

  private isSilent({bodies, when}: Said): boolean {
    const years = this.phrases.yearsOf(when!);
    const levels = this.phrases.bodiesOf(bodies!) ?? [];
    return (
      levels.length > 0 &&
      levels.every((level) => {
        const silent = this.shown.silentYears(level);
        return typeof years === 'number' ? silent.length === years : isSame(years, silent);
      })
    );
  }

  private isGap({
    who,
    year = this.year,
    range,
    side,
    ref,
    on,
    part,
    named,
    side2,
    n2,
    named2,
    side3,
    n3,
    named3,
  }: Said): boolean {
    const [level, ...others] = this.phrases.who(who!) ?? [];
    if (level === undefined || others.length > 0 || year === undefined || !this.phrases.isReference(ref!)) return false;
    const ahead = this.shown.ahead(level, year);
    const hasGaps = ahead.length < this.shown.measures.length;
    const signs = this.words.signs;
    if (part !== undefined) {
      const told = this.phrases.part(part);
      const moves = ahead.map(({measure, by}) => ({measure, level, start: 0, end: 0, by}));
      const groups = [
        {sign: signs[side!], count: told.n, named},
        {sign: signs[side2 ?? ''], count: this.phrases.count(n2), named: named2},
        {sign: signs[side3 ?? ''], count: this.phrases.count(n3), named: named3},
      ];
      const counts = groups.flatMap(({count}) => count ?? []);
      return (
        told.of === ahead.length &&
        told.hasGaps === hasGaps &&
        Math.max(...counts) === counts[0] &&
        this.areGroups(moves, groups, ({by}) => (by === 0 ? undefined : Math.abs(by)))
      );
    }
    const sign = side === undefined ? 0 : signs[side]!;
    const told = on === undefined ? undefined : this.phrases.part(on);
    const isOn =
      told === undefined
        ? !hasGaps
        : hasGaps &&
          (told.measure === undefined
            ? told.of === ahead.length
            : ahead.length === 1 && ahead[0]!.measure === told.measure);
    return (
      isOn &&
      ahead.length > 0 &&
      ahead.every(({by}) => Math.sign(by) === sign) &&
      (sign === 0
        ? ahead.length === 1
        : this.phrases.spans(
            range!,
            ahead.map(({by}) => Math.abs(by)),
          ))
    );
  }
}
