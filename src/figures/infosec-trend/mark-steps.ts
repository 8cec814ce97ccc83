import type {ReactiveController, ReactiveElement} from 'lit';
import type {LineChart} from '../../charts/line-chart/layout.js';
import type {Trend} from '../../datasets/infosec-trend.js';
import {memoize} from '../../datasets/memoize.js';
import {lineChartOf} from './line-charts.js';
import type {TrendState} from './state.js';

/** The number of marks drawn in one step: it takes some milliseconds, which no reader notices. */
const marksPerStep = 320;

/**
 * Draws dense charts in steps. Most of their marks have no symbol, and thousands at once would block the page, so they are
 * added after the lines have been painted, chart by chart.
 */
export class MarkSteps implements ReactiveController {
  /** The number of charts, from the first, that have all their marks. */
  #complete = 0;
  /** The data and view of the charts: when either changes, the steps begin again. */
  #trend: Trend | undefined;
  #view: string | undefined;
  #isScheduled = false;

  constructor(
    private readonly host: ReactiveElement,
    private readonly state: () => TrendState | undefined,
  ) {
    host.addController(this);
  }

  /** The chart as it can be drawn now: with all its marks, or only with those that have a symbol. */
  chartFor<Row>(index: number, chart: LineChart<Row>): LineChart<Row> {
    if (!chart.isDense || index < this.#complete) return chart;
    return memoize(chart, 'seen marks', () => withSeenMarks(chart));
  }

  hostUpdate(): void {
    const {trend, view} = this.state() ?? {};
    if (trend !== this.#trend || view !== this.#view) this.#complete = 0;
    [this.#trend, this.#view] = [trend, view];
  }

  hostUpdated(): void {
    const {view, measures = []} = this.state() ?? {};
    if (view !== 'lines' || this.#isScheduled || this.#complete >= measures.length) return;
    const {isDense, lines, columns} = lineChartOf(measures[0]!.id, this.state()!);
    if (!isDense) return;
    this.#isScheduled = true;
    // A timeout in a frame runs after that frame has been painted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#isScheduled = false;
        this.#complete += Math.ceil(marksPerStep / (lines.length * columns.length));
        this.host.requestUpdate();
      }),
    );
  }
}

function withSeenMarks<Row>(chart: LineChart<Row>): LineChart<Row> {
  const lines = chart.lines.map((line) => ({...line, marks: line.marks.filter(({hasSymbol}) => hasSymbol)}));
  return {...chart, lines};
}
