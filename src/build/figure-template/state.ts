import {prioritiesOf, type Priorities} from '../../datasets/priorities.js';
import {sectionsOf} from '../../datasets/source.js';
import type {FigureContext, FigureSource, FigureState} from '../../figure/declaration.js';
import type {FigureTemplateWords} from './messages.nb.js';

export interface FigureTemplateState extends FigureState<FigureTemplateWords> {
  priorities: Priorities;
}

/** Computes from the options of the element what is shown; this figure has no options of its own. */
export function figureState(
  _options: object,
  {language, messages, numbers, edition}: FigureContext<FigureTemplateWords>,
): FigureTemplateState {
  return {language, messages, numbers, priorities: prioritiesOf(edition, language)};
}

export function findingText({priorities, messages}: FigureTemplateState): string {
  return messages.finding(priorities.plans.length, priorities.plannedFor);
}

export function notesOf({messages}: FigureTemplateState): string[] {
  return [messages.howToRead];
}

export function sourceOf({priorities}: FigureTemplateState): FigureSource {
  return {source: {...priorities.source, sections: sectionsOf(priorities.plans)}};
}
