import type {TemplateResult} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import {quotation} from '../../charts/quotation.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import {wordTable} from '../../charts/word-table/view.js';
import type {FigureHost} from '../../figure/declaration.js';
import {partnerList} from './list-view.js';
import type {PrioritiesOptions, PrioritiesState} from './state.js';

export const styles = [tableStyles, wordTableStyles];

export function draw(state: PrioritiesState, figure: FigureHost<PrioritiesOptions>): TemplateResult {
  const {plans, messages} = state;
  return wordTable({
    caption: messages.caption,
    columns: [messages.plan, messages.quote, messages.partners],
    groups: [
      {
        rows: plans.map((plan) => ({
          label: plan.label,
          cells: [quotation(messages.quoted(plan.quote), plan.translation), partnerList(plan.partners, state, figure)],
        })),
      },
    ],
  });
}
