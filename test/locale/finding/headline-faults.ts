import {capital, uncapital} from '../../../src/i18n/capital.js';
import type {Language} from '../../../src/datasets/source.js';
import {ShownFacts, type Choice, type Facts, type Move} from './facts.js';
import {headlineTemplates, type HeadlineTemplates} from './headline-templates.js';
import {templates} from './index.js';
import {isSame, listed, unitsOf} from './lists.js';
import {Reader, oneOf, type Statement} from './reader.js';

type Said = Statement['said'];

/** The years of the report and of the random tables. */
const everyYear = Array.from({length: 20}, (_, i) => `${2001 + i}`);
const number = String.raw`\d[\d\u00a0.,]*`;
const mostWords = 15;

/** Reads a headline about the report's shares, and returns what is false in it, lacking or not understood. */
export class HeadlineFaults {
  readonly #words: HeadlineTemplates;
  readonly #reader: Reader;
  readonly #bodies: ReadonlyMap<string, string>;

  constructor(
    private readonly language: Language,
    private readonly facts: Facts,
    /** The names of measures as they stand in a sentence. */
    private readonly measureNames: ReadonlyMap<string, string>,
  ) {
    this.#words = headlineTemplates[language];
    this.#bodies = new Map(facts.levels.map((id) => [this.#words.bodies[id]!, id]));
    const {and} = templates[language];
    const body = oneOf(Object.values(this.#words.bodies));
    const start = oneOf(Object.values(this.#words.bodies).map(capital));
    this.#reader = new Reader({...templates[language], counts: this.#counts()}, everyYear, {
      whose: `${body}(?:(?:, |${and})${body})*`,
      who: `(?:${body}|${start})`,
      ref: body,
      bodies: `${body}(?:(?:, |${and})${body})*`,
      points: `${number}(?:–${number})?`,
    });
  }

  of(text: string | undefined, choice: Choice): {faults: string[]; forms: string[]} {
    const shown = new ShownFacts(this.facts, choice);
    const [from, to] = [shown.years.at(-2), shown.years.at(-1)!];
    const moves = from === undefined ? [] : shown.moves(this.facts.levels, from, to);
    const groups = [1, -1, 0].map((sign) => moves.filter(({by}) => Math.sign(by) === sign).length);
    if (text === undefined) {
      const [most, isOfSame] = [Math.max(...groups), groups[2]! * 2 > moves.length];
      // «Fire av ti tall for … falt fra 2018 til 2019», or «var de samme i 2018 og 2019», which may leave too little room.
      const isRoom = (isOfSame ? 12 : 10) + this.#wordsOf(moves) <= mostWords;
      const isNews = moves.length > 0 && isRoom && most * 2 > moves.length;
      return {faults: isNews || this.#furthest(shown, to) !== undefined ? ['no headline'] : [], forms: []};
    }
    const {counts, shares, sameShares, behind} = this.#words;
    const {statements, rest} = this.#reader.statements(`${text}.`, {counts, shares, sameShares, behind});
    const [statement, ...others] = statements;
    const faults = rest === '' && others.length === 0 ? [] : [`headline not understood: ${rest}`];
    if (text.split(/\s+/).length > mostWords) faults.push('headline too long');
    if (!statement) return {faults, forms: []};
    const {form, said} = statement;
    const isPeriod = said['to'] === to && (said['from'] === undefined || said['from'] === from);
    const isYear = said['from'] !== undefined || form === 'behind' || Number(to) - Number(from) === 1;
    const isMoved = form === 'behind' || (isPeriod && isYear && this.#isMoved(form, said, moves));
    if (!isMoved || !isPeriod || said['most'] !== undefined || !this.#isBehind(said, shown, to))
      faults.push(`false headline: ${JSON.stringify(said)}`);
    return {faults, forms: [`headline ${form}${form !== 'behind' && said['who'] ? ' and gap' : ''}`]};
  }

  /** Reads under a headline about the gap what the lines have as theirs, and then on which measure the gap is largest. */
  ofRows(
    headline: string,
    text: string,
    choice: Choice,
  ): {faults: string[]; forms: readonly string[]; rest: string} | undefined {
    const [gap] = this.#reader.statements(`${headline}.`, {behind: this.#words.behind}).statements;
    const moved = text.split(/\.(?: |$)/)[0]!;
    const {faults, forms} = this.of(moved, choice);
    if (!gap || faults.length > 0) return undefined;
    const since = this.since(text.slice(moved.length + 2), choice, forms);
    const {statements, rest} = this.#reader.statements(since.rest, {most: this.#words.most});
    const shown = new ShownFacts(this.facts, choice);
    const said = {who: gap.said['who'], most: statements[0]?.said['most']};
    const isTrue = this.#hasLead(choice, shown, forms) && this.#isMost(said, shown, shown.years.at(-1)!);
    return {
      faults: [...since.faults, ...(isTrue ? [] : [`false under the headline of rows: ${JSON.stringify(said)}`])],
      forms: [...forms, ...since.forms],
      rest,
    };
  }

  /** Reads the gap in the text under a headline that has no room for it; `rest` is what follows. */
  lead(text: string, choice: Choice, forms: readonly string[]): {faults: string[]; rest: string} {
    const shown = new ShownFacts(this.facts, choice);
    const to = shown.years.at(-1)!;
    const {behind} = this.#words;
    const {statements, rest} = this.#reader.statements(text, {behind});
    const [first] = statements;
    const isExpected = this.#hasLead(choice, shown, forms);
    if (!first || !isExpected)
      return {
        faults: isExpected === (first !== undefined) ? [] : ['the gap is told wrongly or not at all'],
        rest: text,
      };
    const {said} = first;
    const isTrue = said['to'] === to && this.#isBehind(said, shown, to, false) && this.#isMost(said, shown, to);
    return {
      faults: isTrue && statements.length === 1 ? [] : [`false under the headline: ${JSON.stringify(said)}`],
      rest,
    };
  }

  /** Reads the comparison with the first year under a headline that tells of the last year alone; `rest` is what follows. */
  since(text: string, choice: Choice, forms: readonly string[]): {faults: string[]; forms: string[]; rest: string} {
    const shown = new ShownFacts(this.facts, choice);
    const [first, before, to] = [shown.years[0]!, shown.years.at(-2), shown.years.at(-1)!];
    const {statements, rest} = this.#reader.statements(text, {since: this.#words.since});
    const moves = shown.moves(this.facts.levels, first, to);
    const isOfStep = forms.some((form) => form !== 'headline behind');
    const isOfOne =
      choice.level === undefined &&
      this.facts.levels.length > 1 &&
      shown.expectedLevels().every((levels) => levels.length === 1);
    const isExpected =
      isOfStep &&
      first !== before &&
      before !== undefined &&
      moves.length > 0 &&
      (isOfOne || this.#hasLead(choice, shown, forms));
    if (statements.length !== (isExpected ? 1 : 0))
      return {faults: ['the first year is told of wrongly or not at all'], forms: [], rest};
    if (!isExpected) return {faults: [], forms: [], rest};
    const {said} = statements[0]!;
    const isTrue = this.#isSince(said, moves, shown.moves(this.facts.levels, before, to)) && said['year'] === first;
    const isPeriod = said['from'] === undefined || (said['from'] === first && said['to'] === to);
    const form = ['since', said['whose'] && 'of others', said['yet'] && 'yet'].filter(Boolean).join(' ');
    return {
      faults: isTrue && isPeriod ? [] : [`false about the first year: ${JSON.stringify(said)}`],
      forms: [form],
      rest,
    };
  }

  #isSince(said: Said, moves: readonly Move[], last: readonly Move[]): boolean {
    const at = (sign: number, of: readonly Move[] = moves) => of.filter(({by}) => Math.sign(by) === sign).length;
    const names = (of: readonly Move[]) => of.map(({measure, level}) => `${measure} ${level}`);
    const whose =
      said['whose'] === undefined ? undefined : listed(said['whose'], this.#bodies, templates[this.language].and);
    const isWhose = whose
      ? !isSame(names(moves), names(last)) && isSame(whose, [...new Set(moves.map(({level}) => level))])
      : isSame(names(moves), names(last));
    const told = [1, 2, 3].flatMap((i) => {
      const side = said[i === 1 ? 'side' : `side${i}`];
      const count = said[i === 1 ? 'n' : `n${i}`];
      return side === undefined
        ? []
        : [{sign: this.#sign(side), count: count === undefined ? moves.length : this.#count(count)}];
    });
    const sign = told[0]!.sign;
    const isMost = at(sign) * 2 > moves.length;
    const isYet = isMost && sign !== 0 && at(-sign, last) * 2 > last.length;
    return (
      isWhose &&
      (said['of'] === undefined ? moves.length < 3 : this.#count(said['of']) === moves.length) &&
      told.every((one) => at(one.sign) === one.count) &&
      told.every(({count}, i) => i === 0 || count! <= told[i - 1]!.count!) &&
      (isMost ? told.length === 1 : told.length === this.#kinds(moves)) &&
      (said['yet'] !== undefined) === isYet
    );
  }

  /** Whether the headline has no room for the gap, which a sentence under it then tells. */
  #hasLead(choice: Choice, shown: ShownFacts, forms: readonly string[]): boolean {
    const isDrawn = choice.level === undefined && (choice.view !== 'rows' || shown.years.length <= 3);
    return (
      isDrawn &&
      shown.measures.length > 1 &&
      forms.some((form) => form !== 'headline behind' && !form.endsWith('and gap')) &&
      this.#furthest(shown, shown.years.at(-1)!) !== undefined
    );
  }

  /** The measure with the largest gap is told, as what was done, if it is one with a name of at most 60 characters. */
  #isMost({who, most}: Said, shown: ShownFacts, year: string): boolean {
    const ahead = shown.ahead(this.#bodies.get(uncapital(who!)) ?? '', year);
    const least = Math.min(...ahead.map(({by}) => by));
    const [one, ...others] = ahead.filter(({by}) => by === least);
    const name = this.measureNames.get(one!.measure)!;
    const done = templates[this.language].done[one!.measure] ?? name;
    return most === (others.length > 0 || name.length > 60 ? undefined : done);
  }

  #counts(): string[] {
    return templates[this.language].counts.flatMap((word) => [word, capital(word)]).concat(['Én', 'Éin']);
  }

  #isMoved(form: string, said: Said, moves: readonly Move[]): boolean {
    const isOneMeasure = new Set(moves.map(({measure}) => measure)).size === 1;
    const levels = [...new Set(moves.map(({level}) => level))];
    const at = (sign: number) => moves.filter(({by}) => Math.sign(by) === sign);
    if (form !== 'counts') {
      const told = [
        {sign: form === 'sameShares' ? 0 : this.#sign(said['verb']), bodies: said['bodies']},
        {sign: this.#sign(said['verb2']), bodies: said['bodies2']},
        {sign: 0, bodies: said['bodies3']},
      ].filter(({bodies}) => bodies !== undefined);
      const isTold = ({sign, bodies}: (typeof told)[0]) =>
        isSame(
          listed(bodies!, this.#bodies, templates[this.language].and),
          at(sign).map(({level}) => level),
        );
      return isOneMeasure && told.every(isTold) && new Set(told.map(({sign}) => sign)).size === this.#kinds(moves);
    }
    // A heading names somebody: those who the count is of, or those who are behind.
    const isWhose =
      said['whose'] === undefined
        ? levels.length > 1 && said['who'] !== undefined
        : isSame(listed(said['whose'], this.#bodies, templates[this.language].and), levels);
    const all = moves.length;
    const of = this.#count(said['of']) ?? 2;
    const told = [
      {sign: this.#sign(said['verb']), count: said['n'] === undefined ? of : this.#count(said['n'])},
      {sign: this.#sign(said['verb2']), count: this.#count(said['n2'])},
      {sign: this.#sign(said['verb3']), count: this.#count(said['n3'])},
    ].filter(({count}) => count !== undefined);
    const isWhole = told.length === this.#kinds(moves);
    const isMost = told[0]!.count! * 2 > all;
    return (
      isWhose &&
      levels.length > 0 &&
      of === all &&
      (isWhole || (isMost && told.length === 1)) &&
      told.every(({sign, count}) => at(sign).length === count)
    );
  }

  /** The number of words in «staten og kommunene». */
  #wordsOf(moves: readonly Move[]): number {
    const names = [...new Set(moves.map(({level}) => this.#words.bodies[level]!))];
    return names.join(' ').split(' ').length + Math.min(1, names.length - 1);
  }

  #kinds(moves: readonly Move[]): number {
    return new Set(moves.map(({by}) => Math.sign(by))).size;
  }

  #sign(verb: string | undefined): number {
    return this.#words.signs[verb ?? ''] ?? 0;
  }

  #count(text: string | undefined): number | undefined {
    if (text === undefined) return undefined;
    const word = uncapital(text);
    if (['én', 'éin'].includes(word)) return 1;
    return /^\d+$/.test(word) ? Number(word) : templates[this.language].counts.indexOf(word);
  }

  /** The levels that lie furthest behind, where they do so on every measure shown. */
  #furthest(shown: ShownFacts, year: string): string[] | undefined {
    const gaps = this.facts.levels.flatMap((level) => {
      const ahead = level === this.facts.compareWith ? [] : shown.ahead(level, year);
      return ahead.length > 0 ? [{level, ahead, least: Math.min(...ahead.map(({by}) => by))}] : [];
    });
    const least = Math.min(...gaps.map((gap) => gap.least));
    const found = gaps.filter(
      (gap) => gap.least === least && gap.ahead.length === shown.measures.length && gap.ahead.every(({by}) => by < 0),
    );
    // Of two that lie as far behind, it is the first.
    return found[0] && found[0] === gaps.find((gap) => gap.least === least) ? [found[0].level] : undefined;
  }

  #isBehind({who, ref, points}: Said, shown: ShownFacts, year: string, isRounded = true): boolean {
    if (who === undefined) return true;
    const level = this.#bodies.get(uncapital(who)) ?? '';
    const behind = shown.ahead(level, year).map(({by}) => -by);
    const unit = 10 ** this.facts.decimals;
    const [least, most] = [Math.min(...behind), Math.max(...behind)];
    const isWhole = isRounded && least >= unit;
    const written = points!.split('–');
    const units = (text: string) => unitsOf(text, this.language === 'en', isWhole ? 0 : this.facts.decimals);
    const [low, high] = [units(written[0]!), units(written.at(-1)!)];
    // A rounded number is at most half a unit from what it stands for.
    const isNear = (told: number, value: number) =>
      isWhole ? Math.abs(told * unit - value) * 2 <= unit : told === value;
    return (
      this.#bodies.get(ref!) === this.facts.compareWith &&
      level !== this.facts.compareWith &&
      behind.length === shown.measures.length &&
      least > 0 &&
      isNear(low, least) &&
      isNear(high, most) &&
      this.facts.levels.every((other) => {
        const ahead = other === this.facts.compareWith ? [] : shown.ahead(other, year);
        return ahead.every(({by}) => -by <= most);
      })
    );
  }
}
