import {MarkController} from '../../controllers/mark-controller.js';
import {words} from '../../locale/nb/infosec-trend.js';
import {infosecTrend, infosecTrendYears} from '../../model/infosec-trend.js';
import {memoize} from '../../model/memoize.js';
import {trendFinding} from '../../model/trend-finding.js';
import {chartStyles} from '../../styles/chart.js';
import {drawingStyles} from '../../styles/drawing.js';
import {paragraphs} from '../../views/figure.js';
import {key} from '../../views/key.js';
import {sourceLine} from '../../views/source-line.js';
import {keyItems, linesReadout, linesView, questions, trendNotes} from './infosec-trend-views.js';

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
