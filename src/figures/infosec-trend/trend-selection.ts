import type {ReactiveElement} from 'lit';
import type {ActivePlace} from '../../charts/chart-interaction.js';
import type {FigureHost} from '../../figure/declaration.js';
import {trendText} from './finding-text.js';
import {levelName} from './labels.js';
import type {TrendOptions, TrendState} from './state.js';

interface SelectedMark {
  measure: string;
  level: string | undefined;
  year: string | undefined;
}

/** The reader's selection: a mark, which the other figures of the group highlight until it is deselected, or a level. */
export class TrendSelection {
  /** The ids of the selected mark; its position may change when other years are shown. */
  #mark: SelectedMark | undefined;

  constructor(
    private readonly host: FigureHost<TrendOptions> & Pick<ReactiveElement, 'requestUpdate'>,
    private readonly state: () => TrendState | undefined,
  ) {}

  /** Selects a mark, or deselects it if it is already selected. Returns whether it is selected now. */
  toggleMark({chart, series, point}: ActivePlace): boolean {
    const {trend, years} = this.state()!;
    const mark = {measure: chart, level: trend.levels[series ?? -1]?.id, year: years[point]};
    const {measure, level, year} = this.#mark ?? {};
    if (measure === mark.measure && level === mark.level && year === mark.year) {
      this.clearSelection();
      return false;
    }
    this.#select(mark, {measure: mark.measure, ...(mark.level && {level: mark.level}), year: mark.year});
    return true;
  }

  /** Deselects the mark, if one is selected. Escape in the figure, without one, ends the highlighting of a level. */
  clearSelection(isKeyInFigure = false): void {
    const level = this.state()?.level;
    if (this.#mark) this.#select(undefined, {measure: undefined});
    else if (isKeyInFigure && level !== undefined) this.toggleLevel(level);
  }

  #select(mark: SelectedMark | undefined, detail: object): void {
    this.#mark = mark;
    this.host.choose({}, undefined, detail);
    // No option has changed, but the mark is a button that says whether it is pressed.
    this.host.requestUpdate();
  }

  isSelected({measure, level, year}: {measure: string; level: string; year: string}): boolean {
    const mark = this.#mark;
    return mark?.measure === measure && mark.level === level && mark.year === year;
  }

  /** Highlights a level, or ends the highlighting if it is already highlighted. */
  toggleLevel(level: string): void {
    const state = this.state()!;
    const {trend, messages} = state;
    const isSelected = level === state.level;
    const next = isSelected ? undefined : level;
    const what = isSelected ? messages.cleared : `${messages.chosen(levelName(trend, level))}.`;
    this.clear();
    this.host.choose(
      {level: next},
      // The sentence over the drawing is now another one, which a listener is not at.
      `${what} ${trendText({...state, level: next}, state.view).finding}`.trim(),
    );
  }

  /** Called when something else has been selected, here or in another figure of the group. */
  clear(): void {
    this.#mark = undefined;
  }
}
