import type {CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import {findingListStyles} from '../../charts/finding-list/styles.js';
import {statementStyles} from '../../charts/statement-list/styles.js';
import {pageColour} from '../../figure/palette.js';
import {unitRowStyles} from '../../charts/unit-squares/rows.js';
import {forcedUnitStyles, unitStyles} from '../../charts/unit-squares/styles.js';
import {risksEditions, type RiskSourceId} from '../../datasets/risks.js';
import {sectionsOf} from '../../datasets/source.js';
import type {FigureDeclaration} from '../../figure/declaration.js';
import {define} from '../../figure/define.js';
import {frameStyles} from '../../figure/frame-styles.js';
import {eager, lazy} from '../../figure/lazy.js';
import {ReportFigure} from '../../figure/report-figure.js';
import {explained} from '../../i18n/short-forms.js';
import {texts} from '../../i18n/texts.js';
import {draw, lead} from './list-view.js';
import {words as nb, type RiskFindingsWords} from './messages.nb.js';
import {backgroundOf, findingText, headlineText, notesOf, risksState, type RisksState} from './state.js';

const declaration: FigureDeclaration<RisksState, RiskFindings> = {
  messages: texts<RiskFindingsWords>(nb, {
    nn: () => import('./messages.nn.js'),
    en: () => import('./messages.en.js'),
  }),
  editions: risksEditions,
  views: {
    matrix: {label: ({matrix}) => matrix, view: eager({draw, lead})},
    table: {label: ({table}) => table, view: lazy(() => import('./table-view.js'))},
  },
  importer: {load: () => import('./import.js')},
  follows: ['source'],
  state: risksState,
  headline: headlineText,
  finding: findingText,
  fold: ({challenges, messages}) => [messages.heading, challenges.length],
  notes: notesOf,
  background: backgroundOf,
  abbreviations: ({challenges, messages, isImported}) => (isImported ? [] : explained(challenges, messages.shortForms)),
  source: ({risks, challenges}) => ({source: {...risks.source, sections: sectionsOf(challenges)}}),
  exporter: lazy(() => import('./export.js')),
};

/**
 * The challenges for information security that Digdir's annual report names, with the sources that it has for each, and when.
 *
 * @tag risk-findings
 * @slot - Shown until the overview is drawn, or if it never is: a sentence and a link, for instance.
 * @slot summary - Replaces the sentence that is computed from the challenges.
 * @fires {CustomEvent<{source?: string}>} report-select - The reader chose a source of challenges; all of them when `source` is undefined. Bubbles and is composed.
 * @csspart drawing - The overview or the table.
 * @cssprop [--report-border] - Colour of the lines beside the quotations.
 */
export class RiskFindings extends ReportFigure<RisksState> {
  static override styles: CSSResultGroup = frameStyles(
    unitStyles(pageColour),
    forcedUnitStyles,
    statementStyles,
    unitRowStyles,
    findingListStyles,
  );

  /** How the challenges are shown. */
  @property() view: 'matrix' | 'table' = 'matrix';

  /** Shows the challenges that the report has from one source. */
  @property() source?: RiskSourceId | undefined;

  /**
   * Address of a document to show instead of the report's: JSON as `data/schema/risks.schema.json` describes it. `https:`, or
   * the page's own server; a relative address is resolved against the page's base. The document can also be in the page, in a
   * `<script type="application/json">` inside the element. When loading or parsing fails, the report's findings stay and the figure says so.
   */
  @property() src?: string | undefined;

  /** Seconds to wait for `src`, from 1 to 60. */
  @property({type: Number, attribute: 'src-timeout'}) srcTimeout: number = 10;

  protected override readonly declaration = declaration;
}

define('risk-findings', RiskFindings);

declare global {
  interface HTMLElementTagNameMap {
    'risk-findings': RiskFindings;
  }
}
