import {css, svg} from 'lit';
import {textLines} from '../../charts/text-lines.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import type {Picture} from '../../figure/figure-export.js';
import {legendItems} from './legend.js';
import {renderLines} from './lines-view.js';
import {lineChartOf, tickLines} from './line-charts.js';
import type {TrendState} from './state.js';

/** The font size of a file, in pixels. */
const em = 16;
/** The font size and line height of titles, and the gap after them, in pixels. */
const [titleSize, titleLine, titleGap] = [16, 18, 12];

/** The line charts side by side, each under its title, with room for the labels of its axes. */
export function linesPicture(state: TrendState): Picture {
  const {annotations} = state;
  const [width, height] = [1200, 200];
  const cell = width / Math.max(1, state.measures.length);
  const side = 46;
  const boxWidth = (cell - 2 * side) / em;
  const charts = state.measures.map(({id, short}) => ({
    lines: textLines(short, cell - titleGap, titleSize, true),
    chart: renderLines(id, state, lineChartOf(id, state), undefined, boxWidth),
  }));
  const titleHeight = Math.max(1, ...charts.map(({lines}) => lines.length)) * titleLine;
  // The numbers of notes are above the charts.
  const top = (annotations ? 70 : 38) + titleHeight;
  const bottom = 26 + 14 * tickLines(state.years[0]!, state).length;
  return {
    width,
    height: top + height + bottom,
    key: legendItems(state),
    styles: (colour) => css`
      ${drawingStyles(colour)}${annotations?.drawingStyles(colour) ?? css``}
    `,
    drawing: svg`${charts.map(
      ({lines, chart}, x) => svg`
      ${lines.map(
        (line, i) =>
          svg`<text class="panel-title" x=${x * cell} y=${16 + i * titleLine} font-weight="600">${line}</text>`,
      )}
      <svg x=${x * cell + side} y=${top} width=${cell - 2 * side} height=${height} overflow="visible">${chart}</svg>`,
    )}`,
  };
}
