import {html, nothing, type TemplateResult} from 'lit';
import {layoutFindingMatrix, type FindingRow} from '../../charts/finding-matrix/layout.js';
import {findingMatrix} from '../../charts/finding-matrix/view.js';
import {layoutUnitRow} from '../../charts/unit-row/layout.js';
import type {RiskFindingsWords} from './messages.nb.js';
import type {Challenge, Showing} from '../../datasets/risks.js';
import type {FigureHost} from '../../figure/declaration.js';
import {counted, fold} from '../../figure/fold.js';
import {selectFilter} from '../../figure/select-filter.js';
import {capital} from '../../i18n/capital.js';
import {quotation} from '../../charts/quotation.js';
import {unitRows, type UnitText} from '../../charts/unit-row/view.js';
import type {RisksOptions, RisksState} from './state.js';

/** Every challenge as a row, with its sources in columns. Challenges that are counted in units come first, with their drawings. */
export function draw(state: RisksState, figure: FigureHost<RisksOptions>): TemplateResult {
  const {challenges, source, messages} = state;
  const {rows, columns} = matrixOf(state);
  const matrix = findingMatrix(rows, {
    columns,
    cellsLabel: messages.shownBy,
    name: ({label}) => label,
    quotes: ({quotes}) => quotes.map(messages.quoted),
    drawing: (challenge) => unitRows(unitTexts(challenge, messages)),
    source: ({name}) => name,
    entry: (showing) => html`${showing.when ?? messages.noYear}${howOf(showing, messages, ', ')}`,
    isDimmed: (showing) => source !== undefined && showing.source !== source,
  });
  return fold(figure, counted(messages.items, challenges), html`${sourceFilter(state, figure)}${matrix}`);
}

/** The rows of the matrix, and the names of its columns. */
export function matrixOf({challenges, risks}: RisksState): {
  rows: FindingRow<Challenge, Showing>[];
  columns: string[];
} {
  const rows = layoutFindingMatrix<Challenge, Showing>(challenges, {
    entries: ({shownBy}) => shownBy,
    column: (showing) => showing.source,
    columnDomain: risks.sources.map(({id}) => id),
    isLead: ({units}) => units.length > 0,
  });
  return {rows, columns: risks.sources.map(({short}) => capital(short))};
}

export function sourceFilter({risks, source, messages}: RisksState, figure: FigureHost<RisksOptions>): TemplateResult {
  const choices = risks.sources.map(({id, short}) => ({id, label: capital(short)}));
  return selectFilter({
    label: messages.shownBy,
    all: messages.all,
    choices,
    chosen: source,
    choose: (id) => {
      const chosen = choices.find((choice) => choice.id === id);
      figure.choose({source: id}, chosen ? messages.chosen(chosen.label) : messages.cleared);
    },
  });
}

/** How a source showed it, after a comma or a colon; nothing where the report does not say how. */
export function howOf(
  {how, title}: Showing,
  messages: RiskFindingsWords,
  join: string,
): TemplateResult | typeof nothing {
  if (title !== undefined) return html`${join}${quotation(messages.quoted(title))}`;
  return how === undefined ? nothing : html`${join}${how}`;
}

export function unitTexts({units}: Challenge, messages: RiskFindingsWords): UnitText[] {
  return units.map(({label, count, of}) => ({
    row: layoutUnitRow({count, of}),
    label,
    words: messages.ofRegions(count, of),
  }));
}
