import type {AnyDeclaration, FigureState} from './declaration.js';

/** Unit and period of what a figure shows, for the line under its heading. */
export function measuredText<State extends FigureState>(
  declaration: AnyDeclaration<State>,
  state: State,
  view: string,
): string {
  const {report} = declaration.source(state, view).source;
  return declaration.measured?.(state, view) ?? [state.messages.unit, report].filter(Boolean).join(', ');
}
