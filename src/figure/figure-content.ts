import {html, type TemplateResult} from 'lit';
import type {AnyDeclaration, FigureState} from './declaration.js';
import {paragraphs, renderFrame} from './frame.js';
import {ownMembers} from './own-members.js';
import {sourceLine} from './source-line.js';
import type {Figure, StateController} from './state-controller.js';
import type {ToolsController} from './tools-controller.js';

/** Everything that a figure is drawn from. */
export interface FigureParts<State extends FigureState> {
  readonly declaration: AnyDeclaration<State>;
  readonly controller: StateController<State>;
  readonly tools: ToolsController<State>;
  readonly status: string;
  chooseView(name: string, label: string): void;
}

/** The figure as its state is: the frame around the view that is shown. */
export function renderFigure<State extends FigureState>(
  figure: Figure,
  {declaration, controller, tools, status, chooseView}: FigureParts<State>,
): TemplateResult {
  const {views} = controller;
  const imported = controller.import.controller;
  const {state, view: name, ...shown} = controller.shown!;
  const view = views.shown;
  const {isInline = false} = declaration;
  const {source, years = [], further} = ownMembers(declaration.source(state, name));
  const hasSwitch = views.hasChoice && (declaration.hasViews?.(state) ?? true);
  const content = ownMembers({
    ...shown,
    language: state.language,
    summary: declaration.finding(state, name),
    // A sentence of the author's is not interrupted by what only its author can change.
    notice: imported?.notice(isInline) ?? (isInline ? undefined : shown.notice),
    views: hasSwitch ? views.renderSwitch(state.messages, chooseView) : undefined,
    key: declaration.legend?.(state, name, figure),
    readout: view.readout?.(state, figure),
    drawing: view.draw(state, figure),
    // In a list of their own: the nodes after them stay when their number changes.
    notes: [
      paragraphs(controller.notes()),
      ...(declaration.furtherNotes?.(state, name) ?? []),
      ...(imported?.notes() ?? []),
    ],
    source: sourceLine(source, state.messages, years, further),
    tools: tools.render(state.messages, declaration.formats?.(state)),
    status,
  });
  return declaration.frame?.(content, state, figure) ?? renderFrame(content);
}

/** What stands there where the figure could not be drawn: a sentence, and what the author wrote. */
export function renderFailure(message: string): TemplateResult {
  return html`<div class="figure">
    <p>${message}</p>
    <slot></slot>
  </div>`;
}
