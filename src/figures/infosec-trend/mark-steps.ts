import type {ReactiveElement} from 'lit';
import type {LineChart} from '../../charts/line-chart/layout.js';
import {memoize} from '../../datasets/memoize.js';

/** Marks that are drawn in one step: as many take some milliseconds, which go unnoticed. */
const marksPerStep = 320;

interface Steps {
  /** Charts that have all their marks. */
  whole: Set<string>;
  /** Marks that can still be drawn in this step. */
  left: number;
  isNextAsked: boolean;
}

const stepsOf = new WeakMap<ReactiveElement, Steps>();

/**
 * The chart as it can be drawn now. Of many marks most are not seen, and thousands at once would hold the page up: they
 * come after it has been painted, chart by chart.
 */
export function inSteps<Row>(host: ReactiveElement, id: string, chart: LineChart<Row>): LineChart<Row> {
  if (!chart.isDense) return chart;
  let steps = stepsOf.get(host);
  if (!steps) stepsOf.set(host, (steps = {whole: new Set(), left: 0, isNextAsked: false}));
  if (steps.whole.has(id)) return chart;
  if (steps.left > 0) {
    steps.whole.add(id);
    steps.left -= chart.lines.length * chart.columns.length;
    return chart;
  }
  if (!steps.isNextAsked) askForNext(host, steps);
  return memoize(chart, 'sketch', () => sketch(chart));
}

/** The chart without the marks that are not seen. */
function sketch<Row>(chart: LineChart<Row>): LineChart<Row> {
  const lines = chart.lines.map((line) => ({...line, marks: line.marks.filter(({hasSymbol}) => hasSymbol)}));
  return {...chart, lines};
}

function askForNext(host: ReactiveElement, steps: Steps): void {
  steps.isNextAsked = true;
  // The first task after the next frame.
  requestAnimationFrame(() =>
    setTimeout(() => {
      steps.isNextAsked = false;
      steps.left = marksPerStep;
      host.requestUpdate();
    }),
  );
}
