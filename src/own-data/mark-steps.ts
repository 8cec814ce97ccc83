import type {ReactiveElement} from 'lit';
import type {LineChart} from '../layout/line-chart.js';

/** Milliseconds of a step: as many marks are put in at a time as go unnoticed. */
const step = 4;

interface Steps {
  /** Charts that have all their marks. */
  whole: Set<string>;
  /** When the charts of this step have taken long enough; `undefined` where a step begins. */
  end: number | undefined;
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
  if (!steps) stepsOf.set(host, (steps = {whole: new Set(), end: 0, isNextAsked: false}));
  const now = performance.now();
  steps.end ??= now + step;
  if (now < steps.end) steps.whole.add(id);
  if (steps.whole.has(id)) return chart;
  if (!steps.isNextAsked) askForNext(host, steps);
  return sketch(chart);
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
      steps.end = undefined;
      host.requestUpdate();
    }),
  );
}
