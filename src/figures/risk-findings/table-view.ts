import {html, type TemplateResult} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import {quotation} from '../../charts/quotation.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import {wordTable} from '../../charts/word-table/view.js';
import type {Challenge} from '../../datasets/risks.js';
import type {FigureHost} from '../../figure/declaration.js';
import {howOf, sourceFilter, unitTexts} from './matrix-view.js';
import type {RisksOptions, RisksState} from './state.js';

export const styles = [tableStyles, wordTableStyles];

export function draw(state: RisksState, figure: FigureHost<RisksOptions>): TemplateResult {
  const {challenges, messages} = state;
  const table = wordTable({
    caption: messages.caption,
    columns: [messages.challenge, messages.quote, messages.shownByAndWhen],
    groups: [{rows: challenges.map((challenge) => ({label: challenge.label, cells: cellsOf(challenge, state)}))}],
  });
  return html`${sourceFilter(state, figure)}${table}`;
}

function cellsOf(challenge: Challenge, {messages}: RisksState): TemplateResult[] {
  return [
    html`<ul>
      ${challenge.quotes.map((quote) => html`<li>${quotation(messages.quoted(quote))}</li>`)}
      ${unitTexts(challenge, messages).map(({label, words: share}) => html`<li>${label}: ${share}</li>`)}
    </ul>`,
    html`<ul>
      ${challenge.shownBy.map(
        (showing) =>
          html`<li>${showing.name}, ${showing.when ?? messages.noYear}${howOf(showing, messages, ': ')}</li>`,
      )}
    </ul>`,
  ];
}
