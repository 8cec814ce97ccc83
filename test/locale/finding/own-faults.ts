import {isSame, listed} from './lists.js';
import {OwnReading, mostNames} from './own-reading.js';
import type {Statement} from './reader.js';

type Said = Statement['said'];

/** Reads a finding about an author's own numbers, and returns what is false in it, lacking or not understood. */
export class OwnFaults extends OwnReading {
  of(text: string): {faults: string[]; forms: string[]} {
    const {statements, rest} = this.reader.statements(text, this.words.own);
    const faults = rest === '' ? [] : [`not understood: ${rest}`];
    for (const {form, said} of statements) {
      if (!this.isTrue(form, said)) faults.push(`false ${form}: ${JSON.stringify(said)}`);
    }
    const forms = statements.map(({form}) => form);
    const wanted = this.wanted().join(' ');
    if (forms.join(' ') !== wanted) faults.push(`says ${forms.join(' ')} and not ${wanted}`);
    return {faults, forms};
  }

  /** The sentences that there should be. */
  private wanted(): string[] {
    const {years} = this.shown;
    const stated = years.filter((year) => this.valuesIn(year).length > 0);
    const last = stated.at(-1);
    if (last === undefined) return ['noNumbers'];
    const silent = years.length - stated.length;
    const silence = silent === 0 ? [] : [silent > mostNames ? 'silentIn' : 'silent'];
    const period = this.changePeriod();
    if (!period) {
      const values = this.valuesIn(last);
      const isSingle = values.every(({value}) => value === values[0]!.value);
      const counted = this.countedPeriod();
      const all = counted && this.moves(counted);
      if (all && this.isAlone()) return [all[0]!.by === 0 ? 'same' : 'moved', ...silence];
      return [
        ...(all ? [all.every(({by}) => by === 0) ? 'allSame' : 'counts'] : []),
        isSingle ? 'single' : 'spread',
        ...(counted && this.valuesIn(counted[0]).length < this.series.length ? ['notStated'] : []),
        ...(values.length < this.series.length ? ['notStated'] : []),
        ...silence,
      ];
    }
    const moves = this.moves(period);
    const leftOut = moves.length < this.series.length ? ['leftOut'] : [];
    if (moves.length === 1) return [moves[0]!.by === 0 ? 'same' : 'moved', ...leftOut, ...silence];
    if (moves.every(({by}) => by === 0)) return ['allSame', ...leftOut, ...silence];
    const has = (sign: number, form: string) => (moves.some(({by}) => Math.sign(by) === sign) ? [form] : []);
    return ['counts', ...has(1, 'mostRise'), ...has(-1, 'mostFall'), ...leftOut, ...silence];
  }

  private isTrue(form: string, said: Said): boolean {
    const period = this.changePeriod() ?? this.countedPeriod();
    const moves = period ? this.moves(period) : [];
    const isPeriod = said['from'] === period?.[0] && said['to'] === period?.[1];
    const {years} = this.shown;
    const stated = years.filter((year) => this.valuesIn(year).length > 0);
    const silent = years.filter((year) => !stated.includes(year));
    switch (form) {
      case 'noNumbers':
        return stated.length === 0;
      case 'spread': {
        const values = this.valuesIn(said['year']!);
        const [high, low] = [Math.max(...values.map(({value}) => value)), Math.min(...values.map(({value}) => value))];
        const at = (units: number) => values.filter(({value}) => value === units).map(({id}) => id);
        return (
          said['year'] === stated.at(-1) &&
          this.value(said['top']) === high &&
          this.value(said['bottom']) === low &&
          high !== low &&
          this.areNamed(said['high'], at(high)) &&
          this.areNamed(said['low'], at(low))
        );
      }
      case 'single': {
        const values = this.valuesIn(said['year']!);
        const isTop = values.every(({value}) => value === this.value(said['top']));
        // In English the names are within the sentence.
        return (
          said['year'] === stated.at(-1) &&
          isTop &&
          this.areNamed(
            said['all'],
            values.map(({id}) => id),
            true,
          )
        );
      }
      case 'notStated': {
        const values = this.valuesIn(said['year']!).map(({id}) => id);
        return (
          [stated.at(-1), this.countedPeriod()?.[0]].includes(said['year']) &&
          this.areNamed(
            said['high'],
            this.series.map(({id}) => id).filter((id) => !values.includes(id)),
          )
        );
      }
      case 'moved':
      case 'same': {
        const [move] = moves;
        const end = form === 'same' ? said['start'] : said['end'];
        const isChange = form === 'same' ? move!.by === 0 : this.change(said['change']) === move!.by && move!.by !== 0;
        return (
          isPeriod &&
          moves.length === 1 &&
          this.areNamed(said['name'], [move!.id], true) &&
          this.value(said['start']) === move!.start &&
          this.value(end) === move!.end &&
          isChange
        );
      }
      case 'allSame':
        return (
          isPeriod &&
          moves.every(({by}) => by === 0) &&
          this.areNamed(
            said['all'],
            moves.map(({id}) => id),
            true,
          )
        );
      case 'counts': {
        const {n, of} = this.part(said['part']!);
        const sign = this.words.signs[said['verb']!]!;
        const count = (which: number) => moves.filter(({by}) => Math.sign(by) === which).length;
        const others = said['n2'] === undefined ? 0 : Number(said['n2']);
        const isOther = said['n2'] === undefined || this.words.signs[said['verb2']!] === -sign;
        return (
          isPeriod &&
          of === (this.changePeriod() ? moves.length : this.series.length) &&
          n === count(sign) &&
          n >= count(-sign) &&
          isOther &&
          others === count(-sign) &&
          Number(said['n3'] ?? 0) === count(0)
        );
      }
      case 'mostRise':
      case 'mostFall': {
        const extreme =
          form === 'mostRise' ? Math.max(...moves.map(({by}) => by)) : Math.min(...moves.map(({by}) => by));
        return (
          this.change(said['change']) === extreme &&
          this.areNamed(
            said['all'],
            moves.filter(({by}) => by === extreme).map(({id}) => id),
          )
        );
      }
      case 'leftOut': {
        const known = moves.map(({id}) => id);
        return (
          isPeriod &&
          this.areNamed(
            said['all'],
            this.series.map(({id}) => id).filter((id) => !known.includes(id)),
            true,
          )
        );
      }
      case 'silent':
        return isSame(listed(said['periods']!, new Map(years.map((year) => [year, year])), this.words.and), silent);
      default:
        return (
          Number(said['n']) === silent.length &&
          Number(said['of']) === years.length &&
          said['from'] === years[0] &&
          said['to'] === years.at(-1)
        );
    }
  }
}
