import {html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import {wordTable} from '../../charts/word-table/view.js';
import type {ClaimsState} from './state.js';
import {answerOf, casesOf, detailsOf} from './verdict-text.js';

export const styles: readonly CSSResult[] = [tableStyles, wordTableStyles];

export function draw(state: ClaimsState): TemplateResult {
  const {claims, messages} = state;
  return wordTable({
    caption: messages.caption,
    columns: [messages.claim, messages.verdict, messages.tested],
    groups: [
      {
        rows: claims.verdicts.map((verdict) => ({
          label: html`<span lang="nb">${messages.quoted(verdict.claim.quotation)}</span>${
              verdict.claim.translation === undefined
                ? nothing
                : ` ${messages.translation}: ${verdict.claim.translation}`
            }`,
          cells: [answerOf(verdict, state), [...detailsOf(verdict, state), casesOf(verdict, state)].join(' ').trim()],
        })),
      },
    ],
  });
}
