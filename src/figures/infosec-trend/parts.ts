import {MarkController} from '../../figure/mark-controller.js';
import {words} from './messages.nb.js';
import {infosecTrend, infosecTrendYears} from '../../datasets/infosec-trend.js';
import {memoize} from '../../datasets/memoize.js';
import {trendFinding} from '../../datasets/trend-finding.js';
import {chartStyles} from '../../charts/chart-styles.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {paragraphs} from '../../figure/frame.js';
import {key} from '../../charts/legend.js';
import {sourceLine} from '../../figure/source-line.js';
import {keyItems, linesReadout, linesView, questions, trendNotes} from './views.js';

/** What the trend is drawn with, from its numbers to its views. */
export const parts = {
  styles: [drawingStyles, chartStyles],
  words,
  MarkController,
  infosecTrend,
  infosecTrendYears,
  memoize,
  trendFinding,
  key,
  paragraphs,
  sourceLine,
  keyItems,
  linesReadout,
  linesView,
  questions,
  trendNotes,
};
