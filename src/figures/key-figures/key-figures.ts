import type {CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import {pageColour} from '../../figure/palette.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {numberTileStyles} from '../../charts/number-tiles/styles.js';
import {forcedUnitStyles, unitStyles} from '../../charts/unit-squares/styles.js';
import {keyFiguresEditions, readKeyFigures, type KeyFigureId} from '../../datasets/key-figures.js';
import type {FigureDeclaration} from '../../figure/declaration.js';
import {define} from '../../figure/define.js';
import {frameStyles} from '../../figure/frame-styles.js';
import {ownDocument} from '../../figure/importer-source.js';
import {eager, lazy} from '../../figure/lazy.js';
import {ReportFigure} from '../../figure/report-figure.js';
import {texts} from '../../i18n/texts.js';
import {words as nb, type KeyFiguresWords} from './messages.nb.js';
import {
  findingText,
  headingText,
  headlineText,
  keyFiguresState,
  abbreviationsOf,
  notesOf,
  sourceOf,
  type KeyFiguresState,
} from './state.js';
import {draw} from './tiles-view.js';

const declaration: FigureDeclaration<KeyFiguresState, KeyFigures> = {
  messages: texts<KeyFiguresWords>(nb, {
    nn: () => import('./messages.nn.js'),
    en: () => import('./messages.en.js'),
  }),
  editions: keyFiguresEditions,
  views: {
    tiles: {label: ({tiles}) => tiles, view: eager({draw})},
    table: {label: ({table}) => table, view: lazy(() => import('./table-view.js'))},
  },
  importer: {load: ownDocument(readKeyFigures)},
  hasHighlights: true,
  state: keyFiguresState,
  topic: headingText,
  headline: headlineText,
  finding: findingText,
  notes: notesOf,
  abbreviations: abbreviationsOf,
  source: sourceOf,
  exporter: lazy(() => import('./export.js')),
};

/**
 * The single numbers of Digdir's annual report, each with the words that explain it: newsletters, webinars,
 * participants, partners, applications and support.
 *
 * @tag key-figures
 * @slot summary - Replaces the sentence that is computed from the numbers.
 * @csspart summary - The number of key figures, and their chapters.
 * @csspart drawing - The numbers or the table.
 * @csspart note - Notes.
 * @cssprop [--report-text-subtle] - Colour of notes and of the description of a number.
 * @cssprop [--report-series-1] - Colour of the drawings of numbers, except parts of a whole.
 */
export class KeyFigures extends ReportFigure<KeyFiguresState> {
  static override styles: CSSResultGroup = frameStyles(
    drawingStyles(pageColour),
    unitStyles(pageColour),
    forcedUnitStyles,
    numberTileStyles,
  );

  /** How the numbers are shown. */
  @property() view: 'tiles' | 'table' = 'tiles';

  /** Shows the numbers of one chapter only. */
  @property() chapter?: 'informasjonssikkerhet' | 'internasjonalt' | undefined;

  /** Shows one figure alone. */
  @property() figure?: KeyFigureId | undefined;

  /**
   * Address of a document to show instead of the report's: JSON as `data/schema/key-figures.schema.json` describes it. `https:`, or
   * the page's own server; a relative address is resolved against the page's base. The document can also be in the page, in a
   * `<script type="application/json">` inside the element. When loading or parsing fails, the report's key figures stay and the figure says so.
   */
  @property() src?: string | undefined;

  /** Seconds to wait for `src`, from 1 to 60. */
  @property({type: Number, attribute: 'src-timeout'}) srcTimeout: number = 10;

  protected override readonly declaration = declaration;
}

define('key-figures', KeyFigures);

declare global {
  interface HTMLElementTagNameMap {
    'key-figures': KeyFigures;
  }
}
