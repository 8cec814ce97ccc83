import {html, nothing, type TemplateResult} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import type {TableRow} from '../../charts/data-table/table.js';
import {quotation} from '../../charts/quotation.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import {wordTable} from '../../charts/word-table/view.js';
import {countFigures, type KeyFigure} from '../../datasets/key-figures.js';
import type {FigureHost} from '../../figure/declaration.js';
import {sortedTable} from '../../figure/sorted-table.js';
import {capital} from '../../i18n/capital.js';
import {numberText, phraseOf} from './figure-text.js';
import type {KeyFiguresState} from './state.js';

export const styles = [tableStyles, wordTableStyles];

export function draw(state: KeyFiguresState, figure: FigureHost): TemplateResult {
  const {figures, messages} = state;
  const {chapters} = countFigures(figures);
  const groups = chapters.map(({id}) => ({
    ...(chapters.length > 1 ? {label: capital(messages.chapters[id])} : {}),
    rows: figures.filter(({chapter}) => chapter === id).flatMap((one) => rowsOf(one, state)),
  }));
  const columns = [
    {label: messages.figure, order: 'name' as const},
    {label: messages.number, order: 'number' as const},
    {label: messages.quotation},
  ];
  return sortedTable({caption: messages.caption, columns, groups}, state, figure, wordTable);
}

/** Numbers that have a meaning only together are in one row, sorted by the number after a change, or the part of a whole. */
function rowsOf(figure: KeyFigure, state: KeyFiguresState): TableRow[] {
  const {numbers, kind, detail, names, section} = figure;
  const {messages} = state;
  // The names belong to the figure as a whole, so only its first row has them.
  const quoted = (isFirst = true) =>
    html`${quotation(messages.quoted(figure.quotation))}
      ${isFirst && names ? html`<p class="section">${names.lead}: <span lang="nb">${names.items.join(' · ')}</span></p>` : nothing}
      <p class="section">${messages.inSection} <span lang="nb">${messages.quoted(section)}</span></p>`;
  if (kind === 'count')
    return numbers.map((number, i) => ({
      label: number.label,
      cells: [numberText(number, state), quoted(i === 0)],
      values: [number.value],
    }));
  const {value} = numbers.at(kind === 'share' ? 0 : -1)!;
  return [
    {label: `${capital(numbers.at(-1)!.unit)} ${detail}`, cells: [phraseOf(figure, state), quoted()], values: [value]},
  ];
}
