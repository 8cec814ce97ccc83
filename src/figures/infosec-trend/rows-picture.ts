import {css, svg} from 'lit';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {rowPlotDrawingStyles} from '../../charts/row-plot/drawing-styles.js';
import {textLines, textWidth} from '../../charts/text-lines.js';
import type {Picture} from '../../figure/figure-export.js';
import {laneSize} from '../../charts/row-plot/layout.js';
import {periodSample} from '../../charts/row-plot/view.js';
import {legendItems} from './legend.js';
import {changeHead, gapHead} from './row-texts.js';
import {renderRow} from './rows-view.js';
import {measuresInOrder} from './row-gaps.js';
import {periodMarks} from './row-plots.js';
import type {TrendState} from './state.js';

/** In pixels: the full width, the title on the left, the numbers on the right, and the heights of a lane and a line. */
const [width, title, right, laneHeight, lineHeight] = [1200, 300, 210, 16 * laneSize, 18];

/** The rows in order, each with its title. */
export function rowsPicture(state: TrendState): Picture {
  const {annotations} = state;
  const lanes = state.trend.levels.length * laneHeight;
  const measures = measuresInOrder(state);
  const [head, changed] = [gapHead(state), changeHead(state)];
  let x = 0;
  const periods = periodMarks(state).map(({kind, name}) => {
    const at = x;
    x += 40 + textWidth(name, 14);
    return svg`<g transform="translate(${at} 23)">${periodSample(kind)}<text x="20" y="13">${name}</text></g>`;
  });
  const below = x + textWidth(changed, 14) > width ? lineHeight : 0;
  const [top, space] = [60 + below, annotations ? 44 : 22];
  const rowHeight = Math.max(lanes, 3 * lineHeight) + space;
  return {
    width,
    height: top + rowHeight * measures.length,
    key: legendItems(state),
    styles: (colour) => css`
      ${drawingStyles(colour)}${rowPlotDrawingStyles(colour)}${annotations?.drawingStyles(colour) ?? css``}
    `,
    drawing: svg`${head && svg`<rect class="gap-bar" y="9" width="34" height="3"></rect><text x="44" y="16">${head}</text>`}
    ${periods}${changed && svg`<text x=${width} y=${36 + below} text-anchor="end">${changed}</text>`}
    ${measures.map(({id, short}, i) => {
      const y = top + i * rowHeight;
      return svg`
      ${textLines(short, title - 20, 16, true).map(
        (line, n) => svg`<text class="panel-title" x="0" y=${y + 18 + n * lineHeight} font-weight="600">${line}</text>`,
      )}
      <svg x=${title} y=${y} width=${width - title - right} height=${lanes} overflow="visible">${renderRow(id, i === 0, state)}</svg>`;
    })}`,
  };
}
