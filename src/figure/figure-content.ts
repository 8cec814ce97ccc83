import {html, nothing, type TemplateResult} from 'lit';
import {cache} from 'lit/directives/cache.js';
import type {AnyDeclaration, FigureState} from './declaration.js';
import {fold} from './fold.js';
import {paragraphs, renderFrame, type Note} from './frame.js';
import {measuredText, wholeFinding} from './headline.js';
import {help} from './hint.js';
import {isServer} from './is-server.js';
import type {ListController} from './list-controller.js';
import {ownMembers} from './own-members.js';
import {sectionList, sourceLine} from './source-line.js';
import type {FrameWords} from './messages.nb.js';
import type {Figure, StateController} from './state-controller.js';
import type {StatusController} from './status-controller.js';
import type {ToolsController} from './tools-controller.js';

/** The objects that a figure is rendered from. */
export interface FigureParts<State extends FigureState> {
  readonly declaration: AnyDeclaration<State>;
  readonly controller: StateController<State>;
  readonly tools: ToolsController<State>;
  readonly list: ListController<State>;
  /** Says that a part that the figure needs could not be fetched. */
  readonly lacking: TemplateResult | undefined;
  readonly status: StatusController;
  chooseView(name: string, label: string): void;
}

/** Renders the current state of a figure: the frame around the view that is shown. */
export function renderFigure<State extends FigureState>(
  figure: Figure,
  {declaration, controller, tools, list, lacking, status, chooseView}: FigureParts<State>,
): TemplateResult {
  const {views} = controller;
  const imported = controller.import.controller?.report;
  const {state, view: name, ownHeading, topic, headline, finding, ...shown} = controller.shown!;
  const view = views.shown;
  const {isInline = false} = declaration;
  const {source, years = [], further} = ownMembers(declaration.source(state, name));
  const heading = ownHeading || headline || topic;
  // A headline that is not the heading is part of the text under it.
  const isHeadline = heading === headline && !shown.hide.has('heading') && !hasSlotted(figure, 'heading');
  const summary = isHeadline ? finding : wholeFinding(headline, finding);
  const hasOwnSummary = hasSlotted(figure, 'summary');
  const hintWords = view.help?.(state);
  const hasSwitch = views.hasChoice && (declaration.hasViews?.(state) ?? true) && !shown.hide.has('views');
  const viewSwitch = hasSwitch ? views.renderSwitch(state.messages, chooseView) : undefined;
  const lead = view.lead?.(state);
  const readout = view.readout?.(state, figure);
  // An event that the reader opened in one view is still open after another view was shown.
  const drawing = html`${cache(view.draw(state, figure))}`;
  const folding = figure.getAttribute('in-chapter') === 'folded' ? declaration.fold?.(state) : undefined;
  const abbreviations = shown.hide.has('abbreviations') ? [] : controller.abbreviations();
  const isInChapter = figure.hasAttribute('in-chapter');
  // A chapter names the sections of all its figures, and notes that are hidden name none.
  const sections = isInChapter || shown.hide.has('note') ? undefined : sectionList(source, state.messages);
  const listed = sections ? [html`<p>${state.messages.sectionList}: ${sections}</p>`] : [];
  const background = [...controller.background(), ...abbreviations, ...listed];
  const furtherNotes = declaration.furtherNotes?.(state, name) ?? [];
  const measured = measuredText(declaration, state, name, isInChapter);
  const main = isInChapter ? [...controller.notes(), ...background] : controller.notes();
  // In a chapter, several notes are folded under a name, but not those on signs of the drawing.
  const own =
    isInChapter && main.length > 1
      ? [foldedNotes(main, state.messages), ...furtherNotes]
      : [paragraphs(main), ...furtherNotes, isInChapter ? nothing : foldedNotes(background, state.messages)];
  // Imported notes are a list of their own, so that the nodes after them stay when their number changes.
  const notes = [...own, ...(imported?.notes() ?? [])];
  const content = ownMembers({
    ...shown,
    language: state.language,
    heading,
    topic: heading === topic ? '' : topic,
    measured,
    isSubtitleHidden: isInChapter && measured === '',
    summary,
    hasOwnSummary,
    slotChanged: () => figure.requestUpdate(),
    // The author's sentence is not interrupted by a notice that only its author can act on.
    notice: imported?.notice(isInline) ?? (isInline ? undefined : shown.notice),
    lacking,
    views: folding ? undefined : viewSwitch,
    key: declaration.legend?.(state, name, figure),
    readout: folding ? undefined : readout,
    drawing: folding
      ? fold(folding, html`${viewSwitch} ${readout} ${drawing}`, lead, figure.foldCounts)
      : html`${lead}${drawing}`,
    list: list.render(state.messages.asList),
    notes,
    help: hintWords && help(hintWords, state.messages),
    source: sourceLine(source, state.messages, years, further, sections !== undefined),
    tools: tools.render(state.messages, declaration.formats?.(state)),
    status: status.text,
    isStatusRepeated: status.repeats([
      shown.hide.has('summary') || hasOwnSummary ? '' : summary,
      viewSwitch ? state.messages.viewShown(views.label(state.messages)) : '',
    ]),
  });
  return declaration.frame?.(content, state, figure) ?? renderFrame(content);
}

function foldedNotes(notes: readonly Note[], {aboutFigure}: FrameWords): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return html`<details>
    <summary>${aboutFigure}</summary>
    <div class="folded-notes">${paragraphs(notes)}</div>
  </details>`;
}

/** Whether the author has filled a slot. */
function hasSlotted(figure: Element, slot: 'heading' | 'summary'): boolean {
  // On a server an element has no children, and in the simulated document of Angular's server no list of them.
  return !isServer && [...(figure.children ?? [])].some((child) => child.slot === slot);
}

/** Replaces a figure that could not be drawn: a sentence, and the author's content. */
export function renderFailure(message: string): TemplateResult {
  return html`<div class="figure">
    <p>${message}</p>
    <slot></slot>
  </div>`;
}
