import type {Language} from '../../../src/datasets/source.js';
import type {Facts, Move, ShownFacts} from './facts.js';
import {templates} from './index.js';
import {isSame, uncapital} from './lists.js';
import type {Statement} from './reader.js';
import type {ReportPhrases} from './report-phrases.js';
import type {Templates} from './templates.js';

export type Said = Statement['said'];

/** «fire økte»: which way, how many, and which it is where it is one. */
interface Group {
  sign: number | undefined;
  count: number | undefined;
  named: string | undefined;
}

/** Whether what is said of changes is what the table says. */
export class ChangeReading {
  protected readonly words: Templates;
  protected shown!: ShownFacts;
  protected phrases!: ReportPhrases;
  /** The year that the last sentence was about. */
  protected year: string | undefined;

  constructor(
    protected readonly language: Language,
    protected readonly facts: Facts,
  ) {
    this.words = templates[language];
  }

  protected isShare(said: Said): boolean {
    const {from, to, start, end = start, change, size, verb} = said;
    const {measure, level} = this.phrases.shareOf(said);
    const [move, ...others] = level === undefined ? [] : this.shown.moves([level], from!, to!);
    this.year = to;
    if (!move || others.length > 0 || move.measure !== measure) return false;
    if (size !== undefined) {
      return this.phrases.units(size) === Math.abs(move.by) && Math.sign(move.by) === this.words.signs[verb!];
    }
    const isFrom = this.phrases.units(start!) === move.start && this.phrases.units(end!) === move.end;
    return isFrom && (change === undefined ? move.by === 0 : move.by !== 0 && this.phrases.units(change) === move.by);
  }

  protected areShares(said: Said): boolean {
    const {from, to, verb, items, verb2, items2, same} = said;
    const {measure, level} = this.phrases.shareOf(said);
    const moves = this.shown.moves(this.facts.levels, from!, to!);
    const groups = [
      {sign: this.words.signs[verb ?? ''], items},
      {sign: this.words.signs[verb2 ?? ''], items: items2},
      {sign: 0, items: same},
    ].filter((group) => group.items !== undefined);
    const told = groups.flatMap((group) => this.phrases.items(group.items!).map((one) => ({...one, sign: group.sign})));
    return (
      level === undefined &&
      told.length === moves.length &&
      moves.length > 1 &&
      new Set(groups.map(({sign}) => sign)).size === groups.length &&
      moves.every((move) => {
        const one = told.find((each) => each.level === move.level);
        return (
          move.measure === measure &&
          one?.sign === Math.sign(move.by) &&
          one.number === (move.by === 0 ? move.end : move.by)
        );
      })
    );
  }

  protected isLevel({
    who,
    verb,
    part,
    named,
    verb2,
    n2,
    named2,
    n3,
    named3,
    from,
    to,
    still,
    range,
    ref,
  }: Said): boolean {
    const [level, ...others] = this.phrases.who(who!) ?? [];
    if (level === undefined || others.length > 0) return false;
    const moves = this.shown.moves([level], from!, to!);
    const {n, of, hasGaps} = this.phrases.part(part!);
    const signs = this.words.signs;
    const groups =
      verb === undefined
        ? [{sign: 0, count: n, named: undefined}]
        : [
            {sign: signs[verb]!, count: n, named},
            {sign: signs[verb2 ?? ''], count: this.phrases.count(n2), named: named2},
            {sign: 0, count: this.phrases.count(n3), named: named3},
          ];
    this.year = to;
    return (
      of === moves.length &&
      moves.length > 1 &&
      hasGaps === moves.length < this.shown.measures.length &&
      this.areGroups(moves, groups) &&
      (ref === undefined ||
        (moves.every(({by}) => by > 0) && this.isBehind(level, from!, to!, range!, ref, moves, still !== undefined)))
    );
  }

  protected isCount({part, bodies, gaps, verb, named, n2, verb2, named2, n3, named3, from, to}: Said): boolean {
    const levels = this.phrases.bodiesOf(bodies!) ?? [];
    const moves = this.shown.moves(this.facts.levels, from!, to!);
    const {n, of} = this.phrases.part(uncapital(part!));
    const signs = this.words.signs;
    const groups =
      verb === undefined
        ? [{sign: 0, count: n, named: undefined}]
        : [
            {sign: signs[verb]!, count: n, named},
            {sign: signs[verb2 ?? ''], count: this.phrases.count(n2), named: named2},
            {sign: 0, count: this.phrases.count(n3), named: named3},
          ];
    const isMost = verb === undefined || this.phrases.count(n2) === undefined || n >= this.phrases.count(n2)!;
    return (
      of === moves.length &&
      isMost &&
      isSame(levels, [...new Set(moves.map(({level}) => level))]) &&
      (gaps !== undefined) === moves.length < levels.length * this.shown.measures.length &&
      this.areGroups(moves, groups)
    );
  }

  /** The groups are all that moved, each with its count; one that is alone is named with its number. */
  protected areGroups(
    moves: readonly Move[],
    groups: readonly Group[],
    numberOf = ({by, end}: Move): number | undefined => (by === 0 ? end : by),
  ): boolean {
    return [1, 0, -1].every((sign) => {
      const moved = moves.filter(({by}) => Math.sign(by) === sign);
      const told = groups.filter((group) => group.sign === sign && group.count !== undefined);
      if (moved.length === 0) return told.length === 0;
      const [group] = told;
      if (told.length !== 1 || group!.count !== moved.length) return false;
      if (moved.length > 1) return group!.named === undefined;
      const [move] = moved as [Move];
      const name = group!.named === undefined ? undefined : this.phrases.named(group!.named);
      return (
        name?.measure === move.measure &&
        (name.level === undefined || name.level === move.level) &&
        name.number === numberOf(move)
      );
    });
  }

  protected isBehind(
    level: string,
    from: string,
    to: string,
    range: string,
    ref: string,
    moves: readonly Move[],
    isStill: boolean,
  ): boolean {
    const ahead = this.shown.ahead(level, to);
    const years = this.shown.years.filter((year) => year >= from && year < to);
    const wasBehind = years.every((year) => {
      const then = this.shown.ahead(level, year).filter(({measure}) => ahead.some((one) => one.measure === measure));
      return then.every(({by}) => by < 0) && (year !== from || then.length === ahead.length);
    });
    return (
      this.phrases.isReference(ref) &&
      isSame(
        ahead.map(({measure}) => measure),
        moves.map(({measure}) => measure),
      ) &&
      ahead.every(({by}) => by < 0) &&
      this.phrases.spans(
        range,
        ahead.map(({by}) => -by),
      ) &&
      wasBehind === isStill
    );
  }
}
