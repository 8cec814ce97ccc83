import type {ActivePlace} from '../../charts/chart-interaction.js';
import type {FigureHost} from '../../figure/declaration.js';
import {levelName} from './labels.js';
import type {TrendOptions, TrendState} from './state.js';

/** What the reader selects: a mark, which the other figures of the group highlight until it is deselected, or a level. */
export class TrendSelection {
  #mark: string | undefined;

  constructor(
    private readonly host: FigureHost<TrendOptions>,
    private readonly state: () => TrendState | undefined,
  ) {}

  /** @param isEscape - Escape deselects the mark that is selected, and selects none. */
  toggleMark({chart, series, point}: ActivePlace, isEscape = false): void {
    const {trend, years} = this.state()!;
    const mark = `${chart} ${series} ${point}`;
    const isSelected = mark === this.#mark;
    if (isEscape && !isSelected) return;
    this.#mark = isSelected ? undefined : mark;
    const level = trend.levels[series ?? -1]?.id;
    const detail = isSelected ? {measure: undefined} : {measure: chart, ...(level && {level}), year: years[point]};
    this.host.choose({}, undefined, detail);
  }

  /** Highlights a level, or none where this one is highlighted. */
  toggleLevel(level: string): void {
    const {trend, messages, level: before} = this.state()!;
    const isSelected = level === before;
    this.clear();
    this.host.choose(
      {level: isSelected ? undefined : level},
      isSelected ? messages.letGo : messages.chosen(levelName(trend, level)),
    );
  }

  /** Something else has been selected, here or in another figure of the group. */
  clear(): void {
    this.#mark = undefined;
  }
}
