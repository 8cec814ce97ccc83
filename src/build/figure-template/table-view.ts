import type {TemplateResult} from 'lit';
import {quotation} from '../../charts/quotation.js';
import {wordTable} from '../../charts/word-table/view.js';
import type {FigureTemplateState} from './state.js';

export function draw({priorities, messages}: FigureTemplateState): TemplateResult {
  return wordTable({
    caption: messages.caption,
    columns: [messages.plan, messages.quote],
    groups: [{rows: priorities.plans.map(({label, quote}) => ({label, cells: [quotation(messages.quoted(quote))]}))}],
  });
}
