import type {CSSResultGroup} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import {prioritiesEditions} from '../../datasets/priorities.js';
import type {FigureDeclaration} from '../../figure/declaration.js';
import {define} from '../../figure/define.js';
import {frameStyles} from '../../figure/frame-styles.js';
import {eager, lazy} from '../../figure/lazy.js';
import {ReportFigure} from '../../figure/report-figure.js';
import {texts} from '../../i18n/texts.js';
import {words as nb, type FigureTemplateWords} from './messages.nb.js';
import {figureState, findingText, notesOf, sourceOf, type FigureTemplateState} from './state.js';
import {draw} from './table-view.js';

const declaration: FigureDeclaration<FigureTemplateState, FigureTemplate> = {
  messages: texts<FigureTemplateWords>(nb, {
    nn: () => import('./messages.nn.js'),
    en: () => import('./messages.en.js'),
  }),
  editions: prioritiesEditions,
  views: {only: {label: ({table}) => table, view: eager({draw})}},
  state: figureState,
  finding: findingText,
  notes: notesOf,
  source: sourceOf,
  exporter: lazy(() => import('./export.js')),
};

/**
 * The plans in Digdir's annual report, in the words of the report.
 *
 * @tag figure-template
 * @slot - Shown until the figure is drawn, or when it never is: a sentence and a link, for instance.
 * @slot summary - Replaces the sentence that is computed from the data.
 * @csspart drawing - The table.
 */
export class FigureTemplate extends ReportFigure<FigureTemplateState> {
  static override styles: CSSResultGroup = frameStyles(tableStyles, wordTableStyles);

  protected override readonly declaration = declaration;
}

define('figure-template', FigureTemplate);

declare global {
  interface HTMLElementTagNameMap {
    'figure-template': FigureTemplate;
  }
}
