import {MarkController} from '../../controllers/mark-controller.js';
import {words} from '../../locale/nb/cef-funding-map.js';
import {cefFinding, cefFunding, cefFundingYears} from '../../model/cef-funding.js';
import {counties2020} from '../../model/counties.js';
import {barStyles} from '../../styles/bars.js';
import {chartStyles} from '../../styles/chart.js';
import {drawingStyles} from '../../styles/drawing.js';
import {mapDrawingStyles} from '../../styles/map-drawing.js';
import {mapStyles} from '../../styles/map.js';
import {sourceLine} from '../../views/source-line.js';
import {stepKey} from '../../views/step-key.js';
import {barsView, fundingNotes, keyItems, mapView} from './cef-funding-views.js';

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
