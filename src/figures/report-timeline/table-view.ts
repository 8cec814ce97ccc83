import {html, type TemplateResult} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import {quotation} from '../../charts/quotation.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import {wordTable} from '../../charts/word-table/view.js';
import {itemText, kindAndStatus} from './item-text.js';
import type {TimelineState} from './state.js';

export const styles = [tableStyles, wordTableStyles];

export function draw(state: TimelineState): TemplateResult {
  const {items, messages} = state;
  if (items.length === 0) return html``;
  const text = itemText(state);
  const rows = items.map((item) => ({
    label: text.when(item),
    cells: [
      html`${text.text(item)} <span class="section">${kindAndStatus(item, text)}</span>`,
      html`${quotation(messages.quoted(item.quotation))}
        <span class="section">${messages.inSection} <span lang="nb">${messages.quoted(item.section)}</span></span>`,
    ],
  }));
  return wordTable({
    caption: messages.caption,
    columns: [messages.when, messages.what, messages.quotation],
    groups: [{rows}],
  });
}
