import {MarkController} from '../../figure/mark-controller.js';
import {words} from './messages.nb.js';
import {cefFinding, cefFunding, cefFundingYears} from '../../datasets/cef-funding.js';
import {counties2020} from '../../datasets/counties.js';
import {barStyles} from '../../charts/bar-chart/styles.js';
import {chartStyles} from '../../charts/chart-styles.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {mapDrawingStyles} from '../../charts/county-map/drawing-styles.js';
import {mapStyles} from '../../charts/county-map/styles.js';
import {sourceLine} from '../../figure/source-line.js';
import {stepKey} from '../../charts/color-legend.js';
import {barsView, fundingNotes, keyItems, mapView} from './views.js';

/** What the map is drawn with, from its numbers to its views. */
export const parts = {
  styles: [drawingStyles, mapDrawingStyles, chartStyles, barStyles, mapStyles],
  words,
  MarkController,
  cefFinding,
  cefFunding,
  cefFundingYears,
  counties2020,
  sourceLine,
  stepKey,
  barsView,
  fundingNotes,
  keyItems,
  mapView,
};
