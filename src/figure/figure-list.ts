import type {CSSResult, TemplateResult} from 'lit';

/** A view in words, for those who read the figure as a list; fetched when the reader opens it. */
export interface FigureList<State, Host> {
  list(state: State, figure: Host): TemplateResult;
  readonly listStyles: readonly CSSResult[];
}

/** Whether the reader has the list of a figure open: the drawing then leaves its headings to the list. */
export interface OpenList {
  readonly isOpen: boolean;
}
