import {html, nothing, type TemplateResult} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import {quotation} from '../../charts/quotation.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import {wordTable, type WordTableGroup} from '../../charts/word-table/view.js';
import {countFigures, type KeyFigure} from '../../datasets/key-figures.js';
import {capital} from '../../i18n/capital.js';
import {numberText, phraseOf} from './figure-text.js';
import type {KeyFiguresState} from './state.js';

export const styles = [tableStyles, wordTableStyles];

export function draw(state: KeyFiguresState): TemplateResult {
  const {figures, messages} = state;
  const {chapters} = countFigures(figures);
  return wordTable({
    caption: messages.caption,
    columns: [messages.figure, messages.number, messages.quotation],
    groups: chapters.map(({id}) => ({
      ...(chapters.length > 1 ? {label: capital(messages.chapters[id])} : {}),
      rows: figures.filter(({chapter}) => chapter === id).flatMap((figure) => rowsOf(figure, state)),
    })),
  });
}

/** Numbers that have a meaning only together are in one row. */
function rowsOf(figure: KeyFigure, state: KeyFiguresState): WordTableGroup['rows'] {
  const {numbers, kind, detail, names, section} = figure;
  const {messages} = state;
  // The names belong to the figure as a whole, so only its first row has them.
  const quoted = (isFirst = true) =>
    html`${quotation(messages.quoted(figure.quotation))}
      ${isFirst && names ? html`<span class="section">${names.lead}: <span lang="nb">${names.items.join(' · ')}</span></span>` : nothing}
      <span class="section">${messages.inSection} <span lang="nb">${messages.quoted(section)}</span></span>`;
  if (kind === 'count')
    return numbers.map((number, i) => ({label: number.label, cells: [numberText(number, state), quoted(i === 0)]}));
  return [{label: `${capital(numbers.at(-1)!.unit)} ${detail}`, cells: [phraseOf(figure, state), quoted()]}];
}
